"""Turn what was read into a Quantity: bounds, ages, the noun, and whether it is a change."""

from __future__ import annotations

from ..languages.english.calendar import MONTHS
from ..languages.english.numbers import (
    CHANGE_ADVERBS,
    CHANGE_NOUNS,
    FALL,
    LOOSE_MODIFIERS,
    MORE_AFTER,
    MORE_BEFORE,
    RISE,
)
from ..languages.english.units import TIME_UNITS, UNITS
from ..spans import Quantity
from ..words.tokens import Tokens
from .amounts import Amount
from .hedges import Hedge
from .nouns import group_after, noun_after, singular_of
from .ranges import Range

MORE_BEHIND = MORE_AFTER - {"less"}
CHANGE_REACH = 6  # tokens between a verb of change and its figure


def build(t: Tokens, amount: Amount, hedge: Hedge) -> Quantity | None:
    """Return the Quantity of one amount, or None where its hyphened word counts nothing ("five-star")."""
    end, modifier = amount.end, False
    if (
        amount.unit is None
        and hedge.end <= end
        and t.at(end) == "-"
        and t.glued(end)
        and t.glued(end + 1)
        and t.at(end + 1)[:1].isalpha()
    ):
        if t.at(end + 1) in LOOSE_MODIFIERS or amount.kind == "vague":
            return None
        modifier, end = True, end + 1 + (t.at(end + 1) == "strong")
    strong = modifier and t.at(end - 1) == "strong"
    end = _age_end(t, amount, end)
    if amount.unit is None and _is_age(t, amount, hedge):
        amount.unit = "year"
    counted = modifier and not strong  # a 12-page report counts pages, a 24,000-strong crowd its people
    noun = (
        singular_of(t.at(end))
        if counted
        else _noun(t, amount, max(end, hedge.end), strong or amount.hyphened or end > amount.end)
    )
    last = max(amount.end, hedge.end, end if end > amount.end and not modifier else 0)
    low, high = bounds(hedge.comparator, amount.value)
    return _span(
        t,
        hedge.first,
        last,
        Quantity(
            0,
            0,
            "",
            hedge.comparator,
            _tidy(amount.value),
            low,
            high,
            amount.unit,
            noun,
            increment=is_increment(t, amount, hedge, last),
            of=group_after(t, max(end, hedge.end)) if amount.unit is None and not modifier else None,
        ),
    )


def build_range(t: Tokens, joined: Range, after: Hedge, floor: int) -> tuple[Quantity | None, int]:
    """Return the Quantity of a range, its hedge included in the text, and the token behind it."""
    first = max(floor, joined.first)
    while first - 1 >= floor and t.at(first - 1) in {
        "about",
        "around",
        "roughly",
        "approximately",
        "some",
        "~",
        "anywhere",
    }:
        first -= 1
    end = _age_end(t, joined.high, joined.high.end)
    noun = _noun(t, joined.high, end, joined.high.hyphened)
    quantity = Quantity(
        0,
        0,
        "",
        "range",
        None,
        _tidy(joined.low.value),
        _tidy(joined.high.value),
        joined.high.unit or joined.low.unit,
        noun,
        increment=is_increment(t, joined.low, Hedge("range", first, end), end),
        of=group_after(t, end) if (joined.high.unit or joined.low.unit) is None else None,
    )
    return _span(t, first, end, quantity), end


def _span(t: Tokens, first: int, end: int, quantity: Quantity) -> Quantity:
    start, stop = t.start[first], t.end[end - 1]
    return Quantity(
        start,
        stop,
        t.body[start:stop],
        quantity.comparator,
        quantity.value,
        quantity.low,
        quantity.high,
        quantity.unit,
        quantity.noun,
        quantity.increment,
        quantity.of,
    )


def bounds(comparator: str, value: float) -> tuple[float | None, float | None]:
    """Return `low` and `high` of CONTRACT "Quantity" for a single value."""
    value = _tidy(value)
    return {"=": (value, value), ">": (value, None), ">=": (value, None), "<": (None, value), "<=": (None, value)}.get(
        comparator, (None, None)
    )


def _tidy(value: float) -> float:
    """Take off what binary multiplication adds: 3.3 million is 3300000, not 3299999.9999999995."""
    return float(f"{value:.12g}")


def _age_end(t: Tokens, amount: Amount, end: int) -> int:
    """Take "old" into the age: "43-year-old", "43 years old", "43 years of age"."""
    if amount.unit not in {"year", "month", "week", "day"} or t.at(end - 1) not in UNITS:
        return end
    j = end + 1 if t.at(end) == "-" else end
    if t.at(j) in {"old", "olds"}:
        return j + 1
    return end + 2 if (t.at(end), t.at(end + 1)) == ("of", "age") else end


def _is_age(t: Tokens, amount: Amount, hedge: Hedge) -> bool:
    """Tell an age from a count: "aged 43", "the age of 21", "under-18s", "Ana Ruiz, 43, said"."""
    i, end = hedge.first, amount.end
    if not 0 < amount.value <= 120 or amount.kind not in {"figure", "word"}:
        return False
    if (
        t.at(i - 1) in {"aged", "age", "ages"}
        or (t.at(i - 1) in {"of", "to", "from"} and t.at(i - 2) in {"age", "ages"})
        or t.at(amount.first - 1) == "age"
    ):
        return True
    if (t.at(end) == "s" and t.glued(end)) or t.at(hedge.end - 1) in {"older", "younger"}:
        return True
    apposed = (
        t.at(i - 1) == ","
        and (t.capital(i - 2) or (t.at(i - 2).isalpha() and t.at(end) == ","))
        and t.at(end) in {",", ".", ";"}
        and amount.end - amount.first == 1
    )
    return apposed and t.raw[amount.first].isdigit() and amount.value == int(amount.value) and t.at(i - 2) not in MONTHS


def _noun(t: Tokens, amount: Amount, j: int, modifier: bool) -> str | None:
    if amount.noun_from is not None:
        return noun_after(t, amount.noun_from, modifier=True)
    if t.at(j) in MORE_AFTER:
        j += 1
    if amount.unit is None:
        return noun_after(t, j, modifier=modifier, single=amount.value == 1 and not modifier)
    if amount.unit in TIME_UNITS and not modifier:
        return None
    if modifier or t.at(j) == "of":
        return noun_after(t, j, modifier=True)
    return None


def is_increment(t: Tokens, amount: Amount, hedge: Hedge, end: int) -> bool:
    """Tell a change ("1,500 more", "rose by 3 percent", "a 5% rise") from a level or total."""
    if t.at(end) in MORE_BEHIND and t.at(end + 1) != "than":
        return True
    if t.at(end - 2) in MORE_AFTER and end - 2 > amount.first:
        return True
    if any(t.at(k) in MORE_BEFORE for k in range(max(0, hedge.first - 1), amount.first)):
        return True
    if any(t.at(k) in CHANGE_NOUNS for k in (end, end + 1) if not t.broken(k)) and amount.unit in {
        "percent",
        "percentage_point",
    }:
        return True
    return _after_change(t, hedge.first, plain=amount.unit is None)


def _after_change(t: Tokens, first: int, *, plain: bool) -> bool:
    for k in range(first - 1, max(-1, first - CHANGE_REACH), -1):
        word = t.at(k)
        if word in RISE or word in FALL:
            return not (
                plain
                and word in {"up", "down", "cut", "lost", "lose", "add", "lower", "higher"}
                and k == first - 1
                and t.at(k - 1) != ","
            )
        if word == "of" and t.at(k - 1) in CHANGE_NOUNS:
            return True
        if word not in CHANGE_ADVERBS:
            return False
    return False
