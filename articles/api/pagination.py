"""Keyset cursors: a page costs the same wherever it lies, and rows that come in meanwhile shift nothing."""

from __future__ import annotations

from rest_framework.pagination import CursorPagination


class ByKey(CursorPagination):
    """Pages in the order rows came in; `?page_size=` up to 500."""

    ordering = "pk"
    page_size = 50
    page_size_query_param = "page_size"
    max_page_size = 500
