"""Match long word lists fast: a pattern is tried only where one of its words occurs; entry points `Cue`, `WordList`.

Python tries every alternative of a pattern at every letter: the lists of this stage took 80 ms an article of 500
words. Looking words up first, with an answer remembered for each word, takes 3 ms; to try only those choices of a
pattern of which all `needles` stand in the text takes 1 ms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache, reduce
from itertools import accumulate, count
from operator import or_

from .needles import Needles, needles_of
from .remembered import Remembered, once

LONGEST = 1200  # characters of a sentence that patterns look at: no sentence of a newsroom is longer
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_ASCII_WORD = re.compile(r"(?: )?([a-z]++(?= )|[a-z0-9]+(?:'[a-z0-9]+)?)")  # the same in a quarter of the time
_WORDS_KEPT = 1 << 14  # about 5 MB, and no more than 25 where every word is as long as a sentence
_PLACES = (1 << place for place in count())
_LISTS: list[tuple[int, list[str]]] = []
_PLAIN: dict[str, int] = {}  # the words of all lists that are no patterns
_SETS: dict[Needles, int] = {}
_NEEDLES: dict[str, int] = {}
_COMBINATIONS_KEPT = 1 << 9  # of the needles of one cue that stand together in a text: nine of ten texts ask again
_LONGEST_NEEDLE = 16  # letters; what is longer is cut, which only asks for less


@lru_cache(maxsize=256)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a plain text in lower case, in order; "n't" and "'s" stay with their word."""
    low = text.lower()
    return tuple((_ASCII_WORD if low.isascii() else _WORD).findall(low))


def _ask_bits(word: str) -> int:
    """Return as bits which word lists hold the word, and which sets of needles have one in it."""
    bits = _PLAIN.get(word, 0)
    any_of, lists = _lists_at(word[0] if "a" <= word[0] <= "z" else "")
    if any_of.fullmatch(word):
        bits = reduce(or_, (bit for bit, pattern in lists if pattern.fullmatch(word)), bits)
    for piece in word.split("'"):
        text = f" {piece} "
        for start in range(len(text)):
            for end in range(start + 2, min(len(text), start + _LONGEST_NEEDLE) + 1):
                bits |= _NEEDLES.get(text[start:end], 0)
    return bits


_bits_of = Remembered(_ask_bits, _WORDS_KEPT)


@cache
def _lists_at(letter: str) -> tuple[re.Pattern[str], tuple[tuple[int, re.Pattern[str]], ...]]:
    """Return the lists with words that begin with a letter, with these words only: in one, and each; "" for others."""
    found = ((bit, [word for word in words if _may_begin(word, letter)]) for bit, words in _LISTS)
    lists = [(bit, "|".join(words)) for bit, words in found if words]
    any_of = re.compile("|".join(words for _, words in lists) or _NOTHING)
    return any_of, tuple((bit, re.compile(words)) for bit, words in lists)


def _may_begin(word: str, letter: str) -> bool:
    return not _LETTER_FIRST.match(word) or word[0] == letter


@lru_cache(maxsize=256)
def lists_in(text: str) -> int:
    """Return as bits what stands in the first 1,200 characters of a plain text: words of lists, needles of patterns."""
    return reduce(or_, map(_bits_of.__getitem__, words_of(text if len(text) <= LONGEST else text[:LONGEST])), 0)


def _forget() -> None:
    """Forget what was looked up before a list was made: a text that was asked about may hold its words."""
    _bits_of.clear()
    lists_in.cache_clear()


class WordList:
    """A list of single words, given as a pattern that a whole word in lower case must match.

    All lists are numbered as they are made, so that a word is looked up once for all of them.
    """

    def __init__(self, words: str) -> None:
        self.bit = next(_PLACES)
        choices = branches(_unwrapped(words))
        for word in filter(_PLAIN_WORD.fullmatch, choices):
            _PLAIN[word] = _PLAIN.get(word, 0) | self.bit
        _LISTS.append((self.bit, [word for word in choices if not _PLAIN_WORD.fullmatch(word)]))
        _lists_at.cache_clear()
        _forget()

    def found(self, text: str) -> bool:
        """Tell whether a word of the list stands in the first 1,200 characters of a plain text."""
        return bool(lists_in(text) & self.bit)

    def count(self, text: str) -> int:
        """Return how many words of the list stand there."""
        if not self.found(text):
            return 0
        return sum(bool(_bits_of[word] & self.bit) for word in words_of(text[:LONGEST]))


def _bit_of(needles: Needles) -> int:
    if needles not in _SETS:
        _SETS[needles] = next(_PLACES)
        for needle in {needle[:_LONGEST_NEEDLE] for needle in needles}:
            _NEEDLES[needle] = _NEEDLES.get(needle, 0) | _SETS[needles]
        _forget()
    return _SETS[needles]


_LETTER_FIRST = re.compile(r"[a-z](?![?*{])")
_NOTHING = r"(?!)"
_PLAIN_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_CAPITAL = re.compile(r"(?<!\\)[A-Z]")
PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[(|)]|[^\\\[(|)]+", re.DOTALL)


def at_words(pattern: str) -> str:
    """Return a pattern with the choices that begin at a word in one group, so that they are tried there only."""
    choices = branches(pattern)
    inner = [choice.removeprefix(r"\b") for choice in choices if choice.startswith(r"\b")]
    others = [choice for choice in choices if not choice.startswith(r"\b")]
    return "|".join([*others, rf"\b(?:{'|'.join(inner)})"] if inner else others)


def branches(pattern: str) -> list[str]:
    """Return the choices of a pattern at its top level."""
    choices, depth = [""], 0
    for piece in PIECE.findall(pattern):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and depth == 0:
            choices.append("")
        else:
            choices[-1] += piece
    return choices


def _unwrapped(pattern: str) -> str:
    """Return what stands in the group that a pattern as a whole is, else the pattern."""
    inner = pattern.removeprefix("(?:").removesuffix(")")
    depth = list(accumulate((piece == "(") - (piece == ")") for piece in PIECE.findall(inner)))
    return inner if len(inner) + 4 == len(pattern) and min(depth, default=0) == 0 == depth[-1] else pattern


class _Choice:
    """One choice of a cue's patterns, and as bits the needles that any match of it holds."""

    def __init__(self, written: str) -> None:
        self.written = written
        (needles,) = needles_of(written)
        self.needs = reduce(or_, map(_bit_of, needles), 0)

    @once
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self.written, re.IGNORECASE)

    @once
    def small(self) -> re.Pattern[str] | None:
        """The same for texts in lower case, None where capitals tell something."""
        return None if _CAPITAL.search(self.written) else re.compile(self.written)

    def search(self, text: str, low: str, start: int = 0) -> re.Match[str] | None:
        """Return the first match; `low` is the text in lower case: searching that takes half the time."""
        if self.small is None or len(low) != len(text):
            return self.pattern.search(text, start, LONGEST)
        found = self.small.search(low, start, LONGEST)
        if found is None:
            return None
        same = self.small.match(text, found.start(), LONGEST)  # mostly it is written small, and nothing is compiled
        return same if same and same.end() == found.end() else self.pattern.match(text, found.start(), LONGEST)


class Gate:
    """Tells from `lists_in` of a text whether a compiled pattern can match there."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._needs = [reduce(or_, map(_bit_of, needles), 0) for needles in needles_of(pattern.pattern)]
        self._asked = reduce(or_, self._needs, 0)
        self._opens = lru_cache(maxsize=_COMBINATIONS_KEPT)(self._opens_for)

    def opens(self, lists: int) -> bool:
        """Tell whether all that some choice of the pattern needs is there."""
        return self._opens(lists & self._asked)

    def _opens_for(self, needles: int) -> bool:
        return any(needles & needs == needs for needs in self._needs)


class Cue:
    """Patterns that need one of some words; `words` matches a whole word in lower case."""

    def __init__(self, words: str, *patterns: str) -> None:
        self.needs = WordList(words)
        self.bit = self.needs.bit
        self._choices = [_Choice(branch) for pattern in patterns for branch in branches(pattern)]
        self._asked = reduce(or_, (choice.needs for choice in self._choices), 0)
        self._possible = lru_cache(maxsize=_COMBINATIONS_KEPT)(self._choices_for)

    def _choices_for(self, needles: int) -> tuple[_Choice, ...]:
        """Return the choices of which all needles are among these."""
        return tuple(choice for choice in self._choices if needles & choice.needs == choice.needs)

    @once
    def pattern(self) -> re.Pattern[str]:
        """All choices as one pattern that ignores case."""
        return re.compile("|".join(choice.written for choice in self._choices), re.IGNORECASE)

    def search(self, text: str, lists: int | None = None) -> re.Match[str] | None:
        """Return the first match in the first 1,200 characters of a plain text; `lists`: `lists_in(text)` if known."""
        known = lists_in(text) if lists is None else lists
        if not known & self.bit:
            return None
        possible = self._possible(known & self._asked)
        if not possible:
            return None
        low = text.lower()
        if len(possible) == 1:
            return possible[0].search(text, low)
        found = [match for choice in possible if (match := choice.search(text, low))]
        return min(found, key=re.Match.start, default=None)

    def search_part(self, text: str, around: int) -> re.Match[str] | None:
        """Return the first match in a part of a text, `around` being `lists_in` of the whole: mostly that is enough."""
        if not around & self.bit:
            return None
        found = self.search(text, around)
        return found if found and self.needs.found(text) else None

    def finditer(self, text: str, around: int) -> Iterator[re.Match[str]]:
        """Return the matches in a part of a text, from left to right."""
        found = self.search_part(text, around)
        if found is None:
            return
        low, possible = text.lower(), self._possible(around & self._asked)
        while found:
            yield found
            later = (choice.search(text, low, max(found.end(), found.start() + 1)) for choice in possible)
            found = min(filter(None, later), key=re.Match.start, default=None)

    def may_be_in(self, lists: int) -> bool:
        """Tell from `lists_in` of a text whether the pattern is worth trying."""
        return bool(lists & self.bit)
