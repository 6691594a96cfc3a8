"""One piece of evidence: correct it, see what was corrected, fetch its file."""

from __future__ import annotations

from typing import Any

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from ..forms import EvidenceChangeForm
from ..models import Evidence
from ..services.evidence import change_evidence
from ..services.rights import may, require
from .claim_actions import checked
from .pages import done, page, version_of
from .steps import MOST_STEPS, steps_of

WATCHED = {
    "title": "what it is", "kind": "kind", "url": "address", "excerpt": "passage", "note": "note",
    "origin": "rests on", "archive_url": "archived copy", "confidential": "confidential",
    "taken_back_at": "taken back",
}  # fmt: skip
TEXTS = frozenset({"title", "excerpt", "note"})


@page
def evidence(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a piece of evidence with what was corrected, or correct it."""
    proof = _visible(request, pk)
    if request.method == "POST":
        return _correct(request, proof)
    context = {
        "proof": proof, "claim": proof.claim, "steps": steps_of(_past(request, proof), WATCHED, TEXTS),
        "form": EvidenceChangeForm({name: getattr(proof, name) for name in EvidenceChangeForm.base_fields}),
        "may_change": proof.taken_back_at is None and may(request.user, "change_evidence", proof),
    }  # fmt: skip
    return render(request, "articles/evidence_detail.html", context)


def _visible(request: HttpRequest, pk: int) -> Evidence:
    rows = Evidence.objects.visible_to(request.user).select_related("claim__story", "claim__article", "added_by")
    return get_object_or_404(rows, pk=pk)


def _correct(request: HttpRequest, proof: Evidence) -> HttpResponse:
    require(request.user, "change_evidence", proof)
    values = checked(EvidenceChangeForm(request.POST))
    changes = {name: value for name, value in values.items() if _lines(value) != _lines(getattr(proof, name))}
    if not changes:
        return done(request, "Nothing was changed.", proof.claim.get_absolute_url())
    change_evidence(evidence=proof, by=request.user, changes=changes, expected=version_of(request))
    return done(request, "Evidence corrected. What was there before stays in its history.", proof.get_absolute_url())


def _lines(value: Any) -> Any:
    """Return a text as it was before a form sent it with the line ends of the web."""
    return value.replace("\r\n", "\n").strip() if isinstance(value, str) else value


def _past(request: HttpRequest, proof: Evidence) -> list[Any]:
    """Return the history rows up to the last one that was confidential and not for this person."""
    shown = []
    for row in proof.history.select_related("history_user")[:MOST_STEPS]:
        if not may(request.user, "see_evidence", row):
            break
        shown.append(row)
    return shown


@page
def evidence_file(request: HttpRequest, pk: int) -> HttpResponse | FileResponse:
    """Hand out the file of a piece of evidence to those who may see it, always as a download."""
    proof = get_object_or_404(Evidence.objects.visible_to(request.user), pk=pk)
    if not proof.file:
        raise Http404
    return FileResponse(proof.file.open("rb"), as_attachment=True, filename=proof.file.name.rpartition("/")[2])
