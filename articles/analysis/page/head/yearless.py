"""Date an article whose head gives a day without a year; entry points: `day_without_year`, `day_beside`.

"COPENHAGEN, Nov 5 (Agency) -" and "Wednesday, Nov 5" leave the year to the reader. The page tells it elsewhere: in its
copyright line, in the address of the article, or by the weekday beside the day (of a wire's dateline: the one that the
first sentence names) together with the years that the text speaks of; or other articles of the same story tell it.
Such a date is inferred, never stated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from ...datelines import HEAD, dateline_of
from ...languages.english.calendar import MONTHS
from ...languages.english.furniture import STAMP_FILLERS
from ...words.folding import fold
from ..blocks import Block

LONGEST_LINE = 14  # words of a line that only gives the day
NEAR = timedelta(days=60)  # between the articles of one story, for one to tell the year of another
BACK = 2  # years before the copyright's that a weekday may point to: footers are renewed, articles are not
_MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\b"
_NAMED = r"(?:(?P<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? )?"
_DAYS = tuple(
    re.compile(rf"\b{_NAMED}{day}(?![\d:.]?\d)")
    for day in (rf"{_MONTH} {_DAY}", rf"(?<![\d:.]){_DAY} (?:of )?{_MONTH}")
)
_COPYRIGHT = re.compile(
    r"(?:copyright|©|\(c\))(?=[^.]{0,80}?((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?)", re.IGNORECASE
)
_ADDRESS = re.compile(r"https?://[^\s/]{3,100}/[^\s]{0,100}?(20\d\d)/(\d{1,2})/(?:(\d{1,2})/)?")
_YEAR = re.compile(r"(?<![\d.,$£€])(?:19|20)\d\d(?!,?\d|\.\d)")
_FILLER = re.compile(STAMP_FILLERS)
_HALF = re.compile(r"(?<=\d)\s?[ap]\.?m\b\.?")
_WEEKDAY = re.compile(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
LEAD = 320  # characters of a dateline and its first sentence
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def day_without_year(blocks: Sequence[Block]) -> str | None:
    """Return the publication day as ISO 8601 where the page gives day and month here and the year there, else None."""
    address = _in_address(blocks)
    if address:
        return address
    for match in _stated(blocks):
        month, day = MONTHS[match["month"]], int(match["day"])
        weekday = _WEEKDAYS.index(match["weekday"]) if match["weekday"] else None
        if found := _in_year(_years(blocks, weekday is not None), month, day, weekday):
            return found.isoformat()
    return _by_lead(blocks)


def _by_lead(blocks: Sequence[Block]) -> str | None:
    """Return the day of a dateline in the year in which it falls on the weekday that its first sentence names.

    The last year spoken of comes first, and only if it or the one before it is spoken of twice: a year alone may be
    history or a plan. The year before the last is not tried: in that year yesterday's weekday fits, too.
    """
    for block in [block for block in blocks if block.kept and block.prose][:HEAD]:
        match, named = _dateline_day(block.text), _WEEKDAY.search(block.text[:LEAD])
        spoken = _spoken(blocks)
        if match and named and sum(year >= max(spoken) - 1 for year in spoken) > 1:
            weekday = _WEEKDAYS.index(named.group(1)[:3].casefold())
            years = (max(spoken), max(spoken) + 1)
            found = _in_year(years, MONTHS[match["month"]], int(match["day"]), weekday)
            return found.isoformat() if found else None
    return None


def day_beside(body: str, others: Iterable[date]) -> date | None:
    """Return the day of a dateline without a year, in the year that brings it next to the `others`' days; else None.

    `body` is an article's text, `others` are the days on which other articles of its story were published.
    """
    match = next(filter(None, map(_dateline_day, body.split("\n\n", HEAD)[:HEAD])), None)
    if match is None:
        return None
    month, day = MONTHS[match["month"]], int(match["day"])
    pairs = [
        (abs(found - other), found)
        for other in set(others)
        for year in (other.year - 1, other.year, other.year + 1)
        if (found := _made(year, month, day))
    ]
    apart, found = min(pairs, default=(NEAR + NEAR, None))
    return found if apart <= NEAR else None


def _dateline_day(paragraph: str) -> re.Match[str] | None:
    line = dateline_of(paragraph)
    return _day_in(line.date.casefold()) if line and not line.has_year else None


def _in_address(blocks: Sequence[Block]) -> str | None:
    for block in blocks:
        match = _ADDRESS.match(block.text[:300]) if block.text.startswith("http") else None
        if match and match.group(3) and (found := _made(*map(int, match.groups()))):
            return found.isoformat()
    return None


def _stated(blocks: Sequence[Block]) -> Iterator[re.Match[str]]:
    """Yield the days of the page's head: of a dateline first, then of lines that give nothing else."""
    prose = [block for block in blocks if block.kept and block.prose][:HEAD]
    for block in prose:
        if match := _dateline_day(block.text):
            yield match
    first = next((number for number, block in enumerate(blocks) if block.kept and block.prose), 0)
    for block in blocks[:first]:
        key = block.key if block.words <= LONGEST_LINE and not block.ends else ""
        match = _day_in(key)
        if match and not _rest(key[: match.start()] + key[match.end() :]):
            yield match


def _rest(key: str) -> str:
    """Return what a line says beside its day, hour and the usual words of a date line."""
    return _FILLER.sub(" ", _HALF.sub(" ", key)).strip(" .,:;|/-()[]•·—–")


def _day_in(text: str) -> re.Match[str] | None:
    return next((match for pattern in _DAYS if (match := pattern.search(text))), None)


def _years(blocks: Sequence[Block], told_by_weekday: bool) -> list[int]:
    """Return the years that the article may be of, the likeliest first."""
    owned = [
        int(year)
        for block in blocks
        if not block.kept
        for match in _COPYRIGHT.finditer(fold(block.text[:300]))
        for year in match.groups()
        if year
    ]
    if owned:
        return list(range(max(owned), max(owned) - (BACK if told_by_weekday else 0) - 1, -1))
    spoken = _spoken(blocks)
    return [max(spoken), max(spoken) + 1, max(spoken) - 1] if spoken and told_by_weekday else []


def _spoken(blocks: Sequence[Block]) -> list[int]:
    return [int(year) for block in blocks if block.kept for year in _YEAR.findall(block.text)]


def _in_year(years: Sequence[int], month: int, day: int, weekday: int | None) -> date | None:
    days = [found for year in years if (found := _made(year, month, day))]
    return next((found for found in days if weekday is None or found.weekday() == weekday), None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
