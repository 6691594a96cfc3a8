"""Take back what the extraction from a web page lost of its article; the entry point is `take_back`.

Two losses were met again and again: the standfirst, which stands apart between headline and byline, and whole
stretches of long articles whose paragraphs lie in a second container.
"""

from __future__ import annotations

from .blocks import Block
from .furniture.judging import ending, judge, marker

STANDFIRST_REACH = 6  # lines below the headline in which its standfirst stands
STANDFIRST_WORDS = (8, 60)
LONG = 30  # words of a paragraph that is no teaser
TOPIC = 4  # words of five letters and more that it shares with the article found
BETWEEN, BELOW = 3, 6  # such paragraphs in a row, between the article's lines and below the last one


def take_back(blocks: list[Block], inside: list[bool], headline: str | None) -> None:
    """Set `inside` for the lines of a page that belong to its article though the extraction left them out."""
    first = next((number for number, block in enumerate(blocks) if inside[number] and block.prose), None)
    if first is None:
        return
    title = Block([headline]).read().tokens if headline else None
    tops = [number for number in range(first) if title and blocks[number].tokens == title]
    if tops:
        _standfirst(blocks, inside, tops[-1], first)
    _stretches(blocks, inside, first)


def _standfirst(blocks: list[Block], inside: list[bool], top: int, first: int) -> None:
    least, most = STANDFIRST_WORDS
    opening = blocks[first].tokens
    for number in range(top + 1, min(top + 1 + STANDFIRST_REACH, first)):
        block = blocks[number]
        sentence = block.prose or (block.ends and block.words >= least)
        if inside[number] or not sentence or not least <= block.words <= most or judge(block) or marker(block):
            continue
        inside[number] = block.tokens != opening[: block.words]
        return


def _stretches(blocks: list[Block], inside: list[bool], first: int) -> None:
    """Take back paragraphs on the article's topic that stand in a row below its first one, above any comments."""
    last = max(number for number, kept in enumerate(inside) if kept)
    topic = {word for block, kept in zip(blocks, inside, strict=True) if kept for word in block.tokens if len(word) > 4}
    seen = {tuple(block.tokens) for block, kept in zip(blocks, inside, strict=True) if kept}
    run: list[int] = []
    for number in range(first, len(blocks)):
        block = blocks[number]
        if not inside[number] and ending(block):
            break
        if not inside[number] and tuple(block.tokens) not in seen and _belongs(block, topic):
            run.append(number)
            continue
        if block.prose or inside[number]:
            _take(inside, run, last)
            run = []
    _take(inside, run, last)


def _belongs(block: Block, topic: set[str]) -> bool:
    if not block.prose or block.words < LONG or judge(block):
        return False
    return sum(word in topic for word in {word for word in block.tokens if len(word) > 4}) >= TOPIC


def _take(inside: list[bool], run: list[int], last: int) -> None:
    for number in run if len(run) >= (BETWEEN if run[:1] < [last] else BELOW) else ():
        inside[number] = True
