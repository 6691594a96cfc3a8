"""How likely two claims answer the same question, from several signs at once. Entry point: `Signs.read`.

Words alone confuse claims of one story, which share their words by nature; figures, quotations and being each other's
best partner tell them apart. The weights were fitted by logistic regression on the open test stories.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from .features import Features
from .vocabulary import ClaimKind
from .wording import plain


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of one pair of claims, each from 0 to 1."""

    cosine: float
    contained: float
    words: float
    names: float
    letters: float
    run: float
    figure: float
    mutual: float
    quote: float
    finding: float
    origin: float
    outcome: float
    same_value: float
    same_day: float
    apart: float
    both_quoted: float

    @classmethod
    def read(
        cls,
        one: Features,
        two: Features,
        weights: Mapping[str, float],
        *,
        figure: float = 0.0,
        mutual: float = 0.0,
        quote: float = 0.0,
        finding: float = 0.0,
        origin: float = 0.0,
        value: float = 0.0,
        apart: float = 0.0,
    ) -> Signs:
        """Gather the signs; the keyword arguments are what the pairwise comparison has found already."""
        every = one.every, two.every
        outcomes = [frozenset(name for item in side.figures for name in item.outcomes) for side in (one, two)]
        return cls(
            cosine(*every, weights),
            contained(*every, weights),
            cosine(one.words, two.words, weights),
            cosine(one.names, two.names, weights),
            _letters(one, two),
            _run(one, two),
            figure,
            mutual,
            quote,
            finding,
            origin,
            float(bool(outcomes[0] & outcomes[1])),
            value,
            _same_day(one, two),
            apart,
            float(all(ClaimKind.QUOTATION in side.report.claim.kinds for side in (one, two))),
        )

    def probability(self) -> float:
        """Return the likelihood, 0 to 1."""
        total = BIAS + sum(weight * getattr(self, name) for name, weight in WEIGHTS.items())
        return 1.0 / (1.0 + math.exp(-total))


BIAS = -4.38
WEIGHTS = {
    "cosine": 1.9,
    "contained": -1.73,
    "words": 1.48,
    "names": 0.12,
    "letters": 8.69,
    "run": -0.9,
    "figure": 0.54,
    "mutual": 1.62,
    "quote": 5.25,
    "finding": 5.22,
    "origin": 0.87,
    "outcome": 1.99,
    "same_value": 6.55,
    "same_day": 1.96,
    "apart": -2.16,
    "both_quoted": 0.73,
}


def cosine(one: frozenset[str], two: frozenset[str], weights: Mapping[str, float]) -> float:
    """Return the weighted share of words in common (cosine of two sets)."""
    shared, first, second = sums(one, two, weights)
    return shared / math.sqrt(first * second) if shared else 0.0


def contained(one: frozenset[str], two: frozenset[str], weights: Mapping[str, float]) -> float:
    """Return the weighted share of the smaller set that stands in the larger."""
    shared, first, second = sums(one, two, weights)
    return shared / min(first, second) if shared else 0.0


class Weights(dict[str, float]):
    """How much each word tells, with the sums that were asked for: claims of one wire repeat each other."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        """Take the weight of each word."""
        super().__init__(weights)
        self._sums: dict[tuple[frozenset[str], frozenset[str]], tuple[float, float, float]] = {}
        self._totals: dict[frozenset[str], float] = {}

    def total(self, words: frozenset[str]) -> float:
        """Return the weight of a set of words; exact, so that the order of a set does not matter."""
        if words not in self._totals:
            self._totals[words] = math.fsum([self.get(word, 1.0) for word in words])
        return self._totals[words]

    def sums(self, one: frozenset[str], two: frozenset[str]) -> tuple[float, float, float]:
        """Return the weights of what two sets share, of the first and of the second."""
        found = self._sums.get((one, two))
        if found is None:
            found = self._sums[one, two] = (self.total(one & two), self.total(one), self.total(two))
        return found


def sums(one: frozenset[str], two: frozenset[str], weights: Mapping[str, float]) -> tuple[float, float, float]:
    """Return the weights of what two sets share, of the first and of the second."""
    return (weights if isinstance(weights, Weights) else Weights(weights)).sums(one, two)


def _letters(one: Features, two: Features) -> float:
    """Return the Dice coefficient of letter groups of four: catches inflection and compounds."""
    first, second = _grams(one.report.claim.text), _grams(two.report.claim.text)
    return 2 * len(first & second) / (len(first) + len(second)) if first and second else 0.0


@lru_cache(maxsize=8192)
def _grams(text: str) -> frozenset[str]:
    low = " ".join(plain(text).split())[:1200]
    return frozenset(low[at : at + 4] for at in range(len(low) - 3))


def _run(one: Features, two: Features) -> float:
    """Return the share of word pairs in a row that the shorter claim has in common with the longer."""
    pairs = [one.runs, two.runs]
    return len(pairs[0] & pairs[1]) / min(map(len, pairs)) if all(pairs) else 0.0


def _same_day(one: Features, two: Features) -> float:
    """Tell whether both claims name one and the same day."""
    days = [
        {span.first for span in side.report.claim.dates if span.first and span.first == span.last}
        for side in (one, two)
    ]
    return float(bool(days[0] & days[1]))
