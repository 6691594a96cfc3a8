"""Read fractions and ratios: "a third of", "two-thirds", "one in five", "three out of ten", "half an hour".

A fraction of a group is a share and is given in percent; a fraction of a unit or a multiplier is a number.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..languages.english.nouns import STOPS
from ..languages.english.numbers import AFTER_HALF, LEADING_HEDGE, ONES, PARTS, SCALES, TENS, TIME_OR_GAME
from ..languages.english.units import UNITS
from ..words.tokens import Tokens
from .units import read_money_after, read_unit

RATIO_BASES = frozenset(
    {
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        12,
        15,
        16,
        20,
        25,
        30,
        40,
        50,
        60,
        75,
        80,
        100,
        150,
        200,
        250,
        300,
        400,
        500,
        1000,
        2000,
        5000,
        10000,
        20000,
        50000,
        100000,
        1000000,
    }
)
PARTITIVE = frozenset(
    "less more higher lower fewer cheaper bigger larger smaller faster longer shorter said say are were have".split()
)
RATE_WORDS = frozenset("rate rates repo borrowing yield yields interest lending mortgage bank policymakers".split())
MOST_WORDS = 3  # of the noun of a share: "one hospital nurse in four"
DONE_BY_A_SHARE = frozenset(  # verbs of what a share of people or things does, or is
    "expects plans wants says thinks believes feels fears hopes lacks lives works needs struggles suffers "
    "owns uses drinks smokes skips goes earns pays supports backs opposes faces reports relies fails "
    "passes comes lies stands remains stays drives walks cycles reads eats sleeps spends saves borrows "
    "owes rents shares knows agrees disagrees trusts distrusts regrets considers intends leaves quits "
    "drops gets gives takes makes finds receives carries contains shows speaks belongs dies falls travels "
    "commutes buys sells votes favors favours prefers rates sees misses ends starts".split()
)


@dataclass(slots=True)
class Share:
    """A fraction or ratio up to token `end`."""

    end: int
    value: float
    kind: str
    unit: str | None
    noun_from: int | None = None


def read_share(t: Tokens, i: int) -> Share | None:
    """Return the fraction or ratio that begins at token `i`, if one does."""
    word = t.at(i)
    if word in MULTIPLES:
        return _multiple(t, i)
    if word in PARTS or word in ONES or word in {"a", "an"}:
        return _ratio(t, i) or _fraction(t, i)
    return _ratio(t, i) if word.isdigit() else None


MULTIPLES = {"twice": 2, "double": 2, "triple": 3, "treble": 3, "quadruple": 4, "thrice": 3}


def _multiple(t: Tokens, i: int) -> Share | None:
    """Read "twice as many" and "double the number": times, not a count of events ("scored twice")."""
    if t.at(i + 1) not in {"as", "the", "that", "its", "their", "what"} or t.at(i - 1) in {
        "to",
        "will",
        "would",
        "the",
        "a",
    }:
        return None
    return Share(i + 1, float(MULTIPLES[t.low[i]]), "word", None)


def _small(word: str) -> int | None:
    if word in ONES:
        return ONES[word]
    if word in TENS:
        return TENS[word]
    return int(word) if word.isascii() and word.isdigit() and len(word) < 8 else None


def _ratio(t: Tokens, i: int) -> Share | None:
    """Read "one in five", "1-in-4", "three out of every ten"."""
    top, j = _small(t.at(i)), i + 1
    nouns = _one_of_them(t, i) if top == 1 else 0
    if nouns:
        bottom = _small(t.at(i + nouns + 2))
        return Share(i + nouns + 3, 100 / bottom, "share", "percent", i + 1) if bottom else None
    dashed = t.at(j) == "-"
    j += dashed
    if top is None or t.at(j) not in {"in", "out"}:
        return None
    out = t.at(j) == "out"
    j += 1 + (out and t.at(j + 1) == "of")
    j += dashed and t.at(j) == "-"
    j += t.at(j) == "every"
    bottom, end = _base(t, j)
    if (
        bottom is None
        or not 0 < top < bottom
        or bottom not in RATIO_BASES
        or not _ratio_stands(t, top, bottom, end, out)
    ):
        return None
    return Share(end, 100 * top / bottom, "share", "percent", end)


def _one_of_them(t: Tokens, i: int) -> int:
    """Return the words between "one" and "in" in "one driver in five was fined"; 0 in "one goal in five games"."""
    nouns = next((n for n in range(1, MOST_WORDS + 1) if t.at(i + n + 1) == "in"), 0)
    if not nouns or any(not t.at(i + n).isalpha() or t.at(i + n) in STOPS for n in range(1, nouns + 1)):
        return 0
    if _small(t.at(i + nouns + 2)) not in RATIO_BASES:
        return 0
    after = t.at(i + nouns + 3)
    said = after in DONE_BY_A_SHARE or (after.endswith("ed") and after.isalpha())
    ends = not after[:1].isalnum() and nouns == 1  # "one home win in five, two draws" is no share
    return nouns if ends or said or (after in STOPS and after not in {"of", "more", "fewer", "less", "all"}) else 0


def _base(t: Tokens, j: int) -> tuple[int | None, int]:
    text = t.at(j).replace(",", "")
    if text == "a" and t.at(j + 1) in SCALES:
        return int(SCALES[t.at(j + 1)]), j + 2
    bottom = _small(text)
    if bottom is not None and t.at(j + 1) in SCALES:
        return int(bottom * SCALES[t.at(j + 1)]), j + 2
    return bottom, j + 1


def _ratio_stands(t: Tokens, top: int, bottom: int, end: int, out: bool) -> bool:
    """Refuse goals per games ("three in 10 matches"), decimals and odds that are really counts."""
    if t.at(end) in TIME_OR_GAME or t.at(end) in {"%", "percent", "per"} or (t.at(end) == "-" and t.glued(end)):
        return False
    return out or bottom <= 10 or top == 1 or bottom in {20, 50, 100, 1000, 10000, 100000}


def _fraction(t: Tokens, i: int) -> Share | None:
    """Read "half", "a third", "two-thirds", "three quarters" in the places where they are amounts."""
    top, j = _numerator(t, i)
    part = PARTS.get(t.at(j))
    if part is None or (top > 1) != (t.at(j)[-1:] == "s" or t.at(j) == "halves") or top >= part:
        return None
    return _of_unit(t, i, top / part, j + 1) or _of_group(t, i, j, 100 * top / part)


def _numerator(t: Tokens, i: int) -> tuple[int, int]:
    word = t.at(i)
    if word in PARTS:
        return 1, i
    top = 1 if word in {"a", "an"} else ONES[word]
    j = i + 1
    if t.at(j) == "-" and t.glued(j) and t.glued(j + 1):
        j += 1
    return top, j


def _of_unit(t: Tokens, i: int, part: float, j: int) -> Share | None:
    """Read "half a million", "a quarter of an hour", "half a dozen", "three-quarters of a mile", "half-hour"."""
    points = _points(t, j, part)
    if points:
        return points
    if (
        t.at(j) == "-"
        and t.at(j + 1) in UNITS
        and t.glued(j)
        and UNITS[t.at(j + 1)] in {"hour", "mile", "inch", "day", "century"}
    ):
        return Share(j + 2, part, "word", UNITS[t.at(j + 1)])
    if t.at(j) in SCALES and t.at(j) != "hundred":
        unit = read_money_after(t, j + 1) or read_unit(t, j + 1)
        return Share(unit[1] if unit else j + 1, part * SCALES[t.at(j)], "word", unit[0] if unit else None)
    k = j + 1 if t.at(j) == "of" else j
    if t.at(k) not in {"a", "an", "one"} and t.at(k) != "-":
        return None
    k += 1
    if t.at(k) in SCALES:
        unit = read_money_after(t, k + 1) or read_unit(t, k + 1)
        return Share(unit[1] if unit else k + 1, part * SCALES[t.at(k)], "word", unit[0] if unit else None)
    unit = read_unit(t, k)
    return Share(unit[1], part, "word", unit[0]) if unit else None


def _points(t: Tokens, j: int, part: float) -> Share | None:
    """Read the "quarter-point", "half point" and "quarter of a point" by which banks move a rate."""
    k = j + 1 if t.at(j) == "-" else j
    k += t.at(k) == "of"
    k += t.at(k) in {"a", "one"}
    rate = any(word in RATE_WORDS for word in (*t.low[max(0, j - 12) : j], *t.low[k + 1 : k + 7]))
    return Share(k + 1, part, "word", "percentage_point") if t.at(k) in {"point", "points"} and rate else None


def _of_group(t: Tokens, i: int, j: int, percent: float) -> Share | None:
    after, word, before = t.at(j + 1), t.at(j), t.at(i - 1)
    if after == "of" and t.at(j + 2) in {"fame"}:
        return None
    counted = after == "of" or before in LEADING_HEDGE
    if word == "half" and t.at(i) == "half":
        stands = before not in {"first", "second", "a", "other", "the", "-", "in"} and (counted or after in AFTER_HALF)
    elif t.at(i) == word:
        stands = False  # a lone "third" or "quarter" is an ordinal or a part of the year
    else:
        stands = counted or word[-1] == "s" or after in PARTITIVE
    if not stands or (after == "-" and t.glued(j + 1)):
        return None
    return Share(j + 1, percent, "share", "percent", j + 1)
