"""Choose the reader for a file; the entry point is `read_bytes`. A new format is one file and one name here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Any

from . import lines, markdown, objects, plain, table, web
from .charsets import BOMS, UnknownCharsetError, _wide
from .fields import with_given
from .records import Item, Problem, Reader

READERS: tuple[Reader, ...] = (plain, markdown, web, objects, lines, table)

LARGEST = 20_000_000  # bytes; a year of a daily paper as text is about as much
MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"{\\rtf", "an RTF document"),
    (b"RIFF", "a media file"),
    (b"ID3", "a sound file"),
    (b"OggS", "a media file"),
    (b"BZh", "a bzip2 archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"SQLite format 3", "a database"),
    (b"\xfd7zXZ", "an xz archive"),
)
CONTROLS = bytes(code for code in range(32) if code not in (9, 10, 11, 12, 13, 27))
NOTHING: Mapping[str, Mapping[str, Any]] = MappingProxyType({})


def suffixes() -> tuple[str, ...]:
    """Return every file ending that can be read."""
    return tuple(suffix for reader in READERS for suffix in reader.SUFFIXES)


def read_bytes(name: str, data: bytes, *, given: Mapping[str, Mapping[str, Any]] = NOTHING) -> Iterator[Item | Problem]:
    """Yield the articles in a file, and a Problem for what cannot be read; never raises for any bytes.

    `given` maps a file name, or the name of one record ("feed.jsonl#3"), to fields that win over those found.
    """
    reader = _reader(name)
    if problem := _refusal(name, data, reader):
        yield problem
        return
    assert reader is not None
    try:
        for found in reader.read(name, data):
            yield _finished(found, given, name) if isinstance(found, Item) else found
    except UnknownCharsetError as error:
        yield Problem(name, "", str(error), "Save the file as UTF-8 and import it again")


def as_read(name: str, text: str) -> str:
    """Return what a file's text says to a reader, as `read_bytes` did, so that it can be read again from its bytes."""
    return markdown.as_read(text) if _reader(name) is markdown else text


def too_large(name: str, size: int) -> Problem:
    """Return the Problem with a file of `size` bytes, which is above what is read."""
    return Problem(
        name,
        "",
        f"too large: {size / 1e6:,.1f} MB, the most is {LARGEST / 1e6:,.0f} MB",
        "Split the file, or export fewer articles at a time",
    )


def _reader(name: str) -> Reader | None:
    suffix = PurePosixPath(name).suffix.lower()
    return next((reader for reader in READERS if suffix in reader.SUFFIXES), None)


def _refusal(name: str, data: bytes, reader: Reader | None) -> Problem | None:
    if reader is None:
        ending = PurePosixPath(name).suffix or "no ending"
        return Problem(name, "", f"this kind of file cannot be read ({ending})", f"Give one of {' '.join(suffixes())}")
    if len(data) > LARGEST:
        return too_large(name, len(data))
    if not data.strip(b" \t\r\n\x0b\x0c\xef\xbb\xbf"):
        return Problem(name, "", "the file is empty", "Export it again, or leave it out")
    if kind := binary_kind(data):
        return Problem(name, "", f"not text but {kind}", "Save the article as text or as a web page")
    return None


def binary_kind(data: bytes) -> str | None:
    """Return what a file is that is no text, None for text; one stray NUL does not make an article a program."""
    known = next((kind for magic, kind in MAGIC if data.startswith(magic)), None)
    if known or any(data.startswith(mark) for mark, _ in BOMS) or _wide(data):
        return known
    sample = data[:8000] + data[-2000:]
    strange = len(sample) - len(sample.translate(None, CONTROLS))
    return "binary data" if strange * 100 > len(sample) or (strange and len(sample) < 100) else None


def _finished(item: Item, given: Mapping[str, Mapping[str, Any]], name: str) -> Item | Problem:
    if not item.text.strip("\ufeff \t\r\n\u00a0\u200b"):
        return Problem(item.source, "", "no text in it", "Leave it out, or export it again")
    fields = {**given.get(name, {}), **given.get(item.source, {})}
    return with_given(item, fields) if fields else item
