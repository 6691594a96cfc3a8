"""Read byline, publisher, publication date and address off the lines around an article."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable

from ...datelines import dateline_of
from ...languages.english.furniture import JOB_WORDS, OFFICES, STAMP_SENTENCE
from ...vocabulary import LineLabel, PublishedBasis
from ...words.folding import fold
from ..blocks import Block, words_of
from .headline_text import is_outlet
from .mastheads import masthead_of
from .stamps import Stamp, stamp_of
from .yearless import day_without_year

LONGEST_LINE = 30  # words of a byline or date line
FOOT = 4  # lines below the article, or at the end of the text, in which a bare date is the article's
LONGEST_POST = 6  # words
_BY = re.compile(
    r"^(?:by|words by|words|photographs and words by|interview|"
    r"written by|reported by|story by|report by|text by|(?:text|author|reporter|correspondent|writer):|from)"
    r"\s*:?\s+(.{2,120})$",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:\d{4}\s*(?:[-–,]\s*\d{4})?)?\s*(?:by\s+)?"
    r"((?-i:[A-Z])(?:[^|.,]|\.(?=\w)){2,50}?)\s*(?:\d{4})?(?:\.(?!\w)|[,|]|$| all rights)",
    re.IGNORECASE,
)
_MENU = re.compile(r"\S\s+([–—•·|/*-])\s+\S.*\s\1\s+\S")  # "News – Stars – Football"
_URL = re.compile(r"https?://[^\s<>\"']{4,500}")
_NAME = re.compile(
    r"[A-Z][\w.'’-]+(?: (?:(?:van|von|de|da|del|di|al|el|bin|ibn|le|la|der|den|and|dos)|[A-Z][\w.'’-]*)){1,6}$"
)


_PLACED = re.compile(r" in (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}$")  # "Jane Doe in Lagos"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?"
# What follows a name in its line: an hour or date in figures, a month with a number, "| Published ...".
_STAMPED = re.compile(
    r"\s*[|•·]\s*(?=[A-Za-z]*\s?\d|(?:[Pp]ubl|[Uu]pd|[Pp]ost|[Ll]ast))|\s+(?=\d{1,4}[-/.:]\d)|"
    rf"[\s,]+(?=(?:on )?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?{_DAY} )?{_MONTH} \d)|"
    r"\s+(?=(?:[Pp]ublished|[Uu]pdated|[Pp]osted)\b)"
)
# Dates of the outlet's own papers, not of the article.
_FOUNDED = re.compile(
    r"\b(?:certificate|registration (?:no|number|of)|licen[sc]e (?:no|number)|media licen[sc]e|issn|founded|"
    r"established|registered (?:with|by|as|in|no|under))\b"
)
_OFFICE, _SENTENCE = re.compile(OFFICES), re.compile(STAMP_SENTENCE)
_DIGIT = re.compile(r"\d")
_KEYWORD = re.compile(
    r"(?:first |last |date )?(?:published|posted|updated|modified|date|created|released)(?: (?:on|at|date))?\s?:?$"
)
_PARTED = re.compile(r"\bby\b|[|@•·/]| - | {3}")  # three spaces part the columns of a printed page's head
_FIGURES = re.compile(r"[/-](?<=\d.)\d{1,2}[/-]\d\d")  # in whatever the next one finds, and ten times as fast
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/])")
_DAY_FIRST = re.compile(
    r"\d\s?(?:GMT|BST|CES?T|EES?T|SAST|IST|EAT|WAT|CAT|PKT|WIB|AEDT|AEST|NZDT|NZST)\b|[£€]\s?\d|\.(?:co\.uk|com\.au|co\.za|ie|eu|co\.nz|in)\b|\b(?:[Cc]entre|[Ll]abour|[Cc]olour|[Pp]rogramme|[Oo]rganis\w+|[Dd]efence)\b"
)
_MONTH_FIRST = re.compile(
    r"\d\s?(?:[apAP]\.?[mM]\.?,?\s)?(?:E[SD]?T|P[SD]T|C[SD]T|M[SD]T|PT|CT)\b|\b(?:[Cc]enter|[Ll]abor|[Cc]olor|[Pp]rogram|[Oo]rganiz\w+|[Dd]efense)\b"
)


def mark_dates(blocks: list[Block], day_first: bool | None) -> list[tuple[int, Stamp]]:
    """Label the lines that only state a date, and return them with their index."""
    found = []
    for index, block in enumerate(blocks):
        if block.words > LONGEST_LINE or len(block.text) > 200 or not _DIGIT.search(block.text):
            continue
        if _FOUNDED.search(block.key):
            continue
        before = blocks[index - 1] if index else None
        lead = f"{before.text} " if before and before.words <= 3 and _KEYWORD.match(before.key) else ""
        own = (
            day_first_of([block]) if day_first is None else day_first
        )  # its own clock may tell: "06/01/2026 13:55 GMT"
        stamp = stamp_of(lead + block.text, day_first=own)
        told = not block.prose or _SENTENCE.match(block.key)
        if stamp and (_only_stamp(stamp, block) or (stamp.kind != "plain" and len(stamp.rest.split()) <= 14 and told)):
            found.append((index, stamp))
            if block.open:
                block.mark(LineLabel.DATE, "date line")
    return found + _datelines(blocks)


def _datelines(blocks: list[Block]) -> list[tuple[int, Stamp]]:
    """Return the dates with a year that datelines state; a dateline alone on its line is labelled."""
    found = []
    for index, block in enumerate(blocks):
        line = dateline_of(block.text) if block.open else None
        stamp = stamp_of(line.date) if line and line.has_year else None
        if line and stamp:
            found.append((index, Stamp(stamp.when, "dateline", "")))
            if line.end >= len(block.text):
                block.mark(LineLabel.DATE, "dateline")
    return found


def _only_stamp(stamp: Stamp, block: Block) -> bool:
    words = len(stamp.rest.split())
    parted = words <= 8 and not block.ends and bool(_PARTED.search(block.key))
    return (words <= 3 and not block.ends) or parted or not stamp.rest


def mark_bylines(blocks: list[Block]) -> None:
    """Label the lines that name the writer."""
    for block in blocks:
        dated = block.label is LineLabel.DATE
        match = _BY.match(block.text) if (block.open or dated) and block.words <= 16 else None
        if match and (name := _name_in(match.group(1))) and _is_byline(name, block):
            block.mark(LineLabel.BYLINE, "byline")


def _name_in(text: str) -> str:
    """Return a byline's name without the date, hour and reading time that may follow it."""
    return _STAMPED.split(text, maxsplit=1)[0].strip(" ,|-–—·•/")


_APART = ("above the article", "one of several short lines in a row")


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
            and block.reason in _APART
            and (
                _OFFICE.fullmatch(block.key)
                or (_NAME.fullmatch(_PLACED.sub("", block.text)) and not is_outlet(block.text))
            )
        ):
            block.mark(LineLabel.BYLINE, "name beside the headline or the date")
            return


def mark_writer(blocks: list[Block], byline: str | None) -> None:
    """Label the writer's post below the byline, and the writer's name where it stands again over a biography."""
    name = words_of(byline) if byline else []
    for before, block in itertools.pairwise(blocks):
        if block.label is not LineLabel.SUBHEADING or block.words > LONGEST_POST:
            continue
        if before.label is LineLabel.BYLINE and block.tokens[-1:] and block.tokens[-1] in JOB_WORDS:
            block.mark(LineLabel.FURNITURE, "the writer's post")
        elif name and block.tokens == name:
            block.mark(LineLabel.FURNITURE, "the writer's name")


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
            return _name_in(match.group(1) if match else block.text)
    return None


def publisher_of(blocks: list[Block], start: int) -> str | None:
    """Return the outlet that the page's head or its copyright line names."""
    for before, block in itertools.pairwise([Block([""]), *blocks[: min(start, 12)]]):
        post = before.label is LineLabel.BYLINE and block.tokens[-1] in JOB_WORDS if block.tokens else False
        free = block.label in (None, LineLabel.FURNITURE, LineLabel.PUBLISHER) and not _COPYRIGHT.search(
            block.text[:40]
        )
        named = block.words <= 5 and is_outlet(block.text) and _titled(block.text) and not _MENU.search(block.text)
        if free and named and not post:
            block.mark(LineLabel.PUBLISHER, "name of the outlet")
            return block.text
    masthead, owner = masthead_of(blocks, start), next(iter(copyright_names(blocks)), None)
    return owner if masthead is None or (owner and owner.casefold() == masthead.casefold()) else masthead


def copyright_names(blocks: Iterable[Block]) -> list[str]:
    """Return the names in the page's copyright lines, in order."""
    marked = (block for block in blocks if block.label is LineLabel.FURNITURE)
    found = (_COPYRIGHT.search(fold(block.text[:200])) for block in marked)
    return [match.group(1).strip() for match in found if match]


def _titled(text: str) -> bool:
    return text.istitle() or text.isupper() or text.startswith("The ")


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
        ("dateline", head),
        ("updated", stop),
        ("published", len(blocks)),
        ("updated", len(blocks)),
    ):
        near = [(index, stamp) for index, stamp in stamps if stamp.kind == kind and index <= reach]
        if near:
            index, stamp = min(near, key=lambda pair: _distance(pair[0], headline, kind))
            return stamp.when, _basis(blocks, index, stamp, headline)
    foot = _at_foot(stamps, prose, len(blocks))
    inferred = None if foot[0] else day_without_year(blocks)
    return (inferred, PublishedBasis.INFERRED) if inferred else foot


def _at_foot(
    stamps: list[tuple[int, Stamp]], prose: list[int], length: int
) -> tuple[str | None, PublishedBasis | None]:
    """Return the one bare date below the article, right under it or in the last lines of the text."""
    below = [(index, stamp) for index, stamp in stamps if prose and index > prose[-1]]
    near = [stamp for index, stamp in below if index - prose[-1] <= FOOT or length - index <= FOOT]
    return (
        (near[0].when, PublishedBasis.STATED) if near and len({item.when for _, item in below}) == 1 else (None, None)
    )


def _distance(index: int, headline: int | None, kind: str) -> int:
    """Return how far a bare date stands from the headline; one below it is nearer than one above."""
    if kind != "plain" or headline is None:
        return index
    return index - headline if index > headline else 3 * (headline - index)


def day_first_of(blocks: list[Block]) -> bool | None:
    """Tell whether the page writes 3/4 for the third of April, None where it does not show.

    A date on the page with a number above 12 shows it, else a clock or currency of one side of the Atlantic.
    """
    text = fold("\n".join(block.text[:200] for block in blocks[:1000]))
    if not _FIGURES.search(text):
        return None
    for first, second in _SLASHED.findall(text):
        if int(first) > 12 >= int(second):
            return True
        if int(second) > 12 >= int(first):
            return False
    day_first, month_first = bool(_DAY_FIRST.search(text)), bool(_MONTH_FIRST.search(text))
    return day_first if day_first != month_first else None


def _basis(blocks: list[Block], index: int, stamp: Stamp, headline: int | None) -> PublishedBasis:
    """A bare date far above the headline is today's date on the page, not a statement about the article."""
    between = blocks[index + 1 : headline] if headline is not None and stamp.kind == "plain" else []
    far = sum(block.reason != "label" for block in between)
    return PublishedBasis.INFERRED if far else PublishedBasis.STATED
