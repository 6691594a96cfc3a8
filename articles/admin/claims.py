"""Claims with their verdicts and evidence: search, filter, rate, check, all through the services of the pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html_join
from django.utils.timezone import localtime

from ..choices import Rating, Said, SecondDecision, State
from ..models import Claim, Comment, Evidence, SecondCheck, Tick, Verdict
from ..models.base import address_of
from ..services.comments import comment
from ..services.evidence import CHANGEABLE, add_evidence, change_evidence
from ..services.verdicts import assign, record_many, record_verdict, second_check, still_valid
from ..templatetags.workspace import days as days_in_words
from .base import Kept, NamedFilter, ReadOnly, ReadOnlyInline, Tracked, refusals_shown
from .claim_inlines import CommentInline, EvidenceInline, TickInline, VerdictInline
from .exporting import export_actions

Rows = QuerySet[Any]


def rate_as(rating: Rating) -> Callable[..., None]:
    """Return the admin action that gives the selected claims one rating."""

    @admin.action(description=f"Mark as {rating.label.lower()}", permissions=["change"])
    def mark(modeladmin: Any, request: HttpRequest, rows: Rows) -> None:
        with refusals_shown(request):
            words = request.POST.get("reason", "")
            done = record_many(claims=list(rows), by=request.user, rating=rating.value, justification=words)
            count = f"{len(done)} claim{'' if len(done) == 1 else 's'}"
            messages.success(request, f"{count} marked as {rating.label.lower()}.")

    mark.__name__ = f"mark_as_{rating.value}"
    return mark


@admin.action(description="Give to me", permissions=["change"])
def assign_to_me(modeladmin: Any, request: HttpRequest, rows: Rows) -> None:
    """Assign the selected claims to the person who asks."""
    for claim in rows:
        with refusals_shown(request):
            assign(claim=claim, to=request.user, by=request.user)


@admin.action(description="Approve (second check)", permissions=["change"])
def approve(modeladmin: Any, request: HttpRequest, rows: Rows) -> None:
    """Approve the verdicts that stand on the selected claims."""
    _check(request, rows, SecondDecision.APPROVED)


@admin.action(description="Send back (second check, with a comment)", permissions=["change"])
def send_back(modeladmin: Any, request: HttpRequest, rows: Rows) -> None:
    """Send the verdicts that stand on the selected claims back."""
    _check(request, rows, SecondDecision.RETURNED)


def _check(request: HttpRequest, rows: Rows, decision: SecondDecision) -> None:
    for claim in rows.select_related("verdict").exclude(verdict=None):
        with refusals_shown(request):
            words = request.POST.get("reason", "")
            second_check(verdict=claim.verdict, by=request.user, decision=decision.value, comment=words)
            messages.success(request, f"{decision.label}: {claim}")


@admin.action(description="Still valid (with a reason)", permissions=["change"])
def confirm_stale(modeladmin: Any, request: HttpRequest, rows: Rows) -> None:
    """Declare that verdicts whose text or link changed since still hold."""
    with refusals_shown(request):
        done = still_valid(claims=list(rows), by=request.user, reason=request.POST.get("reason", ""))
        messages.success(request, f"{len(done)} verdicts still hold.")


EDITABLE = ("assignee",)


@admin.register(Claim)
class ClaimAdmin(Tracked):
    """Checkable spans, where the work on them stands, and what was decided."""

    list_display = (
        "text_in_short", "standing", "outlet", "speaker_name", "story", "worth", "assignee", "changed",
    )  # fmt: skip
    list_filter = (
        ("story", NamedFilter), "state", "rating", "said", "stance", "stale", ("article__publisher", NamedFilter),
        ("assignee", NamedFilter), "by_hand", "gone", "updated_at",
    )  # fmt: skip
    search_fields = ("text", "speaker_name", "origin", "article__headline", "summary")
    list_select_related = ("article__publisher", "story", "assignee")
    ordering = ("-priority",)
    inlines = (VerdictInline, EvidenceInline, CommentInline, TickInline)
    actions = (*map(rate_as, Rating), assign_to_me, approve, send_back, confirm_stale, *export_actions("claims"))
    fields = (
        "text", "summary", "article", "story", "its_question", "further_questions", "kinds_in_words", "priority", "why",
        "speaker_name", "role", "organization", "cue", "directness", "origin", "stance", "figures", "days", "rating",
        "said", "state", "stale", "stale_reason", "gone", "assignee", "version", "created_at", "updated_at",
    )  # fmt: skip
    readonly_fields = tuple(name for name in fields if name not in EDITABLE)

    def get_queryset(self, request: HttpRequest) -> Rows:
        return super().get_queryset(request).select_related("article__publisher", "story", "cluster")

    def in_rows(self, rows: Rows) -> Rows:
        return rows.with_row()  # type: ignore[attr-defined, no-any-return]

    @admin.display(description="Changed", ordering="updated_at")
    def changed(self, claim: Claim) -> str:
        """Return when it changed last, in the newsroom's time."""
        return f"{localtime(claim.updated_at):%-d %b %Y, %H:%M}"

    @admin.display(description="Where it stands", ordering="state")
    def standing(self, claim: Claim) -> str:
        """Return rating, said, state and whether it is stale, as people say them."""
        return _in_words(claim.rating, claim.said, claim.state, claim.stale)

    @admin.display(description="Worth", ordering="priority")
    def worth(self, claim: Claim) -> str:
        """Return its priority as the queue shows it: whole percent."""
        return f"{100 * claim.priority:.0f}"

    @admin.display(description="Claim", ordering="text")
    def text_in_short(self, claim: Claim) -> str:
        """Return the first words."""
        return claim.text if len(claim.text) <= 100 else f"{claim.text[:99]}…"

    @admin.display(description="Further questions")
    def further_questions(self, claim: Claim) -> str:
        """Return the questions that it answers beside its own, as ways to their pages."""
        rows = claim.also_answers.order_by("pk")
        return (
            format_html_join(", ", '<a href="{}">{}</a>', ((address_of("cluster", row.pk), row) for row in rows)) or "-"
        )

    @admin.display(description="Kinds")
    def kinds_in_words(self, claim: Claim) -> str:
        """Return the sorts of claim."""
        return ", ".join(claim.kinds)

    @admin.display(description="Why check it")
    def why(self, claim: Claim) -> str:
        """Return what raised its priority."""
        return "; ".join(claim.reasons)

    @admin.display(description="Figures")
    def figures(self, claim: Claim) -> str:
        """Return its figures as written."""
        return "; ".join(str(quantity.get("text")) for quantity in claim.quantities)

    @admin.display(description="Dates")
    def days(self, claim: Claim) -> str:
        """Return its dates as written, each with the days that it can mean."""
        return "; ".join(f"{day.get('text')} ({days_in_words(day) or 'not resolved'})" for day in claim.dates)

    @admin.display(description="Outlet", ordering="article__publisher__name")
    def outlet(self, claim: Claim) -> str:
        """Return the publisher's name."""
        return claim.article.outlet

    def save_model(self, request: HttpRequest, obj: Claim, form: Any, change: bool) -> None:
        if "assignee" in form.changed_data:
            with refusals_shown(request):
                assign(claim=Claim.objects.get(pk=obj.pk), to=obj.assignee, by=request.user)

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        formset.save(commit=False)
        for made in formset.new_objects:
            with refusals_shown(request):
                SAVERS[formset.model](form.instance, made, request.user)
        for row, fields in formset.changed_objects:
            with refusals_shown(request):
                changes = {name: getattr(row, name) for name in fields if name in CHANGEABLE}
                change_evidence(evidence=Evidence.objects.get(pk=row.pk), by=request.user, changes=changes)


@lru_cache
def _in_words(rating: str, said: str, state: str, stale: bool) -> str:
    labels = (Rating(rating).label if rating else "", f"said: {Said(said).label.lower()}" if said else "")
    return ", ".join(part for part in (*labels, State(state).label, "changed since" if stale else "") if part)


def _save_verdict(claim: Claim, made: Verdict, by: Any) -> None:
    fresh = Claim.objects.get(pk=claim.pk)
    record_verdict(claim=fresh, by=by, rating=made.rating, said=made.said, justification=made.justification)


def _save_evidence(claim: Claim, made: Evidence, by: Any) -> None:
    given = {name: getattr(made, name) for name in CHANGEABLE}
    add_evidence(claim=claim, by=by, file=made.file.file if made.file else None, **given)


def _save_comment(claim: Claim, made: Comment, by: Any) -> None:
    comment(claim=claim, text=made.text, by=by)


SAVERS: dict[type, Callable[[Claim, Any, Any], None]] = {
    Verdict: _save_verdict,
    Evidence: _save_evidence,
    Comment: _save_comment,
}


class SecondCheckInline(ReadOnlyInline):
    """Another person's answer."""

    model = SecondCheck
    fields = ("by", "decision", "comment", "at")
    readonly_fields = fields


@admin.register(Verdict)
class VerdictAdmin(ReadOnly):
    """Every decision ever made; appended on the claim's page."""

    list_display = ("claim", "rating", "said", "reviewer", "created_at", "retracts")
    list_filter = ("rating", "said", "reviewer", "claim__story", "created_at")
    search_fields = ("justification", "claim__text")
    list_select_related = ("claim", "reviewer", "retracts")
    inlines = (SecondCheckInline,)
    actions = tuple(export_actions("verdicts"))


@admin.register(Evidence)
class EvidenceAdmin(Tracked):
    """Links, documents and contact notes."""

    list_display = ("title", "kind", "claim", "origin", "confidential", "added_by", "retrieved_at")
    list_filter = ("kind", "confidential", "claim__story", "added_by", "created_at")
    search_fields = ("title", "url", "excerpt", "origin")
    list_select_related = ("claim", "added_by")
    fields = (*CHANGEABLE, "claim", "file", "sha256", "added_by", "version", "created_at", "updated_at")
    readonly_fields = ("claim", "file", "sha256", "added_by", "version", "created_at", "updated_at")

    def get_queryset(self, request: HttpRequest) -> Rows:
        return Evidence.objects.visible_to(request.user).select_related("claim", "added_by")

    def save_model(self, request: HttpRequest, obj: Evidence, form: Any, change: bool) -> None:
        changes = {name: form.cleaned_data[name] for name in form.changed_data}
        with refusals_shown(request):
            change_evidence(evidence=Evidence.objects.get(pk=obj.pk), by=request.user, changes=changes)


@admin.register(Comment)
class CommentAdmin(ReadOnly):
    """Remarks on claims."""

    list_display = ("text", "claim", "author", "created_at")
    search_fields = ("text",)
    list_select_related = ("claim", "author")


@admin.register(Tick)
class TickAdmin(ReadOnly):
    """Initialed items of the tick-lists."""

    list_display = ("claim", "item", "by", "at", "removed_at")
    list_filter = ("item", "by")
    list_select_related = ("claim", "by")


@admin.register(SecondCheck)
class SecondCheckAdmin(Kept):
    """What second checkers answered."""

    list_display = ("verdict", "decision", "by", "at")
    list_filter = ("decision", "by", "at")
    list_select_related = ("verdict", "by")
    readonly_fields = ("verdict", "decision", "by", "comment", "at")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False
