"""Read what is not in English: lines on an English page (`mark_foreign`), and whole pages (`read_foreign`).

Consent notices, newsletter lines and reading aids come in the language of the visitor's or the outlet's country, and
their figures would be read as claims. An article that is itself in another language stays as it is; small words do
not show its sentences, so they are told by their length and end.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..languages.english.furniture import FUNCTION_WORDS
from ..languages.foreign import SMALL_WORDS
from ..vocabulary import LineLabel
from .blocks import LONGEST_SAMPLE, Block

FEWEST = 4  # words of a line that show its language
SMALL = 0.15  # share of them that are small words of another language; two different ones and more
ENGLISH = 0.12  # share of the page's words that are small and only English: .2 and more in news, less with many menus
MOST = 0.3  # share of the page's words in another language; where more are, the article itself may be
LETTERS = 0.5  # share of a line's letters in another script
_OTHER = re.compile(r"[^\W\d_a-zA-Z\u00aa-\u024f]")
_LETTER = re.compile(r"[^\W\d_]")
ENGLISH_ONLY = FUNCTION_WORDS - frozenset("a i an in on as do me us so has over at is was had be he we by no".split())
MARKS = "¿¡ąęłńśźżčďěňřšťůğışőűß"  # and letters that no English word has, though names do
ABROAD = 0.06  # share of a page's words in sentences that are small and only English: hardly any elsewhere
FEWEST_SAID = 6  # words of a sentence
SHORTEST, LONG = 50, 120  # characters of a sentence; of one without its full stop, and for each stop in it
UNPARTED, PART = 10, 3  # characters a word in scripts without spaces; letters that make one word there
_STOPS = re.compile(r"[.,!?;:…](?= )|[。、，！？]")
_FULL_STOP = re.compile(r"[.!?…。！？][\"”’»)」』\]]*$")
REASON = "line in another language"


def mark_foreign(blocks: Sequence[Block]) -> None:
    """Label the open lines that are in another language than the English page around them."""
    spoken = [block for block in blocks if block.open and block.words >= FEWEST]
    total = sum(len(block.tokens) for block in spoken)
    small = sum(sum(map(ENGLISH_ONLY.__contains__, block.tokens)) for block in spoken)
    if not total or small < ENGLISH * total:
        return
    foreign = [block for block in blocks if block.open and (_other_script(block.text) or _other_words(block))]
    if sum(len(block.tokens) for block in foreign) <= MOST * total:
        for block in foreign:
            block.mark(LineLabel.FURNITURE, REASON)


def read_foreign(blocks: Sequence[Block]) -> None:
    """Tell the sentences of a page in another language by their form, and count words where no spaces part them."""
    told = [block for block in blocks if _sentence(block)]
    words = [word for block in told for word in block.tokens]
    english = sum(map(ENGLISH_ONLY.__contains__, words))
    other = sum(word in SMALL_WORDS or not word.isascii() for word in words)
    if english >= ABROAD * len(words) or other < SMALL * len(words):
        return
    for block in told:
        block.prose = block.ends = True
    unparted = sum(len(block.text) for block in told) > UNPARTED * sum(block.words for block in told)
    for block in blocks if unparted else ():
        block.words = max(block.words, len(_LETTER.findall(block.text[:LONGEST_SAMPLE])) // PART)


def _sentence(block: Block) -> bool:
    text = block.text
    if text.isascii() and block.words < FEWEST_SAID:
        return False
    least = SHORTEST if len(text) <= UNPARTED * block.words else SHORTEST // 2
    long = len(text) >= LONG and len(_STOPS.findall(text[:LONGEST_SAMPLE])) * LONG >= min(len(text), LONGEST_SAMPLE)
    return len(text) >= least and (long or bool(_FULL_STOP.search(text[-4:])))


def _other_words(block: Block) -> bool:
    if block.words < FEWEST or not ENGLISH_ONLY.isdisjoint(block.tokens):
        return False
    found = [word for word in block.tokens if word in SMALL_WORDS] + [mark for mark in MARKS if mark in block.key]
    return len(set(found)) > 1 and len(found) >= SMALL * len(block.tokens)


def _other_script(text: str) -> bool:
    if text.isascii():
        return False
    others = len(_OTHER.findall(text[:400]))
    return others > 0 and others > LETTERS * len(_LETTER.findall(text[:400]))
