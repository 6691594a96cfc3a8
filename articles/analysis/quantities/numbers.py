"""Read a number, in figures or in words, at one token; `read_number` is the entry point.

Figures follow the groupings that news copy uses: 1,200,000 and 1.2 million, but also 1 200 000, 1.200.000 and 1,5.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..languages.english.numbers import (
    MONEY_SCALES,
    ONES,
    SCALES,
    SHORT_SCALES,
    TENS,
    VAGUE_LEADS,
    VAGUE_SCALES,
    VULGAR,
)
from ..words.tokens import Tokens

_COMMAS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}")
_PLAIN = re.compile(r"[0-9]*\.?[0-9]+")
_DOTS = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}(?:,[0-9]+)?|[1-9][0-9]{0,2}\.000|[0-9]{1,3}\.[0-9]{3},[0-9]+")
_DECIMAL_COMMA = re.compile(r"[0-9]+,[0-9]{1,2}")
_SLASH = re.compile(r"([0-9]{1,2})/([0-9]{1,3})")
DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100, 128})
JOINING = frozenset("-\u2010\u2011")
LONGEST = 24  # characters of a figure; more digits are an identifier, and float would lose them


@dataclass(slots=True)
class Number:
    """A number and the tokens it takes; `coefficient` is what stands before a multiplier such as "million".

    `kind` is "figure", "word", "scale" ("a million") "vague" ("dozens": a lower bound) or "couple".
    """

    first: int
    end: int
    value: float
    coefficient: float
    kind: str

    @property
    def scaled(self) -> bool:
        """Tell whether a multiplier was read."""
        return self.value != self.coefficient


def read_number(t: Tokens, i: int, *, money: bool = False) -> Number | None:
    """Return the number that begins at token `i`; `money` allows "m", "b" and "t" as multipliers."""
    text = t.at(i)
    if text[:1].isdigit() or text[:1] == ".":
        return _figure(t, i, money)
    if text in VULGAR:
        return Number(i, i + 1, VULGAR[text], VULGAR[text], "figure")
    return _vague(t, i) or _words(t, i)


def figure_value(text: str) -> float | None:
    """Return what a group of digits with commas and points means, or None for a clock time or a version."""
    if len(text) > LONGEST or not (text[:1].isdigit() or text[:1] == "."):
        return None
    if text.isascii() and text.isdigit():
        return float(text)
    if _COMMAS.fullmatch(text):
        return float(text.replace(",", ""))
    if _DOTS.fullmatch(text):
        return float(text.replace(".", "").replace(",", "."))
    if _PLAIN.fullmatch(text):
        return float(text)
    if _DECIMAL_COMMA.fullmatch(text):
        return float(text.replace(",", "."))
    return _slash(text)


def _slash(text: str) -> float | None:
    match = _SLASH.fullmatch(text)
    if match is None:
        return None
    top, bottom = int(match[1]), int(match[2])
    return top / bottom if bottom in DENOMINATORS and 0 < top < bottom else None


def _figure(t: Tokens, i: int, money: bool) -> Number | None:
    value = figure_value(t.raw[i])
    if value is None:
        return None
    end = i + 1
    if "/" not in t.raw[i]:
        value, end = _spaced_groups(t, end, value)
        value, end = _mixed(t, end, value)
    number = Number(i, end, value, value, "figure")
    _multiply(t, number, money)
    return _and_a_half(t, number)


def _spaced_groups(t: Tokens, end: int, value: float) -> tuple[float, int]:
    """Join "1 200 000": one to three digits, then groups of exactly three, one space apart."""
    first = t.raw[end - 1]
    if not (first.isdigit() and len(first) <= 3 and first[0] != "0"):
        return value, end
    while len(t.raw_at(end)) == 3 and t.raw[end].isdigit() and t.gap(end) == " " and _group_ends(t, end + 1):
        value, end = value * 1000 + int(t.raw[end]), end + 1
    return value, end


def _group_ends(t: Tokens, j: int) -> bool:
    """Tell whether a group of digits is over: nothing is glued to it, or a hyphen with a word: "28 000-seat"."""
    return not t.glued(j) or (t.at(j) in JOINING and t.glued(j + 1) and t.at(j + 1).isalpha())


def _mixed(t: Tokens, end: int, value: float) -> tuple[float, int]:
    """Add the fraction of "2 1/2", "2-1/2" and "2½"."""
    step = end + 1 if t.at(end) == "-" and t.glued(end) and t.glued(end + 1) else end
    part = VULGAR.get(t.at(step)) or (_slash(t.raw_at(step)) if step < len(t) and value < 100 else None)
    return (value + part, step + 1) if part and value == int(value) else (value, end)


def _scale_at(t: Tokens, j: int, money: bool) -> float | None:
    word = t.at(j)
    if word in SCALES:
        return float(SCALES[word])
    glued, near = t.glued(j), t.gap(j) == " "
    if word in SHORT_SCALES and (glued or (near and word not in {"k", "cr", "mil"})):
        return None if t.glued(j + 1) and t.at(j + 1)[:1].isdigit() else SHORT_SCALES[word]
    return MONEY_SCALES.get(word) if money and glued else None


def _multiply(t: Tokens, number: Number, money: bool) -> None:
    """Take the multipliers that follow: "3.4bn", "4 hundred million", "15-million"."""
    for _ in range(3):
        j = number.end
        if t.at(j) == "-" and t.glued(j) and t.at(j + 1) in SCALES:
            j += 1
        scale = _scale_at(t, j, money)
        if scale is None or t.broken(j):
            return
        number.value, number.end = number.value * scale, j + 1


def _and_a_half(t: Tokens, number: Number) -> Number:
    """Add "and a half", plain or hyphened: "two and a half million", "a million and a half"."""
    if t.at(number.end) not in ("and", "-"):
        return number
    words: list[str] = []
    j = number.end
    while len(words) < 3 and j < len(t):
        if t.low[j] != "-":
            words.append(t.low[j])
        j += 1
    if words not in (["and", "a", "half"], ["and", "a", "quarter"], ["and", "three", "quarters"]):
        return number
    part = {"half": 0.5, "quarter": 0.25, "quarters": 0.75}[words[2]]
    last_scale = number.value / number.coefficient if number.coefficient else 1.0
    number.value, number.end = number.value + part * last_scale, j
    if not number.scaled or last_scale == 1.0:
        number.coefficient = number.value
    _multiply(t, number, False)
    return number


def _words(t: Tokens, i: int) -> Number | None:
    article = t.at(i) in {"a", "an"}
    start = i + 1 if article else i
    if article and t.at(start) not in SCALES:
        return None
    value, coefficient, end = _spell(t, start)
    if end == start or (t.at(start) in SCALES and not article):
        return None
    kind = "scale" if t.at(start) in SCALES else "word"
    number = Number(i, end, value, coefficient, kind)
    return _and_a_half(t, number)


def _spell(t: Tokens, i: int) -> tuple[float, float, int]:
    """Add up number words from token `i`: value, value before the last multiplier, end."""
    total = current = 0.0
    coefficient = 0.0
    j, last = i, ""
    while True:
        step = _skip_joint(t, j, last, i)
        word = t.at(step)
        kind = _kind(word)
        if not kind or not _may_follow(last, kind, word, current):
            break
        if kind == "scale":
            total, current = _scaled(total, current, SCALES[word])
        else:
            current += ONES.get(word) or TENS[word]
            coefficient = current
        last, j = kind, step + 1
    return total + current, (coefficient or 1.0), j


def _kind(word: str) -> str:
    if word in ONES:
        return "teen" if ONES[word] > 9 else "one"
    return "ten" if word in TENS else "scale" if word in SCALES else ""


def _may_follow(last: str, kind: str, word: str, current: float) -> bool:
    if kind == "scale" or not last:
        return True
    if last == "scale":
        return True
    return last == "ten" and kind == "one"


def _scaled(total: float, current: float, scale: float) -> tuple[float, float]:
    if scale < 1000:
        return total, (current or 1) * scale
    if current == 0 and total:
        return total * scale, 0.0
    return total + (current or 1) * scale, 0.0


def _skip_joint(t: Tokens, j: int, last: str, start: int) -> int:
    """Step over the hyphen of "twenty-five" and the "and" of "two hundred and five"."""
    if j == start or j >= len(t):
        return j
    if t.low[j] == "-" and t.glued(j) and t.glued(j + 1):
        return j + 1
    if t.low[j] == "and" and last == "scale" and _kind(t.at(j + 1)) in {"one", "ten", "teen"}:
        return j + 1 if t.at(j - 1) != "dozen" else j
    return j


def _couple(t: Tokens, j: int, i: int) -> Number:
    """Read "a couple of years" and "a couple of hundred": about two."""
    scale = SCALES.get(t.at(j), 1)
    return Number(i, j + (t.at(j) in SCALES), 2.0 * scale, 2.0, "couple")


def _vague(t: Tokens, i: int) -> Number | None:
    """Read "dozens", "tens of thousands", "several hundred": at least two of the magnitude."""
    if t.at(i) in {"a", "couple"} and t.at(i + (t.at(i) == "a")) == "couple" and t.at(i + 1 + (t.at(i) == "a")) == "of":
        return _couple(t, i + 2 + (t.at(i) == "a"), i)
    j = i + 1 if t.at(i) in {"a", "the"} and t.at(i + 1) in VAGUE_LEADS else i
    led = t.at(j) in VAGUE_LEADS
    word = t.at(j + 1) if led else t.at(j)
    scale = VAGUE_SCALES.get(word) or (SCALES.get(word) if led else None)
    if scale is None or (word in {"tens", "scores"} and t.at(j + (2 if led else 1)) != "of"):
        return None
    end, value = j + (2 if led else 1), 2.0 * scale
    while t.at(end) == "of" and t.at(end + 1) in VAGUE_SCALES:
        value, end = value * VAGUE_SCALES[t.at(end + 1)], end + 2
    while t.at(end) in SCALES:
        value, end = value * SCALES[t.at(end)], end + 1
    return Number(i, end, value, value, "vague")
