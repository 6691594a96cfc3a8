"""The Desk, where people start: stories with progress, open conflicts, what went stale, my queue."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..models import Claim, Comment, Link, Story
from ..prepared import keys_of
from ..services.rights import may
from .pages import page
from .story_counts import counted, with_disagreements
from .story_data import by_question

FEW = 8  # rows of each list; the rest is one click away
MOST_STORIES = 30
MOST_CONFLICTS = 24  # the surest, of which those of one question are shown as one


@page
def desk(request: HttpRequest) -> HttpResponse:
    """Show what waits."""
    stories = with_disagreements(counted(Story.objects.all()[:MOST_STORIES]))
    for story in stories:
        story.done = story.n_claims - story.n_open  # type: ignore[attr-defined]
        story.share = f"{100 * story.done / (story.n_claims or 1):.2f}"  # type: ignore[attr-defined]
    context = {
        "stories": stories,
        "conflicts": by_question(Link.objects.open_conflicts().with_row()[:MOST_CONFLICTS])[:FEW],
        "totals": {
            name: sum(getattr(story, name) for story in stories) for name in ("n_conflicts", "n_stale", "n_open")
        },
        "may_import": may(request.user, "import"),
    }
    return render(request, "articles/desk.html", context | _waiting(request.user))


def _asked(user: Any) -> dict[str, QuerySet[Any]]:
    """Return what waits for one person: claims of three sorts, and remarks that name them, unanswered."""
    present, remarks = Claim.objects.present(), Comment.objects.naming(user).filter(claim__gone=False)
    rows = {
        "stale": present.stale().order_by("-updated_at"),
        "mine": present.open().assigned_to(user.pk).order_by("-priority"),
        "checks": present.waiting_for_second_check_by(user).order_by("-priority"),
        "remarks": remarks.order_by("-created_at"),
    }
    return {name: found[:FEW] for name, found in rows.items()}


def _waiting(user: Any) -> dict[str, list[Any]]:
    """Return the rows of each list: their keys in one statement, then all claims at once, where there are any."""
    keys = keys_of(_asked, user)
    named = keys.pop("remarks", [])
    if not may(user, "reopen"):
        keys.pop("checks", None)
    wanted = {key for found in keys.values() for key in found}
    claims = Claim.objects.with_row().in_bulk(wanted) if wanted else {}
    lists = {name: [claims[key] for key in found if key in claims] for name, found in keys.items()}
    for name, rows in lists.items():
        rows.sort(key=attrgetter("updated_at" if name == "stale" else "priority"), reverse=True)
    return {**lists, "remarks": _remarks(named) if named else []}


def _remarks(keys: list[int]) -> list[Comment]:
    shown = Comment.objects.filter(pk__in=keys).select_related("author", "claim")
    return list(shown.only("text", "created_at", "author__username", "claim__text").order_by("-created_at"))
