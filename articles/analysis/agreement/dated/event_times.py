"""Read when an event was or will be: the days a term allows, the part of the day, the clock. Entry points: `days_of`,
`hours_of`, `clock_of`, `clocks_clash`.

"By Friday" allows every day up to Friday, "no earlier than March" every day from March on; a deadline is its last day,
and what lasts "until Friday" ends on Friday. Figures "as of", "up to" or "between" days are of no event.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from ...languages.english import events as english
from ...spans import DateSpan
from ...words.wording import plain
from .clocks import CLOCK, minutes_of

OPEN_DAYS = 366  # days that an open side of a term reaches
LEAD = 28  # characters in front of a date in which its term stands
AROUND = 60  # characters on either side of a date in which its clock stands
SAME_CLOCK = 20  # minutes by which outlets round a time
ROUNDED = 3  # hours around a time of the clock in which the event can have been
ZONE_HOUR = 60  # two times whole hours apart may be one time in two zones
_NO_EVENT = re.compile(
    r"\b(?:as of|after|up to|(?<!later )than|between|"
    r"(?:data|figures?|as) (?:for|from)|compared (?:to|with))\s+(?:\w+\s)?$",
    re.IGNORECASE,
)
_FROM_THEN = re.compile(r"\bas of\b|\bup to\b", re.IGNORECASE)  # of a day ahead
_NO_EARLIER = re.compile(
    r"\b(?:no(?:t)? (?:earlier|sooner|before) than|not before|(?:at the earliest|earliest))\W+(?:\w+\s)?$|"
    r"\b(?:not|n't|never)\b[^.;:]{0,60}\b(?:until|till|before)\W+(?:the |late |early |mid-?)?$",
    re.IGNORECASE,
)
_HOUR = (
    r"(?:(?:the )?(?:end|close) of (?:(?:business|play|trading|work|the (?:working )?day|(?:office|banking) hours) )?"
    r"(?:on )?|"
    r"(?:noon|midday|midnight|sunset|dawn|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?) )?"
)
_LATEST = re.compile(
    rf"\b(?:by|before|no later than|not later than|(?:have|has|had|given|only) up to)\W+{_HOUR}(?:\w+\s)?$",
    re.IGNORECASE,
)
# "Shortly before midnight on Wednesday", "after 6 p.m. on Friday": the day itself, once it is over.
_BY_THE_CLOCK = re.compile(
    r"\b(?:before|after|past) (?:noon|midday|midnight|sunset|sunrise|dusk|nightfall|dawn|daybreak|first light|"
    r"lunch(?:time)?|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?)(?: \([^()]{1,16}\))?"
    r"(?: (?:local time|[A-Z]{2,4}))?,? (?:on )?$",
    re.IGNORECASE,
)
# "Was over by noon on Thursday": it came about on that day.
_DONE_BY = re.compile(
    rf"\b(?:over|ended|finished|completed?|done|concluded|through) (?:well |just |shortly )?by {_HOUR}on (?:\w+ )?$",
    re.IGNORECASE,
)
_SPAN_LATEST = re.compile(r"(?:by|before|prior to)\b", re.IGNORECASE)
_EARLIEST_BEHIND = re.compile(r"\W+at the (?:very )?earliest\b")
_LASTS = re.compile(r"\b(?:until|till|through)\W+(?:\w+\s)?$", re.IGNORECASE)
_DEADLINE = re.compile(english.DEADLINE, re.IGNORECASE)
_PARTS = tuple((re.compile(pattern, re.IGNORECASE), hours) for pattern, hours in english.PART_OF_DAY)
_ZONE = re.compile(english.OTHER_CLOCK)

Days = tuple[date, date]


def days_of(span: DateSpan, text: str, at: int, printed: date | None) -> tuple[Days, str] | None:
    """Return the days an event can be on and its term: "", "by", "from", "until" or "deadline"; None for no event."""
    lead, last = text[max(0, at - 2 * LEAD) : at], span.last or span.first
    if last is None:
        return None
    if _NO_EARLIER.search(lead) or _EARLIEST_BEHIND.match(text[at + len(span.text) : at + len(span.text) + 24]):
        return (span.first or last, last + timedelta(days=OPEN_DAYS)), "from"
    clock = _BY_THE_CLOCK.search(lead) is not None and (printed is None or last <= printed)
    ahead = printed is not None and last > printed
    clock = clock or (not ahead and _DONE_BY.search(lead) is not None)
    if _NO_EVENT.search(lead[-LEAD:]) and not clock and not (ahead and _FROM_THEN.search(lead[-LEAD:])):
        return None  # "as of Thursday buyers get their money back" is no state that was counted
    latest = not clock and (span.first is None or _SPAN_LATEST.match(span.text) or _LATEST.search(lead))
    lasts = _LASTS.search(lead[-LEAD:])
    if (latest or lasts or span.first) and _DEADLINE.search(plain(text)) and (latest or lasts or _is_deadline(text)):
        return (span.first or last, last), "deadline"
    if latest:
        start = printed if ahead and printed else last - timedelta(days=OPEN_DAYS)
        return (min(start, last), last), "by"
    if span.first is None:
        return None
    return (span.first, last), "until" if lasts else ""


def _is_deadline(text: str) -> bool:
    return bool(re.search(english.DEADLINE_NOUN, plain(text)))


def hours_of(span: DateSpan, text: str, at: int, before: int) -> tuple[int, int]:
    """Return the hours meant, from 0 of the first day to 24 of the last, fewer where a part of the day is named."""
    around = text[max(0, min(before, at) - 32) : at + len(span.text) + 12] if before <= at else text[: at + 12]
    told = next((hours for pattern, hours in _PARTS if pattern.search(around)), (0, 24))
    clock = clock_of(text, at, at + len(span.text))
    if clock is None or span.first != span.last:
        return told
    low, high = max(told[0], clock // 60 - ROUNDED), min(told[1], clock // 60 + 1 + ROUNDED)
    return (low, high) if low < high else told


def zone_of(text: str) -> str:
    """Return the clock that a clause names ("GMT", "local time"), an empty string for none."""
    match = _ZONE.search(text)
    return match.group() if match and "local" not in match.group() else ""


def clock_of(text: str, at: int, end: int) -> int | None:
    """Return the minute of the day that is told beside a date, None where none or a zone is told."""
    around = text[max(0, at - AROUND) : end + AROUND]
    found = [match for match in CLOCK.finditer(plain(around))]
    if len(found) != 1 or _ZONE.search(around):
        return None
    return minutes_of(found[0])


def clocks_clash(one: int | None, two: int | None) -> bool:
    """Tell whether two times of one day are two times, and not one in two zones or rounded."""
    if one is None or two is None:
        return False
    apart = abs(one - two)
    return apart >= SAME_CLOCK and apart % ZONE_HOUR != 0 and not (apart >= 2 * ZONE_HOUR and apart % 30 == 0)
