"""Read the publication date that a page states; entry points `stamp_of` for a line and `iso_moment` for a field.

Only whole lines of the page's head or foot are read, never prose. Day and month are told apart by the dots of
Central Europe, by a number above 12, by the weekday, or by what else the page says; where nothing tells, there is
no date: a wrong date is worse than none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from ...languages.english.calendar import MONTHS
from ...languages.english.furniture import STAMP_FILLERS, STAMP_PUBLISHED, STAMP_UPDATED, ZONES
from ...words.folding import fold

LONGEST_LINE = 220
EARLIEST, LATEST = 1600, 2199

_MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4}|'?\d{2}(?![\d:.]))"
# Months as wires abroad set them below a report, where English ones are not the same.
_ABROAD = {
    "okt": 10, "mai": 5, "dez": 12, "mär": 3, "mrz": 3, "ene": 1, "abr": 4, "ago": 8, "dic": 12, "avr": 4, "fév": 2,
    "déc": 12, "maj": 5, "gen": 1, "mag": 5, "giu": 6, "lug": 7, "ott": 10,
}  # fmt: skip
_WIRE_MONTH = "(?P<month>" + "|".join(sorted({*MONTHS, *_ABROAD}, key=len, reverse=True)) + r")\b\.?"
# Each pattern begins with a set: what may not stand before its first digit is asked behind it, three times as fast.
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?P<year>\d(?<!\d\d)\d{3})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)",
        r"(?P<year>\d(?<!\d\d)\d{3})\s?[./]\s?(?P<month>\d{1,2})\s?[./]\s?(?P<day>\d{1,2})(?!\d)",
        rf"{_MONTH}\s?(?:-\s?)?{_DAY}(?:\s?,\s?|\s+|\s?,?\s?-\s?|\.){_YEAR}",
        rf"(?P<day>\d(?<!\d\d)\d?)(?:st|nd|rd|th)?(?:\s+of)?[\s.-]{{0,2}}{_MONTH}[\s,.-]{{0,3}}{_YEAR}",
        rf"(?P<day>\d(?<!\d\d)\d)[0-2]\d[0-5]\d\s?(?:gmt|utc|z|[a-z]{{2,5}})?\s{_WIRE_MONTH}\s{_YEAR}",  # a wire
        r"(?P<day>\d(?<![\d.]\d)\d?)\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4}|\d{2})(?![\d.])",
        r"(?P<first>\d(?<![\d/]\d)\d?)(?P<mark>[/-])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})(?![\d/])",
    )
)
_DATED = re.compile(
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|okt|mai|dez|m[äa]r|ene|abr|ago|dic|avr|f[ée]v|d[ée]c|maj|gen|mag|giu|lug|ott|\d\s?[-./]"
)  # is in whatever the patterns find
_FIGURES = re.compile(r"\d\D*+\d\D*+\d")  # a day and a year have three and more
_CLOCK = re.compile(
    r"(?<!\d)([01]?\d|2[0-3])(?:[:.h]([0-5]\d)(?::([0-5]\d)(?:\.\d{1,6})?)?)?\s?(a\.?m\b\.?|p\.?m\b\.?)?\s?"
    r"(z\b|utc\s?[+-]\s?\d{1,2}(?::?[0-5]\d)?|gmt\s?[+-]\s?\d{1,2}(?::?[0-5]\d)?|[+-]\s?\d{2}:?[0-5]\d\b|[a-z]{2,5}\b)?"
)
_GLUED = re.compile(r"(?<=\b20\d\d)(?=\d{1,2}:\d\d)")  # "Apr 28 20232:23 PM", as scrapers run two elements together
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b")
_PUBLISHED, _UPDATED = re.compile(STAMP_PUBLISHED), re.compile(STAMP_UPDATED)
_FILLER = re.compile(STAMP_FILLERS)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stated date: `when` is ISO 8601, `kind` "published", "updated" or "plain", `rest` the other words."""

    when: str
    kind: str
    rest: str


def iso_moment(text: str, *, day_first: bool | None = None) -> str | None:
    """Return a date or moment in any usual spelling as ISO 8601, None where it cannot be told."""
    found = stamp_of(text, day_first=day_first)
    return found.when if found else None


def stamp_of(text: str, *, day_first: bool | None = None) -> Stamp | None:
    """Return the date that a line states, the one said to be of publication where there are two.

    A moment is given only where its offset from UTC is stated; otherwise the date as written.
    """
    key = key_of(text)
    found = [(match, day) for match in _matches(key) if (day := _day_of(match, key, day_first))]
    if not found:
        return None
    kinds = [
        _kind(key, match.start(), found[number - 1][0].end() if number else 0)
        for number, (match, _) in enumerate(found)
    ]
    best = min(range(len(found)), key=lambda number: _RANK[kinds[number]])
    match, day = found[best]
    end = found[best + 1][0].start() if best + 1 < len(found) else len(key)
    return Stamp(_moment(day, key[match.end() : end], key[: match.start()]), kinds[best], _rest(key))


def key_of(text: str) -> str:
    """Return a line as dates and hours are looked for in it."""
    key = fold(text[:LONGEST_LINE]).casefold().replace("noon", "12 pm")
    return _GLUED.sub(" ", key) if ":" in key else key


def days_in(key: str, day: date) -> list[tuple[int, int]]:
    """Return where a line, as `key_of` gives it, may state `day`."""
    return [match.span() for match in _matches(key) if day in (_day_of(match, key, True), _day_of(match, key, False))]


_RANK = {"published": 0, "plain": 1, "updated": 2}


def _matches(key: str) -> list[re.Match[str]]:
    """Return the date expressions of a line, in order, without overlaps."""
    if not (_FIGURES.search(key) and _DATED.search(key)):
        return []
    found = sorted((match for pattern in _PATTERNS for match in pattern.finditer(key)), key=lambda m: m.start())
    kept: list[re.Match[str]] = []
    for match in found:
        if kept and match.start() == kept[-1].end() and "first" in kept[-1].re.groupindex:
            kept.pop()  # "06/12/2025June 12, 2025": the second says what the first means
        if not kept or match.start() >= kept[-1].end():
            kept.append(match)
    return kept


def _kind(key: str, start: int, since: int) -> str:
    before = key[since:start]
    published, updated = list(_PUBLISHED.finditer(before)), list(_UPDATED.finditer(before))
    if published and (not updated or published[-1].start() > updated[-1].start()):
        return "published"
    return "updated" if updated else "plain"


def _day_of(match: re.Match[str], key: str, day_first: bool | None) -> date | None:
    parts = match.groupdict()
    year = _year(parts["year"].strip("'"))
    if "first" in parts:
        return _numeric(year, int(parts["first"]), int(parts["second"]), key, day_first)
    month = parts["month"]
    return _date(year, int(month) if month.isdigit() else {**MONTHS, **_ABROAD}[month], int(parts["day"]))


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits) if int(digits) < 70 else 1900 + int(digits)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if EARLIEST <= year <= LATEST else None
    except ValueError:
        return None


def _numeric(year: int, first: int, second: int, key: str, day_first: bool | None) -> date | None:
    """Read 3/4/2024, whose order has to be told by something else."""
    ways = {way for way in (_date(year, second, first), _date(year, first, second)) if way}
    named = _WEEKDAY.search(key)
    if len(ways) == 2 and named:
        ways = {way for way in ways if _WEEKDAYS[way.weekday()] == named.group(1)} or ways
    if len(ways) == 2 and day_first is not None:
        return _date(year, second, first) if day_first else _date(year, first, second)
    return ways.pop() if len(ways) == 1 else None


def _moment(day: date, after: str, before: str) -> str:
    """Return the day, with time and offset where the line states both."""
    clock = _clock(after) or _clock(before)
    if not clock:
        return day.isoformat()
    hour, minute, second, offset = clock
    moment = datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=timezone(offset))
    return moment.isoformat()


def _clock(text: str) -> tuple[int, int, int, timedelta] | None:
    for match in _CLOCK.finditer(text[:60]):
        hour, minute, second, half, zone = match.groups()
        offset = _offset((zone or "").replace(" ", ""))
        if offset is None or (minute is None and half is None):
            continue
        number = int(hour)
        if half:
            number = number % 12 + (12 if half.startswith("p") else 0)
        return number, int(minute or 0), int(second or 0), offset
    return None


def _offset(zone: str) -> timedelta | None:
    """Return the stated offset; zones that mean several things ("IST", "CST") are no statement."""
    if zone in ZONES:
        return timedelta(minutes=ZONES[zone])
    match = re.fullmatch(r"(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?", zone)
    if not match:
        return None
    minutes = int(match.group(2)) * 60 + int(match.group(3) or 0)
    return timedelta(minutes=minutes if match.group(1) == "+" else -minutes) if minutes <= 14 * 60 else None


def _rest(key: str) -> str:
    """Return what a date line says beside dates, times and their usual words."""
    for pattern in _PATTERNS:
        key = pattern.sub(" ", key)
    words = (word for word in _FILLER.sub(" ", key).split() if any(map(str.isalnum, word)))
    return " ".join(words).strip(" .,:;|/-()[]•·—–")
