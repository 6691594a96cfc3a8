"""What people do to a claim: one address, one service each. All answer plain forms and htmx alike (`_told`)."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404

from ..choices import SecondDecision
from ..forms import EvidenceForm, VerdictForm
from ..models import Claim, Verdict
from ..services import claims as claim_services
from ..services import verdicts
from ..services.comments import comment as add_comment
from ..services.errors import Invalid
from ..services.evidence import add_evidence
from ..services.ticks import tick as set_tick
from ..services.ticks import untick
from ..tasks import compare_later
from .card import card_answer
from .pages import done, page, posted, version_of


def _told(request: HttpRequest, claim: Claim, message: str) -> HttpResponse:
    if request.htmx and request.POST.get("on"):  # type: ignore[attr-defined]
        messages.success(request, message)
        return card_answer(request, claim.pk)
    return done(request, message, claim.get_absolute_url())


def _claim(pk: int) -> Claim:
    return get_object_or_404(Claim.objects.select_related("article", "verdict"), pk=pk)


def checked(form: Any) -> dict[str, Any]:
    """Return a form's values; raise Invalid with its first sentence where it makes no sense."""
    if not form.is_valid():
        field, problems = next(iter(form.errors.items()))
        raise Invalid(f"{field.replace('_', ' ').capitalize()}: {problems[0]}", field)
    return dict(form.cleaned_data)


def _reason(request: HttpRequest) -> str:
    return request.POST.get("reason", "").strip()


@posted
@page
def verdict(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a verdict."""
    claim = _claim(pk)
    proofs = list(claim.evidence.visible_to(request.user).standing())
    values = checked(VerdictForm(request.POST, proofs=proofs))
    ticked = values.pop("evidence")
    asked = ticked or request.POST.get("choose_evidence")  # a key alone means all the evidence that there is
    chosen = [proof for proof in proofs if proof.pk in ticked] if asked else None
    given = verdicts.record_verdict(
        claim=claim, by=request.user, evidence=chosen, expected=version_of(request), **values
    )
    return _told(request, claim, f"{given}. Undo takes it back.")


@posted
@page
def second_check(request: HttpRequest, pk: int) -> HttpResponse:
    """Approve a colleague's verdict or send it back."""
    claim = _claim(pk)
    judged = get_object_or_404(Verdict, pk=request.POST.get("verdict"), claim=claim)
    decision = request.POST.get("decision", "")
    verdicts.second_check(
        verdict=judged, by=request.user, decision=decision, comment=request.POST.get("comment", "").strip(),
        expected=version_of(request),
    )  # fmt: skip
    label = SecondDecision(decision).label
    return _told(request, claim, f"{label}. Undo takes it back.")


@posted
@page
def retract(request: HttpRequest, pk: int) -> HttpResponse:
    """Take one verdict back, with a reason."""
    claim = _claim(pk)
    judged = get_object_or_404(Verdict, pk=request.POST.get("verdict"), claim=claim)
    verdicts.retract_verdict(verdict=judged, by=request.user, reason=_reason(request))
    return _told(request, claim, "Taken back. The verdict stays in the history.")


@posted
@page
def still_valid(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that a stale verdict still holds."""
    claim = _claim(pk)
    verdicts.still_valid(claims=[claim], by=request.user, reason=_reason(request))
    return _told(request, claim, "Still valid. Undo takes it back.")


@posted
@page
def reopen(request: HttpRequest, pk: int) -> HttpResponse:
    """Unlock an approved claim."""
    claim = verdicts.reopen(claim=_claim(pk), by=request.user, reason=_reason(request), expected=version_of(request))
    return _told(request, claim, "Reopened. The verdict stands until another is approved.")


@posted
@page
def take(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a claim to review it oneself."""
    claim = verdicts.take(claim=_claim(pk), by=request.user, expected=version_of(request))
    return _told(request, claim, "It is yours.")


@posted
@page
def assign(request: HttpRequest, pk: int) -> HttpResponse:
    """Hand a claim to a colleague, or to nobody."""
    name = request.POST.get("to", "")
    colleague = get_user_model().objects.filter(username=name, is_active=True).first() if name else None
    if name and colleague is None:
        raise Invalid(f"Nobody here is called {name}.", "to")
    claim = verdicts.assign(claim=_claim(pk), to=colleague, by=request.user, expected=version_of(request))
    return _told(request, claim, f"Now with {colleague or 'nobody'}.")


@posted
@page
def tick(request: HttpRequest, pk: int) -> HttpResponse:
    """Tick an item of the tick-list, or take the tick back."""
    claim, item = _claim(pk), request.POST.get("item", "")
    act = untick if request.POST.get("standing") else set_tick
    act(claim=claim, item=item, by=request.user)
    return _told(request, claim, "Tick taken back." if request.POST.get("standing") else "Ticked.")


@posted
@page
def comment(request: HttpRequest, pk: int) -> HttpResponse:
    """Leave a remark."""
    claim = _claim(pk)
    add_comment(claim=claim, text=request.POST.get("text", ""), by=request.user)
    return _told(request, claim, "Said. Undo takes it back.")


@posted
@page
def evidence(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a piece of evidence."""
    claim = _claim(pk)
    values = checked(EvidenceForm(request.POST, request.FILES))
    add_evidence(claim=claim, by=request.user, **values)
    return _told(request, claim, "Evidence added. Undo takes it back.")


@posted
@page
def borders(request: HttpRequest, pk: int) -> HttpResponse:
    """Change where a claim starts and ends, by code points or by its new words."""
    claim = _claim(pk)
    start, end = _span(request, claim)
    claim_services.change_borders(claim=claim, start=start, end=end, by=request.user, expected=version_of(request))
    compare_later(claim.article)
    return _told(request, claim, "Borders changed. Undo takes it back.")


def _span(request: HttpRequest, claim: Claim) -> tuple[int, int]:
    start, end = request.POST.get("start", ""), request.POST.get("end", "")
    if start.isdecimal() and end.isdecimal():
        return int(start), int(end)
    words = request.POST.get("words", "").strip()
    body = claim.revision.body
    near = max(0, claim.start - len(words))
    at = body.find(words, near) if words else -1
    if at < 0:
        raise Invalid("These words do not stand in the article near the claim. Copy them from it.", "words")
    return at, at + len(words)


@posted
@page
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Withdraw a claim; a tombstone stays."""
    claim = claim_services.withdraw_claim(
        claim=_claim(pk), by=request.user, reason=_reason(request), expected=version_of(request)
    )
    return _told(request, claim, "Withdrawn. What was decided is kept. Undo takes it back.")
