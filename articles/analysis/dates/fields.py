"""The small parts that dates are made of: the number of a day, a year and where it is borrowed from."""

from __future__ import annotations

from datetime import date

from ..languages.english.calendar import FULL_MONTHS, MONTHS, ORDINAL_DAYS
from ..words.tokens import Tokens

OPENING = 16  # tokens from the year that opens a clause to a day in it
ENDS, OPENS = frozenset('.;!?"'), frozenset(["and", "but", ",", ";", "that", "while", ":"])


def is_day(t: Tokens, i: int) -> bool:
    """Tell whether token `i` can be the day of a month."""
    return t.at(i).isdigit() and 1 <= int(t.low[i]) <= 31


def day_number(t: Tokens, i: int) -> tuple[int | None, int]:
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


def year_at(t: Tokens, i: int) -> int | None:
    """Return the four-digit year at token `i`, or None."""
    text = t.at(i)
    plain = text.isascii() and text.isdigit() and len(text) == 4 and not (t.glued(i + 1) and t.at(i + 1)[:1].isalpha())
    return int(text) if plain and 1000 <= int(text) <= 2199 else None


def trailing_year(t: Tokens, j: int) -> tuple[int | None, int]:
    """Return the year behind a month or day: ", 2024", "2024", "of 2024", "'24"."""
    k = j + 1 if t.at(j) in {",", "of", "."} else j
    year = year_at(t, k)
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


def any_year(t: Tokens, j: int, published: date | None) -> tuple[int | None, int]:
    """Return the year behind token `j`, written or told ("last year"), and the token behind it."""
    year, end = trailing_year(t, j)
    return (year, end) if year is not None else relative_year(t, j, published)


def opening_year(t: Tokens, i: int, published: date | None) -> int | None:
    """Return the year that opens the clause before token `i`: "last year it came on May 3", "In 2019, ... on May 3"."""
    for k in range(i - 1, max(-1, i - OPENING), -1):
        if t.low[k] in ENDS or t.broken(k + 1):
            return None
        led = t.at(k - 1) in {"in", "during"} and not t.glued(k)
        year, end = (year_at(t, k), k + 1) if led else relative_year(t, k, published)
        if year is None or t.at(end) in {"'s", "-", "'"}:
            continue
        first = k - 1 if led else k
        return year if first == 0 or t.begins(first) or t.at(first - 1) in OPENS else None
    return None


def month_end(t: Tokens, i: int) -> int:
    """Return the token behind a month's name and its period."""
    return i + 2 if t.at(i + 1) == "." and t.low[i] not in FULL_MONTHS and t.glued(i + 1) else i + 1


def borrowed_year(t: Tokens, j: int) -> int | None:
    """Return the year of a list's last month: "June and July of 2009"."""
    if t.at(j) not in {"and", "or", "to", "through", "-", ","} or t.at(j + 1) not in MONTHS:
        return None
    return trailing_year(t, month_end(t, j + 1))[0]
