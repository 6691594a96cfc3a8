"""How likely two claims answer the same question, from several signs at once. Entry point: `Signs.read`.

Words alone confuse claims of one story, which share their words by nature; figures, quotations and being each other's
best partner tell them apart. The weights were fitted by logistic regression on 22 stories, held out
one by one to measure.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .features import Features
from .vocabulary import ClaimKind, Stance
from .wording import plain


@dataclass(frozen=True, slots=True)
class Links:
    """What the pairwise comparison has found between two claims, each from 0 to 1; `figures` is -1 for "none fit"."""

    figure: float = 0.0
    figures: float = 0.0
    quote: float = 0.0
    finding: float = 0.0
    origin: float = 0.0
    value: float = 0.0
    apart: float = 0.0  # how far apart they stand in their articles, as a share of those


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of one pair of claims, each from 0 to 1."""

    cosine: float
    contained: float
    names: float
    letters: float
    run: float
    said_frames: float
    context: float
    rarest: float
    figure: float
    figures: float
    figures_apart: float
    one_figure: float
    quote: float
    finding: float
    origin: float
    outcome: float
    same_value: float
    same_day: float
    same_stance: float
    one_quoted: float
    both_quoted: float
    short: float
    inside: float
    apart: float

    @classmethod
    def read(cls, one: Features, two: Features, weights: Weights, sorts: Weights, links: Links) -> Signs:
        """Gather the signs; `weights` are those of words, `sorts` those of sorts of event."""
        claims = one.report.claim, two.report.claim
        outcomes = [frozenset(name for item in side.figures for name in item.outcomes) for side in (one, two)]
        return cls(
            cosine=cosine(one.every, two.every, weights),
            contained=contained(one.every, two.every, weights),
            names=cosine(one.names, two.names, weights),
            letters=_letters(one, two),
            run=_run(one, two),
            said_frames=cosine(one.said_frames, two.said_frames, sorts),
            context=max(
                cosine(one.every | one.before, two.every, weights), cosine(one.every, two.every | two.before, weights)
            ),
            rarest=max((weights.get(word, 1.0) for word in one.every & two.every), default=0.0) / 5,
            figure=links.figure,
            figures=max(0.0, links.figures),
            figures_apart=float(links.figures < 0),
            one_figure=float(bool(one.figures) != bool(two.figures)),
            quote=links.quote,
            finding=links.finding,
            origin=links.origin,
            outcome=float(bool(outcomes[0] & outcomes[1])),
            same_value=links.value,
            same_day=_same_day(one, two),
            same_stance=float(claims[0].stance is claims[1].stance is not Stance.ASSERTS),
            one_quoted=float(bool(claims[0].quotations) != bool(claims[1].quotations)),
            both_quoted=float(all(ClaimKind.QUOTATION in claim.kinds for claim in claims)),
            short=1 / (1 + min(len(one.words), len(two.words))),
            inside=float(one.report.article == two.report.article),
            apart=links.apart,
        )

    def odds(self) -> float:
        """Return the logarithm of the odds that both claims answer one question, before rivals are looked at."""
        total: float = BIAS + sum(weight * getattr(self, name) for name, weight in WEIGHTS.items())
        return total


BIAS = -3.54
WEIGHTS = {
    "cosine": 2.09,
    "contained": -0.34,
    "names": 1.30,
    "letters": 3.11,
    "run": 1.81,
    "said_frames": 1.88,
    "context": 1.99,
    "rarest": 1.42,
    "figure": -0.77,
    "figures": 0.94,
    "figures_apart": -1.57,
    "one_figure": -0.90,
    "quote": 1.72,
    "finding": 3.62,
    "origin": 0.54,
    "outcome": 0.69,
    "same_value": 1.64,
    "same_day": 1.77,
    "same_stance": 0.42,
    "one_quoted": -0.95,
    "both_quoted": -0.48,
    "short": 0.68,
    "inside": -2.25,
    "apart": -1.08,
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


def rarity(sets: Sequence[frozenset[str]]) -> Weights:
    """Return how much each member tells among these sets: the rarer, the more."""
    spread = Counter(word for members in sets for word in members)
    total = len(sets) + 2
    return Weights({word: math.log(total / (count + 0.5)) for word, count in spread.items()})


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
