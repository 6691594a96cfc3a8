"""Reads `.md`: fields from the front matter, and the text without its marks (CommonMark 0.31).

Only marks whose removal cannot change a sentence are removed; offsets refer to the text without them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .charsets import decode
from .fields import GIVEN, NAMES, with_given
from .records import Item, Problem

SUFFIXES: tuple[str, ...] = (".md", ".markdown")

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.{0,20000}?)^(?:---|\.\.\.)[ \t]*\r?$\n?", re.DOTALL | re.MULTILINE)
_FIELD = re.compile(r"^([A-Za-z][\w -]{0,40}):[ \t]*(.{0,2000})$", re.MULTILINE)
_MARKS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"<!--.{0,5000}?-->", re.DOTALL), ""),
    (re.compile(r"^[ \t]{0,3}(?:```|~~~).*$", re.MULTILINE), ""),
    (re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", re.MULTILINE), r"\1"),
    (re.compile(r"^(?:[ \t]{0,3}>[ \t]?)+", re.MULTILINE), ""),
    (re.compile(r"^[ \t]{0,3}(?:[-*_][ \t]*){3,}$", re.MULTILINE), ""),
    (re.compile(r"!\[([^\[\]]{0,500})\]\([^()\s]{0,1000}(?:\s+\"[^\"]{0,300}\")?\)"), r"[Image: \1]"),
    (
        re.compile(
            r"\[([^\[\]]{1,500})\]\([^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,300})?(?:\s+\"[^\"]{0,300}\")?\)"
        ),
        r"\1",
    ),
    (re.compile(r"\[([^\[\]]{1,500})\]\[[^\[\]]{0,100}\]"), r"\1"),
    (re.compile(r"^[ \t]{0,3}\[[^\[\]]{1,100}\]:[ \t]*\S+.*$", re.MULTILINE), ""),
    (re.compile(r"<(https?://[^\s<>]{1,1000})>"), r"\1"),
    (re.compile(r"(?<![\w*])(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\w_])(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=\S)\1(?![\w_])"), r"\2"),
    (re.compile(r"`([^`\n]{1,500})`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])"), r"\1"),
)


def read(name: str, data: bytes) -> Iterator[Item | Problem]:
    """Yield the file as one article. Raises UnknownCharsetError."""
    found = decode(data)
    front = _FRONT.match(found.text)
    item = Item(name, data, as_read(found.text), found.charset)
    yield with_given(item, front_matter(front.group(1))) if front else item


def as_read(text: str) -> str:
    """Return what a file says to a reader: neither front matter nor marks."""
    front = _FRONT.match(text)
    return strip_marks(text[front.end() :] if front else text)


def strip_marks(text: str) -> str:
    """Return Markdown as a reader sees it: no emphasis, links as their words, headings as lines."""
    for pattern, words in _MARKS:
        text = pattern.sub(words, text)
    return text


def front_matter(text: str) -> dict[str, str]:
    """Return our fields out of the simple `name: value` lines of front matter (YAML or alike)."""
    found = {
        match.group(1).strip().casefold().replace("_", "").replace("-", "").replace(" ", ""): _bare(match.group(2))
        for match in _FIELD.finditer(text)
    }
    return {name: next((found[alias] for alias in NAMES[name] if found.get(alias)), "") for name in GIVEN}


def _bare(value: str) -> str:
    value = value.strip()
    quoted = len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value.strip("[]")
