"""Undo, from any page: one's own last step, told on the page where the person is. Entry point: `undo`."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs

from django.contrib import messages
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, resolve, reverse
from django.utils.html import format_html

from ..models import Claim, Cluster, Deed, Link, Speaker, Story
from ..services.errors import Refused
from ..services.undo import Undone, last_deed, pass_over, undo_last
from ..tasks import compare_later, compare_stories_later
from ..templatetags.workspace import short
from .pages import back_to, page, posted, see

REMOVED: dict[str, type[Model]] = {
    "conflict": Link,
    "cluster": Cluster,
    "speaker": Speaker,
    "story": Story,
}  # pages of what an undo takes away again
REFUSED = "refused_step"  # in the session: the step that was refused last
LISTS = {"speaker": "speakers", "story": "stories"}  # where one goes on from a page that is gone
LONGEST_STEP = 140  # characters of a step that a notice tells; a conflict's explanation alone may have 300


@posted
@page
def undo(request: HttpRequest) -> HttpResponse:
    """Take back one's own last step; which it was, or why it stays, is told on the page where the person is."""
    here, step = back_to(request, "/"), last_deed(by=request.user)
    try:
        undone = undo_last(by=request.user)
    except Refused as refusal:
        messages.warning(request, str(_stayed(request, step, refusal)))
        return see(here)
    request.session.pop(REFUSED, None)
    for article in undone.compare:
        compare_later(article)
    compare_stories_later(undone.stories)
    back = _still_there(here, undone)
    tell = messages.warning if undone.instead else messages.success
    tell(request, _told(undone, back))
    return see(back)


def _stayed(request: HttpRequest, step: Deed | None, refusal: Refused) -> Undone | Refused:
    """Return what to tell of a step that stays; refused twice in a row, it is passed over, or it would bar the rest."""
    if step is None:
        return refusal
    if request.session.pop(REFUSED, None) == step.pk:
        passed = pass_over(by=request.user)
        return replace(passed, words=short(passed.words, LONGEST_STEP))
    request.session[REFUSED] = step.pk
    return Undone(short(step.words, LONGEST_STEP), instead=f"{refusal} Undo again passes over it.")


def _told(undone: Undone, back: str) -> str:
    words = replace(undone, words=short(undone.words, LONGEST_STEP))
    stories = len(undone.stories) or len({article.story_id for article in undone.compare})
    again = f" {'The story is' if stories == 1 else f'{stories} stories are'} compared again now." if stories else ""
    elsewhere = undone.where not in ("", back.partition("?")[0])
    return format_html(
        "{}{}{}", words, again, format_html(' <a href="{}">Show it</a>', undone.where) if elsewhere else ""
    )


def _still_there(address: str, undone: Undone) -> str:
    """Return an address that the undo left standing: the article of a mark that is none, what it was made of."""
    path, _, rest = address.partition("?")
    try:
        page_of = resolve(path.partition("#")[0])
    except Resolver404:
        return address
    model = REMOVED.get(page_of.url_name or "")
    if model is not None and not model._default_manager.filter(**page_of.kwargs).exists():
        return undone.where or reverse(LISTS.get(page_of.url_name or "", "desk"))
    chosen = parse_qs(rest.partition("#")[0]).get("claim", [""])[0]
    marked = page_of.url_name == "article" and chosen.isdecimal()
    return path if marked and Claim.objects.filter(pk=chosen, gone=True).exists() else address
