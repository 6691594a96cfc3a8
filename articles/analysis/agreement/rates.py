"""Find one amount that two outlets give for two spans of time: 2,000 a day, 2,000 a week. Entry point: `rate_clash`."""

from __future__ import annotations

from ..counts import Figure
from .figures import TWO_DIGITS, telling
from .sameness import Match
from .story import Story

SURE = 0.5  # likelihood that both are one amount
SPANS = frozenset("second minute hour day night week month quarter year".split())


def rate_clash(match: Match, story: Story) -> bool:
    """Tell whether two equal amounts are for two spans of time, and neither article gives it for the other's span."""
    first, second = match.first, match.second
    spans = first.rate, second.rate
    if match.near == "apart" or match.likeness < SURE or spans[0] == spans[1] or not SPANS.issuperset(spans):
        return False
    if first.quantity.value is None or first.quantity.value != second.quantity.value:
        return False  # rounded ones may be another sum
    if first.dimension != "money" and max(telling(first), float(abs(first.quantity.value) >= 1000)) < TWO_DIGITS:
        return False
    sides = ((match.one.report.article, first, spans[1]), (match.two.report.article, second, spans[0]))
    return not any(_gives_for(article, figure, span, story) for article, figure, span in sides)


def _gives_for(article: int, figure: Figure, span: str, story: Story) -> bool:
    """Tell whether an article gives the amount for this span of time as well: two limits, then."""
    others = (other for item in story.articles[article] for other in item.figures)
    return any(other.rate == span and other.quantity.value == figure.quantity.value for other in others)
