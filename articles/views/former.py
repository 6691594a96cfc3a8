"""The address of a conflict or question that a later comparison took away.

Entry points: `moved_or_gone`, `answering`, `question_now`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from ..models import Cluster, Link
from ..services.former import former_cluster, former_link
from .pages import see

GONE = 410  # what was here is known, and that it is here no more
AGAIN = "The story was compared again while you read, so nothing was answered. This is how it stands now."


def moved_or_gone(request: HttpRequest, pk: int) -> HttpResponse:
    """Lead on to the conflict that says the same now; where there is none, tell what became of it."""
    former = former_link(pk)
    if former is None:
        raise Http404
    if former.now is not None:
        return redirect(former.now)
    return render(request, "articles/conflict_gone.html", {"former": former, "past": former.past}, status=GONE)


def question_now(request: HttpRequest, pk: int) -> HttpResponse:
    """Lead on to the question that its claims answer now; to the story where none of them answers any."""
    now = former_cluster(pk)
    if now is None:
        raise Http404
    if not isinstance(now, Cluster):
        messages.info(request, "The story was compared again; what answered that question answers none any more.")
        return redirect(now)
    messages.info(request, "The question that stood at this address is part of this one now.")
    return redirect("cluster", pk=now.pk)


def answering(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Let a form whose conflict was taken away meanwhile end where the conflict stands now."""

    @wraps(view)
    def shown(request: HttpRequest, pk: int, **more: Any) -> HttpResponse:
        if Link.objects.filter(pk=pk).exists() or former_link(pk) is None:
            return view(request, pk, **more)
        messages.warning(request, AGAIN)
        return see(reverse("conflict", args=[pk]))

    return shown
