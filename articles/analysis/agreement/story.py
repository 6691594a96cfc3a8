"""What the detectors share: the claims of one story with their features, weights, origins and days."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from ..names import Register
from ..questions.features import Features
from ..questions.likeness import Facets, Signs, Weights, rarity, sums
from ..reports import Report

SHOWN = 8, 6  # words before and behind a cue that an explanation quotes

Days = tuple[date, date]


@dataclass(frozen=True)
class Story:
    """One story on the table. `pairs` are candidate pairs of claims with their likeness, 0 to 1."""

    features: tuple[Features, ...]
    weights: Mapping[str, float]
    register: Register
    origins: Mapping[int, str | None]
    pairs: Mapping[tuple[int, int], float]
    memo: dict[str, Any] = field(
        default_factory=dict, compare=False, repr=False
    )  # what more than one detector asks for

    @cached_property
    def spread(self) -> Mapping[str, int]:
        """Return in how many claims each word stands."""
        return Counter(word for item in self.features for word in item.every)

    @cached_property
    def word_weights(self) -> Weights:
        """Return how much each word tells in this story, with the sums that were asked for."""
        return self.weights if isinstance(self.weights, Weights) else Weights(self.weights)

    @cached_property
    def facets(self) -> Mapping[int, Facets]:
        """Return what each claim brings to its pairs, by key."""
        return {item.key: Facets.of(item) for item in self.features}

    @cached_property
    def frame_weights(self) -> Weights:
        """Return how much each sort of event tells in this story: the rarer, the more."""
        return rarity([item.frames for item in self.features])

    def likeness(self, one: int, two: int) -> Signs:
        """Return the signs that two claims alone show for one question; read once for all who ask."""
        if (one, two) not in self._likeness:
            first, second = self.facets[one], self.facets[two]
            self._likeness[one, two] = Signs.read(first, second, self.word_weights, self.frame_weights)
        return self._likeness[one, two]

    @cached_property
    def _likeness(self) -> dict[tuple[int, int], Signs]:
        return {}

    def couples(self) -> Iterator[tuple[Features, Features, float]]:
        """Yield candidate pairs, the lower key first, with their likeness."""
        yield from self._couples

    @cached_property
    def _couples(self) -> tuple[tuple[Features, Features, float], ...]:
        by_key = {item.key: item for item in self.features}
        return tuple((by_key[one], by_key[two], likeness) for (one, two), likeness in sorted(self.pairs.items()))

    @cached_property
    def articles(self) -> Mapping[int, tuple[Features, ...]]:
        """Return the claims of each article."""
        grouped: dict[int, list[Features]] = defaultdict(list)
        for item in self.features:
            grouped[item.report.article].append(item)
        return {article: tuple(items) for article, items in grouped.items()}

    @cached_property
    def places(self) -> Mapping[int, float]:
        """Return how far down its article each claim stands, 0 to 1: papers tell what matters most first."""
        found = {}
        for items in self.articles.values():
            ordered = sorted(items, key=lambda item: item.report.claim.start)
            found.update({item.key: at / max(1, len(ordered) - 1) for at, item in enumerate(ordered)})
        return found

    def overlap(self, one: frozenset[str], two: frozenset[str]) -> float:
        """Return the weighted share of words that two sets have in common (cosine of sets)."""
        shared, first, second = sums(one, two, self.weights)
        return shared / (first * second) ** 0.5 if first and second else 0.0

    def contained(self, one: frozenset[str], two: frozenset[str]) -> float:
        """Return the weighted share of the smaller set that stands in the larger."""
        shared, first, second = sums(one, two, self.weights)
        return shared / min(first, second) if first and second else 0.0


def published(report: Report) -> Days | None:
    """Return the day of publication as an interval, if known."""
    return (report.published, report.published) if report.published else None


def disjoint(one: Days, two: Days) -> bool:
    """Tell whether two intervals of days share none."""
    return one[1] < two[0] or two[1] < one[0]


def who(report: Report, origin: str | None) -> str:
    """Return "outlet (citing X)" for explanations."""
    found = report.claim.attribution
    name = (found.speaker or found.organization) if found else None
    cited = name or origin
    return f"{report.publisher} (citing {cited})" if cited else f"{report.publisher} (in its own voice)"


def days_in(report: Report, low: int, high: int) -> Days | None:
    """Return the first days that a claim names between two places of its text."""
    for span in report.claim.dates:
        if low <= span.start - report.claim.start < high and span.first and span.last:
            return span.first, span.last
    return None


def quoted_by(words: str, report: Report, origin: str | None) -> str:
    """Return "“words” in outlet (citing X), as of day" for explanations: the words are often not the outlet's own."""
    return f"“{words}” in {who(report, origin)}{when(report)}"


def words_around(item: Features, start: int, end: int) -> str:
    """Return a stretch of a claim's text with the words around it, so that a reader sees what is answered.

    "… refused on Monday to clear the quay …"; `start` and `end` are places in the claim's text.
    """
    row = item.tokens
    inside = [at for at, token in enumerate(row) if token.start < end and start < token.end]
    if not inside:
        return item.report.claim.text[start:end]
    first, last = max(0, inside[0] - SHOWN[0]), min(len(row) - 1, inside[-1] + SHOWN[1])
    text = item.report.claim.text[row[first].start : row[last].end]
    return f"{'… ' if first else ''}{text}{' …' if last + 1 < len(row) else ''}"


def when(report: Report, end: str = "") -> str:
    """Return ", 7 May 2025, 14:30" with `end` behind it, the hour where it is known; nothing without a day."""
    day, hour = report.published, f", {report.moment:%H:%M}" if report.moment else ""
    return f", {written(day)}{hour}{end}" if day else ""


def written(day: date) -> str:
    """Return a day as explanations write it: "7 May 2025"."""
    return f"{day.day} {day:%B %Y}"
