"""What an import would make of a text, before anything is stored. Entry point: `preview_of`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..analysis.clean import clean
from ..analysis.vocabulary import LineLabel

KEPT = (LineLabel.TEXT, LineLabel.SUBHEADING)
MOST = 200_000  # characters of a text that are previewed; the whole of it is imported


@dataclass(frozen=True)
class Preview:
    """One text: what was detected (a given field wins) and which lines are furniture."""

    row: Any
    headline: str
    publisher: str
    byline: str
    published: str
    basis: str
    url: str
    body: str
    lines: list[Any]

    @property
    def furniture(self) -> list[Any]:
        """The lines that would be left out."""
        return [line for line in self.lines if line.label not in KEPT and line.text.strip()]


def preview_of(row: Any) -> Preview:
    """Clean one waiting text and return what was found."""
    cleaned = clean(_text(row)[:MOST], flips={})
    given = row.given
    pick = {
        name: given.get(name) or getattr(cleaned, name) or ""
        for name in ("headline", "publisher", "byline", "published", "url")
    }
    basis = "given" if given.get("published") else str(cleaned.published_basis or "")
    return Preview(row=row, basis=basis, body=cleaned.body, lines=list(cleaned.lines), **pick)


def _text(row: Any) -> str:
    return bytes(row.data).decode(row.given.get("charset") or "utf-8", errors="replace")
