"""Put questions back as they stood before they were regrouped by hand. Entry points: `stood`, `put_back`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db.models import Q
from django.utils.dateparse import parse_datetime

from ..models import Claim, Cluster, Deed, Link, Pairing
from . import history
from .errors import Invalid
from .locking import locked_all
from .second_rows import beside, rewrite_and_tell

AGAIN = "These questions were merged or split again since. Merge or split them by hand."


def stood(clusters: Iterable[Cluster], members: Mapping[int, Sequence[Claim]]) -> dict[str, Any]:
    """Return what a deed remembers of questions before they are merged or split: names, claims, links and pairings.

    `also` are the claims that answer them beside a question of their own.
    """
    rows = list(clusters)
    claims = [[claim.pk, pk] for pk, those in members.items() for claim in those]
    also = sorted(beside(row.pk for row in rows))
    pairs = _among([claim for claim, _ in (*claims, *also)])
    return {
        "questions": [[row.pk, row.question, row.named_by_hand] for row in rows], "claims": claims,
        "also": [list(pair) for pair in also],
        "links": [list(pair) for pair in Link.objects.filter(cluster__in=rows).values_list("pk", "cluster")],
        "pairs": [[row.first_id, row.second_id, row.together, row.by_id, row.at.isoformat()] for row in pairs],
    }  # fmt: skip


def put_back(deed: Deed, *, by: Any, reason: str) -> set[int]:
    """Take a merge or a split back, and return the questions whose state has to be set anew.

    `into` is the question that was kept of a merge or made by a split. A question that the merge took away comes back
    under its number; what came into a kept question since stays there. Raises Invalid where somebody merged or split
    one of the claims since.
    """
    noted = deed.link
    into, names = noted["into"], {pk: (words, by_hand) for pk, words, by_hand in noted["questions"]}
    present = {row.pk: row for row in locked_all(Cluster(pk=pk) for pk in {into, *names})}
    also = {(claim, pk) for claim, pk in noted.get("also", ())}  # a deed that is older than second questions has none
    members = [claim for claim, _ in (*noted["claims"], *also)]
    if into not in present or _regrouped_since(deed, members):
        raise Invalid(AGAIN)
    for pk in names.keys() - present.keys():
        words, by_hand = names[pk]
        row = Cluster(pk=pk, story_id=present[into].story_id, question=words, named_by_hand=by_hand)
        present[pk] = history.revive(row, by=by, reason=reason)
    rest = into if into in names else min(names)  # a split leaves one question, which gets back all that was made
    _move(Claim.objects.filter(cluster=into), dict(noted["claims"]), rest, by=by, reason=reason)
    links = dict(noted["links"])
    _move(Link.objects.filter(Q(cluster=into) | Q(pk__in=links)), links, rest, by=by, reason=reason)
    _answer_beside(present, also, by=by, reason=reason)
    _pair_as(members, noted["pairs"])
    if into not in names:
        history.delete(present.pop(into), by=by)
    elif present[into].question == noted["named"]:
        present[into].question, present[into].named_by_hand = names[into]
        history.save(present[into], "question", "named_by_hand", by=by, reason=reason)
    return set(present)


def _move(rows: Any, homes: Mapping[int, int], rest: int, *, by: Any, reason: str) -> None:
    moving = [row for row in locked_all(rows) if homes.get(row.pk, rest) != row.cluster_id]
    for row in moving:
        row.cluster_id = homes.get(row.pk, rest)
    history.update_all(moving, "cluster", by=by, reason=reason)


def _answer_beside(questions: Mapping[int, Cluster], noted: set[tuple[int, int]], *, by: Any, reason: str) -> None:
    """Let claims answer these questions beside their own as they did; one whose own question it is by now does not."""
    stories = {row.story_id for row in questions.values()}
    rows = Claim.objects.filter(pk__in={claim for claim, _ in noted}, story__in=stories)
    own = dict(rows.values_list("pk", "cluster"))
    after = {(claim, pk) for claim, pk in noted if own.get(claim) not in (None, pk)}
    rewrite_and_tell(beside(questions), after, by=by, reason=reason)


def _among(claims: Sequence[int]) -> Any:
    return Pairing.objects.filter(first__in=claims, second__in=claims)


def _regrouped_since(deed: Deed, claims: Sequence[int]) -> bool:
    either = Q(first__in=claims) | Q(second__in=claims)
    return Pairing.objects.filter(either, at__gt=deed.at).exists()


def _pair_as(claims: Sequence[int], pairs: Iterable[Sequence[Any]]) -> None:
    """Let the pairings among these claims say what they said then, with whose word it was and when."""
    before = {(first, second): rest for first, second, *rest in pairs}
    doomed = []
    for row in _among(claims):
        if (row.first_id, row.second_id) not in before:
            doomed.append(row.pk)
            continue
        together, who, at = before[row.first_id, row.second_id]
        Pairing.objects.filter(pk=row.pk).update(together=together, by=who, at=parse_datetime(at))
    Pairing.objects.filter(pk__in=doomed).delete()
