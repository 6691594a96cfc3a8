"""All records as one JSON array, for programs that read a whole document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

import orjson

from .base import About, Format, Record


def write(records: Iterable[Record], columns: tuple[str, ...], about: About) -> Iterator[bytes]:
    """Yield the array piece by piece."""
    yield from array(records)


def array(records: Iterable[Record], opening: bytes = b"[", closing: bytes = b"]\n") -> Iterator[bytes]:
    """Yield `opening`, the records with commas between them, and `closing`."""
    yield opening
    for separator, record in zip(chain([b"\n"], _commas()), records, strict=False):
        yield separator + orjson.dumps(record)
    yield b"\n" + closing


def _commas() -> Iterator[bytes]:
    while True:
        yield b",\n"


JSON = Format("json", "application/json", "json", write)
