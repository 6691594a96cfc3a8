"""Weigh each pair of dated events against its rivals. Entry points: `weighed`, and `settled` where none are asked.

An event that another outlet puts on the same day is hardly the one that this outlet puts on another. The second of
two steps (stacking: Wolpert 1992), as `rivals` is for claims; `date_signs` is the first. How well the claims fit that
tell them is weighed here too: two claims at two ends of their articles are seldom one event.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from ...questions import rivals
from ..positions.claim_fit import fit_signs
from ..positions.claim_standings import place_signs, standings_of
from .date_signs import DateSigns
from .date_weights import RIVAL_BIAS, RIVAL_WEIGHTS
from .occasions import Setting

Pair = tuple[int, int]  # numbers of two events

# What `standings` returns, by name.
STANDING = (
    *rivals.STANDING,
    "day_told",
    "day_told_least",
    "day_likelier",
    "day_elsewhere",
    "day_elsewhere_least",
)
# Signs of `DateSigns` that are weighed once more; the names that both steps have are told apart by the prefix.
_AGAIN = (
    "slip sorts sorts_once alike_sorts happening happening_once rarest head two_things rule elsewhere central "
    "both_ahead named_in_both figures_apart"
).split()
EVENT_SIGNS = tuple(f"event_{name}" for name in _AGAIN)
_EVENTS = attrgetter(*_AGAIN)


class Couple(NamedTuple):
    """Two dated events by their numbers, with the signs that they are one."""

    pair: Pair
    signs: DateSigns
    odds: float
    apart: bool  # they cannot be at one time


def weighed(couples: Sequence[Couple], setting: Setting) -> list[float]:
    """Return the likelihood, 0 to 1, of each couple on two days that it is one event, and 0 for the others."""
    articles = {number: item.report.article for number, (item, _) in enumerate(setting.dated)}
    return [
        max(settled(couple), _likelihood(couple, standing, setting)) if couple.apart else 0.0
        for couple, standing in zip(couples, standings(couples, articles), strict=True)
    ]


def rival_signs(couple: Couple, standing: Sequence[float], setting: Setting) -> dict[str, float]:
    """Return all that the second step weighs: the place among rivals, how well the two claims fit, the events alone.

    What tells most of the two events by themselves counts again, since the first step has to serve on one day too.
    """
    one, two = (setting.dated[number][0] for number in couple.pair)
    place = place_signs(standings_of(setting.story).get((one.key, two.key)))
    events = zip(EVENT_SIGNS, _EVENTS(couple.signs), strict=True)
    return {**dict(zip(STANDING, standing, strict=True)), **fit_signs(one, two, setting.story), **place, **dict(events)}


def settled(couple: Couple) -> float:
    """Return the likelihood by sorts and roles where these alone are certain, else 0; no rival outweighs them."""
    return couple.signs.rule if couple.signs.certain else 0.0


def _likelihood(couple: Couple, standing: Sequence[float], setting: Setting) -> float:
    if couple.signs.barred:
        return 0.0
    signs = rival_signs(couple, standing, setting)
    odds = RIVAL_BIAS + math.fsum([weight * signs[name] for name, weight in RIVAL_WEIGHTS.items()])
    return rivals.share_of_odds(odds)


def standings(couples: Sequence[Couple], articles: Mapping[int, int]) -> list[tuple[float, ...]]:
    """Return the signs of each couple among its rivals: those of `rivals.standings`, and five more.

    The likelihood of the best partner on the same day in the other's article (the better and the worse side), whether
    that is likelier, and that of the best one in the other articles, which stand by one of the two days.
    """
    agreeing: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for (one, two), _, odds, is_apart in couples:
        if not is_apart:
            agreeing[one].append((rivals.share_of_odds(odds), articles[two]))
            agreeing[two].append((rivals.share_of_odds(odds), articles[one]))
    ranks = rivals.standings({couple.pair: couple.odds for couple in couples}, articles)
    return [(*ranks[couple.pair], *_beside(couple, articles, agreeing)) for couple in couples]


def _beside(
    couple: Couple, articles: Mapping[int, int], agreeing: Mapping[int, Sequence[tuple[float, int]]]
) -> tuple[float, ...]:
    if not couple.apart:
        return (0.0,) * 5
    one, two = couple.pair
    sides = ((one, articles[two]), (two, articles[one]))
    here = [
        max((share for share, place in agreeing.get(own, ()) if place == other), default=0.0) for own, other in sides
    ]
    elsewhere = [
        max((share for share, place in agreeing.get(own, ()) if place != other), default=0.0) for own, other in sides
    ]
    likelier = float(max(here) > rivals.share_of_odds(couple.odds))
    return max(here), min(here), likelier, max(elsewhere), min(elsewhere)
