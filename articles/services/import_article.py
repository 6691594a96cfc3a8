"""Take one article in: store the bytes as received, read them, keep all that people decided. One entry point."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from django.db import transaction

from ..analysis.spans import Reading
from ..choices import ArticleState, Change, PublishedBasis, RowStatus
from ..models import Article, Revision, Story
from . import history
from .analyze import given_date, read_into, read_text, storable
from .errors import Invalid
from .outlets import LONGEST_OUTLET, outlet_known_as, publisher_named
from .revise import Revised
from .rights import require
from .tombstones import TAKEN_BACK, raise_again

NO_DATE = "no publication date found"
AS_RECORDED = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?", re.ASCII)
LONGEST = {
    "source": 500, "headline": 500, "byline": 300, "published": 40, "url": 1000, "publisher": LONGEST_OUTLET,
    "wire_credit": 120,
}  # fmt: skip


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


NOTHING = Given()


@transaction.atomic
def import_article(
    *,
    story: Story,
    source: str,
    data: bytes,
    text: str,
    charset: str,
    given: Given = NOTHING,
    by: Any = None,
    is_draft: bool = False,
    reading: Reading | None = None,
) -> Imported:
    """Import one article, or a new text of one that is known by (story, source).

    `data` are the bytes as received, `text` the same as read with `charset`; `reading` is what `analyze.read_text`
    gave for that text, if the caller has it already. The same bytes again are `unchanged`; other text makes a new
    revision, to which every claim is carried over (`revise`). What a person wrote of the article stays. The same text
    under another source is an article of its own; one whose import was taken back is raised again. Raises Invalid
    where the text is empty or a given date is no ISO 8601 date.
    """
    require(by, "import")
    _check(source, text)
    given = replace(given, published=written_out(given.published))
    known = Article.objects.select_for_update(of=("self",), no_key=True).filter(story=story, source=source).first()
    raised = known is not None and raise_again(known, by=by, is_draft=is_draft)
    if known is not None and known.withdrawn:
        return Imported(RowStatus.UNCHANGED, known, known.current, f"withdrawn before: {known.withdrawn_reason}")
    article = known or Article(story=story, source=source, is_draft=is_draft)
    if known and not raised and _same_text(known, data, charset) and not _says_new(known, given):
        return Imported(RowStatus.UNCHANGED, known, known.current, "")
    flips = known.current.flips if known and known.current else {}
    if reading is None or flips or (known and given_date(known)):
        published = given.published or (given_date(known) if known else "")
        reading = read_text(storable(text), published=published, flips=flips)
    _describe(article, given, reading, by=by)
    revision, revised = read_into(article, data, charset, reading, flips=flips, by=by)
    status = RowStatus.UPDATED if known and not raised else RowStatus.IMPORTED
    told = _told(article, revised, new=not known)
    return Imported(status, article, revision, f"brought back: {told}" if raised else told)


def is_unchanged(*, story: Story, source: str, data: bytes, charset: str, given: Given = NOTHING) -> bool:
    """Tell whether importing this would change nothing, so that it need not be read."""
    known = Article.objects.filter(story=story, source=source).select_related("current", "publisher").first()
    if known is None or (known.withdrawn and known.withdrawn_reason == TAKEN_BACK):
        return False
    return bool(known.withdrawn or (_same_text(known, data, charset) and not _says_new(known, given)))


def written_out(published: str) -> str:
    """Return an ISO 8601 date or moment as records tell it; a moment whose offset is not told is a day.

    Raises Invalid for what is neither.
    """
    words = published.strip()
    day = day_of(words)
    if day is None or AS_RECORDED.fullmatch(words):
        return words
    when = datetime.fromisoformat(words)
    return day.isoformat() if when.tzinfo is None else when.isoformat()


def day_of(published: str) -> date | None:
    """Return the day of an ISO 8601 date or moment, None for an empty text; Invalid for any other."""
    if not published:
        return None
    try:
        return datetime.fromisoformat(published).date()
    except ValueError:
        raise Invalid(
            f"“{published[:40]}” is no date; write 2024-10-25 or 2024-10-25T09:00+02:00.", "published"
        ) from None


def _check(source: str, text: str) -> None:
    if not source.strip() or len(source) > LONGEST["source"]:
        raise Invalid("The source needs a name of at most 500 characters.", "source")
    if not text.strip():
        raise Invalid("There is no text in it.", "text")


def _same_text(known: Article, data: bytes, charset: str) -> bool:
    current = known.current
    return current is not None and (current.sha256, current.charset) == (hashlib.sha256(data).hexdigest(), charset)


def _says_new(known: Article, given: Given) -> bool:
    """Tell whether the importer says something of a known article that is not stored, nor edited here."""
    stored = {
        "headline": known.headline, "byline": known.byline, "published": known.published, "url": known.url,
        "publisher": known.publisher.name if known.publisher else "",
    }  # fmt: skip
    said = {name: _fitting(getattr(given, name), name) for name in stored if name not in known.edited}
    new = {name for name, value in said.items() if value not in ("", stored[name])}
    if new == {"publisher"} and (outlet := outlet_known_as(said["publisher"])) is not None:
        return outlet.pk != known.publisher_id
    return bool(new)


def _fitting(value: str | None, name: str) -> str:
    """Return a field as it is stored; an address that no browser should follow is none."""
    words = " ".join(storable(value or "").split())[: LONGEST[name]]
    return "" if name == "url" and not words.lower().startswith(("http://", "https://")) else words


def _describe(article: Article, given: Given, reading: Reading, *, by: Any) -> None:
    """Write down what was given, else what was found; what a person wrote here stays."""
    found = {
        "headline": given.headline or reading.headline, "byline": given.byline or reading.byline,
        "url": given.url or reading.url,
    }  # fmt: skip
    new: dict[str, Any] = {name: _fitting(value, name) for name, value in found.items()}
    new["publisher"] = publisher_named(storable(given.publisher or reading.publisher or ""), new["url"], by=by)
    new["wire_credit"] = _fitting(reading.credit, "wire_credit")
    published, basis = _published(article, given, reading)
    new |= {"published": published, "published_basis": basis, "published_on": day_of(published)}
    edited = {*article.edited, *(("published_basis", "published_on") if "published" in article.edited else ())}
    changed = [name for name, value in new.items() if name not in edited and getattr(article, name) != value]
    for name in changed:
        setattr(article, name, new[name])
    if changed or article.pk is None:
        history.save(article, *changed, by=by, reason="imported")


def _published(article: Article, given: Given, reading: Reading) -> tuple[str, str]:
    if given.published:
        return given.published[: LONGEST["published"]], PublishedBasis.GIVEN
    if article.published_basis == PublishedBasis.GIVEN:
        return article.published, article.published_basis
    return (reading.published_text or "")[: LONGEST["published"]], reading.published_basis or ""


def _told(article: Article, revised: Revised, *, new: bool) -> str:
    if article.state != ArticleState.ANALYZED:
        known = f"is “{article.language}”" if article.language != "und" else "is another language, or too short to tell"
        return f"kept, but not analyzed: the workspace reads English, and this {known}"
    count = len(revised.claims[Change.NEW])
    told = revised.in_words() if not new else "1 claim" if count == 1 else f"{count} claims"
    return told if article.published else f"{told}; {NO_DATE}"
