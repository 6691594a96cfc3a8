"""The claims that answer a second question, as stored: `Cluster.also`. Entry points: `beside`, `beside_of`, `rewrite`.

Each claim has one row of its own (`Claim.cluster`); a pair here says that it answers one more question. What changes
here raises the claims' versions, with the reason in their history.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from typing import Any

from django.db.models import Q

from ..models import Claim, Cluster
from . import history
from .locking import locked_all

Pair = tuple[int, int]  # claim, question
NONE: frozenset[int] = frozenset()
_Rows = Cluster.also.through


def beside(clusters: Iterable[int]) -> set[Pair]:
    """Return the claims that answer these questions beside their own."""
    return set(_Rows.objects.filter(cluster__in=list(clusters)).values_list("claim", "cluster"))


def beside_of(claims: Iterable[int]) -> set[Pair]:
    """Return the questions that these claims answer beside their own."""
    return set(_Rows.objects.filter(claim__in=list(claims)).values_list("claim", "cluster"))


def answers(clusters: Any) -> Q:
    """Return what keeps claims that answer one of these questions (numbers or a query), as their own or beside it."""
    rows = _Rows.objects.filter(cluster__in=clusters).order_by().values("claim")
    return Q(cluster__in=clusters) | Q(pk__in=rows)


def rewrite(before: Set[Pair], after: Set[Pair]) -> set[int]:
    """Store `after` where `before` was, in three queries at most, and return the claims that changed by it."""
    gone, new = before - after, after - before
    if gone:
        stored = _Rows.objects.filter(claim__in={claim for claim, _ in gone}).values_list("pk", "claim", "cluster")
        _Rows.objects.filter(pk__in=[pk for pk, *pair in stored if tuple(pair) in gone]).delete()
    rows = [_Rows(claim_id=claim, cluster_id=cluster) for claim, cluster in sorted(new)]
    _Rows.objects.bulk_create(rows, ignore_conflicts=True)  # two comparisons may find the same
    return {claim for claim, _ in gone | new}


def rewrite_and_tell(before: Set[Pair], after: Set[Pair], *, by: Any, reason: str, told: Iterable[Claim] = ()) -> None:
    """Store `after` where `before` was; claims that changed say why, but for those that `told` it already."""
    changed = rewrite(before, after) - {claim.pk for claim in told}
    history.update_all(locked_all(Claim(pk=pk) for pk in changed), by=by, reason=reason)


def by_claim(pairs: Iterable[Pair]) -> dict[int, set[int]]:
    """Return the further questions of each claim."""
    found: dict[int, set[int]] = defaultdict(set)
    for claim, cluster in pairs:
        found[claim].add(cluster)
    return found


def shared_row(one: Claim, two: Claim, also: Mapping[int, Set[int]]) -> int | None:
    """Return the question that two claims share: one that is their own before one that both answer beside it."""
    if one.cluster_id and one.cluster_id == two.cluster_id:
        return one.cluster_id
    further = also.get(one.pk, NONE), also.get(two.pk, NONE)
    own = (further[1] & {one.cluster_id}) | (further[0] & {two.cluster_id})
    return min(own or further[0] & further[1], default=None)
