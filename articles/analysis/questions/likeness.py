"""How likely two claims answer the same question, from several signs at once. Entry point: `Signs`.

Words alone confuse claims of one story, which share their words by nature; figures, quotations and being each other's
best partner tell them apart. The weights were fitted by logistic regression on 63 stories, a tenth of
them held out by turns to measure.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter, mul
from typing import NamedTuple

from ..vocabulary import ClaimKind, Stance
from ..words.wording import plain
from .features import Features

LONGEST = 1200  # characters of a claim that are read
HEAD = 5  # words that open a claim: its subject and verb, in most
MOST_RARE = 15.0  # three words as rare as can be
_CLOCK = re.compile(
    r"\b\d{1,2}[.:]\d\d\b|\b\d{1,2} ?(?:[ap]\.?m\b|o['’]clock)|\b\d{4} (?:GMT|UTC|local|hours)|"
    r"\bo['’]clock|\b(?:dawn|midnight|noon|midday|dusk)\b",
    re.IGNORECASE,
)


class Links(NamedTuple):
    """What the pairwise comparison has found between two claims, each from 0 to 1; `figures` is -1 for "none fit"."""

    figure: float = 0.0
    figures: float = 0.0
    quote: float = 0.0
    finding: float = 0.0
    origin: float = 0.0
    value: float = 0.0
    apart: float = 0.0  # how far apart they stand in their articles, as a share of those
    clause_frames: float = 0.0  # of the clauses of their figures: see `clauses`
    clause_words: float = 0.0
    clause_noun: float = 0.0


@dataclass(frozen=True, slots=True)
class Facets:
    """What a claim brings to each of its pairs, read once for all of them."""

    item: Features
    outcomes: frozenset[str]
    days: frozenset[date]
    letters: frozenset[str]
    quotes: bool  # holds quoted words
    is_quotation: bool
    timed: bool  # says at what time of day
    head: frozenset[str]  # the words that it opens with
    measures: frozenset[str]  # the sorts of its figures

    @classmethod
    def of(cls, item: Features) -> Facets:
        """Read what a claim brings: outcomes of its figures, single days, letter groups, quotations."""
        claim = item.report.claim
        return cls(
            item,
            frozenset(name for figure in item.figures for name in figure.outcomes),
            frozenset(span.first for span in claim.dates if span.first and span.first == span.last),
            grams(claim.text),
            bool(claim.quotations),
            ClaimKind.QUOTATION in claim.kinds,
            _CLOCK.search(claim.text[:LONGEST]) is not None,
            frozenset(token.concept for token in item.tokens[:HEAD]),
            frozenset(figure.dimension for figure in item.figures),
        )


class Signs(NamedTuple):
    """The signs of one pair of claims, each from 0 to 1."""

    cosine: float
    contained: float
    names: float
    letters: float
    run: float
    said_frames: float
    context: float
    rarest: float
    three_rarest: float
    head: float
    one_figure: float
    outcome: float
    same_day: float
    same_stance: float
    one_quoted: float
    both_quoted: float
    short: float
    inside: float
    both_timed: float
    timed_event: float
    no_names: float  # one of them names nobody
    names_apart: float  # both name somebody, nobody in common
    measures_shared: float  # sorts of figures that both give: people, money, days
    measures_apart: float
    # what stands between them: see `Links`
    figure: float = 0.0
    figures: float = 0.0
    figures_apart: float = 0.0
    quote: float = 0.0
    finding: float = 0.0
    origin: float = 0.0
    same_value: float = 0.0
    apart: float = 0.0
    clause_frames: float = 0.0
    clause_words: float = 0.0
    clause_noun: float = 0.0

    @classmethod
    def read(cls, first: Facets, second: Facets, weights: Weights, sorts: Weights) -> Signs:
        """Gather what the claims alone show; `weights` are those of words, `sorts` those of sorts of event."""
        one, two = first.item, second.item
        stances = one.report.claim.stance, two.report.claim.stance
        alike, part = weights.shares(one.every, two.every)
        rare = sorted(map(weights.__getitem__, one.every & two.every), reverse=True)[:3]
        timed = first.timed and second.timed
        measures = first.measures, second.measures
        return cls(
            cosine=alike,
            contained=part,
            names=weights.shares(one.names, two.names)[0],
            letters=dice(first.letters, second.letters),
            run=_run(one, two),
            said_frames=sorts.shares(one.said_frames, two.said_frames)[0],
            context=max(weights.shares(one.wide, two.every)[0], weights.shares(one.every, two.wide)[0]),
            rarest=rare[0] / 5 if rare else 0.0,
            three_rarest=sum(rare) / MOST_RARE,
            head=weights.shares(first.head, second.head)[0],
            one_figure=float(bool(one.figures) != bool(two.figures)),
            outcome=float(not first.outcomes.isdisjoint(second.outcomes)),
            same_day=float(not first.days.isdisjoint(second.days)),
            same_stance=float(stances[0] is stances[1] is not Stance.ASSERTS),
            one_quoted=float(first.quotes != second.quotes),
            both_quoted=float(first.is_quotation and second.is_quotation),
            short=1 / (1 + min(len(one.words), len(two.words))),
            inside=float(one.report.article == two.report.article),
            both_timed=float(timed),
            timed_event=float(timed and not one.said_frames.isdisjoint(two.said_frames)),
            no_names=float(not one.names or not two.names),
            names_apart=float(bool(one.names and two.names) and one.names.isdisjoint(two.names)),
            measures_shared=float(len(measures[0] & measures[1])),
            measures_apart=float(
                bool(first.measures and second.measures) and first.measures.isdisjoint(second.measures)
            ),
        )

    def linked(self, links: Links) -> Signs:
        """Add what stands between the two claims."""
        return self._replace(
            figure=links.figure,
            figures=max(0.0, links.figures),
            figures_apart=float(links.figures < 0),
            quote=links.quote,
            finding=links.finding,
            origin=links.origin,
            same_value=links.value,
            apart=links.apart,
            clause_frames=links.clause_frames,
            clause_words=links.clause_words,
            clause_noun=links.clause_noun,
        )

    def odds(self) -> float:
        """Return the logarithm of the odds that both claims answer one question, before rivals are looked at."""
        total: float = BIAS + sum(map(mul, WEIGHTS.values(), _VALUES(self)))
        return total


BIAS = -4.58
WEIGHTS = {
    "cosine": 0.56,
    "contained": -1.18,
    "names": 0.17,
    "letters": 4.30,
    "run": 0.70,
    "said_frames": 1.49,
    "context": 2.75,
    "rarest": 0.51,
    "three_rarest": 2.90,
    "head": 1.60,
    "figure": -2.43,
    "figures": 5.36,
    "figures_apart": -1.06,
    "one_figure": -0.91,
    "quote": 1.99,
    "finding": 3.08,
    "origin": 0.75,
    "outcome": 0.64,
    "same_value": 0.56,
    "same_day": 1.18,
    "same_stance": 0.42,
    "one_quoted": -0.80,
    "both_quoted": -0.29,
    "short": 3.33,
    "inside": -1.25,
    "apart": -1.54,
    "both_timed": 2.82,
    "timed_event": 0.84,
    "clause_frames": -1.32,
    "clause_words": -1.69,
    "clause_noun": -0.04,
}
_VALUES = attrgetter(*WEIGHTS)


def cosine(one: frozenset[str], two: frozenset[str], weights: Mapping[str, float]) -> float:
    """Return the weighted share of words in common (cosine of two sets)."""
    return _known(weights).shares(one, two)[0]


def contained(one: frozenset[str], two: frozenset[str], weights: Mapping[str, float]) -> float:
    """Return the weighted share of the smaller set that stands in the larger."""
    return _known(weights).shares(one, two)[1]


def _known(weights: Mapping[str, float]) -> Weights:
    return weights if isinstance(weights, Weights) else Weights(weights)


class Weights(dict[str, float]):
    """How much each word tells, 1 for one that is not known, with the totals of sets that were asked for."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        """Take the weight of each word."""
        super().__init__(weights)
        self._totals: dict[frozenset[str], float] = {}

    def total(self, words: frozenset[str]) -> float:
        """Return the weight of a set of words; exact, so that the order of a set does not matter."""
        if words not in self._totals:
            self._totals[words] = self._sum(words)
        return self._totals[words]

    def _sum(self, words: frozenset[str]) -> float:
        return math.fsum(map(self.__getitem__, words))

    def __missing__(self, word: str) -> float:
        """Return the weight of a word that stands nowhere in the story."""
        return 1.0

    def sums(self, one: frozenset[str], two: frozenset[str]) -> tuple[float, float, float]:
        """Return the weights of what two sets share, of the first and of the second."""
        return self._sum(one & two), self.total(one), self.total(two)

    def shares(self, one: frozenset[str], two: frozenset[str]) -> tuple[float, float]:
        """Return the weighted share of what is common: of both sets (their cosine) and of the smaller one."""
        shared = 0.0 if one.isdisjoint(two) else self._sum(one & two)
        if not shared:
            return 0.0, 0.0
        first, second = self.total(one), self.total(two)
        return shared / math.sqrt(first * second), shared / min(first, second)


def rarity(sets: Sequence[frozenset[str]]) -> Weights:
    """Return how much each member tells among these sets: the rarer, the more."""
    spread = Counter(word for members in sets for word in members)
    total = len(sets) + 2
    return Weights({word: math.log(total / (count + 0.5)) for word, count in spread.items()})


def sums(one: frozenset[str], two: frozenset[str], weights: Mapping[str, float]) -> tuple[float, float, float]:
    """Return the weights of what two sets share, of the first and of the second."""
    return _known(weights).sums(one, two)


def dice(first: frozenset[str], second: frozenset[str]) -> float:
    """Return the Dice coefficient of letter groups of four: catches inflection and compounds."""
    return 2 * len(first & second) / (len(first) + len(second)) if first and second else 0.0


def grams(text: str) -> frozenset[str]:
    """Return the groups of four letters of a text."""
    low = " ".join(plain(text).split())[:LONGEST]
    return frozenset(low[at : at + 4] for at in range(len(low) - 3))


def _run(one: Features, two: Features) -> float:
    """Return the share of word pairs in a row that the shorter claim has in common with the longer."""
    shortest = min(len(one.runs), len(two.runs))
    return len(one.runs & two.runs) / shortest if shortest else 0.0
