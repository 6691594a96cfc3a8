"""One record a line, lossless: the format that programs should read (ndjson, JSON Lines)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

import orjson

from .base import About, Format, Record


def write(records: Iterable[Record], columns: tuple[str, ...], about: About) -> Iterator[bytes]:
    """Yield one line of UTF-8 JSON for each record."""
    for record in records:
        yield orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE)


def lines_of(document: Format) -> Format:
    """Return the format that writes what stands in a document for each record, one a line."""

    def write_lines(records: Iterable[Record], columns: tuple[str, ...], about: About) -> Iterator[bytes]:
        made = (document.one(record, about) if document.one else record for record in records)
        return write((record for record in made if record), columns, about)

    return replace(NDJSON, write=write_lines)


NDJSON = Format("ndjson", "application/x-ndjson", "ndjson", write)
