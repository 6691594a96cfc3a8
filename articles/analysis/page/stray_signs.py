"""Tell in numbers how a sentence stands among the sentences of its article; the entry point is `stray_signs`.

The signs are for `strays`, which weighs them. What a sentence is about is told from the rare words that it shares with
the others; its neighbors are left out of one such sign, since the lines of one box share theirs.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from ..languages.english.furniture import READER_ORDERS, READER_WORDS, STRAY_LABEL_VERBS, STRAY_PAST, STRAY_SAYS
from .blocks import Block
from .furniture.endings import BACKWARD
from .line_signs import READER, WRITER, rare_words

SHORTEST = 5  # words of a sentence that is weighed
NEXT = 3  # lines around one that may be of the same box
LONG, HEAD, GROUP = 30, 9, 6  # words; words of a head; lines around a line in which its group's head is looked for
PARTED = 0.2  # share of lines below a blank one on pages that part their paragraphs so
LABEL = re.compile(r"([A-Z0-9‘'“][^.:!?\"“]{1,48}): [A-Z0-9“\"‘]")
_FIRST_CAPITALS = re.compile(r"[A-Z]{2}[A-Z &'-]+\b")
_SENTENCES = re.compile(r"[.!?][\"”’)]* +[\"“‘(]?[A-Z]")
_NAMES, _DIGIT = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]+"), re.compile(r"\d")
_CLOCK, _COUNT = re.compile(r"\W{0,2}\d{1,2}[.:h]\d\d\b"), re.compile(r"[\d.,%£$€]+: ")
_SYMBOL = re.compile(r"[|•→▲▼★✓©°]|\d%[^%\n]{0,200}\d%")
_WORDS, _ORDERS = re.compile(READER_WORDS), re.compile(READER_ORDERS)
_SAYS, _PAST, _VERB = re.compile(STRAY_SAYS), re.compile(STRAY_PAST), re.compile(STRAY_LABEL_VERBS)
_HEAD_OF_LINE = 400  # characters that are looked at


class Around(NamedTuple):
    """What the lines of a page have in common."""

    blocks: Sequence[Block]
    rare: dict[int, frozenset[str]]  # of the sentences from the first that is kept to the last
    known: Counter[str]  # in how many of these a rare word stands
    title: frozenset[str]
    groups: list[int]  # the number of the group, parted by blank lines, in which each line stands
    sizes: Counter[int]
    parted: float
    labels: Counter[str]
    borders: tuple[int, int]

    @classmethod
    def read(cls, blocks: Sequence[Block], headline: str | None) -> Around:
        """Read a page's lines once; everything is linear in them."""
        kept = [number for number, block in enumerate(blocks) if block.kept and is_sentence(block)]
        first, last = (kept[0], kept[-1]) if kept else (0, -1)
        inside = [number for number in range(first, last + 1) if is_sentence(blocks[number])]
        rare = {number: rare_words(blocks[number]) for number in inside}
        groups, group = [], 0
        for block in blocks:
            group += block.gap
            groups.append(group)
        labels = (match[1] for block in blocks if (match := LABEL.match(block.text)))
        title = rare_words(Block([headline]).read()) if headline else frozenset()
        return cls(
            blocks,
            rare,
            Counter(word for words in rare.values() for word in words),
            title,
            groups,
            Counter(groups),
            sum(block.gap for block in blocks) / max(len(blocks), 1),
            Counter(labels),
            (first, last),
        )


def is_sentence(block: Block) -> bool:
    """Tell whether a line is long enough and built like a sentence."""
    return block.words >= SHORTEST and (block.prose or block.ends)


def stray_signs(around: Around, number: int) -> dict[str, float]:
    """Return the signs of the sentence at line `number`: plain numbers, most of them from 0 to 1."""
    return _words(around.blocks[number]) | _topic(around, number) | _place(around, number) | _label(around, number)


def _words(block: Block) -> dict[str, float]:
    tokens, key, head = block.tokens, block.key[:_HEAD_OF_LINE], block.text[:_HEAD_OF_LINE]
    quoted, ours = '"' in key, not WRITER.isdisjoint(tokens)
    return {
        "words": math.log1p(block.words),
        "long": block.words >= LONG,
        "you": not READER.isdisjoint(tokens),
        "we": ours and not quoted,
        "we quoted": ours and quoted,
        "orders": bool(_ORDERS.search(key)),
        "page words": min(len(set(_WORDS.findall(key))), 4) / 4,
        "says": bool(_SAYS.search(key)),
        "quote": quoted,
        "opens with quote": head[:1] in "\"“‘'",
        "asks": "?" in head,
        "calls": "!" in head,
        "past": bool(_PAST.search(key)),
        "points back": bool(tokens) and tokens[0] in BACKWARD,
        "digits": len(_DIGIT.findall(head)) / max(len(head), 1),
        "names": len(_NAMES.findall(head)) / max(block.words, 1),
        "sentences": min(len(_SENTENCES.findall(head)) + 1, 4) / 4,
        "small words": block.small / max(len(tokens), 1),
        "bracket": block.text.rstrip(".").endswith(")"),
        "address": any(mark in head for mark in ("@", "www.", ".com")),
        "symbol": bool(_SYMBOL.search(head)),
        "item": block.item,
        "indent": block.indent > 0,
    }


def _topic(around: Around, number: int) -> dict[str, float]:
    words = around.rare.get(number) or rare_words(around.blocks[number])
    own = number in around.rare
    near = [around.rare[at] for at in range(number - NEXT, number + NEXT + 1) if at != number and at in around.rare]
    shared = sum(around.known[word] > own for word in words)
    far = sum(around.known[word] - own > sum(word in others for others in near) for word in words)
    titled = len(words & around.title)
    return {
        "on topic": shared / max(len(words), 3),
        "topic words": min(shared, 5) / 5,
        "far on topic": far / max(len(words), 3),
        "like headline": titled / max(len(words), 3),
        "headline words": min(titled, 3) / 3,
    }


def _place(around: Around, number: int) -> dict[str, float]:
    blocks, group, (first, last) = around.blocks, around.groups[number], around.borders
    above = blocks[number - 1] if number else None
    below = blocks[number + 1] if number + 1 < len(blocks) else None
    parted, size = around.parted > PARTED, around.sizes[group]
    reach = range(max(0, number - GROUP), min(len(blocks), number + GROUP + 1))
    return {
        "head above": _is_head(above),
        "head below": _is_head(below),
        "gap above": blocks[number].gap,
        "gap below": below is not None and below.gap,
        "in a group": parted and size >= NEXT,
        "head in group": parted and any(around.groups[at] == group and _is_head(blocks[at]) for at in reach),
        "no gaps": around.parted <= 0.05,
        "position": (number - first) / max(last - first, 1),
    }


def _is_head(block: Block | None) -> bool:
    return block is not None and not block.prose and not block.ends and block.words <= HEAD


def _label(around: Around, number: int) -> dict[str, float]:
    """Return the signs of what opens a line before a colon: "Job: A school in Ostra is looking for a teacher."."""
    text = around.blocks[number].text
    match, capitals = LABEL.match(text), bool(_FIRST_CAPITALS.match(text))
    told = rare_words(Block([match[1]]).read()) if match else frozenset()
    own = around.rare.get(number, frozenset())
    return {
        "label": match is not None,
        "label on topic": any(around.known[word] > (word in own) for word in told),
        "label with verb": match is not None and bool(_VERB.search(match[1].casefold())),
        "capitals first": capitals,
        "clock": bool(_CLOCK.match(text)),
        "count": bool(_COUNT.match(text)),
    }
