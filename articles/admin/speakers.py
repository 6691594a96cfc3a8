"""The register of speakers: names, aliases, posts, merging."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from ..models import Post, Speaker, SpeakerAlias
from ..services.speakers import (
    add_alias,
    add_post,
    change_post,
    change_speaker,
    create_speaker,
    merge_speakers,
    remove_alias,
    remove_post,
    rename_speaker,
    set_speaks_for,
)
from .base import Tracked, refusals_shown


class AliasInline(admin.TabularInline):
    """Other names; one name means one speaker."""

    model = SpeakerAlias
    extra = 0
    fields = ("name",)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class PostInline(admin.TabularInline):
    """Posts with their first and last day."""

    model = Post
    extra = 0
    fields = ("title", "organization", "start", "end")


@admin.register(Speaker)
class SpeakerAdmin(Tracked):
    """Persons and bodies that are quoted."""

    list_display = ("name", "kind", "speaks_for", "merged_into", "updated_at")
    list_filter = ("kind", "updated_at")
    search_fields = ("name", "aliases__name")
    list_select_related = ("speaks_for", "merged_into")
    autocomplete_fields = ("speaks_for",)
    inlines = (AliasInline, PostInline)
    actions = ("merge",)
    fields = ("name", "kind", "speaks_for", "note", "merged_into", "version", "updated_at")
    readonly_fields = ("merged_into", "version", "updated_at")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm("articles.add_speaker"))

    def save_model(self, request: HttpRequest, obj: Speaker, form: Any, change: bool) -> None:
        with refusals_shown(request):
            if not change:
                obj.pk = create_speaker(name=obj.name, kind=obj.kind, note=obj.note, by=request.user).speaker.pk
            else:
                _change(Speaker.objects.get(pk=obj.pk), form, request.user)

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        save, remove = SAVERS[formset.model]
        formset.save(commit=False)
        speaker = Speaker.objects.get(pk=form.instance.pk)
        with refusals_shown(request):
            for row in [*formset.new_objects, *(row for row, _ in formset.changed_objects)]:
                save(speaker, row, request.user)
            for row in formset.deleted_objects:
                remove(speaker, row, request.user)

    @admin.action(description="Merge into the first one", permissions=["change"])
    def merge(self, request: HttpRequest, rows: QuerySet[Speaker]) -> None:
        """Make one speaker of the selected ones; the first by name is kept."""
        keep, *others = rows.order_by("name")
        for other in others:
            with refusals_shown(request):
                changed = merge_speakers(keep=keep, other=other, by=request.user)
                messages.success(request, f"{other} is now {keep}; {len(changed.claims)} claims changed.")


def _change(speaker: Speaker, form: Any, by: Any) -> None:
    changed = {name: form.cleaned_data[name] for name in form.changed_data}
    if "name" in changed:
        speaker = rename_speaker(speaker=speaker, name=changed.pop("name"), by=by).speaker
    if "speaks_for" in changed:
        speaker = set_speaks_for(speaker=speaker, body=changed.pop("speaks_for"), by=by).speaker
    if changed:
        change_speaker(speaker=speaker, by=by, **changed)


def _save_alias(speaker: Speaker, row: SpeakerAlias, by: Any) -> None:
    add_alias(speaker=speaker, name=row.name, by=by)


def _remove_alias(speaker: Speaker, row: SpeakerAlias, by: Any) -> None:
    remove_alias(speaker=speaker, name=row.name, by=by)


def _save_post(speaker: Speaker, row: Post, by: Any) -> None:
    given: Any = {"title": row.title, "organization": row.organization, "start": row.start, "end": row.end}
    if row.pk:
        change_post(post=Post.objects.get(pk=row.pk), by=by, **given)
    else:
        add_post(speaker=speaker, by=by, **given)


def _remove_post(speaker: Speaker, row: Post, by: Any) -> None:
    remove_post(post=row, by=by)


Saver = Callable[[Speaker, Any, Any], None]
SAVERS: dict[type, tuple[Saver, Saver]] = {
    SpeakerAlias: (_save_alias, _remove_alias),
    Post: (_save_post, _remove_post),
}
