"""Tell whether a post is held for good, for a time or no longer. Entry points: `standing`, `stand_apart`.

"Former mayor" and "acting dean" were never set against a post, since desks shorten both to the plain word. Two pairs
are a disagreement all the same: a former post that the other account gives as held today, and a stand-in whom the other
account has as confirmed in the post.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ...languages.english.posts import AREAS
from ...languages.english.standings import ENDING, FOR_LIFE, OWN_NAME, STANDINGS
from .post_words import ALL_HEADS

FORMER, ACTING, CONFIRMED, BESIDE, LAST = "former", "acting", "confirmed", "beside", "last"


class Standing(Protocol):
    """What of a post counts here: its words and how it is held."""

    @property
    def words(self) -> frozenset[str]:
        """The words that count."""

    @property
    def standing(self) -> str:
        """How it is held."""


def standing(lows: Sequence[str]) -> tuple[str, int]:
    """Return how a post is held by its first words in plain letters, and how many words tell that."""
    for at, low in enumerate(lows[: min(2, len(lows) - 1)]):
        found = STANDINGS.get(low, "")
        if found == CONFIRMED and at + 1 < len(lows) and lows[at + 1] in OWN_NAME:
            return "", 0
        if found:
            return found, at + 1
    return (FORMER, 0) if lows and lows[0].startswith("ex-") else ("", 0)


def stand_apart(one: Standing, two: Standing) -> bool:
    """Tell whether one post is given as held in two ways that exclude each other."""
    held = {one.standing, two.standing}
    if LAST in held:
        return False  # what somebody was until he was dismissed is set against nothing but its like
    same = one.words <= two.words or two.words <= one.words
    if not same:
        return False
    if held == {ACTING, CONFIRMED}:
        return True
    heads = (one.words | two.words) & (ALL_HEADS | {"prime"})
    return held == {FORMER, ""} and one.words == two.words and _is_office(heads, one.words)


def _is_office(heads: frozenset[str], words: frozenset[str]) -> bool:
    """Tell whether a post is one that ends, and is not merely a trade, a rank or a title for life."""
    bare = heads & FOR_LIFE and not words & AREAS - heads - {"prime"}
    return bool(heads & ENDING) and not bare
