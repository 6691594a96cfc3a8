"""What all lists and objects share: records out, an ETag on each, the filters of the web queue."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from .concurrency import known_to, tagged
from .filters import Strict
from .parsing import Parser
from .shapes import record_of

IF_MATCH = OpenApiParameter(
    "If-Match", str, OpenApiParameter.HEADER, required=True, description="The ETag of the object as you looked at it."
)


def verb(ask: Any, shape: Any, *, path: str | None = None, many: bool = False) -> Callable[..., Any]:
    """Declare a POST verb of one object, `path` below it: what it asks for, what it answers, and that it is guarded."""

    def decorate(method: Any) -> Any:
        verbs = action(detail=True, methods=["post"], url_path=path or method.__name__.replace("_", "-"))(method)
        # After `action`, which would write its own settings over the description.
        return extend_schema(request=ask, responses=shape(many=many), parameters=[IF_MATCH])(verbs)

    return decorate


class Reading(mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet[Any]):
    """List and retrieve; a view that also writes adds verbs that call services."""

    lookup_value_regex = r"\d+"
    filter_backends = (Strict,)
    parser_classes = (Parser,)

    def retrieve(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Return one record with its ETag; 304 where the caller has this version already."""
        row = self.get_object()
        response = tagged(Response(record_of(row)), row)
        return tagged(Response(status=304), row) if known_to(request, row) else response

    def answer(self, row: Any, status: int = 200) -> Response:
        """Return the row as it stands now, read again with all that its record needs."""
        fresh = self.get_queryset().filter(pk=row.pk).first() or row
        return tagged(Response(record_of(fresh), status=status), fresh)

    def asked(self, ask: Any) -> dict[str, Any]:
        """Return the valid data of the request's body; 400 otherwise."""
        serializer = ask(data=self.request.data)
        serializer.is_valid(raise_exception=True)
        return dict(serializer.validated_data)

    def listed(self, rows: Any) -> Response:
        """Return rows that belong to one object, as a page."""
        page = self.paginate_queryset(rows)
        return self.get_paginated_response([record_of(row) for row in page or []])
