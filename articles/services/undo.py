"""Take back one's last decision in one step. Entry point: `undo_last`; `last_deed` says what it would take back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone

from ..choices import LinkState
from ..models import Claim, Deed, Link, SecondCheck
from . import history
from .claims import move_back, unmark
from .clusters import refresh_states
from .errors import Invalid
from .life import Event, after, can
from .locking import locked_all
from .standing import FIELDS, is_approved, settle, snapshot, unsettle, verdicts_of
from .verdicts import take_back

ANSWER = ("state", "decided_by", "decided_at", "reason")


@transaction.atomic
def undo_last(*, by: Any) -> str:
    """Take back the person's last verdict, bulk, recheck, second check, mark, change of borders or link answer.

    Return in words what it was. Verdicts are taken back by retractions; the claims and the link return to where they
    were. Raises Invalid where there is nothing to undo or a colleague built on it since (say, approved it).
    """
    deed = Deed.objects.select_for_update(of=("self",), no_key=True).filter(by=by, undone_at__isnull=True).first()
    if deed is None:
        raise Invalid("There is nothing of yours to undo.")
    others = Deed.objects.filter(pk__in=deed.link.get("with", []), undone_at__isnull=True)
    for one in [deed, *others]:
        reverse(one, by=by, reason="undone", approved="refuse")
    return deed.words


def last_deed(*, by: Any) -> str:
    """Return in words what `undo_last` would take back; empty where there is nothing."""
    words = Deed.objects.filter(by=by, undone_at__isnull=True).values_list("words", flat=True).first()
    return words or ""


def reverse(deed: Deed, *, by: Any, reason: str, approved: str) -> None:
    """Undo a deed inside the caller's transaction.

    `approved` says what to do with a claim whose verdict was approved since: "refuse" the whole, or "recheck" it.
    """
    claims = locked_all(Claim(pk=int(pk)) for pk in deed.claims)
    if "check" in deed.link:
        _require_untouched(deed, claims, "your second check", "reopen it")
        SecondCheck.objects.filter(pk=deed.link["check"]).delete()
    if "moved" in deed.link or "marked" in deed.link:
        _require_untouched(deed, claims, "you marked it", "withdraw it")
    verdicts = verdicts_of(claims)
    given = [row for rows in verdicts.values() for row in rows if row.pk in set(deed.verdicts)]
    locked_in = {row.claim_id for row in given if is_approved(row)}
    if locked_in and approved == "refuse":
        raise Invalid("A colleague approved this since. An editor can reopen the claim, with a reason.")
    retracted = {row.retracts_id for rows in verdicts.values() for row in rows}
    going = [row for row in given if row.pk not in retracted and row.claim_id not in locked_in]
    take_back(going, by=by, reason=reason)
    _restore(deed, claims, locked_in, {row.claim_id for row in going}, by=by, reason=reason)
    if "marked" in deed.link:
        unmark(claims[0], by=by, reason=f"{reason}: {deed.words}")
    if "moved" in deed.link:
        move_back(claims[0], deed.link, by=by, reason=f"{reason}: {deed.words}")
    if "id" in deed.link:
        _unanswer(deed.link, by=by, reason=reason)
    deed.undone_at = timezone.now()
    deed.save(update_fields=["undone_at"])


def _require_untouched(deed: Deed, claims: Sequence[Claim], what: str, instead: str) -> None:
    """Refuse where somebody worked on the claim since: what they did rests on what would be taken back."""
    if any(snapshot(claim) != deed.claims[str(claim.pk)]["after"] for claim in claims):
        raise Invalid(f"Something happened to this claim since {what}. An editor can {instead}, with a reason.")


def _restore(
    deed: Deed, claims: Sequence[Claim], locked_in: set[int], loses: set[int], *, by: Any, reason: str
) -> None:
    """Put claims back where the deed found them; one that moved on since only loses the verdict."""
    untouched = {claim.pk for claim in claims if snapshot(claim) == deed.claims[str(claim.pk)]["after"]}
    settle(claims)
    for claim in claims:
        before = deed.claims[str(claim.pk)]["before"]
        if claim.pk in locked_in:
            unsettle(claim, "The answer that it rests on was taken back.")
        elif claim.pk in untouched:
            claim.state, claim.stale, claim.stale_reason = before["state"], before["stale"], before["stale_reason"]
        elif claim.pk in loses and can(claim.state, Event.RETRACT):
            claim.state = after(claim.state, Event.RETRACT)
    history.update_all(claims, *FIELDS, by=by, reason=f"{reason}: {deed.words}")


def _unanswer(noted: dict[str, Any], *, by: Any, reason: str) -> None:
    rows = {row.pk: row for row in locked_all(Link(pk=pk) for pk in (noted["id"], noted.get("also")) if pk)}
    answered, made = rows.get(noted["id"]), rows.get(noted.get("also", 0))
    if answered is not None:
        _suggest_again(answered, by=by, reason=reason)
    if made is not None and made.score:
        _suggest_again(made, by=by, reason=reason)
    elif made is not None:  # a person made it; the machine never suggested it
        history.delete(made, by=by)
    refresh_states([row.cluster_id for row in rows.values() if row.cluster_id], by=by)


def _suggest_again(link: Link, *, by: Any, reason: str) -> None:
    link.state, link.decided_by, link.decided_at, link.reason = LinkState.SUGGESTED, None, None, ""
    history.save(link, *ANSWER, by=by, reason=f"taken back: {reason}")
