"""Reads `.txt`: the whole file is one article."""

from __future__ import annotations

from collections.abc import Iterator

from .charsets import decode
from .records import Item, Problem

SUFFIXES: tuple[str, ...] = (".txt", ".text")


def read(name: str, data: bytes) -> Iterator[Item | Problem]:
    """Yield the file's text as one article. Raises UnknownCharsetError."""
    found = decode(data)
    yield Item(name, data, found.text, found.charset)
