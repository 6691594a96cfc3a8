"""Take one article in: store the bytes as received, read them, keep all that people decided. One entry point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import transaction

from ..choices import RowStatus
from ..models import Article, Revision, Story


@dataclass(frozen=True, slots=True)
class Given:
    """What the importer says of an article; each field wins over what is detected. `published` is ISO 8601."""

    headline: str = ""
    publisher: str = ""
    byline: str = ""
    published: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: `message` is a sentence for the row that people read."""

    status: RowStatus
    article: Article | None
    revision: Revision | None
    message: str


@transaction.atomic
def import_article(
    *,
    story: Story,
    source: str,
    data: bytes,
    text: str,
    charset: str,
    given: Given = Given(),
    by: Any = None,
    is_draft: bool = False,
) -> Imported:
    """Import one article, or a new text of one that is known by (story, source).

    `data` are the bytes as received, `text` the same as read with `charset`. The same bytes again are `unchanged`;
    other text makes a new revision, to which every claim is carried over (`revise`). Raises Invalid where the text
    is empty or a given date is no ISO 8601 date.
    """
    raise NotImplementedError
