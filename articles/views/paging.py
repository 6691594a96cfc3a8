"""Long lists by key, not by number: the next page starts after the last row shown, however long the list.

Entry point: `slice_of`. A page by number makes the database walk over all pages before it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet

# name: field, whether the largest comes first, label
ORDERS: dict[str, tuple[str, bool, str]] = {
    "priority": ("priority", True, "What matters most"),
    "newest": ("updated_at", True, "Changed last"),
    "oldest": ("updated_at", False, "Waiting longest"),
}
MOST_COUNTED = 500  # rows; beyond that nobody reads the number, and counting all takes longer than the page


@dataclass
class Slice:
    """Rows of one page, the mark after which the next one starts (empty: there is none), and how many there are.

    `total` stops at MOST_COUNTED + 1.
    """

    rows: list[Any]
    after: str
    total: int


def slice_of(found: QuerySet[Any], whole: QuerySet[Any], order: str, after: str, size: int) -> Slice:
    """Return `size` rows of `found` in one of ORDERS after a mark; a mark that makes no sense starts at the beginning.

    `whole` is the same table without a filter, with all that a row shows: keys come from an index alone, and only the
    rows of one page are read with their joins. The first page's keys are counted as they come, so that the filter,
    which may be dear, is put to the database once.
    """
    field, falling, _ = ORDERS[order]
    by = (f"-{field}", "-pk") if falling else (field, "pk")
    ordered = found.order_by(*by).values_list("pk", flat=True)
    mark = _read(after, field)
    if mark:
        keys = list(ordered.filter(_beyond(field, falling, *mark))[: size + 1])
        total = found.order_by()[: MOST_COUNTED + 1].count()
    else:
        keys = list(ordered[: max(size, MOST_COUNTED) + 1])
        total = min(len(keys), MOST_COUNTED + 1)
    rows = list(whole.filter(pk__in=keys[:size]).order_by(*by))
    return Slice(rows, _write(rows[-1], field) if len(keys) > size and rows else "", total)


def _beyond(field: str, falling: bool, value: Any, pk: int) -> Q:
    beside, way = (f"{field}__lte", "lt") if falling else (f"{field}__gte", "gt")
    return Q(**{beside: value}) & (Q(**{f"{field}__{way}": value}) | Q(**{f"pk__{way}": pk}))


def _write(row: Any, field: str) -> str:
    value = getattr(row, field)
    return f"{value.isoformat() if isinstance(value, datetime) else repr(value)}~{row.pk}"


def _read(mark: str, field: str) -> tuple[Any, int] | None:
    value, _, pk = mark.partition("~")
    try:
        return (datetime.fromisoformat(value) if field == "updated_at" else float(value)), int(pk)
    except ValueError:
        return None
