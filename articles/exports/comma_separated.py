"""A table for spreadsheets: one column a field, lists as JSON, and no cell that a spreadsheet would run.

A cell whose first visible character starts a formula gets an apostrophe in front (OWASP, "CSV Injection"); nothing
is taken away. NDJSON is the lossless format.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from .base import About, Format, Record

FORMULA_STARTS = ("=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠")
LINE_STARTS = ("\t", "\r", "\n")


def write(records: Iterable[Record], columns: tuple[str, ...], about: About) -> Iterator[bytes]:
    """Yield the header, then one row a record. A field `a` with parts becomes columns `a.b`."""
    page = io.StringIO()
    writer = csv.writer(page)
    writer.writerow(columns)
    yield "\ufeff".encode() + _taken(page)  # the mark that makes spreadsheets read UTF-8
    for record in records:
        writer.writerow([cell(_at(record, column)) for column in columns])
        yield _taken(page)


def _taken(page: io.StringIO) -> bytes:
    text = page.getvalue()
    page.seek(0)
    page.truncate()
    return text.encode("utf-8", errors="replace")


def _at(record: Record, path: str) -> Any:
    value: Any = record
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def cell(value: Any) -> Any:
    """Return what stands in the cell: numbers as they are, lists as JSON, text guarded against formulas."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return value
    text = value if isinstance(value, str) else orjson.dumps(value).decode()
    runs = text.startswith(LINE_STARTS) or text.lstrip().startswith(FORMULA_STARTS)
    return f"'{text}" if runs else text


CSV = Format("csv", "text/csv; charset=utf-8", "csv", write)
