"""Order two figures in time, and find what excuses their difference. Entry points: `order_of`, `excused`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from ..counts import Figure
from ..features import Features
from .figures import closeness, same_currency
from .intervals import ends, nearness, reach
from .nouns import nouns_fit
from .sameness import Match, two_parties
from .story import Days, Story, disjoint, published

Place = tuple[Features, Figure]
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
    first, second = (_places_of(figure, story) for figure in (match.first, match.second))
    return any(
        one[1] is not two[1] and not two_parties(one[0], two[0], story)
        for article in first.keys() & second.keys()
        for one in first[article]
        for two in second[article]
    )


def _places_of(figure: Figure, story: Story) -> Mapping[int, Sequence[Place]]:
    """Return by article where the story gives a figure, exactly or rounded; each figure is looked for once."""
    known: dict[int, dict[int, list[Place]]] = story.memo.setdefault("places", {})
    if id(figure) not in known:
        found = known[id(figure)] = defaultdict(list)
        low, high = reach(figure.quantity)
        for least, most, item, other in _shelves(story)[_shelf(figure)]:
            if least <= high and low <= most and _is_given(other, figure):
                found[item.report.article].append((item, other))
    return known[id(figure)]


def _is_given(other: Figure, figure: Figure) -> bool:
    return nouns_fit(other, figure) and nearness(other.quantity, figure.quantity) in ("equal", "rounded")


def _shelves(story: Story) -> Mapping[tuple[str, str | None], list[tuple[float, float, Features, Figure]]]:
    """Return the figures of a story that do not recur by chance, by measure and currency, with how far they reach."""
    if "shelves" not in story.memo:
        shelves = story.memo["shelves"] = defaultdict(list)
        for item in story.features:
            for figure in item.figures:
                if abs(figure.quantity.value or 0.0) >= KNOWN_FROM:
                    shelves[_shelf(figure)].append((*reach(figure.quantity), item, figure))
    found: Mapping[tuple[str, str | None], list[tuple[float, float, Features, Figure]]] = story.memo["shelves"]
    return found


def _shelf(figure: Figure) -> tuple[str, str | None]:
    return figure.dimension, figure.quantity.unit if figure.dimension == "money" else None
