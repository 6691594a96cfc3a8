"""Find boxes amid an article by their form, whatever their head says; the entry point is `mark_boxes`.

A box may stand further in than the text, hold rows ("Limit: 50 micrograms", "2019: The quarry is sold"), close with a
source, or open with a word for a box. A head alone tells nothing: an article has subheadings, and explainers many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from ...languages.english.furniture import (
    ASKING,
    BOX_CLOSES,
    BOX_LABELS,
    BOX_OPENS,
    METHOD_HEADS,
    METHODS,
    POST_CLOSES,
    POST_OPENS,
    REPORTS,
    REPORTS_WIDELY,
    ROW_DAYS,
    TOLD_OF,
)
from ...vocabulary import LineLabel
from ..blocks import Block
from .endings import BACKWARD, ENOUGH, ITEMIZED
from .judging import box, ending
from .stretches import POST

SET_IN, ROWED, TOLD = "box set in from the text", "box of rows", "box in whole sentences"
METHOD, TICKER = "how it was reported", "market ticker"
HEAD = 14  # words
ROW, LABEL = 34, 5  # words of a row and of its label
ROWS, CLOSED_ROWS = 3, 2  # rows of a box; of one that a source closes
FLUSH = 4  # paragraphs that stand at the margin, by which others stand in
LINES, LINE, SHORT_LINE = 8, 45, 26  # lines of a box in sentences; words of one; of one that nothing closes
LONGER, LONG = 1.5, 16  # by how much, and how many words, a paragraph is longer than a box's lines above it
POST_LINES = 4  # of a post, its counts included
KNOWN = BACKWARD | {"the", "this", "these", "that", "those", "there", "such"}  # what opens a line on what was told
LARGEST = 0.5  # of an article's words can stand in one box
_LABELLED = re.compile(r"([A-Z0-9£$€][^:.!?\"“”]{0,44}?) ?: +\S")
_TELLS, _LETTER = re.compile(r"\b[a-z]{4}"), re.compile(r"[^\W\d_]{3}")  # "June 10 – Tampa, FL" tells nothing
_FIGURE = re.compile(r"\d")
_DAY = re.compile(ROW_DAYS, re.IGNORECASE)
_NO_LABEL, _OPENS, _CLOSES = re.compile(BOX_LABELS), re.compile(BOX_OPENS), re.compile(BOX_CLOSES)
_REPORTS, _WIDELY = re.compile(REPORTS), re.compile(REPORTS_WIDELY)
_METHOD_HEAD, _METHODS = re.compile(METHOD_HEADS), re.compile(METHODS)
_POST_OPENS, _POST_CLOSES, _ASKING = re.compile(POST_OPENS), re.compile(POST_CLOSES), re.compile(ASKING)
_NAMED = re.compile(r"(?<![.!?])[ (][A-Z][a-z]")  # a word with a capital inside a sentence
_SYMBOL = re.compile(r"[A-Z]{2,8}(?:[.:][A-Z]{1,4})?|[^A-Za-z]{1,14}")
_PASSIVE = re.compile(r"\b(?:is|are|be|being|was|were|been|often|usually) (?:said|told)\b")


def mark_boxes(blocks: Sequence[Block], *, known: bool = False) -> None:
    """Label the boxes among the lines from an article's first one to its last.

    Of lines `known` to be the article's, rows are its own: an extraction leaves out most boxes.
    """
    _mark_set_in(blocks)
    _mark_tickers(blocks)
    _mark_posts(blocks)
    words = sum(block.words for block in blocks if block.open and block.prose)
    seen = 0
    for number, block in enumerate(blocks):
        if not block.open:
            continue
        if seen >= ENOUGH and (
            found := (None if known else _rows(blocks, number)) or _method(blocks, number) or _told(blocks, number)
        ):
            reason, stop = found
            inside = [one for one in blocks[number:stop] if one.open]
            if sum(one.words for one in inside) <= LARGEST * words:
                for one in inside:
                    one.mark(LineLabel.FURNITURE, reason)
        seen += block.words if block.open and block.prose else 0


def _mark_set_in(blocks: Sequence[Block]) -> None:
    """Label what stands in from a text that stands at the margin, and has a head."""
    prose = [block for block in blocks if block.open and block.prose]
    flush = sum(not block.indent for block in prose)
    if flush < FLUSH or flush * 2 < len(prose):
        return
    run: list[Block] = []
    for block in (*blocks, Block(["."])):
        if block.indent:
            run.append(block)
            continue
        told = [one for one in run if one.open]
        if len(told) > 1 and _is_head(told[0]):
            for one in told:
                one.mark(LineLabel.FURNITURE, SET_IN)
        run = []


def _mark_tickers(blocks: Sequence[Block]) -> None:
    """Label a share's symbol and its price above the lines that tell how it moved."""
    for number, block in enumerate(blocks):
        for above in blocks[max(0, number - 2) : number] if block.reason == TICKER else ():
            if above.open and _SYMBOL.fullmatch(above.text):
                above.mark(LineLabel.FURNITURE, TICKER)


def _mark_posts(blocks: Sequence[Block]) -> None:
    """Label the words of a post from elsewhere between who wrote it and how often it was liked."""
    for number, block in enumerate(blocks):
        if block.words > HEAD or not _POST_OPENS.match(block.key):
            continue
        below = blocks[number + 1 : number + 1 + POST_LINES]
        closes = [at for at, one in enumerate(below) if one.words <= HEAD and _POST_CLOSES.match(one.key)]
        for one in (block, *below[: closes[-1] + 1]) if closes else ():
            if one.open:
                one.mark(LineLabel.FURNITURE, POST)


def _method(blocks: Sequence[Block], number: int) -> tuple[str, int] | None:
    """Return what opens at a head like "How we reported this story" and where the sentences end that tell it."""
    if not _METHOD_HEAD.fullmatch(blocks[number].key.rstrip(":")):
        return None
    stop = number + 1
    while stop < min(len(blocks), number + 1 + LINES) and blocks[stop].open and _METHODS.search(blocks[stop].key):
        stop += 1
    return (METHOD, stop) if stop > number + 1 else None


def _rows(blocks: Sequence[Block], number: int) -> tuple[str, int] | None:
    """Return what opens at a line and where it ends, where rows with their labels stand there under a head."""
    headed = _is_head(blocks[number]) and not box(blocks[number]) and not _has_value(blocks, number)
    above = blocks[number - 1].text if number else ""
    labels, stop = list[str](), number + headed
    while stop < len(blocks) and ((label := _row(blocks[stop])) or not blocks[stop].open) and stop - number < 3 * LINES:
        labels += [label] if blocks[stop].open and label else []
        stop += 1
    closed = any(_CLOSES.match(block.key) for block in blocks[number + 1 : stop + 1] if not block.open)
    least = ROWS if headed and not closed else CLOSED_ROWS
    if not (headed or closed) or len(labels) < least or len(set(labels)) < len(labels) or above.endswith(":"):
        return None
    return ROWED, stop


def _has_value(blocks: Sequence[Block], number: int) -> bool:
    """Tell whether a line is a row itself; "Small print: what was promised" has no figure and is a head of rows."""
    below = blocks[number + 1 : number + 1 + CLOSED_ROWS]
    head = not _FIGURE.search(blocks[number].text) and all(_row(one) and _FIGURE.search(one.text) for one in below)
    return bool(_row(blocks[number])) and not (below and head)


def _row(block: Block) -> str | None:
    """Return the label of a row, a day's or a short one's; None of what is no row."""
    if not block.open or block.item or block.words > ROW or '"' in block.key or _reports(block):
        return None
    if day := _DAY.match(block.text):
        rest = block.text[day.end() :]
        return day.group().casefold() if _TELLS.search(rest) or not _LETTER.search(rest) else None
    match = _LABELLED.match(block.text)
    if not match or len(match.group(1).split()) > LABEL or _NO_LABEL.search(match.group(1).casefold()):
        return None
    return match.group(1).casefold()


def _told(blocks: Sequence[Block], number: int) -> tuple[str, int] | None:
    """Return what opens at a head and where it ends, where a few sentences of nobody's stand there and are closed."""
    head = blocks[number]
    named = bool(_OPENS.match(head.key)) or box(head) == ITEMIZED[0]
    if not (named or _is_head(head)) or head.words > HEAD:
        return None
    lines = list(_lines(blocks, number + 1))
    stop = number + 1 + len(lines)
    below = blocks[stop] if stop < len(blocks) else None
    if not lines:
        return None
    if below and not below.open and _CLOSES.match(below.key):
        return (TOLD, stop + 1) if named or not _like(blocks, number) else None
    general = sum(1 for _ in takewhile(_names_nothing, lines))
    if general >= CLOSED_ROWS and lines[0].tokens[0] not in KNOWN and _asks(head) and not _like(blocks, number):
        return TOLD, number + 1 + general
    return (TOLD, stop) if named and below and _resumes(lines, below) else None


def _asks(head: Block) -> bool:
    """Tell whether a head asks or shouts what lines below tell that say how things are everywhere and name nobody."""
    return head.words > CLOSED_ROWS and (head.text.isupper() or bool(_ASKING.match(head.key)))


def _names_nothing(line: Block) -> bool:
    if line.words > SHORT_LINE or not TOLD_OF.isdisjoint(line.tokens) or _NAMED.search(line.text):
        return False
    return not _WIDELY.search(_PASSIVE.sub("", line.key))


def _lines(blocks: Sequence[Block], first: int) -> Iterator[Block]:
    """Yield the sentences of a box: they are short, are nobody's words, and are not longer and longer."""
    told = list[Block]()
    for block in blocks[first : first + LINES]:
        plain = block.open and block.ends and not block.item and '"' not in block.key and block.words <= LINE
        if not plain or _reports(block) or ending(block) or box(block) or (len(told) > 1 and _resumes(told, block)):
            return
        told.append(block)
        yield block


def _resumes(lines: Sequence[Block], below: Block) -> bool:
    """Tell whether the article goes on below a box that no line closes: with what somebody says, at greater length."""
    if not (below.open and below.prose) or below.item or len(lines) < CLOSED_ROWS:
        return False
    mean = sum(line.words for line in lines) / len(lines)
    spoken = '"' in below.key or bool(_WIDELY.search(below.key))
    return max(line.words for line in lines) <= SHORT_LINE and spoken and below.words >= max(LONG, LONGER * mean)


def _like(blocks: Sequence[Block], number: int) -> bool:
    """Tell whether another line is a head of the same sort: then it is how the article is parted."""
    shouted = blocks[number].text.isupper()
    heads = (
        one
        for at, one in enumerate(blocks[:-1])
        if at != number and _is_head(one) and blocks[at + 1].open and blocks[at + 1].prose and one.words > 1
    )
    return any(one.text.isupper() == shouted for one in heads)


def _is_head(block: Block) -> bool:
    """Tell whether a line may be the head of a box: short, no sentence, and it announces no list of the text."""
    if not block.open or block.prose or block.item or not 0 < block.words <= HEAD:
        return False
    return block.text[-1] not in ":;," and (not block.ends or block.text[-1] == "?")


def _reports(block: Block) -> bool:
    return bool(_REPORTS.search(_PASSIVE.sub("", block.key)))
