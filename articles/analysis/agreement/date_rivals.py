"""Weigh each pair of dated events against its rivals. Entry points: `weighed`, and `settled` where none are asked.

An event that another outlet puts on the same day is hardly the one that this outlet puts on another. The second of
two steps (stacking: Wolpert 1992), as `rivals` is for claims; `date_signs` is the first.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from operator import mul
from typing import NamedTuple

from .. import rivals
from .date_signs import DateSigns

Pair = tuple[int, int]  # numbers of two events

BIAS = -0.45
WEIGHTS = (0.90, 0.39, -0.54, 0.38, 0.30, -2.31, -0.50, -0.57, 0.08, -0.51)


class Couple(NamedTuple):
    """Two dated events by their numbers, with the signs that they are one."""

    pair: Pair
    signs: DateSigns
    odds: float
    apart: bool  # they cannot be at one time


def weighed(couples: Sequence[Couple], articles: Mapping[int, int]) -> list[float]:
    """Return the likelihood, 0 to 1, of each couple; `articles` says where each event is told."""
    return [
        max(settled(couple), _likelihood(couple, BIAS + math.fsum(map(mul, WEIGHTS, standing))))
        for couple, standing in zip(couples, standings(couples, articles), strict=True)
    ]


def settled(couple: Couple) -> float:
    """Return the likelihood by sorts and roles where these alone are certain, else 0; no rival outweighs them."""
    return couple.signs.rule if couple.signs.certain else 0.0


def _likelihood(couple: Couple, odds: float) -> float:
    return 0.0 if couple.signs.barred else rivals.share_of_odds(odds)


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
