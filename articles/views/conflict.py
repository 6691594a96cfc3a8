"""The Conflict page: both passages in context, the difference marked, the explanation, three answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_POST

from ..analysis.alignment import align
from ..analysis.vocabulary import LinkKind, Relation
from ..choices import LinkState
from ..models import Claim, Link
from ..services.links import decide_link, reopen_link
from ..services.rights import may
from .pages import done, page, version_of

CONTEXT = 280  # code points before and after the claim, cut at a blank
SIDES = [
    f"{side}__{name}"
    for side in ("first", "second")
    for name in ("article__publisher", "revision", "verdict__reviewer")
]
ANSWERS = {
    "conflicting": "Conflicting: both claims are marked so.",
    "confirmed": "Confirmed.",
    "not_conflict": "Not a conflict.",
    "superseded": "Superseded: the newer report replaces the older.",
}


@dataclass(frozen=True)
class Side:
    """One passage: the claim among what stands around it, in pieces; `mark` pieces caused the finding."""

    claim: Claim
    before: str
    pieces: list[tuple[str, bool]]
    after: str
    value: str


@page
def conflict(request: HttpRequest, pk: int) -> HttpResponse:
    """Show two claims side by side."""
    link = get_object_or_404(Link.objects.select_related("story", "cluster", "decided_by", *SIDES), pk=pk)
    return render(request, "articles/conflict_detail.html", _context(request, link))


def _context(request: HttpRequest, link: Link) -> dict[str, Any]:
    quoted = link.kind == LinkKind.QUOTE and len(link.values) == 2
    waiting = link.state == LinkState.SUGGESTED
    around = _around(link) if waiting else {}
    return {
        "link": link, "sides": [_side(link, link.first, 0), _side(link, link.second, 1)], "waiting": waiting,
        "edits": align(*map(str, link.values)) if quoted else (), "contradicts": link.relation == Relation.CONFLICTS,
        "may_decide": may(request.user, "decide_link"), "may_reopen": may(request.user, "reopen_link", link), **around,
    }  # fmt: skip


def _around(link: Link) -> dict[str, Any]:
    waiting = list(Link.objects.open_conflicts().filter(story=link.story_id).values_list("pk", flat=True))
    at = waiting.index(link.pk) if link.pk in waiting else -1
    return {
        "next_link": waiting[at + 1] if at + 1 < len(waiting) else None,
        "last_link": waiting[at - 1] if at > 0 else None, "place": at + 1, "total": len(waiting),
    }  # fmt: skip


def _side(link: Link, claim: Claim, place: int) -> Side:
    body = claim.revision.body
    start, end = max(0, claim.start - CONTEXT), min(len(body), claim.end + CONTEXT)
    before, after = body[start : claim.start], body[claim.end : end]
    spans = sorted((max(one, claim.start), min(two, claim.end)) for key, one, two in link.spans if key == claim.pk)
    value = str(link.values[place]) if len(link.values) == 2 else ""
    lead = "…" + before.partition(" ")[2] if start else before
    tail = after.rpartition(" ")[0] + "…" if end < len(body) else after
    return Side(claim, lead, _pieces(body, claim, spans), tail, value)


def _pieces(body: str, claim: Claim, spans: list[tuple[int, int]]) -> list[tuple[str, bool]]:
    pieces, at = [], claim.start
    for start, end in spans:
        if end <= max(start, at):
            continue
        pieces += [(body[at : max(start, at)], False), (body[max(start, at) : end], True)]
        at = end
    return [piece for piece in [*pieces, (body[at : claim.end], False)] if piece[0]]


@require_POST
@page
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Answer a link."""
    link = get_object_or_404(Link.objects.select_related("first", "second"), pk=pk)
    answer, newer = request.POST.get("answer", ""), request.POST.get("newer", "")
    chosen = {str(link.first_id): link.first, str(link.second_id): link.second}.get(newer)
    reason = request.POST.get("reason", "").strip()
    decide_link(link=link, by=request.user, answer=answer, reason=reason, newer=chosen, expected=version_of(request))
    return done(request, f"{ANSWERS.get(answer, 'Answered.')} u takes it back.", link.get_absolute_url())


@require_POST
@page
def reopen(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an answer back."""
    link = get_object_or_404(Link, pk=pk)
    reopen_link(link=link, by=request.user, reason=request.POST.get("reason", "").strip(), expected=version_of(request))
    return done(request, "The answer is taken back; the conflict waits again.", link.get_absolute_url())
