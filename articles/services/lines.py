"""Turn a line of an article from furniture into text, or back. Entry point: `flip_line`."""

from __future__ import annotations

from typing import Any

from ..models import Article


def flip_line(*, article: Article, line_text: str, label: str, by: Any, expected: int | None = None) -> Article:
    """Label every line that reads `line_text` as "text" or "furniture" and read the article again.

    The body changes, so every claim is carried over as with a new text. Raises Invalid for an unknown label or line.
    """
    raise NotImplementedError
