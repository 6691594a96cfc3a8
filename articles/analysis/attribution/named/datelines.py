"""Tell whether the words before the first colon or dash of a body are where it was written, and nobody who speaks.

Entry point: `is_dateline`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english.titles import HONORIFICS, POSTS
from ..grammar.words import Token

HEAD = 300  # letters of a body in which a dateline stands
LONGEST_PLACE = 3  # words: "Port Hallam", "New Delhi", "Rio de Janeiro"
SHORTEST = 8  # words of the sentence behind "Mumbai:"; a headline's "Doe: no new taxes" is shorter
OWN = frozenset(["i", "we", "my", "our"])


def is_dateline(tokens: Sequence[Token], colon: int) -> bool:
    """Tell whether the tokens before `colon` are a place: "PORT HALLAM: The ferry", "Mumbai: Acme on Monday said".

    A label in small letters is one only where a whole sentence follows that no speaker says of himself.
    """
    if tokens[0].start >= HEAD:
        return False
    if all(token.shouted for token in tokens[:colon]):
        return True
    behind = tokens[colon + 1 :]
    place = colon <= LONGEST_PLACE and all(_can_be_place(token) for token in tokens[:colon])
    told = len(behind) > SHORTEST and behind[-1].tag == "." and not any(token.tag == "Q" for token in behind[:1])
    return place and told and not any(token.low in OWN for token in behind)


def _can_be_place(token: Token) -> bool:
    named = token.tag == "M" and not token.possessive
    return (named or token.low in ("de", "del", "la")) and token.low not in POSTS and token.low not in HONORIFICS
