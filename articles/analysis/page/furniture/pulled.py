"""Find enlarged quotations and the names below them; the entry points are `mark_pulled` and `mark_credited`."""

from __future__ import annotations

import re

from ...vocabulary import LineLabel
from ..blocks import Block

SHINGLE = 4  # words in a row by which a pull quote is looked up in the text
FEWEST, LONGEST_PULLED = 6, 60  # words of a pull quote; shorter ones only where they are quoted
NAME, POST = 4, 8  # words of the lines below that tell whose the words are
DASHES = "-–—"
PULLED = "pull quote: its words stand in the text"
WHOSE = "pull quote: whose words they are"
PULLED_ALONE, WHOSE_WORDS = "pull quote: it stands alone above its speaker's name", 12
_WHOLE = re.compile('["“][^"“”]{12,400}["”]')
_WHO = re.compile(r"(?:[-–—] ?)?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3}, (?:the )?[a-z][\w'’,& -]{3,80}")
_QUOTED = re.compile("[\"“”«»„]|^['‘]")


def mark_pulled(blocks: list[Block], *, quoted: bool = False) -> None:
    """Label enlarged quotations, and whose they are: lines whose words stand again, in a row, in another paragraph.

    `quoted` asks for marks of quotation.
    """
    able = [index for index, block in enumerate(blocks) if block.open and _may_be_pulled(block, quoted)]
    if not able:
        return
    texts = [block.tokens if block.open else [] for block in blocks]
    places: dict[tuple[str, ...], list[int]] = {tuple(texts[index][:SHINGLE]): [] for index in able}
    firsts = {shingle[0] for shingle in places}
    for index, words in enumerate(texts):
        for at in [at for at, word in enumerate(words) if word in firsts]:
            found = places.get(tuple(words[at : at + SHINGLE]))
            if found is not None and len(found) < 4 and index not in found:
                found.append(index)
    for index in able:
        if _stands_in(index, texts, places):
            blocks[index].mark(LineLabel.FURNITURE, PULLED)
            _mark_whose(blocks, index + 1, texts)


def mark_credited(blocks: list[Block]) -> None:
    """Label a quotation that stands alone, be it nowhere else in the text, above a line that tells whose it is.

    "“Nobody asked.”" above "Jane Doe, evidence to the panel" and a paragraph; not where the line above announces it.
    """
    for number in range(1, len(blocks) - 2):
        quote, whose, below = blocks[number : number + 3]
        if not (quote.open and whose.open and below.open and below.prose and _WHOLE.fullmatch(quote.text)):
            continue
        announced = blocks[number - 1].text.endswith(":")
        if (
            not announced
            and quote.words <= LONGEST_PULLED
            and _short(whose, WHOSE_WORDS)
            and _WHO.fullmatch(whose.text)
        ):
            quote.mark(LineLabel.FURNITURE, PULLED_ALONE)
            whose.mark(LineLabel.FURNITURE, WHOSE)


def is_quoted(block: Block) -> bool:
    """Tell whether marks of quotation stand in a line, or a single one opens it."""
    return bool(_QUOTED.search(block.text))


def _mark_whose(blocks: list[Block], number: int, texts: list[list[str]]) -> None:
    """Label the name below a pull quote, known from the text or behind a dash, and the post below the name."""
    name = blocks[number] if number < len(blocks) and is_quoted(blocks[number - 1]) else None
    if name is None or not _short(name, NAME) or not name.text.strip("-–— ")[:1].isupper():
        return
    if name.text[0] not in DASHES and not any(name.tokens[-1] in words for words in texts if words != name.tokens):
        return
    name.mark(LineLabel.FURNITURE, WHOSE)
    post, below = [*blocks[number + 1 : number + 3], None, None][:2]
    if post and below and _short(post, POST) and below.open and below.prose:
        post.mark(LineLabel.FURNITURE, WHOSE)


def _short(block: Block, most: int) -> bool:
    return block.open and 0 < block.words <= most and not (block.ends or block.prose) and block.text[-1] not in ":?"


def _may_be_pulled(block: Block, quoted: bool) -> bool:
    if not SHINGLE <= block.words <= LONGEST_PULLED:
        return False
    return (not quoted and block.words >= FEWEST) or is_quoted(block)


def _stands_in(index: int, texts: list[list[str]], places: dict[tuple[str, ...], list[int]]) -> bool:
    words = texts[index]
    line = f" {' '.join(words)} "
    others = [other for other in places.get(tuple(words[:SHINGLE]), []) if other != index]
    return any(len(texts[other]) > len(words) and line in f" {' '.join(texts[other])} " for other in others)
