"""Search over claims, articles and evidence; the words that were asked for are marked."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..search import search as find
from .pages import page


@page
def search(request: HttpRequest) -> HttpResponse:
    """Show what was found, best first."""
    words = request.GET.get("q", "").strip()
    context = {"words": words, "found": find(words, user=request.user) if words else None}
    return render(request, "articles/search.html", context)
