"""Intervals of days: months, quarters, seasons, weeks, decades, their thirds, and what lies near a given day."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from ..languages.english.calendar import EASTER_DAYS, FLOATING_DAYS, HOLIDAYS

Days = tuple[date | None, date | None]
UNRESOLVED: Days = (None, None)
PAST_BIAS = 2.0  # news looks back: without a tense, a day ahead must be twice as near as the same day a year before
RECENT_GAP = 320  # days ahead; "in February", written in March, is the February just gone even beside "may"
STRAY_AHEAD = 45  # days; nearer than this, a day ahead beats the same day a year ago even beside a past tense


@dataclass(slots=True)
class Found:
    """A date expression between tokens `first` and `end`; `grain` is its calendar unit ("day", "week", "month" ...)."""

    first: int
    end: int
    days: Days
    grain: str

    @property
    def resolved(self) -> bool:
        """Tell whether at least one end is known."""
        return self.days != UNRESOLVED


@dataclass(slots=True)
class Context:
    """What relative dates are told from: the publication day, and the last single day that was read."""

    published: date | None
    anchor: date | None = None  # the last single day
    reached: date | None = None  # the first day of the last date of any length


def day(year: int, month: int, number: int) -> Days:
    """Return the single day, unresolved where the calendar has none such (30 February)."""
    try:
        only = date(year, month, number)
    except ValueError:
        return UNRESOLVED
    return only, only


def months(year: int, month: int, count: int = 1) -> Days:
    """Return `count` whole months from `month` (may be below 1 or above 12) of `year`."""
    first, last = divmod(year * 12 + month - 1, 12), divmod(year * 12 + month - 2 + count, 12)
    if not (first[0] >= MINYEAR and last[0] <= MAXYEAR):
        return UNRESOLVED
    return date(first[0], first[1] + 1, 1), date(last[0], last[1] + 1, monthrange(last[0], last[1] + 1)[1])


def years(first: int, count: int = 1) -> Days:
    """Return `count` whole years."""
    return months(first, 1, 12 * count)


def week(of: date, shift: int = 0) -> Days:
    """Return the week of `of` from Monday to Sunday (ISO 8601), moved by `shift` weeks."""
    monday = moved(of, days=7 * shift - of.weekday())
    return (monday, moved(monday, days=6)) if monday else UNRESOLVED


def weekend(of: date, shift: int = 0) -> Days:
    """Return the Saturday and Sunday of the week of `of`, moved by `shift` weeks."""
    last = week(of, shift)[1]
    return (moved(last, days=-1), last) if last else UNRESOLVED


def moved(of: date | None, *, days: int) -> date | None:
    """Return the day `days` later, or None beyond the calendar."""
    try:
        return of + timedelta(days=days) if of else None
    except OverflowError:
        return None


def span_of(of: date, grain: str, shift: int) -> Days:
    """Return the whole calendar unit that lies `shift` units from the one of `of`."""
    if grain == "day":
        only = moved(of, days=shift)
        return only, only
    if grain in {"week", "fortnight"}:
        return week(of, shift * (2 if grain == "fortnight" else 1))
    if grain == "weekend":
        return weekend(of, shift)
    if grain == "month":
        return months(of.year, of.month + shift)
    if grain == "quarter":
        return months(of.year, (of.month - 1) // 3 * 3 + 1 + 3 * shift, 3)
    return _long_span(of, grain, shift)


def _long_span(of: date, grain: str, shift: int) -> Days:
    length = {"year": 1, "decade": 10, "century": 100}.get(grain)
    if length is None:
        return UNRESOLVED
    first = of.year // length * length + shift * length
    return years(first + (grain == "century"), length) if 0 < first < MAXYEAR - length else UNRESOLVED


def stretch(of: date, grain: str, count: float, *, ahead: bool) -> Days:
    """Return the `count` units that end (or, `ahead`, begin) at `of`: "the past two weeks"."""
    other = shifted(of, grain, count if ahead else -count)
    if other is None:
        return UNRESOLVED
    return (of, other) if ahead else (other, of)


def shifted(of: date, grain: str, count: float) -> date | None:
    """Return the day `count` units after `of`; months keep the day of the month where they can."""
    lengths = {"minute": 0.0, "hour": 1 / 24, "day": 1, "night": 1, "week": 7, "fortnight": 14, "weekend": 7}
    if abs(count) > 100_000:
        return None
    if grain in lengths:
        return moved(of, days=round(count * lengths[grain]))
    total = (
        of.year * 12
        + of.month
        - 1
        + round(count * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[grain])
    )
    year, month = divmod(total, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return None
    return date(year, month + 1, min(of.day, monthrange(year, month + 1)[1]))


def season(year: int, first_month: int) -> Days:
    """Return the three months of a season; a winter is named by the year it begins in."""
    return months(year, first_month, 3)


def third(days: Days, which: tuple[int, int], grain: str) -> Days:
    """Return the thirds `which[0]` to `which[1]` (0 early, 1 mid, 2 late) of an interval.

    A month is cut after its 10th and 20th day, a week after Tuesday and Thursday, a longer unit by months or years.
    """
    first, last = days
    if first is None or last is None or grain == "day":
        return days
    if grain in {"year", "season", "quarter"}:
        size = (last.year * 12 + last.month - first.year * 12 - first.month + 1) // 3
        return months(first.year, first.month + size * which[0], size * (which[1] - which[0] + 1))
    if grain in {"decade", "century"}:
        cuts = {"decade": (0, 4, 7, 10), "century": (0, 33, 66, 100)}[grain]
        return years(first.year + cuts[which[0]], cuts[which[1] + 1] - cuts[which[0]])
    size = (last - first).days + 1
    marks = (0, 10, 20, size) if size > 14 else (0, 2, 4, size) if size == 7 else (0, size // 3, 2 * size // 3, size)
    return first + timedelta(days=marks[which[0]]), first + timedelta(days=marks[which[1] + 1] - 1)


def weekday_near(published: date, weekday: int, tense: int) -> Days:
    """Return the nearest past such weekday, the day itself included, or with `tense` > 0 the next one."""
    ahead = (weekday - published.weekday()) % 7
    only = moved(published, days=ahead if tense > 0 or ahead == 0 else ahead - 7)
    return only, only


def next_week_day(published: date, weekday: int) -> Days:
    """Return the day that "next Thursday" names: the Thursday of the following week from Monday to Sunday."""
    only = moved(week(published, 1)[0], days=weekday)
    return only, only


def year_of(published: date, month: int, number: int, tense: int) -> int:
    """Return the year that a month or day without a year belongs to.

    `tense` is -1 for the past, -2 for what is certainly past, 1 for the future, 0 where nothing tells.
    """
    ahead = ((month, number) > (published.month, published.day)) if number else month > published.month
    same = (month == published.month and not number) or (month, number) == (published.month, published.day)
    next_year, last_year = (published.year, published.year - 1) if ahead else (published.year + 1, published.year)
    if same:
        return published.year
    gap = ((month - published.month) * 30 + (number - published.day if number else 0)) % 365
    if tense > 0 and gap > RECENT_GAP and not number:
        return last_year
    if tense < -1:
        return last_year
    if tense:
        return next_year if tense > 0 or (number and gap <= STRAY_AHEAD) else last_year
    return next_year if PAST_BIAS * gap < 365 - gap else last_year


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the anonymous algorithm of Nature, 1876)."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    offset = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (golden + 11 * epact + 22 * offset) // 451
    month, number = divmod(epact + offset - 7 * correction + 114, 31)
    return date(year, month, number + 1)


def holiday(words: tuple[str, ...], year: int) -> Days:
    """Return the day of a feast in `year`."""
    if words in HOLIDAYS:
        return day(year, *HOLIDAYS[words])
    if words in EASTER_DAYS:
        only = moved(easter(year), days=EASTER_DAYS[words])
        return only, only
    month, weekday, which, after = FLOATING_DAYS[words]
    if which > 0:
        only = moved(
            date(year, month, 1), days=(weekday - date(year, month, 1).weekday()) % 7 + 7 * (which - 1) + after
        )
    else:
        end = date(year, month, monthrange(year, month)[1])
        only = moved(end, days=-((end.weekday() - weekday) % 7))
    return only, only
