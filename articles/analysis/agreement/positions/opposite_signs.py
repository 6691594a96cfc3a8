"""Read what speaks for two claims at opposite ends of an axis being of one question. Entry point: `signs_of`.

What is told around both cues, who does it, on which day, what else both claims say, and how likely they answer one
question at all. Each sign is a number that `opposite_weights` weighs.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from typing import Any

from ...languages.english import poles as english
from ...languages.english.acts import ONCE
from ...questions.features import Features
from ...words.wording import Token
from ..story import Story
from .actors import NOBODY, Actor, actor_of, same_actor
from .answers import answer_signs
from .claim_fit import AROUND, fit_signs, issue_words
from .claim_standings import Standing, place_signs
from .leanings import leaning_signs
from .poles import Pole, poles_of, turned_places

OBJECT = 6  # words behind a cue that are what it is about
MOST_CUES = 6  # pairs of cues of two claims that are weighed
HIGH_ODDS, LOW_ODDS = 4.0, -1.0  # of one question: nearly the same words, and hardly any
BEFORE = 4  # words before a cue in which it is told as past
TOLD_OF_BOTH, STRANGERS = -1.0, -1.5  # two persons, of whom both claims tell, or each of one only
QUESTION = (
    "letters",
    "context",
    "rarest",
    "three_rarest",
    "head",
    "run",
    "same_value",
    "one_quoted",
    "both_quoted",
    "one_figure",
)

Cues = tuple[Pole, Pole]


def signs_of(
    one: Features, two: Features, cues: Sequence[Cues], standing: Standing, story: Story
) -> Iterator[tuple[Cues, dict[str, float]]]:
    """Yield pairs of cues with all signs, first those around which most is the same."""
    ends = [{(pole.axis, pole.yes) for pole in poles_of(item)} for item in (one, two)]
    agreed = {axis for axis, _ in ends[0] & ends[1]}
    axes = {pair[0].axis for pair in cues}
    common = {
        "odds": standing.odds,
        "odds_high": max(0.0, standing.odds - HIGH_ODDS),
        "odds_low": min(0.0, standing.odds - LOW_ODDS),
        **place_signs(standing),
        **{name: getattr(standing.signs, name) for name in QUESTION},
        "axes": float(len(axes)),
        "special_axes": float(sum(axis.split(" / ")[0] not in english.GENERAL for axis in axes)),
        "agreed": float(len(agreed)),
        **_turned_signs(one, two, story),
        **fit_signs(one, two, story),
    }
    for pair in _nearest(one, two, cues, story):
        yield pair, {**common, "same_axis_agreed": float(pair[0].axis in agreed), **_signs_at(one, two, pair, story)}


def _nearest(one: Features, two: Features, cues: Sequence[Cues], story: Story) -> list[Cues]:
    """Return the pairs of cues around which most is the same, an axis of its own before a general one."""

    def rank(pair: Cues) -> tuple[float, int, int]:
        near = [_near(item, pole, story) for item, pole in zip((one, two), pair, strict=True)]
        alike = story.word_weights.shares(near[0], near[1])[1] + 0.5 * (not pair[0].general)
        return pair[0].maybe + pair[1].maybe - alike, pair[0].first, pair[1].first

    return heapq.nsmallest(MOST_CUES, cues, key=rank)


def _signs_at(one: Features, two: Features, pair: Cues, story: Story) -> dict[str, float]:
    """Return the signs of one pair of cues."""
    found = {
        **_word_signs(one, two, pair, story),
        **_cue_signs(one, two, pair),
        "actor": _actors(one, two, pair, story),
        **leaning_signs(one, two, pair, story),
    }
    return {**found, **answer_signs(one, two, pair, found, story)}


def _word_signs(one: Features, two: Features, best: Cues, story: Story) -> dict[str, float]:
    """Return what both tell around their cues, and as a whole, beside the words of the cues."""
    own = _own(one, best[0]) | _own(two, best[1])
    near = [_near(item, pole, story) - own for item, pole in zip((one, two), best, strict=True)]
    weights = story.word_weights
    cosine, part = weights.shares(near[0], near[1])
    return {
        "near": part,
        "near_cosine": cosine,
        "near_sum": min(20.0, weights.total(near[0] & near[1])) / 10,
        **_object_signs(one, two, best, story),
        "whole": weights.shares(one.every - own, two.every - own)[1],
        "wide": weights.shares(one.wide - own, two.wide - own)[1],
    }


def _object_signs(one: Features, two: Features, best: Cues, story: Story) -> dict[str, float]:
    """Return which share of the words right behind each cue, and right before it, the other claim tells too."""
    behind: list[float] = []
    before: list[float] = []
    for item, pole, other in ((one, best[0], two), (two, best[1], one)):
        told = _all_told(other, story)
        behind.append(_told(item.tokens[pole.last + 1 : pole.last + 1 + OBJECT], told))
        before.append(_told(item.tokens[max(0, pole.first - OBJECT) : pole.first], told))
    return {
        "behind_least": min(behind),
        "behind_most": max(behind),
        "before_least": min(before),
        "before_most": max(before),
    }


def _all_told(item: Features, story: Story) -> frozenset[str]:
    known: dict[int, frozenset[str]] = story.memo.setdefault("opposites: told", {})
    if item.key not in known:
        known[item.key] = item.wide.union(*(issue_words(token) for token in item.tokens if token.content))
    return known[item.key]


def _told(found: Sequence[Token], told: frozenset[str]) -> float:
    """Return which share of some words is told; half where there are none."""
    rows = [forms for token in found if token.content and (forms := issue_words(token))]
    return sum(not forms.isdisjoint(told) for forms in rows) / len(rows) if rows else 0.5


def _cue_signs(one: Features, two: Features, best: Cues) -> dict[str, float]:
    first, second = best
    general = first.general or second.general
    inner = _inner(one, first) * _inner(two, second)
    axis = first.axis.split(" / ")[0]
    return {
        "special": float(not first.general),
        "maybe": float(first.maybe) + float(second.maybe),
        "inner_alike": float(inner > 0 and general),
        "inner_opposed": float(inner < 0 and general),
        "cue_place": float(sum(_place(item, pole) for item, pole in zip((one, two), best, strict=True))),
        "once": float(_once(one, first) or _once(two, second)),
        "turned": float(first.turned) + float(second.turned),
        "phrase": sum(min(3, pole.last - pole.first + 1) for pole in best) / 2,
        "other": float(_of_other(one, first)) + float(_of_other(two, second)),
        f"axis:{axis}": 1.0,
    }


def _place(item: Features, pole: Pole) -> int:
    """Return how many ends a claim names before this one."""
    return sum(other.first < pole.first for other in poles_of(item))


def _inner(item: Features, pole: Pole) -> int:
    """Return which way leans what a cue governs: 1 for "refused to quit", -1 for "agreed to quit", 0 for nothing."""
    for other in poles_of(item):
        if pole.last < other.first <= pole.last + AROUND and other.axis != pole.axis:
            return 1 if other.yes else -1
    return 0


def _once(item: Features, pole: Pole) -> bool:
    """Tell whether it is told as past: "had at first turned down"."""
    low = item.tokens[max(0, pole.first - BEFORE)].start
    return ONCE.search(item.report.claim.text[low : item.tokens[pole.first].start]) is not None


def _of_other(item: Features, pole: Pole) -> bool:
    """Tell whether another thing of the sort is meant: "a separate request", "its rival"."""
    low, high = max(0, pole.first - AROUND), pole.last + AROUND + 1
    return any(token.low in english.OTHER for token in item.tokens[low:high])


def _own(item: Features, pole: Pole) -> frozenset[str]:
    return frozenset(form for token in item.tokens[pole.first : pole.last + 1] for form in issue_words(token))


def _near(item: Features, pole: Pole, story: Story) -> frozenset[str]:
    """Return what is told around a cue: names, and words with those that outlets put for them."""
    known: dict[Any, frozenset[str]] = story.memo.setdefault("opposites: near", {})
    key = (item.key, pole.first, pole.last)
    if key not in known:
        low, high = max(0, pole.first - AROUND), pole.last + AROUND + 1
        near = (token for token in item.tokens[low:high] if token.content)
        known[key] = frozenset(form for token in near for form in issue_words(token))
    return known[key]


def _actors(one: Features, two: Features, best: Cues, story: Story) -> float:
    """Return how well the two fit as acts of one: 1 by name, 0 where nothing is told, -1 and less for two persons."""
    first, second = (_actor(item, pole, story) for item, pole in zip((one, two), best, strict=True))
    if not (first.known and second.known):
        return 0.0
    if sure := same_actor(first, second):
        return sure
    if first.people and second.people:
        return TOLD_OF_BOTH if first.people & two.names or second.people & one.names else STRANGERS
    inside = (first.people | first.named) & two.names or (second.people | second.named) & one.names
    return 0.3 if inside else -0.5


def _actor(item: Features, pole: Pole, story: Story) -> Actor:
    known: dict[tuple[int, int], Actor] = story.memo.setdefault("opposites: actors", {})
    key = (item.key, pole.first)
    if key not in known:
        known[key] = actor_of(item, item.tokens[pole.first].start, lambda: NOBODY, story)
    return known[key]


def _turned_signs(one: Features, two: Features, story: Story) -> dict[str, float]:
    """Return how far one claim tells under a "not" what the other tells without, and which way each leans."""
    first, second = (_turned_words(item, story) for item in (one, two))
    weights = story.word_weights
    leans = lean(one), lean(two)
    return {
        "crossed": min(10.0, weights.total((first[0] & second[1]) | (second[0] & first[1]))) / 10,
        "alike_turned": min(10.0, weights.total(first[0] & second[0])) / 10,
        "one_turned": float(bool(first[0]) != bool(second[0])),
        "lean": abs(leans[0] - leans[1]),
        "against": float(leans[0] * leans[1] < 0),
    }


def lean(item: Features) -> float:
    """Return which way a claim leans, from -1 where all its ends say no to 1 where all say yes."""
    found = poles_of(item)
    return sum(1 if pole.yes else -1 for pole in found) / len(found) if found else 0.0


def _turned_words(item: Features, story: Story) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of meaning in reach of what turns them round, and the others."""
    known: dict[int, tuple[frozenset[str], frozenset[str]]] = story.memo.setdefault("opposites: turned", {})
    if item.key not in known:
        places = turned_places(item)
        told = [(at in places, token) for at, token in enumerate(item.tokens) if token.content]
        sides = (
            frozenset(form for is_so, token in told if is_so is turned for form in issue_words(token))
            for turned in (True, False)
        )
        turned, straight = sides
        known[item.key] = turned, straight
    return known[item.key]
