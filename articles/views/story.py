"""The Story page: number matrix, stance board, quotation differences, origins, omissions, figures over time."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from ..models import Story
from ..services.rights import may
from ..services.stories import record_visit
from .matrix_data import SORT_WORDS
from .pages import page
from .story_data import news_since, story_data


@page
def story(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a story, open conflicts first."""
    shown = get_object_or_404(Story.objects.with_counts(), slug=slug)
    seen = record_visit(story=shown, user=request.user)
    data = story_data(shown)
    context = {
        "story": shown, "data": data, "news": news_since(shown, seen), "may_import": may(request.user, "import"),
        "sorts": [(code, *SORT_WORDS[code]) for code in SORT_WORDS],
    }  # fmt: skip
    return render(request, "articles/story.html", context)
