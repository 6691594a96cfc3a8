"""Give, check, take back and renew verdicts, along the life of a claim (`life`). Verdicts are appended, never edited.

The verdict that stands is the latest approved one, else the latest that was not retracted (`standing`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone

from ..choices import Rating, Said, SecondDecision
from ..models import Claim, Deed, Evidence, Link, SecondCheck, Verdict
from . import history
from .assignments import assign, take
from .deeds import Doing, final, shortened
from .errors import Invalid
from .life import Event, after
from .locking import locked, locked_all
from .rights import require
from .standing import FIELDS, is_approved, point_to, settle, standing_verdict, verdicts_of

__all__ = [
    "assign", "record_many", "record_verdict", "reopen", "retract_verdict", "second_check", "standing_verdict",
    "still_valid", "submit", "take",
]  # fmt: skip


@transaction.atomic
def record_verdict(
    *,
    claim: Claim,
    by: Any,
    rating: str = "",
    said: str = "",
    justification: str = "",
    evidence: Iterable[Evidence] | None = None,
    expected: int | None = None,
) -> Verdict:
    """Append a verdict on a claim and send it to the second check.

    `rating` and `said` are codes of `Rating` and `Said`; at least one is needed. `evidence` is what it rests on;
    None means all that the claim has. Raises Invalid for an unknown code, a locked, withdrawn or vanished claim, or
    evidence of another claim; NotAllowed; SomeoneWasFirst where the claim's version is not `expected`.
    """
    require(by, "decide")
    present = locked(claim, expected)
    rests_on = _evidence_of(present, evidence)
    doing = Doing([present])
    [verdict] = submit([present], by=by, rating=rating, said=said, justification=justification)
    verdict.evidence.set(rests_on)
    doing.done(f"{_in_words(rating, said)} on “{_short(present)}”", by=by, verdicts=[verdict])
    return verdict


@transaction.atomic
def record_many(
    *, claims: Iterable[Claim], by: Any, rating: str = "", said: str | None = None, justification: str = ""
) -> list[Verdict]:
    """Append the same verdict to many claims, all or none; one `undo_last` takes all of them back.

    Without `said`, what was judged of each claim's attribution stays. Raises as `record_verdict` does; the message of
    Invalid names the claim that stands in the way.
    """
    require(by, "decide")
    present = locked_all(claims)
    if not present:
        raise Invalid("No claim was chosen.", "claims")
    doing = Doing(present)
    verdicts = submit(present, by=by, rating=rating, said=said, justification=justification)
    words = _in_words(rating, said or "")
    doing.done(f"{words} on {len(verdicts)} claims", by=by, verdicts=verdicts)
    return verdicts


def submit(
    claims: Sequence[Claim], *, by: Any, rating: str, said: str | None = "", justification: str = "",
    link: Link | None = None,
) -> list[Verdict]:  # fmt: skip
    """Append a verdict to claims that are locked already, and store where they stand then (no deed, no rights).

    None for `said` repeats what stands on each claim.
    """
    _check_codes(rating, said or "")
    for claim in claims:
        claim.state = _after(claim, Event.SUBMIT, many=len(claims) > 1)
    now = timezone.now()
    verdicts = Verdict.objects.bulk_create(
        Verdict(
            claim=claim, rating=rating, said=claim.said if said is None else said, justification=justification.strip(),
            reviewer=by, created_at=now, claim_text=claim.text, link=link,
        )
        for claim in claims
    )  # fmt: skip
    _settle_after(claims, verdicts)
    history.update_all(claims, *FIELDS, by=by, reason=f"verdict: {rating or said}")
    return verdicts


def _settle_after(claims: Sequence[Claim], verdicts: Sequence[Verdict]) -> None:
    """A new verdict ends staleness, unless an older approved one still stands."""
    settle(claims)
    new = {verdict.pk for verdict in verdicts}
    for claim in claims:
        if claim.verdict_id in new:
            claim.stale, claim.stale_reason = False, ""


def _after(claim: Claim, event: Event, *, many: bool) -> str:
    if claim.gone and claim.verdict_id is None:
        raise Invalid(f"“{_short(claim)}” is no longer in the article's text.")
    try:
        return after(claim.state, event)
    except Invalid as refusal:
        raise Invalid(f"“{_short(claim)}”: {refusal}" if many else str(refusal)) from None


def _check_codes(rating: str, said: str) -> None:
    if not (rating or said):
        raise Invalid("A verdict needs a rating, or whether they said it.", "rating")
    if rating and rating not in Rating.values:
        raise Invalid(f"There is no rating {rating!r}.", "rating")
    if said and said not in Said.values:
        raise Invalid(f"“Said” cannot be {said!r}.", "said")


def _evidence_of(claim: Claim, wanted: Iterable[Evidence] | None) -> list[Evidence]:
    if wanted is None:
        return list(claim.evidence.standing())
    rows = list(wanted)
    if any(row.claim_id != claim.pk for row in rows):
        raise Invalid("This evidence belongs to another claim.", "evidence")
    if any(row.taken_back_at for row in rows):
        raise Invalid("This evidence was taken back.", "evidence")
    return rows


@transaction.atomic
def retract_verdict(*, verdict: Verdict, by: Any, reason: str) -> Verdict:
    """Append a retraction of one's own verdict (an editor: of any) and return it.

    Raises Invalid where it is retracted already, approved (reopen the claim first), or no reason is given.
    """
    require(by, "retract", verdict)
    _reasoned(reason)
    claim = locked(verdict.claim)
    verdicts = verdicts_of([claim])[claim.pk]
    _check_retractable(verdict, verdicts)
    latest = _latest(verdicts)
    if latest is not None and latest.pk == verdict.pk:
        claim.state = after(claim.state, Event.RETRACT)
    retraction = take_back([verdict], by=by, reason=reason)[0]
    Deed.objects.filter(verdicts=[verdict.pk], undone_at__isnull=True).update(undone_at=timezone.now())
    settle([claim])
    history.save(claim, *FIELDS, by=by, reason=f"retracted: {reason}")
    final(f"Took “{verdict}” back on “{_short(claim)}”", by=by, instead="Give the verdict again.")
    return retraction


def take_back(verdicts: Iterable[Verdict], *, by: Any, reason: str) -> list[Verdict]:
    """Append a retraction for each verdict; the caller moves the claims."""
    now = timezone.now()
    return Verdict.objects.bulk_create(
        Verdict(
            claim_id=row.claim_id, justification=reason.strip(), reviewer=by, created_at=now, retracts=row,
            claim_text=row.claim_text,
        )
        for row in verdicts
    )  # fmt: skip


def _check_retractable(verdict: Verdict, verdicts: Sequence[Verdict]) -> None:
    if verdict.retracts_id or any(row.retracts_id == verdict.pk for row in verdicts):
        raise Invalid("This verdict was taken back already.")
    if any(row.pk == verdict.pk and is_approved(row) for row in verdicts):
        raise Invalid("This verdict is approved. Reopen the claim and give another one.")


def _latest(verdicts: Sequence[Verdict]) -> Verdict | None:
    gone = {row.retracts_id for row in verdicts}
    valid = [row for row in verdicts if row.retracts_id is None and row.pk not in gone]
    return valid[-1] if valid else None


@transaction.atomic
def second_check(
    *, verdict: Verdict, by: Any, decision: str, comment: str = "", expected: int | None = None
) -> SecondCheck:
    """Answer a colleague's verdict: `approved` locks the claim, `returned` sends it back with a comment.

    A claim that is sent back and that nobody has goes to the person who gave the verdict.
    `expected` is the claim's version. Raises NotAllowed for one's own verdict; Invalid where the comment is missing
    (sent back, or approved without evidence), or where the verdict no longer waits.
    """
    require(by, "second_check", verdict)
    claim = locked(verdict.claim, expected)
    if decision not in SecondDecision.values:
        raise Invalid(f"A second check cannot be {decision!r}.", "decision")
    approves = decision == SecondDecision.APPROVED
    state = after(claim.state, Event.APPROVE if approves else Event.SEND_BACK)
    latest = _latest(verdicts_of([claim])[claim.pk])
    if latest is None or latest.pk != verdict.pk or hasattr(latest, "second_check"):
        raise Invalid("This verdict no longer waits for a second check: a later one was given, or it was taken back.")
    _check_comment(claim, comment, approves)
    doing, had = Doing([claim]), claim.assignee_id
    check = SecondCheck.objects.create(verdict=verdict, by=by, decision=decision, comment=comment.strip())
    claim.state = state
    if approves:
        claim.stale, claim.stale_reason = False, ""
    elif claim.assignee_id is None:
        claim.assignee_id = verdict.reviewer_id
    settle([claim])
    history.save(claim, *FIELDS, "assignee", by=by, reason=f"second check: {decision}")
    doing.checked(check, had)
    doing.done(f"{check.get_decision_display()}: “{_short(claim)}”", by=by)
    return check


def _check_comment(claim: Claim, comment: str, approves: bool) -> None:
    if comment.strip():
        return
    if not approves:
        raise Invalid("Say what is missing when you send a verdict back.", "comment")
    if not claim.evidence.standing().exists():
        raise Invalid("There is no evidence on this claim. Add some, or say why it can be approved without.", "comment")


@transaction.atomic
def still_valid(*, claims: Iterable[Claim], by: Any, reason: str) -> list[Claim]:
    """Declare that stale verdicts still hold, singly or for many, with a word of reason.

    Each claim returns to where its verdict was: approved, or second check. Raises Invalid where a claim does not wait
    for a recheck, or the reason is empty.
    """
    require(by, "recheck")
    _reasoned(reason)
    present = locked_all(claims)
    doing = Doing(present)
    verdicts = verdicts_of(present)
    for claim in present:
        standing = standing_verdict(verdicts[claim.pk])
        holds = Event.HOLDS_APPROVED if standing and is_approved(standing) else Event.HOLDS
        claim.state = _after(claim, holds, many=len(present) > 1)
        claim.stale, claim.stale_reason = False, ""
        point_to(claim, standing)
    history.update_all(present, *FIELDS, by=by, reason=f"still valid: {reason}")
    doing.done(f"“Still valid” on {_how_many(present)}", by=by)
    return present


@transaction.atomic
def reopen(*, claim: Claim, by: Any, reason: str, expected: int | None = None) -> Claim:
    """Unlock an approved claim (an editor, with a reason). The verdict stands until another is approved."""
    require(by, "reopen")
    _reasoned(reason)
    present = locked(claim, expected)
    doing = Doing([present])
    doing.notes("reopening")
    present.state = after(present.state, Event.REOPEN)
    history.save(present, "state", by=by, reason=f"reopened: {reason}")
    doing.done(f"Reopening of “{_short(present)}”", by=by)
    return present


def _reasoned(reason: str) -> None:
    if not reason.strip():
        raise Invalid("Say why, in a word or two.", "reason")


def _in_words(rating: str, said: str) -> str:
    labels = (Rating(rating).label if rating else "", Said(said).label if said else "")
    return " and ".join(str(label) for label in labels if label)


def _short(claim: Claim) -> str:
    return shortened(claim.text)


def _how_many(claims: Sequence[Claim]) -> str:
    return f"“{_short(claims[0])}”" if len(claims) == 1 else f"{len(claims)} claims"
