"""Read dates that name their day, month, quarter, season, year, decade or century; `read_absolute` is the entry."""

from __future__ import annotations

import re
from datetime import date

from ..languages.english.calendar import (
    CALENDAR_UNITS,
    CENTURY_ORDINALS,
    FULL_MONTHS,
    MONTH_LEADS,
    MONTHS,
    NAME_MONTHS,
    NINETIES,
    ORDINAL_DAYS,
    QUARTERS,
    SEASONS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)
from ..quantities.exclusions import is_year
from ..tokens import Tokens
from .resolve import UNRESOLVED, Days, Found, day, months, season, span_of, year_of, years
from .tense import lead_tense, tense_at

_NUMERIC = re.compile(r"([0-9]{1,4})([./])([0-9]{1,2})\2([0-9]{2,4})")


def read_absolute(t: Tokens, i: int, published: date | None) -> Found | None:
    """Return the absolute date that begins at token `i`; those without a year need `published`."""
    word = t.at(i)
    if word[:1].isdigit():
        return (
            _iso(t, i) or _numeric(t, i) or _day_month(t, i, published) or _decade(t, i) or _century(t, i)
            or _part_of_year(t, i, published) or _year(t, i)
        )
    if word in MONTHS:
        return _month_first(t, i, published) if _is_month(t, i) else None
    if word in SEASONS:
        return _season(t, i, published)
    if word in ORDINAL_DAYS or word == "final":
        return _spelled_day(t, i, published) or _century(t, i) or _part_of_year(t, i, published)
    if word in {"q", "h"}:
        return _q(t, i, published)
    return _spelled_decade(t, i) or _spelled_year(t, i)


def _is_month(t: Tokens, i: int) -> bool:
    """Tell the month from the verb, the name and the march."""
    word, before, after, j = t.low[i], t.at(i - 1), t.at(i + 1), _month_end(t, i)
    near_digit = _day_number(t, j)[0] is not None or _year_at(t, j) is not None or before[:1].isdigit() or before in {"th", "st", "nd", "rd", "of"}
    if not t.capital(i) or t.glued(i) and before in {"@", "#", "_"}:
        return False
    if t.glued(i + 1) and after[:1].isdigit() or (t.glued(i + 1) and after == "-" and t.at(i + 2)[:1].isalpha() and t.capital(i + 2) and t.at(i + 2) not in MONTHS):
        return False
    if near_digit:
        return not (word == "may" and before[:1].isdigit() and not _is_day(t, i - 1))
    if word not in FULL_MONTHS:
        return after == "." and t.glued(i + 1) and before in MONTH_LEADS
    if _is_name(t, i):
        return False
    return word not in {"may", "march"} or before in MONTH_LEADS or (word == "march" and before in {"the", "a"} and t.at(i + 1) not in {"on", "for", "of", "to", "against", "and"})


def _is_day(t: Tokens, i: int) -> bool:
    return t.at(i).isdigit() and 1 <= int(t.low[i]) <= 31


def _is_name(t: Tokens, i: int) -> bool:
    """Catch "April Jones", "Theresa May", "August Wilson"."""
    before, after = t.at(i - 1), t.at(i + 1)
    if t.capital(i + 1) and t.low[i] in NAME_MONTHS and after not in MONTHS and after not in WEEKDAYS and not t.begins(i + 1):
        return before not in MONTH_LEADS - {"by", "for", "to", "and", "from", "between", "on", "or", "after", "before"}
    known = before in MONTH_LEADS or before in WEEKDAYS or before in {"the", "a", "and", "or", "its", "his", "their", "her", "our"}
    return i > 0 and t.capital(i - 1) and before.isalpha() and not t.begins(i - 1) and not known and not t.broken(i)


def _day_number(t: Tokens, i: int) -> tuple[int | None, int]:
    """Return the day of the month at token `i` ("5", "5th", "fifth") and the token behind it."""
    text = t.at(i)
    if text.isascii() and text.isdigit() and len(text) <= 2 and 1 <= int(text) <= 31:
        if t.at(i + 1) in {"st", "nd", "rd", "th"} and t.glued(i + 1):
            return int(text), i + 2
        if not (t.glued(i + 1) and t.at(i + 1)[:1].isalpha()) and t.at(i + 1) not in {"%", "percent"}:
            return int(text), i + 1
    if text in ORDINAL_DAYS:
        return ORDINAL_DAYS[text], i + 1
    return None, i


def _year_at(t: Tokens, i: int) -> int | None:
    text = t.at(i)
    plain = text.isascii() and text.isdigit() and len(text) == 4 and not (t.glued(i + 1) and t.at(i + 1)[:1].isalpha())
    return int(text) if plain and 1000 <= int(text) <= 2199 else None


def _trailing_year(t: Tokens, j: int) -> tuple[int | None, int]:
    """Return the year behind a month or day: ", 2024", "2024", "of 2024", "'24"."""
    k = j + 1 if t.at(j) in {",", "of", "."} else j
    year = _year_at(t, k)
    if year is not None and not t.broken(k):
        return year, k + 1
    if t.at(j) == "'" and t.glued(j + 1) and t.at(j + 1).isdigit() and len(t.at(j + 1)) == 2:
        return 2000 + int(t.at(j + 1)), j + 2
    return None, j


def relative_year(t: Tokens, j: int, published: date | None) -> tuple[int | None, int]:
    """Return the year of "last year", "this year", "next year", "of the same year" behind a month."""
    k = j + 1 if t.at(j) in {"of", ","} else j
    shift = {"last": -1, "this": 0, "next": 1}.get(t.at(k))
    if shift is None or t.at(k + 1) != "year" or published is None:
        return None, j
    return published.year + shift, k + 2


def _any_year(t: Tokens, j: int, published: date | None) -> tuple[int | None, int]:
    year, end = _trailing_year(t, j)
    return (year, end) if year is not None else relative_year(t, j, published)


def _month_end(t: Tokens, i: int) -> int:
    """Return the token behind a month's name and its period."""
    return i + 2 if t.at(i + 1) == "." and t.low[i] not in FULL_MONTHS and t.glued(i + 1) else i + 1


def _dated(t: Tokens, first: int, end: int, month: int, numbers: tuple[int, int], year: int | None, published: date | None) -> Found:
    if year is None and published is None:
        return Found(first, end, UNRESOLVED, "day")
    if year is None:
        assert published is not None
        year = year_of(published, month, numbers[0], lead_tense(t, first, end))
    start, stop = day(year, month, numbers[0]), day(year, month, numbers[1])
    return Found(first, end, (start[0], stop[1]) if start[0] and stop[1] else UNRESOLVED, "day")


def _second_day(t: Tokens, j: int, low: int, joints: frozenset[str] | set[str]) -> tuple[int | None, int]:
    """Return the later day of "8-13", "8 to 13" and, after "between", "8 and 13"."""
    if t.at(j) not in joints:
        return None, j
    high, end = _day_number(t, j + 1)
    return (high, end) if high is not None and high > low else (None, j)


def _month_first(t: Tokens, i: int, published: date | None) -> Found:
    month, j = MONTHS[t.low[i]], _month_end(t, i)
    number, after = _day_number(t, j + 1) if t.at(j) == "the" else _day_number(t, j)
    if number is None or t.broken(j) or _is_time_or_count(t, after, j):
        return _whole_month(t, i, j, month, published)
    high, after_high = _second_day(t, after, number, _joints(t, i))
    if high is not None and not (t.at(after) == "-" and _year_at(t, after + 1)):
        after = after_high
    year, end = _any_year(t, after, published)
    return _dated(t, i, end, month, (number, high or number), year, published)


def _joints(t: Tokens, i: int) -> set[str]:
    return {"-", "to", "through", "until", "and"} if t.at(i - 1) == "between" else {"-", "to", "through", "until", "/"}


def _is_time_or_count(t: Tokens, after: int, j: int) -> bool:
    return t.at(after) in {"percent", "%", "million", "billion", "pm", "am"} or "." in t.raw_at(j)


def _whole_month(t: Tokens, i: int, j: int, month: int, published: date | None) -> Found:
    year, end = _any_year(t, j, published)
    if t.at(j) == "." and year is None:
        end = j
    year = _borrowed_year(t, end) if year is None else year
    if year is None and published is None:
        return Found(i, end, UNRESOLVED, "month")
    if year is None:
        assert published is not None
        year = _bare_month_year(t, i, month, published)
    return Found(i, end, months(year, month), "month")


def _borrowed_year(t: Tokens, j: int) -> int | None:
    """Return the year of a list's last month: "June and July of 2009"."""
    if t.at(j) not in {"and", "or", "to", "through", "-", ","} or t.at(j + 1) not in MONTHS:
        return None
    return _trailing_year(t, _month_end(t, j + 1))[0]


def _bare_month_year(t: Tokens, i: int, month: int, published: date) -> int:
    lead = t.at(i - 1)
    if lead in {"last", "past", "previous"}:
        return published.year - (month >= published.month)
    if lead in {"next", "coming"}:
        return published.year + (month <= published.month)
    if lead == "this":
        return published.year
    return year_of(published, month, 0, lead_tense(t, i, i + 1))


def _day_month(t: Tokens, i: int, published: date | None) -> Found | None:
    """Read "25 October 2024", "8-13 October", "the 5th of November", "8 and 13 October" after "between"."""
    number, j = _day_number(t, i)
    if number is None:
        return None
    high, after = _second_day(t, j, number, _joints(t, i) | {"and", "or"})
    k = after if high is not None else j
    k += t.at(k) == "of"
    if t.at(k) not in MONTHS or not t.capital(k) or t.broken(k) or (t.glued(k) and t.at(k - 1) != "-"):
        return None
    if high is not None and t.at(j) in {"and", "or"} and t.at(i - 1) != "between" and high > number + 1:
        return None
    if t.low[k] == "may" and t.at(k + 1) in {"be", "have", "not", "also"}:
        return None
    year, end = _any_year(t, _month_end(t, k), published)
    return _dated(t, i, end, MONTHS[t.low[k]], (number, high or number), year, published)


def _spelled_day(t: Tokens, i: int, published: date | None) -> Found | None:
    """Read "the fifth of November" and "first of May"."""
    if t.at(i + 1) != "of" or t.at(i + 2) not in MONTHS or not t.capital(i + 2):
        return None
    year, end = _any_year(t, _month_end(t, i + 2), published)
    number = ORDINAL_DAYS.get(t.low[i], 0)
    return _dated(t, i, end, MONTHS[t.low[i + 2]], (number, number), year, published) if number else None


def _iso(t: Tokens, i: int) -> Found | None:
    """Read 2024-10-25 (ISO 8601)."""
    parts = [t.at(k) for k in range(i, i + 5)]
    if parts[1] != "-" or parts[3] != "-" or not all(t.glued(k) for k in range(i + 1, i + 5)):
        return None
    if not (len(parts[0]) == 4 and all(part.isdigit() for part in parts[::2]) and len(parts[2]) == len(parts[4]) == 2):
        return None
    days = day(int(parts[0]), int(parts[2]), int(parts[4]))
    return Found(i, i + 5, days, "day") if days != UNRESOLVED else None


def _numeric(t: Tokens, i: int) -> Found | None:
    """Read 25/10/2024 and 10/25/2024; where both orders are possible the day of the European order is taken."""
    match = _NUMERIC.fullmatch(t.raw[i])
    if match is None or not match[0].isascii():
        return None
    one, two, three = int(match[1]), int(match[3]), int(match[4])
    if len(match[1]) == 4:
        days = day(one, two, three)
    elif len(match[4]) == 4:
        days = day(three, two, one) if two <= 12 else day(three, one, two)
    else:
        return None
    return Found(i, i + 1, days, "day") if days != UNRESOLVED else None


def _year(t: Tokens, i: int) -> Found | None:
    """Read "2024", "2019-20", "2010-2015", "2019/20"."""
    year = _year_at(t, i)
    if t.raw[i][4:5] == "/" and t.raw[i][:4].isdigit() and t.raw[i][5:].isdigit() and len(t.raw[i]) in {7, 9}:
        return _pair(i, i + 1, int(t.raw[i][:4]), t.raw[i][5:])
    if year is None or t.glued(i) and t.at(i - 1)[-1:].isalnum():
        return None
    if t.at(i + 1) == "-" and t.at(i + 2).isdigit() and len(t.at(i + 2)) in {2, 4} and not (t.glued(i + 3) and t.at(i + 3)[:1].isalpha()):
        pair = _pair(i, i + 3, year, t.at(i + 2))
        if pair is not None and t.at(i + 3) not in CALENDAR_UNITS and is_year(t, i + 2 if len(t.at(i + 2)) == 4 else i):
            return pair
    if not is_year(t, i):
        return None
    return Found(i, i + 1, years(year), "year")


def _pair(first: int, end: int, year: int, tail: str) -> Found | None:
    last = int(tail) if len(tail) == 4 else year // 100 * 100 + int(tail)
    if not (1800 <= year <= 2199 and year < last <= year + 60):
        return None
    return Found(first, end, (years(year)[0], years(last)[1]), "year")


def _decade(t: Tokens, i: int) -> Found | None:
    """Read "1990s", "1990's" and "'90s"."""
    text = t.raw[i]
    mark = i + 2 if t.at(i + 1) == "'" and t.glued(i + 1) else i + 1
    if t.at(mark) != "s" or not t.glued(mark) or not text.isdigit() or text[-1] != "0":
        return None
    if len(text) == 4 and 1000 <= int(text) <= 2100:
        return Found(i, mark + 1, years(int(text), 100 if text.endswith("00") and int(text) < 2000 else 10), "decade")
    if len(text) == 2 and (t.at(i - 1) in {"'", "the", "early", "late", "mid"} or (t.at(i - 1) == "-" and t.at(i - 2) == "mid")) and not _is_age(t, i):
        first = i - 1 if t.at(i - 1) == "'" else i
        return Found(first, mark + 1, years((1900 if int(text) >= 30 else 2000) + int(text), 10), "decade")
    return None


def _is_age(t: Tokens, i: int) -> bool:
    return any(t.at(k) in {"his", "her", "their", "my", "our", "your", "people"} for k in range(i - 4, i)) or t.at(i - 1) == "the" and t.at(i - 2) == "into"


def _spelled_decade(t: Tokens, i: int) -> Found | None:
    if t.at(i) not in NINETIES or t.at(i - 1) not in {"the", "early", "late", "mid", "-", "nineteen"}:
        return None
    return Found(i, i + 1, years(1900 + NINETIES[t.at(i)], 10), "decade") if not _is_age(t, i) else None


_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_UNITS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}


def _spelled_year(t: Tokens, i: int) -> Found | None:
    """Read "nineteen ninety-six" and "the year two thousand", as transcripts spell them."""
    if t.at(i) == "two" and t.at(i + 1) == "thousand" and t.at(i - 1) == "year":
        return Found(i, i + 2, years(2000), "year")
    if t.at(i) not in {"nineteen", "eighteen"} or t.at(i + 1) not in _TENS:
        return None
    year, j = {"nineteen": 1900, "eighteen": 1800}[t.at(i)] + _TENS[t.at(i + 1)], i + 2
    k = j + 1 if t.at(j) == "-" else j
    if t.at(k) in _UNITS:
        year, j = year + _UNITS[t.at(k)], k + 1
    return Found(i, j, years(year), "year")


def _century(t: Tokens, i: int) -> Found | None:
    """Read "the 20th century", "19th-century" and "the twenty-first century"."""
    number, j = _day_number(t, i)
    if t.at(i) == "twenty" and t.at(i + 2) in ORDINAL_DAYS:
        number, j = 20 + ORDINAL_DAYS[t.at(i + 2)], i + 3
    if number is None or t.at(i) not in CENTURY_ORDINALS and t.at(j - 1) not in {"st", "nd", "rd", "th"}:
        return None
    j += t.at(j) == "-"
    if t.at(j) not in {"century", "centuries"} or number > 22 or t.at(j + 1) == "of":
        return None
    return Found(i, j + 1, years(100 * number - 99, 100), "century")


def _part_of_year(t: Tokens, i: int, published: date | None) -> Found | None:
    """Read "the third quarter of 2024", "second half of last year", "third-quarter"."""
    number, j = _ordinal(t, i)
    j += t.at(j) in {"-", "fiscal"}
    word = t.at(j)
    if number is None or word not in {"quarter", "half", "trimester"}:
        return None
    year, end = _any_year(t, j + 1, published)
    if t.at(j + 1) == "of" and t.at(j + 2) == "the" and t.at(j + 3) in {"year", "fiscal"} and published:
        year, end = published.year, j + 4
    size = 3 if word == "quarter" else 6
    if number * size > 12 or (year is None and (word == "half" or not _is_business(t, i, j))):
        return None
    return Found(i, end, _part_days(t, i, end, number, size, year, published), "quarter" if size == 3 else "half")


def _ordinal(t: Tokens, i: int) -> tuple[int | None, int]:
    number, j = QUARTERS.get(t.at(i)), i + 1
    if number is None and t.at(i) in {"1", "2", "3", "4"} and t.at(i + 1) in {"st", "nd", "rd", "th"} and t.glued(i + 1):
        return int(t.at(i)), i + 2
    return number, j


_GAME = frozenset("points scored score touchdown goal lead led game yard minute minutes coach team quarterback field interception final win played remaining left".split())
QUARTER_REACH = 14


def _is_business(t: Tokens, i: int, j: int) -> bool:
    """Tell the quarter of a year from the quarter of a match by the words around it."""
    near = t.low[max(0, i - QUARTER_REACH):i] + t.low[j + 1:j + 1 + QUARTER_REACH]
    return sum(word in _GAME for word in near) == 0 and t.at(j + 1) != "final"


def _part_days(t: Tokens, i: int, end: int, number: int, size: int, year: int | None, published: date | None) -> Days:
    if year is None:
        if published is None:
            return UNRESOLVED
        begun = (number - 1) * size + 1 <= published.month
        year = published.year if begun or tense_at(t, i, end) > 0 else published.year - 1
    return months(year, (number - 1) * size + 1, size)


def _q(t: Tokens, i: int, published: date | None) -> Found | None:
    """Read "Q3", "Q3 2024", "H1 2024"."""
    size = 3 if t.low[i] == "q" else 6
    if not t.capital(i) or t.at(i + 1) not in {"1", "2", "3", "4"} or not t.glued(i + 1) or int(t.low[i + 1]) * size > 12:
        return None
    year, end = _any_year(t, i + 2, published)
    return Found(i, end, _part_days(t, i, end, int(t.low[i + 1]), size, year, published), "quarter" if size == 3 else "half")


def _season(t: Tokens, i: int, published: date | None) -> Found | None:
    """Read "summer 2024", "the spring of 2024", "in the autumn"; "fall" only where it cannot be the verb."""
    word, before = t.low[i], t.at(i - 1)
    year, end = _any_year(t, i + 1, published)
    if year is not None:
        return Found(i, end, season(year, SEASONS[word]), "season")
    lead = before in {"early", "late", "mid", "-"} or (before == "the" and t.at(i - 2) in {"in", "during", "by", "since", "until", "of", "over", "for", "through", "before", "after"})
    if not lead and not (before in {"in", "by", "since", "until"} and word != "fall") or t.capital(i) and t.capital(i + 1):
        return None
    if before == "the" and t.at(i + 1) == "of" or (word in {"fall", "spring"} and before != "the" and before not in {"early", "late", "mid"}):
        return None
    return Found(i, i + 1, season_near(published, word, tense_at(t, i, i + 1)), "season")


def season_near(published: date | None, word: str, tense: int) -> Days:
    """Return the last begun season of that name, or with `tense` > 0 the next to begin or going on."""
    if published is None:
        return UNRESOLVED
    first = SEASONS[word]
    begun = season(published.year if first <= published.month else published.year - 1, first)
    if tense > 0 and begun[1] is not None and begun[1] < published:
        return season(begun[0].year + 1 if begun[0] else published.year, first)
    return begun


def short_weekday_stands(t: Tokens, i: int) -> bool:
    """Tell "Sun." and "Fri, Oct 25" from "the Sun" and "Sat down"."""
    after = t.at(i + 1)
    if after in {".", ","} and t.glued(i + 1):
        return t.at(i + 2) in MONTHS or _is_day(t, i + 2) or (t.at(i - 1) == "on" and after == ".")
    return after in MONTHS or (_is_day(t, i + 1) and t.at(i + 2) in MONTHS) or (t.at(i - 1) == "on" and t.low[i] in SHORT_WEEKDAYS and t.low[i] not in {"sun", "mon", "sat"})


def whole_unit(published: date | None, grain: str, shift: int) -> Days:
    """Return the calendar unit `shift` from that of `published`, unresolved without it."""
    return span_of(published, grain, shift) if published else UNRESOLVED
