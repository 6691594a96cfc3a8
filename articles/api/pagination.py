"""Keyset cursors: a page costs the same wherever it lies, and rows that come in meanwhile shift nothing."""

from __future__ import annotations

from typing import Any

from rest_framework.pagination import CursorPagination


class ByKey(CursorPagination):
    """Pages in the order rows came in; `?page_size=` up to 500."""

    ordering = "pk"
    page_size = 50
    page_size_query_param = "page_size"
    max_page_size = 500

    def get_paginated_response_schema(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Describe a page as OpenAPI 3.1 does: `next` and `previous` are null at the ends."""
        page: dict[str, Any] = super().get_paginated_response_schema(schema)
        for name in ("next", "previous"):
            known = {key: value for key, value in page["properties"][name].items() if key != "nullable"}
            page["properties"][name] = known | {"type": ["string", "null"]}
        return {**page, "required": ["next", "previous", "results"]}
