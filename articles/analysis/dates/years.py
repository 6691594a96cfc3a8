"""Read years, school years, decades and centuries: "2024", "2019-20", "the 1990s", "the 20th century"."""

from __future__ import annotations

from ..languages.english.calendar import CALENDAR_UNITS, CENTURY_ORDINALS, NINETIES, ORDINAL_DAYS
from ..languages.english.numbers import ONES, TENS
from ..quantities.context import is_year
from ..words.tokens import Tokens
from .fields import day_number, year_at
from .resolve import Found, years


def read_year(t: Tokens, i: int) -> Found | None:
    """Read "2024", "2019-20", "2010-2015", "2019/20"."""
    year = year_at(t, i)
    if t.raw[i][4:5] == "/" and t.raw[i][:4].isdigit() and t.raw[i][5:].isdigit() and len(t.raw[i]) in {7, 9}:
        return _pair(i, i + 1, int(t.raw[i][:4]), t.raw[i][5:])
    if year is None or (t.glued(i) and t.at(i - 1)[-1:].isalnum()):
        return None
    if (
        t.at(i + 1) == "-"
        and t.at(i + 2).isdigit()
        and len(t.at(i + 2)) in {2, 4}
        and not (t.glued(i + 3) and t.at(i + 3)[:1].isalpha())
    ):
        pair = _pair(i, i + 3, year, t.at(i + 2))
        if pair is not None and t.at(i + 3) not in CALENDAR_UNITS and is_year(t, i + 2 if len(t.at(i + 2)) == 4 else i):
            return pair
    if not is_year(t, i) or _is_designation(t, i + 1):
        return None
    return Found(i, i + 1, years(year), "year")


def _is_designation(t: Tokens, j: int) -> bool:
    """Tell whether a code of letters and figures follows, as in the asteroid "2024 YR4" or the model "2026 RX350"."""
    letters = t.raw[j]
    code = len(letters) == 2 and letters.isupper() and t.at(j + 1).isdigit() and t.glued(j + 1)
    return code and not t.glued(j) and letters not in {"FY", "GW", "MW"}


def _pair(first: int, end: int, year: int, tail: str) -> Found | None:
    last = int(tail) if len(tail) == 4 else year // 100 * 100 + int(tail)
    if not (1800 <= year <= 2199 and year < last <= year + 60):
        return None
    return Found(first, end, (years(year)[0], years(last)[1]), "year")


def read_decade(t: Tokens, i: int) -> Found | None:
    """Read "1990s", "1990's" and "'90s"."""
    text = t.raw[i]
    mark = i + 2 if t.at(i + 1) == "'" and t.glued(i + 1) else i + 1
    if t.at(mark) != "s" or not t.glued(mark) or not text.isdigit() or text[-1] != "0":
        return None
    if len(text) == 4 and 1000 <= int(text) <= 2100:
        return Found(i, mark + 1, years(int(text), 100 if text.endswith("00") and int(text) < 2000 else 10), "decade")
    if (
        len(text) == 2
        and (t.at(i - 1) in {"'", "the", "early", "late", "mid"} or (t.at(i - 1) == "-" and t.at(i - 2) == "mid"))
        and not _is_age(t, i)
    ):
        first = i - 1 if t.at(i - 1) == "'" else i
        return Found(first, mark + 1, years((1900 if int(text) >= 30 else 2000) + int(text), 10), "decade")
    return None


def _is_age(t: Tokens, i: int) -> bool:
    return any(t.at(k) in {"his", "her", "their", "my", "our", "your", "people"} for k in range(i - 4, i)) or (
        t.at(i - 1) == "the" and t.at(i - 2) == "into"
    )


def read_spelled_decade(t: Tokens, i: int) -> Found | None:
    """Read "the nineties"."""
    if t.at(i) not in NINETIES or t.at(i - 1) not in {"the", "early", "late", "mid", "-", "nineteen"}:
        return None
    return Found(i, i + 1, years(1900 + NINETIES[t.at(i)], 10), "decade") if not _is_age(t, i) else None


def read_spelled_year(t: Tokens, i: int) -> Found | None:
    """Read "nineteen ninety-six" and "the year two thousand", as transcripts spell them."""
    if t.at(i) == "two" and t.at(i + 1) == "thousand" and t.at(i - 1) == "year":
        return Found(i, i + 2, years(2000), "year")
    if t.at(i) not in {"nineteen", "eighteen"} or t.at(i + 1) not in TENS:
        return None
    year, j = {"nineteen": 1900, "eighteen": 1800}[t.at(i)] + TENS[t.at(i + 1)], i + 2
    k = j + 1 if t.at(j) == "-" else j
    if t.at(k) in ONES and ONES[t.at(k)] < 10:
        year, j = year + ONES[t.at(k)], k + 1
    return Found(i, j, years(year), "year")


def read_century(t: Tokens, i: int) -> Found | None:
    """Read "the 20th century", "19th-century" and "the twenty-first century"."""
    number, j = day_number(t, i)
    if t.at(i) == "twenty" and t.at(i + 2) in ORDINAL_DAYS:
        number, j = 20 + ORDINAL_DAYS[t.at(i + 2)], i + 3
    if number is None or (t.at(i) not in CENTURY_ORDINALS and t.at(j - 1) not in {"st", "nd", "rd", "th"}):
        return None
    j += t.at(j) == "-"
    if t.at(j) not in {"century", "centuries"} or number > 22 or t.at(j + 1) == "of":
        return None
    return Found(i, j + 1, years(100 * number - 99, 100), "century")
