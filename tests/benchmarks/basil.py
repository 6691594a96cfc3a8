"""BASIL (Fan et al., EMNLP-IJCNLP 2019): articles of one event put into one story.

The data: 100 events, each reported by three outlets, in the authors' public repository; the texts are the outlets',
so none is kept here. `predict` takes rows {"id", "title", "text", "date"} and returns {"id", "cluster"}.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from articles.analysis.grouping import same_story

Row = dict[str, Any]


def predict(rows: list[Row]) -> list[Row]:
    """Group all rows at once; the number of a group is the place of its first article."""
    items = [(at, row["title"], row["text"], _day(row.get("date"))) for at, row in enumerate(rows)]
    groups = {at: min(group) for group in same_story(items) for at in group}
    return [{"id": row["id"], "cluster": str(groups[at])} for at, row in enumerate(rows)]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text else None
