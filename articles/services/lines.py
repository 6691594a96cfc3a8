"""Turn a line of an article from furniture into text, or back. Entry point: `flip_line`."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from ..models import Article
from .analyze import given_date, read_into, read_text, storable
from .deeds import final, shortened
from .errors import Invalid
from .link import relink
from .locking import locked
from .rights import require

LABELS = ("text", "furniture")


def flip_line(*, article: Article, line_text: str, label: str, by: Any, expected: int | None = None) -> Article:
    """Label every line that reads `line_text` as "text" or "furniture", and read the article again.

    The body changes, so a new revision of the same bytes holds it and every claim is carried over as with a new text;
    then the story is compared. Raises Invalid for an unknown label or line.
    """
    present = _flip(article, line_text.strip(), label, by=by, expected=expected)
    relink(story=present.story, articles=[present], by=by)
    return present


@transaction.atomic
def _flip(article: Article, line: str, label: str, *, by: Any, expected: int | None) -> Article:
    require(by, "edit_articles")
    if label not in LABELS:
        raise Invalid("A line is “text” or “furniture”.", "label")
    present = locked(article, expected)
    current = present.current
    if current is None or present.withdrawn:
        raise Invalid("This article has no text.")
    if line not in {known["text"].strip() for known in current.lines}:
        raise Invalid("There is no such line in this article.", "line_text")
    flips = current.flips | {line: label}
    reading = read_text(storable(current.text), published=given_date(present), flips=flips)
    read_into(present, bytes(current.received), current.charset, reading, flips=flips, by=by)
    final(f"Made {label} of the line “{shortened(line)}”", by=by, instead="Flip the line back on its article's page.")
    return present
