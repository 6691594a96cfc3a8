"""Reckon out what follows from two figures of one claim: a share, a difference. Entry point: `derived`.

"62 of the 90 sites" is 69 per cent, and another outlet's "fewer than half" contradicts it; "$2.6bn, from $1.9bn" is
$700m more, and no overrun of $400m.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ..spans import Quantity
from ..words.wording import plain
from . import ballots
from .counts import Figure
from .wholes import PART, WHOLE

FEWEST = 4  # of fewer things a share is not told in per cent
BETWEEN = 60  # characters between a part and its whole, or a new figure and the old one
EXACT = 0.5  # percentage points on either side of a share that is reckoned out
_FROM = re.compile(
    r"[^.;\d]{0,20}\b(?:up from|down from|from|against|compared (?:with|to)|instead of|rather than|as against) "
    r"(?:the |an? |about |around |some |an? \w+ |the \w+ )?"
)


def derived(figures: Sequence[Figure], text: str, start: int) -> tuple[Figure, ...]:
    """Return the shares that parts are of the wholes behind them, and what new figures have more than old ones."""
    found = (_derived(one, two, text, start) for one, two in pairwise(figures))
    return tuple(item for item in found if item is not None)


def _derived(one: Figure, two: Figure, text: str, start: int) -> Figure | None:
    gap = plain(text[one.quantity.end - start : two.quantity.start - start])
    values = one.quantity.value, two.quantity.value
    if one.dimension != two.dimension or len(gap) > BETWEEN or None in values or not values[1]:
        return None
    if one.dimension == "count" and {one.share, two.share} == {PART, WHOLE}:
        return _share(one, two, text, start)
    if (one.ballot.side, two.ballot.side) == (ballots.FOR, ballots.AGAINST):
        return _margin(one, two, text, start)
    if _FROM.fullmatch(gap) and one.dimension in ("money", "count", "percent") and not (one.change or two.change):
        return _difference(one, two, text, start)
    return None


def _share(one: Figure, two: Figure, text: str, start: int) -> Figure | None:
    own, total = (one, two) if one.share == PART else (two, one)
    part, whole = own.quantity.value or 0.0, total.quantity.value or 0.0
    if whole < FEWEST or not 0 < part <= whole:
        return None
    share = 100.0 * part / whole
    low, high = _bounds(own.quantity.comparator, share, EXACT)
    item = replace(own.quantity, value=share, low=low, high=high, unit="percent")
    made = _made(one, two, text, start, item, "percent")
    return replace(made, words=own.words, close=own.close, outcomes=own.outcomes, share=PART)


def _margin(one: Figure, two: Figure, text: str, start: int) -> Figure | None:
    more = (one.quantity.value or 0.0) - (two.quantity.value or 0.0)
    if more <= 0:
        return None
    item = replace(one.quantity, value=more, low=more, high=more)
    made = _made(one, two, text, start, item, "count")
    return replace(made, outcomes=frozenset({"margin"}), ballot=ballots.NONE)


def _difference(one: Figure, two: Figure, text: str, start: int) -> Figure | None:
    new, old = one.quantity.value or 0.0, two.quantity.value or 0.0
    if new == old or one.quantity.unit != two.quantity.unit:
        return None
    more = abs(new - old)
    unit, dimension = one.quantity.unit, one.dimension
    if one.dimension == "percent":
        unit, dimension = "percentage_point", "point"
    slack = 0.02 * max(new, old) if one.dimension == "money" else 0.0  # "$2.6bn" is 2.55 to 2.65
    item = replace(one.quantity, value=more, low=more - slack, high=more + slack, unit=unit, comparator="=")
    return replace(_made(one, two, text, start, item, dimension), change=True, running=False)


def _bounds(comparator: str, value: float, slack: float) -> tuple[float | None, float | None]:
    low, high = value - slack, value + slack
    return None if comparator in ("<", "<=") else low, None if comparator in (">", ">=") else high


def _made(one: Figure, two: Figure, text: str, start: int, item: Quantity, dimension: str) -> Figure:
    """Return a figure that spans both; `item` has its value, bounds and unit."""
    first, last = one.quantity.start, two.quantity.end
    quantity = replace(item, start=first, end=last, text=text[first - start : last - start])
    return replace(one, quantity=quantity, dimension=dimension, low=item.low, high=item.high, derived=True)
