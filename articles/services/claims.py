"""Mark a claim by hand, change its borders, withdraw it."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from ..choices import Change, LinkState
from ..models import Anchor, Article, Claim, Link
from . import history
from .claim_fields import ANALYSIS_FIELDS, fill, measure
from .clusters import refresh_states
from .deeds import Doing, shortened
from .errors import Invalid
from .life import Event, after
from .locking import locked
from .reading import read_body
from .rights import require
from .standing import FIELDS, unsettle
from .store_links import take_away


@transaction.atomic
def add_claim(*, article: Article, start: int, end: int, by: Any) -> Claim:
    """Add a claim that a person marked: code points of the current body. White space at its ends is left out.

    Figures, dates, attribution and stance are read from its sentence. Raises Invalid where the span is empty, out of
    the body, or already a claim. Links to other outlets come with the next `link.relink`.
    """
    require(by, "add_claim")
    present = locked(article)
    revision, start, end = _trimmed(present, start, end)
    same = Claim.objects.filter(article=present, revision=revision, start=start, end=end).first()
    if same is not None and not same.gone:
        raise Invalid("These words are marked already.", "start")
    row = same or Claim(article=present, story_id=present.story_id, added_by=by)
    row.revision, row.by_hand, row.gone = revision, True, False
    fill(row, measure(read_body(revision, published=present.published), start, end), revision.body)
    history.save(row, *ANALYSIS_FIELDS, "by_hand", "gone", by=by, reason="marked by hand")
    _anchor(row, Change.NEW)
    doing = Doing([row])
    doing.marks(row)
    doing.done(f"Marked “{shortened(row.text)}”", by=by)
    return row


def unmark(claim: Claim, *, by: Any, reason: str) -> None:
    """Take a mark away inside the caller's transaction. Raises Invalid where somebody built on it since."""
    worked_on = (claim.comments.standing(), claim.evidence.standing(), claim.ticks.filter(removed_at__isnull=True))
    if any(rows.exists() for rows in worked_on):
        raise Invalid("Somebody worked on this claim since you marked it. An editor can withdraw it, with a reason.")
    claim.gone = True
    history.save(claim, "gone", by=by, reason=reason)
    drop_suggestions([claim.pk], by=by)


@transaction.atomic
def change_borders(*, claim: Claim, start: int, end: int, by: Any, expected: int | None = None) -> Claim:
    """Move a claim's borders. A decided claim goes to recheck, with its old verdict shown."""
    require(by, "change_borders")
    present = locked(claim, expected)
    if present.gone:
        raise Invalid("This claim is no longer in the article's text.")
    revision, start, end = _trimmed(present.article, start, end)
    if Claim.objects.filter(revision=revision, start=start, end=end, gone=False).exclude(pk=present.pk).exists():
        raise Invalid("These words are marked as another claim.", "start")
    old = present.text
    doing = Doing([present])
    doing.moves(present)
    fill(present, measure(read_body(revision, published=present.article.published), start, end), revision.body)
    present.revision, present.by_hand = revision, True
    if present.text != old:
        unsettle(present, f"Its borders were moved by {by.get_username() if by else 'the machine'}.")
    history.save(present, *ANALYSIS_FIELDS, "by_hand", *FIELDS, by=by, reason="borders changed")
    _anchor(present, Change.ALTERED)
    doing.done(f"Borders changed to “{shortened(present.text)}”", by=by)
    return present


def move_back(claim: Claim, noted: dict[str, Any], *, by: Any, reason: str) -> None:
    """Give a claim the borders that `Doing.moves` noted, inside the caller's transaction.

    Raises Invalid where the article's text, or the claim's borders, changed since.
    """
    if claim.gone or claim.revision_id != noted["revision"]:
        raise Invalid("The article's text changed since. Change the borders by hand.")
    body = read_body(claim.revision, published=claim.article.published)
    fill(claim, measure(body, noted["start"], noted["end"]), claim.revision.body)
    claim.by_hand = noted["by_hand"]
    history.save(claim, *ANALYSIS_FIELDS, "by_hand", by=by, reason=reason)
    _anchor(claim, Change.ALTERED)


@transaction.atomic
def withdraw_claim(*, claim: Claim, by: Any, reason: str, expected: int | None = None) -> Claim:
    """Withdraw a claim (an editor, with a reason); a tombstone stays, and so does every decision."""
    require(by, "withdraw")
    if not reason.strip():
        raise Invalid("Say why it is withdrawn.", "reason")
    present = locked(claim, expected)
    doing = Doing([present])
    doing.notes("withdrawal")
    present.state = after(present.state, Event.WITHDRAW)
    present.stale, present.stale_reason = False, f"Withdrawn: {reason.strip()}"
    history.save(present, "state", "stale", "stale_reason", by=by, reason=f"withdrawn: {reason}")
    drop_suggestions([present.pk], by=by)
    doing.done(f"Withdrawal of “{shortened(present.text)}”", by=by)
    return present


def drop_suggestions(numbers: list[int], *, by: Any) -> None:
    """Take away the suggested links of claims that were withdrawn; decided ones stay."""
    rows = [*Link.objects.filter(first__in=numbers, state=LinkState.SUGGESTED).order_by("pk")]
    rows += Link.objects.filter(second__in=numbers, state=LinkState.SUGGESTED).exclude(first__in=numbers).order_by("pk")
    clusters = {row.cluster_id for row in rows if row.cluster_id}
    take_away(rows, by=by, reason="a claim was withdrawn")
    refresh_states(clusters, by=by)


def _trimmed(article: Article, start: int, end: int) -> tuple[Any, int, int]:
    revision = article.current
    if revision is None or article.withdrawn:
        raise Invalid("This article has no text to mark.")
    if not 0 <= start < end <= len(revision.body):
        raise Invalid("The borders lie outside the article's text.", "start")
    words = revision.body[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    if start >= end:
        raise Invalid("Mark at least one word.", "start")
    return revision, start, end


def _anchor(row: Claim, change: Change) -> None:
    Anchor.objects.update_or_create(
        claim=row, revision=row.revision,
        defaults={"start": row.start, "end": row.end, "text": row.text, "change": change},
    )  # fmt: skip
