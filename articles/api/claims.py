"""`/api/v1/claims/`: read, mark by hand, take, assign, comment, tick, reopen, confirm, withdraw."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from ..filters import ClaimFilter
from ..models import Claim
from ..services.claims import add_claim, change_borders, withdraw_claim
from ..services.comments import comment
from ..services.ticks import tick, untick
from ..services.verdicts import assign, reopen, still_valid, take
from ..streams import further_questions, public_evidence
from ..tasks import compare_later
from .asks import AssignmentAsk, BordersAsk, ClaimAsk, CommentAsk, ReasonAsk, TickAsk
from .concurrency import as_seen, expected_version
from .filters import drafts_are_asked_for
from .reading import IF_MATCH, Reading, verb
from .shapes import ClaimShape, CommentShape, TickShape, record_of

WITH_DRAFTS = OpenApiParameter("draft", bool, description="true: claims of our own drafts instead of the outlets'.")


def person(name: str | None) -> Any:
    """Return the active account called `name`, None for nobody; 400 where there is none."""
    if name is None:
        return None
    found = get_user_model().objects.filter(username=name, is_active=True).first()
    if found is None:
        raise ValidationError({"assignee": [f"There is no active account {name!r}."]})
    return found


class ClaimView(Reading):
    """Checkable spans, with the verdict that stands."""

    queryset = Claim.objects.all()
    serializer_class = ClaimShape
    filterset_class = ClaimFilter

    def get_queryset(self) -> Any:
        rows = Claim.objects.with_context().prefetch_related(public_evidence(), further_questions())
        if self.action != "list":
            return rows
        drafts = drafts_are_asked_for(self.request)
        present = rows.exclude(gone=True, verdict__isnull=True)
        return present.filter(article__is_draft=True) if drafts else present.exportable()

    @extend_schema(parameters=[WITH_DRAFTS])
    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """List claims, with the filters of the queue."""
        return super().list(request, *args, **kwargs)

    @extend_schema(request=ClaimAsk, responses={201: ClaimShape})
    def create(self, request: Request) -> Response:
        """Mark a claim by hand."""
        claim = add_claim(by=request.user, **self.asked(ClaimAsk))
        compare_later(claim.article)
        return self.answer(claim, status=201)

    @extend_schema(request=BordersAsk, responses=ClaimShape, parameters=[IF_MATCH])
    def partial_update(self, request: Request, pk: str) -> Response:
        """Move the claim's borders."""
        answer = self._change(change_borders, **self.asked(BordersAsk))
        compare_later(self.get_object().article)
        return answer

    def _change(self, service: Any, **asked: Any) -> Response:
        expected = expected_version(self.request)
        return self.answer(service(claim=self.get_object(), by=self.request.user, expected=expected, **asked))

    @verb(None, ClaimShape)
    def take(self, request: Request, pk: str) -> Response:
        """Take the claim to review it."""
        return self._change(take)

    @verb(ReasonAsk, ClaimShape)
    def reopen(self, request: Request, pk: str) -> Response:
        """Unlock an approved claim."""
        return self._change(reopen, **self.asked(ReasonAsk))

    @verb(ReasonAsk, ClaimShape)
    def withdraw(self, request: Request, pk: str) -> Response:
        """Withdraw the claim; a tombstone stays."""
        return self._change(withdraw_claim, **self.asked(ReasonAsk))

    @verb(ReasonAsk, ClaimShape)
    def still_valid(self, request: Request, pk: str) -> Response:
        """Declare that the stale verdict still holds."""
        claim = as_seen(self.get_object(), request)
        done = still_valid(claims=[claim], by=request.user, **self.asked(ReasonAsk))
        return self.answer(done[0])

    @extend_schema(request=AssignmentAsk, responses=ClaimShape, parameters=[IF_MATCH])
    @action(detail=True, methods=["put"])
    def assignment(self, request: Request, pk: str) -> Response:
        """Give the claim to a colleague, or to nobody."""
        return self._change(assign, to=person(self.asked(AssignmentAsk)["assignee"]))

    @extend_schema(methods=["GET"], responses=TickShape(many=True))
    @extend_schema(methods=["POST"], request=TickAsk, responses={201: TickShape})
    @extend_schema(methods=["DELETE"], parameters=[OpenApiParameter("item", str, required=True)], responses={204: None})
    @action(detail=True, methods=["get", "post", "delete"], filterset_class=None)
    def ticks(self, request: Request, pk: str) -> Response:
        """List the ticks, tick an item, or take a tick back."""
        claim = self.get_object()
        if request.method == "POST":
            made = tick(claim=claim, by=request.user, **self.asked(TickAsk))
            return Response(record_of(made), status=201)
        if request.method == "DELETE":
            asked = TickAsk(data={"item": request.query_params.get("item")})
            asked.is_valid(raise_exception=True)
            untick(claim=claim, by=request.user, **asked.validated_data)
            return Response(status=204)
        return self.listed(claim.ticks.select_related("by", "removed_by"))

    @extend_schema(methods=["GET"], responses=CommentShape(many=True))
    @extend_schema(methods=["POST"], request=CommentAsk, responses={201: CommentShape})
    @action(detail=True, methods=["get", "post"], filterset_class=None)
    def comments(self, request: Request, pk: str) -> Response:
        """List the comments, or add one."""
        claim = self.get_object()
        if request.method == "POST":
            made = comment(claim=claim, by=request.user, **self.asked(CommentAsk))
            return Response(record_of(made), status=201)
        return self.listed(claim.comments.select_related("author").prefetch_related("mentions"))
