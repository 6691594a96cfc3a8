"""Reads `.json`: one object, a list of objects, or an object that holds such a list."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from .fields import item_from
from .records import Item, Problem

SUFFIXES: tuple[str, ...] = (".json",)

LISTS = ("articles", "items", "results", "data", "documents", "docs", "stories", "entries", "news", "hits")


def read(name: str, data: bytes) -> Iterator[Item | Problem]:
    """Yield an article, or a Problem, for each object in the file."""
    try:
        content = parse(data)
    except ValueError as error:
        yield Problem(
            name, place(error), f"not valid JSON: {reason(error)}", "Mend the file; nothing of it was imported"
        )
        return
    records, single = _records(content)
    if records is None:
        yield Problem(
            name, "", "no articles in this JSON", f"Give an object, a list of objects, or a list under {LISTS[0]!r}"
        )
        return
    for number, record in enumerate(records, 1):
        found = one(name if single else f"{name}#{number}", record, "" if single else f"record {number}")
        yield replace(found, source=name) if isinstance(found, Problem) else found


def one(source: str, record: Any, where: str) -> Item | Problem:
    """Return the article in one parsed record."""
    if not isinstance(record, dict):
        return Problem(source, where, "not an object", "Each record has to be an object with a text field")
    return item_from(source, record, where)


def parse(data: bytes) -> Any:
    """Return parsed JSON. Raises ValueError, also for a nesting that is too deep for any article."""
    try:
        return json.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except RecursionError:
        raise ValueError("nested too deeply") from None


def place(error: ValueError) -> str:
    """Return where parsing stopped."""
    return f"line {error.lineno}, column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""


def reason(error: ValueError) -> str:
    """Return why parsing stopped, without the place."""
    if isinstance(error, UnicodeDecodeError):
        return f"byte {error.start:,} is not UTF-8"
    return error.msg if isinstance(error, json.JSONDecodeError) else str(error)


def _records(content: Any) -> tuple[list[Any] | None, bool]:
    if isinstance(content, list):
        return content or None, False
    if not isinstance(content, dict):
        return None, False
    held = next((content[key] for key in LISTS if isinstance(content.get(key), list) and content[key]), None)
    if held is not None and all(isinstance(record, dict) for record in held):
        return held, False
    return ([content], True) if content else (None, False)
