"""The Story page: number matrix, stance board, quotation differences, origins, omissions, figures over time."""

from __future__ import annotations

from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.functional import SimpleLazyObject

from ..models import Story
from ..services.rights import may
from ..services.stories import record_visit
from .matrix_data import SORT_WORDS
from .pages import page
from .story_counts import KEPT, counted, stamp_of
from .story_data import ALL_QUESTIONS, MOST_QUESTIONS, story_data

VISIT = 30 * 60  # seconds that one visit lasts: a reload must not wipe out "what changed since I last looked"
NEVER = "never"


@page
def story(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a story, open conflicts first; what is drawn of it is kept until something in the story changes."""
    shown = next(iter(counted(Story.objects.filter(slug=slug))), None)
    if shown is None:
        raise Http404(f"No story has the short name {slug}.")
    cookie = f"seen-{shown.pk}"
    begun = cookie in request.COOKIES
    seen = _moment(request.COOKIES[cookie]) if begun else record_visit(story=shown, user=request.user)
    most = ALL_QUESTIONS if request.GET.get("all") else MOST_QUESTIONS
    may_import, may_name = may(request.user, "import"), may(request.user, "edit_articles")
    context = {
        "most": most, "kept": KEPT,
        "key": stamp_of(shown, seen, most, may_import, may_name, timezone.get_current_timezone_name()),
        "story": shown, "data": SimpleLazyObject(lambda: story_data(shown, seen, most)), "may_import": may_import,
        "may_name": may_name,
        "may_edit": may(request.user, "edit_stories"),
        "sorts": [(code, *words) for code, words in SORT_WORDS.items()],
    }  # fmt: skip
    response = render(request, "articles/story_detail.html", context)
    if not begun:
        value = seen.isoformat() if seen else NEVER
        response.set_cookie(cookie, value, max_age=VISIT, httponly=True, samesite="Lax", secure=request.is_secure())
    return response


def _moment(text: str) -> datetime | None:
    try:
        found = parse_datetime(text)
    except ValueError:
        return None
    return found if found and found.tzinfo else None
