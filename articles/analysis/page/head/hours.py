"""Read the hour at which an article came out, on its own clock, where no line states a zone. Entry: `moment_told`.

`published` holds a moment only with its offset from UTC. Most pages give an hour and leave the zone to the reader;
between two reports of one day that hour still says which is the later one, if it lies far enough from the other's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time

from ...datelines import dateline_of
from ...vocabulary import LineLabel
from .stamps import LONGEST_LINE, days_in, key_of

_CLOCK = (
    r"(?<![\d$£€])(?P<hour>[01]?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d))?(?![\d:%])"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?+|(?!\s?[ap]\.?m\b))"
)
# A zone that is named, but means several ("IST", "BST") or that comes with two offsets ("ET"): no clock of the place.
_ELSEWHERE = r"(?!\s?(?!(?:at|last|text|post|first)\b)[a-z]{1,4}t\b)"
_ZONE = r"(?:\s?(?:[a-z]{2,5}|utc\s?[+-]\s?\d{1,2})\b)?"
_BEHIND = re.compile(rf"[^\w$£€]{{0,5}}(?:at\s)?{_CLOCK}{_ELSEWHERE}")
_WEEKDAY = r"(?:(?:on\s)?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?[\s,]{1,2})?"
_AHEAD = re.compile(rf"{_CLOCK}{_ELSEWHERE}{_ZONE}[^\w$£€]{{1,4}}(?:on\s)?{_WEEKDAY}$")
_ALONE = re.compile(
    rf"(?:(?:published|posted|updated|first published)[\s:]{{1,2}})?(?:at\s)?{_CLOCK}{_ELSEWHERE}{_ZONE}\W{{0,2}}"
)
AHEAD = 40  # characters in front of a day in which its hour may stand
HEAD, FOOT = 60, 20  # lines at the two ends of a text in which its day may stand
PARAGRAPHS = 3  # of the body, one of which may open with a dateline
_KEPT = frozenset({LineLabel.TEXT.value, LineLabel.SUBHEADING.value})


def moment_told(lines: Sequence[tuple[str, str]], day: date | None) -> datetime | None:
    """Return when an article of `day` came out, without a zone, by the lines of the text that came in; else None.

    `lines` are the texts of those lines, each with its label. Read are lines beside the body that state that day, the
    one below such a line if it is nothing but an hour, and the datelines of the first paragraphs.
    """
    ends = lines if len(lines) <= HEAD + FOOT else [*lines[:HEAD], *lines[-FOOT:]]
    hour = next(_hours(ends, day), None) if day else None
    return datetime.combine(day, hour) if day and hour else None


def _hours(lines: Sequence[tuple[str, str]], day: date) -> Iterator[time]:
    stated, kept = False, 0
    for text, label in lines:
        kept += label in _KEPT
        key = _datable(text, label, kept)
        alone = _ALONE.fullmatch(key) if stated else None
        found: list[re.Match[str] | None] = [alone]
        places = days_in(key, day) if key else []
        for start, end in places:
            found += [_AHEAD.search(key[max(0, start - AHEAD) : start]), _BEHIND.match(key, end)]
        stated = bool(places)
        yield from (hour for match in found if match and (hour := _time(match)))


def _datable(text: str, label: str, kept: int) -> str:
    """Return of a line what may state its article's day; of the body only a dateline that opens it."""
    line = dateline_of(text) if kept <= PARAGRAPHS else None
    if line:
        return key_of(text[: line.end])
    return key_of(text) if label not in _KEPT and len(text) <= LONGEST_LINE else ""


def _time(found: re.Match[str]) -> time | None:
    """Return the hour of the day; "5 pm" is one, "5" is none."""
    half, minute = found["half"], found["minute"]
    if half is None and minute is None:
        return None
    hour = int(found["hour"])
    if half:
        hour = hour % 12 + (12 if half == "p" else 0) if hour <= 12 else hour
    return time(hour, int(minute or 0))
