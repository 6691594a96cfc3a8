"""How each step that is no decision is taken back: a date or the old value, never a deletion.

Entry point: `REVERSALS`, by the kind that `Doing.notes` wrote down. Each takes the deed and its claims, locked, and
raises Invalid with a sentence where somebody built on the step since.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from django.utils import timezone
from django.utils.dateparse import parse_datetime

from ..models import Claim, Cluster, Comment, Deed, Evidence, Story, Tick, Verdict
from . import history
from .article_reversals import OF_ARTICLES
from .clusters import refresh_states
from .errors import Invalid
from .locking import locked, locked_all
from .opening_reversals import OF_OPENINGS
from .outlet_reversals import OF_OUTLETS
from .regrouping import put_back
from .speaker_reversals import OF_SPEAKERS
from .standing import snapshot

Reversal = Callable[[Deed, Sequence[Claim], Any, str], None]


def require_untouched(deed: Deed, claims: Sequence[Claim], what: str, instead: str) -> None:
    """Refuse where somebody worked on the claim since: what they did rests on what would be taken back."""
    if any(snapshot(claim) != deed.claims[str(claim.pk)]["after"] for claim in claims):
        raise Invalid(f"Something happened to this claim since {what}. An editor can {instead}, with a reason.")


def _remark(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    Comment.objects.filter(pk=deed.link["remark"], taken_back_at__isnull=True).update(taken_back_at=timezone.now())


def _evidence(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    row = locked(Evidence(pk=deed.link["evidence"]))
    if Verdict.objects.standing().filter(evidence=row).exists():
        raise Invalid("A verdict rests on this evidence since you added it, so it stays. You can still correct it.")
    row.taken_back_at = timezone.now()
    history.save(row, "taken_back_at", by=by, reason=f"taken back: {reason}")


def _correction(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    row = locked(Evidence(pk=deed.link["evidence"]))
    if row.version != deed.link["version"] or row.taken_back_at:
        raise Invalid("This evidence was corrected again since. Its page has the history.")
    for name, value in deed.link["before"].items():
        setattr(row, name, parse_datetime(value) if name == "retrieved_at" and value else value)
    history.save(row, *deed.link["before"], by=by, reason=f"taken back: {reason}")


def _assignment(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    [claim] = claims
    if claim.assignee_id != deed.link["after"]:
        raise Invalid("This claim was handed on since. Assign it by hand.")
    claim.assignee_id = deed.link["before"]  # stored with where the claim stands


def _tick(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    Tick.objects.filter(pk=deed.link["tick"], removed_at__isnull=True).update(removed_at=timezone.now(), removed_by=by)


def _untick(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    """Set the tick again with the initials and the time that it had; the one that was removed stays removed."""
    old = Tick.objects.select_related("by").get(pk=deed.link["tick"])
    if Tick.objects.filter(claim=old.claim_id, item=old.item, removed_at__isnull=True).exists():
        return
    again = Tick.objects.create(claim_id=old.claim_id, item=old.item, by=old.by)
    Tick.objects.filter(pk=again.pk).update(at=old.at)


def _withdrawal(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    require_untouched(deed, claims, "you withdrew it", "mark its words anew")


def _reopening(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    require_untouched(deed, claims, "you reopened it", "decide it again")


def _renaming(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    found = locked_all([Cluster(pk=deed.link["cluster"])])
    if not found or found[0].question != deed.link["after"]:
        raise Invalid("This question was renamed, merged or split since.")
    row = found[0]
    row.question, row.named_by_hand = deed.link["before"], deed.link["by_hand"]
    history.save(row, "question", "named_by_hand", by=by, reason=f"{reason}: {deed.words}")


def _title(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    row = locked(Story(pk=deed.link["story"]))
    if row.title != deed.link["after"]:
        raise Invalid("This story was renamed again since. Rename it on its page.")
    row.title = deed.link["before"]
    history.save(row, "title", by=by, reason=f"{reason}: {deed.words}")


def _regrouping(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    refresh_states(put_back(deed, by=by, reason=f"{reason}: {deed.words}"), by=by)


REVERSALS: dict[str, Reversal] = {
    "remark": _remark,
    "evidence": _evidence,
    "correction": _correction,
    "assignment": _assignment,
    "tick": _tick,
    "untick": _untick,
    "withdrawal": _withdrawal,
    "reopening": _reopening,
    "renaming": _renaming,
    "regrouping": _regrouping,
    "story_title": _title,
    **OF_ARTICLES,
    **OF_OPENINGS,
    **OF_OUTLETS,
    **OF_SPEAKERS,
}
