"""Change what is known of an article, move it, withdraw it. Its text comes in by `import_article` only."""

from __future__ import annotations

from typing import Any

from ..models import Article, Story


def set_published(*, article: Article, published: str, by: Any, expected: int | None = None) -> Article:
    """Set the publication date (ISO 8601 date or moment, empty for unknown) and read the article's dates again."""
    raise NotImplementedError


def set_details(
    *,
    article: Article,
    by: Any,
    headline: str | None = None,
    byline: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    expected: int | None = None,
) -> Article:
    """Change headline, byline, publisher (by name) or address; None leaves a field as it is."""
    raise NotImplementedError


def move_to_story(*, article: Article, story: Story, by: Any, expected: int | None = None) -> Article:
    """Move an article with its claims and all decisions to another story, and compare both stories again."""
    raise NotImplementedError


def withdraw_article(*, article: Article, by: Any, reason: str, expected: int | None = None) -> Article:
    """Withdraw an article (mistaken import, legal takedown): a tombstone stays and takes nobody's decisions with it."""
    raise NotImplementedError
