"""What reading a file gives: an `Item` for each article, a `Problem` for each thing that could not be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Item:
    """One received article, and what came with it in fields of its own.

    `source` is the file's name, with `#3` for the third record of a file that holds several. `data` are the bytes
    exactly as received (for JSON and CSV: the text field in UTF-8), `text` is what they say. A field that nobody
    gave is None. `published` is ISO 8601; `notes` says in sentences what was given and could not be used.
    """

    source: str
    data: bytes
    text: str
    charset: str = "utf-8"
    headline: str | None = None
    publisher: str | None = None
    byline: str | None = None
    published: str | None = None
    url: str | None = None
    is_html: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read: what, where (a line or record, may be empty), and what to do about it."""

    source: str
    where: str
    what: str
    hint: str

    def __str__(self) -> str:
        """Return the problem in one line."""
        place = f" ({self.where})" if self.where else ""
        return f"{self.source}{place}: {self.what}. {self.hint}"


class Reader(Protocol):
    """A file format: the endings it is known by, and how it is read."""

    SUFFIXES: tuple[str, ...]

    def read(self, name: str, data: bytes) -> Iterator[Item | Problem]:
        """Yield what the file holds, in its order."""
