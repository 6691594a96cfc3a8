"""Read an article's text and store its claims. Entry point: `analyze_article`; `read_into` serves the import."""

from __future__ import annotations

import hashlib
from typing import Any

from django.conf import settings
from django.db import transaction

from ..analysis import pipeline
from ..analysis.datelines import length_of
from ..analysis.records import line_record
from ..analysis.spans import Reading
from ..choices import ArticleState, PublishedBasis
from ..intake import as_read
from ..models import Article, Revision
from . import history
from .locking import locked
from .revise import Revised, revise

LEAD = 80  # characters: two lines of a narrow column


@transaction.atomic
def analyze_article(*, article: Article, by: Any = None) -> Article:
    """Read the current text again and carry every claim over; the same findings keep their claim ids.

    A text in a language that is not supported leaves the article `not_analyzed`. Where a newer cleaner gives another
    body for the same bytes, a new revision holds it. Links are left to `link.relink`.
    """
    present = locked(article)
    current = present.current
    if current is None or present.withdrawn:
        return present
    reading = read_received(present, current.flips)
    read_into(present, bytes(current.received), current.charset, reading, flips=current.flips, by=by)
    return present


def read_text(text: str, *, published: str = "", flips: dict[str, str] | None = None) -> Reading:
    """Run the pipeline with the engine of the settings; `published` is a date that a person gave."""
    return pipeline.read(text, published=published or None, engine=settings.FACTCHECK_ENGINE, flips=flips or {})


def read_received(article: Article, flips: dict[str, str]) -> Reading:
    """Read an article's current text again from the bytes received, as the import read them."""
    text = as_read(article.source, article.current.text) if article.current else ""
    return read_text(storable(text), published=settled_date(article), flips=flips)


def read_into(
    article: Article, data: bytes, charset: str, reading: Reading, *, flips: dict[str, str], by: Any = None
) -> tuple[Revision, Revised]:
    """Store a reading as the article's current text and carry the claims over (article locked, not withdrawn)."""
    lines = [line_record(line) for line in reading.lines]
    revision = article.current
    same = revision is not None and bytes(revision.received) == data
    if revision is None or not same or (revision.body, revision.lines) != (reading.body, lines):
        revision = _revision(article, data, charset, reading, flips=flips, by=by)
    else:
        _resplit(revision, reading)
    _describe(article, revision, reading, by=by)
    return revision, revise(article=article, revision=revision, reading=reading, by=by)


def given_date(article: Article) -> str:
    """Return the publication date that a person gave, which wins over what a text states; else empty."""
    return article.published if article.published_basis == PublishedBasis.GIVEN else ""


def settled_date(article: Article) -> str:
    """Return the publication date that the text itself may not tell: given by a person, or inferred from the story."""
    inferred = article.published_basis == PublishedBasis.INFERRED
    return article.published if inferred else given_date(article)


def storable(text: str) -> str:
    """Return a text without what no database keeps: NUL characters and halves of surrogate pairs."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode()


def _revision(
    article: Article, data: bytes, charset: str, reading: Reading, *, flips: dict[str, str], by: Any
) -> Revision:
    last = article.revisions.order_by("-number").values_list("number", flat=True).first() or 0
    return Revision.objects.create(
        article=article, number=last + 1, received=data, charset=charset, sha256=hashlib.sha256(data).hexdigest(),
        body=reading.body, lines=[line_record(line) for line in reading.lines], sentences=_borders(reading),
        flips=flips, created_by=by,
    )  # fmt: skip


def _resplit(revision: Revision, reading: Reading) -> None:
    if revision.sentences != _borders(reading):
        revision.sentences = _borders(reading)
        revision.save(update_fields=["sentences"])


def _borders(reading: Reading) -> list[list[int]]:
    return [[sentence.start, sentence.end] for sentence in reading.sentences]


def _describe(article: Article, revision: Revision, reading: Reading, *, by: Any) -> None:
    """Note the article's text, language and state; a row that stays as it was is not written."""
    state = ArticleState.ANALYZED if reading.analyzed else ArticleState.NOT_ANALYZED
    lead = first_words(reading.body)
    new = {"current_id": revision.pk, "language": reading.language[:8], "state": state, "lead": lead}
    if any(getattr(article, name) != value for name, value in new.items()):
        article.current, article.language, article.state = revision, reading.language[:8], state
        article.lead = lead
        history.save(article, "current", "language", "state", "lead", by=by, reason=f"text {revision.number} was read")


def first_words(body: str) -> str:
    """Return the beginning of a text behind its dateline as a name: at most `LEAD` characters, cut at a blank."""
    start = length_of(body)
    words = " ".join(body[start : start + 4 * LEAD].split())
    return words if len(words) <= LEAD else words[: LEAD - 1].rsplit(" ", 1)[0] + "…"
