"""Align two versions of a quotation word by word and weigh each difference. Entry point: `align`.

Weights: `high` where the exchange of words can change the meaning (a modal, a negation, a number, a name, a word that
carries content); `low` where content words are only missing or added; `none` for spelling, marks and filler words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from .languages.english.changes import CONTRACTIONS, FILLERS, MODALS, NEGATIONS, NUMBER_WORDS, QUANTIFIERS, VARIANTS
from .spelling import skeleton
from .wording import plain, tokens

MOST_WORDS = 600  # longer texts are cut: nobody quotes more in one piece, and alignment is quadratic
ONE_NAME = 0.7  # Muammar and Moammar: .71; Smith and Smythe: .73; Martin and Marten are one letter apart
_WORD = re.compile(r"\S+")
_EDGES = re.compile(r"^[^\w$€£%\[]+|[^\w%\]]+$")


@dataclass(frozen=True, slots=True)
class Edit:
    """One step from the first version to the second; `op` is equal, replace, delete or insert."""

    op: str
    a: str
    b: str
    weight: str = "none"


@lru_cache(maxsize=4096)  # articles of one wire repeat each other's quotations
def align(first: str, second: str) -> tuple[Edit, ...]:
    """Return the steps that turn `first` into `second`, word by word, each weighed none, low or high.

    Joined with blanks, the `a` parts give the words of `first` and the `b` parts those of `second`. Texts over
    600 words are cut there. The longest common runs are those of `difflib` (Ratcliff and Obershelp 1988).
    """
    one, two = (_WORD.findall(text)[:MOST_WORDS] for text in (first, second))
    matcher = SequenceMatcher(None, [core(word) for word in one], [core(word) for word in two], autojunk=False)
    edits: list[Edit] = []
    for op, start, end, other_start, other_end in matcher.get_opcodes():
        edits.extend(_edits(op, one[start:end], two[other_start:other_end]))
    return tuple(edits)


def _edits(op: str, one: list[str], two: list[str]) -> list[Edit]:
    if op == "replace" and len(one) == len(two):
        return [Edit(op, a, b, weigh(a, b)) for a, b in zip(one, two, strict=True)]
    a, b = " ".join(one), " ".join(two)
    return [Edit(op, a, b, "none" if op == "equal" else weigh(a, b))]


@lru_cache(maxsize=65536)
def core(word: str) -> str:
    """Return a word in the form in which spelling variants are equal (curly marks, case, -ise/-ize, -our/-or)."""
    bare = _EDGES.sub("", plain(word)).strip("[]")
    if "." in bare and not bare[:1].isdigit():
        bare = bare.replace(".", "")  # F.B.I.
    bare = VARIANTS.get(bare, bare)
    return _american(NUMBER_WORDS.get(bare, bare.replace(",", "") if bare[:1].isdigit() else bare))


_SPELLINGS = (
    (re.compile(r"is(e|ed|es|ing|ation|ations|er|ers)$"), r"iz\1"),
    (re.compile(r"(?<=[a-z]{3})our"), "or"),
    (re.compile(r"(?<=[a-z]{2}t)re$"), "er"),
    (re.compile(r"ll(?=ed$|ing$|er$)"), "l"),
    (re.compile(r"ogue$"), "og"),
    (re.compile(r"amme$"), "am"),
    (re.compile(r"ence$"), "ense"),
    (re.compile(r"-"), ""),
)


def _american(word: str) -> str:
    if len(word) < 5 or word[0].isdigit():
        return word
    for pattern, spelling in _SPELLINGS:
        word = pattern.sub(spelling, word)
    return word


@lru_cache(maxsize=16384)
def weigh(first: str, second: str) -> str:
    """Return how much the exchange of `first` for `second` can change: none, low or high."""
    if any(mark in first + second for mark in "[]…"):
        return "low"  # the outlet marks its own change
    one, two = _spelled_out(first), _spelled_out(second)
    if _spelling_of_name(first, second) or one == two or "".join(one) == "".join(two):
        return "none"
    gone, come = set(one) - set(two), set(two) - set(one)
    if (gone | come) & NEGATIONS or (gone & MODALS and come & MODALS):
        return "high"
    if _numbers(gone) != _numbers(come) and (gone and come):
        return "high"
    return _weigh_content(gone, come)


def _spelling_of_name(first: str, second: str) -> bool:
    """Tell whether two capitalized words are transliterations of one name."""
    bare = [_EDGES.sub("", text) for text in (first, second)]
    if not all(text[:1].isupper() and text.isalpha() for text in bare):
        return False
    one, two = (skeleton(text) for text in bare)
    return one == two or SequenceMatcher(None, one, two, autojunk=False).ratio() >= ONE_NAME


def _weigh_content(gone: set[str], come: set[str]) -> str:
    lost, won = (words - FILLERS - MODALS for words in (gone, come))
    if lost & QUANTIFIERS and won & QUANTIFIERS:
        return "high"
    lost, won = lost - QUANTIFIERS, won - QUANTIFIERS
    if lost and won:
        return _likeness(lost, won)
    return "low" if lost or won or (gone | come) & (MODALS | QUANTIFIERS) else "none"


def _likeness(lost: set[str], won: set[str]) -> str:
    """Weigh other content words: a form of the word is nothing, a synonym little, another word much."""
    one, two = (tokens(" ".join(sorted(words))) for words in (lost, won))
    if {token.stem for token in one} == {token.stem for token in two}:
        return "none"
    return "low" if {token.concept for token in one} == {token.concept for token in two} else "high"


def _spelled_out(text: str) -> list[str]:
    words = (plain(word) for word in text.split())
    opened = (CONTRACTIONS.get(_EDGES.sub("", word), word) for word in words)
    parts = (part for word in opened for part in _hyphens_split(word).split())
    return [bare for part in parts if (bare := core(part))]


def _hyphens_split(word: str) -> str:
    """Split "two-in-three" and "twenty-five", so that figures and words can be compared."""
    pieces = word.split("-")
    return " ".join(pieces) if any(piece in NUMBER_WORDS or piece.isdigit() for piece in pieces) else word


def _numbers(words: set[str]) -> set[str]:
    return {word for word in words if any(char.isdigit() for char in word) or word in ("million", "billion")}
