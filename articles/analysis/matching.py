"""Find claims that answer the same question. Entry points: `group_claims` and, for the stored index, `keys_of`.

Candidates come from an inverted index of words, names and figures (rarest first, capped), so that the work grows with
the number of claims and not with its square; pairs are scored by what they share, weighed by how rare it is in the
story; groups grow by average linkage (`linkage`), and a claim with two facts stands in a second one (`second_rows`).
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from .agreement.counted.sameness import best_matches, figure_likeness, same_value
from .agreement.story import Story
from .counting.counts import Figure
from .names import Register
from .questions.clauses import ClauseSigns
from .questions.company import in_company
from .questions.features import Features, features_of
from .questions.labels import question_of
from .questions.likeness import Links, Signs, Weights, rarity
from .questions.linkage import agglomerate
from .questions.rivals import against_rivals
from .questions.second_rows import second_rows
from .reports import Decision, Finding, Group, Report
from .vocabulary import Relation

MOST_KEYS = 24
MOST_CANDIDATES = 40
FEW_WORDS = 5  # of a claim that means little without the one before it
MOST_POSTINGS = 200  # a key that more claims share tells nothing, unless the story is small
# Held out in turn on 105 stories: F1 .787, flat from .32 to .38.
SAME_QUESTION = 0.35
Pair = tuple[int, int]


def keys_of(report: Report, register: Register) -> tuple[str, ...]:
    """Return at most 24 keys: figures, names, pairs of names, then words by length (long words are rare words)."""
    features = features_of(report, register)
    figures = [f"f:{figure.dimension}:{_rounded(figure)}" for figure in features.figures if _rounded(figure)]
    names = sorted(features.names)
    pairs = [f"p:{one}|{two}" for one, two in combinations(names[:4], 2)]
    words = sorted(features.words - features.names, key=lambda word: (-len(word), word))
    keys = [*figures, *pairs, *(f"n:{name}" for name in names), *(f"w:{word}" for word in words)]
    return tuple(dict.fromkeys(keys))[:MOST_KEYS]


def _rounded(figure: Figure) -> str:
    value = figure.low if figure.low is not None else figure.high
    return f"{value:.2g}" if value else ""


def group_claims(
    features: Sequence[Features], scores: Mapping[Pair, float], decisions: Sequence[Decision] = (),
    findings: Sequence[Finding] = (),
) -> tuple[Group, ...]:  # fmt: skip
    """Return the groups of two or more claims that answer the same question; `scores` say how likely a pair does.

    Each group names the claims of other groups that answer its question as well (`questions.second_rows`).
    """
    joined = agglomerate([item.key for item in features], scores, SAME_QUESTION, decisions)
    rows = [tuple(keys) for keys in joined if len(keys) > 1]
    by_key = {item.key: item for item in features}
    also = second_rows(rows, scores, findings, decisions)
    return tuple(
        Group(row, question_of([by_key[key] for key in row]), more) for row, more in zip(rows, also, strict=True)
    )


def same_question(story: Story, findings: Sequence[Finding]) -> dict[Pair, float]:
    """Return how likely each candidate pair, and each pair that a finding links, answers one question, 0 to 1."""
    articles = {item.key: item.report.article for item in story.features}
    return in_company(against_rivals(dict(read_signs(story, findings)), articles), len(story.articles))


def read_signs(story: Story, findings: Sequence[Finding]) -> Iterator[tuple[Pair, Signs]]:
    """Yield all signs of each candidate pair, and of each pair that a finding links, in order of the pairs."""
    facets = story.facets
    found = _strongest(findings)
    figures = {_pair(match.one, match.two): match.likeness for match in reversed(best_matches(story))}
    likeness, places = figure_likeness(story), story.places
    for pair in sorted(story.pairs.keys() | found.keys()):
        one, two = facets[pair[0]], facets[pair[1]]
        origins = story.origins.get(pair[0]), story.origins.get(pair[1])
        linked = found.get(pair, {})
        links = Links(
            figure=figures.get(pair, 0.0),
            figures=likeness.get(pair, 0.0),
            quote=linked.get("quote", 0.0),
            finding=max((score for kind, score in linked.items() if kind not in ("quote", "title")), default=0.0),
            origin=float(origins[0] is not None and origins[0] == origins[1]),
            value=same_value(one.item, two.item),
            apart=abs(places[pair[0]] - places[pair[1]]),
            **ClauseSigns.read(one.item, two.item, story.word_weights, story.frame_weights)._asdict(),
        )
        yield pair, story.likeness(*pair).linked(links)


def _pair(one: Features, two: Features) -> Pair:
    return min(one.key, two.key), max(one.key, two.key)


def _strongest(findings: Sequence[Finding]) -> dict[Pair, dict[str, float]]:
    found: dict[Pair, dict[str, float]] = defaultdict(dict)
    for item in findings:
        if item.relation is not Relation.DIFFERENT_SCOPE:
            pair = min(item.first, item.second), max(item.first, item.second)
            found[pair][item.kind.value] = max(item.score, found[pair].get(item.kind.value, 0.0))
    return found


def score_pairs(features: Sequence[Features], weights: Weights) -> dict[Pair, float]:
    """Return the likeness of each candidate pair of claims, 0 to 1, by their keys (lower key first)."""
    return {
        (min(one.key, two.key), max(one.key, two.key)): score(one, two, weights) for one, two in candidates(features)
    }


def word_weights(features: Sequence[Features]) -> Weights:
    """Return how much each word tells in this story: the rarer, the more."""
    return rarity([item.every for item in features])


def candidates(features: Sequence[Features]) -> list[tuple[Features, Features]]:
    """Return pairs of claims that share rare words, names or figures, at most 40 for each claim."""
    index: dict[str, list[int]] = defaultdict(list)
    for at, item in enumerate(features):
        for key in _index_words(item):
            index[key].append(at)
    pairs: set[Pair] = set()
    for at, item in enumerate(features):
        best = _sharing_most([index[key] for key in sorted(_index_words(item))], at)
        pairs.update((min(at, other), max(at, other)) for other in best)
    return [(features[one], features[two]) for one, two in sorted(pairs)]


def _sharing_most(postings: Sequence[list[int]], at: int) -> list[int]:
    shared: dict[int, float] = defaultdict(float)
    for holders in postings:
        if len(holders) <= MOST_POSTINGS:
            rarity = 1.0 / math.log(2 + len(holders))
            for other in holders:
                shared[other] -= rarity
    shared.pop(at, None)
    return [other for _, other in heapq.nsmallest(MOST_CANDIDATES, zip(shared.values(), shared, strict=True))]


def _index_words(item: Features) -> set[str]:
    figures = (f"{figure.dimension}:{_rounded(figure)}" for figure in item.figures)
    outcomes = (f"{figure.dimension}:{outcome}" for figure in item.figures for outcome in figure.outcomes)
    sorts = (f":{figure.dimension}" for figure in item.figures)  # a small story has few words in common
    leaning = item.wide if len(item.words) <= FEW_WORDS else ()
    return {*item.every, *item.said_frames, *figures, *outcomes, *sorts, *leaning}


def score(one: Features, two: Features, weights: Weights) -> float:
    """Return how likely two claims answer the same question, 0 to 1."""
    alike, part = weights.shares(one.every, two.every)
    return 0.6 * alike + 0.4 * part
