"""Export the chosen rows of a list, as the export of the same name writes them. Entry point: `export_actions`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, StreamingHttpResponse

from .. import streams

ENDINGS = {"ndjson": "NDJSON", "csv": "CSV"}


def export_actions(stream: str) -> list[Callable[..., StreamingHttpResponse]]:
    """Return one admin action a format for a stream of `streams`; drafts and what is confidential stay here."""
    return [_export_as(stream, ending, label) for ending, label in ENDINGS.items()]


def _export_as(name: str, ending: str, label: str) -> Callable[..., StreamingHttpResponse]:
    @admin.action(description=f"Export as {label}", permissions=["view"])
    def export(modeladmin: Any, request: HttpRequest, rows: QuerySet[Any]) -> StreamingHttpResponse:
        stream = streams.stream_named(name)
        chosen = stream.rows().filter(pk__in=rows.order_by().values("pk")).order_by("pk")
        records = (stream.record(row) for row in chosen.iterator(chunk_size=streams.CHUNK))
        form = streams.format_of(stream, ending)
        written = form.write(records, stream.columns, streams.about())
        response = StreamingHttpResponse(written, content_type=form.media_type)
        response["Content-Disposition"] = f'attachment; filename="{name}.{ending}"'
        return response

    export.__name__ = f"export_as_{ending}"
    return export
