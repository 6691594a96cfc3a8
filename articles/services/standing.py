"""Which verdict stands on a claim, and what a claim's row says of it. Entry points: `standing_verdict`, `settle`.

The verdict that stands is the latest approved one, else the latest that was not retracted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from ..choices import SecondDecision
from ..models import Claim, Verdict
from .life import Event, after, can

FIELDS = ("state", "stale", "stale_reason", "verdict", "rating", "said")


def standing_verdict(verdicts: Iterable[Verdict]) -> Verdict | None:
    """Return the verdict that stands among all of one claim's, retractions included; None where there is none."""
    rows = sorted(verdicts, key=lambda verdict: (verdict.created_at, verdict.pk))
    taken_back = {row.retracts_id for row in rows}
    valid = [row for row in rows if row.retracts_id is None and row.pk not in taken_back]
    approved = [row for row in valid if is_approved(row)]
    best = approved or valid
    return best[-1] if best else None


def is_approved(verdict: Verdict) -> bool:
    """Tell whether a second checker approved it (fetch `second_check` with it)."""
    check = getattr(verdict, "second_check", None)
    return check is not None and check.decision == SecondDecision.APPROVED


def verdicts_of(claims: Iterable[Claim]) -> dict[Any, list[Verdict]]:
    """Return all verdicts of each claim, oldest first, in one query."""
    rows = Verdict.objects.filter(claim__in=list(claims)).select_related("second_check").order_by("created_at", "pk")
    found: dict[Any, list[Verdict]] = defaultdict(list)
    for row in rows:
        found[row.claim_id].append(row)
    return found


def settle(claims: Sequence[Claim]) -> None:
    """Set each claim's `verdict`, `rating` and `said` from the verdict that stands; nothing is stored."""
    verdicts = verdicts_of(claims)
    for claim in claims:
        point_to(claim, standing_verdict(verdicts[claim.pk]))


def point_to(claim: Claim, verdict: Verdict | None) -> None:
    """Let a claim's row show a verdict; without one nothing can be stale."""
    claim.verdict = verdict
    claim.rating = verdict.rating if verdict else ""
    claim.said = verdict.said if verdict else ""
    if verdict is None:
        claim.stale, claim.stale_reason = False, ""


def unsettle(claim: Claim, why: str) -> bool:
    """Send a decided claim to recheck with what changed, the old verdict kept; tell whether anything changed.

    A claim that nobody decided, or that was withdrawn, stays as it is.
    """
    if claim.verdict_id is None or not can(claim.state, Event.UNSETTLE):
        return False
    claim.state = after(claim.state, Event.UNSETTLE)
    reasons = claim.stale_reason.split("\n") if claim.stale and claim.stale_reason else []
    claim.stale, claim.stale_reason = True, "\n".join([*(reason for reason in reasons if reason != why), why])
    return True


def snapshot(claim: Claim) -> dict[str, Any]:
    """Return what a deed remembers of a claim."""
    return {"state": claim.state, "stale": claim.stale, "stale_reason": claim.stale_reason, "verdict": claim.verdict_id}
