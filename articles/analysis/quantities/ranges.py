"""Join two amounts to one range: "between 5 and 7 percent", "$3bn to $5bn", "10-15 minutes", "two or three"."""

from __future__ import annotations

from dataclasses import dataclass

from ..languages.english.numbers import FALL, MOVING, RISE
from ..languages.english.units import LARGER
from ..words.tokens import Tokens
from .amounts import Amount, read_amount

CHANGE_REACH = 12  # tokens before "from": "rose by almost a third from 5 to 7" is a change, not a range
RANGING = frozenset("range ranges ranged ranging vary varies varied varying anywhere anything".split())
CHANGING = (RISE | FALL | MOVING) - {"up", "down", "higher", "lower", "by"}


@dataclass(slots=True)
class Range:
    """Two ends with a common unit; `first` is the token of "between" or "from" where there is one."""

    first: int
    low: Amount
    high: Amount


def read_range(t: Tokens, low: Amount, floor: int) -> Range | None:
    """Return the range whose lower end is `low`, or None where two separate amounts stand side by side."""
    joint = _joint(t, low, floor)
    if joint is None:
        return None
    high = read_amount(t, joint[1])
    if (
        high is None
        or high.kind not in {"figure", "word", "scale", "share", "vague"}
        or low.kind in {"vague", "one unit"}
    ):
        return None
    if joint[2] != "or":
        _convert(low, high)
    if not _fits(low, high):
        return None
    _share_scale(low, high)
    if low.value >= high.value or (joint[2] == "or" and not _neighbors(low, high)):
        return None
    return Range(joint[0], low, high)


def _joint(t: Tokens, low: Amount, floor: int) -> tuple[int, int, str] | None:
    """Return where the range begins, where its upper end begins, and the joining word."""
    j, lead = low.end, _lead(t, low.first, floor)
    word = t.at(j)
    if word == "-" and t.at(j + 1) == "to" and t.at(j + 2) == "-":
        return low.first, j + 3, "to"
    if word == "-" and t.at(j + 1) in {"to", "or"}:
        return low.first, j + 2, t.at(j + 1)
    if word == "-" and (t.glued(j) == t.glued(j + 1)) and not low.hyphened:
        return low.first, j + 1, "-"
    if word == "and" and lead == "between":
        return _lead_at(t, low.first), j + 1, "and"
    if word == "or":
        return low.first, j + 1, "or"
    if word in {"to", "until", "through"} and not _is_change(t, low, lead):
        return (_lead_at(t, low.first) if lead == "from" else low.first), j + 1, "to"
    return None


def _lead(t: Tokens, first: int, floor: int) -> str:
    at = _lead_at(t, first)
    return t.at(at) if at >= floor and t.at(at) in {"between", "from"} else ""


def _lead_at(t: Tokens, first: int) -> int:
    return (
        first - 2
        if t.at(first - 1) in {"about", "around", "roughly", "approximately", "some", "just", "an", "a"}
        else first - 1
    )


def _is_change(t: Tokens, low: Amount, lead: str) -> bool:
    """Tell "rose from 5 to 7" and "jumped 20 to 320" from "ranges from 5 to 7" and "rose by 5 to 7 percent"."""
    before = t.low[max(0, low.first - CHANGE_REACH) : low.first]
    if any(word in RANGING for word in before):
        return False
    if lead == "from":
        return any(word in CHANGING for word in before)
    return t.at(low.first - 1) in CHANGING or t.at(low.first - 1) in ("up", "down")


def _fits(low: Amount, high: Amount) -> bool:
    """Tell whether the ends have one unit, or only the upper end names it."""
    if low.unit == high.unit:
        return True
    if low.unit is None and not high.money and not high.hyphened:
        return high.kind != "share"
    if low.unit is None and high.money:
        return True
    return low.money and high.unit is None


def _convert(low: Amount, high: Amount) -> None:
    """Tell the lower end in the unit of the upper: "between 150ml and three liters", "40 minutes to two hours"."""
    size = LARGER.get((low.unit or "", high.unit or ""))
    if size is not None and not low.hyphened:
        low.value, low.coefficient, low.unit = low.value / size, low.coefficient / size, high.unit


def _share_scale(low: Amount, high: Amount) -> None:
    """Give the lower end the multiplier of the upper: "three to five million"."""
    if (
        low.coefficient == low.value
        and high.coefficient
        and high.value != high.coefficient
        and low.value < min(1000, high.coefficient)
    ):
        low.value *= high.value / high.coefficient
    low.unit = low.unit or high.unit
    if high.unit is None:
        high.unit, high.money = low.unit, low.money


def _neighbors(low: Amount, high: Amount) -> bool:
    return high.value <= 2 * low.value or high.value - low.value <= 2
