"""Bring words of different texts to one form: plain letters, stems, and concepts shared by synonyms.

Entry points: `plain` for names, `tokens` for texts.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ..languages.english.synonyms import IRREGULAR, JOINED, STOPWORDS, SYNONYM_GROUPS
from .folding import fold

LONGEST_KEPT = 1200  # characters; the words of longer texts are read anew each time
_TOKEN = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*|\d[\d.,]*\d|\d")


class Token(NamedTuple):
    """A word with its place: `low` is the plain form, `stem` without ending, `concept` shared by synonyms.

    `content` tells whether the word means something by itself.
    """

    text: str
    start: int
    end: int
    low: str
    stem: str
    concept: str
    content: bool


@lru_cache(maxsize=16384)
def plain(text: str) -> str:
    """Return `text` in lower case without accents, with plain quotes and dashes; length may change."""
    if text.isascii():
        return fold(text).casefold()
    decomposed = unicodedata.normalize("NFKD", fold(text))
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


def tokens(text: str) -> tuple[Token, ...]:
    """Return the words and numbers of `text` in order."""
    return _short_tokens(text) if len(text) <= LONGEST_KEPT else _tokens(text)


@lru_cache(maxsize=8192)
def _short_tokens(text: str) -> tuple[Token, ...]:
    return _tokens(text)


def _tokens(text: str) -> tuple[Token, ...]:
    return tuple(_token(match.group(), match.start()) for match in _TOKEN.finditer(text))


def _token(word: str, start: int) -> Token:
    low, word_stem, concept, content = _forms(word)
    return Token(word, start, start + len(word), low, word_stem, concept, content)


def stem_concept(word: str) -> str:
    """Return the concept of a single word or of the last word of a phrase."""
    found = tokens(word)
    return found[-1].concept if found else ""


_PARTICLES = frozenset("up out off down away apart back over in".split())


def concepts(found: Sequence[Token]) -> frozenset[str]:
    """Return the concepts of content words, and of verbs with their particle ("walked out" is a walkout)."""
    single = {token.concept for token in found if token.content and not token.low[0].isdigit() and len(token.low) > 1}
    joined = {
        _concepts().get(one.stem + two.low, one.stem + two.low)
        for one, two in itertools.pairwise(found)
        if two.low in _PARTICLES and one.content and two.start - one.end == 1
    }
    return frozenset(single | {word for word in joined if word in _joined()})


@lru_cache(maxsize=1)
def _joined() -> frozenset[str]:
    return frozenset(_concepts().values()) | frozenset(stem(word) for word in JOINED.split())


@lru_cache(maxsize=65536)
def _forms(text: str) -> tuple[str, str, str, bool]:
    low = plain(text)
    if low.endswith("'s"):
        low = low[:-2]
    word_stem = stem(low)
    content = low not in STOPWORDS and word_stem not in STOPWORDS
    return low, word_stem, _concepts().get(word_stem, word_stem), content


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return a lower-case English word without its inflection ("deployed", "deploying" -> "deploy").

    Lighter than Porter (1980): only inflection and -ment/-ation/-ly, so that different words stay apart.
    """
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) <= 3 or not word.isascii():
        return word
    return _derivation(_inflection(word))


_DOUBLED = re.compile(r"([bdfgklmnprt])\1$")


def _inflection(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return stem(word[:-1]) if word.endswith("ings") else _bare(word[:-1])
    for ending in ("ing", "ied", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and re.search(r"[aeiouy]", word[: -len(ending)]):
            return word[:-3] + "y" if ending == "ied" else _bare(word[: -len(ending)])
    return _bare(word)


def _bare(word: str) -> str:
    bare = word[:-1] if len(word) > 3 and word.endswith("e") else word
    return _DOUBLED.sub(r"\1", bare) if len(bare) > 3 else bare


def _derivation(word: str) -> str:
    for ending, keep in (("ization", "iz"), ("isation", "iz"), ("ation", "at"), ("ment", ""), ("ness", ""), ("ly", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return _bare(word[: -len(ending)] + keep)
    if len(word) > 6 and word.endswith(("ator", "ctor", "itor", "stor", "ter", "ker", "cher", "ner", "der")):
        return _bare(word[:-2])
    return word[:-2] + "iz" if word.endswith("is") and len(word) > 5 else word


@lru_cache(maxsize=1)
def _concepts() -> dict[str, str]:
    rows = (line.split() for line in SYNONYM_GROUPS.split("\n") if line)
    table: dict[str, str] = {}
    for row in rows:
        name = stem(row[0])
        for word in row:
            table.setdefault(stem(word), name)
    return table
