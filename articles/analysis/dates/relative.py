"""Read dates that are told from the publication day or from the date before: `read_relative` is the entry."""

from __future__ import annotations

from datetime import date

from ..languages.english.calendar import CALENDAR_UNITS, COMING, MONTHS, PAST, PRESENT, SEASONS, WEEKDAYS
from ..quantities.numbers import read_number
from ..words.tokens import Tokens
from .absolute import read_absolute
from .fields import any_year, day_number
from .overnight import names_a_night
from .pointed import read_that
from .resolve import UNRESOLVED, Context, Days, Found, day, months, season, shifted, span_of, stretch, weekend
from .tense import tense_at
from .weekdays import past_part_of_day, read_weekday
from .weeks import is_other_week

DAY_WORDS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}

LONGEST_COUNT = 24  # words of "two thousand nine hundred and ninety-nine and a half years"; more than 3,000 are no date
_UNITS = frozenset(CALENDAR_UNITS)
SMALL_GRAINS = frozenset({"hour", "minute"})

ANAPHORS = {"following": 1, "next": 1, "same": 0, "previous": -1, "preceding": -1, "that": 0}


def read_relative(t: Tokens, i: int, context: Context) -> Found | None:
    """Return the relative date that begins at token `i`."""
    word = t.at(i)
    if word in DAY_WORDS:
        return _day_word(t, i, context)
    if word == "overnight":
        return _overnight(t, i, context)
    if word in WEEKDAYS:
        return read_weekday(t, i, context)
    if word in PAST or word in PRESENT or word in COMING:
        return _led(t, i, context)
    if word in {"earlier", "later"}:
        return _earlier(t, i, context)
    if word in {"the", "that"}:
        return _the(t, i, context) if word == "the" else read_that(t, i, context)
    return _day_of_month(t, i, context) or _ago(t, i, context)


def _of(context: Context, grain: str, shift: int) -> Days:
    return span_of(context.published, grain, shift) if context.published else UNRESOLVED


def _day_word(t: Tokens, i: int, context: Context) -> Found | None:
    if (
        t.capital(i)
        and t.low[i] in {"today", "tonight"}
        and (t.at(i - 1) == "the" or (t.capital(i - 1) and not t.begins(i)) or t.at(i - 1) == t.at(i + 1) == '"')
    ):
        return None  # a paper or a program, as in "Toronto Today", "the Today Show"
    return Found(i, past_part_of_day(t, i + 1), _of(context, "day", DAY_WORDS[t.low[i]]), "day")


def _overnight(t: Tokens, i: int, context: Context) -> Found | None:
    """Read "overnight" as the night before, or with future wording the night to come."""
    if not names_a_night(t, i):
        return None
    return Found(i, i + 1, _of(context, "day", 0 if tense_at(t, i, i + 1) > 0 else -1), "day")


def _led(t: Tokens, i: int, context: Context) -> Found | None:
    """Read "last week", "this month", "next spring", "last Friday night", "next March", "the past two weeks"."""
    if is_other_week(t, i):
        return None
    j = i + 1
    j += t.at(i) == "this" and t.at(j) in {"past", "coming"}
    word = t.at(j)
    if word in WEEKDAYS or word in MONTHS:
        inner = read_weekday(t, j, context) if word in WEEKDAYS else read_absolute(t, j, context.published)
        return Found(i, inner.end, inner.days, inner.grain) if inner else None
    shift = _shift(t, i)
    if word in SEASONS:
        return Found(i, j + 1, _led_season(word, shift, context), "season")
    if word in CALENDAR_UNITS and (word[-1] != "s" or word in {"hours"}):
        return _led_unit(t, i, j, shift, context)
    return _stretch(t, i, j, context)


def _shift(t: Tokens, i: int) -> int:
    word = t.at(i)
    if word == "this":
        return {"past": -1, "coming": 1}.get(t.at(i + 1), 0)
    return -1 if word in PAST else 1 if word in COMING else 0


def _led_season(word: str, shift: int, context: Context) -> Days:
    """Resolve "last summer": the last that is over; "this": of this year; "next": the next to begin."""
    published = context.published
    if published is None:
        return UNRESOLVED
    first = SEASONS[word]
    this = season(published.year, first)
    if shift == 0:
        return season(published.year - 1, first) if first == 12 and published.month < 3 else this
    if shift < 0:
        over = this[1] is not None and this[1] < published
        return this if over else season(published.year - 1, first)
    return this if first > published.month else season(published.year + 1, first)


def _led_unit(t: Tokens, i: int, j: int, shift: int, context: Context) -> Found | None:
    grain, word = CALENDAR_UNITS[t.low[j]], t.at(i)
    if grain in {"morning", "evening", "afternoon", "night"}:
        return (
            Found(i, j + 1, _of(context, "day", shift if grain == "night" and shift else 0), "day")
            if shift <= 0
            else None
        )
    if grain in SMALL_GRAINS or word in {"upcoming"}:
        return None
    the = t.at(i - 1) == "the"
    first = i - 1 if the else i
    if the and word in {"next", "following", "previous"} and not (word == "next" and grain in {"decade", "century"}):
        return _anaphor(t, i - 1, j, grain, shift, context)
    if word in {"previous", "following"} or (grain == "day" and not the):
        return None
    if the and shift and context.published and word in {"last", "past", "coming", "next"}:
        return Found(first, j + 1, stretch(context.published, grain, 1, ahead=shift > 0), grain)
    if grain == "weekend" and shift == 0:
        return Found(i, j + 1, _weekend_days(t, i, context), grain)
    return Found(i, j + 1, _of(context, grain, shift), grain)


def _anaphor(t: Tokens, first: int, j: int, grain: str, shift: int, context: Context) -> Found | None:
    """Read "the next day", "the following year": told from the date before, not from the publication day."""
    anchor = context.anchor if grain in {"day", "week", "fortnight"} else context.reached
    return Found(first, j + 1, span_of(anchor, grain, shift) if anchor else UNRESOLVED, grain)


# Before the verb of "is to last three days", "could last two weeks".
TO_LAST = frozenset("to will would could can may might should must 'll not likely".split())


def _stretch(t: Tokens, i: int, j: int, context: Context) -> Found | None:
    """Read "the past two weeks", "the last 24 hours", "the next three months"."""
    number = read_number(t, j)
    count, k = (number.value, number.end) if number and number.kind in {"figure", "word"} else (None, j)
    if t.at(j) == "couple" and t.at(j + 1) == "of":
        count, k = 2.0, j + 2
    k += t.at(k) in {"full", "or", "consecutive"}
    grain = CALENDAR_UNITS.get(t.at(k))
    if (
        grain is None
        or grain in {"morning", "evening", "afternoon", "minute"}  # "the last 38 minutes" is how long, not when
        or count is None
        or t.at(i) not in {"last", "past", "next", "coming", "previous"}
    ):
        return None
    first = i - 1 if t.at(i - 1) == "the" else i
    if first == i and (t.at(i) in {"previous"} or (t.at(i) == "last" and t.at(i - 1) in TO_LAST)):
        return None
    ahead = t.at(i) in {"next", "coming"}
    days = (
        stretch(context.published, grain, count, ahead=ahead) if context.published and count <= 10_000 else UNRESOLVED
    )
    return Found(first, k + 1, days, "stretch")


def _earlier(t: Tokens, i: int, context: Context) -> Found | None:
    """Read "earlier this month" (from its first day to publication) and "later this year" (from publication on)."""
    j, published = i + 1, context.published
    j += t.at(j) in {"on", "in"}
    later = t.at(i) == "later"
    if t.at(j) == "today":
        return Found(i, j + 1, _of(context, "day", 0), "day")
    if t.at(j) in WEEKDAYS and not later:
        inner = read_weekday(t, j, context)
        return Found(i, inner.end, inner.days, "day") if inner else None
    j += t.at(j) == "the" and t.at(j + 1) == "same"
    j += t.at(j) == "the" and t.at(i + 1) == "in"
    k = j if t.at(j - 1) == "the" and t.at(i + 1) == "in" else j + 1
    if not (t.at(j) == "this" or k == j) or t.at(k) not in CALENDAR_UNITS:
        return None
    j = k - 1
    grain = CALENDAR_UNITS[t.at(k)]
    whole = _of(context, "day" if grain in {"morning", "evening", "afternoon", "night"} else grain, 0)
    if published is None or whole[0] is None:
        return Found(i, j + 2, UNRESOLVED, grain)
    return Found(i, j + 2, (published, whole[1]) if later else (whole[0], published), grain)


def _the(t: Tokens, i: int, context: Context) -> Found | None:
    """Read "the day before yesterday", "the weekend", "the past week", "the next day"."""
    after = t.at(i + 1)
    if after == "day" and t.at(i + 2) in {"before", "after"} and t.at(i + 3) in {"yesterday", "tomorrow"}:
        return Found(i, i + 4, _of(context, "day", -2 if t.at(i + 2) == "before" else 2), "day")
    if after == "day" and t.at(i + 2) in {"before", "after"} and t.at(i + 3) in {".", ","}:
        return _anaphor(t, i, i + 2, "day", -1 if t.at(i + 2) == "before" else 1, context)
    if after == "weekend" and t.at(i - 1) in {"over", "at", "on", "during", "this", "of", "in"}:
        return Found(i, i + 2, _weekend_days(t, i, context), "weekend")
    if after in PAST or after in COMING:
        return _led(t, i + 1, context)
    return _same(t, i, context)


def _day_of_month(t: Tokens, i: int, context: Context) -> Found | None:
    """Read "15th of this month" and "30th of last month"."""
    if t.at(i + 1) != "of" and t.at(i + 2) != "of":
        return None
    number, j = day_number(t, i)
    shift = {"this": 0, "last": -1, "next": 1}.get(t.at(j + 1))
    if number is None or t.at(j) != "of" or t.at(j + 2) != "month" or shift is None:
        return None
    first = _of(context, "month", shift)[0]
    return Found(i, j + 3, day(first.year, first.month, number) if first else UNRESOLVED, "day")


def _same(t: Tokens, i: int, context: Context) -> Found | None:
    """Read "the same week" of the day read last, "the same month" of the month read last, "the same month of 2023"."""
    unit = t.at(i + 2)
    base = context.reached if unit in {"month", "year"} else context.anchor
    if t.at(i + 1) != "same" or unit not in {"day", "week", "month", "year"} or base is None:
        return None
    year, end = any_year(t, i + 3 + (t.at(i + 3) in {"of", "in"}), context.published)
    if unit == "month" and year is not None:
        return Found(i, end, months(year, base.month), unit)
    return Found(i, i + 3, span_of(base, unit, 0), unit)


def _weekend_days(t: Tokens, i: int, context: Context) -> Days:
    """Resolve "the weekend": on Saturday and Sunday the present one, else the last, with future wording the next."""
    published = context.published
    if published is None:
        return UNRESOLVED
    tense = tense_at(t, i, i + 2)
    present = published.weekday() >= 5 or tense > 0 or (t.at(i) == "this" and tense == 0)
    return weekend(published, 0 if present else -1)


def _ago(t: Tokens, i: int, context: Context) -> Found | None:
    """Read "three days ago", "a year earlier", "two weeks later", "10 days from now", "in two weeks' time"."""
    if _UNITS.isdisjoint(t.low[i + 1 : i + LONGEST_COUNT]):
        return None
    count, j = _count(t, i)
    grain = CALENDAR_UNITS.get(t.at(j).rstrip("'"), CALENDAR_UNITS.get(t.at(j)))
    if count is None or grain is None or grain in {"morning", "evening", "afternoon", "weekend", "night"}:
        return None
    j += 1
    j += 2 if t.at(j) == "or" and t.at(j + 1) == "so" else 0
    j += t.at(j) == "'"
    word = t.at(j)
    if word == "ago" or (word == "from" and t.at(j + 1) == "now"):
        return Found(
            i,
            j + (1 if word == "ago" else 2),
            _away(context.published, grain, count, -1 if word == "ago" else 1),
            grain,
        )
    if word == "time" and t.at(i - 1) == "in":
        return Found(i - 1, j + 1, _away(context.published, grain, count, 1), grain)
    if (
        word in {"earlier", "later", "before", "after"}
        and grain not in SMALL_GRAINS
        and (count == 1 or t.at(j + 1) != "than")
    ):
        return _from_anchor(t, i, j, grain, count, context)
    return None


def _from_anchor(t: Tokens, i: int, j: int, grain: str, count: float, context: Context) -> Found | None:
    word = t.at(j)
    if word in {"before", "after"} and t.at(j + 1) not in {".", ",", ";", ""}:
        return None
    if word in {"earlier", "before"} and grain in {"year", "quarter"}:
        return Found(i, j + 1, _away(context.published, grain, count, -1), grain)
    anchor = context.anchor if grain in {"day", "week", "fortnight"} else context.reached
    return Found(i, j + 1, _away(anchor, grain, count, -1 if word in {"earlier", "before"} else 1), grain)


def _count(t: Tokens, i: int) -> tuple[float | None, int]:
    if t.at(i) in {"a", "an", "one"}:
        if t.at(i + 1) == "couple":
            return 2.0, i + 2 + (t.at(i + 2) == "of")
        return (1.0, i + 1) if t.at(i + 1) in CALENDAR_UNITS else (None, i)
    number = read_number(t, i)
    if number is None or number.kind not in {"figure", "word"} or number.value > 3000:
        return None, i
    return number.value, number.end


def _away(of: date | None, grain: str, count: float, sign: int) -> Days:
    """Return the day `count` days away, or the whole week, month or year that lies so many away."""
    if of is None:
        return UNRESOLVED
    if grain in SMALL_GRAINS or grain == "day" or count != int(count):
        only = shifted(of, grain, sign * count)
        return only, only
    return (
        span_of(of, "year", sign * int(count) * (10 if grain == "decade" else 100))
        if grain in {"decade", "century"}
        else span_of(of, grain, sign * int(count))
    )
