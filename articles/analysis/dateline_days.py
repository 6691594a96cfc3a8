"""Leave out the day of a dateline where its sentence tells that day itself; the entry point is `without_dateline_days`.

"LIMA, 9 Sep 2025 (Agency) - The toll has risen to 58, radio reported on Tuesday": what is told is of Tuesday. The
dateline dates the article, and one day counted twice is one day too many.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .datelines import HEAD, LONGEST, dateline_of
from .spans import DateSpan


def without_dateline_days(body: str, dates: Sequence[DateSpan]) -> tuple[DateSpan, ...]:
    """Return the dates of a body without those of datelines whose paragraph gives the same days again."""
    doubled = set()
    for start, end in _paragraphs(body):
        inside = [span for span in dates if start <= span.start < end]
        line = dateline_of(body[start:end][:LONGEST]) if inside else None
        if line and inside[0].end <= start + line.end:
            days = (inside[0].first, inside[0].last)
            doubled |= {inside[0]} if any(days == (span.first, span.last) for span in inside[1:]) else set()
    return tuple(span for span in dates if span not in doubled)


def _paragraphs(body: str) -> Iterator[tuple[int, int]]:
    start = 0
    for _ in range(HEAD):
        end = body.find("\n", start)
        end = len(body) if end < 0 else end
        yield start, end
        start = end
        while start < len(body) and body[start].isspace():
            start += 1
