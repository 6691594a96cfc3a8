"""The Article page: the copy with its claims marked, the chosen claim's card, the lines, the revisions."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from ..models import Article, Publisher, Story
from ..services.articles import set_details, set_published, withdraw_article
from ..services.claims import add_claim as mark_claim
from ..services.errors import Invalid
from ..services.lines import QUOTES, flip_line
from ..services.moving import move_to_story
from ..services.rights import may
from ..tasks import compare_later, compare_stories_later
from ..templatetags.workspace import short
from .article_changes import changes_of
from .article_data import copy_of, most_worth
from .card import article_card, article_or_404
from .pages import done, page, posted, version_of

KNOWN = ("publisher", "headline", "byline", "url")
LONGEST_TOLD = 60  # characters of a line that a notice tells
MOST_NAMES = 300  # outlets and stories that a form offers


@page
def article(request: HttpRequest, pk: int) -> HttpResponse:
    """Show an article; htmx gets the card alone."""
    shown = article_or_404(pk)
    chosen = request.GET.get("claim", "")
    if request.htmx and not request.htmx.boosted and request.htmx.target == "card" and chosen.isdecimal():  # type: ignore[attr-defined]
        return render(request, "_partials/card.html", article_card(request, shown, int(chosen)))
    view = VIEWS.get(request.GET.get("view", ""), _copy)
    context = {"article": shown, "rights": _rights(request, shown), "view": request.GET.get("view", "")}
    return view(request, shown, context)


def _rights(request: HttpRequest, shown: Article) -> dict[str, bool]:
    return {verb: may(request.user, verb, shown) for verb in ("edit_articles", "add_claim", "withdraw")}


def _copy(request: HttpRequest, shown: Article, context: dict[str, Any]) -> HttpResponse:
    if shown.withdrawn:
        decided = shown.claims.filter(verdicts__isnull=False).distinct().with_row()
        return render(request, "articles/article_frame.html", context | {"decided": decided[:MOST_NAMES]})
    chosen = request.GET.get("claim", "")
    context |= article_card(request, shown, int(chosen) if chosen.isdecimal() else None)
    if request.htmx.target == "card" and context["chosen"]:  # type: ignore[attr-defined]
        return render(request, "_partials/card.html", context)
    if chosen and not context["chosen"] and chosen.isdecimal():
        return redirect("claim", pk=int(chosen))
    context |= {"paragraphs": copy_of(shown, context["claims"]), "worth": most_worth(context["claims"])}
    return render(request, "articles/article_detail.html", context)


def _lines(request: HttpRequest, shown: Article, context: dict[str, Any]) -> HttpResponse:
    return render(
        request, "articles/article_lines.html", context | {"lines": shown.current.lines if shown.current else []}
    )


def _changes(request: HttpRequest, shown: Article, context: dict[str, Any]) -> HttpResponse:
    changes = changes_of(shown)
    context |= {
        "changes": changes, "here": f"{shown.get_absolute_url()}?view=changes",
        "may_recheck": may(request.user, "recheck"),
        "stale": any(one.claim.stale for text in changes[:1] for one in text.told),
    }  # fmt: skip
    return render(request, "articles/article_changes.html", context)


def _details(request: HttpRequest, shown: Article, context: dict[str, Any]) -> HttpResponse:
    context |= {"here": f"{shown.get_absolute_url()}?view=details"}
    if context["rights"]["edit_articles"]:
        context["publishers"] = (
            Publisher.objects.filter(merged_into=None).order_by("name").values_list("name", flat=True)[:MOST_NAMES]
        )
        context["stories"] = Story.objects.exclude(pk=shown.story_id).only("slug", "title")[:MOST_NAMES]
    return render(request, "articles/article_details.html", context)


VIEWS = {"lines": _lines, "changes": _changes, "details": _details}


@posted
@page
def set_date(request: HttpRequest, pk: int) -> HttpResponse:
    """Say when an article was published."""
    shown = get_object_or_404(Article, pk=pk)
    set_published(
        article=shown, published=request.POST.get("published", ""), by=request.user, expected=version_of(request)
    )
    return done(request, "Date set; the article's dates were read again. Undo takes it back.", shown.get_absolute_url())


@posted
@page
def set_known(request: HttpRequest, pk: int) -> HttpResponse:
    """Say who published an article, or what its headline is; a field that is not sent stays as it is."""
    shown = get_object_or_404(Article, pk=pk)
    fields = {name: request.POST[name].strip() for name in KNOWN if name in request.POST}
    changed = set_details(article=shown, by=request.user, expected=version_of(request), **fields)
    if changed.publisher_id != shown.publisher_id:
        compare_stories_later([shown.story_id])  # what explains a finding names the outlets
    return done(request, "Noted. Undo takes it back.", shown.get_absolute_url())


@posted
@page
def move(request: HttpRequest, pk: int) -> HttpResponse:
    """Move an article with its claims and decisions to another story."""
    shown = get_object_or_404(Article.objects.select_related("story"), pk=pk)
    to = get_object_or_404(Story, slug=request.POST.get("story", ""))
    move_to_story(article=shown, story=to, by=request.user, expected=version_of(request))
    return done(request, f"Moved to “{to}”. Undo takes it back.", shown.get_absolute_url())


@posted
@page
def add_claim(request: HttpRequest, pk: int) -> HttpResponse:
    """Mark a claim that the machine did not find: by code points, or by its words where there is no script."""
    shown = article_or_404(pk)
    start, end = _span(request, shown)
    claim = mark_claim(article=shown, start=start, end=end, by=request.user)
    compare_later(shown)
    return done(request, "Claim added. Undo takes it back.", f"{shown.get_absolute_url()}?claim={claim.pk}#c{claim.pk}")


def _span(request: HttpRequest, shown: Article) -> tuple[int, int]:
    start, end = request.POST.get("start", ""), request.POST.get("end", "")
    if start.isdecimal() and end.isdecimal():
        return int(start), int(end)
    words = request.POST.get("words", "").strip()
    at = shown.current.body.find(words) if words and shown.current else -1
    if at < 0:
        raise Invalid("These words do not stand in the article. Copy them from it.", "words")
    return at, at + len(words)


@posted
@page
def flip(request: HttpRequest, pk: int) -> HttpResponse:
    """Turn a line into text or into furniture."""
    shown, line, label = get_object_or_404(Article, pk=pk), request.POST.get("line", ""), request.POST.get("label", "")
    flip_line(article=shown, line_text=line, label=label, by=request.user, expected=version_of(request))
    words = short(line.strip().strip(QUOTES), LONGEST_TOLD)
    told = f"Now {label}: “{words}” The article was read again. Undo takes it back."
    return done(request, told, f"{shown.get_absolute_url()}?view=lines")


@posted
@page
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Withdraw an article; a tombstone stays."""
    shown = get_object_or_404(Article, pk=pk)
    reason = request.POST.get("reason", "").strip()
    withdraw_article(article=shown, by=request.user, reason=reason, expected=version_of(request))
    return done(request, "Withdrawn. What people decided is kept. Undo takes it back.", shown.get_absolute_url())
