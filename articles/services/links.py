"""Answer a suggested link, and take the answer back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone

from ..analysis.reports import moment_of
from ..choices import LinkState, Rating, Relation, State
from ..models import Claim, Deed, Link, Verdict
from . import history
from .alike import twins_of
from .clusters import refresh_states
from .deeds import Doing, final, shortened, together
from .errors import Invalid
from .life import Event, can
from .locking import locked, locked_all
from .rights import require
from .standing import FIELDS, unsettle
from .undo import reverse
from .verdicts import submit

ANSWERS = ("conflicting", "not_conflict", "superseded")

WORDS = {"conflicting": "Conflicting", "not_conflict": "Not a conflict", "superseded": "Superseded"}

# What each answer says the two claims are to each other; a link that says so already is confirmed, any other dismissed.
MEANS = {
    "conflicting": (Relation.CONFLICTS,),
    "not_conflict": (Relation.AGREES, Relation.DIFFERENT_SCOPE),
    "superseded": (Relation.SUPERSEDES,),
}


@transaction.atomic
def decide_link(
    *,
    link: Link,
    by: Any,
    answer: str,
    reason: str = "",
    newer: Claim | None = None,
    expected: int | None = None,
) -> Link:
    """Answer a link with one of `ANSWERS` and return it as it stands then.

    `conflicting` confirms a conflict: claims without a verdict are rated `conflicting`, decided ones go to recheck
    unless they are rated so already; no verdict is overwritten. `not_conflict` dismisses it and needs a reason.
    `superseded` dismisses it and records a confirmed `supersedes` link, from `newer` (default: the claim that
    `later_of` finds, else the first) to the other. A link that says what was answered is confirmed, so a suggested
    `supersedes` is confirmed by `superseded`. A suggestion that rests on the same two passages (`twins_of`) gets the
    same answer in the same step.
    Raises Invalid where it is answered already (`reopen_link` first).
    """
    require(by, "decide_link")
    present = locked(link, expected)
    _check_answer(present, answer, reason)
    rows = [*_waiting(twins_of(present)), present]
    deeds = [_decide(row, by, answer, reason, _its_own(row, newer)) for row in rows]
    together([deed for deed in reversed(deeds) if deed], f"“{WORDS[answer]}” on: {present.explanation}")
    return present


def _waiting(links: Sequence[Link]) -> list[Link]:
    return [row for row in locked_all(links) if row.state == LinkState.SUGGESTED]


def _as_in(like: Link | None, link: Link) -> Claim | None:
    """Return which claim of a link is newer by another answer, where the articles' dates do not tell."""
    if like is None or later_of(link.first, link.second):
        return None
    own = {link.first_id: link.first, link.second_id: link.second}
    kept = own.pop(like.first_id, None)
    return kept or (next(iter(own.values())) if own.pop(like.second_id, None) else None)


def _its_own(link: Link, newer: Claim | None) -> Claim | None:
    """Return the claim of a twin that stands where the newer claim of the answered link stands."""
    own = {claim.article_id: claim for claim in (link.first, link.second)}
    return own.get(newer.article_id, newer) if newer and newer.pk not in (link.first_id, link.second_id) else newer


def _decide(present: Link, by: Any, answer: str, reason: str, newer: Claim | None) -> Deed | None:
    """Answer one link that is locked and waits."""
    claims = locked_all([Claim(pk=present.first_id), Claim(pk=present.second_id)])
    doing = Doing(claims)
    doing.answers(present)
    confirms = Relation(present.relation) in MEANS[answer]
    _answer(present, LinkState.CONFIRMED if confirms else LinkState.DISMISSED, by=by, reason=reason)
    also = None if confirms else _other_link(present, claims, answer, newer, by=by, reason=reason)
    verdicts = _carry_out(also if also and answer == "conflicting" else present, claims, answer, by=by, reason=reason)
    refresh_states([number for number in (present.cluster_id, also and also.cluster_id) if number], by=by)
    return doing.done(f"“{WORDS[answer]}” on: {present.explanation}", by=by, verdicts=verdicts, also=also)


@transaction.atomic
def decide_alike(
    *, links: Sequence[Link], by: Any, answer: str, reason: str = "", like: Link | None = None
) -> list[Link]:
    """Give several links of one question the same answer, in one step that one undo takes back.

    Each is answered as by `decide_link`, the later article being the newer one. Where that is not known, the claim that
    `like`, a `supersedes` link which a person confirmed, calls the newer one. Raises Invalid where one of them was
    answered already: then none is.
    """
    require(by, "decide_link")
    if not links:
        raise Invalid("Choose at least one.", "link")
    rows = locked_all(links)
    for row in rows:
        _check_answer(row, answer, reason)
    found = {row.pk: row for row in _waiting([twin for row in rows for twin in twins_of(row)])}
    found |= {row.pk: row for row in rows}
    locked_all([Claim(pk=pk) for pk in {pk for row in found.values() for pk in (row.first_id, row.second_id)}])
    deeds = [_decide(row, by, answer, reason, _as_in(like, row)) for row in found.values()]
    together([deed for deed in reversed(deeds) if deed], f"“{WORDS[answer]}” on {len(rows)} conflicts")
    return rows


@transaction.atomic
def reopen_link(*, link: Link, by: Any, reason: str, expected: int | None = None) -> Link:
    """Take an answer back: the link is a suggestion again, and what the answer did to its claims is undone.

    Verdicts that the answer gave are retracted; a claim whose verdict was approved since goes to recheck instead.
    A twin that was given the same answer waits again, too.
    """
    present = locked(link, expected)
    require(by, "reopen_link", present)
    if present.state == LinkState.SUGGESTED:
        raise Invalid("Nobody has answered this yet.")
    if not reason.strip():
        raise Invalid("Say why, in a word or two.", "reason")
    answered = (present.state, present.decided_by_id, present.reason)
    twins = [row for row in locked_all(twins_of(present)) if (row.state, row.decided_by_id, row.reason) == answered]
    for row in [present, *twins]:
        _take_answer_back(row, by=by, reason=reason)
    present.refresh_from_db()
    final(f"Took the answer back on: {present.explanation}", by=by, instead="Answer it again.")
    return present


def _take_answer_back(link: Link, *, by: Any, reason: str) -> None:
    deeds = Deed.objects.select_for_update(of=("self",), no_key=True).filter(undone_at__isnull=True)
    deed = deeds.filter(link__id=link.pk).first()
    deed = deed or Deed.objects.create(by=by, words=f"Reopened: {link.explanation}"[:300], link={"id": link.pk})
    reverse(deed, by=by, reason=reason, approved="recheck")


def _check_answer(link: Link, answer: str, reason: str) -> None:
    if answer not in ANSWERS:
        raise Invalid(f"The answer is one of {', '.join(ANSWERS)}.", "answer")
    if link.state != LinkState.SUGGESTED:
        raise Invalid(f"This was answered already ({link.get_state_display().lower()}). Take that answer back first.")
    if answer == "not_conflict" and not reason.strip():
        raise Invalid("Say why it is no conflict.", "reason")


def _answer(link: Link, state: LinkState, *, by: Any, reason: str) -> None:
    link.state, link.decided_by, link.decided_at, link.reason = state, by, timezone.now(), reason.strip()
    history.save(link, "state", "decided_by", "decided_at", "reason", by=by, reason=f"{state}: {reason}")


def _other_link(
    link: Link, claims: Sequence[Claim], answer: str, newer: Claim | None, *, by: Any, reason: str
) -> Link | None:
    """Record what the person says the two are instead, as a confirmed link of its own."""
    if answer == "not_conflict":
        return None
    first, second = _in_order(link, claims, answer, newer)
    relation = MEANS[answer][0]
    row = Link.objects.select_for_update(of=("self",), no_key=True).filter(
        first=first, second=second, relation=relation, kind=link.kind
    ).first() or Link(
        story_id=link.story_id, cluster_id=link.cluster_id, relation=relation, kind=link.kind, first=first,
        second=second, values=_values(link, first), explanation=_explained(link, first, relation),
        spans=link.spans,
    )  # fmt: skip
    row.state, row.decided_by, row.decided_at, row.reason = LinkState.CONFIRMED, by, timezone.now(), reason.strip()
    return history.save(row, "state", "decided_by", "decided_at", "reason", by=by, reason=f"answered: {answer}")


def _in_order(link: Link, claims: Sequence[Claim], answer: str, newer: Claim | None) -> tuple[Claim, Claim]:
    first, second = sorted(claims, key=lambda claim: claim.pk != link.first_id)
    if answer != "superseded":
        return first, second
    if newer is not None:
        if newer.pk not in (first.pk, second.pk):
            raise Invalid("The newer claim is not one of the two.", "newer")
        return (first, second) if newer.pk == first.pk else (second, first)
    return (second, first) if later_of(first, second) is second else (first, second)


def later_of(first: Claim, second: Claim) -> Claim | None:
    """Return the claim whose article came out later; None where that is not known, or both stand in one article."""
    one, two = first.article.published, second.article.published
    hours = moment_of(one), moment_of(two)
    if hours[0] and hours[1] and (hours[0].tzinfo is None) == (hours[1].tzinfo is None):
        return None if hours[0] == hours[1] else first if hours[0] > hours[1] else second
    days = one[:10], two[:10]
    return None if not all(days) or days[0] == days[1] else first if days[0] > days[1] else second


def _values(link: Link, first: Claim) -> list[Any]:
    return list(link.values) if first.pk == link.first_id else list(reversed(link.values))


def _explained(link: Link, first: Claim, relation: Relation) -> str:
    values = _values(link, first)
    if relation is Relation.SUPERSEDES and len(values) == 2:
        article = first.article
        known = article.publisher_id or article.is_draft
        outlet = article.outlet if known else f"“{shortened(article.name)}”"
        return f"{outlet} has the later report: {values[0]} instead of {values[1]}."
    return link.explanation


def _carry_out(link: Link, claims: Sequence[Claim], answer: str, *, by: Any, reason: str) -> list[Verdict]:
    if answer == "conflicting":
        return _mark_conflicting(link, claims, by=by, reason=reason)
    rests = [claim for claim in claims if _rests_on(claim, link) and unsettle(claim, _no_longer(link, answer))]
    history.update_all(rests, *FIELDS, by=by, reason="a link it rests on was dismissed")
    return []


def _mark_conflicting(link: Link, claims: Sequence[Claim], *, by: Any, reason: str) -> list[Verdict]:
    ours = any(claim.article.is_draft for claim in claims)
    present = [claim for claim in claims if claim.state != State.WITHDRAWN and not claim.gone]
    undecided = [claim for claim in present if claim.verdict_id is None and can(claim.state, Event.SUBMIT)]
    decided = [claim for claim in claims if claim.verdict_id and claim.rating != Rating.CONFLICTING]
    moved = [claim for claim in decided if unsettle(claim, f"A conflict was confirmed: {_told(link, claim, ours)}")]
    history.update_all(moved, *FIELDS, by=by, reason="a conflict was confirmed")
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in undecided:
        told[f"{_told(link, claim, ours)} {reason}".strip()].append(claim)
    answers = (
        submit(those, by=by, rating=Rating.CONFLICTING, justification=why, link=link) for why, those in told.items()
    )
    return [verdict for given in answers for verdict in given]


def _told(link: Link, claim: Claim, ours: bool) -> str:
    """Return the explanation; of a conflict with our own draft, whose words leave by no export, only that it is one."""
    return link.explanation if claim.article.is_draft or not ours else "Conflicting reports."


def _rests_on(claim: Claim, link: Link) -> bool:
    return claim.verdict is not None and claim.verdict.link_id == link.pk


def _no_longer(link: Link, answer: str) -> str:
    words = "no conflict" if answer == "not_conflict" else "superseded by a later report"
    return f"The conflict that it rests on was answered as {words}: {link.explanation}"
