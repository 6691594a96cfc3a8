"""English words around the name of an outlet at the head of its page. Read by `mastheads`."""

from __future__ import annotations

# What an outlet says of itself below its name.
MOTTOS = (
    r"\b(?:since|founded|established|est\.?)(?: in)? 1[6-9]\d\d\b|\b(?:since|founded|established) (?:in )?20\d\d\b|"
    r"^(?:the|an?|your) (?:[\w-]+ ){0,2}(?:newspaper|paper|magazine|weekly|daily|newsletter|journal|voice|letter)\b|"
    r"^(?:english|international) (?:edition|service|version|desk)\b|\b(?:service|news) in english\b|^in english\b|"
    r"^(?:(?:independent|local|in-depth) )?(?:news|reporting|stories|journalism) (?:and [a-z]+ )?"
    r"(?:from|for|on|about|in|without)\b"
)
# First lines of a page that name no outlet.
NO_NAMES = r"(?:skip to|home|menu|live|breaking|advert\w*|news|search|log ?in|sign in|watch|listen|updated?)\b"
# Words in small letters inside a name, of other tongues, too: "El Faro de la Bahía".
LOWER = frozenset("a an and at by da das de del der di do du el en for in la le of on or the to und van von y".split())
