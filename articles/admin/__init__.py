"""The Django admin: the same work as in the pages, through the same services. One file a thing; all are named here."""

from . import articles, claims, links, outlets, people, reading, speakers, stories

__all__ = ["articles", "claims", "links", "outlets", "people", "reading", "speakers", "stories"]
