"""Read quarters, halves and seasons: "the third quarter of 2024", "Q3", "H1 2025", "the spring of 2024"."""

from __future__ import annotations

import re
from datetime import date

from ..languages.english.calendar import MONTHS, QUARTERS, SEASONS
from ..languages.english.numbers import GAME_WORDS, ONES
from ..words.tokens import Tokens
from .fields import any_year
from .months import read_month_first
from .resolve import UNRESOLVED, Days, Found, months, season
from .tense import tense_at

QUARTER_REACH = 14
MIDDLE = 15  # day at which the first half of a month ends
_MONTHS_OF = frozenset("2 3 4 5 6 7 8 9 10 11".split())
_OVER, _COMPARED = frozenset(["in", "over", "during", "for"]), frozenset([",", "compared", "against", "from", "versus"])


def read_part_of_year(t: Tokens, i: int, published: date | None) -> Found | None:
    """Read "the third quarter of 2024", "second half of last year", "third-quarter"."""
    number, j = _ordinal(t, i)
    j += t.at(j) in {"-", "fiscal"}
    word = t.at(j)
    if number is None or word not in {"quarter", "half", "trimester"}:
        return None
    if word == "half" and t.at(j + 1) == "of" and t.at(j + 2) in MONTHS and t.capital(j + 2):
        return _half_of_month(t, i, j + 2, number, published)
    year, end = any_year(t, j + 1, published)
    if t.at(j + 1) == "of" and t.at(j + 2) == "the" and t.at(j + 3) in {"year", "fiscal"} and published:
        year, end = published.year, j + 4
    size = 3 if word == "quarter" else 6
    if number * size > 12 or (year is None and (word == "half" or not _is_business(t, i, j))):
        return None
    return Found(i, end, _part_days(t, i, end, number, size, year, published), "quarter" if size == 3 else "half")


def _half_of_month(t: Tokens, i: int, month: int, number: int, published: date | None) -> Found | None:
    """Read "the first half of February"."""
    whole = read_month_first(t, month, published)
    first, last = whole.days
    if whole.grain != "month" or number > 2:
        return None
    if first is None or last is None:
        return Found(i, whole.end, UNRESOLVED, "half")
    days = (first, first.replace(day=MIDDLE)) if number == 1 else (first.replace(day=MIDDLE + 1), last)
    return Found(i, whole.end, days, "half")


def read_first_months(t: Tokens, i: int, published: date | None) -> Found | None:
    """Read "the first three months of 2026", "the final six months of last year", "in the first nine, up from"."""
    number = ONES.get(t.at(i + 1)) or (int(t.at(i + 1)) if t.at(i + 1) in _MONTHS_OF else 0)
    if t.at(i - 1) != "the" or t.at(i + 2) != "months" or not 1 < number < 12:
        return None
    year, end = any_year(t, i + 3, published)
    if t.at(i + 3) == "of" and t.at(i + 4) == "the" and t.at(i + 5) in {"year", "fiscal"} and published:
        year, end = published.year, i + 6
    if year is None and published and t.at(i) == "first" and t.at(i - 2) in _OVER and t.at(i + 3) in _COMPARED:
        year, end = published.year - (number > published.month), i + 3
    if year is None:
        return None
    return Found(i, end, months(year, 1 if t.at(i) == "first" else 13 - number, number), "quarter")


def _ordinal(t: Tokens, i: int) -> tuple[int | None, int]:
    number, j = QUARTERS.get(t.at(i)), i + 1
    if (
        number is None
        and t.at(i) in {"1", "2", "3", "4"}
        and t.at(i + 1) in {"st", "nd", "rd", "th"}
        and t.glued(i + 1)
    ):
        return int(t.at(i)), i + 2
    return number, j


def _is_business(t: Tokens, i: int, j: int) -> bool:
    """Tell the quarter of a year from the quarter of a match by the words around it."""
    near = t.low[max(0, i - QUARTER_REACH) : i] + t.low[j + 1 : j + 1 + QUARTER_REACH]
    return sum(word in GAME_WORDS for word in near) == 0 and t.at(j + 1) != "final"


def _part_days(t: Tokens, i: int, end: int, number: int, size: int, year: int | None, published: date | None) -> Days:
    if year is None:
        if published is None:
            return UNRESOLVED
        begun = (number - 1) * size + 1 <= published.month
        year = published.year if begun or tense_at(t, i, end) > 0 else published.year - 1
    return months(year, (number - 1) * size + 1, size)


def read_short_quarter(t: Tokens, i: int, published: date | None) -> Found | None:
    """Read "Q3", "Q3 2024", "H1 2024"."""
    size = 3 if t.low[i] == "q" else 6
    if (
        not t.capital(i)
        or t.at(i + 1) not in {"1", "2", "3", "4"}
        or not t.glued(i + 1)
        or int(t.low[i + 1]) * size > 12
    ):
        return None
    year, end = any_year(t, i + 2, published)
    return Found(
        i, end, _part_days(t, i, end, int(t.low[i + 1]), size, year, published), "quarter" if size == 3 else "half"
    )


_YEARS = re.compile(r"(\d{4})[-/–](\d{4}|\d{2})$")
ACROSS = 12  # the first month of a season that lies in two years


def read_season(t: Tokens, i: int, published: date | None) -> Found | None:
    """Read "summer 2024", "the spring of 2024", "in the autumn"; "fall" only where it cannot be the verb."""
    word, before = t.low[i], t.at(i - 1)
    year, end = any_year(t, i + 1, published)
    across = _two_years(t, end - 1 if year else i + 1 + (t.at(i + 1) == "of"))
    if across:
        return Found(i, across[1], season(across[0], ACROSS), "season")
    if year is not None:
        return Found(i, end, season(year, SEASONS[word]), "season")
    lead = before in {"early", "late", "mid", "-"} or (
        before == "the"
        and t.at(i - 2) in {"in", "during", "by", "since", "until", "of", "over", "for", "through", "before", "after"}
    )
    if (not lead and not (before in {"in", "by", "since", "until"} and word != "fall")) or (
        t.capital(i) and t.capital(i + 1)
    ):
        return None
    if (before == "the" and t.at(i + 1) == "of") or (
        word in {"fall", "spring"} and before != "the" and before not in {"early", "late", "mid"}
    ):
        return None
    return Found(i, i + 1, season_near(published, word, tense_at(t, i, i + 1)), "season")


def _two_years(t: Tokens, k: int) -> tuple[int, int] | None:
    """Return the first of the two years at token `k` and the token behind them: "2024-25", "2023/24"."""
    match = _YEARS.match("".join(t.raw_at(m) for m in range(k, k + 3) if m == k or t.glued(m)))
    if not match or int(match[1]) + 1 not in (int(match[1][: 4 - len(match[2])] + match[2]), int(match[2])):
        return None
    return int(match[1]), k + (1 if "/" in t.raw_at(k) else 3)


def season_near(published: date | None, word: str, tense: int) -> Days:
    """Return the last begun season of that name, or with `tense` > 0 the next to begin or going on."""
    if published is None:
        return UNRESOLVED
    first = SEASONS[word]
    begun = season(published.year if first <= published.month else published.year - 1, first)
    if tense > 0 and begun[1] is not None and begun[1] < published:
        return season(begun[0].year + 1 if begun[0] else published.year, first)
    return begun
