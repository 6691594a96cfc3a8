"""REST under /api/v1/: translate HTTP to querysets and services, nothing more."""
