"""Read weekdays, alone or with their date: "Tuesday morning", "Friday, Oct. 25", "next Monday"."""

from __future__ import annotations

from ..languages.english.agencies import SUNDAY_PAPERS
from ..languages.english.calendar import MONTHS, NAMED_WEEKDAYS, PARTS_OF_DAY, SHORT_WEEKDAYS, WEEKDAYS
from ..words.tokens import Tokens
from .absolute import read_absolute
from .fields import is_day
from .leads import is_ordered, lead_tense
from .pointed import weeks_on
from .resolve import UNRESOLVED, Context, Days, Found, moved, next_week_day, weekday_near
from .tense import is_called_off

WEEKEND = frozenset({"saturday", "sunday"})
NO_ONE_DAY = NAMED_WEEKDAYS | frozenset("every each given typical average ordinary normal usual alternate".split())
ROUTINES = frozenset("shifts working opening trading hours lunches dinners roasts closing rotas leagues".split())


def read_weekday(t: Tokens, i: int, context: Context) -> Found | None:
    """Read a weekday, alone or with its date ("Friday, Oct. 25") or part of day ("Tuesday morning")."""
    word = t.low[i]
    if not t.capital(i) or t.at(i - 1) in NO_ONE_DAY or (word in SHORT_WEEKDAYS and not short_weekday_stands(t, i)):
        return None
    dated = _weekday_with_date(t, i, context)
    if dated is not None:
        return dated
    if t.at(i - 1) == "a" and t.at(i - 2) in {",", "("} and t.at(i + 1) in {",", ".", ")", ";", "and", "but"}:
        return None  # "on 13 June, a Saturday, ..."
    if _in_a_name(t, i) or (
        t.at(i + 1) in ROUTINES and not t.capital(i + 1) and t.at(i - 1) not in {"last", "next", "on"}
    ):
        return None  # "the Sunday Comet"; "plans for Sunday shifts"
    if (
        t.capital(i + 1)
        and t.at(i + 1) not in PARTS_OF_DAY
        and (t.at(i + 1) in SUNDAY_PAPERS or t.at(i + 1) in {"night's", "service"})
    ):
        return None
    end = past_part_of_day(t, i + 1)
    end = end if t.at(end - 1) != "lunchtime's" else i + 1
    end += word in SHORT_WEEKDAYS and t.at(end) == "."
    weeks, first, last = weeks_on(t, i, end)
    if weeks and context.published:
        coming = weekday_near(moved(context.published, days=1) or context.published, WEEKDAYS[word], 1)[0]
        only = moved(coming, days=7 * weeks)
        return Found(first, last, (only, only), "day")
    return Found(i, end, _near_weekday(t, i, end, WEEKDAYS[word], context), "day")


def _in_a_name(t: Tokens, i: int) -> bool:
    """Tell whether a weekday opens the name of a paper, a program or a club: "told the Sunday Comet"."""
    name = t.capital(i + 1) and not t.broken(i + 1) and t.at(i + 1) not in PARTS_OF_DAY and t.at(i + 1) not in MONTHS
    if not name or t.at(i - 1) != "the" or t.raw[i + 1].isupper():
        return False
    return t.low[i] in WEEKEND or (t.capital(i + 2) and t.raw[i + 2].isalpha() and not t.broken(i + 2))


def _near_weekday(t: Tokens, i: int, end: int, weekday: int, context: Context) -> Days:
    published, lead = context.published, t.at(i - 1)
    if published is None:
        return UNRESOLVED
    if lead in {"last", "past"}:  # yesterday is "on Thursday" or "yesterday": "last Thursday" is that of a week before
        return weekday_near(moved(published, days=-2) or published, weekday, -1)
    if lead in {"next", "coming"}:
        return next_week_day(published, weekday)
    if t.at(end) in {"week", "next"} and t.at(end) == "next":
        return weekday_near(published, weekday, 1)
    if (t.at(end), t.at(end + 1)) == ("before", "last"):
        return weekday_near(moved(published, days=-8) or published, weekday, -1)
    anchor = context.anchor
    if lead == "by" and anchor and is_ordered(t, i) and _named_before(t, i) and 0 <= (published - anchor).days < 7:
        return weekday_near(anchor, weekday, 1)  # "halted work on Saturday and told them to leave by Sunday"
    return weekday_near(published, weekday, 1 if is_called_off(t, i, end) else lead_tense(t, i, end))


def _named_before(t: Tokens, i: int) -> bool:
    """Tell whether the sentence has named a weekday before token `i`."""
    for k in range(i - 1, max(0, i - SENTENCE), -1):
        if t.low[k] in WEEKDAYS:
            return True
        if t.low[k] in {".", "?", "!"}:
            return False
    return False


SENTENCE = 40  # tokens


def _weekday_with_date(t: Tokens, i: int, context: Context) -> Found | None:
    j = i + 1
    while t.at(j) in {",", ".", "the", "-"} and j < i + 4:
        j += 1
    if t.at(j) == "(":
        return _weekday_before_date(t, i, j, context)
    if t.broken(j) or not (t.at(j)[:1].isdigit() or t.at(j) in MONTHS or t.at(j) in {"last", "this"}):
        return None
    found = read_absolute(t, j, context.published)
    if found is None or found.grain != "day" or (found.days[0] != found.days[1]):
        return None
    if (
        found.days[0]
        and t.at(j)[:1].isdigit()
        and t.at(j + 1) not in MONTHS
        and t.low[j].isdigit()
        and t.at(j + 1) not in {"th", "st", "nd", "rd", "of", "-"}
    ):
        return None
    return Found(i, found.end, _snapped(found.days, WEEKDAYS[t.low[i]], t, found), "day")


def _weekday_before_date(t: Tokens, i: int, opening: int, context: Context) -> Found | None:
    """Read "Tuesday (3 February)" as one day."""
    inside = t.at(opening + 1) in MONTHS or is_day(t, opening + 1)
    found = read_absolute(t, opening + 1, context.published) if opening == i + 1 and inside else None
    if found is None or found.grain != "day" or found.days[0] != found.days[1] or t.at(found.end) != ")":
        return None
    return Found(i, found.end + 1, _snapped(found.days, WEEKDAYS[t.low[i]], t, found), "day")


def _snapped(days: Days, weekday: int, t: Tokens, found: Found) -> Days:
    """Keep the date as read; where its year was guessed, prefer the neighboring year whose weekday fits."""
    only = days[0]
    if (
        only is None
        or only.weekday() == weekday
        or any(len(t.raw[k]) == 4 and t.raw[k].isdigit() for k in range(found.first, found.end))
    ):
        return days
    for year in (only.year + 1, only.year - 1):
        try:
            other = only.replace(year=year)
        except ValueError:
            continue
        if other.weekday() == weekday:
            return other, other
    return days


def short_weekday_stands(t: Tokens, i: int) -> bool:
    """Tell "Sun." and "Fri, Oct 25" from "the Sun" and "Sat down"."""
    after = t.at(i + 1)
    if after in {".", ","} and t.glued(i + 1):
        return t.at(i + 2) in MONTHS or is_day(t, i + 2) or (t.at(i - 1) == "on" and after == ".")
    return (
        after in MONTHS
        or (is_day(t, i + 1) and t.at(i + 2) in MONTHS)
        or (t.at(i - 1) == "on" and t.low[i] in SHORT_WEEKDAYS and t.low[i] not in {"sun", "mon", "sat"})
    )


def past_part_of_day(t: Tokens, j: int) -> int:
    """Return the token behind "morning", "night" ... at token `j`, if one stands there."""
    j += t.at(j) == "late" or (t.at(j) == "early" and t.at(j + 1) in PARTS_OF_DAY)
    return j + 1 if t.at(j) in PARTS_OF_DAY else j
