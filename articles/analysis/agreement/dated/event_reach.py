"""Tell whether two dated events cannot be at one time, and whether they are close enough to be one.

Entry points: `apart`, `gap`, `near`, `within_reach`, `unique`.
"""

from __future__ import annotations

import re
from datetime import date

from ...languages.english.events import ANAPHORS, RECURRING, SUSPECTS
from ...spans import DateSpan
from .event_times import clocks_clash
from .event_words import concepts_of
from .events import Event

_UNNAMED = ANAPHORS | SUSPECTS
FARTHEST = 21  # days between the two; farther apart are mostly two events
REACH_DAYS = 120  # days between two that befell one thing
REACH_YEARS = 366 * 12  # likewise, where only the years are told
MONTHS = 100  # days; a longer date is a year
LONG = 45  # days; a longer date is no day, week or month
ONCE_A_THING = frozenset("die find begin end".split())  # recur in a story, but not for one thing
ONCE = frozenset("build found bear merge buy marry crown open effect".split())
TERMS = frozenset(["by", "deadline"])  # only the last day is meant
_DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\b|day\b|\b(?:tomorrow|tonight)\b")

Hours = tuple[int, int]


_OF_A_ROW = re.compile(
    r"(?:in |during |over )?(?:last|this|next|the previous|the current|the coming) "
    r"(?:year|quarter|month|week|weekend|season|term|spring|summer|autumn|fall|winter)"
)


def apart(one: Event, two: Event) -> bool:
    """Tell whether two events cannot be at one time."""
    first, second = hours_of(one), hours_of(two)
    if all(_OF_A_ROW.fullmatch(event.span.text.lower()) for event in (one, two)):
        return False  # "sold 310,000 last year", "expects to sell 350,000 this year": what comes every year
    if one.ahead and two.ahead and {one.term, two.term} <= TERMS:
        named = all(_DAY.search(event.span.text) for event in (one, two))  # not "by 2035"
        return named and abs(first[1] - second[1]) >= 24  # two last days
    apart = max(second[0] - first[1], first[0] - second[1])
    if apart < 0:
        return one.days == two.days and one.days[0] == one.days[1] and clocks_clash(one.clock, two.clock)
    return apart >= 24 or one.zone == two.zone


def gap(one: Event, two: Event) -> int:
    """Return the days between two events."""
    return max((two.days[0] - one.days[1]).days, (one.days[0] - two.days[1]).days, 0)


def near(one: Event, two: Event) -> bool:
    """Tell whether two events are close enough to be one even where it is not told what they befell."""
    if max(one.length, two.length) > LONG:
        return bool(one.kinds & two.kinds & ONCE)
    if one.last and two.last:
        return True
    return gap(one, two) <= FARTHEST or bool(one.kinds & two.kinds & ONCE) or _slip(one.span, two.span)


def within_reach(one: Event, two: Event) -> bool:
    """Tell whether two events that befell one thing are close enough to be one."""
    if near(one, two) or (one.last and two.last) or one.moved != two.moved:
        return True
    years = max(one.length, two.length) > MONTHS
    if not (one.kinds & two.kinds) - RECURRING and one.kinds | two.kinds and not unique(one, two):
        return False  # near enough is what `_near` says
    if years and min(one.length, two.length) <= LONG and not one.kinds & two.kinds & ONCE:
        return False  # a day of this week, a year long ago
    if _other_year(one.days[0], two.days[0]) and one.length == two.length <= LONG:
        return True  # June of one year and June of another
    return gap(one, two) <= (REACH_YEARS if years else REACH_DAYS)


def hours_of(event: Event) -> Hours:
    """Return the first and last hour an event can have happened, counted from the year 1."""
    first, last = event.days
    return first.toordinal() * 24 + event.hours[0], last.toordinal() * 24 + event.hours[1]


def _other_year(one: date, two: date) -> bool:
    return one.year != two.year and (one.month, one.day) == (two.month, two.day)


def _slip(one: DateSpan, two: DateSpan) -> bool:
    """Tell whether two single days are alike but for the month or the year."""
    if one.first != one.last or two.first != two.last or one.first is None or two.first is None:
        return False
    first, second = one.first, two.first
    return first.day == second.day and (first.year == second.year) != (first.month == second.month)


def unique(one: Event, two: Event) -> bool:
    """Tell whether what can come again came but once to this thing: the last time, one person's death, one find."""
    if (one.last and two.last) or (_is_first(one) and _is_first(two)):
        return True
    things = (one.roles.object or one.roles.subject) | (two.roles.object or two.roles.subject)
    return bool(one.kinds & two.kinds & ONCE_A_THING) and not things & concepts_of(_UNNAMED)


def _is_first(event: Event) -> bool:
    """Tell whether the clause is of the first one: "the first ship arrived"."""
    pairs = zip(event.every, (*event.every[1:], ""), strict=True)
    return any(one == "first" and two not in ("time", "of") for one, two in pairs)


def touch(one: Hours, two: Hours) -> bool:
    """Tell whether two stretches of hours share one."""
    return one[0] < two[1] and two[0] < one[1]
