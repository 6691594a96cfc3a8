"""Date what came without a year by the story it stands in. Entry point: `date_by_neighbors`.

An agency's copy opens "LARNE, Aug 13 (Agency) -" and never tells the year; the other articles of the story do.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import transaction

from ..analysis.page.head.yearless import day_beside
from ..choices import ArticleState, PublishedBasis
from ..models import Article, Story
from . import history
from .analyze import analyze_article
from .import_article import NO_DATE
from .locking import locked

REASON = "year told by the story's other articles"


def date_by_neighbors(*, story: Story, by: Any = None) -> list[Article]:
    """Date the story's undated articles whose dateline gives day and month; return those, read again.

    The date counts as inferred. One that a person emptied stays empty.
    """
    present = story.articles.filter(state=ArticleState.ANALYZED)
    undated = [article for article in present.filter(published="") if "published" not in article.edited]
    if not undated:
        return []
    days = set(present.filter(is_draft=False).exclude(published_on=None).values_list("published_on", flat=True))
    return [dated for article in undated if (dated := _date(article, days, by=by))]


def retold(message: str, dated: Article) -> str:
    """Return what an import told of an article without a date, as it is once its neighbors dated it."""
    return message.replace(NO_DATE, f"dated {dated.published_on:%-d %B %Y} by the story's other articles")


@transaction.atomic
def _date(article: Article, days: Iterable[date], *, by: Any) -> Article | None:
    present = locked(article)
    found = day_beside(present.current.body, days) if present.current and not present.published else None
    if found is None:
        return None
    present.published, present.published_on = found.isoformat(), found
    present.published_basis = PublishedBasis.INFERRED
    history.save(present, "published", "published_on", "published_basis", by=by, reason=REASON)
    return analyze_article(article=present, by=by)
