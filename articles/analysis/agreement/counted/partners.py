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

from ...counting.counts import Figure
from ...questions import rivals
from ...questions.features import Features

BIAS = -1.65
WEIGHTS = (0.74, 1.45, 0.23, 0.56, -0.12, -0.44, -0.19, 1.52, 0.36)
End = tuple[int, int, int]  # a claim, and where a figure of it begins and ends


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
        first, second = self.first.quantity, self.second.quantity
        return (self.one.key, first.start, first.end), (self.two.key, second.start, second.end)

    @property
    def share(self) -> float:
        """Return the likelihood before rivals are looked at."""
        return rivals.share_of_odds(self.odds)


def weighed(couples: Sequence[Couple]) -> list[float]:
    """Return the likelihood, 0 to 1, of each couple from its own odds and those of its rivals."""
    return [rivals.share_of_odds(BIAS + math.fsum(map(mul, WEIGHTS, signs))) for signs in standings(couples)]


def standings(couples: Sequence[Couple]) -> list[tuple[float, ...]]:
    """Return the signs of each couple among its rivals: those of `rivals.standings`, and four more.

    The likelihood of partners that agree (the better and the worse side), for figures that lie apart; that of another
    figure of the same claim; whether an agreeing partner is likelier.
    """
    articles = {
        end: item.report.article for couple in couples for end, item in zip(couple.ends, couple[:2], strict=True)
    }
    partners: dict[tuple[End, int], list[tuple[float, End, bool]]] = defaultdict(list)
    for couple in couples:
        share, (first, second) = couple.share, couple.ends
        partners[first, articles[second]].append((share, second, couple.apart))
        partners[second, articles[first]].append((share, first, couple.apart))
    ranks = rivals.standings({couple.ends: couple.odds for couple in couples}, articles)
    return [(*ranks[couple.ends], *_beside(couple, articles, partners)) for couple in couples]


def _beside(
    couple: Couple, articles: dict[End, int], partners: dict[tuple[End, int], list[tuple[float, End, bool]]]
) -> tuple[float, float, float, float]:
    first, second = couple.ends
    sides = ((partners[first, articles[second]], second), (partners[second, articles[first]], first))
    others = [([item for item in found if item[1] != own], own) for found, own in sides]
    agreeing = [max((share for share, _, apart in found if not apart), default=0.0) for found, _ in others]
    same_claim = [max((share for share, end, _ in found if end[0] == own[0]), default=0.0) for found, own in others]
    apart = float(couple.apart)
    likelier = float(max(agreeing) > couple.share)
    return apart * max(agreeing), apart * min(agreeing), max(same_claim), apart * likelier
