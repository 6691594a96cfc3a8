"""The Desk, where people start: stories with progress, open conflicts, what went stale, my queue."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..models import Claim, Comment, Link, Story
from ..services.rights import may
from .pages import page
from .story_counts import counted
from .story_data import by_question

FEW = 8  # rows of each list; the rest is one click away
MOST_STORIES = 30
MOST_CONFLICTS = 24  # the surest, of which those of one question are shown as one


@page
def desk(request: HttpRequest) -> HttpResponse:
    """Show what waits."""
    present = Claim.objects.present().with_row()
    stories = counted(Story.objects.all()[:MOST_STORIES])
    for story in stories:
        story.done = story.n_claims - story.n_open  # type: ignore[attr-defined]
        story.share = 100 * story.done / story.n_claims if story.n_claims else 0  # type: ignore[attr-defined]
    context = {
        "stories": stories,
        "conflicts": by_question(Link.objects.open_conflicts().with_row()[:MOST_CONFLICTS])[:FEW],
        "stale": present.stale().order_by("-updated_at")[:FEW],
        "remarks": _remarks(request.user),
        "mine": present.open().assigned_to(request.user).order_by("-priority")[:FEW],
        "checks": present.waiting_for_second_check_by(request.user).order_by("-priority")[:FEW]
        if may(request.user, "reopen")
        else [],
        "totals": {
            name: sum(getattr(story, name) for story in stories) for name in ("n_conflicts", "n_stale", "n_open")
        },
        "may_import": may(request.user, "import"),
    }
    return render(request, "articles/desk.html", context)


def _remarks(user: Any) -> QuerySet[Comment]:
    """Return the latest remarks that name a person and that the person has not answered."""
    rows = Comment.objects.naming(user).filter(claim__gone=False)
    shown = rows.select_related("author", "claim").only("text", "created_at", "author__username", "claim__text")
    return shown.order_by("-created_at")[:FEW]
