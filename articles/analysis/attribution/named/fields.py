"""Read the field of a post: behind it, "Minister for Agriculture Jane Doe", or before it, "Mission director Jane Doe".

Entry points: `behind_field`, `opening_field`, `only_describes`; `owned_post` for "Its head, teacher Jane Doe,".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...languages.english.epithets import DESCRIBING
from ...languages.english.ranks import OF_FIELD, OFFICES
from ...languages.english.titles import BODIES, FIELDS, HONORIFICS, POST_MODIFIERS, SPOKES
from ..grammar.words import Token
from .appositives import preceding_post
from .cast_list import COUNTRIES
from .posts import Post, is_post, post_word


def behind_field(body: str, tokens: Sequence[Token], start: int, end: int) -> tuple[int, Post] | None:
    """Split "Minister for Agriculture Jane Doe" where the run of capitals begins with the field."""
    link = start - 1 - (start > 2 and tokens[start - 1].low == "the")  # "Chancellor of the Exchequer Jane Doe"
    if link < 1 or tokens[link].low not in ("for", "of", "to", "in") or not is_post(tokens[link - 1]):
        return None
    land = tokens[start].low in LANDS
    if (tokens[link - 1].tag != "M" and not land) or any(token.low in BODIES for token in tokens[start:end]):
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


def only_describes(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a word that only praises or blames opens the sentence: "Fiery union chief", "Fat-cat boss"."""
    return first > 0 and first < SHORT and tokens[0].tag == "M" and tokens[0].low in DESCRIBING


SHORT = 3  # place before which a post stands at the head of a sentence


def opening_field(body: str, tokens: Sequence[Token], first: int) -> bool:
    """Tell whether the word that opens the sentence before a post is a field, no body: "Mission director Jane Doe".

    A field stands in small letters somewhere in the text, a body never; or it is known for one.
    """
    if first != 1 or tokens[0].tag != "M" or tokens[0].possessive or tokens[0].shouted or tokens[1].tag not in "NBE":
        return False
    if tokens[1].low in SPOKES or tokens[0].low in BODIES or tokens[0].low in DESCRIBING:
        return False
    plain = re.search(rf"\b{re.escape(tokens[0].low)}\b", body)
    name = re.search(rf"(?<=[a-z,] ){re.escape(body[tokens[0].start : tokens[0].end])}\b", body)
    return plain is not None and name is None


def owned_post(body: str, tokens: Sequence[Token], name: int) -> Post | None:
    """Return the post somebody speaks in who is described by another one, too: "Its president, teacher Jane Doe,"."""
    first = name
    while first > 0 and tokens[first - 1].tag in "NCE" and not tokens[first - 1].capital:
        first -= 1
    if first == name or first < MIN_OWNED or tokens[first - 1].tag != ",":
        return None
    opening = first - 2
    while opening > 0 and tokens[opening - 1].tag in "NP" and not tokens[opening - 1].possessive:
        opening -= 1
    owned = opening > 0 and (tokens[opening - 1].low in OWNERS or tokens[opening - 1].possessive)
    end = next((place for place in range(name, len(tokens)) if tokens[place].tag != "M"), len(tokens))
    return preceding_post(body, tokens, first, end) if owned and tokens[first - 2].low not in ADVOCATES else None


OWNERS = frozenset(["its", "their"])
ADVOCATES = frozenset("lawyer attorney counsel solicitor barrister advocate".split())  # what kind of one is added
MIN_OWNED = 3  # "its", the post and the comma
