"""Match long word lists fast: a pattern is tried only where one of its words occurs; entry points `Cue`, `WordList`.

Python tries every alternative of a pattern at every letter: the lists of this stage took 80 ms an article of 500
words. Looking words up first, with an answer remembered for each word, takes 3 ms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

LONGEST = 1200  # characters of a sentence that patterns look at: no sentence of a newsroom is longer
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_ASCII_WORD = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)?")  # the same in half the time
_WORDS_KEPT = 1 << 15  # about 8 MB
_LISTS: list[re.Pattern[str]] = []


@lru_cache(maxsize=256)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a plain text in lower case, in order; "n't" and "'s" stay with their word."""
    low = text.lower()
    return tuple((_ASCII_WORD if low.isascii() else _WORD).findall(low))


@lru_cache(maxsize=_WORDS_KEPT)
def _lists_with(word: str, lists: int) -> int:
    """Return as bits which of the first `lists` word lists hold the word."""
    return sum(1 << place for place, pattern in enumerate(_LISTS[:lists]) if pattern.fullmatch(word))


@lru_cache(maxsize=256)
def lists_in(text: str) -> int:
    """Return as bits which word lists have a word in the first 1,200 characters of a plain text."""
    bits, lists = 0, len(_LISTS)
    for word in words_of(text if len(text) <= LONGEST else text[:LONGEST]):
        bits |= _lists_with(word, lists)
    return bits


class WordList:
    """A list of single words, given as a pattern that a whole word in lower case must match.

    All lists are numbered as they are made, so that a word is looked up once for all of them.
    """

    def __init__(self, words: str) -> None:
        self.bit = 1 << len(_LISTS)
        _LISTS.append(re.compile(words))

    def found(self, text: str) -> bool:
        """Tell whether a word of the list stands in the first 1,200 characters of a plain text."""
        return bool(lists_in(text) & self.bit)

    def count(self, text: str) -> int:
        """Return how many words of the list stand there."""
        return sum(bool(_lists_with(word, len(_LISTS)) & self.bit) for word in words_of(text[:LONGEST]))


_CAPITAL = re.compile(r"(?<!\\)[A-Z]")
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[(|)]|[^\\\[(|)]+", re.DOTALL)


def at_words(pattern: str) -> str:
    """Return a pattern with the choices that begin at a word in one group, so that they are tried there only."""
    branches = _branches(pattern)
    inner = [branch.removeprefix(r"\b") for branch in branches if branch.startswith(r"\b")]
    others = [branch for branch in branches if not branch.startswith(r"\b")]
    return "|".join([*others, rf"\b(?:{'|'.join(inner)})"] if inner else others)


def _branches(pattern: str) -> list[str]:
    """Return the choices of a pattern at its top level: where all begin at a word, they are tried there only."""
    branches, depth = [""], 0
    for piece in _PIECE.findall(pattern):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and depth == 0:
            branches.append("")
        else:
            branches[-1] += piece
    return branches


class Cue:
    """Patterns that need one of some words; `words` matches a whole word in lower case."""

    def __init__(self, words: str, *patterns: str) -> None:
        self.needs = WordList(words)
        joined = "|".join(f"(?:{pattern})" for pattern in patterns)
        at_word = all(branch.startswith(r"\b") for pattern in patterns for branch in _branches(pattern))
        written = rf"\b(?:{joined})" if at_word else joined
        self.pattern = re.compile(written, re.IGNORECASE)
        self._small = None if _CAPITAL.search(written) else re.compile(written)

    def search(self, text: str, lists: int | None = None) -> re.Match[str] | None:
        """Return the first match in the first 1,200 characters of a plain text; `lists`: `lists_in(text)` if known."""
        known = lists_in(text) if lists is None else lists
        if not known & self.needs.bit:
            return None
        low = text.lower() if self._small else text
        if self._small is None or len(low) != len(text):
            return self.pattern.search(text, 0, LONGEST)
        found = self._small.search(low, 0, LONGEST)  # in half the time: a letter is one letter
        return self.pattern.match(text, found.start(), LONGEST) if found else None

    def may_be_in(self, lists: int) -> bool:
        """Tell from `lists_in` of a text whether the pattern is worth trying."""
        return bool(lists & self.needs.bit)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return the matches there."""
        return self.pattern.finditer(text, 0, LONGEST) if self.needs.found(text) else iter(())
