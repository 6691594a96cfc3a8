"""Take back one's own last step, whatever it was. Entry point: `undo_last`; `last_deed` says what it would take back.

Decisions are taken back here; what is no decision (remarks, evidence, ticks, assignments, withdrawals) in `reversals`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from ..choices import LinkState
from ..models import Article, Claim, Comment, Deed, Link, Publisher, SecondCheck, Speaker, Story
from ..models.base import address_of
from . import history
from .claims import move_back, unmark
from .clusters import refresh_states
from .deeds import FINAL
from .errors import Invalid
from .life import Event, after, can
from .locking import locked_all
from .outlets import stories_of
from .reversals import REVERSALS, require_untouched
from .speaker_reversals import OF_SPEAKERS
from .speakers import stories_with
from .standing import FIELDS, is_approved, settle, snapshot, unsettle, verdicts_of
from .verdicts import take_back

ANSWER = ("state", "decided_by", "decided_at", "reason")
COMPARED = ("marked", "moved")  # steps that change which words are compared across outlets
COMPARED_KINDS = ("withdrawal", "article_withdrawal", "article_date", "flip")
NOTHING = "There is nothing of yours to undo."
GO_ON = "Undo again takes back the step before it."
RENAMED_OUTLETS = ("outlet_name", "outlet_merge")


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo did: the words of the step, where it can be seen, and the articles and stories to compare anew.

    `instead` is empty, or why the step stays and what takes it back; the next undo then goes one step further.
    """

    words: str
    where: str = ""
    instead: str = ""
    compare: tuple[Article, ...] = ()
    stories: tuple[int, ...] = ()

    def __str__(self) -> str:
        step = self.words if self.words.endswith((".”", "…”", ".", "…")) else f"{self.words}."
        return f"Not taken back: {step} {self.instead}" if self.instead else f"Taken back: {step}"


@transaction.atomic
def undo_last(*, by: Any) -> Undone:
    """Take back the person's last step: a decision, or any of `REVERSALS`.

    Nothing is deleted: verdicts are taken back by retractions, remarks and evidence by a date; the claims and the link
    return to where they were. A step that cannot be taken back is told and passed over. Raises Invalid where there is
    nothing to undo or a colleague built on it since (say, approved it).
    """
    deed = Deed.objects.select_for_update(of=("self",), no_key=True).filter(by=by, undone_at__isnull=True).first()
    if deed is None:
        raise Invalid(NOTHING)
    if deed.link.get("kind") == FINAL:
        _close(deed)
        return Undone(deed.words, instead=f"{deed.link['instead']} {GO_ON}")
    others = Deed.objects.filter(pk__in=deed.link.get("with", []), undone_at__isnull=True)
    for one in [deed, *others]:
        reverse(one, by=by, reason="undone", approved="refuse")
    return Undone(deed.words, _where(deed), compare=tuple(_to_compare(deed)), stories=_stories(deed))


def last_deed(*, by: Any) -> Deed | None:
    """Return the step that `undo_last` would take back; None where there is none."""
    return Deed.objects.filter(by=by, undone_at__isnull=True).first()


@transaction.atomic
def pass_over(*, by: Any) -> Undone:
    """Leave the person's last step as it is, so that the next undo takes back the one before it.

    For a step that is refused because a colleague built on it. Raises Invalid where there is none.
    """
    deed = Deed.objects.select_for_update(of=("self",), no_key=True).filter(by=by, undone_at__isnull=True).first()
    if deed is None:
        raise Invalid(NOTHING)
    _close(deed)
    return Undone(deed.words, instead=f"It is passed over. {GO_ON}")


def reverse(deed: Deed, *, by: Any, reason: str, approved: str) -> None:
    """Undo a deed inside the caller's transaction.

    `approved` says what to do with a claim whose verdict was approved since: "refuse" the whole, or "recheck" it.
    """
    claims = locked_all(Claim(pk=int(pk)) for pk in deed.claims)
    if "check" in deed.link:
        require_untouched(deed, claims, "your second check", "reopen it")
        _strike(SecondCheck.objects.get(pk=deed.link["check"]))
        claims[0].assignee_id = deed.link.get("assignee", claims[0].assignee_id)
    if "moved" in deed.link or "marked" in deed.link:
        require_untouched(deed, claims, "you marked it", "withdraw it")
    if deed.link.get("kind") in REVERSALS:
        REVERSALS[deed.link["kind"]](deed, claims, by, reason)
    _take_verdicts_back(deed, claims, by=by, reason=reason, approved=approved)
    if "marked" in deed.link:
        unmark(claims[0], by=by, reason=f"{reason}: {deed.words}")
    if "moved" in deed.link:
        move_back(claims[0], deed.link, by=by, reason=f"{reason}: {deed.words}")
    if "id" in deed.link:
        _unanswer(deed.link, by=by, reason=reason)
    _close(deed)


def _close(deed: Deed) -> None:
    deed.undone_at = timezone.now()
    deed.save(update_fields=["undone_at"])


def _where(deed: Deed) -> str:
    """Return the page of what a deed was about, empty for several claims."""
    if "id" in deed.link:
        return Link(pk=deed.link["id"]).get_absolute_url()
    if "article" in deed.link:
        return Article(pk=deed.link["article"]).get_absolute_url()
    for page in ("cluster", "outlet"):
        if page in deed.link:
            return address_of(page, deed.link[page])
    if "speaker" in deed.link:
        there = Speaker.objects.filter(pk=deed.link["speaker"]).exists()
        return address_of("speaker", deed.link["speaker"]) if there else ""
    if "story" in deed.link:
        story = Story.objects.filter(pk=deed.link["story"]).first()
        return story.get_absolute_url() if story else ""
    about = [int(pk) for pk in deed.claims] or [deed.link.get("claim")]
    return Claim(pk=about[0]).get_absolute_url() if len(about) == 1 and about[0] else ""


def _to_compare(deed: Deed) -> Iterator[Article]:
    if deed.link.get("kind") in COMPARED_KINDS or any(name in deed.link for name in COMPARED):
        named = Q(claims__in=[int(pk) for pk in deed.claims]) | Q(pk=deed.link.get("article"))
        yield from Article.objects.filter(named).distinct()
    if deed.link.get("kind") == "regrouping":  # one article is enough to have its story compared
        yield from Article.objects.filter(claims__in=[claim for claim, _ in deed.link["claims"]]).distinct()[:1]


def _stories(deed: Deed) -> tuple[int, ...]:
    """Return the stories to compare: with the names of a speaker or an outlet in it, or those an article moved between.

    An article whose outlet changed has its story compared, too: explanations name outlets.
    """
    noted, kind = deed.link, deed.link.get("kind")
    if kind in OF_SPEAKERS and "names" in noted:
        return tuple(stories_with(noted["speaker"], noted["names"]).order_by("pk").values_list("pk", flat=True))
    if kind in RENAMED_OUTLETS:
        outlets = Publisher.objects.filter(pk__in=[noted["outlet"], noted.get("other")])
        return tuple(sorted({number for outlet in outlets for number in stories_of(outlet)}))
    if kind == "article_move":
        return tuple(sorted((noted["before"], noted["after"])))
    if kind == "import":
        return (noted["story"],)
    if kind == "article_details" and "publisher_id" in noted["before"]:
        return (Article.objects.values_list("story_id", flat=True).get(pk=noted["article"]),)
    return ()


def _strike(check: SecondCheck) -> None:
    """Take a second check back; what it said stays to be read, as a remark that was taken back."""
    if check.comment:
        said = f"{check.get_decision_display()}: {check.comment}"
        remark = Comment.objects.create(
            claim_id=check.verdict.claim_id, author_id=check.by_id, text=said, taken_back_at=timezone.now()
        )
        Comment.objects.filter(pk=remark.pk).update(created_at=check.at)
    check.delete()


def _take_verdicts_back(deed: Deed, claims: Sequence[Claim], *, by: Any, reason: str, approved: str) -> None:
    if not claims:
        return
    verdicts = verdicts_of(claims)
    given = [row for rows in verdicts.values() for row in rows if row.pk in set(deed.verdicts)]
    locked_in = {row.claim_id for row in given if is_approved(row)}
    if locked_in and approved == "refuse":
        raise Invalid("A colleague approved this since. An editor can reopen the claim, with a reason.")
    retracted = {row.retracts_id for rows in verdicts.values() for row in rows}
    going = [row for row in given if row.pk not in retracted and row.claim_id not in locked_in]
    take_back(going, by=by, reason=reason)
    _restore(deed, claims, locked_in, {row.claim_id for row in going}, by=by, reason=reason)


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
    history.update_all(claims, *FIELDS, "assignee", by=by, reason=f"{reason}: {deed.words}")


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
