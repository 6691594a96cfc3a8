"""Read what speaks for two claims at opposite ends of an axis being of one question. Entry point: `signs_of`.

What is told around both cues, who does it, on which day, what else both claims say, and how likely they answer one
question at all. Each sign is a number that `opposite_weights` weighs.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from ..features import Features
from ..languages.english import poles as english
from ..languages.english.acts import ONCE
from ..languages.english.deeds import marks_of
from ..likeness import Signs
from ..wording import Token
from .actors import NOBODY, Actor, actor_of, same_actor
from .claim_signs import named_days
from .complements import family_of
from .leanings import leaning_signs
from .poles import Pole, poles_of, turned_places
from .sides import LIGHT, said_on
from .story import Story, disjoint

AROUND = 9  # words on either side of a cue that belong to it
OBJECT = 6  # words behind a cue that are what it is about
BEFORE = 4  # words before a cue in which it is told as past
FAR = 7  # days between two reports from which they are as far apart as can be
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


def best_cues(one: Features, two: Features, cues: Sequence[Cues], story: Story) -> Cues:
    """Return the two cues around which most is the same, an axis of its own before a general one."""

    def rank(pair: Cues) -> tuple[float, int, int]:
        near = [_near(item, pole, story) for item, pole in zip((one, two), pair, strict=True)]
        alike = story.word_weights.shares(near[0], near[1])[1] + 0.5 * (not pair[0].general)
        return alike - pair[0].maybe - pair[1].maybe, -pair[0].first, -pair[1].first

    return max(cues, key=rank)


def signs_of(
    one: Features, two: Features, cues: Sequence[Cues], question: Signs, below: float, story: Story
) -> tuple[Cues, dict[str, float]]:
    """Return the best cues of two claims and all signs; `below`: how far a likelier partner is above them."""
    best = best_cues(one, two, cues, story)
    ends = [{(pole.axis, pole.yes) for pole in poles_of(item)} for item in (one, two)]
    agreed = {axis for axis, _ in ends[0] & ends[1]}
    axes = {pair[0].axis for pair in cues if pair[0].axis == pair[1].axis}
    odds = question.odds()
    return best, {
        "odds": odds,
        "below_best": below,
        **{name: getattr(question, name) for name in QUESTION},
        "axes": float(len(axes)),
        "special_axes": float(sum(axis.split(" / ")[0] not in english.GENERAL for axis in axes)),
        "agreed": float(len(agreed)),
        "same_axis_agreed": float(best[0].axis in agreed),
        "across": float(not axes),
        "across_odds": 0.0 if axes else odds,
        **_word_signs(one, two, best, story),
        **_cue_signs(one, two, best),
        "actor": _actors(one, two, best, story),
        **_turned_signs(one, two, story),
        **_claim_signs(one, two, story),
        **leaning_signs(one, two, best, story),
    }


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
        known[item.key] = item.wide.union(*(_issue_words(token) for token in item.tokens if token.content))
    return known[item.key]


def _told(found: Sequence[Token], told: frozenset[str]) -> float:
    """Return which share of some words is told; half where there are none."""
    rows = [forms for token in found if token.content and (forms := _issue_words(token))]
    return sum(not forms.isdisjoint(told) for forms in rows) / len(rows) if rows else 0.5


def _cue_signs(one: Features, two: Features, best: Cues) -> dict[str, float]:
    first, second = best
    general = first.general or second.general
    inner = _inner(one, first) * _inner(two, second)
    axis = first.axis.split(" / ")[0] if first.axis == second.axis else "none"
    return {
        "special": float(not first.general),
        "maybe": float(first.maybe) + float(second.maybe),
        "inner_alike": float(inner > 0 and general),
        "inner_opposed": float(inner < 0 and general),
        "once": float(_once(one, first) or _once(two, second)),
        "turned": float(first.turned) + float(second.turned),
        "phrase": sum(min(3, pole.last - pole.first + 1) for pole in best) / 2,
        "other": float(_of_other(one, first)) + float(_of_other(two, second)),
        f"axis:{axis}": 1.0,
    }


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
    return frozenset(form for token in item.tokens[pole.first : pole.last + 1] for form in _issue_words(token))


def _near(item: Features, pole: Pole, story: Story) -> frozenset[str]:
    """Return what is told around a cue: names, and words with those that outlets put for them."""
    known: dict[Any, frozenset[str]] = story.memo.setdefault("opposites: near", {})
    key = (item.key, pole.first, pole.last)
    if key not in known:
        low, high = max(0, pole.first - AROUND), pole.last + AROUND + 1
        near = (token for token in item.tokens[low:high] if token.content)
        known[key] = frozenset(form for token in near for form in _issue_words(token))
    return known[key]


def _issue_words(token: Token) -> frozenset[str]:
    return frozenset() if token.low[0].isdigit() or token.stem in LIGHT else _meant(token.concept)


@lru_cache(maxsize=1 << 14)
def _meant(concept: str) -> frozenset[str]:
    return frozenset({concept, family_of(concept)}) | marks_of(concept)


def _actors(one: Features, two: Features, best: Cues, story: Story) -> float:
    """Return how well the two fit as acts of one: 1 by name, 0 where nothing is told, -1 for two persons."""
    first, second = (_actor(item, pole, story) for item, pole in zip((one, two), best, strict=True))
    if not (first.known and second.known):
        return 0.0
    if sure := same_actor(first, second):
        return sure
    if first.people and second.people:
        return -1.0
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
            frozenset(form for is_so, token in told if is_so is turned for form in _issue_words(token))
            for turned in (True, False)
        )
        turned, straight = sides
        known[item.key] = turned, straight
    return known[item.key]


def _claim_signs(one: Features, two: Features, story: Story) -> dict[str, float]:
    """Return what the claims as wholes share: names, sorts of event, places in their articles, days."""
    places = place_of(one, story), place_of(two, story)
    return {
        "names": story.word_weights.shares(one.names, two.names)[1],
        "names_apart": float(bool(one.names and two.names) and not one.names & two.names),
        "no_names": float(not one.names or not two.names),
        "early": 2.0 - sum(places),
        "apart": abs(places[0] - places[1]),
        "frames": story.frame_weights.shares(one.frames, two.frames)[1],
        "claims": math.log(max(10, len(story.features))) - 3,
        "short": float(min(len(one.tokens), len(two.tokens)) < AROUND),
        **_day_signs(one, two),
    }


def _day_signs(one: Features, two: Features) -> Mapping[str, float]:
    first, second = said_on(one), said_on(two)
    days = set(named_days(one)), set(named_days(two))
    printed = one.report.published, two.report.published
    gap = abs((printed[0] - printed[1]).days) if printed[0] and printed[1] else 0
    stated = first is not None and second is not None and first[1] and second[1] and disjoint(first[0], second[0])
    return {
        "same_day": float(bool(days[0] & days[1])),
        "days_apart": float(bool(days[0] and days[1]) and not days[0] & days[1]),
        "stated_apart": float(bool(stated)),
        "gap": min(gap, FAR) / FAR,
    }


def place_of(item: Features, story: Story) -> float:
    """Return where a claim stands in its article, 0 to 1."""
    places: dict[int, float] = story.memo.setdefault("opposites: places", {})
    if not places:
        for items in story.articles.values():
            last = max(1, *(other.report.claim.end for other in items))
            places.update({other.key: other.report.claim.start / last for other in items})
    return places[item.key]
