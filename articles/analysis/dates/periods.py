"""Read quarters, halves and seasons: "the third quarter of 2024", "Q3", "H1 2025", "the spring of 2024"."""

from __future__ import annotations

from datetime import date

from ..languages.english.calendar import QUARTERS, SEASONS
from ..languages.english.numbers import GAME_WORDS
from ..words.tokens import Tokens
from .fields import any_year
from .resolve import UNRESOLVED, Days, Found, months, season
from .tense import tense_at

QUARTER_REACH = 14


def read_part_of_year(t: Tokens, i: int, published: date | None) -> Found | None:
    """Read "the third quarter of 2024", "second half of last year", "third-quarter"."""
    number, j = _ordinal(t, i)
    j += t.at(j) in {"-", "fiscal"}
    word = t.at(j)
    if number is None or word not in {"quarter", "half", "trimester"}:
        return None
    year, end = any_year(t, j + 1, published)
    if t.at(j + 1) == "of" and t.at(j + 2) == "the" and t.at(j + 3) in {"year", "fiscal"} and published:
        year, end = published.year, j + 4
    size = 3 if word == "quarter" else 6
    if number * size > 12 or (year is None and (word == "half" or not _is_business(t, i, j))):
        return None
    return Found(i, end, _part_days(t, i, end, number, size, year, published), "quarter" if size == 3 else "half")


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


def read_season(t: Tokens, i: int, published: date | None) -> Found | None:
    """Read "summer 2024", "the spring of 2024", "in the autumn"; "fall" only where it cannot be the verb."""
    word, before = t.low[i], t.at(i - 1)
    year, end = any_year(t, i + 1, published)
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


def season_near(published: date | None, word: str, tense: int) -> Days:
    """Return the last begun season of that name, or with `tense` > 0 the next to begin or going on."""
    if published is None:
        return UNRESOLVED
    first = SEASONS[word]
    begun = season(published.year if first <= published.month else published.year - 1, first)
    if tense > 0 and begun[1] is not None and begun[1] < published:
        return season(begun[0].year + 1 if begun[0] else published.year, first)
    return begun
