"""Tell which of two opposite claims is the later. Entry point: `order_of`.

A day that the earlier paper had not seen, what was "not yet" so when it was printed, and what was so "at first" tell
two states of one thing; on one day, with nothing of the kind, the two contradict each other.
"""

from __future__ import annotations

from datetime import date

from ...languages.english import pending as english
from ...questions.features import Features
from ..timing import order_printed
from .claim_signs import named_days
from .poles import Pole

REPRINTED = 2  # days between two reports without a day of their own, from which the later one replaces the earlier
AROUND = 70  # characters before and behind a cue in which it is said that it is not so yet
LEAD = 30  # characters before a cue in which it is told as just done, or as so once
HAD = "admits"  # the axis of what is or is not so, whenever it was


def order_of(one: Features, two: Features, cues: tuple[Pole, Pole]) -> int:
    """Return 1 if the first claim tells the later state of things, -1 the second, 0 for one time or no telling."""
    once = [_once(item, pole) for item, pole in zip((one, two), cues, strict=True)]
    if once[0] != once[1]:
        return -1 if once[0] else 1
    printed = order_printed(one, two)
    if printed and _overtaken(*((two, one) if printed > 0 else (one, two)), cues[::-printed]):
        return printed
    return _by_days(one, two)


def _by_days(one: Features, two: Features) -> int:
    printed = one.report.published or date.min, two.report.published or date.min
    if date.min in printed or printed[0] == printed[1]:
        return 0
    days = _days_told(one), _days_told(two)
    if set(days[0]) & set(days[1]):
        return 0
    gap = (printed[0] - printed[1]).days
    since, before = (days[0], printed[1]) if gap > 0 else (days[1], printed[0])
    if any(before < day <= max(printed) for day in since):
        return 1 if gap > 0 else -1  # of a day that the earlier paper had not seen
    if days[0] and days[1]:
        apart = (max(days[0]) - max(days[1])).days
        return 0 if apart * gap <= 0 else 1 if apart > 0 else -1
    return 0 if abs(gap) < REPRINTED else 1 if gap > 0 else -1


def _days_told(item: Features) -> tuple[date, ...]:
    """Return the days that a claim names, without those to come, unless it names no other."""
    days, printed = named_days(item), item.report.published
    return tuple(day for day in days if printed is None or day <= printed)


def _once(item: Features, pole: Pole) -> bool:
    start = item.tokens[pole.first].start
    return english.ONCE.search(item.report.claim.text[max(0, start - LEAD) : start]) is not None


def _overtaken(earlier: Features, later: Features, cues: tuple[Pole, ...]) -> bool:
    """Tell whether something had not happened when the earlier paper was printed, and has by the later one."""
    before, since = cues
    near = _near(earlier, before)
    if before.axis == since.axis and english.PENDING.search(near):
        return True
    if before.axis.startswith(HAD) or not english.NOT_DONE.search(near):
        return False
    days = named_days(earlier), named_days(later)
    printed = earlier.report.published
    shared = set(days[0]) & set(days[1])
    if not shared and printed and any(day >= printed for day in days[1]):
        return True
    return not shared and not days[1] and _just_done(later, since)


def _near(item: Features, pole: Pole) -> str:
    low, high = item.tokens[pole.first].start - AROUND, item.tokens[pole.last].end + AROUND
    return item.report.claim.text[max(0, low) : high]


def _just_done(item: Features, pole: Pole) -> bool:
    start = item.tokens[pole.first].start
    return english.JUST_DONE.search(item.report.claim.text[max(0, start - LEAD) : start]) is not None
