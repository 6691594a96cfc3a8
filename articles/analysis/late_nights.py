"""Read "last night" in a text that was published late in the evening; the entry point is `with_late_nights`.

A desk that closes its page at 23:40 writes for those who read it in the morning: its "last night" may be the night
that is not over yet. The hour tells no more than that it is one of the two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from .spans import DateSpan, Line
from .vocabulary import LineLabel

LATE = 21  # o'clock, from which the next day's readers are written for
_HOUR = re.compile(r"(?<![\d:.])(?P<hour>\d{1,2})[:.h][0-5]\d(?![\d.])(?:[:.]\d\d)?\s?(?P<half>[ap])?\.?(?:m\b)?")
_LAST_NIGHT = re.compile(r"last night|yesterday (?:evening|night)", re.IGNORECASE)
_UPDATED = re.compile(r"\bupdated?\b", re.IGNORECASE)


def with_late_nights(
    dates: Sequence[DateSpan], published: date | None, stated: str | None, lines: Sequence[Line]
) -> tuple[DateSpan, ...]:
    """Return the dates, with "last night" as either of two nights where the text came out late in the evening."""
    if published is None or not _is_late(stated, lines):
        return tuple(dates)
    before = published - timedelta(days=1)
    return tuple(
        replace(span, last=published)
        if span.first == span.last == before and _LAST_NIGHT.fullmatch(span.text)
        else span
        for span in dates
    )


def _is_late(stated: str | None, lines: Sequence[Line]) -> bool:
    """Tell whether all hours of publication that are known are late ones."""
    if stated and "T" in stated:
        return int(stated[11:13]) >= LATE
    told = (line.text for line in lines if line.label is LineLabel.DATE and not _UPDATED.search(line.text))
    hours = [_hour(found) for text in told for found in _HOUR.finditer(text)]
    return bool(hours) and min(hours) >= LATE


def _hour(found: re.Match[str]) -> int:
    hour, half = int(found["hour"]), (found["half"] or "").lower()
    return hour % 12 + (12 if half == "p" else 0) if half else hour
