"""Find one amount that two outlets give for two spans of time: 2,000 a day, 2,000 a week. Entry point: `rate_clash`."""

from __future__ import annotations

import re

from ...counting.counts import Figure
from ...questions.features import Features
from ..story import Story
from .digits import TWO_DIGITS, telling
from .sameness import Match

SURE = 0.5  # likelihood that both are one amount
SPANS = frozenset("second minute hour day night week month quarter year total".split())
BEFORE, BEHIND = 30, 60  # characters around a figure in which words make it the sum of all
_ALL_TOLD = re.compile(
    r"[^.;:$£€\d]{0,30}?\b(?:in (?:all|total)|altogether|all told|overall|"
    r"(?:spread |stretched |staggered )?(?:over|across) (?:the )?(?:next |coming |following )?"
    r"(?:\w+ )?(?:years|months|seasons|terms)|for the (?:whole|entire|full) \w+|one-off|lump sum)\b"
)
_TOTAL_OF = re.compile(
    r"\b(?:totall?ing|total of|altogether|all told,?|a one-off|single payment of|lump sum of|overall)\s"
    r"(?:about |some )?$"
)


def rate_clash(match: Match, story: Story) -> bool:
    """Tell whether two equal amounts are for two spans of time, and neither article gives it for the other's span."""
    first, second = match.first, match.second
    spans = span_of(match.one, first), span_of(match.two, second)
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
    others = ((item, other) for item in story.articles[article] for other in item.figures)
    return any(other.quantity.value == figure.quantity.value and span_of(item, other) == span for item, other in others)


def span_of(item: Features, figure: Figure) -> str:
    """Return the span of time that an amount is for; "total" where it is said to be all there is."""
    if figure.rate or figure.dimension != "money":
        return figure.rate
    told = _ALL_TOLD.match(item.behind(figure, BEHIND)) or _TOTAL_OF.search(item.before(figure, BEFORE))
    return "total" if told else ""
