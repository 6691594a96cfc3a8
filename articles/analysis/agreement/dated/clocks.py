"""Read times of day from text made plain: "7.30 p.m.", "by 18:20", "1820 hours". Entry points: `CLOCK`, `minutes_of`.

`counted_by` finds the hour up to which something was counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

CLOCK = re.compile(
    r"(?<![\d.:,$€£])(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b|"
    r"\b(?:at|around|about|by|before|after|shortly|just|of|until|to)\s(?:\w+\s)?([01]?\d|2[0-3])[:.]([0-5]\d)\b"
    r"(?!\s?(?:per|%|m|bn|\d|[ap]\.?m\b))|"
    r"\b([01]\d|2[0-3]):?([0-5]\d) ?(?:hours|hrs|h)\b"
)
_UP_TO = r"\b(?:by|as of|as at|until|up to|before|at) (?:about |around |shortly |just )?"
_BEFORE = re.compile(rf"{_UP_TO}$")
_NAMED = re.compile(rf"{_UP_TO}(noon|midday|midnight)\b")
_MINUTES = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 24 * 60}
# Of the trading day and the working day, as nearly as papers mean it.
_OPENING, _MORNING, _MIDDAY, _AFTERNOON, CLOSE = 9 * 60 + 15, 10 * 60 + 30, 12 * 60 + 30, 15 * 60, 17 * 60
_PARTS_OF_DAY = (
    (
        re.compile(
            r"\b(?:in|during) (?:very )?early (?:\w+ )?(?:trade|trading|deals|dealings|exchanges|voting)\b|"
            r"\b(?:at|soon after|shortly after|on) the (?:opening bell|market open|open|opening)\b(?! of\b)|"
            r"\b(?:opened|began|started) (?:the (?:day|session) )?(?:at |\d|lower|higher|down|up)"
        ),
        _OPENING,
    ),
    (
        re.compile(r"\b(?:in|during) (?:mid-?morning|morning) (?:trade|trading|deals)\b|\b(?:by|at) mid-?morning\b"),
        _MORNING,
    ),
    (re.compile(r"\b(?:by|at|around) (?:lunchtime|lunch|half-?time)\b|\b(?:in|during) midday trad"), _MIDDAY),
    (
        re.compile(r"\b(?:by|at|around) (?:mid-?afternoon|teatime)\b|\b(?:in|during) (?:late |mid-?)?afternoon trad"),
        _AFTERNOON,
    ),
    (
        re.compile(
            r"\b(?:clos|finish|end|settl)(?:ed|ing)\b(?: the (?:day|session))?(?: about| some| nearly| almost)? "
            r"(?:at |on |up |down |lower|higher|\d|#)|\b(?:at|by|before) (?:the )?(?:close|closing bell|end of "
            r"(?:the )?(?:day|session|trading))\b|\b(?:by|when) (?:the )?polls closed\b"
        ),
        CLOSE,
    ),
)


def minutes_of(match: re.Match[str]) -> int | None:
    """Return the minute of the day that a match of `CLOCK` tells, None for "14 p.m."."""
    hour, minute, half, other_hour, other_minute, army_hour, army_minute = match.groups()
    if half:
        clock = int(hour) % 12 * 60 + int(minute or 0) + (720 if half == "p" else 0)
        return clock if 1 <= int(hour) <= 12 else None
    return int(other_hour or army_hour) * 60 + int(other_minute or army_minute)


def counted_by(text: str) -> int | None:
    """Return the minute up to which plain text counts ("by noon", "as of 8:45 p.m."); None for no such hour, or two."""
    found = set(_hours(text))
    return found.pop() if len(found) == 1 else None


def _hours(text: str) -> Iterator[int | None]:
    yield from (minute for pattern, minute in _PARTS_OF_DAY if pattern.search(text))
    for match in _NAMED.finditer(text):
        yield _MINUTES[match[1]]
    for match in CLOCK.finditer(text):
        digits = next(match.start(group) for group in (1, 4, 6) if match[group])
        if _BEFORE.search(text[:digits]):
            yield minutes_of(match)
