"""What all lists and objects share: records out, an ETag on each, the filters of the web queue."""

from __future__ import annotations

from typing import Any

from rest_framework import mixins, viewsets
from rest_framework.request import Request
from rest_framework.response import Response

from .concurrency import tagged
from .shapes import record_of


class Reading(mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet[Any]):
    """List and retrieve; a view that also writes adds verbs that call services."""

    def retrieve(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Return one record with its ETag; 304 where the caller has this version already."""
        row = self.get_object()
        if request.headers.get("If-None-Match") == getattr(row, "etag", '"1"'):
            return tagged(Response(status=304), row)
        return self.answer(row)

    def answer(self, row: Any, status: int = 200) -> Response:
        """Return the row as it stands now, read again with all that its record needs."""
        fresh = self.get_queryset().filter(pk=row.pk).first() or row
        return tagged(Response(record_of(fresh), status=status), fresh)
