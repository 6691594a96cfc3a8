"""Exports and tokens: where programs find the workspace, and what they show to get in."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from knox.models import AuthToken

from ..models import Story
from .pages import done, page, posted

MOST_STORIES = 300  # stories that the form offers
STREAMS = (
    ("articles", "Articles with their current text"),
    ("claims", "Claims with attribution, figures, dates and the verdict that stands"),
    ("links", "Links between claims: agrees, conflicts, supersedes, different scope"),
    ("verdicts", "Verdicts with second checks and public evidence"),
)


@page
def exports(request: HttpRequest) -> HttpResponse:
    """List the streams and one's own tokens; a token made a moment ago is shown this once."""
    context = {
        "streams": STREAMS, "stories": Story.objects.only("slug", "title")[:MOST_STORIES],
        "asked": urlencode({"story": slug}) if (slug := request.GET.get("story", "")) else "", "chosen": slug,
        "tokens": AuthToken.objects.filter(user=request.user).order_by("-created"),
        "fresh": request.session.pop("fresh_token", ""), "site": request.build_absolute_uri("/").rstrip("/"),
    }  # fmt: skip
    return render(request, "articles/exports.html", context)


@posted
@page
def create_token(request: HttpRequest) -> HttpResponse:
    """Make a token; only its digest is stored."""
    _, token = AuthToken.objects.create(user=request.user)
    request.session["fresh_token"] = token
    return done(request, "Token made. Copy it now: it is shown this once.", "/exports/")


@posted
@page
def revoke_token(request: HttpRequest, digest: str) -> HttpResponse:
    """End a token."""
    get_object_or_404(AuthToken, digest=digest, user=request.user).delete()
    return done(request, "The token no longer opens anything.", "/exports/")
