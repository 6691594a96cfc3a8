"""What the admin shows below a claim: verdicts, evidence, remarks, ticks. Read by `admin.claims`."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from ..models import Comment, Evidence, Tick, Verdict
from .base import LabeledMoments, ReadOnlyInline

Rows = QuerySet[Any]


class AddOnlyInline(admin.TabularInline):
    """Rows that are added here and never changed."""

    extra = 0
    can_delete = False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class VerdictInline(AddOnlyInline):
    """The claim's verdicts; a new one is appended."""

    model = Verdict
    fields = ("rating", "said", "justification", "reviewer", "created_at", "retracts")
    readonly_fields = ("reviewer", "created_at", "retracts")

    def get_queryset(self, request: HttpRequest) -> Rows:
        return super().get_queryset(request).select_related("reviewer", "retracts")


class EvidenceInline(LabeledMoments, admin.StackedInline):
    """What stands behind the verdicts; confidential pieces only for those with the right."""

    model = Evidence
    extra = 0
    can_delete = False
    fields = (
        ("kind", "title", "confidential"), ("url", "archive_url"), "excerpt", "note",
        ("origin", "retrieved_at", "file"), ("sha256", "added_by"),
    )  # fmt: skip
    readonly_fields = ("sha256", "added_by")

    def get_queryset(self, request: HttpRequest) -> Rows:
        return Evidence.objects.visible_to(request.user).select_related("added_by")


class CommentInline(AddOnlyInline):
    """Remarks; a new one is appended."""

    model = Comment
    fields = ("text", "author", "created_at")
    readonly_fields = ("author", "created_at")

    def get_queryset(self, request: HttpRequest) -> Rows:
        return super().get_queryset(request).select_related("author")


class TickInline(ReadOnlyInline):
    """The tick-list."""

    model = Tick
    fields = ("item", "by", "at", "removed_at", "removed_by")
    readonly_fields = fields
    show_change_link = False
