"""The list of stories, and opening or renaming one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from ..models import Story
from ..services.rights import may, require
from ..services.stories import create_story, rename_story
from .pages import done, page, posted, version_of
from .story_counts import counted


@page
def stories(request: HttpRequest) -> HttpResponse:
    """List the stories, newest first."""
    rows = counted(Story.objects.all()[:200])
    return render(request, "articles/story_list.html", {"stories": rows, "may_edit": may(request.user, "edit_stories")})


@posted
@page
def create(request: HttpRequest) -> HttpResponse:
    """Open a story."""
    require(request.user, "edit_stories")
    made = create_story(title=request.POST.get("title", ""), by=request.user)
    return done(request, "Story opened.", made.get_absolute_url())


@posted
@page
def rename(request: HttpRequest, slug: str) -> HttpResponse:
    """Change a story's title; its address stays."""
    shown = get_object_or_404(Story, slug=slug)
    rename_story(story=shown, title=request.POST.get("title", ""), by=request.user, expected=version_of(request))
    return done(request, "Renamed; the address stays.", shown.get_absolute_url())
