"""Store the findings of a comparison: decided links stay, suggested ones are replaced. Entry point: `store_links`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Q

from ..analysis.compare import Finding
from ..choices import LinkState, Relation
from ..models import Claim, Link, Story, Verdict
from . import history
from .second_rows import Pair, by_claim, shared_row

FOUND = ("values", "explanation", "score", "parts", "spans", "cluster_id")
ONE_WAY = Relation.SUPERSEDES  # the only relation whose order means something
Key = tuple[int, int, str, str]
Shared = dict[tuple[int, int], int | None]  # two claims: the question that both answer


@dataclass
class StoredLinks:
    """How many rows were written, and the clusters whose links changed."""

    written: int = 0
    clusters: set[int] = field(default_factory=set)


def store_links(
    story: Story, claims: Sequence[Claim], findings: Sequence[Finding], *, by: Any, fresh: frozenset[int] | None,
    also: frozenset[Pair] = frozenset(),
) -> StoredLinks:  # fmt: skip
    """Write new suggestions, change those that say something else now, take away those that no longer hold.

    `fresh` limits the work to links that touch these claims; None means all links between `claims`. A pair that a
    person decided in some respect gets no new suggestion in the same respect. A link belongs to the question that both
    claims answer; `also` are the second questions of these claims.
    """
    by_key = {claim.pk: claim for claim in claims}
    rows = _between(by_key, fresh)
    was = {row.pk: row.cluster_id for row in rows}
    settled = {_respect(row.first_id, row.second_id, row.kind) for row in rows if row.state != LinkState.SUGGESTED}
    suggested = {_key(row.first_id, row.second_id, row.relation, row.kind): row for row in rows}
    wanted: dict[Key, Finding] = {}
    for finding in findings:
        touches = fresh is None or finding.first in fresh or finding.second in fresh
        if touches and _respect(finding.first, finding.second, finding.kind) not in settled:
            wanted.setdefault(_key(finding.first, finding.second, finding.relation, finding.kind), finding)
    stale = [row for row in rows if row.state == LinkState.SUGGESTED and _key_of(row) not in wanted]
    shared = _shared([*rows, *wanted.values()], by_key, also)
    changed = _changed(rows, wanted, shared)
    made = [_link(story, finding, shared) for key, finding in wanted.items() if key not in suggested]
    clusters = {pk for row in [*stale, *changed, *made] for pk in (was.get(row.pk), row.cluster_id) if pk}
    take_away(stale, by=by, reason="no longer suggested")
    history.update_all(changed, *FOUND, by=by, reason="compared across outlets")
    history.create_all(made, by=by, reason="suggested")
    return StoredLinks(len(stale) + len(changed) + len(made), clusters)


def _shared(pairs: Iterable[Link | Finding], claims: dict[int, Claim], also: Iterable[Pair]) -> Shared:
    further = by_claim(also)
    numbers = ((row.first_id, row.second_id) if isinstance(row, Link) else (row.first, row.second) for row in pairs)
    return {(one, two): shared_row(claims[one], claims[two], further) for one, two in numbers}


def _between(claims: dict[int, Claim], fresh: frozenset[int] | None) -> list[Link]:
    numbers = list(claims)
    rows = Link.objects.select_for_update(of=("self",), no_key=True).order_by("pk")
    if fresh is None:
        return list(rows.filter(first__in=numbers, second__in=numbers))
    touched = rows.filter(Q(first__in=fresh) | Q(second__in=fresh))
    return [row for row in touched if row.first_id in claims and row.second_id in claims]


def _key(first: int, second: int, relation: str, kind: str) -> Key:
    one, two = (first, second) if relation == ONE_WAY else sorted((first, second))
    return one, two, str(relation), str(kind)


def _key_of(row: Link) -> Key:
    return _key(row.first_id, row.second_id, row.relation, row.kind)


def _respect(first: int, second: int, kind: str) -> tuple[int, int, str]:
    return min(first, second), max(first, second), str(kind)


def _link(story: Story, finding: Finding, shared: Shared) -> Link:
    row = Link(
        story=story, relation=finding.relation.value, kind=finding.kind.value, first_id=finding.first,
        second_id=finding.second,
    )  # fmt: skip
    for name, value in _found(row, finding, shared).items():
        setattr(row, name, value)
    return row


def _found(row: Link, finding: Finding, shared: Shared) -> dict[str, Any]:
    values = list(finding.values)
    return {
        "values": values if row.first_id == finding.first else values[::-1], "explanation": finding.explanation,
        "score": round(min(max(finding.score, 0.0), 1.0), 4), "parts": [list(part) for part in finding.parts],
        "spans": [list(span) for span in finding.spans], "cluster_id": shared[finding.first, finding.second],
    }  # fmt: skip


def _changed(rows: Sequence[Link], wanted: dict[Key, Finding], shared: Shared) -> list[Link]:
    """Return the rows that say something else now; a decided one keeps its words and only follows its question."""
    changed = []
    for row in rows:
        finding = wanted.get(_key_of(row))
        if row.state != LinkState.SUGGESTED:
            new: dict[str, Any] = {"cluster_id": shared[row.first_id, row.second_id]}
        elif finding is not None:
            new = _found(row, finding, shared)
        else:
            continue
        if any(getattr(row, name) != value for name, value in new.items()):
            for name, value in new.items():
                setattr(row, name, value)
            changed.append(row)
    return changed


def take_away(rows: Sequence[Link], *, by: Any, reason: str) -> None:
    """Delete suggested links; a verdict that came with one while it was confirmed stays, without it."""
    Verdict.objects.filter(link__in=rows).update(link=None)
    history.delete_all(rows, by=by, reason=reason)
