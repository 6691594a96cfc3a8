"""Tell the lines inside an article that speak to the page's visitor and not of the news; entry point `mark_spoken`.

Lists of phrases find what they know. Here small signs are weighed against what the line shares with the article, so
that an appeal in words that no list has is found and advice that is the article's subject stays.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from ...languages.english.furniture import (
    FUNCTION_WORDS,
    READER_FEES,
    READER_ORDERS,
    READER_WORDS,
    READER_YOU,
    SAYING,
    SAYS,
)
from ...vocabulary import LineLabel
from ...words.cues import branches
from ...words.remembered import Remembered
from ..blocks import Block

NOTICES = frozenset(
    {
        "page notice",
        "paywall line",
        "newsletter line",
        "page speaks to its visitor",
        "appeal to readers",
        "beside a notice to readers",
    }
)
SPOKEN_BESIDE = NOTICES | {
    "cookie notice",
    "player notice",
    "sponsor's line",
    "sales note",
    "form",
    "speaks to the reader",
}
SPOKEN, SPOKEN_FROM, BESIDE = (5, 45), 3.0, 1.4  # words of such a line; its signs; one more of them
MOST_WORDS = 3  # of the page and the shop that count
TALKS = "speaks to the reader"
BUTTON = 3  # words in quotation marks that may name a button: "See First"
STEM, TOPIC_REACH, TOPIC_MOST = 6, 200, 4  # letters; words of a paragraph that are read; shared words that count
_READER_WORDS, _READER_ORDERS, _READER_YOU = (re.compile(item) for item in (READER_WORDS, READER_ORDERS, READER_YOU))
_READER_FEES, _READER_US = re.compile(READER_FEES), re.compile(r"\b(?:us|our|we)\b")
_PAGE_STEMS = {word[:STEM] for word in FUNCTION_WORDS} | {"your", "readers"[:STEM], "story", "article"[:STEM]}
_CAPS_LABEL = re.compile(r"[A-Z]{2}[A-Z ]{2,30}: ")
_SAYS = re.compile(SAYS)
_PIECE = re.compile(r"[^\W_]+")


def _openings(pattern: str) -> re.Pattern[str]:
    """Return a pattern for the first words of a group's choices: "tell us|e-?mails?" gives "tell", "e" and "emails"."""
    choices = branches(pattern)
    return re.compile("|".join([*choices, *(re.split("[ &'-]", choice)[0] for choice in choices)]))


_PAGE_WORD = _openings(READER_WORDS.removeprefix(r"\b(?:").removesuffix(r")\b"))
_ORDER_WORD = _openings(READER_ORDERS.rpartition(")?(?:")[2].removesuffix(r")\b"))


def mark_spoken(blocks: list[Block], start: int, stop: int) -> None:
    """Label the sentences from `start` to `stop` that speak to the page's visitor and not of the article's subject.

    Signs are weighed: an order, "you", words of the page and the shop, a fee, an exclamation, a label in capitals, a
    notice right beside; against it who says it, what is quoted, and words that the other paragraphs and the
    headline have. Without an order, without "you" and with few such words nothing is said to the reader.
    """
    spread: Counter[str] | None = None
    for number in range(start, stop):
        block = blocks[number]
        if block.open and SPOKEN[0] <= block.words <= SPOKEN[1]:
            beside = any(item.reason in SPOKEN_BESIDE for item in blocks[max(0, number - 1) : number + 2])
            signs = _spoken(block) + BESIDE * beside
            if signs < SPOKEN_FROM:
                continue
            spread = _spread(blocks[:stop]) if spread is None else spread
            if signs - _topical(block, spread) >= SPOKEN_FROM:
                block.mark(LineLabel.FURNITURE, TALKS)


def _spread(blocks: list[Block]) -> Counter[str]:
    """Return in how many of the paragraphs and headlines each longer word stands."""
    told = {block.key: block for block in blocks if (block.open and block.prose) or block.label is LineLabel.HEADLINE}
    return Counter(word[:STEM] for block in told.values() for word in {*block.tokens[:TOPIC_REACH]} if len(word) > 3)


def _spoken(block: Block) -> float:
    """Return how much a line says to the reader, 0 where somebody says it or much is quoted."""
    key = block.key
    if not SAYING.isdisjoint(block.tokens):
        return 0.0
    if "you" not in key and not _may_speak(block.tokens):
        return 0.0
    you, order = len(_READER_YOU.findall(key)), bool(_READER_ORDERS.search(key))
    words = min(len(set(_READER_WORDS.findall(key))), MOST_WORDS)
    if not (you or order or words == MOST_WORDS):
        return 0.0
    if _SAYS.search(key) or any(len(part.split()) > BUTTON for part in key.split('"')[1::2]):
        return 0.0
    marks = 0.6 * (bool(_CAPS_LABEL.match(block.text)) + ("!" in key)) + 1.2 * bool(_READER_FEES.search(key))
    return words + 1.2 * order + 0.8 * min(you, 2) + 0.5 * bool(_READER_US.search(key)) + marks


def _may_speak(tokens: Iterable[str]) -> bool:
    """Tell whether words stand in a line that can begin an order, or enough of those of the page and the shop."""
    signs = [*map(_signs.__getitem__, {*tokens})]
    return any([order for _, order in signs]) or sum([words for words, _ in signs]) >= MOST_WORDS


def _ask_signs(token: str) -> tuple[int, bool]:
    """Return how many words of the page and the shop may begin within a word, and whether an order may."""
    pieces = _PIECE.findall(token)
    return sum(map(bool, map(_PAGE_WORD.fullmatch, pieces))), any(map(_ORDER_WORD.fullmatch, pieces))


_signs = Remembered(_ask_signs, 1 << 14)


def _topical(block: Block, spread: Counter[str]) -> float:
    """Return how much a line is about what the other paragraphs are about."""
    own = {word[:STEM] for word in block.tokens if len(word) > 3} - _PAGE_STEMS
    shared = sum(spread[word] > (block.prose and block.open) for word in own)
    return min(shared, TOPIC_MOST) * 0.8
