"""The list of stories, and opening or renaming one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from ..models import Article, Story
from ..services.articles import name_outlets as name_outlets_of
from ..services.rights import may, require
from ..services.stories import create_story, rename_story
from ..tasks import compare_stories_later
from .pages import done, page, posted, version_of
from .story_counts import counted, with_disagreements


@page
def stories(request: HttpRequest) -> HttpResponse:
    """List the stories, newest first."""
    rows = with_disagreements(counted(Story.objects.all()[:200]))
    return render(request, "articles/story_list.html", {"stories": rows, "may_edit": may(request.user, "edit_stories")})


@posted
@page
def create(request: HttpRequest) -> HttpResponse:
    """Open a story."""
    require(request.user, "edit_stories")
    made = create_story(title=request.POST.get("title", ""), by=request.user)
    return done(request, "Story opened. Undo takes it back.", made.get_absolute_url())


@posted
@page
def rename(request: HttpRequest, slug: str) -> HttpResponse:
    """Change a story's title; its address stays."""
    shown = get_object_or_404(Story, slug=slug)
    rename_story(story=shown, title=request.POST.get("title", ""), by=request.user, expected=version_of(request))
    return done(request, "Renamed; the address stays. Undo takes it back.", shown.get_absolute_url())


@posted
@page
def name_outlets(request: HttpRequest, slug: str) -> HttpResponse:
    """Name the outlets of a story's articles that do not say who published them; an empty field leaves one open."""
    shown = get_object_or_404(Story, slug=slug)
    require(request.user, "edit_articles")
    rows = shown.articles.standing().filter(publisher=None, is_draft=False)
    given = [(row, request.POST.get(f"outlet-{row.pk}", "").strip()) for row in rows]
    named = [(row, name, _version(request, row)) for row, name in given if name]
    name_outlets_of(named=named, by=request.user)
    if named:
        compare_stories_later([shown.pk])
    told = f"{len(named)} outlet{'' if len(named) == 1 else 's'} named" if named else "Nothing named"
    rest = "; the explanations follow in a moment. Undo takes it back." if named else "."
    return done(request, told + rest, f"{shown.get_absolute_url()}#articles")


def _version(request: HttpRequest, article: Article) -> int | None:
    told = request.POST.get(f"version-{article.pk}", "")
    return int(told) if told.isdecimal() else None
