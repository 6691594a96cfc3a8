"""Label what a printed page or a local site sets beside an article in columns of its own; entry `mark_columns`.

"CHESS", "GARDENING: Sow broad beans now": each stands under a label in capitals and is about nothing that the article
is about. One alone may be a section of the article; where a page has several, none is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...languages.english.furniture import REPORTS
from ...vocabulary import LineLabel
from ..blocks import Block
from .endings import ENOUGH, bare

LABEL = 4  # words of a label in capitals
SEVERAL = 2  # such columns on a page
SHARED = 2  # words of the article by which a paragraph is its own
LONGEST = 4  # paragraphs under one label
COLUMN = "column under its own label"
_LABELLED = re.compile(r"((?:[A-Z][A-Z'’&/-]+\s?){1,4}(?:No\.? ?\d+)?): ?\S")
_REPORTS = re.compile(REPORTS)


@dataclass
class Column:
    """A label in capitals and the lines under it."""

    label: str
    blocks: list[Block]


def mark_columns(blocks: Sequence[Block]) -> None:
    """Label the columns among the lines from an article's first one on, where there are several and no transcript."""
    if sum(block.open and _label(block) is not None for block in blocks) < SEVERAL:
        return
    columns = _columns(blocks)
    if len(columns) < SEVERAL or _spoken(blocks):
        return
    for column in columns:
        for block in column.blocks:
            block.mark(LineLabel.FURNITURE, COLUMN)


def _columns(blocks: Sequence[Block]) -> list[Column]:
    """Return the columns that stand below enough of an article."""
    columns, topic, seen = list[Column](), set[str](), 0
    for number, block in enumerate(blocks):
        if not block.open:
            continue
        label = _label(block)
        if label and seen >= ENOUGH and (found := _column(blocks, number, label, topic)):
            columns.append(found)
        elif block.prose and not any(block is one for one in (columns[-1].blocks if columns else ())):
            topic |= _words(block)
            seen += block.words
    return columns


def _spoken(blocks: Sequence[Block]) -> bool:
    """Tell whether a label comes again: a speaker's."""
    names = [match.group(1) for block in blocks if (match := _LABELLED.match(block.text[:80]))]
    return len(set(names)) < len(names)


def _label(block: Block) -> str | None:
    """Return the label in capitals that a line is or opens with."""
    if block.words <= LABEL and block.text.isupper() and not block.ends:
        return block.key
    match = _LABELLED.match(block.text[:80])
    return match.group(1) if match else None


def _column(blocks: Sequence[Block], number: int, label: str, topic: set[str]) -> Column | None:
    """Return the column that opens at `number`, None where a line of it is about the article."""
    head = blocks[number]
    if head.words > LABEL:
        return Column(label, [head]) if _apart(head, topic) else None
    found = [head]
    for block in blocks[number + 1 : number + 1 + LONGEST]:
        if not block.open or _label(block) or not (block.ends or block.prose):
            break
        if not _apart(block, topic):
            return None
        found.append(block)
    return Column(label, found) if len(found) > 1 else None


def _apart(block: Block, topic: set[str]) -> bool:
    return len(_words(block) & topic) < SHARED and not _REPORTS.search(block.key)


def _words(block: Block) -> set[str]:
    return {word for word in bare(block) if len(word) > 3}
