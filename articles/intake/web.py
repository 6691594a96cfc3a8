"""Reads `.html`: the whole page is one article; what is furniture in it is decided later."""

from __future__ import annotations

from collections.abc import Iterator

from .charsets import decode
from .records import Item, Problem

SUFFIXES: tuple[str, ...] = (".html", ".htm", ".xhtml")


def read(name: str, data: bytes) -> Iterator[Item | Problem]:
    """Yield the page as one article. Raises UnknownCharsetError."""
    found = decode(data, markup=True)
    yield Item(name, data, found.text, found.charset, is_html=True)
