"""Set the digits of two figures side by side: how near they are, whether one is the other gone wrong.

Entry points: `closeness`, `slipped`, `telling`, `same_currency`, `sizes`.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache

from ...counting.counts import Figure
from ...counting.measured import measured_in
from ...languages.english.measures import CURRENCY_FAMILIES
from ...languages.english.units import CODES
from .intervals import nearness

_NAMED = re.compile(r"[$€£¥₹₦₩]|\b(?:euros?|sterling|quid|yen|yuan|us|u\.s)\b|\b[A-Z]{2,3}(?=\W?\d|$)|\d[A-Z]{3}\b")
NO_UNIT_SLIPS = frozenset({"count", "money", "time"})  # three days and three hours are seldom one thing; 15 may be
CODE = 3  # letters of a currency's code
LONG = 4  # digits before the closing zeros from which one other digit is no chance


def by_points(first: Figure, second: Figure) -> bool:
    """Tell whether one rise is by so many percentage points, and the other by as many per cent."""
    rises = all(figure.change or figure.quantity.increment for figure in (first, second))
    return (
        rises
        and {first.dimension, second.dimension} == {"point", "percent"}
        and first.quantity.value == second.quantity.value
    )


def closeness(first: Figure, second: Figure) -> str:
    """Return "equal", "rounded", "bound" or "apart"; ages are compared as they stand."""
    if first.dimension != second.dimension:
        return "apart"  # four points and four per cent
    if first.dimension == "age":
        return "equal" if first.quantity.value == second.quantity.value else "apart"
    return nearness(first.quantity, second.quantity)


TWO_DIGITS = 0.5  # what a figure with two digits before the zeros tells


def telling(figure: Figure) -> float:
    """Return how unlikely a figure recurs by chance: 1 from three digits before the zeros, 0 for one."""
    return min(1.0, (len(digits_of(figure)) - 1) / 2) if figure.quantity.value else 0.0


def digits_of(figure: Figure) -> str:
    """Return the digits of a figure without point, leading and closing zeros."""
    return _digits(figure.quantity.value or 0.0)


@lru_cache(maxsize=16384)  # one figure is held against those of all other claims
def _digits(value: float) -> str:
    return f"{abs(value):.15g}".replace(".", "").strip("0")


def sizes(first: Figure, second: Figure) -> list[float]:
    """Return how large two figures are, the smaller first; a range by its lower end."""
    return sorted(abs(figure.low if figure.low is not None else figure.high or 0.0) for figure in (first, second))


def slipped(first: Figure, second: Figure) -> bool:
    """Tell whether the digits alone look like one figure gone wrong: another order, scale or unit, one digit."""
    if first.quantity.value == second.quantity.value:
        sure = first.dimension not in NO_UNIT_SLIPS or (first.dimension == "time" and len(digits_of(first)) > 1)
        return sure and measured_in(first.quantity) != measured_in(second.quantity)
    one, two = digits_of(first), digits_of(second)
    if len(one) < 2:
        return False
    if one == two:
        return True  # of another scale
    wrong = sum(a != b for a, b in zip(one, two, strict=False))
    turned = sorted(one) == sorted(two) or (len(one) == len(two) >= LONG and wrong == 1)
    return turned and _of_one_magnitude(first, second)


def _of_one_magnitude(first: Figure, second: Figure) -> bool:
    """Tell whether two figures have equally many digits before the point: nobody turns digits and adds a zero as well.

    Of 6 flags of such pairs on 78 stories none was right ("$1.4bn" and "$4.1 million", "120" and "21").
    """
    if first.dimension == "age":
        return True  # one has its unit, one stands bare: "at the age of 78", "at 87"
    low, high = sizes(first, second)
    return low > 0 and math.floor(math.log10(low)) == math.floor(math.log10(high))


def of_another_scale(first: Figure, second: Figure) -> bool:
    """Tell whether one figure has the digits of the other, two or more, and more zeros."""
    digits = digits_of(first)
    return len(digits) > 1 and digits == digits_of(second) and first.quantity.value != second.quantity.value


def same_currency(first: Figure, second: Figure) -> bool:
    """Tell whether two sums can be in one currency: a bare "$" or "crowns" can be any of its family.

    Of two that no list knows the letters and the word may be one money: "SK1.8 billion" and "1.8 billion sika".
    """
    units = [figure.quantity.unit or "" for figure in (first, second)]
    if any(_may_be(*sides) for sides in ((first, second), (second, first))):
        return True
    families = [CURRENCY_FAMILIES.get(unit, unit) for unit in units]
    named = first.currency_named and second.currency_named
    return units[0] == units[1] or (families[0] == families[1] and not named)


def _may_be(letters: Figure, other: Figure) -> bool:
    """Tell whether letters that no list knows may stand for the other sum's money, given by a word: "SK" for sika.

    A sign and the name of one country's money are never meant by them; "40 million francs" may be.
    """
    mine, its = letters.quantity.unit or "", other.quantity.unit or ""
    if len(mine) != CODE or not mine.endswith("X") or mine.lower() in CODES or other.currency_named:
        return False
    if its.isupper() and its.lower() not in CODES:
        return mine[0] == its[0]
    return not _NAMED.search(other.quantity.text)
