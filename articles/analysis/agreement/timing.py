"""Order two figures in time, and find what excuses their difference. Entry points: `order_of`, `excused`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..counts import Figure
from ..features import Features
from .figures import closeness, same_currency
from .intervals import ends, nearness
from .nouns import nouns_fit
from .sameness import Match, two_parties
from .story import Days, Story, disjoint, published

KNOWN_FROM = 10  # smaller numbers recur by chance


def as_of(item: Features, figure: Figure) -> tuple[Days | None, bool]:
    """Return the days a figure holds for and whether the text states them."""
    claim = item.report.claim
    near = [span for span in claim.dates if span.last and (span.last - (span.first or span.last)).days <= 45]
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


def excused(match: Match, story: Story) -> bool:
    """Tell whether what looks like a conflict of figures is none."""
    if match.one.report.article == match.two.report.article:
        return False  # set side by side by the outlet itself
    return _agrees_elsewhere(match) or _known_apart(match, story)


def _agrees_elsewhere(match: Match) -> bool:
    """Tell whether one claim gives the other's figure beside its own ("six, compared to 47 the night before")."""
    if match.first.part or match.second.part:
        return False
    sides = ((match.one, match.first, match.second), (match.two, match.second, match.first))
    return any(gives(item, own, other) for item, own, other in sides)


def gives(item: Features, own: Figure, other: Figure) -> bool:
    """Tell whether a claim gives the other's figure beside its own."""
    beside = (figure for figure in item.figures if figure is not own and figure.dimension == other.dimension)
    return any(
        nouns_fit(figure, other) and same_currency(figure, other) and closeness(figure, other) in ("equal", "rounded")
        for figure in beside
    )


def _known_apart(match: Match, story: Story) -> bool:
    """Tell whether one article gives both figures, and not as the counts of two parties: two questions, then."""
    for items in story.articles.values():
        places = [_places_of(items, figure) for figure in (match.first, match.second)]
        for one, two in ((a, b) for a in places[0] for b in places[1] if a[1] is not b[1]):
            if not two_parties(one[0], two[0], story):
                return True
    return False


def _places_of(items: Sequence[Features], figure: Figure) -> list[tuple[Features, Figure]]:
    return [
        (item, other)
        for item in items
        for other in item.figures
        if other.dimension == figure.dimension
        and other.quantity.value is not None
        and (figure.dimension != "money" or other.quantity.unit == figure.quantity.unit)
        and nouns_fit(other, figure)
        and nearness(other.quantity, figure.quantity) in ("equal", "rounded")
        and abs(other.quantity.value) >= KNOWN_FROM
    ]
