"""`/api/v1/verdicts/` and `/api/v1/evidence/`: what reviewers decide, and on what."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from ..models import Evidence, Verdict
from ..services.errors import SomeoneWasFirst
from ..services.evidence import add_evidence, change_evidence
from ..services.verdicts import record_verdict, retract_verdict, second_check
from ..streams import public_evidence
from .asks import EvidenceAsk, EvidenceChangeAsk, ReasonAsk, SecondCheckAsk, VerdictAsk
from .concurrency import etag_of, expected_version
from .filters import EvidenceFilter, VerdictFilter
from .reading import IF_MATCH, Reading, verb
from .shapes import EvidenceShape, VerdictShape


class VerdictView(Reading):
    """Verdicts: appended, never edited."""

    queryset = Verdict.objects.all()
    serializer_class = VerdictShape
    filterset_class = VerdictFilter

    def get_queryset(self) -> Any:
        rows = Verdict.objects.select_related("claim__article", "reviewer", "second_check__by")
        rows = rows.exportable() if self.action == "list" else rows
        return rows.prefetch_related(public_evidence())

    @extend_schema(request=VerdictAsk, responses={201: VerdictShape}, parameters=[IF_MATCH])
    def create(self, request: Request) -> Response:
        """Append a verdict. `If-Match` carries the claim's ETag."""
        asked = {name: value for name, value in self.asked(VerdictAsk).items() if value is not None}
        return self.answer(record_verdict(by=request.user, expected=expected_version(request), **asked), status=201)

    @extend_schema(request=ReasonAsk, responses={201: VerdictShape})
    @verb(ReasonAsk, VerdictShape)
    def retract(self, request: Request, pk: str) -> Response:
        """Append a retraction, and return it. `If-Match` carries the ETag of the verdict, or of its claim."""
        reason = self.asked(ReasonAsk)["reason"]
        verdict = self._as_seen(request)
        return self.answer(retract_verdict(verdict=verdict, by=request.user, reason=reason), status=201)

    def _as_seen(self, request: Request) -> Verdict:
        verdict: Verdict = self.get_object()
        if expected_version(request) is not None and request.headers["If-Match"].strip() not in (
            etag_of(verdict), verdict.claim.etag,
        ):  # fmt: skip
            raise SomeoneWasFirst(verdict)
        return verdict

    @verb(SecondCheckAsk, VerdictShape)
    def second_check(self, request: Request, pk: str) -> Response:
        """Approve a colleague's verdict or send it back. `If-Match` carries the claim's ETag."""
        asked = self.asked(SecondCheckAsk)
        verdict = self.get_object()
        second_check(verdict=verdict, by=request.user, expected=expected_version(request), **asked)
        return self.answer(verdict)


class EvidenceView(Reading):
    """What stands behind verdicts; confidential pieces only for those with the right."""

    queryset = Evidence.objects.all()
    serializer_class = EvidenceShape
    filterset_class = EvidenceFilter

    def get_queryset(self) -> Any:
        rows = Evidence.objects.visible_to(self.request.user).select_related("added_by")
        return rows.exportable() if self.action == "list" else rows

    @extend_schema(request=EvidenceAsk, responses={201: EvidenceShape})
    def create(self, request: Request) -> Response:
        """Add a piece of evidence to a claim."""
        return self.answer(add_evidence(by=request.user, **self.asked(EvidenceAsk)), status=201)

    @extend_schema(request=EvidenceChangeAsk, responses=EvidenceShape, parameters=[IF_MATCH])
    def partial_update(self, request: Request, pk: str) -> Response:
        """Change a piece of evidence; what was there before stays in the history."""
        changes = self.asked(EvidenceChangeAsk)
        expected = expected_version(request)
        return self.answer(
            change_evidence(evidence=self.get_object(), by=request.user, changes=changes, expected=expected)
        )
