"""Read byline, publisher, publication date and address off the lines around an article."""

from __future__ import annotations

import re

from .blocks import Block, words_of
from .folding import fold
from .headline import is_outlet
from .languages.english.furniture import JOB_WORDS
from .stamps import Stamp, stamp_of
from .vocabulary import LineLabel, PublishedBasis

LONGEST_LINE = 30  # words of a byline or date line
_BY = re.compile(r"^(?:by|words by|words:|written by|reported by|story by|report by|text by|author:|from)\s*:?\s+(.{2,120})$", re.IGNORECASE)
_COPYRIGHT = re.compile(r"(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:\d{4}\s*(?:[-–,]\s*\d{4})?)?\s*(?:by\s+)?([A-Z][^|.,]{2,50}?)\s*(?:\d{4})?(?:[.,|]|$| all rights)", re.IGNORECASE)
_URL = re.compile(r"https?://[^\s<>\"']{4,500}")
_NAME = re.compile(r"[A-Z][\w.'’-]+(?: (?:(?:van|von|de|da|del|di|al|el|bin|ibn|le|la|der|den|and|dos)|[A-Z][\w.'’-]*)){1,6}$")


def mark_dates(blocks: list[Block], day_first: bool | None) -> list[tuple[int, Stamp]]:
    """Label the lines that only state a date, and return them with their index."""
    found = []
    for index, block in enumerate(blocks):
        if block.words > LONGEST_LINE or len(block.text) > 200 or not any(char.isdigit() for char in block.text):
            continue
        stamp = stamp_of(block.text, day_first=day_first)
        if stamp and (_only_stamp(stamp, block) or stamp.kind != "plain" and len(stamp.rest.split()) <= 14 and not block.prose):
            found.append((index, stamp))
            if block.open:
                block.mark(LineLabel.DATE, "date line")
    return found


def _only_stamp(stamp: Stamp, block: Block) -> bool:
    return len(stamp.rest.split()) <= 8 and not block.ends or not stamp.rest


def mark_bylines(blocks: list[Block]) -> None:
    """Label the lines that name the writer."""
    for block in blocks:
        if block.open and block.words <= 16 and (match := _BY.match(block.text)) and _is_byline(match.group(1), block):
            block.mark(LineLabel.BYLINE, "byline")


def _is_byline(name: str, block: Block) -> bool:
    first = name.split()[0]
    lowered = [word for word in name.split() if word[:1].islower()]
    jobs = any(word in JOB_WORDS for word in words_of(name))
    return not block.prose and first[:1].isupper() and (len(lowered) <= 2 or jobs) and not name.endswith(("?", "!"))


def byline_of(blocks: list[Block]) -> str | None:
    """Return the name in the first byline."""
    for block in blocks:
        if block.label is LineLabel.BYLINE:
            match = _BY.match(block.text)
            return (match.group(1) if match else block.text).strip(" ,|-")
    return None


def publisher_of(blocks: list[Block], start: int) -> str | None:
    """Return the outlet that the page's head or its copyright line names."""
    for block in blocks[: min(start, 12)]:
        if block.words <= 5 and is_outlet(block.text) and block.text.istitle() | block.text.isupper() | block.text.startswith("The "):
            block.mark(LineLabel.PUBLISHER, "name of the outlet")
            return block.text
    for block in blocks:
        match = _COPYRIGHT.search(fold(block.text[:200])) if block.label is LineLabel.FURNITURE else None
        if match:
            return match.group(1).strip()
    return None


def url_of(blocks: list[Block]) -> str | None:
    """Return the address that a line of its own gives."""
    for block in blocks:
        match = _URL.search(block.text[:600]) if block.words <= 40 and "http" in block.text[:600] else None
        if match and match.end() - match.start() >= 0.6 * len(block.text):
            return match.group()
    return None


def published_of(
    blocks: list[Block], stamps: list[tuple[int, Stamp]], headline: int | None, start: int, stop: int
) -> tuple[str | None, PublishedBasis | None]:
    """Return the publication date and what it rests on; "published" wins over a bare date, that over "updated"."""
    near = [(i, s) for i, s in stamps if i < stop + 2 and (i <= start or s.kind != "plain")] or [(i, s) for i, s in stamps if s.kind != "plain"]
    for kind in ("published", "plain", "updated"):
        for index, stamp in near:
            if stamp.kind == kind:
                return stamp.when, _basis(blocks, index, stamp, headline)
    return None, None


def _basis(blocks: list[Block], index: int, stamp: Stamp, headline: int | None) -> PublishedBasis:
    """A date beside a temperature is today's date on the page, not a statement about the article."""
    around = blocks[max(0, index - 4) : index]
    weather = any(block.reason == "weather box" for block in around)
    above = headline is not None and index < headline and stamp.kind == "plain"
    return PublishedBasis.INFERRED if weather or (above and headline is not None and headline - index > 2) else PublishedBasis.STATED
