"""Questions and links: answer suggested conflicts in the list, by the same services as the conflict page."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html_join

from ..models import Cluster, Link, Pairing
from ..services.clusters import rename_cluster
from ..services.links import decide_link, reopen_link
from .base import NamedFilter, ReadOnly, Tracked, refusals_shown
from .exporting import export_actions

MOST_SHOWN = 50  # claims of one question that its form lists; its page has them all


def _answer(request: HttpRequest, rows: QuerySet[Link], answer: str, done: str) -> None:
    for link in rows:
        with refusals_shown(request):
            decide_link(link=link, by=request.user, answer=answer, reason=request.POST.get("reason", ""))
            messages.success(request, f"{done}: {link}")


@admin.register(Link)
class LinkAdmin(Tracked):
    """What two claims are to each other."""

    list_display = ("explanation", "relation", "kind", "state", "score", "story", "decided_by", "decided_at")
    list_filter = (("story", NamedFilter), "relation", "kind", "state", ("decided_by", NamedFilter), "updated_at")
    search_fields = ("explanation", "first__text", "second__text")
    list_select_related = ("story", "decided_by")
    actions = ("conflicting", "not_conflict", "superseded", "reopen", *export_actions("links"))
    fields = (
        "explanation", "relation", "kind", "first", "second", "values", "score", "parts", "state", "decided_by",
        "decided_at", "reason", "story", "its_question", "version", "updated_at",
    )  # fmt: skip
    readonly_fields = fields

    @admin.action(description="Conflicting", permissions=["change"])
    def conflicting(self, request: HttpRequest, rows: QuerySet[Link]) -> None:
        """Confirm the selected conflicts."""
        _answer(request, rows, "conflicting", "Confirmed")

    @admin.action(description="Not a conflict (with a reason)", permissions=["change"])
    def not_conflict(self, request: HttpRequest, rows: QuerySet[Link]) -> None:
        """Dismiss the selected links."""
        _answer(request, rows, "not_conflict", "Dismissed")

    @admin.action(description="Superseded", permissions=["change"])
    def superseded(self, request: HttpRequest, rows: QuerySet[Link]) -> None:
        """Answer that the later report replaced the earlier."""
        _answer(request, rows, "superseded", "Superseded")

    @admin.action(description="Take the answer back (with a reason)", permissions=["change"])
    def reopen(self, request: HttpRequest, rows: QuerySet[Link]) -> None:
        """Make suggestions of the selected links again."""
        for link in rows:
            with refusals_shown(request):
                reopen_link(link=link, by=request.user, reason=request.POST.get("reason", ""))


@admin.register(Cluster)
class ClusterAdmin(Tracked):
    """Questions that claims answer."""

    list_display = ("question", "story", "state", "named_by_hand", "updated_at")
    list_filter = (("story", NamedFilter), "state", "named_by_hand")
    search_fields = ("question",)
    list_select_related = ("story",)
    fields = ("question", "story", "state", "named_by_hand", "answered_beside", "version", "updated_at")
    readonly_fields = ("story", "state", "named_by_hand", "answered_beside", "version", "updated_at")

    @admin.display(description="Also answered by")
    def answered_beside(self, cluster: Cluster) -> str:
        """Return the claims that answer it beside a question of their own, as ways to their pages."""
        rows = cluster.also.order_by("pk")[:MOST_SHOWN]
        return format_html_join("", '<a href="{}">{}</a><br>', ((row.get_absolute_url(), row) for row in rows)) or "-"

    def save_model(self, request: HttpRequest, obj: Cluster, form: Any, change: bool) -> None:
        with refusals_shown(request):
            rename_cluster(cluster=Cluster.objects.get(pk=obj.pk), question=obj.question, by=request.user)


@admin.register(Pairing)
class PairingAdmin(ReadOnly):
    """People's word on which claims answer the same question."""

    list_display = ("first", "second", "together", "by", "at")
    list_filter = ("together", "by")
    list_select_related = ("first", "second", "by")
