"""Gather the signs that lie in the days of two dated events, and in what else their articles date.

Entry points: `placed`, `times`, `ruled_out`.
"""

from __future__ import annotations

import math
import re
from datetime import date, timedelta

from ...languages.english.changes import NUMBER_WORDS
from ...questions.features import Features
from ...spans import DateSpan
from ...words.wording import plain, tokens
from ..counted.intervals import nearness
from ..counted.sameness import why_different
from .date_slots import time_of
from .event_reach import apart, gap, hours_of, touch, within_reach
from .event_words import concept_of, kind_at
from .events import Event
from .occasions import DAYS, Dated, Setting, shelf, told_apart

MOST_COUNTED = 31  # days from one event to the next
AHEAD = 90  # characters behind "a day after"
_COUNTED_FROM = re.compile(
    r",? (?:an? |just |only |barely |exactly )?(?:full )?([a-z]{3,9} |\d{1,2} )?days? (after|before|ahead of)\b"
)
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day")


def placed(one: Event, two: Event) -> dict[str, float]:
    """Return the signs of the two dates themselves."""
    return {
        "both_ahead": float(one.ahead and two.ahead),
        "moved": float(one.moved != two.moved),
        "within_reach": float(within_reach(one, two)),
        "gap": math.log1p(gap(one, two)) / 3,
        "next_day": float(gap(one, two) <= 1),
        "single": float(one.length == two.length == 0),
        "one_single": float((one.length == 0) != (two.length == 0)),
        "long": float(max(one.length, two.length) > DAYS),
        "last": float(one.last != two.last),
        "other_clock": float(one.zone != two.zone),
        "same_weekday": float(_weekday(one) == _weekday(two) != ""),
        "slip": float(_share(one, two) and slipped(one.span, two.span)),
        "terms": float(one.term != two.term),
    }


def _share(one: Event, two: Event) -> bool:
    """Tell whether two events share a sort, a word or a name: else two days that look alike are no slip."""
    words = [event.words | event.names | {event.head} for event in (one, two)]
    return bool(words[0] & words[1] or one.kinds & two.kinds)


def times(one: Dated, two: Dated, setting: Setting) -> dict[str, float]:
    """Return the signs of when the two days lie, and what else is dated."""
    a, b = one[1], two[1]
    times = {time_of(a), time_of(b)}
    others = setting.slots.others((one[0].report.article, a), (two[0].report.article, b))
    return {
        "ahead_apart": float(a.ahead != b.ahead),
        "others_apart": float(a.ahead == b.ahead and told_apart(a, b)),
        "other_days": math.log1p(others) / 3,
        "only_ahead": float(not others and times == {"ahead"}),
        "only_past": float(not others and "ahead" not in times and len(times) == 1),
        "other_time": float(len(times) > 1),
    }


def ruled_out(one: Dated, two: Dated, setting: Setting) -> dict[str, float]:
    """Return the signs that lie in the other dates of the two articles and in the other figures of the two claims."""
    is_apart = apart(one[1], two[1])
    return {
        "known_apart": float(is_apart and _known_apart(one, two, setting)),
        "other_day": float(is_apart and _other_day_agrees(one, two)),
        "other_counts": float(is_apart and _other_counts(one[0], two[0])),
        "only_dates": float(all(len(item.report.claim.dates) == 1 for item, _ in (one, two))),
    }


def slipped(one: DateSpan, two: DateSpan) -> bool:
    """Tell whether two days written with their number are one slip apart: a ten, two digits turned, the next month."""
    days = [span.first for span in (one, two) if span.first == span.last and re.search(r"\d", span.text)]
    if len(days) < 2 or days[0] is None or days[1] is None or days[0].year != days[1].year:
        return False
    (first, second), months = (f"{day.day:02}" for day in days if day), abs(days[0].month - days[1].month)
    if first == second:
        return months == 1
    return months == 0 and (first == second[::-1] or first[1] == second[1])


def _weekday(event: Event) -> str:
    """Return the weekday where that is all the date says: which week is meant was worked out, not written."""
    text = plain(event.span.text)
    match = _WEEKDAY.search(text)
    return match.group() if match and not any(map(str.isdigit, text)) else ""


def _known_apart(one: Dated, two: Dated, setting: Setting) -> bool:
    """Tell whether one article itself puts such events on both days: then they are two."""
    if one[1].moved != two[1].moved or one[1].days == two[1].days:
        return False
    for own, other in ((one, two), (two, one)):
        kinds = own[1].kinds & other[1].kinds or {own[1].head}
        shelves = ((own[0].report.article, shelf(kind, own[1])) for kind in kinds)
        known = {span for shelf in shelves for span in setting.days.get(shelf, ())}
        widest = max(high - low for low, high in (hours_of(one[1]), hours_of(two[1]))) + 24
        if any(touch(span, hours_of(other[1])) for span in known if span[1] - span[0] <= widest):
            return True
    return False


def _other_day_agrees(one: Dated, two: Dated) -> bool:
    """Tell whether the claims share another day: then the odd one dates something else."""
    if one[1].days == two[1].days:
        return False  # the clocks differ
    (first, a), (second, b) = one, two
    days = [{(span.first, span.last) for span in item.report.claim.dates if span.first} for item in (first, second)]
    return bool(days[0] & days[1]) or b.days in _counted(first, b) or a.days in _counted(second, a)


def _counted(item: Features, other: Event) -> set[tuple[date, date]]:
    """Return the days that a claim counts from its own to an event like the other: "today, a day after the crash"."""
    claim, days = item.report.claim, set()
    for span in claim.dates:
        told = _COUNTED_FROM.match(claim.text, span.end - claim.start)
        count = _count((told[1] or "one").strip()) if told else 0
        if told and count and span.first and span.first == span.last and _tells(claim.text, told.end(), other):
            day = span.first + timedelta(days=-count if told[2] == "after" else count)
            days.add((day, day))
    return days


def _tells(text: str, start: int, other: Event) -> bool:
    """Tell whether the words from `start` on share with an event its sort or what tells it."""
    found = tokens(text[start : start + AHEAD])
    words = {concept_of(token) for token in found if token.content}
    return bool(words & (other.words | {other.head})) or any(
        kind_at(found, at) in other.kinds for at in range(len(found))
    )


def _count(word: str) -> int:
    """Return a number of days that is written as a word or in digits, 0 where it is none."""
    number = NUMBER_WORDS.get(word, word)
    return int(number) if number.isdigit() and int(number) <= MOST_COUNTED else 0


def _other_counts(one: Features, two: Features) -> bool:
    """Tell whether the claims count one thing with different results: then each day has its own count."""
    return any(
        why_different(first, second) is None
        and first.noun == second.noun != ""
        and nearness(first.quantity, second.quantity) == "apart"
        for first in one.figures
        for second in two.figures
    )
