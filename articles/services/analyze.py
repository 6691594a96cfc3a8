"""Read an article's current text and store its claims. Entry point: `analyze_article`."""

from __future__ import annotations

from typing import Any

from ..models import Article


def analyze_article(*, article: Article, by: Any = None) -> Article:
    """Read the current revision again and carry every claim over; the same findings keep their claim ids.

    A text in a language that is not supported leaves the article `not_analyzed`. Links are left to `link.relink`.
    """
    raise NotImplementedError
