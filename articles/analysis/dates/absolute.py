"""Read dates that name their day, month, quarter, season, year, decade or century; `read_absolute` is the entry."""

from __future__ import annotations

import re
from datetime import date

from ..languages.english.calendar import MONTHS, ORDINAL_DAYS, QUARTERS, SEASONS
from ..words.tokens import Tokens
from .fields import year_at
from .months import is_month, read_day_first, read_month_first, read_spelled_day
from .periods import read_first_months, read_part_of_year, read_season, read_short_quarter
from .resolve import UNRESOLVED, Found, day, months
from .years import read_century, read_decade, read_spelled_decade, read_spelled_year, read_year

SHORTEST_NUMERIC = 6  # characters of "1/2/34"
_NUMERIC = re.compile(r"([0-9]{1,4})([./])([0-9]{1,2})\2([0-9]{2,4})")


def read_absolute(t: Tokens, i: int, published: date | None) -> Found | None:
    """Return the absolute date that begins at token `i`; those without a year need `published`."""
    word = t.at(i)
    if word[:1].isdigit():
        return (
            _iso(t, i)
            or _numeric(t, i)
            or read_day_first(t, i, published)
            or read_decade(t, i)
            or read_century(t, i)
            or read_part_of_year(t, i, published)
            or _year_and_quarter(t, i)
            or read_year(t, i)
        )
    if word in MONTHS:
        return read_month_first(t, i, published) if is_month(t, i) else None
    if word in SEASONS:
        return read_season(t, i, published)
    if word in ORDINAL_DAYS or word == "final":
        return (
            read_spelled_day(t, i, published)
            or read_century(t, i)
            or read_part_of_year(t, i, published)
            or read_first_months(t, i, published)
        )
    if word in {"q", "h"}:
        return read_short_quarter(t, i, published)
    return read_spelled_decade(t, i) or read_spelled_year(t, i)


def _year_and_quarter(t: Tokens, i: int) -> Found | None:
    """Read "the 2023 third quarter" and "2023 Q3"."""
    if t.at(i + 1) in {"q", "h"} and year_at(t, i) is not None:
        part = read_short_quarter(t, i + 1, date(year_at(t, i) or 1, 12, 31))
        months_of = part.days if part and part.end == i + 3 else UNRESOLVED
        return Found(i, i + 3, months_of, part.grain) if part and months_of != UNRESOLVED else None
    year, quarter = year_at(t, i), QUARTERS.get(t.at(i + 1))
    if year is None or quarter is None or t.at(i + 2) != "quarter":
        return None
    return Found(i, i + 3, months(year, 3 * quarter - 2, 3), "quarter")


def _iso(t: Tokens, i: int) -> Found | None:
    """Read 2024-10-25 (ISO 8601)."""
    if t.at(i + 1) != "-":
        return None
    parts = [t.at(k) for k in range(i, i + 5)]
    if parts[3] != "-" or not all(t.glued(k) for k in range(i + 1, i + 5)):
        return None
    if not (len(parts[0]) == 4 and all(part.isdigit() for part in parts[::2]) and len(parts[2]) == len(parts[4]) == 2):
        return None
    days = day(int(parts[0]), int(parts[2]), int(parts[4]))
    return Found(i, i + 5, days, "day") if days != UNRESOLVED else None


def _numeric(t: Tokens, i: int) -> Found | None:
    """Read 25/10/2024 and 10/25/2024; where both orders are possible the day of the European order is taken."""
    match = _NUMERIC.fullmatch(t.raw[i]) if len(t.raw[i]) >= SHORTEST_NUMERIC else None
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
