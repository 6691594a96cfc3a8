"""Find one number that is money in one outlet and a count or a measure in another. Entry point: `told_in_money`.

"Sold 4.6 million pigs" and "pork worth $4.6 million", "a 38,000-acre site" and "a $38,000 site": whoever took the
number over lost what it counts. Numbers of two digits or more seldom meet by chance in one story: in 93 stories all
four pairs that share two words of their clauses were planted, of those that share fewer one of nine.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from ...counting.counts import Figure
from ...questions.features import Features
from ..story import Story
from .digits import TWO_DIGITS, telling
from .mistold import Mistold

SHARED = 2  # words of both clauses
_COUNTED = frozenset({"count", "area", "mass", "volume", "length"})
_LEAD = "The same figure as a sum of money and as a count"


def told_in_money(story: Story) -> Iterator[Mistold]:
    """Yield each number that is money in one article and counts or measures something in another."""
    for one, two, _ in story.couples():
        if one.report.article != two.report.article:
            for first, second in product(one.figures, two.figures):
                if _one_number(first, second) and not _both_given(one, first, two, second, story):
                    yield Mistold(one, two, first, second, _LEAD)


def _one_number(first: Figure, second: Figure) -> bool:
    money, other = (first, second) if first.dimension == "money" else (second, first)
    if money.dimension != "money" or other.dimension not in _COUNTED or first.derived or second.derived:
        return False
    if other.dimension == "count" and not other.noun:
        return False  # "750 million" may leave its currency out
    same = money.quantity.value is not None and money.quantity.value == other.quantity.value
    shared = (money.words & other.words) - {other.noun}
    return same and telling(money) >= TWO_DIGITS and len(shared) >= SHARED


def _both_given(one: Features, first: Figure, two: Features, second: Figure, story: Story) -> bool:
    """Tell whether either article gives both the sum and the count: they are two facts then."""
    sides = ((one, second), (two, first))
    return any(
        figure.dimension == other.dimension and figure.quantity.value == other.quantity.value
        for item, other in sides
        for claim in story.articles[item.report.article]
        for figure in claim.figures
    )
