"""The card of one claim, as every page that shows it draws it.

Entry points: `card_context` for a page, `card_answer` for a change that htmx sent. The card knows from `on` whether
it stands on the Article or the Claim page, and so which neighbors and which coverage go with it.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from ..choices import Rating, Said
from ..forms import EvidenceForm
from ..models import Article, Claim
from .article_data import claims_of, coverage_code, coverage_of, neighbors, shape_of, told
from .card_data import card_of, quick_ratings

ARTICLE, CLAIM = "article", "claim"


def claim_or_404(pk: int) -> Claim:
    """Return a claim with its article, story, standing verdict and people."""
    return get_object_or_404(Claim.objects.with_context(), pk=pk)


def article_or_404(pk: int) -> Article:
    """Return an article with its story, outlet and current text."""
    return get_object_or_404(Article.objects.select_related("story", "publisher", "current"), pk=pk)


def card_context(request: HttpRequest, claim: Claim, on: str) -> dict[str, Any]:
    """Return what `_partials/card.html` needs."""
    return {
        "card": card_of(claim, request.user), "on": on, "here": address(claim, on), "claim": claim,
        "quick": quick_ratings(), "ratings": list(Rating), "said_choices": Said.choices,
        "evidence_form": EvidenceForm(), "shown": coverage_code(claim), "shape": shape_of(claim), "told": told(claim),
    }  # fmt: skip


def address(claim: Claim, on: str) -> str:
    """Return where a card on such a page is found again."""
    if on == ARTICLE:
        return f"{reverse('article', args=[claim.article_id])}?claim={claim.pk}#c{claim.pk}"
    return claim.get_absolute_url()


def article_card(request: HttpRequest, article: Article, chosen: int | None) -> dict[str, Any]:
    """Return the card of the chosen claim among its article's claims, with coverage and neighbors."""
    claims = claims_of(article)
    claim = next((claim for claim in claims if claim.pk == chosen), None)
    context: dict[str, Any] = {
        "article": article, "claims": claims, "coverage": coverage_of(article, claims), "chosen": claim,
        "nav": neighbors(claims, claim),
    }  # fmt: skip
    return context | (card_context(request, claim, ARTICLE) if claim else {})


def card_answer(request: HttpRequest, pk: int) -> HttpResponse:
    """Answer htmx after a change with the card as it stands now, the coverage and the notices."""
    claim = claim_or_404(pk)
    context: dict[str, Any] = {}
    if request.POST.get("on") == ARTICLE and not claim.gone:
        context = article_card(request, article_or_404(claim.article_id), pk)
    if not context.get("chosen"):
        context = card_context(request, claim, CLAIM)
    response = render(request, "_partials/card_answer.html", context | {"oob": True})
    response["HX-Push-Url"] = "false"  # the address bar keeps the page; a boosted form would push its own address
    return response
