"""The Conflict page: both passages in context, the difference marked, the explanation, three answers."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from ..analysis.agreement.quoted.alignment import Edit
from ..analysis.agreement.quoted.overlap import compared
from ..analysis.vocabulary import LinkKind, Relation
from ..choices import LinkState
from ..models import Claim, Link
from ..services.alike import disagreements, distinct
from ..services.errors import Invalid
from ..services.former import former_link
from ..services.links import WORDS, decide_alike, decide_link, later_of, reopen_link
from ..services.rights import may
from ..templatetags.workspace import contrast, short
from .former import answering, moved_or_gone
from .pages import done, page, posted, version_of

MOST_ALIKE = 20  # conflicts of one disagreement that can be answered together
MOST_COMPARED = 400  # conflicts of a story among which they are looked for
SHORT = 60  # characters of a side that one chooses
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
    told: str


@page
def conflict(request: HttpRequest, pk: int) -> HttpResponse:
    """Show two claims side by side."""
    link = Link.objects.select_related("story", "cluster", "decided_by", *SIDES).filter(pk=pk).first()
    if link is None:
        return moved_or_gone(request, pk)
    return render(request, "articles/conflict_detail.html", _context(request, link))


def _context(request: HttpRequest, link: Link) -> dict[str, Any]:
    quoted = link.kind == LinkKind.QUOTE and len(link.values) == 2
    edits = compared(*map(str, link.values)) if quoted else ()
    contradicts = link.relation == Relation.CONFLICTS
    return {
        "link": link, "sides": [_side(link, link.first, 0, edits), _side(link, link.second, 1, edits)],
        "waiting": link.state == LinkState.SUGGESTED, "edits": edits, "contradicts": contradicts,
        "stands": contradicts and link.state != LinkState.DISMISSED, "replaced": _replaced(link),
        "later": later_of(link.first, link.second), "one_article": link.first.article_id == link.second.article_id,
        "may_decide": may(request.user, "decide_link"), "may_reopen": may(request.user, "reopen_link", link),
        **_more(link), **_around(link),
    }  # fmt: skip


def _more(link: Link) -> dict[str, Any]:
    """Return the conflicts that an answered one's answer may fit as well, and that answer in words."""
    if link.state == LinkState.SUGGESTED or link.relation != Relation.CONFLICTS:
        return {}
    alike = distinct(_alike(link))[:MOST_ALIKE]
    return {"alike": alike, "same": WORDS[_answered(link)] if alike else ""}


def _around(link: Link) -> dict[str, Any]:
    """Return where j and k lead: to the story's other disagreements that wait, also from one that was answered."""
    rows = Link.objects.open_conflicts().filter(story=link.story_id).select_related("first", "second")
    waiting = disagreements(rows.order_by("-score", "pk"))
    own = next((at for at, group in enumerate(waiting) if any(each.pk == link.pk for each in group)), None)
    keys = [(-group[0].score, group[0].pk) for group in waiting]
    at = bisect(keys, (-link.score, link.pk)) if own is None else own
    after = keys[at if own is None else at + 1 :]
    return {
        "next_link": after[0][1] if after else None, "last_link": keys[at - 1][1] if at else None,
        "place": 0 if own is None else at + 1, "total": len(keys),
    }  # fmt: skip


def _side(link: Link, claim: Claim, place: int, edits: Sequence[Edit]) -> Side:
    body = claim.revision.body
    start, end = max(0, claim.start - CONTEXT), min(len(body), claim.end + CONTEXT)
    before, after = body[start : claim.start], body[claim.end : end]
    spans = sorted((max(one, claim.start), min(two, claim.end)) for key, one, two in link.spans if key == claim.pk)
    value = str(link.values[place]) if len(link.values) == 2 else ""
    differs = _words_that_differ(edits, place) or [value]
    lead = "…" + before.partition(" ")[2] if start else before
    tail = after.rpartition(" ")[0] + "…" if end < len(body) else after
    marked = [part for span in spans for part in _narrowed(body, span, differs)]
    return Side(claim, lead, _pieces(body, claim, marked), tail, _told(link, place, value))


def _told(link: Link, place: int, value: str) -> str:
    """Return what tells one side from the other; of a quotation its beginning, for a word of it may be left out."""
    return short(value, SHORT) if link.kind == LinkKind.QUOTE else contrast(link, SHORT)[place]


def _words_that_differ(edits: Sequence[Edit], place: int) -> list[str]:
    """Return one quotation's words that the other has not, those that change the meaning before any others.

    Where the other has words more that change it, the two words that stand around the gap.
    """
    sides = [(edit.a, edit.b)[place] for edit in edits]
    high = [sides[at] or _around_gap(sides, at) for at, edit in enumerate(edits) if edit.weight == "high"]
    return high or [words for words, edit in zip(sides, edits, strict=True) if edit.weight == "low" and words]


def _around_gap(sides: Sequence[str], at: int) -> str:
    before, after = " ".join(sides[:at]).split()[-1:], " ".join(sides[at + 1 :]).split()[:1]
    return " ".join([*before, *after])


def _narrowed(body: str, span: tuple[int, int], differs: Sequence[str]) -> list[tuple[int, int]]:
    """Return where in a span the differing words stand; the whole span where one of them is not found."""
    found, at = [], span[0]
    for words in differs:
        parts = [re.escape(part) for part in words.split()]
        match = re.compile(r"(?<!\w)" + r"\s+".join(parts) + r"(?!\w)").search(body, at, span[1]) if parts else None
        if match is None:
            return [span]
        found.append(match.span())
        at = match.end()
    return found or [span]


def _pieces(body: str, claim: Claim, spans: list[tuple[int, int]]) -> list[tuple[str, bool]]:
    pieces, at = [], claim.start
    for start, end in spans:
        if end <= max(start, at):
            continue
        pieces += [(body[at : max(start, at)], False), (body[max(start, at) : end], True)]
        at = end
    return [piece for piece in [*pieces, (body[at : claim.end], False)] if piece[0]]


@page
def news(request: HttpRequest, pk: int) -> HttpResponse:
    """Tell the page when what it shows was answered or compared again; nothing to say is an empty 204."""
    link = Link.objects.select_related("decided_by").filter(pk=pk).first()
    if link is None and former_link(pk) is None:
        raise Http404
    if link is not None and str(link.version) == request.GET.get("version"):
        return HttpResponse(status=204)
    return render(request, "_partials/conflict_news.html", {"link": link, "pk": pk})


@posted
@page
@answering
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Answer a link."""
    link = get_object_or_404(Link.objects.select_related("first__article", "second__article"), pk=pk)
    answer, newer = request.POST.get("answer", ""), request.POST.get("newer", "")
    chosen = {str(link.first_id): link.first, str(link.second_id): link.second}.get(newer)
    if answer == "superseded" and not chosen and not later_of(link.first, link.second):
        raise Invalid("Say which of the two is newer; the articles do not tell.", "newer")
    reason = request.POST.get("reason", "").strip()
    decide_link(link=link, by=request.user, answer=answer, reason=reason, newer=chosen, expected=version_of(request))
    return done(request, f"{ANSWERS.get(answer, 'Answered.')} Undo takes it back.", link.get_absolute_url())


@posted
@page
@answering
def decide_more(request: HttpRequest, pk: int) -> HttpResponse:
    """Answer other conflicts of the same question as this one was answered."""
    link = get_object_or_404(Link, pk=pk)
    chosen = [int(number) for number in request.POST.getlist("link") if number.isdecimal()]
    rows = [row for row in _alike(link) if row.pk in chosen]
    answer = _answered(link)
    answered = decide_alike(links=rows, by=request.user, answer=answer, reason=link.reason, like=_replaced(link))
    return done(request, f"{len(answered)} more: {ANSWERS[answer]} Undo takes them back.", link.get_absolute_url())


def _answered(link: Link) -> str:
    """Return the answer that an answered conflict was given."""
    if link.state == LinkState.CONFIRMED:
        return "conflicting"
    return "superseded" if _replaced(link) else "not_conflict"


def _replaced(link: Link) -> Link | None:
    """Return the link that a person confirmed instead of a dismissed conflict: that one report replaces the other."""
    if link.relation != Relation.CONFLICTS or link.state != LinkState.DISMISSED:
        return None
    pair = (link.first_id, link.second_id)
    known = Link.objects.filter(relation=Relation.SUPERSEDES, state=LinkState.CONFIRMED, kind=link.kind)
    return known.filter(first__in=pair, second__in=pair).first()


def _alike(link: Link) -> list[Link]:
    """Return the conflicts that wait and tell the same disagreement, the surest first."""
    waiting = Link.objects.open_conflicts().filter(story=link.story_id, kind=link.kind).exclude(pk=link.pk)
    rows = waiting.select_related("first__article__publisher", "second__article__publisher").order_by("-score", "pk")
    group = next(group for group in disagreements([link, *rows[:MOST_COMPARED]]) if group[0].pk == link.pk)
    return group[1:]


@posted
@page
@answering
def reopen(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an answer back."""
    link = get_object_or_404(Link, pk=pk)
    reopen_link(link=link, by=request.user, reason=request.POST.get("reason", "").strip(), expected=version_of(request))
    return done(request, "The answer is taken back; the conflict waits again.", link.get_absolute_url())
