"""The Question page: one row of the matrix with every answer; editors name, merge and split it here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import Count, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.html import format_html

from ..filters import LONGEST_NUMBER
from ..models import Claim, Cluster, Link
from ..services.clusters import merge_clusters, rename_cluster, split_cluster, take_out
from ..services.errors import Invalid
from ..services.rights import may
from ..services.second_rows import answers as answering
from ..templatetags.workspace import short
from .card_data import outlets_among
from .former import question_now
from .pages import done, page, posted, version_of

MOST_ANSWERS = 200
LONGEST_TOLD = 80  # characters of a question that a notice tells
MOST_OTHERS = 300  # questions that a merge is offered with, those with the most words in common first


@page
def cluster(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a question, its answers and what they are to each other."""
    shown = Cluster.objects.select_related("story").filter(pk=pk).first()
    if shown is None:
        return question_now(request, pk)
    answers = list(_answers(shown).order_by("article__published_on", "pk")[:MOST_ANSWERS])
    context = {
        "cluster": shown, "answers": answers, "may_edit": may(request.user, "edit_clusters"),
        "own": sum(claim.cluster_id == shown.pk for claim in answers),
        "outlets": outlets_among(answers),
        "origins": len({claim.origin for claim in answers} - {""}),
        "links": list(Link.objects.filter(cluster=shown).with_passages()[:MOST_ANSWERS]),
    }  # fmt: skip
    context["others"] = _others(shown) if context["may_edit"] else []
    return render(request, "articles/cluster_detail.html", context)


def _answers(shown: Cluster) -> QuerySet[Claim]:
    rows = Claim.objects.filter(answering([shown.pk])).present()
    return rows.select_related("article__publisher", "story", "speaker", "cluster").defer("spans")


def _others(shown: Cluster) -> Sequence[Cluster]:
    """Return the story's other questions, the likeliest to be the same first."""
    own = set(shown.question.casefold().split())
    rows = Cluster.objects.filter(story=shown.story_id).exclude(pk=shown.pk).annotate(size=Count("claims"))
    listed = rows.filter(size__gt=0)
    return sorted(listed, key=lambda row: -len(own & set(row.question.casefold().split())))[:MOST_OTHERS]


def _address(kept: Cluster) -> str:
    return reverse("cluster", args=[kept.pk])


@posted
@page
def rename(request: HttpRequest, pk: int) -> HttpResponse:
    """Write a question by hand."""
    shown, words = get_object_or_404(Cluster, pk=pk), request.POST.get("question", "")
    rename_cluster(cluster=shown, question=words, by=request.user, expected=version_of(request))
    return done(request, "Renamed; no later comparison changes it.", _address(shown))


@posted
@page
def merge(request: HttpRequest, pk: int) -> HttpResponse:
    """Make one question of this and the chosen ones."""
    shown = get_object_or_404(Cluster, pk=pk)
    others = list(Cluster.objects.filter(pk__in=_numbers(request, "other")))
    if not others:
        raise Invalid("Choose the question that is the same.", "other")
    kept = merge_clusters(clusters=[shown, *others], by=request.user)
    told = "One question now; every later comparison keeps them together. Undo takes it back."
    renamed = "" if kept.question == shown.question else " It has the older one's name, which you can change below."
    return done(request, told + renamed, _address(kept))


@posted
@page
def split(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the chosen answers out into a question of their own."""
    shown = get_object_or_404(Cluster, pk=pk)
    claims = list(Claim.objects.filter(pk__in=_numbers(request, "claim")))
    made = split_cluster(cluster=shown, claims=claims, by=request.user, expected=version_of(request))
    told = 'Split off from <a href="{}">“{}”</a>; every later comparison keeps them apart. Undo takes it back.'
    return done(request, format_html(told, _address(shown), short(shown.question, LONGEST_TOLD)), _address(made))


@posted
@page
def without(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an answer out that has a question of its own."""
    shown = get_object_or_404(Cluster, pk=pk)
    claims = list(Claim.objects.filter(pk__in=_numbers(request, "beside")))
    kept = take_out(cluster=shown, claims=claims, by=request.user, expected=version_of(request))
    return done(request, "Taken out; every later comparison leaves it out. Undo takes it back.", _address(kept))


def _numbers(request: HttpRequest, name: str) -> list[Any]:
    return [int(text) for text in request.POST.getlist(name) if text.isdecimal() and len(text) <= LONGEST_NUMBER]
