"""Split a post whose field opens a run of capitals from the name behind it: "Minister for Agriculture Jane Doe".

Entry point: `behind_field`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..languages.english.ranks import OF_FIELD, OFFICES
from ..languages.english.titles import BODIES, FIELDS, HONORIFICS, POST_MODIFIERS
from ..posts import Post, is_post, post_word
from ..speakers import COUNTRIES
from .words import Token


def behind_field(body: str, tokens: Sequence[Token], start: int, end: int) -> tuple[int, Post] | None:
    """Split "Minister for Agriculture Jane Doe" where the run of capitals begins with the field."""
    link = start - 1 - (start > 2 and tokens[start - 1].low == "the")  # "Chancellor of the Exchequer Jane Doe"
    if link < 1 or tokens[link].low not in ("for", "of", "to", "in") or not is_post(tokens[link - 1]):
        return None
    land = tokens[start].low in LANDS
    if (tokens[link - 1].tag != "M" and not land) or tokens[end - 1].low in BODIES:
        return None
    known = LANDS if land else IN_OFFICE
    name = next((place for place in range(start, end) if tokens[place].low.rstrip(".") not in known), end)
    if name == start and tokens[link - 1].low in OF_FIELD and end - start > 2:
        name = end - 2  # "Minister of Viticulture Jane Doe"
    if name == start or end - name < 2:
        return None
    first = link - 1
    while first and post_word(tokens[first - 1]) and tokens[first - 1].tag == "M":
        first -= 1
    role = body[tokens[first].start : tokens[name - 1].end]
    if land:
        return name, Post(role, person=True)
    return name, Post(role[0].lower() + role[1:] if tokens[link].low == "of" else role, person=True)


IN_OFFICE = FIELDS | POST_MODIFIERS | HONORIFICS | OFFICES
LANDS = frozenset(word.lower() for name in COUNTRIES for word in name.split() if word[0].isupper())
