"""Tell whether two posts of one person cannot both be right. Entry point: `incompatible`.

Two posts agree when one says no more than the other, when one is a general word for the other, or when one person often
holds both. They do not where the bodies are two, where one is the head and the other the deputy, and where nobody is
both.
"""

from __future__ import annotations

from typing import Protocol

from ..languages.english.post_pairs import (
    COMPATIBLE,
    EXCLUSIVE,
    HOUSES,
    LEADERS,
    LEADING,
    OFFICIAL_HEADS,
    PLACED,
    RANKED,
    RANKS,
    SCIENCES,
    SCOPES,
    SINGLE,
    TRADES,
    VOICES,
)
from ..languages.english.posts import AREAS
from .post_words import ALL_HEADS
from .units import NO_UNIT, Unit, apart
from .wordings import BODY

TOP = frozenset(["chief", "executive"])  # heads that stand beside the name of a firm or body, never of a place


class Held(Protocol):
    """What of a post counts: its words, whether it is a deputy's, and the body it is held in."""

    @property
    def words(self) -> frozenset[str]:
        """The words that count."""

    @property
    def deputy(self) -> bool:
        """Whether the post is that of a deputy."""

    @property
    def unit(self) -> Unit:
        """The body that it is held in."""


def incompatible(one: Held, two: Held) -> bool:
    """Tell whether two posts cannot be one: neither says merely less than the other, and nobody holds both."""
    if one.deputy != two.deputy:
        exclusive = _head(one.words) & EXCLUSIVE and _are_other(one.words, two.words)
        return _is_raised(one, two) or bool(exclusive) or _other_area(one.words, two.words)
    if not _are_other(one.words, two.words):
        return _in_two_bodies(one, two)
    if _is_company(one, two) or _goes_with(one, two) or _goes_with(two, one):
        return _in_two_bodies(one, two)
    return True


def _head(post: frozenset[str]) -> frozenset[str]:
    return post & ALL_HEADS


def _is_raised(one: Held, two: Held) -> bool:
    """Tell whether one has the deputy where the other has the head ("deputy mayor", "mayor")."""
    same = _head(one.words) == _head(two.words) and not _other_area(one.words, two.words)
    return same and bool(_head(one.words) & RANKED)


def _are_other(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether two posts differ in their words."""
    if one <= two or two <= one or frozenset((one, two)) in COMPATIBLE:
        return False
    return _head(one) - {"chief"} != _head(two) - {"chief"} or _other_area(one, two)


def _in_two_bodies(one: Held, two: Held) -> bool:
    """Tell whether the same or a like post is held in two bodies."""
    heads = _head(one.words), _head(two.words)
    if not (heads[0] | {BODY} & one.words) & SINGLE or not (heads[1] | {BODY} & two.words) & SINGLE:
        return False
    placed = heads[0] == heads[1] and bool(heads[0] & PLACED)
    return apart(one.unit, two.unit, by_name=placed or all(head <= TOP for head in heads))


def _is_company(one: Held, two: Held) -> bool:
    """Tell whether one is the president of a body whose chair or governor the other is: one word in many languages."""
    for first, second in ((one, two), (two, one)):
        if _head(first.words) != {"president"}:
            continue
        banks = "bank" in first.unit.kinds | first.words and "bank" in second.unit.kinds | second.words
        if _head(second.words) == {"governor"} and banks:
            return True
        if _head(second.words) == {"chair"} and (first.unit != NO_UNIT or first.words != {"president"}):
            return "company" not in first.unit.kinds | second.unit.kinds
    return False


def _goes_with(one: Held, two: Held) -> bool:
    """Tell whether who holds the first may well hold the second: a rank, a trade, another word for leading."""
    first, second = _head(one.words), _head(two.words)
    if BODY in one.words:
        return bool(second & LEADERS) or BODY in two.words or (second == {"mayor"} and bool(one.unit.levels))
    if first == {"chief"} and one.words - first <= SCOPES | HOUSES:
        return bool(second & LEADERS)  # "union boss"
    if first == {"commander"} and one.unit == NO_UNIT:
        return True  # a rank in a navy or a police force
    if (first <= RANKS and not second <= RANKS) or _is_trade_of(first, second):
        return True
    if first == {"spokesman"} and two.words & VOICES:
        return True
    if first == {"principalinvestigator"}:
        return bool(second & LEADING - {"chief"}) or second <= TRADES
    return _leads_alike(one.words, two.words)


def _is_trade_of(first: frozenset[str], second: frozenset[str]) -> bool:
    if not first <= TRADES:
        return False
    if second <= TRADES:
        return any(first | second <= family for family in SCIENCES)
    return bool(second & LEADERS) or bool(second & {"minister", "mayor", "speaker", "chiefjustice", "captain"})


def _leads_alike(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether both lead the same field, or one of them no field that is told."""
    first, second = _head(one), _head(two)
    areas = [(post & AREAS) - ALL_HEADS - SCOPES for post in (one, two)]
    shared = bool(areas[0] & areas[1])
    if shared and (first | second <= LEADING | {"coach"} or (first == {"chief"} and second & OFFICIAL_HEADS)):
        return True
    return first | second <= LEADING and not (areas[0] and areas[1])


def _other_area(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether one head is narrowed in two ways ("finance minister", "foreign minister")."""
    more, other = one - two, two - one
    return _head(one) == _head(two) and bool(more) and bool(other) and (more <= HOUSES) == (other <= HOUSES)
