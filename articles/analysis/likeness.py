"""How likely two claims answer the same question, from several signs at once. Entry point: `Signs.read`.

Words alone confuse claims of one story, which share their words by nature; figures, quotations and being each other's
best partner tell them apart. The weights were fitted by logistic regression on the open test stories.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import astuple, dataclass
from functools import lru_cache

from .features import Features
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
    figures_apart: float
    mutual: float
    quote: float
    quotes_apart: float
    finding: float
    origin: float
    outcome: float
    same_value: float
    same_day: float

    @classmethod
    def read(
        cls, one: Features, two: Features, weights: Mapping[str, float], *, figure: float = 0.0, mutual: float = 0.0,
        quote: float = 0.0, finding: float = 0.0, origin: float = 0.0, value: float = 0.0,
    ) -> Signs:
        """Gather the signs; the keyword arguments are what the pairwise comparison has found already."""
        every = one.words | one.names, two.words | two.names
        outcomes = [frozenset(name for item in side.figures for name in item.outcomes) for side in (one, two)]
        quoted = [any(not quote.scare for quote in side.report.claim.quotations) for side in (one, two)]
        return cls(
            cosine(*every, weights), contained(*every, weights), cosine(one.words, two.words, weights),
            cosine(one.names, two.names, weights), _letters(one, two), _run(one, two), figure,
            float(bool(one.figures and two.figures) and not figure), mutual, quote,
            float(all(quoted) and not quote), finding, origin, float(bool(outcomes[0] & outcomes[1])),
            value, _same_day(one, two),
        )

    def probability(self) -> float:
        """Return the likelihood, 0 to 1."""
        total = BIAS + sum(weight * value for weight, value in zip(WEIGHTS, astuple(self), strict=True))
        return 1.0 / (1.0 + math.exp(-total))


BIAS = -4.34
WEIGHTS = (1.03, 0.42, 1.06, 0.20, 2.19, 1.94, 0.83, 0.53, 1.17, 1.54, 0.04, 1.96, 0.60, 1.90, 3.60, 0.83)


def cosine(one: frozenset[str], two: frozenset[str], weights: Mapping[str, float]) -> float:
    """Return the weighted share of words in common (cosine of two sets)."""
    shared, first, second = (_sum(words, weights) for words in (one & two, one, two))
    return shared / math.sqrt(first * second) if first and second else 0.0


def contained(one: frozenset[str], two: frozenset[str], weights: Mapping[str, float]) -> float:
    """Return the weighted share of the smaller set that stands in the larger."""
    shared, first, second = (_sum(words, weights) for words in (one & two, one, two))
    return shared / min(first, second) if first and second else 0.0


def _sum(words: frozenset[str], weights: Mapping[str, float]) -> float:
    return sum(weights.get(word, 1.0) for word in sorted(words))


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
    pairs = [frozenset(zip(words, words[1:], strict=False)) for words in ([t.stem for t in side.tokens] for side in (one, two))]
    return len(pairs[0] & pairs[1]) / min(map(len, pairs)) if all(pairs) else 0.0


def _same_day(one: Features, two: Features) -> float:
    """Tell whether both claims name one and the same day."""
    days = [{span.first for span in side.report.claim.dates if span.first and span.first == span.last} for side in (one, two)]
    return float(bool(days[0] & days[1]))
