"""Compare two quantities as intervals: equal, equal after rounding or conversion, within a bound, or apart.

Entry point: `nearness`. Tolerances follow the written precision: "about 400" stands for 350 to 450, but never for more
than 10 % to either side; "3.2 million" for 3.15 to 3.25 million; an unhedged "412" for itself.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace
from functools import lru_cache

from ...counting.measured import dimension_of, in_base, measured_in
from ...spans import Quantity

Interval = tuple[float, float]
HEDGED_SHARE = 0.10  # how far a hedged figure may lie off
MILLIONS_SHARE = 0.20  # how far one digit and a scale word may: "about $2 million" for 2.3 million
ROUNDED_SHARE = 0.03  # how far a round figure without a hedge may lie off ("12,000" for 12,140)
HUNDREDS_SHARE = 0.005  # and one in hundreds ("1,200" for 1,204)
CONVERTED_SHARE = 0.06  # "30 miles" for "50 km": converted figures are rounded again
# "As many as 73 were hurt" is the count of somebody who may have counted high; it is no bound that 37 satisfies.
_REACHED = re.compile(r"as (?:many|much|high|long|far) as\b", re.IGNORECASE)
REACHED_SHARE = 0.8
_MOST_OF = re.compile(r"(?:the )?(?:best|better|greater) part of\b", re.IGNORECASE)  # "of an hour": 40 minutes and more
MOST_OF = 0.6
_WORDED = re.compile(r"million|billion|trillion|thousand|\bm\b|bn\b|dozen|half|third|quarter|hundred", re.IGNORECASE)
_ONE_IN = re.compile(r"\b(?:one|two|three|four|1|2|3|4)[ -](?:in|out of|of)\b", re.IGNORECASE)
_ONE_DIGIT = re.compile(
    r"(?<![\d.,])(?:\d|two|three|four|five|six|seven|eight|nine)[ -]?(?:m|mn|bn|tn|million|billion|trillion)\b",
    re.IGNORECASE,
)


# "1:56.38", "1 minute 56.38 seconds": as exact as their last part, which is the unit of the whole.
_COMPOUND = re.compile(
    r"\d{1,3}(?::\d\d){1,2}(?:\.(\d{1,3}))?|"
    r"\d{1,3}[ -](?:minutes?|mins?),?(?: and)? \d{1,2}(?:\.(\d{1,3}))?[ -](?:seconds?|secs?)"
)


def nearness(first: Quantity, second: Quantity) -> str:
    """Return "equal", "rounded", "bound" or "apart" for two quantities of one dimension.

    Degrees without a scale are read in whichever brings the two together: "104 degrees" and "40C" are one reading.
    """
    if (first.unit == "degree") != (second.unit == "degree"):
        bare, other = (first, second) if first.unit == "degree" else (second, first)
        found = [nearness(replace(bare, unit=scale), other) for scale in ("celsius", "fahrenheit")]
        return next((near for near in ("equal", "rounded", "bound") if near in found), "apart")
    converted = measured_in(first) != measured_in(second)
    (one, wide_one), (two, wide_two) = _intervals(first, converted), _intervals(second, converted)
    if one == two and not converted:
        return "equal"
    if (wide_one[1] < two[0] and one[1] < wide_two[0]) or (wide_two[1] < one[0] and two[1] < wide_one[0]):
        return "apart"
    open_ended = any(math.isinf(end) for end in (*one, *two)) or "range" in (first.comparator, second.comparator)
    return "bound" if open_ended else "rounded"


@lru_cache(maxsize=16384)  # one figure is held against those of all other claims
def _intervals(item: Quantity, converted: bool) -> tuple[Interval, Interval]:
    return ends(item), widened(item, converted)


def ends(item: Quantity) -> Interval:
    """Return the closed interval a quantity states, in base units; an open side is infinite."""
    low = item.low if item.low is not None else item.value if item.comparator in ("=", "~", ">", ">=") else None
    if item.value and _MOST_OF.match(item.text):
        low = item.value * MOST_OF
    if low is None and item.value and _REACHED.match(item.text):
        low = item.value * REACHED_SHARE
    high = item.high if item.high is not None else item.value if item.comparator in ("=", "~", "<", "<=") else None
    return (-math.inf if low is None else in_base(item, low)), (math.inf if high is None else in_base(item, high))


def widened(item: Quantity, converted: bool = False) -> Interval:
    """Return the interval with the tolerance of its wording."""
    low, high = ends(item)
    slack = _slack(item, converted) * dimension_of(item)[1]
    return low - slack, high + slack


def reach(item: Quantity) -> Interval:
    """Return the widest interval that `nearness` can give a quantity: where two do not meet, they are apart."""
    own, converted = widened(item), widened(item, True)
    return min(own[0], converted[0]), max(own[1], converted[1])


def _slack(item: Quantity, converted: bool) -> float:
    value = abs(item.value if item.value is not None else (item.low or 0.0))
    step = _step(item, value) / 2
    if item.comparator == "~" or _is_fraction(item):
        most = MILLIONS_SHARE if _ONE_DIGIT.search(item.text) else HEDGED_SHARE
        most += CONVERTED_SHARE if converted else 0.0  # "almost three months" for 11 weeks
        return min(step if step >= value * 0.01 else value * 0.05, value * most)
    if item.unit == "percent" and _ONE_IN.search(item.text):
        return value * value / 200.0  # "one in 12" stands for anything between one in 11.5 and one in 12.5
    if converted:
        return max(step, value * CONVERTED_SHARE)
    hundreds = min(step, value * HUNDREDS_SHARE) if value >= 1000 and value % 100 == 0 else 0.0
    if (item.unit == "percent" or _is_measured(item, value)) and step >= 0.5:
        return max(0.5, hundreds)  # "12 percent" stands for 12.4, "47C" for 47.2
    round_figure = _WORDED.search(item.text) or (value >= 1000 and value % 1000 == 0) or "." in item.text
    return min(step, value * ROUNDED_SHARE) if round_figure else hundreds


def _is_measured(item: Quantity, value: float) -> bool:
    """Tell whether a figure of two digits or more was read off an instrument; counts and money are as they are."""
    return value >= 10 and dimension_of(item)[0] not in ("count", "money", "time")


def _is_fraction(item: Quantity) -> bool:
    return item.unit == "percent" and not any(char.isdigit() for char in item.text)


def _step(item: Quantity, value: float) -> float:
    """Return the size of the last digit that is written ("3.2 million" -> 100,000; "12,000" -> 1,000)."""
    digits = re.search(r"\d[\d,]*(?:\.(\d+))?", item.text)
    if value == 0:
        return 0.0
    if compound := _COMPOUND.fullmatch(item.text):
        return float(10.0 ** -len(compound[1] or compound[2] or ""))
    if digits is None:
        return 10.0 ** math.floor(math.log10(value))
    mantissa = float(digits.group().replace(",", ""))
    scale = value / mantissa if mantissa else 1.0
    if digits.group(1):
        return scale * 10.0 ** -len(digits.group(1))
    zeros = len(str(int(mantissa))) - len(str(int(mantissa)).rstrip("0"))
    return scale * 10.0**zeros if mantissa else 0.0
