"""Stories, with what waits in each."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from ..models import Story
from ..services.stories import create_story, rename_story
from .base import Tracked, refusals_shown


@admin.register(Story)
class StoryAdmin(Tracked):
    """Running news events, with what waits in each."""

    list_display = ("title", "slug", "n_articles", "n_claims", "n_open", "n_conflicts", "n_stale", "updated_at")
    list_filter = ("created_at", "updated_at")
    search_fields = ("title", "slug")
    fields = ("title", "slug", "version", "created_at", "updated_at")
    readonly_fields = ("slug", "version", "created_at", "updated_at")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return Story.objects.with_counts()

    def has_add_permission(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm("articles.add_story"))

    def save_model(self, request: HttpRequest, obj: Story, form: Any, change: bool) -> None:
        with refusals_shown(request):
            if change:
                rename_story(story=Story.objects.get(pk=obj.pk), title=obj.title, by=request.user)
            else:
                obj.pk = create_story(title=obj.title, by=request.user).pk

    @admin.display(description="Articles")
    def n_articles(self, story: Any) -> int:
        return int(story.n_articles)

    @admin.display(description="Claims")
    def n_claims(self, story: Any) -> int:
        return int(story.n_claims)

    @admin.display(description="Open")
    def n_open(self, story: Any) -> int:
        return int(story.n_open)

    @admin.display(description="Conflicts")
    def n_conflicts(self, story: Any) -> int:
        return int(story.n_conflicts)

    @admin.display(description="Recheck")
    def n_stale(self, story: Any) -> int:
        return int(story.n_stale)
