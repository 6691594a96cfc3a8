"""The streams of CONTRACT.md: rows leave piece by piece, whatever their number."""

from __future__ import annotations

from datetime import datetime

from django.http import StreamingHttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.exceptions import NotFound, PermissionDenied
from rest_framework.request import Request
from rest_framework.views import APIView

from .. import streams
from ..exports import FORMATS


class Asked(serializers.Serializer):
    """What an export can be narrowed by."""

    story = serializers.CharField(required=False, help_text="A story's slug.")
    since = serializers.DateTimeField(required=False, help_text="Only what changed at or after this moment.")


described = extend_schema(
    parameters=[
        OpenApiParameter("story", str, description="A story's slug."),
        OpenApiParameter("since", datetime, description="Only what changed at or after this moment."),
    ],
    responses={
        (200, media): OpenApiResponse(OpenApiTypes.BINARY, description="The stream.")
        for media in sorted({form.media_type.partition(";")[0] for form in FORMATS})
    },
)


class ExportView(APIView):
    """One stream in the format it is made for."""

    @extend_schema(operation_id="export")
    @described
    def get(self, request: Request, name: str) -> StreamingHttpResponse:
        """Stream an export: claimreview, annotations, or a table as NDJSON."""
        return streamed(request, name, None)


class ExportAsView(APIView):
    """One stream in a format of choice."""

    @extend_schema(operation_id="export_as")
    @described
    def get(self, request: Request, name: str, form: str) -> StreamingHttpResponse:
        """Stream an export as ndjson, json or csv."""
        return streamed(request, name, form)


def streamed(request: Request, name: str, form: str | None) -> StreamingHttpResponse:
    """Return the stream as a download; 404 names the exports and formats there are."""
    if not request.user.has_perm("articles.view_claim"):
        raise PermissionDenied
    try:
        stream = streams.stream_named(name)
        chosen = streams.format_of(stream, form)
    except ValueError as error:
        raise NotFound(str(error)) from error
    asked = Asked(data=request.query_params)
    asked.is_valid(raise_exception=True)
    response = StreamingHttpResponse(
        streams.pieces(stream, chosen, **asked.validated_data), content_type=chosen.media_type
    )
    response["Content-Disposition"] = f'attachment; filename="{name}.{chosen.extension}"'
    return response
