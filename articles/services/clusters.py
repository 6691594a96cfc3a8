"""Merge, split and name the questions of a story. What a person decided survives every re-run (`Pairing`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product
from typing import Any

from django.db import transaction
from django.utils import timezone

from ..choices import ClusterState, LinkState, Relation
from ..models import Claim, Cluster, Link, Pairing
from . import history
from .deeds import noted, shortened
from .errors import Invalid, SomeoneWasFirst, one_line
from .locking import locked, locked_all
from .regrouping import stood
from .rights import require
from .second_rows import beside, beside_of, by_claim, rewrite_and_tell, shared_row

LONGEST_QUESTION = 300


@transaction.atomic
def merge_clusters(*, clusters: Iterable[Cluster], by: Any, expected: int | None = None) -> Cluster:
    """Make one question of several of the same story; the oldest keeps its id, and a name by hand stays.

    `expected`: the oldest's version.
    """
    require(by, "edit_clusters")
    rows = locked_all(clusters)
    if len(rows) < 2:
        raise Invalid("Choose at least two questions to merge.", "clusters")
    if len({row.story_id for row in rows}) > 1:
        raise Invalid("These questions belong to different stories.", "clusters")
    kept, others = rows[0], rows[1:]
    if expected is not None and kept.version != expected:
        raise SomeoneWasFirst(kept)
    members = _members(rows)
    before = stood(rows, members)
    _pair(_across([members[row.pk] for row in rows]), together=True, by=by)
    _move([claim for row in others for claim in members[row.pk]], kept, by=by)
    _move_links(others, kept, by=by)
    _unite_second_rows(rows, members, kept, by=by)
    for row in others:
        history.delete(row, by=by)
    named = next((row for row in rows if row.named_by_hand), kept)
    kept.question, kept.named_by_hand = named.question, named.named_by_hand
    history.save(
        kept, "question", "named_by_hand", by=by, reason="merged with " + ", ".join(row.question for row in others)
    )
    refresh_states([kept.pk], by=by)
    kept.refresh_from_db()
    _regrouped(f"Merged questions into “{shortened(kept.question)}”", kept, into=kept, before=before, by=by)
    return kept


@transaction.atomic
def split_cluster(*, cluster: Cluster, claims: Iterable[Claim], by: Any, expected: int | None = None) -> Cluster:
    """Take claims out of a question into one of their own, and return that one.

    Who answers it beside a question of its own goes along where all its links here are with those that leave. Raises
    Invalid where a claim is not in it, or none or all would leave.
    """
    require(by, "edit_clusters")
    present = locked(cluster, expected)
    leaving = locked_all(claims)
    members = _members([present])
    staying = [claim for claim in members[present.pk] if claim.pk not in {row.pk for row in leaving}]
    if not leaving or any(claim.cluster_id != present.pk for claim in leaving):
        raise Invalid("Choose claims that answer this question.", "claims")
    if not staying:
        raise Invalid("At least one claim has to stay.", "claims")
    before = stood([present], members)
    _pair(_across([staying, leaving]), together=False, by=by)
    _pair([(leaving[0], other) for other in leaving[1:]], together=True, by=by)
    made = history.save(Cluster(story_id=present.story_id, question=question_from(leaving)), by=by, reason="split off")
    _move(leaving, made, by=by)
    following = _following(present, {claim.pk for claim in leaving}, made, by=by)
    _move_links([present], made, by=by, only={claim.pk for claim in leaving} | following)
    history.save(present, by=by, reason="split")
    refresh_states([present.pk, made.pk], by=by)
    made.refresh_from_db()
    _regrouped(f"Split off “{shortened(made.question)}”", present, into=made, before=before, by=by)
    return made


@transaction.atomic
def take_out(*, cluster: Cluster, claims: Iterable[Claim], by: Any, expected: int | None = None) -> Cluster:
    """Say that claims which have a question of their own do not answer this one; every later comparison obeys it.

    Raises Invalid where one of them does not answer it beside its own.
    """
    require(by, "edit_clusters")
    present = locked(cluster, expected)
    leaving = locked_all(claims)
    pairs = beside([present.pk])
    if not leaving or any((claim.pk, present.pk) not in pairs for claim in leaving):
        raise Invalid("Choose claims that answer this question beside their own.", "claims")
    members = _members([present])
    before = stood([present], members)
    _pair(_across([members[present.pk], leaving]), together=False, by=by)
    after = pairs - {(claim.pk, present.pk) for claim in leaving}
    rewrite_and_tell(pairs, after, by=by, reason=f"no longer answers, too: {present.question}")
    _let_links_go(present, {claim.pk for claim in leaving}, by=by)
    history.save(present, by=by, reason="an answer was taken out")
    refresh_states([present.pk], by=by)
    present.refresh_from_db()
    named = f"“{shortened(leaving[0].text)}”" if len(leaving) == 1 else f"{len(leaving)} claims"
    _regrouped(f"Took {named} out of “{shortened(present.question)}”", present, into=present, before=before, by=by)
    return present


def _unite_second_rows(rows: Sequence[Cluster], members: dict[int, list[Claim]], kept: Cluster, *, by: Any) -> None:
    """Let who answered one of several questions beside its own answer the one that is kept; its own claims do not."""
    pairs = beside(row.pk for row in rows)
    own = {claim.pk for claims in members.values() for claim in claims}
    after = {(claim, kept.pk) for claim, _ in pairs if claim not in own}
    moved = [claim for pk, claims in members.items() if pk != kept.pk for claim in claims]
    rewrite_and_tell(pairs, after, by=by, reason=f"now answers, too: {kept.question}", told=moved)


def _following(cluster: Cluster, leaving: set[int], made: Cluster, *, by: Any) -> set[int]:
    """Let who answers a question beside its own follow those that leave it, where it is linked to none that stays."""
    pairs = beside([cluster.pk])
    partners: dict[int, set[int]] = {claim: set() for claim, _ in pairs}
    for first, second in Link.objects.filter(cluster=cluster).values_list("first", "second"):
        for one, other in ((first, second), (second, first)):
            if one in partners:
                partners[one].add(other)
    found = {claim for claim, others in partners.items() if others and others <= leaving}
    after = {(claim, made.pk if claim in found else pk) for claim, pk in pairs}
    rewrite_and_tell(pairs, after, by=by, reason=f"now answers, too: {made.question}")
    return found


def _let_links_go(cluster: Cluster, leaving: set[int], *, by: Any) -> None:
    """Take the links of claims that left out of a question, into another that both sides share where there is one."""
    rows = Link.objects.select_for_update(of=("self",), no_key=True).filter(cluster=cluster).order_by("pk")
    apart = [row for row in rows.select_related("first", "second") if {row.first_id, row.second_id} & leaving]
    further = by_claim(beside_of({pk for row in apart for pk in (row.first_id, row.second_id)}))
    for row in apart:
        row.cluster_id = shared_row(row.first, row.second, further)
    history.update_all(apart, "cluster", by=by, reason="an answer was taken out of the question")


def _regrouped(words: str, shown: Cluster, *, into: Cluster, before: dict[str, Any], by: Any) -> None:
    noted(words, by=by, kind="regrouping", cluster=shown.pk, into=into.pk, named=into.question, **before)


@transaction.atomic
def rename_cluster(*, cluster: Cluster, question: str, by: Any, expected: int | None = None) -> Cluster:
    """Write a question by hand; it is kept from then on."""
    require(by, "edit_clusters")
    words = one_line(question, LONGEST_QUESTION, "question")
    present = locked(cluster, expected)
    was = {"before": present.question, "by_hand": present.named_by_hand, "after": words}
    present.question, present.named_by_hand = words, True
    history.save(present, "question", "named_by_hand", by=by, reason="renamed")
    noted(f"Name of a question, “{shortened(words)}”", by=by, kind="renaming", cluster=present.pk, **was)
    return present


@transaction.atomic
def pair_claims(*, first: Claim, second: Claim, together: bool, by: Any) -> None:
    """Say that two claims of one story do, or do not, answer the same question; the next comparison obeys it."""
    require(by, "edit_clusters")
    if first.pk == second.pk or first.story_id != second.story_id:
        raise Invalid("Choose two claims of one story.")
    _pair([(first, second)], together=together, by=by)


def refresh_states(numbers: Iterable[int], *, by: Any = None) -> None:
    """Set the state of clusters from their conflicts: one confirmed, else one that waits, else settled."""
    rows = list(Cluster.objects.filter(pk__in=set(numbers)))
    conflicts = Link.objects.filter(cluster__in=rows, relation=Relation.CONFLICTS).values_list("cluster_id", "state")
    states: dict[int | None, set[str]] = {}
    for number, state in conflicts:
        states.setdefault(number, set()).add(state)
    changed = [row for row in rows if _set_state(row, states.get(row.pk, set()))]
    history.update_all(changed, "state", by=by, reason="conflicts changed")


def _set_state(row: Cluster, links: set[str]) -> bool:
    before = row.state
    waits = ClusterState.OPEN if LinkState.SUGGESTED in links else ClusterState.SETTLED
    row.state = ClusterState.CONFLICTING if LinkState.CONFIRMED in links else waits
    return row.state != before


def question_from(claims: Sequence[Claim]) -> str:
    """Return a row label made of claims: the shortest summary."""
    labels = [claim.summary or claim.text for claim in claims]
    return min(labels, key=lambda label: (len(label), label))[:LONGEST_QUESTION]


def _members(clusters: Sequence[Cluster]) -> dict[int, list[Claim]]:
    members: dict[int, list[Claim]] = {cluster.pk: [] for cluster in clusters}
    for claim in Claim.objects.select_for_update(of=("self",), no_key=True).filter(cluster__in=clusters).order_by("pk"):
        members[claim.cluster_id or 0].append(claim)
    return members


def _across(groups: Sequence[Sequence[Claim]]) -> list[tuple[Claim, Claim]]:
    return [
        pair for index, group in enumerate(groups) for other in groups[index + 1 :] for pair in product(group, other)
    ]


def _pair(pairs: Iterable[tuple[Claim, Claim]], *, together: bool, by: Any) -> None:
    now = timezone.now()
    rows = [
        Pairing(first_id=min(one.pk, two.pk), second_id=max(one.pk, two.pk), together=together, by=by, at=now)
        for one, two in pairs
    ]
    Pairing.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["first", "second"], update_fields=["together", "by", "at"]
    )


def _move(claims: Sequence[Claim], cluster: Cluster, *, by: Any) -> None:
    for claim in claims:
        claim.cluster = cluster
    history.update_all(claims, "cluster", by=by, reason=f"now answers: {cluster.question}")


def _move_links(clusters: Sequence[Cluster], to: Cluster, *, by: Any, only: set[int] | None = None) -> None:
    rows = list(Link.objects.select_for_update(of=("self",), no_key=True).filter(cluster__in=clusters).order_by("pk"))
    moving = [row for row in rows if only is None or {row.first_id, row.second_id} <= only]
    for row in moving:
        row.cluster = to
    history.update_all(moving, "cluster", by=by, reason="the question was merged or split")
