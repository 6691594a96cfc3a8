"""Read weeks that are told from their month or year, and days that are told from their week; entry `read_week_of`.

"The first week of October", "the final weekend of 2024", "Tuesday of last week", "the second Sunday in April". A week
of a month is seven days from its first on: papers count so, not by the calendar's Mondays.
"""

from __future__ import annotations

from datetime import date

from ..languages.english.calendar import WEEKDAYS
from ..words.tokens import Tokens
from .absolute import read_absolute
from .resolve import UNRESOLVED, Context, Days, Found, moved, span_of

ORDINALS = {"first": 0, "opening": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "final": -1, "closing": -1}
LEADS = {"last": -1, "this": 0, "next": 1}


def read_week_of(t: Tokens, i: int, context: Context) -> Found | None:
    """Return "(the) last week of July" or "Tuesday of next week" at token `i`, if one stands there."""
    if t.at(i) in WEEKDAYS:
        return _day_of_week(t, i, context)
    j = i + (t.at(i) == "the")
    if t.at(j) in ORDINALS and t.at(j + 1) in WEEKDAYS and t.capital(j + 1):
        return _nth_weekday(t, i, j, context)
    grain = t.at(j + 1)
    if (
        t.at(j) not in ORDINALS
        or grain not in {"week", "weekend", "day", "days", "night"}
        or t.at(j + 2) not in {"of", "in"}
    ):
        return None
    whole = read_absolute(t, j + 3, context.published) or _named(t, j + 3, context)
    if whole is None or whole.grain not in {"month", "year"}:
        return None
    if grain in {"day", "night"}:
        return _end_day(i, whole, ORDINALS[t.low[j]])
    return Found(i, whole.end, _week(whole.days, ORDINALS[t.low[j]], grain == "weekend"), "week")


def _end_day(i: int, whole: Found, number: int) -> Found | None:
    """Read "the last night of May", "the first day of next month"."""
    only = whole.days[0] if number == 0 else whole.days[1] if number == -1 else None
    return Found(i, whole.end, (only, only), "day") if only else None


def _nth_weekday(t: Tokens, i: int, j: int, context: Context) -> Found | None:
    """Read "the second Sunday in April", "last Friday of March", "the first Monday of next month"."""
    if t.at(j + 2) not in {"of", "in"} or (t.at(j) == "last" and i == j and t.at(j + 2) == "in"):
        return None  # "last Friday in Paris" is the one just gone
    whole = read_absolute(t, j + 3, context.published) or _named(t, j + 3, context)
    if whole is None or whole.grain != "month":
        return None
    return Found(i, whole.end, _nth_day(whole.days, ORDINALS[t.low[j]], WEEKDAYS[t.low[j + 1]]), "day")


def _nth_day(month: Days, number: int, weekday: int) -> Days:
    first, last = month
    if first is None or last is None:
        return UNRESOLVED
    if number < 0:
        day = moved(last, days=-((last.weekday() - weekday) % 7))
    else:
        day = moved(first, days=(weekday - first.weekday()) % 7 + 7 * number)
    return day, day


def is_other_week(t: Tokens, i: int) -> bool:
    """Tell whether "last" at token `i` counts within something else: "the last week of the campaign"."""
    return (
        t.at(i) == "last" and t.at(i - 1) == "the" and t.at(i + 1) in {"week", "month", "year"} and t.at(i + 2) == "of"
    )


def _named(t: Tokens, j: int, context: Context) -> Found | None:
    """Read "this month", "last year"."""
    if t.at(j) not in LEADS or t.at(j + 1) not in {"month", "year"}:
        return None
    grain = t.low[j + 1]
    days = span_of(context.published, grain, LEADS[t.low[j]]) if context.published else UNRESOLVED
    return Found(j, j + 2, days, grain)


def _week(days: Days, number: int, weekend: bool) -> Days:
    first, last = days
    if first is None or last is None:
        return UNRESOLVED
    if weekend:
        return _weekend(first, last, number)
    if number < 0:
        return moved(last, days=-6), last
    start = moved(first, days=7 * number)
    return start, moved(start, days=6) if start else None


def _weekend(first: date, last: date, number: int) -> Days:
    if number < 0:
        start = moved(last, days=-((last.weekday() - 5) % 7))
    else:
        start = moved(first, days=(5 - first.weekday()) % 7 + 7 * number)
    return start, moved(start, days=1) if start else None


def _day_of_week(t: Tokens, i: int, context: Context) -> Found | None:
    j = i + 1 + (t.at(i + 1) == "of")
    if not t.capital(i) or t.at(j) not in LEADS or t.at(j + 1) != "week" or t.at(j + 2) in {"'s", "of"}:
        return None
    monday = span_of(context.published, "week", LEADS[t.low[j]])[0] if context.published else None
    day = moved(monday, days=WEEKDAYS[t.low[i]]) if monday else None
    return Found(i, j + 2, (day, day), "day")
