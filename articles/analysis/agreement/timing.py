"""Say on which days figures hold, and order two of them in time. Entry points: `as_of`, `order_of`."""

from __future__ import annotations

import re

from ..counts import Figure
from ..features import Features
from .intervals import ends
from .sameness import Match
from .story import Days, disjoint, published

WEEKEND = 4  # days of an interval that still says when a figure holds; "this month" says when something happened


def as_of(item: Features, figure: Figure) -> tuple[Days | None, bool]:
    """Return the days a figure holds for and whether the text states them."""
    claim = item.report.claim
    near = [span for span in claim.dates if span.last and (span.last - (span.first or span.last)).days <= WEEKEND]
    near = [span for span in near if not _other_time(claim.text, span.start - claim.start, span.end - claim.start)]
    inside = [span for span in near if abs(span.start - figure.quantity.end) < 120]
    if inside:
        span = min(inside, key=lambda found: abs(found.start - figure.quantity.end))
        if span.last:
            return (span.first or span.last, span.last), True
    return published(item.report), figure.running


_COUNTED_FROM = re.compile(r"\b(?:since|after|before|following|from)\s+(?:the\s+)?$", re.IGNORECASE)


def _other_time(text: str, start: int, end: int) -> bool:
    """Tell whether a date only says which event is meant ("Saturday's explosion") or where a count begins."""
    named = text[end : end + 3].startswith(("'s ", "’s "))
    return named or _COUNTED_FROM.search(text[max(0, start - 20) : max(0, start)]) is not None


def order_of(match: Match) -> int | None:
    """Return 1 if the first figure is the later one, -1 if the second is, 0 for the same time, None if unknown."""
    (one, stated), (two, also) = as_of(match.one, match.first), as_of(match.two, match.second)
    if one is None or two is None:
        return _by_words(match)
    if not disjoint(one, two):
        return 0
    later = one[0] > two[1]
    gap = (one[0] - two[1]).days if later else (two[0] - one[1]).days
    if gap <= 1 and stated != also and later != stated:
        return 0  # printed the day after the day it speaks of
    return 1 if later else -1


def order_of_print(match: Match) -> int:
    """Return 1 if the first figure was printed on a later day, -1 if the second was, else 0."""
    one, two = match.one.report.published, match.two.report.published
    return (one > two) - (one < two) if one and two else 0


def _by_words(match: Match) -> int | None:
    """Order two figures of unknown days by their words ("bringing the total to") and their size."""
    first, second = ends(match.first.quantity)[0], ends(match.second.quantity)[0]
    if match.first.running and first > second:
        return 1
    return -1 if match.second.running and second > first else None
