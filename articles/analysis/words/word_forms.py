"""Bring the words of two quotations to forms in which house style does not count. Entry points: `core`, `spelled_out`.

Marks, case, British spelling, contractions, figures in words, signs and suffixes of sums differ from outlet to outlet
where the speaker said one and the same thing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..languages.english.changes import CONTRACTIONS, NUMBER_WORDS, SCALES, SIGNS, SUFFIXES, VARIANTS
from .wording import plain

_EDGES = re.compile(r"^[^\w$€£¥₹%\[]+|[^\w%\]]+$")
_SUM = re.compile(r"([$€£¥₹])?(\d[\d,]*(?:\.\d+)?)(mn|bn|tn|[mbk%])?$")
_DROPPED_G = re.compile(r"(?<=[a-z]{2}in)'$")
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


@lru_cache(maxsize=65536)
def core(word: str) -> str:
    """Return a word in the form in which spelling variants are equal (curly marks, case, -ise/-ize, -our/-or)."""
    bare = bare_word(word).strip("[]")
    if "." in bare and not bare[:1].isdigit():
        bare = bare.replace(".", "")  # F.B.I.
    bare = VARIANTS.get(bare, bare)
    return _american(NUMBER_WORDS.get(bare, bare.replace(",", "") if bare[:1].isdigit() else bare))


def bare_word(word: str) -> str:
    """Return a word in plain letters without the marks around it; a short form keeps its apostrophe ("'em")."""
    text = _DROPPED_G.sub("g", plain(word).rstrip(',.;:!?"')) if "'" in word or "’" in word else plain(word)
    short = text.strip('"(),.;:!?')
    return short if short in CONTRACTIONS else _EDGES.sub("", text)


def _american(word: str) -> str:
    if len(word) < 5 or word[0].isdigit():
        return word
    for pattern, spelling in _SPELLINGS:
        word = pattern.sub(spelling, word)
    return word


@lru_cache(maxsize=32768)
def spelled_out(text: str) -> tuple[str, ...]:
    """Return the words of `text` with contractions opened and numbers as figures ("$2m" is "2000000 dollar")."""
    opened = (CONTRACTIONS.get(bare, bare) for word in text.split() if (bare := bare_word(word)))
    parts = (part for words in opened for word in words.split() for part in _hyphens_split(word))
    return tuple(_numbers_joined([core(piece) for part in parts for piece in _sum_parts(part)]))


def _hyphens_split(word: str) -> list[str]:
    """Split "two-in-three" and "twenty-five", so that figures and words can be compared."""
    pieces = word.split("-")
    return pieces if any(piece in NUMBER_WORDS or piece.isdigit() for piece in pieces) else [word]


def _sum_parts(word: str) -> list[str]:
    """Split "$1.8bn" into "1.8", "billion" and "dollar"."""
    found = _SUM.match(word.strip("[]"))
    if not found:
        return [word]
    sign, number, suffix = found.groups()
    return [part for part in (number, SUFFIXES.get(suffix or ""), SIGNS.get(sign or "")) if part]


def _numbers_joined(words: list[str]) -> list[str]:
    """Join "twenty five" to 25, "2 million" to 2000000 and "per cent" to "percent"."""
    joined: list[str] = []
    for word in words:
        last = joined[-1] if joined else ""
        if word == "cent" and last in ("per", "percent"):
            joined[-1] = "percent"
        elif word in SCALES and _is_number(last):
            joined[-1] = f"{float(last) * SCALES[word]:.10g}"
        elif word.isdigit() and last.isdigit() and 20 <= int(last) <= 90 and last[-1:] == "0" and 0 < int(word) < 10:
            joined[-1] = str(int(last) + int(word))
        elif word:
            joined.append({"dollars": "dollar", "euros": "euro", "pounds": "pound"}.get(word, word))
    return joined


def _is_number(word: str) -> bool:
    return word[:1].isdigit() and word.replace(".", "", 1).isdigit()
