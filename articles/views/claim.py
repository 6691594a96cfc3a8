"""The Claim page: the card with its passage, its history with differences, and what is rarely changed."""

from __future__ import annotations

from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from ..models import Claim
from ..services.rights import may
from .card import CLAIM, card_context, claim_or_404
from .pages import page
from .steps import MOST_STEPS, steps_of

CONTEXT = 240  # code points of the article before and after the claim: two or three sentences, half a phone
WATCHED = {
    "text": "words", "state": "state", "rating": "rating", "said": "did they say it", "assignee": "with",
    "speaker_name": "speaker", "origin": "rests on", "stale_reason": "to recheck, since",
}  # fmt: skip


@page
def claim(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one claim with all that is known of it."""
    shown = claim_or_404(pk)
    if request.GET.get("view") == "history":
        return _history(request, shown)
    body = "" if shown.article.withdrawn else shown.revision.body  # what was taken down is read nowhere
    context = card_context(request, shown, CLAIM) | {
        "before": _from_a_word(
            body[max(0, shown.start - CONTEXT) : shown.start], cut=bool(body) and shown.start > CONTEXT
        ),
        "after": _to_a_word(body[shown.end : shown.end + CONTEXT], cut=len(body) > shown.end + CONTEXT),
    }
    return render(request, "articles/claim_detail.html", context)


def _from_a_word(text: str, *, cut: bool) -> str:
    return "…" + text.partition(" ")[2] if cut else text


def _to_a_word(text: str, *, cut: bool) -> str:
    return text.rpartition(" ")[0] + " …" if cut else text


def _history(request: HttpRequest, shown: Claim) -> HttpResponse:
    rows = list(shown.history.select_related("history_user", "assignee")[:MOST_STEPS])
    steps = steps_of(rows, WATCHED, frozenset({"text"}))
    anchors = shown.anchors.select_related("revision__article")
    return render(
        request, "articles/claim_history.html",
        {"claim": shown, "steps": steps, "anchors": anchors},
    )  # fmt: skip


@page
def change(request: HttpRequest, pk: int) -> HttpResponse:
    """Offer what is rarely changed: who has it, its borders, withdrawing it."""
    shown = claim_or_404(pk)
    rights = {
        verb: may(request.user, verb, shown) for verb in ("assign", "change_borders", "withdraw", "edit_clusters")
    }
    people = get_user_model().objects.filter(is_active=True).order_by("username")[:300]
    context = {
        "claim": shown, "rights": rights, "people": people,
        "may_retract": shown.verdict is not None and may(request.user, "retract", shown.verdict),
    }  # fmt: skip
    return render(request, "articles/claim_change.html", context)


@page
def news(request: HttpRequest, pk: int) -> HttpResponse:
    """Tell the page when somebody else changed the claim it shows; nothing to say is an empty 204."""
    shown = get_object_or_404(Claim.objects.select_related("verdict__reviewer"), pk=pk)
    if str(shown.version) == request.GET.get("version"):
        return HttpResponse(status=204)
    on_article = request.GET.get("next", "").startswith("/articles/")  # there the card alone is drawn anew
    return render(request, "_partials/claim_news.html", {"claim": shown, "on_article": on_article})
