"""Score how much a sentence deserves a check; entry point `worth_of`.

A logistic score over a table of features that a person can read (`languages/english/worth.py`).
"""

from __future__ import annotations

import math
from functools import lru_cache

from ..languages.english import worth as english
from ..words.cues import LONGEST, lists_in, words_of
from ..words.folding import fold
from ..words.values import value

MOST_WORDS = 40  # beyond this, more words add nothing
_WORDS = sum(words.bit for _, words, _ in english.WORDS)
_PHRASES = sum(cue.bit for _, cue, _ in english.PHRASES)


@value()
class Worth:
    """Check-worthiness from 0 to 1, and the parts it is made of: a name in words, and log-odds."""

    score: float
    parts: tuple[tuple[str, float], ...]


def worth_of(text: str) -> Worth:
    """Return the check-worthiness of a sentence with the parts that made it, the bias left out."""
    plain = fold(text[:LONGEST])
    seen = plain.__contains__
    signs = [sign for sign in english.SIGNS if not sign[1] or any(map(seen, sign[1]))]
    parts = [(name, weight) for name, _, pattern, weight in signs if pattern.search(plain)]
    lists = lists_in(plain)
    parts += _words_found(lists & _WORDS)
    if lists & _PHRASES:
        able = [phrase for phrase in english.PHRASES if lists & phrase[1].bit]
        parts += [(name, weight) for name, cue, weight in able if cue.search(plain, lists)]
    parts += _length(len(words_of(plain)))
    logit = english.BIAS + sum([weight for _, weight in parts])
    return Worth(round(1 / (1 + math.exp(-logit)), 4), tuple(parts))


@lru_cache(maxsize=1 << 12)
def _words_found(lists: int) -> tuple[tuple[str, float], ...]:
    return tuple((name, weight) for name, words, weight in english.WORDS if lists & words.bit)


def _length(words: int) -> list[tuple[str, float]]:
    parts = [("length", english.PER_WORD * min(words, MOST_WORDS))]
    if words < 6:
        parts.append(("short", english.FEWER_THAN_6))
    if words < 4:
        parts.append(("very short", english.FEWER_THAN_4))
    return parts
