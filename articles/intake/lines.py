"""Reads `.jsonl` and `.ndjson`: one article a line; a bad line is told and the next one read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .objects import one, parse, reason
from .records import Item, Problem

SUFFIXES: tuple[str, ...] = (".jsonl", ".ndjson")


def read(name: str, data: bytes) -> Iterator[Item | Problem]:
    """Yield an article, or a Problem with its line number, for each line that is not blank."""
    start, number = 0, 0
    while start < len(data):
        stop = data.find(b"\n", start)
        stop = len(data) if stop < 0 else stop
        number += 1
        line = data[start:stop].strip()
        start = stop + 1
        if line:
            yield _read_line(f"{name}#{number}", line, f"line {number}")


def _read_line(source: str, line: bytes, where: str) -> Item | Problem:
    file = source.rpartition("#")[0]
    try:
        found = one(source, parse(line), where)
    except ValueError as error:
        return Problem(file, where, f"not valid JSON: {reason(error)}", "Mend this line; the other lines were read")
    return replace(found, source=file) if isinstance(found, Problem) else found
