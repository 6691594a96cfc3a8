"""How the templates show what the pages hand them."""
