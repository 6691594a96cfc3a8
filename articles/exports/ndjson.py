"""One record a line, lossless: the format that programs should read (ndjson, JSON Lines)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import orjson

from .base import About, Format, Record


def write(records: Iterable[Record], columns: tuple[str, ...], about: About) -> Iterator[bytes]:
    """Yield one line of UTF-8 JSON for each record."""
    for record in records:
        yield orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE)


NDJSON = Format("ndjson", "application/x-ndjson", "ndjson", write)
