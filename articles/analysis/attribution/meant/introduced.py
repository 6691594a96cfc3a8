"""Tell whom a text has brought in without a name: after "a freelance illustrator" "the illustrator" is no one named.

Entry point: `Introduced`. One pass over the article; what a name explains ("Jane Doe, an illustrator,") is left out,
and what opens the article, since papers give that person's name further on.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ...languages.english.callings import CALLED
from ...languages.english.titles import POSTS
from ..constructions.candidate import BE
from ..grammar.nouns import Tokens
from ..grammar.tokens import Unit

LONGEST = 7  # words of "a newly hired freelance illustrator"
PREDICATING = BE | frozenset("as like become became becomes than called named such".split())
ARTICLES = frozenset(["a", "an", "another"])
NOUNS = CALLED | POSTS


class Introduced:
    """The people of one article who are worded as "a" somebody."""

    def __init__(self, units: Sequence[Unit]) -> None:
        """Read all units once."""
        self._places: dict[str, list[int]] = {}
        for unit in units[1:]:
            for place in [place for place, token in enumerate(unit.tokens[:-1]) if token.low in ARTICLES]:
                self._note(unit.tokens, place)

    def _note(self, tokens: Tokens, article: int) -> None:
        end = article + 1
        last = min(len(tokens), article + LONGEST)
        while end < last and tokens[end].tag in "N#EGA" and not tokens[end - 1].possessive:
            end += 1
        head = tokens[end - 1]
        if end == article + 1 or head.tag != "N" or head.low not in NOUNS:
            return
        before = tokens[article - 1] if article else None
        if before is not None and (before.low in PREDICATING or before.tag in ",-–—"):
            return
        named = any(token.tag == "M" for token in tokens[end : end + 2])
        if not named:
            self._places.setdefault(head.low, []).append(head.start)

    def unnamed(self, noun: str, place: int) -> bool:
        """Tell whether somebody without a name was brought in by the noun before a place."""
        return bisect_left(self._places.get(noun, ()), place) > 0
