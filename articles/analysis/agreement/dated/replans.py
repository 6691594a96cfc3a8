"""Find that a plan was given another day, or carried out on another. Entry points: `is_moved`, `is_carried_out`.

Who says that something was moved often says from which day: where another outlet has that day, both mean one thing.
"""

from __future__ import annotations

from dataclasses import replace

from .event_reach import gap
from .event_roles import contrast
from .events import Event
from .occasions import Dated, Setting, alike, likeness, shelf

VAGUE = frozenset(["begin", "end", "postpone", "deadline"])  # sorts of which a story has several
SOON = 21  # days between the plan and the deed
RARE = 2.5  # weight of a word that ties two plans of no sort in common
SURE = 0.6  # likeness by sorts and roles


def is_moved(one: Dated, two: Dated, setting: Setting) -> bool:
    """Tell whether one claim has the new day and, beside it, the day that the other claim has."""
    pairs = ((one, two), (two, one))
    return any(_names_old_day(new, old, setting) or _is_only_plan(new, old, setting) for new, old in pairs)


def _names_old_day(new: Dated, old: Dated, setting: Setting) -> bool:
    (item, a), (_, b) = new, old
    if not (a.moved and a.ahead and b.ahead) or b.moved or a.days == b.days:
        return False
    spans = (span for span in item.report.claim.dates if span is not a.span and span.first and span.last)
    return any((span.first, span.last) == b.days for span in spans) and _of_one_thing(a, b, setting)


def _is_only_plan(new: Dated, old: Dated, setting: Setting) -> bool:
    """Tell whether one plan was moved, and each of the two articles has no other plan of its sort."""
    (item, a), (other, b) = new, old
    if not (a.moved and a.ahead and b.ahead) or b.moved or contrast(a.every, b.every):
        return False
    sorts = (a.kinds & b.kinds | alike(a, b)) - VAGUE
    own, others = (
        {day for kind in sorts for day in setting.days.get((place.report.article, shelf(kind, a)), ())}
        for place in (item, other)
    )
    return bool(sorts) and len(own) == len(others) == 1


def _of_one_thing(one: Event, two: Event, setting: Setting) -> bool:
    """Tell whether two plans are of one sort, or share a word that is rare in the story."""
    shared = (one.words | {one.head}) & (two.words | {two.head})
    rarest = max(map(setting.story.word_weights.__getitem__, shared), default=0.0)
    return bool(one.kinds & two.kinds or alike(one, two)) or rarest >= RARE


def is_carried_out(one: Dated, two: Dated, setting: Setting) -> bool:
    """Tell whether one is a plan, and the other tells in a later article that it was carried out on another day."""
    (plan, a), (deed, b) = (one, two) if one[1].ahead else (two, one)
    printed = plan.report.published, deed.report.published
    if not a.ahead or b.ahead or None in printed or gap(a, b) > SOON or a.term not in ("", "until"):
        return False
    later = bool(printed[0] and printed[1] and printed[0] < printed[1] and printed[0] <= b.days[0])
    if not (a.words & b.words or a.head == b.head):
        return False  # one hearing, and another one the next day
    return later and not b.term and likeness((plan, replace(a, ahead=False)), (deed, b), setting) >= SURE
