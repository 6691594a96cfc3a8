"""Leave out the day of a dateline where its sentence tells that day itself; the entry point is `without_dateline_days`.

"LIMA, 9 Sep 2025 (Agency) - The toll has risen to 58, radio reported on Tuesday": what is told is of Tuesday. The
dateline dates the article, and one day counted twice is one day too many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .folding import fold
from .spans import DateSpan

PARAGRAPHS, LONGEST = 3, 120  # paragraphs in which a dateline stands; characters of one
_PLACES = re.compile(r"[(]?(?:[A-Z][\w.'’-]*[)]?(?:[ /,(]{1,3}| - |$)){1,8}")
_CLOSE = re.compile(r"[)]?,?\s?(?:\([^()]{2,60}\)|/[^/]{2,40}/)?\s?[.]?(?:[-–—:]|(?<=[)/])\s)")


def without_dateline_days(body: str, dates: Sequence[DateSpan]) -> tuple[DateSpan, ...]:
    """Return the dates of a body without those of datelines whose paragraph gives the same days again."""
    doubled = set()
    for start, end in _paragraphs(body):
        inside = [span for span in dates if start <= span.start < end]
        if inside and _opens(body, start, inside[0]):
            days = (inside[0].first, inside[0].last)
            doubled |= {inside[0]} if any(days == (span.first, span.last) for span in inside[1:]) else set()
    return tuple(span for span in dates if span not in doubled)


def _paragraphs(body: str) -> Iterator[tuple[int, int]]:
    start = 0
    for _ in range(PARAGRAPHS):
        end = body.find("\n", start)
        end = len(body) if end < 0 else end
        yield start, end
        start = end
        while start < len(body) and body[start].isspace():
            start += 1


def _opens(body: str, start: int, span: DateSpan) -> bool:
    """Tell whether places alone stand before a date and the mark of a dateline behind it."""
    places = fold(body[start : span.start])
    whole = len(places) <= LONGEST and _PLACES.fullmatch(places.rstrip() + " ")
    return bool(whole and _CLOSE.match(fold(body[span.end : span.end + LONGEST])))
