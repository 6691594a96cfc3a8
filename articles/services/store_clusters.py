"""Store the questions of a comparison: a cluster keeps its id and name by what it holds. Entry: `store_clusters`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..analysis.compare import Group
from ..models import Claim, Cluster, Link, Story
from . import history
from .clusters import LONGEST_QUESTION
from .second_rows import Pair, beside, beside_of, rewrite, rewrite_and_tell


@dataclass
class StoredClusters:
    """How many rows were written, which clusters a claim went into or out of, and who answers which question beside."""

    written: int = 0
    touched: set[int] = field(default_factory=set)
    also: frozenset[Pair] = frozenset()


def store_clusters(story: Story, claims: Sequence[Claim], groups: Sequence[Group], *, by: Any) -> StoredClusters:
    """Put each group into the cluster that shares most claims with it, else into a new one.

    `claims` are locked and were all compared (or fell out). A question named by hand keeps its last claims.
    """
    by_key = {claim.pk: claim for claim in claims}
    before = {claim.pk: claim.cluster_id for claim in claims}
    clusters = {row.pk: row for row in Cluster.objects.filter(pk__in={pk for pk in before.values() if pk})}
    chosen = _choose(groups, before)
    renamed = [clusters[pk] for at, pk in chosen.items() if _relabel(clusters[pk], groups[at])]
    made = _make(story, groups, chosen, by=by)
    moved = {claim.pk for claim in _move(by_key, clusters | made[1], groups, chosen | made[0])}
    further = beside_of(by_key)
    others = {pair for pair in further if pair[1] not in clusters} | _left(moved, before, claims)
    kept = _further(by_key, groups, chosen | made[0], others)
    changed = [by_key[pk] for pk in sorted(moved | rewrite(further, kept))]
    history.update_all(renamed, "question", by=by, reason="compared across outlets")
    history.update_all(changed, "cluster", by=by, reason="compared across outlets")
    emptied = drop_empty([pk for pk in clusters if pk not in chosen.values()], by=by)
    touched = {pk for key in moved for pk in (before[key], by_key[key].cluster_id) if pk} - {row.pk for row in emptied}
    written = len(renamed) + len(made[0]) + len(emptied) + len(changed)
    return StoredClusters(written, touched, frozenset(kept))


def _choose(groups: Sequence[Group], before: dict[int, int | None]) -> dict[int, int]:
    """Pair groups with the clusters they share most claims with, each cluster once."""
    shared = Counter((at, pk) for at, group in enumerate(groups) for key in group.claims if (pk := before.get(key)))
    chosen: dict[int, int] = {}
    for at, pk in sorted(shared, key=lambda pair: (-shared[pair], pair[1], pair[0])):
        if at not in chosen and pk not in chosen.values():
            chosen[at] = pk
    return chosen


def _relabel(cluster: Cluster, group: Group) -> bool:
    question = group.question[:LONGEST_QUESTION]
    if cluster.named_by_hand or cluster.question == question:
        return False
    cluster.question = question
    return True


def _make(
    story: Story, groups: Sequence[Group], chosen: dict[int, int], *, by: Any
) -> tuple[dict[int, int], dict[int, Cluster]]:
    places = [at for at in range(len(groups)) if at not in chosen]
    rows = [Cluster(story=story, question=groups[at].question[:LONGEST_QUESTION]) for at in places]
    history.create_all(rows, by=by, reason="compared across outlets")
    return {at: row.pk for at, row in zip(places, rows, strict=True)}, {row.pk: row for row in rows}


def _move(
    claims: dict[int, Claim], clusters: dict[int, Cluster], groups: Sequence[Group], chosen: dict[int, int]
) -> list[Claim]:
    home = {key: chosen[at] for at, group in enumerate(groups) for key in group.claims if key in claims}
    moved = []
    for key, claim in claims.items():
        was = clusters.get(claim.cluster_id) if claim.cluster_id else None
        stays = key not in home and was is not None and was.named_by_hand and not claim.gone
        to = claim.cluster_id if stays else home.get(key)
        if to != claim.cluster_id:
            claim.cluster = clusters[to] if to else None
            moved.append(claim)
    return moved


def _left(moved: Iterable[int], before: dict[int, int | None], claims: Sequence[Claim]) -> set[Pair]:
    """Return the former questions of claims that were compared with none of those that answer them.

    In a large story a claim with two facts meets only claims on one of them; nothing was said against the other.
    """
    sizes = Counter(before.values())
    alone = {(key, was) for key in moved if (was := before[key]) and sizes[was] == 1}
    if not alone:
        return alone
    rows = Claim.objects.present().filter(cluster__in={was for _, was in alone}).exclude(pk__in=[c.pk for c in claims])
    answered = set(rows.order_by().values_list("cluster", flat=True))
    return {(key, was) for key, was in alone if was in answered}


def _further(claims: dict[int, Claim], groups: Sequence[Group], chosen: dict[int, int], others: set[Pair]) -> set[Pair]:
    """Return the second questions of the compared claims; `others` are those whose own claims were not compared.

    Who has no question of its own has no second one.
    """
    found = {(key, chosen[at]) for at, group in enumerate(groups) for key in group.also if key in claims}
    return {
        (key, cluster) for key, cluster in found | others if claims[key].cluster_id not in (None, cluster)
    }  # fmt: skip


def drop_empty(numbers: Iterable[int], *, by: Any) -> list[Cluster]:
    """Delete those of the questions that no claim answers any more, and return them; their history stays."""
    rows = list(Cluster.objects.filter(pk__in=numbers, claims=None).order_by("pk"))
    links = list(Link.objects.filter(cluster__in=rows).order_by("pk"))
    for link in links:
        link.cluster = None
    history.update_all(links, "cluster", by=by, reason="its question has no claims left")
    if rows:
        rewrite_and_tell(beside(row.pk for row in rows), set(), by=by, reason="a question has no claims left")
    history.delete_all(rows, by=by, reason="no claims left")
    return rows
