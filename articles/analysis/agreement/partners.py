"""Weigh each pair of figures against its rivals: the other partners that either figure has. Entry point: `weighed`.

A figure has one partner in another article. Where "eight of the 22 tanks" stands against "eight tanks", eight and
eight answer one question, and 22 and eight none, however many words they share. The second of two steps (stacking:
Wolpert 1992), as `rivals` is for claims; `figures` is the first.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from operator import mul
from typing import NamedTuple

from ..counts import Figure
from ..features import Features

BIAS = -1.45
WEIGHTS = (0.79, 1.29, 0.12, 0.62, -0.64, -0.30, 0.48, 1.35, 0.50)
End = tuple[int, int]  # a claim and the place of a figure in it


class Couple(NamedTuple):
    """Two figures of one dimension in two claims; `odds` is the logarithm of those that they answer one question."""

    one: Features
    two: Features
    first: Figure
    second: Figure
    odds: float
    apart: bool

    @property
    def ends(self) -> tuple[End, End]:
        """Return both figures' places."""
        return (self.one.key, self.first.quantity.start), (self.two.key, self.second.quantity.start)

    @property
    def share(self) -> float:
        """Return the likelihood before rivals are looked at."""
        return _share(self.odds)


def weighed(couples: Sequence[Couple]) -> list[float]:
    """Return the likelihood, 0 to 1, of each couple from its own odds and those of its rivals."""
    return [_share(BIAS + math.fsum(map(mul, WEIGHTS, signs))) for signs in standings(couples)]


def standings(couples: Sequence[Couple]) -> list[tuple[float, ...]]:
    """Return the signs of each couple among its rivals.

    Its odds; whether it is the best on both sides; its lower and higher rank; how far the best ones are above it; the
    likelihood of partners that agree (the better and the worse side), for figures that lie apart; that of another
    figure of the same claim; whether an agreeing partner is likelier.
    """
    partners: dict[tuple[End, int], list[tuple[float, End, bool]]] = defaultdict(list)
    for couple in couples:
        share, (first, second) = couple.share, couple.ends
        partners[first, couple.two.report.article].append((share, second, couple.apart))
        partners[second, couple.one.report.article].append((share, first, couple.apart))
    return [_standing(couple, partners) for couple in couples]


def _standing(couple: Couple, partners: dict[tuple[End, int], list[tuple[float, End, bool]]]) -> tuple[float, ...]:
    share, (first, second) = couple.share, couple.ends
    sides = (
        (partners[first, couple.two.report.article], second),
        (partners[second, couple.one.report.article], first),
    )
    tops = [max(item[0] for item in found) for found, _ in sides]
    agreeing = [max((item[0] for item in found if item[1] != own and not item[2]), default=0.0) for found, own in sides]
    beside = [
        max((item[0] for item in found if item[1] != own and item[1][0] == own[0]), default=0.0) for found, own in sides
    ]
    ranks = [share / top for top in tops]
    apart = float(couple.apart)
    return (
        couple.odds,
        float(min(ranks) >= 1),
        min(ranks),
        max(ranks),
        sum(tops) - 2 * share,
        apart * max(agreeing),
        apart * min(agreeing),
        max(beside),
        apart * float(max(agreeing) > share),
    )


def _share(odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, odds))))
