"""Tell in numbers what a line of a page is like and where it stands; the entry point is `signs_of`.

The signs are for `second_look`, which weighs them. Each is a plain number, most of them from 0 to 1; those of the lines
above and below are read off the same table.
"""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from ..languages.english.furniture import FUNCTION_WORDS, SAYS
from ..vocabulary import LineLabel
from .blocks import Block
from .furniture.judging import ROWS, box, ending
from .furniture.spoken import NOTICES

STEM = 6  # letters by which two words are taken for one
OPENING = 120  # words of a line that tell what it is about
ADDRESS = 80  # words of a line in which it speaks to its reader
LONGEST = 80  # words that one paragraph can weigh among its neighbors
NEAR, FAR, STEP = 8, 25, 6  # lines around a line
READER = frozenset({"you", "your", "you're", "you'll", "yours"})
WRITER = frozenset({"i", "we", "my", "our"})
_INITIAL, _DIGIT, _SAYS = re.compile(r"\b[^\W\d_]"), re.compile(r"\d"), re.compile(SAYS)
_ADDRESS = re.compile(r"https?:|www\.|\.com\b|@\w")
_STAMP = re.compile(
    r"\b(?:\d{1,2}[:.]\d\d\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|"
    r"\d+ (?:hours?|days?|minutes?|mins?|weeks?|months?) ago|\d{1,2}/\d{1,2}/\d\d)",
    re.IGNORECASE,
)
_NOTES = NOTICES | {
    "cookie notice", "sales note", "form", "legal line", "correction", "reporting credit", "author biography", "teaser",
    "summary that is cut off", *ROWS,
}  # fmt: skip
_BY_PLACE = {
    "above the article": "above", "below the end of the article": "below", "embedded post": "post",
    "pull quote: its words stand in the text": "pull",
}  # fmt: skip
_BY_LABEL = {
    LineLabel.SUBHEADING: "sub", LineLabel.CAPTION: "caption", LineLabel.BYLINE: "meta", LineLabel.DATE: "meta",
    LineLabel.PUBLISHER: "meta",
}  # fmt: skip


def sort_of(block: Block) -> str:
    """Return in one word what the rules made of a line, and why."""
    if block.label is LineLabel.TEXT:
        return "item" if block.reason == "list item" else "text"
    if block.label is LineLabel.HEADLINE:
        return "repeat" if block.reason.startswith("repeated") else "head"
    if block.label in _BY_LABEL:
        return _BY_LABEL[block.label]
    return _BY_PLACE.get(block.reason) or _furniture(block.reason)


def _furniture(reason: str) -> str:
    if reason.endswith("the article ends above"):
        return "end"
    if reason.endswith("box inside the article"):
        return "box"
    if reason.startswith("one of several"):
        return "run"
    if reason.startswith("link or caption"):
        return "link"
    return "notice" if reason in _NOTES else "small"


class Page:
    """What the lines of one page have in common: its topic, its borders, and sums from its top to each line."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        """Read the page once; everything is linear in its lines."""
        self.blocks = blocks
        self.sorts = [sort_of(block) for block in blocks]
        kept = [sort in ("text", "item", "sub") for sort in self.sorts]
        prose = [block.prose and sort not in _NO_PROSE for block, sort in zip(blocks, self.sorts, strict=True)]
        self.own = [keeps and block.prose for block, keeps in zip(blocks, kept, strict=True)]
        self.rare = [rare_words(block) for block in blocks]
        pairs = zip(self.rare, self.own, strict=True)
        self.topic = Counter(word for words, own in pairs if own for word in words)
        self.title = {
            word for words, sort in zip(self.rare, self.sorts, strict=True) if sort == "head" for word in words
        }
        self.keys = Counter(block.key for block in blocks)
        inside = [number for number, own in enumerate(self.own) if own]
        self.start, self.stop = (inside[0], inside[-1]) if inside else (len(blocks), len(blocks))
        words = [block.words if tells else 0 for block, tells in zip(blocks, prose, strict=True)]
        self.total = sum(block.words for block, own in zip(blocks, self.own, strict=True) if own)
        self.share = self.total / max(sum(words), 1)
        self.weights = [min(count, LONGEST) for count in words]
        self.prose = _sums(self.weights)
        self.short = _sums(not (block.prose or block.ends) for block in blocks)
        self.stamped = [block.words <= 12 and bool(_STAMP.search(block.text[:120])) for block in blocks]
        self.stamps = _sums(self.stamped)
        self.certain = _sums(sort in ("small", "notice", "meta", "end") for sort in self.sorts)
        self.endings = _sums(bool(ending(block)) for block in blocks)
        self.boxes = _sums(bool(box(block)) for block in blocks)
        self.kept = _sums(block.words if keeps else 0 for block, keeps in zip(blocks, kept, strict=True))


_NO_PROSE = frozenset({"caption", "notice", "small", "meta", "post", "head", "repeat"})


def _sums(values: Iterable[int]) -> list[int]:
    return [0, *itertools.accumulate(values)]


def rare_words(block: Block) -> frozenset[str]:
    """Return the stems of the words that tell what a line is about."""
    return frozenset(word[:STEM] for word in block.tokens[:OPENING] if len(word) > 3 and word not in FUNCTION_WORDS)


def signs_of(page: Page, number: int) -> dict[str, float]:
    """Return the signs of line `number`: its words, its topic, its place, and its neighbors' (`ends-1`, `ends+1`)."""
    signs = _words(page.blocks[number]) | _topic(page, number) | _place(page, number) | _around(page, number)
    for step in (-2, -1, 1, 2):
        if 0 <= number + step < len(page.blocks):
            signs |= _neighbor(page, number + step, f"{step:+d}")
    return signs


def _words(block: Block) -> dict[str, float]:
    tokens, text = block.tokens, block.text
    initials, head = _INITIAL.findall(text[:600]), text[:300]
    return {
        "words": math.log1p(block.words),
        "3-6 words": 3 <= block.words <= 6,
        "7-12 words": 7 <= block.words <= 12,
        "13-24 words": 13 <= block.words <= 24,
        "25-49 words": 25 <= block.words <= 49,
        "ends": block.ends,
        "prose": block.prose,
        "item": block.item,
        "capitals": sum(map(str.isupper, initials)) / max(len(initials), 1),
        "small words": sum(map(FUNCTION_WORDS.__contains__, tokens)) / max(len(tokens), 1),
        "reader": not READER.isdisjoint(tokens[:ADDRESS]),
        "writer": not WRITER.isdisjoint(tokens[:ADDRESS]),
        "digits": len(_DIGIT.findall(head)) / max(len(head), 1),
        "says": bool(_SAYS.search(block.key)),
        "upper": text.isupper(),
        "lower": text[:1].islower(),
        "number first": text[:1].isdigit(),
    } | _marks(text)


def _marks(text: str) -> dict[str, float]:
    return {
        "quote": any(mark in text[:600] for mark in '"“”'),
        "colon": text.endswith(":"),
        "asks": text.rstrip('"”').endswith("?"),
        "dots": text.endswith(("...", "…")),
        "bar": any(mark in text for mark in "|»›"),
        "address": bool(_ADDRESS.search(text[:400])),
    }


def _topic(page: Page, number: int) -> dict[str, float]:
    words, own = page.rare[number], page.own[number]
    shared = sum(page.topic[word] > own for word in words)
    titled = len(words & page.title)
    return {
        "on topic": shared / max(len(words), 3),
        "topic words": min(shared, 6) / 6,
        "like headline": titled / max(len(words), 3),
        "headline words": min(titled, 3) / 3,
    }


def _place(page: Page, number: int) -> dict[str, float]:
    before, after = page.start - number, number - page.stop
    low, high = (page.stop, number) if after > 0 else (number, max(page.start, number))
    return {
        "before": math.log1p(max(before, 0)),
        "after": math.log1p(max(after, 0)),
        "1 before": before == 1,
        "2-4 before": 2 <= before <= 4,
        "1 after": after == 1,
        "2-4 after": 2 <= after <= 4,
        "5-10 after": 5 <= after <= 10,
        "first": before == 0,
        "last": after == 0,
        "position": number / len(page.blocks),
        "words above": math.log1p(page.kept[number]) / 7,
        "words below": math.log1p(page.kept[-1] - page.kept[number + 1]) / 7,
        "end between": page.endings[high] > page.endings[low],
        "end above": page.endings[number + 1] > 0,
        "box above": page.boxes[number + 1] > 0,
        "article": math.log1p(page.total) / 7,
        "lines": math.log1p(len(page.blocks)) / 7,
        "share": page.share,
    } | {name: page.sorts[number] == name for name in ("sub", "item", "link", "pull", "box", "below")}


def _around(page: Page, number: int) -> dict[str, float]:
    signs: dict[str, float] = {"repeated": page.keys[page.blocks[number].key] > 1}
    for reach in (NEAR, FAR):
        low, high = max(0, number - reach), min(len(page.blocks), number + reach + 1)
        wide = high - low
        signs[f"prose in {reach}"] = (page.prose[high] - page.prose[low] - page.weights[number]) / wide / 40
        signs[f"short in {reach}"] = (page.short[high] - page.short[low]) / wide
        signs[f"stamps in {reach}"] = (page.stamps[high] - page.stamps[low]) / wide
        signs[f"certain in {reach}"] = (page.certain[high] - page.certain[low]) / wide
    low, high = max(0, number - STEP), min(len(page.blocks), number + STEP + 1)
    signs["prose above"] = (page.prose[number] - page.prose[low]) / 240
    signs["prose below"] = (page.prose[high] - page.prose[number + 1]) / 240
    signs["stamp"] = page.stamped[number]
    return signs | _run(page.blocks, number)


def _run(blocks: Sequence[Block], number: int) -> dict[str, float]:
    block = blocks[number]
    above = blocks[number - 1] if number else None
    below = blocks[number + 1] if number + 1 < len(blocks) else None
    even = above and below and abs(above.words - block.words) <= 2 and abs(below.words - block.words) <= 2
    opens = below and len(block.tokens) >= 4 and below.tokens[: len(block.tokens)] == block.tokens
    return {"in a run": bool(even), "opens the next": bool(opens)}


def _neighbor(page: Page, number: int, side: str) -> dict[str, float]:
    block, sort = page.blocks[number], page.sorts[number]
    initials = _INITIAL.findall(block.text[:600])
    return {
        f"words{side}": math.log1p(block.words),
        f"ends{side}": block.ends,
        f"prose{side}": block.prose,
        f"capitals{side}": sum(map(str.isupper, initials)) / max(len(initials), 1),
        f"on topic{side}": _topic(page, number)["on topic"],
        f"stamp{side}": page.stamped[number],
        f"{sort}{side}": 1.0,
    }
