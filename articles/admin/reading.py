"""What is only looked at: texts, anchors, the index, visits, imports, preferences."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from ..models import Anchor, ClaimKey, ImportRow, ImportRun, Preference, Revision, SavedFilter, StoryVisit
from .base import ReadOnly, ReadOnlyInline


@admin.register(Revision)
class RevisionAdmin(ReadOnly):
    """An article's text at one time; the bytes as received are kept for ever."""

    list_display = ("article", "number", "charset", "created_at", "created_by")
    list_select_related = ("article", "created_by")
    list_filter = ("created_at",)
    search_fields = ("article__headline", "sha256")
    fields = ("article", "number", "charset", "sha256", "body", "created_at", "created_by")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Revision]:
        return super().get_queryset(request).defer("received", "lines", "sentences")


@admin.register(Anchor)
class AnchorAdmin(ReadOnly):
    """Where a claim stood in one revision."""

    list_display = ("claim", "revision", "change")
    list_filter = ("change",)
    list_select_related = ("claim", "revision__article")


@admin.register(ClaimKey)
class ClaimKeyAdmin(ReadOnly):
    """The index that finds candidates for a new claim."""

    list_display = ("key", "story", "claim")
    search_fields = ("=key",)
    list_select_related = ("claim", "story")


@admin.register(StoryVisit)
class StoryVisitAdmin(ReadOnly):
    """Who looked at which story last, and when."""

    list_display = ("story", "user", "seen_at")
    list_select_related = ("story", "user")


class ImportRowInline(ReadOnlyInline):
    """Files of an import."""

    model = ImportRow
    fields = ("source", "status", "message", "article")
    readonly_fields = fields


@admin.register(ImportRun)
class ImportRunAdmin(ReadOnly):
    """Imports from the pages."""

    list_display = ("pk", "story", "by", "state", "created_at", "finished_at")
    list_filter = ("state", "created_at")
    list_select_related = ("story", "by")
    inlines = (ImportRowInline,)


@admin.register(ImportRow)
class ImportRowAdmin(ReadOnly):
    """One file or item of an import."""

    list_display = ("source", "run", "status", "message")
    list_filter = ("status",)
    list_select_related = ("run",)
    fields = ("run", "source", "given", "status", "message", "article")


@admin.register(Preference)
class PreferenceAdmin(ReadOnly):
    """How people like the pages."""

    list_display = ("user", "single_keys", "time_zone")
    list_select_related = ("user",)


@admin.register(SavedFilter)
class SavedFilterAdmin(ReadOnly):
    """Queue addresses that people keep."""

    list_display = ("name", "user", "query")
    list_select_related = ("user",)
