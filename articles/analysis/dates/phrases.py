"""Put dates together: parts ("early March"), ranges ("from Monday to Wednesday"), deadlines ("by May")."""

from __future__ import annotations

from datetime import date

from ..languages.english.calendar import EARLY, EASTER_DAYS, FLOATING_DAYS, HOLIDAYS, LATE, MIDDLE, WEEKDAYS
from ..words.tokens import Tokens
from .absolute import read_absolute
from .leads import POSTPONING, lead_tense
from .relative import read_relative
from .resolve import UNRESOLVED, Context, Days, Found, day, holiday, months, moved, span_of, third
from .weeks import ORDINALS, read_week_of

DEADLINES = frozenset({"by", "before", "prior"})
THIRDS = {**dict.fromkeys(EARLY, 0), **dict.fromkeys(MIDDLE, 1), **dict.fromkeys(LATE, 2)}
OPENERS = frozenset("since by until till before after from between prior following onwards".split())
WEEK_STARTS = frozenset((*WEEKDAYS, *ORDINALS, "the"))
FEASTS = {**HOLIDAYS, **EASTER_DAYS, **FLOATING_DAYS}
_BY_START = {  # the longest first
    start: sorted((words for words in FEASTS if words[0] == start), key=len, reverse=True)
    for start in dict.fromkeys(words[0] for words in FEASTS)
}
SKIPPED = frozenset("the about around roughly approximately at least as early late on in".split())


def read_phrase(t: Tokens, i: int, context: Context) -> Found | None:
    """Return the longest date expression that begins at token `i`."""
    if t.low[i] in OPENERS:
        return _opened(t, i, context)
    found = read_point(t, i, context)
    if found and t.at(found.end) in {"that", "the", "of"} and context.reached:
        found = _that_year(t, found, context.reached)
    return _bounded(t, _extended(t, found, context)) if found else None


def _bounded(t: Tokens, found: Found) -> Found:
    """Open the interval of "no earlier than March" at its end and that of "no later than March" at its beginning."""
    before = (t.at(found.first - 3), t.at(found.first - 2), t.at(found.first - 1))
    if before[0] not in {"no", "not", "n't"} or before[2] != "than" or before[1] not in {"earlier", "sooner", "later"}:
        return found
    first, last = found.days
    return Found(found.first, found.end, (None, last) if before[1] == "later" else (first, None), found.grain)


def _that_year(t: Tokens, found: Found, reached: date) -> Found:
    """Read "on 11 July that year": of the year that was spoken of last."""
    j = found.end + (t.at(found.end) in {"the", "of"})
    first = found.days[0]
    if t.at(j) not in {"that", "same"} or t.at(j + 1) != "year" or found.grain not in {"day", "month"} or not first:
        return found
    days = day(reached.year, first.month, first.day) if found.grain == "day" else months(reached.year, first.month)
    return Found(found.first, j + 2, days, found.grain) if days != UNRESOLVED else found


def read_point(t: Tokens, i: int, context: Context) -> Found | None:
    """Return one date with its part ("late 2023"), without ranges and prepositions."""
    word = t.at(i)
    if word in THIRDS or (word == "the" and t.at(i + 1) in THIRDS):
        part = _part(t, i, context)
        if part is not None:
            return part
    if word == "year" and (t.at(i + 1), t.at(i + 2)) == ("-", "end") and context.published:
        whole = span_of(context.published, "year", 0)
        return Found(i, i + 3, third(whole, (2, 2), "year"), "year")
    if word in _BY_START:
        feast = _feast(t, i, context)
        if feast is not None:
            return feast
    if word in WEEK_STARTS:
        week = read_week_of(t, i, context)
        if week is not None:
            return week
    return read_absolute(t, i, context.published) or read_relative(t, i, context)


def _part(t: Tokens, i: int, context: Context) -> Found | None:
    """Read "early next week", "mid-October", "early to mid-October", "the end of 2024", "the start of the year"."""
    j = i + (t.at(i) == "the")
    low = high = THIRDS[t.at(j)]
    j += 1
    if t.at(j) in {"to", "-", "and"} and t.at(j + 1) in THIRDS:
        high, j = THIRDS[t.at(j + 1)], j + 2
    noun = t.at(j - 1) in {"end", "start", "beginning", "middle", "close", "opening"}
    if noun != (t.at(j) == "of"):
        return None
    j += 1 if t.at(j) in {"of", "-", "in", "on"} else 0
    inner = _inner(t, j, context)
    if inner is None or low > high:
        return None
    return Found(i, inner.end, third(inner.days, (low, high), inner.grain), inner.grain)


def _inner(t: Tokens, j: int, context: Context) -> Found | None:
    if t.at(j) == "the" and t.at(j + 1) in {"month", "year", "week", "decade", "century", "quarter"}:
        inner = read_relative_whole(t, j, context)
        if inner is not None:
            return inner
    if t.at(j) == "the":
        j += 1
    return read_absolute(t, j, context.published) or read_relative(t, j, context)


def read_relative_whole(t: Tokens, j: int, context: Context) -> Found | None:
    """Read the unit of "the end of the year": the one of the publication day."""
    days = span_of(context.published, t.at(j + 1), 0) if context.published else UNRESOLVED
    return Found(j, j + 2, days, t.at(j + 1))


def _feast(t: Tokens, i: int, context: Context) -> Found | None:
    if t.at(i - 2) == "it" and t.at(i - 1) in {"'s", "is", "was"}:
        return None  # "people think it's Christmas"
    for words in _BY_START[t.at(i)]:
        if tuple(t.low[i : i + len(words)]) != words or not t.capital(i):
            continue
        end = i + len(words)
        year = _feast_year(t, i, end, words, context.published)
        given = t.at(end) if t.at(end).isdigit() and len(t.at(end)) == 4 else ""
        return Found(
            i,
            end + bool(given),
            holiday(words, int(given) if given else year or 0) if given or year else UNRESOLVED,
            "day",
        )
    return None


def _feast_year(t: Tokens, i: int, end: int, words: tuple[str, ...], published: date | None) -> int | None:
    if published is None:
        return None
    this = holiday(words, published.year)[0]
    lead, tense = t.at(i - 1), lead_tense(t, i, end)
    if this is None or lead == "this":
        return published.year
    if lead == "next" or (tense > 0 and lead != "last"):
        return published.year + (this < published)
    if lead == "last" or tense < 0:
        return published.year - (this > published or (lead == "last" and this == published))
    return published.year - ((this - published).days > 240)


def _extended(t: Tokens, found: Found, context: Context) -> Found:
    """Join "Monday to Wednesday", "9 August - 2 September", "2010 to 2015"."""
    word = t.at(found.end)
    if word not in {"to", "-", "until", "through", "till"} or t.broken(found.end + 1):
        return found
    if word == "-" and t.glued(found.end) != t.glued(found.end + 1):
        return found
    return _joined(t, found.first, found, found.end + 1, context) or found


def _joined(t: Tokens, first: int, low: Found, j: int, context: Context) -> Found | None:
    """Return the interval from `low` to the date at token `j`."""
    high = read_point(t, j, context)
    if high is None or high.grain in {"stretch"}:
        return None
    start, end = low.days[0], high.days[1]
    if start is None or end is None:
        return Found(first, high.end, UNRESOLVED, "range") if context.published is None else None
    if start > end:
        start = _year_before(start) if low.grain in {"day", "month"} and (start - end).days < 366 else None
    if start is None or start > end:
        return None
    if low.grain == high.grain == "day" and not any(word.isdigit() and len(word) == 4 for word in t.low[j : high.end]):
        end = _nearest_after(start, end)
    return Found(first, high.end, (start, end), "range")


def _nearest_after(start: date, end: date) -> date:
    """Return the end of "July 11 through July 17" within a year of its beginning."""
    earlier = _year_before(end)
    return earlier if earlier and start <= earlier else end


def _year_before(start: date) -> date | None:
    try:
        return start.replace(year=start.year - 1)
    except ValueError:
        return None


def _opened(t: Tokens, i: int, context: Context) -> Found | None:
    word = t.low[i]
    j = i + 1 + (word == "prior" and t.at(i + 1) == "to")
    if word == "between":
        low = read_point(t, j, context)
        both = _joined(t, i, low, low.end + 1, context) if low and t.at(low.end) == "and" else None
        return both or (
            Found(i, low.end, low.days, low.grain)
            if low and low.days[0] != low.days[1] and t.at(i + 2) in {"and", "-"}
            else None
        )
    point = read_point(t, j, context)
    if point is None and t.at(j) in SKIPPED:
        j += 1 + (t.at(j) == "at" and t.at(j + 1) == "least")
        point = read_point(t, j, context)
    if point is None or _belongs_to_noun(t, point, word):
        return _extended(t, point, context) if point and point.first > i else None
    if word == "from":
        return _from(t, i, point, context)
    if word not in DEADLINES:
        return _extended(t, point, context)
    on_it = (t.at(i - 2), t.at(i - 1)) == ("on", "or")  # "on or before March 31"
    deadline = "by" if on_it or "end" in t.low[point.first : point.first + 3] else word
    return Found(i, point.end, _open_days(deadline, point.days), point.grain)


def _from(t: Tokens, i: int, point: Found, context: Context) -> Found:
    if POSTPONING & set(t.low[max(0, i - 3) : i]):
        return point  # "moved from Monday to Friday" names two days, not those between
    if t.at(point.end) in {"to", "until", "through", "till", "-"}:
        joined = _joined(t, i, point, point.end + 1, context)
        if joined is not None:
            return joined
    if t.at(point.end) in {"onward", "onwards", "forward"}:
        return Found(i, point.end + 1, (point.days[0], None), point.grain)
    return _extended(t, point, context)


def _belongs_to_noun(t: Tokens, point: Found, word: str) -> bool:
    """Tell "by Friday" from "by Friday's storm" and "after the 2024 election"."""
    if word == "following" or point.grain == "stretch":
        return True
    after = t.at(point.end)
    if after in {"'", "'s"}:
        return True
    return point.first > 0 and t.at(point.first - 1) == "the" and point.grain == "year" and after[:1].isalpha()


def _open_days(word: str, days: Days) -> Days:
    """Open the interval before a deadline; "since", "until" and "after" name the day itself as their border."""
    first, last = days
    return (None, last) if word == "by" else (None, moved(first, days=-1))
