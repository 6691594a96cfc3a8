"""Find the sum of two outcomes that is told as one of them. Entry point: `summed_as_one`.

"Twenty-eight homes were destroyed and another 115 damaged" and "143 homes were destroyed".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ...counting.counts import Figure
from ...counting.outcomes import outcome_words
from ...questions.features import Features
from ...words.wording import tokens
from ..story import Story
from .digits import TWO_DIGITS, telling
from .mistold import Mistold
from .nouns import nouns_fit

AS_ONE = "The sum of two outcomes is told as one of them"
ALIKE = 0.05  # likeness of the two claims: the digits of the sum say more
REACH = 60  # characters behind a figure in which its own outcome stands
BEFORE = 30  # and before it, where it does not
_JOINED = re.compile(r"[^.;:()\d]{0,60}(?:,| and| while| with)[^.;:()\d]{0,12}\s")
_STOP = re.compile(r"[.;:]|\s(?:and|while|with)\s")


def summed_as_one(story: Story) -> Iterator[Mistold]:
    """Yield the first of two counts, and the figure of another article that has their sum for its outcome alone."""
    pairs = {item.key: tuple(_pairs(item)) for item in story.features if len(item.figures) > 1}
    for one, two, likeness in story.couples():
        if one.report.article == two.report.article or likeness < ALIKE:
            continue
        for item, other in ((one, two), (two, one)):
            for pair in pairs.get(item.key, ()):
                yield from _told(item, other, pair)


def _told(item: Features, other: Features, pair: tuple[Figure, Figure]) -> Iterator[Mistold]:
    first, second = pair
    own, more = _outcome(item, first), _outcome(item, second)
    for figure in other.figures:
        same = figure.dimension == "count" and figure.low == (first.low or 0.0) + (second.low or 0.0)
        told = own & figure.outcomes and not more & (figure.outcomes | _named(other))
        if same and told and telling(figure) >= TWO_DIGITS and nouns_fit(figure, first):
            yield Mistold(item, other, first, figure, AS_ONE)


def _pairs(item: Features) -> Iterator[tuple[Figure, Figure]]:
    """Yield two counts in a row that name two outcomes."""
    row = sorted((each for each in item.figures if each.dimension == "count"), key=lambda each: each.quantity.start)
    for first, second in pairwise(row):
        one, two = _outcome(item, first), _outcome(item, second)
        fits = second.noun in ("", first.noun) or nouns_fit(first, second)
        if one and two and not one & two and fits and _JOINED.fullmatch(item.between(first, second)):
            yield first, second


def _outcome(item: Features, figure: Figure) -> frozenset[str]:
    """Return the outcome that stands next to a figure: "28 homes were destroyed and …", "killed 23 people and …"."""
    behind, before = item.behind(figure, REACH), item.before(figure, BEFORE)
    stop = _STOP.search(behind)
    stops = [found.end() for found in _STOP.finditer(before)]
    return _first(behind[: stop.start()] if stop else behind) or _first(before[stops[-1] if stops else 0 :])


def _first(text: str) -> frozenset[str]:
    return next((names for word in tokens(text) if (names := outcome_words().get(word.stem))), frozenset())


def _named(item: Features) -> frozenset[str]:
    names = (outcome_words().get(word.stem, ()) for word in item.tokens)
    return frozenset().union(*names)
