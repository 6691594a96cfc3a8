"""Search over claims, articles and evidence; the words that were asked for are marked."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..search import search as find
from .pages import page

MOST = 20  # hits of each sort; the queue has all claims


@page
def search(request: HttpRequest) -> HttpResponse:
    """Show what was found, best first."""
    words = request.GET.get("q", "").strip()
    found = find(words, user=request.user, limit=MOST) if words else None
    context = {"words": words, "found": found, "most": MOST}
    return render(request, "articles/search.html", context)
