"""Read dates by their month: "25 October 2024", "Oct. 8-13", "October last year", and the bare month."""

from __future__ import annotations

from datetime import date

from ..languages.english.calendar import FULL_MONTHS, MONTH_LEADS, MONTHS, NAME_MONTHS, ORDINAL_DAYS, WEEKDAYS
from ..words.tokens import Tokens
from .fields import any_year, borrowed_year, day_number, is_day, month_end, opening_year, year_at
from .leads import lead_tense
from .resolve import UNRESOLVED, Found, day, months, year_of
from .tense import scan

VERB_BEHIND = 4  # tokens: "on May 3 it will reopen"
AS_TIMES = frozenset("early late soon recently back".split())  # "as early as March", "as far back as May"


def is_month(t: Tokens, i: int) -> bool:
    """Tell the month from the verb, the name and the march."""
    word, before, after, j = t.low[i], t.at(i - 1), t.at(i + 1), month_end(t, i)
    near_digit = (
        day_number(t, j)[0] is not None
        or year_at(t, j) is not None
        or before[:1].isdigit()
        or before in {"th", "st", "nd", "rd", "of"}
    )
    if not t.capital(i) or (t.glued(i) and before in {"@", "#", "_"}):
        return False
    if (t.glued(i + 1) and after[:1].isdigit()) or (
        t.glued(i + 1) and after == "-" and t.at(i + 2)[:1].isalpha() and t.capital(i + 2) and t.at(i + 2) not in MONTHS
    ):
        return False
    if (t.at(j), t.at(j + 1)) == ("-", "end") and t.glued(j + 1):
        return True
    if near_digit:
        return not (word == "may" and before[:1].isdigit() and not is_day(t, i - 1))
    if word not in FULL_MONTHS:
        return after == "." and t.glued(i + 1) and before in MONTH_LEADS
    if _is_name(t, i):
        return False
    return (
        word not in {"may", "march"}
        or before in MONTH_LEADS
        or (before == "as" and t.at(i - 2) in AS_TIMES)
        or (
            word == "march"
            and before in {"the", "a"}
            and t.at(i + 1) not in {"on", "for", "of", "to", "against", "and"}
        )
    )


def _is_name(t: Tokens, i: int) -> bool:
    """Catch "April Jones", "Theresa May", "August Wilson"."""
    before, after = t.at(i - 1), t.at(i + 1)
    if (
        t.capital(i + 1)
        and t.low[i] in NAME_MONTHS
        and after not in MONTHS
        and after not in WEEKDAYS
        and not t.begins(i + 1)
    ):
        return before not in MONTH_LEADS - {"by", "for", "to", "and", "from", "between", "on", "or", "after", "before"}
    known = (
        before in MONTH_LEADS
        or before in WEEKDAYS
        or before in {"the", "a", "and", "or", "its", "his", "their", "her", "our"}
    )
    return i > 0 and t.capital(i - 1) and before.isalpha() and not t.begins(i - 1) and not known and not t.broken(i)


def read_month_first(t: Tokens, i: int, published: date | None) -> Found:
    """Read "October 25, 2024", "Oct. 8-13", "October last year" and the bare month."""
    month, j = MONTHS[t.low[i]], month_end(t, i)
    number, after = day_number(t, j + 1) if t.at(j) == "the" else day_number(t, j)
    if number is None or t.broken(j) or _is_time_or_count(t, after, j):
        return _whole_month(t, i, j, month, published)
    high, after_high = _second_day(t, after, number, _joints(t, i))
    if high is not None and not (t.at(after) == "-" and year_at(t, after + 1)):
        after = after_high
    year, end = any_year(t, after, published)
    return _dated(t, i, end, month, (number, high or number), year, published)


def read_day_first(t: Tokens, i: int, published: date | None) -> Found | None:
    """Read "25 October 2024", "8-13 October", "the 5th of November", "8 and 13 October" after "between"."""
    number, j = day_number(t, i)
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
    year, end = any_year(t, month_end(t, k), published)
    return _dated(t, i, end, MONTHS[t.low[k]], (number, high or number), year, published)


def read_spelled_day(t: Tokens, i: int, published: date | None) -> Found | None:
    """Read "the fifth of November" and "first of May"."""
    if t.at(i + 1) != "of" or t.at(i + 2) not in MONTHS or not t.capital(i + 2):
        return None
    year, end = any_year(t, month_end(t, i + 2), published)
    number = ORDINAL_DAYS.get(t.low[i], 0)
    return _dated(t, i, end, MONTHS[t.low[i + 2]], (number, number), year, published) if number else None


def _dated(
    t: Tokens, first: int, end: int, month: int, numbers: tuple[int, int], year: int | None, published: date | None
) -> Found:
    if year is None and published is None:
        return Found(first, end, UNRESOLVED, "day")
    if year is None:
        assert published is not None
        tense, year = lead_tense(t, first, end), opening_year(t, first, published)
        later = tense > 0 or scan(t, range(end, end + VERB_BEHIND)) > 0
        if year is None or (later and year < published.year):
            year = year_of(published, month, numbers[0], 1 if year is not None else tense)
    start, stop = day(year, month, numbers[0]), day(year, month, numbers[1])
    return Found(first, end, (start[0], stop[1]) if start[0] and stop[1] else UNRESOLVED, "day")


def _second_day(t: Tokens, j: int, low: int, joints: frozenset[str] | set[str]) -> tuple[int | None, int]:
    """Return the later day of "8-13", "8 to 13" and, after "between", "8 and 13"."""
    if t.at(j) not in joints:
        return None, j
    high, end = day_number(t, j + 1)
    return (high, end) if high is not None and high > low else (None, j)


def _joints(t: Tokens, i: int) -> set[str]:
    return {"-", "to", "through", "until", "and"} if t.at(i - 1) == "between" else {"-", "to", "through", "until", "/"}


def _is_time_or_count(t: Tokens, after: int, j: int) -> bool:
    return t.at(after) in {"percent", "%", "million", "billion", "pm", "am"} or "." in t.raw_at(j)


def _whole_month(t: Tokens, i: int, j: int, month: int, published: date | None) -> Found:
    if t.at(j) == "-" and t.at(j + 1) == "end" and t.glued(j) and t.glued(j + 1):
        return _month_end(_whole_month(t, i, j + 2, month, published))
    year, end = any_year(t, j, published)
    if t.at(j) == "." and year is None:
        end = j
    year = borrowed_year(t, end) if year is None else year
    if year is None and published is None:
        return Found(i, end, UNRESOLVED, "month")
    if year is None:
        assert published is not None
        year = _bare_month_year(t, i, month, published)
    return Found(i, end, months(year, month), "month")


def _month_end(found: Found) -> Found:
    """Return the last day of a month: "as of June-end", "by March-end 2025"."""
    last = found.days[1]
    return Found(found.first, found.end, (last, last), "day") if last is not None else found


def _bare_month_year(t: Tokens, i: int, month: int, published: date) -> int:
    lead = t.at(i - 1)
    if lead in {"last", "past", "previous"}:
        return published.year - (month >= published.month)
    if lead in {"next", "coming"}:
        return published.year + (month <= published.month)
    if lead == "this":
        return published.year
    tense, year = lead_tense(t, i, i + 1), opening_year(t, i, published)
    return year if year is not None and (tense <= 0 or year >= published.year) else year_of(published, month, 0, tense)
