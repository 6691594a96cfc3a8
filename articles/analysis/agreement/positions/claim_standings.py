"""How each pair of claims stands among the partners that either has in the other's article.

Entry points: `standings_of`, `place_signs`. By their words alone, before anything is found between them. What is no
claim's likeliest partner is seldom an answer to its question.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from ...questions.features import Features
from ...questions.likeness import Links, Signs
from ..counted.sameness import same_value
from ..story import Story

MOST_RANK = 6  # what stands lower says no more
MOST_BELOW = 8.0

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Standing:
    """One pair: the signs that it answers one question, their odds, and its place among the others."""

    signs: Signs
    odds: float
    below: float  # odds of a likelier partner above theirs
    ranks: tuple[int, int]  # how many partners are likelier, of the one and of the other


def place_signs(standing: Standing | None) -> dict[str, float]:
    """Return the place of a pair as signs that a model weighs; of none, where two claims are no candidates."""
    below, ranks = (standing.below, standing.ranks) if standing else (MOST_BELOW, (MOST_RANK, MOST_RANK))
    least, most = sorted(min(rank, MOST_RANK) for rank in ranks)
    return {"below_best": min(below, MOST_BELOW), "rank_min": float(least), "rank_max": float(most)}


def standings_of(story: Story) -> Mapping[Pair, Standing]:
    """Return the standing of each candidate pair of claims of two articles, the lower key first."""
    known: dict[Pair, Standing] = story.memo.setdefault("claim standings", {})
    if not known:
        pairs = ((one, two) for one, two, _ in story.couples() if one.report.article != two.report.article)
        known.update(_standings({(one.key, two.key): _question(one, two, story) for one, two in pairs}, story))
    return known


def _question(one: Features, two: Features, story: Story) -> Signs:
    """Return the signs that two claims answer one question, before anything is found between them."""
    links = Links(apart=abs(place_of(one, story) - place_of(two, story)), value=same_value(one, two))
    return story.likeness(one.key, two.key).linked(links)


def _standings(signs: Mapping[Pair, Signs], story: Story) -> dict[Pair, Standing]:
    articles = {item.key: item.report.article for item in story.features}
    odds = {pair: found.odds() for pair, found in signs.items()}
    rows: dict[tuple[int, int], list[tuple[float, int]]] = defaultdict(list)
    for (one, two), value in odds.items():
        rows[one, articles[two]].append((-value, two))
        rows[two, articles[one]].append((-value, one))
    ranks: dict[Pair, int] = {}
    for (key, _), row in rows.items():
        ranks.update({(key, other): at for at, (_, other) in enumerate(sorted(row))})
    best = {place: -min(row)[0] for place, row in rows.items()}
    found = {}
    for (one, two), value in odds.items():
        below = max(best[one, articles[two]], best[two, articles[one]]) - value
        found[one, two] = Standing(signs[one, two], value, below, (ranks[one, two], ranks[two, one]))
    return found


def place_of(item: Features, story: Story) -> float:
    """Return where a claim stands in its article, 0 to 1."""
    places: dict[int, float] = story.memo.setdefault("claim places", {})
    if not places:
        for items in story.articles.values():
            last = max(1, *(other.report.claim.end for other in items))
            places.update({other.key: other.report.claim.start / last for other in items})
    return places[item.key]
