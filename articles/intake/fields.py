"""Read the usual field names of exports, feeds and interfaces; entry points `item_from` and `with_given`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from articles.analysis.page.head.stamps import EARLIEST, LATEST, iso_moment
from articles.analysis.page.markup import looks_like_html

from .records import Item, Problem

# Our name -> the names it goes by, the surest first; compared without case, spaces, "_" and "-".
NAMES: dict[str, tuple[str, ...]] = {
    "text": (
        "text",
        "body",
        "articlebody",
        "content",
        "fulltext",
        "articletext",
        "story",
        "rawtext",
        "maintext",
        "plaintext",
        "bodytext",
        "html",
        "bodyhtml",
        "contenthtml",
        "rawhtml",
        "article",
    ),
    "headline": ("headline", "title", "heading", "head", "articletitle"),
    "publisher": (
        "publisher",
        "outlet",
        "source",
        "sitename",
        "publication",
        "newspaper",
        "media",
        "sourcename",
        "provider",
        "site",
        "domain",
    ),
    "byline": ("byline", "author", "authors", "writer", "reporter", "creator", "by"),
    "published": (
        "published",
        "datepublished",
        "publishedat",
        "publicationdate",
        "publishdate",
        "pubdate",
        "publishedtime",
        "publisheddate",
        "publishedon",
        "date",
        "datetime",
        "time",
        "timestamp",
        "created",
        "createdat",
    ),
    "url": ("url", "link", "href", "address", "canonicalurl", "weburl", "permalink", "sourceurl", "uri"),
}
GIVEN = ("headline", "publisher", "byline", "published", "url")
LONGEST_FIELD = 2000  # characters of a headline or name; more is no headline
LONGEST_LIST = 5000  # paragraphs or names in one field
MILLISECONDS = 100_000_000_000  # moments from 1973 on, counted in milliseconds, are above this, in seconds below
_PARTS = ("name", "title", "text", "value", "rendered")


def item_from(source: str, record: Mapping[str, Any], where: str = "") -> Item | Problem:
    """Return the article that a record of a JSON or CSV file holds, or the Problem with it."""
    fields = {_plain(key): value for key, value in record.items() if isinstance(key, str)}
    text = next((value for name in NAMES["text"] if (value := _words(fields.get(name), longest=None))), None)
    if not text:
        known = ", ".join(NAMES["text"][:4])
        return Problem(source, where, "no article text in this record", f"Name the field with the text one of: {known}")
    item = Item(source, text.encode("utf-8", "replace"), text, is_html=looks_like_html(text))
    return with_given(item, {name: _first(fields, name) for name in GIVEN})


def with_given(item: Item, given: Mapping[str, Any]) -> Item:
    """Return the item with the fields that were given; they win. A field that cannot be used leaves a note."""
    unknown = [name for name in given if name not in GIVEN]
    notes = [f"{name!r} was left out; the fields that can be given are {', '.join(GIVEN)}" for name in unknown[:5]]
    changes: dict[str, Any] = {}
    for name in GIVEN:
        value = given.get(name)
        if value in (None, "", [], {}):
            continue
        words = _date(value) if name == "published" else _words(value)
        if words:
            changes[name] = words
        else:
            notes.append(f"{name} {str(value)[:60]!r} cannot be read and was left out")
    return replace(item, **changes, notes=(*item.notes, *notes))


def _plain(key: str) -> str:
    return key.strip().lstrip("\ufeff").casefold().replace("_", "").replace("-", "").replace(" ", "").replace(":", "")


def _first(fields: Mapping[str, Any], name: str) -> Any:
    return next((fields[alias] for alias in NAMES[name] if fields.get(alias) not in (None, "", [], {})), None)


def _words(value: Any, longest: int | None = LONGEST_FIELD) -> str | None:
    """Return a field as text: names out of lists and out of objects such as `{"name": …}`."""
    if isinstance(value, str):
        words = value if longest is None else " ".join(value.split())[:longest]
        return words if words.strip() else None
    if isinstance(value, list):
        glue = ", " if longest else "\n\n"
        flat = (_words(part, longest) for part in value[:LONGEST_LIST] if not isinstance(part, list))
        return glue.join(filter(None, flat)) or None
    if isinstance(value, dict):
        named = (_words(value[part], longest) for part in _PARTS if isinstance(value.get(part), str))
        return next(filter(None, named), None)
    return None


def _date(value: Any) -> str | None:
    """Return a date in any usual spelling as ISO 8601; seconds and milliseconds since 1970 count as UTC."""
    if isinstance(value, bool):
        return None
    if day := _compact(str(value).strip()):
        return day
    if isinstance(value, str) and value.strip().isdigit() and len(value.strip()) >= 9:
        value = int(value.strip())
    if isinstance(value, int | float):
        return _epoch(value)
    return iso_moment(value) if isinstance(value, str) else None


def _compact(words: str) -> str | None:
    """Return the day that eight digits name (ISO 8601 without hyphens), which no recent moment in seconds has."""
    try:
        day = date.fromisoformat(words) if len(words) == 8 and words.isascii() and words.isdigit() else None
    except ValueError:
        return None
    return day.isoformat() if day and EARLIEST <= day.year <= LATEST else None


def _epoch(value: float) -> str | None:
    try:
        seconds = value / 1000 if abs(value) >= MILLISECONDS else value
        return datetime.fromtimestamp(seconds, UTC).isoformat() if abs(seconds) >= 10_000_000 else None
    except (OverflowError, OSError, ValueError):
        return None
