"""Find a whole that is told as one of its own parts. Entry point: `told_as_part`.

"17 people were aboard, four of them crew" and "17 soldiers and four crew"; "231 fell ill: 214 passengers and 17 crew"
and "231 passengers and 17 crew". The second outlet sets a part beside the whole that holds it already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...counting.counts import Figure
from ...languages.english.measures import GENERIC_NOUNS
from ...questions.features import Features
from ..story import Story
from .digits import TWO_DIGITS, closeness, telling
from .mistold import AS_PART, PARTS, Mistold
from .nouns import nouns_fit

NEAR = 60  # characters between two figures that are added up
FAR = 120  # characters between a whole and its part
ALIKE = 0.05  # likeness of the two claims: two equal counts with one noun say more
_ADDED = re.compile(r"[^.;:()\d]*?(?:\band|\bplus|\balong with|\btogether with|\bas well as|\bbesides|&|,)\s(?:\w+\s)?")
_PARTED = re.compile(rf"{PARTS}|\b(?:out of|counting)\b")


class Pair(NamedTuple):
    """Two counts of one claim, in the order in which it gives them."""

    first: Figure
    second: Figure


def told_as_part(story: Story) -> Iterator[Mistold]:
    """Yield each whole that another article sets beside its part, as if it were another part."""
    pairs = {item.key: tuple(_pairs(item)) for item in story.features if len(item.figures) > 1}
    for one, two, likeness in story.couples():
        if one.report.article != two.report.article and likeness >= ALIKE:
            for item, other in ((one, two), (two, one)):
                yield from _doubled(item, other, pairs.get(item.key, ()), pairs.get(other.key, ()))


def _pairs(item: Features) -> Iterator[Pair]:
    row = sorted(
        (figure for figure in item.figures if figure.dimension == "count"), key=lambda each: each.quantity.start
    )
    for at, first in enumerate(row):
        for second in row[at + 1 :]:
            yield Pair(first, second)


def _doubled(item: Features, other: Features, held: Sequence[Pair], added: Sequence[Pair]) -> Iterator[Mistold]:
    for whole in held:
        for sides in (pair for pair in added if _same(whole.first, pair.first) and _same(whole.second, pair.second)):
            if _holds(item, whole) and _adds_up(other, sides) and _is_another(whole, sides):
                yield Mistold(item, other, whole.first, sides.first, AS_PART)


def _same(one: Figure, two: Figure) -> bool:
    return closeness(one, two) == "equal"


def _holds(item: Features, pair: Pair) -> bool:
    """Tell whether the second count is a part of the first one, in so many words or because all parts add up to it."""
    total, own = pair
    if telling(total) < TWO_DIGITS or (total.low or 0.0) <= (own.low or 0.0):
        return False
    others = [figure.low or 0.0 for figure in item.figures if figure.dimension == "count" and figure is not total]
    if len(others) > 1 and sum(others) == total.low:
        return True
    gap = item.between(*pair)
    return len(gap) < FAR and (own.part or _PARTED.search(gap) is not None)


def _adds_up(item: Features, pair: Pair) -> bool:
    """Tell whether a claim gives two counts in a row, neither as a part of the other."""
    gap, behind = item.between(*pair), item.behind(pair.second, NEAR)
    return len(gap) < NEAR and _ADDED.fullmatch(gap) is not None and not _PARTED.search(f"{gap}|{behind}")


def _is_another(whole: Pair, sides: Pair) -> bool:
    """Tell whether the part has the same noun in both, and the whole has become something narrower."""
    noun, told = whole.first.noun, sides.first.noun
    own = whole.second
    if not told or told == noun or told in GENERIC_NOUNS or sides.second.noun not in {own.noun} | own.close:
        return False
    return noun in GENERIC_NOUNS or noun == "" or not nouns_fit(whole.first, sides.first)
