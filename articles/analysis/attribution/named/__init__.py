"""Who is named in an article, how far each name reaches, and which post stands beside it."""
