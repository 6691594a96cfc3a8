"""Date an article of unknown day by its dateline and the rest of the story. Entry point: `dated`.

"TASHIR, Nov 10 (Newswire) -" gives no year; the articles beside it do. With the day known, "on Tuesday" and "on Nov. 3"
are days, too. Used within one comparison only: what is stored of the article is never changed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from .dates import find_dates
from .folding import fold
from .languages.english.calendar import MONTHS
from .reports import Report
from .spans import DateSpan

_DATELINE = re.compile(
    r"^[A-Z][^\n.]{1,60}?,\s(?:([A-Z][a-z]{2,8})\.?\s(\d{1,2})|(\d{1,2})\s([A-Z][a-z]{2,8})\.?)(?:,?\s(?:19|20)\d\d)?"
    r"\s?(?:\([^()\n]{2,40}\)|[-–—])"
)
FARTHEST = 60  # days from the rest of the story


def dated(reports: Sequence[Report]) -> list[Report]:
    """Return the reports, those of undated articles with the day of their dateline, where it has one."""
    known = sorted({report.published for report in reports if report.published})
    days = {report.article: day for report in reports if not report.published and (day := _day(report, known))}
    return [
        _on(days[report.article], report) if report.article in days and not report.published else report
        for report in reports
    ]


def _on(day: date, report: Report) -> Report:
    """Return the report of an article of that day, its open dates resolved."""
    claim = report.claim
    if any(not (span.first or span.last) for span in claim.dates):
        read = {claim.start + span.start: span for span in find_dates(claim.text, published=day)}
        spans = (span if span.first or span.last else _resolved(span, read.get(span.start)) for span in claim.dates)
        claim = replace(claim, dates=tuple(spans))
    return replace(report, claim=claim, published=day)


def _resolved(span: DateSpan, read: DateSpan | None) -> DateSpan:
    return replace(span, first=read.first, last=read.last) if read and read.text == span.text else span


def _day(report: Report, known: Sequence[date]) -> date | None:
    found = _DATELINE.match(fold(report.claim.text[:200])) if known else None
    if found is None:
        return None
    month = MONTHS.get((found.group(1) or found.group(4)).lower())
    day = int(found.group(2) or found.group(3))
    middle = known[len(known) // 2]
    near = (_made(year, month, day) for year in (middle.year - 1, middle.year, middle.year + 1)) if month else ()
    fits = [when for when in near if when and abs((when - middle).days) <= FARTHEST]
    return fits[0] if fits else None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
