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
_BY = re.compile(
    r"^(?:by|words by|words|photographs and words by|interview|"
    r"written by|reported by|story by|report by|text by|author:|from)\s*:?\s+(.{2,120})$",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:\d{4}\s*(?:[-–,]\s*\d{4})?)?\s*(?:by\s+)?"
    r"([A-Z][^|.,]{2,50}?)\s*(?:\d{4})?(?:[.,|]|$| all rights)",
    re.IGNORECASE,
)
_URL = re.compile(r"https?://[^\s<>\"']{4,500}")
_NAME = re.compile(
    r"[A-Z][\w.'’-]+(?: (?:(?:van|von|de|da|del|di|al|el|bin|ibn|le|la|der|den|and|dos)|[A-Z][\w.'’-]*)){1,6}$"
)


_DIGIT = re.compile(r"\d")
_KEYWORD = re.compile(
    r"(?:first |last |date )?(?:published|posted|updated|modified|date|created|released)(?: (?:on|at|date))?\s?:?$"
)
_PARTED = re.compile(r"\bby\b|[|@•·/]| - ")
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/])")
_DAY_FIRST = re.compile(
    r"\d\s?(?:GMT|BST|CES?T|EES?T|SAST|IST)\b|[£€]\s?\d|\.(?:co\.uk|com\.au|co\.za|ie|eu|co\.nz|in)\b|\b(?:[Cc]entre|[Ll]abour|[Cc]olour|[Pp]rogramme|[Oo]rganis\w+|[Dd]efence)\b"
)
_MONTH_FIRST = re.compile(
    r"\d\s?(?:[ap]\.?m\.?,?\s)?(?:E[SD]?T|P[SD]T|C[SD]T|M[SD]T|PT|CT)\b|\b(?:[Cc]enter|[Ll]abor|[Cc]olor|[Pp]rogram|[Oo]rganiz\w+|[Dd]efense)\b"
)


def mark_dates(blocks: list[Block], day_first: bool | None) -> list[tuple[int, Stamp]]:
    """Label the lines that only state a date, and return them with their index."""
    found = []
    for index, block in enumerate(blocks):
        if block.words > LONGEST_LINE or len(block.text) > 200 or not _DIGIT.search(block.text):
            continue
        before = blocks[index - 1] if index else None
        lead = f"{before.text} " if before and before.words <= 3 and _KEYWORD.match(before.key) else ""
        stamp = stamp_of(lead + block.text, day_first=day_first)
        if stamp and (
            _only_stamp(stamp, block) or (stamp.kind != "plain" and len(stamp.rest.split()) <= 14 and not block.prose)
        ):
            found.append((index, stamp))
            if block.open:
                block.mark(LineLabel.DATE, "date line")
    return found


def _only_stamp(stamp: Stamp, block: Block) -> bool:
    words = len(stamp.rest.split())
    parted = words <= 8 and not block.ends and bool(_PARTED.search(block.key))
    return (words <= 3 and not block.ends) or parted or not stamp.rest


def mark_bylines(blocks: list[Block]) -> None:
    """Label the lines that name the writer."""
    for block in blocks:
        if block.open and block.words <= 16 and (match := _BY.match(block.text)) and _is_byline(match.group(1), block):
            block.mark(LineLabel.BYLINE, "byline")


def mark_names(blocks: list[Block]) -> None:
    """Label a bare name as the byline where it stands right below the headline or beside the date."""
    if any(block.label is LineLabel.BYLINE for block in blocks):
        return
    top = next((index for index, block in enumerate(blocks) if block.label is LineLabel.HEADLINE), len(blocks))
    below = blocks[top:]
    for before, block, after in zip(below, below[1:], [*below[2:], None], strict=False):
        beside = before.label is LineLabel.HEADLINE or LineLabel.DATE in (before.label, after.label if after else None)
        if (
            beside
            and block.reason == "above the article"
            and block.words <= 4
            and _NAME.fullmatch(block.text)
            and not is_outlet(block.text)
        ):
            block.mark(LineLabel.BYLINE, "name beside the headline or the date")
            return


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
        if (
            block.words <= 5
            and is_outlet(block.text)
            and block.text.istitle() | block.text.isupper() | block.text.startswith("The ")
        ):
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
    blocks: list[Block], stamps: list[tuple[int, Stamp]], headline: int | None
) -> tuple[str | None, PublishedBasis | None]:
    """Return the publication date and what it rests on; "published" wins over a bare date, that over "updated".

    Bare dates count above the third paragraph only, and next to nothing but the article's own head.
    """
    prose = [index for index, block in enumerate(blocks) if block.kept and block.prose]
    head = prose[min(2, len(prose) - 1)] if prose else len(blocks)
    stop = prose[-1] + 3 if prose else len(blocks)
    for kind, reach in (
        ("published", stop),
        ("plain", head),
        ("updated", stop),
        ("published", len(blocks)),
        ("updated", len(blocks)),
    ):
        near = [(index, stamp) for index, stamp in stamps if stamp.kind == kind and index <= reach]
        if near:
            index, stamp = min(near, key=lambda pair: _distance(pair[0], headline, kind))
            return stamp.when, _basis(blocks, index, stamp, headline)
    return None, None


def _distance(index: int, headline: int | None, kind: str) -> int:
    """Return how far a bare date stands from the headline; one below it is nearer than one above."""
    if kind != "plain" or headline is None:
        return index
    return index - headline if index > headline else 3 * (headline - index)


def day_first_of(blocks: list[Block]) -> bool | None:
    """Tell whether the page writes 3/4 for the third of April, None where it does not show.

    A date on the page with a number above 12 shows it, else a clock or currency of one side of the Atlantic.
    """
    text = fold("\n".join(block.text[:200] for block in blocks[:400]))
    for first, second in _SLASHED.findall(text):
        if int(first) > 12 >= int(second):
            return True
        if int(second) > 12 >= int(first):
            return False
    day_first, month_first = bool(_DAY_FIRST.search(text)), bool(_MONTH_FIRST.search(text))
    return day_first if day_first != month_first else None


def _basis(blocks: list[Block], index: int, stamp: Stamp, headline: int | None) -> PublishedBasis:
    """A date beside a temperature is today's date on the page, not a statement about the article."""
    around = blocks[max(0, index - 4) : index]
    weather = any(block.reason == "weather box" for block in around)
    above = headline is not None and index < headline and stamp.kind == "plain"
    return (
        PublishedBasis.INFERRED
        if weather or (above and headline is not None and headline - index > 2)
        else PublishedBasis.STATED
    )
