"""Weigh each pair of claims against its rivals: the other partners that either has. Entry point: `against_rivals`.

A claim has at most one or two partners in another article; a pair that is not the best for either side is hardly ever
one question, however many words it shares. The second of two steps (stacking: Wolpert 1992); `likeness` is the first.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence
from operator import mul
from typing import TypeVar

Pair = tuple[int, int]
Node = TypeVar("Node", bound=Hashable)

BIAS = -1.23
WEIGHTS = (0.80, 0.29, 0.37, 0.99, -0.27)


def against_rivals(odds: Mapping[Pair, float], articles: Mapping[int, int]) -> dict[Pair, float]:
    """Return the likelihood, 0 to 1, of each pair from its own odds (logarithms) and those of its rivals.

    `articles` says in which article a claim stands.
    """
    standing = standings(odds, articles)
    return {pair: share_of_odds(BIAS + sum(map(mul, WEIGHTS, signs))) for pair, signs in standing.items()}


def standings(
    odds: Mapping[tuple[Node, Node], float], articles: Mapping[Node, int]
) -> dict[tuple[Node, Node], Sequence[float]]:
    """Return for each pair its odds, whether it is the best on both sides, its lower and higher rank, and the gap.

    What is paired are claims, or figures in them (`agreement.partners`); `articles` says where each stands.
    """
    shares = {pair: share_of_odds(value) for pair, value in odds.items()}
    best: dict[tuple[Node, int], float] = {}
    for (one, two), share in shares.items():
        for place in ((one, articles[two]), (two, articles[one])):
            if share > best.get(place, 0.0):
                best[place] = share
    found: dict[tuple[Node, Node], Sequence[float]] = {}
    for (one, two), share in shares.items():
        first, second = best[one, articles[two]], best[two, articles[one]]
        low, high = sorted((share / first, share / second))
        found[one, two] = (odds[one, two], float(low >= 1), low, high, first + second - 2 * share)
    return found


def share_of_odds(odds: float) -> float:
    """Return the likelihood, 0 to 1, that a logarithm of odds stands for."""
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, odds))))
