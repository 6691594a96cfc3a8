"""Tell whether two posts are held for two places. Entry point: `seats_apart`."""

from __future__ import annotations

import re
from typing import Protocol

from ...languages.english.post_pairs import MEMBERS
from ...languages.english.seats import PLAIN_PLACES, SEATED, SENT, SIDES
from ...words.wording import plain
from .units import Unit, one_word, states_in

MEMBER = "@member"  # who sits for a place, and is called by no post


class Held(Protocol):
    """What of a post counts here: its words and the body and place it is held for."""

    @property
    def words(self) -> frozenset[str]:
        """The words that count."""

    @property
    def unit(self) -> Unit:
        """The body, and the place."""


def _words(seat: str) -> frozenset[str]:
    return frozenset(re.sub(r"['’]s?$", "", plain(word)) for word in re.findall(r"[\w'’-]+", seat))


def seats_apart(one: Held, two: Held) -> bool:
    """Tell whether two posts of one sort are held for two places."""
    if not one.unit.seat or not two.unit.seat or not _of_one_sort(one.words, two.words):
        return False
    states = [set(states_in(unit.seat)) for unit in (one.unit, two.unit)]
    if states[0] & states[1] or (bool(states[0]) != bool(states[1]) and not one.words & SENT):
        return False  # a senator of Norway, a senator for Alba North
    if _is_told(one.unit, two.unit) or _is_told(two.unit, one.unit):
        return False
    words = [_words(unit.seat) for unit in (one.unit, two.unit)]
    bare, sides = [found - PLAIN_PLACES - SIDES for found in words], [found & SIDES for found in words]
    if not all(bare) or any(one_word(a, b) for a in bare[0] for b in bare[1]):
        return bool(sides[0] and sides[1]) and not sides[0] & sides[1]
    return True


def _of_one_sort(one: frozenset[str], two: frozenset[str]) -> bool:
    if MEMBER in one | two:
        return all(MEMBER in words or words & MEMBERS for words in (one, two))
    return any(one & sort and one & sort == two & sort for sort in (SENT, SEATED))


def _is_told(one: Unit, two: Unit) -> bool:
    """Tell whether the place of the first is in what is told of the second's body, or is there by its initials."""
    initials = "".join(word[0] for word in re.findall(r"\b[A-Z]\w*", one.seat)).lower()
    return bool((_words(one.seat) - PLAIN_PLACES - SIDES) & (two.names - _words(two.seat))) or initials in _words(
        two.seat
    )
