"""Read which way claims and headlines lean whatever the axis: on with it, or away. Entry point: `leaning_signs`.

"Approved", "went ahead" and "stays" are one direction, "vetoed", "called off" and "quits" the other: two reporters who
share no verb still lean two ways. A headline tells in a few words what the whole article says.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

from ...languages.english import poles as english
from ...questions.features import Features
from ...words.wording import tokens
from ..story import Story
from .poles import Pole, ends_of, poles_of

MOST = 3.0  # ends that tell which way a text leans; more say no more
LONG = 3  # letters of a word that a headline in capitals has a capital for
LEADS = 0.2  # of an article, in which it tells what is new


def leaning_signs(one: Features, two: Features, cues: tuple[Pole, Pole], story: Story) -> dict[str, float]:
    """Return how far two claims, and the headlines of their articles, lean two ways."""
    leans = [_leaning(item, story) for item in (one, two)]
    heads = [_headline(item.report.headline or "") for item in (one, two)]
    headed = [_headline_leaning(item.report.headline or "") for item in (one, two)]
    leads = all(story.places[item.key] <= LEADS for item in (one, two))
    asked = {cue.axis for cue in cues}
    across = [
        _clash(heads[0], poles_of(two), asked),
        _clash(heads[1], poles_of(one), asked),
        _clash(heads[0], heads[1], asked),
    ]
    first, second = cues
    ways = forward([first]) * forward([second])
    return {
        "cues_two_ways": float(ways < 0),
        "cues_one_way": float(ways > 0),
        "leans_two_ways": _apart(*leans),
        "leans_one_way": _apart(leans[0], -leans[1]),
        "headlines_two_ways": _apart(*headed),
        "headlines_one_way": _apart(headed[0], -headed[1]),
        "headline_ends": max(-MOST, min(MOST, float(sum(across)))),
        "headlines_clash": float(max(-1, min(1, across[2]))),
        "headlines_on_axis": _on_axis(heads, (one, two), cues),
        "leads_on_axis": float(leads and first.axis == second.axis),
        **_headline_words(one, two, story),
        "leads": float(leads),
        "first_places": 2.0 - story.places[one.key] - story.places[two.key],
    }


def forward(found: Sequence[Pole]) -> float:
    """Return how far ends lean on (over 0) or away (under 0); phrases count by their words."""
    total = 0.0
    for pole in found:
        way = english.WAYS.get(pole.axis.split(" / ")[0], 0)
        total += way * (1 if pole.yes else -1) * math.sqrt(pole.last - pole.first + 1) * (0.5 if pole.maybe else 1.0)
    return total


def _leaning(item: Features, story: Story) -> float:
    known: dict[int, float] = story.memo.setdefault("leanings: claims", {})
    if item.key not in known:
        known[item.key] = forward(poles_of(item))
    return known[item.key]


@lru_cache(maxsize=1024)
def _headline_leaning(text: str) -> float:
    return forward(_headline(text))


def _concepts(item: Features, story: Story) -> frozenset[str]:
    known: dict[int, frozenset[str]] = story.memo.setdefault("leanings: concepts", {})
    if item.key not in known:
        known[item.key] = frozenset(token.concept for token in item.tokens if token.content)
    return known[item.key]


def _apart(one: float, two: float) -> float:
    """Return how far two leanings are opposite: the smaller of the two, where one is over and one under 0."""
    return min(MOST, abs(one), abs(two)) if one * two < 0 else 0.0


def _clash(first: Sequence[Pole], second: Sequence[Pole], asked: set[str]) -> int:
    """Return how many axes have opposite ends in both, less those with the same; those of the cues count twice."""
    ends = [{(pole.axis, pole.yes) for pole in found} for found in (first, second)]
    opposed = {axis for axis, yes in ends[0] if (axis, not yes) in ends[1]}
    same = {axis for axis, _ in ends[0] & ends[1]} - opposed
    return sum(2 if axis in asked else 1 for axis in opposed) - sum(2 if axis in asked else 1 for axis in same)


def _on_axis(heads: Sequence[Sequence[Pole]], items: tuple[Features, Features], cues: tuple[Pole, Pole]) -> float:
    """Return how often a headline stands on its claim's side of the axis of both cues, and against the other's."""
    if cues[0].axis != cues[1].axis:
        return 0.0
    return float(
        sum(
            (pole.yes == cue.yes) - (pole.yes != cue.yes)
            for head, cue in zip(heads, cues, strict=True)
            for pole in {(found.axis, found.yes): found for found in head if found.axis == cue.axis}.values()
        )
    )


def _headline_words(one: Features, two: Features, story: Story) -> dict[str, float]:
    """Return what the headlines share with each other, and each claim with the other's headline."""
    first, second = (_words(item.report.headline or "") for item in (one, two))
    told = [_concepts(item, story) for item in (one, two)]
    shares = story.word_weights.shares
    return {
        "headlines_alike": shares(first, second)[1],
        "to_headline": (shares(told[0], second)[1] + shares(told[1], first)[1]) / 2,
        "own_headline": min(shares(told[0], first)[1], shares(told[1], second)[1]),
    }


@lru_cache(maxsize=1024)
def _words(text: str) -> frozenset[str]:
    return frozenset(token.concept for token in tokens(text) if token.content)


@lru_cache(maxsize=1024)
def _headline(text: str) -> tuple[Pole, ...]:
    """Return the ends that a headline names; capitals say nothing where most of its words have them."""
    words = [word for word in text.split() if len(word) > LONG]
    if sum(word[0].isupper() for word in words) > len(words) / 2:
        text = text.lower()
    return ends_of(text, tuple(tokens(text)))
