"""How likely two dated events of two outlets are one, from several signs at once. Entry point: `DateSigns.read`.

What `occasions` knows of sorts and roles is one sign; that the two claims answer one question is another, and finds
the same event under words that no list joins. The weights were fitted by
logistic regression on 57 stories, a sixth of them held out by turns to measure; that of `slip` was set by hand:
from 1.5 on two more days are found in 59 stories and no flag is wrong.
"""

from __future__ import annotations

import math
import re
from operator import attrgetter, mul
from typing import NamedTuple

from ..features import Features
from ..languages.english.events import RECURRING
from ..likeness import Links, Signs
from ..spans import DateSpan
from ..wording import plain
from .event_reach import apart, gap, hours_of, touch, within_reach
from .event_roles import roles_apart
from .event_words import incidents
from .events import Event
from .intervals import nearness
from .occasions import ALIKE, DAYS, Dated, Setting, alike, befell, elsewhere, likeness, shelf, told_apart
from .sameness import why_different

LEAST_ODDS = -8.0
CERTAIN = 0.5  # likeness by sorts and roles
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day")


class DateSigns(NamedTuple):
    """The signs of one pair of dated events, most of them 0 or 1."""

    sorts: float  # both are of one sort
    sorts_once: float  # of one that does not come again and again
    central: float  # of what the story is about
    incident: float
    alike_sorts: float
    soft: float  # one names the other's sort beside its verb
    both_soft: float
    sorts_apart: float
    head: float
    two_things: float  # they befell two things
    both_ahead: float
    told_apart: float
    moved: float
    rarest: float  # the rarest word that the clauses share
    figures_apart: float
    roles_apart: float  # another did it, or for another
    elsewhere: float  # they name people or places, none in common
    words: float  # likeness of the two claims' words
    claims: float  # logarithm of the odds that the two claims answer one question
    within_reach: float
    gap: float  # logarithm of the days between
    single: float
    one_single: float
    long: float
    last: float
    alone: float
    struck: float
    known_apart: float
    other_day: float
    other_counts: float
    rule: float
    named_in_both: float
    object: float
    subject: float
    other_clock: float
    same_weekday: float
    only_dates: float
    slip: float  # both are written out and differ as by a slip of the pen: 18 and 28 August, 12 and 21 May

    @classmethod
    def read(cls, one: Dated, two: Dated, setting: Setting) -> DateSigns:
        """Gather the signs of two events of two articles."""
        (first, a), (second, b) = one, two
        story, sorts = setting.story, a.kinds & b.kinds
        words = a.words | {a.head}, b.words | {b.head}
        things = [event.roles.object | event.roles.subject for event in (a, b)]
        figures = [{word for word in event.words if word[0] == "="} for event in (a, b)]
        is_apart = apart(a, b)
        return cls(
            sorts=float(bool(sorts)),
            sorts_once=float(bool(sorts - RECURRING)),
            central=float(bool(sorts & setting.central)),
            incident=float(bool(sorts & incidents())),
            alike_sorts=float(not sorts and bool(alike(a, b))),
            soft=float(not sorts and bool(a.kinds & b.soft or b.kinds & a.soft)),
            both_soft=float(not sorts and bool(a.soft & b.soft)),
            sorts_apart=float(bool(a.kinds and b.kinds) and not sorts),
            head=float(a.head == b.head),
            two_things=float(befell(a, b) < 0),
            both_ahead=float(a.ahead and b.ahead),
            told_apart=float(told_apart(a, b)),
            moved=float(a.moved != b.moved),
            rarest=max(map(story.word_weights.__getitem__, words[0] & words[1]), default=0.0) / 5,
            figures_apart=float(all(figures) and not figures[0] & figures[1]),
            roles_apart=float(roles_apart(a.roles, b.roles, words)),
            elsewhere=float(elsewhere(a, b)),
            words=min(1.0, story.pairs.get((first.key, second.key), 0.0) / ALIKE),
            claims=claim_odds(setting, first, second) / 4,
            within_reach=float(within_reach(a, b)),
            gap=math.log1p(gap(a, b)) / 3,
            single=float(a.length == b.length == 0),
            one_single=float((a.length == 0) != (b.length == 0)),
            long=float(max(a.length, b.length) > DAYS),
            last=float(a.last != b.last),
            alone=float(setting.alone(a, b, sorts) > 0),
            struck=float(a.struck and b.struck),
            known_apart=float(is_apart and _known_apart(one, two, setting)),
            other_day=float(is_apart and _other_day_agrees(one, two)),
            other_counts=float(is_apart and _other_counts(first, second)),
            rule=max(-1.0, likeness(one, two, setting)),
            named_in_both=float(bool(things[0] & words[1]) and bool(things[1] & words[0])),
            object=float(bool(a.roles.object & b.roles.object)),
            subject=float(bool(a.roles.subject & b.roles.subject)),
            other_clock=float(a.zone != b.zone),
            same_weekday=float(_weekday(a) == _weekday(b) != ""),
            only_dates=float(len(first.report.claim.dates) == len(second.report.claim.dates) == 1),
            slip=float(slipped(a.span, b.span)),
        )

    @property
    def barred(self) -> bool:
        """Tell whether both are two events, or of one day, whatever else speaks for one.

        Held out by turns on 57 stories these signs take 14 wrong flags of 90 and no day that was found.
        """
        two_things = self.two_things or (self.elsewhere and not self.sorts_once)
        another = (self.head and two_things) or ((self.head or self.sorts) and self.roles_apart)
        one_day = not self.moved and (self.same_weekday or self.other_day)
        return bool(self.told_apart or one_day or another)

    @property
    def certain(self) -> bool:
        """Tell whether sorts and roles alone say that both are one event."""
        other_day = not self.moved and (self.other_day or self.other_counts)
        return self.rule >= CERTAIN and not (self.known_apart or other_day)

    def odds(self) -> float:
        """Return the logarithm of the odds that both are one event, before rivals are looked at."""
        return BIAS + math.fsum(map(mul, WEIGHTS.values(), _VALUES(self)))


BIAS = -3.11
WEIGHTS = {
    "sorts": 1.93,
    "sorts_once": 0.20,
    "central": -0.14,
    "incident": 0.23,
    "alike_sorts": 0.68,
    "soft": 0.48,
    "both_soft": 1.04,
    "sorts_apart": -0.18,
    "head": -0.86,
    "two_things": -0.58,
    "both_ahead": 0.88,
    "told_apart": -1.36,
    "moved": 0.47,
    "rarest": 0.40,
    "figures_apart": -0.94,
    "roles_apart": -0.35,
    "elsewhere": -0.34,
    "words": 1.22,
    "claims": 1.22,
    "within_reach": 0.75,
    "gap": -0.86,
    "single": 0.23,
    "one_single": -0.83,
    "long": -0.41,
    "last": 0.22,
    "alone": 0.96,
    "struck": 0.48,
    "known_apart": -0.60,
    "other_day": -1.19,
    "other_counts": -0.77,
    "rule": 0.69,
    "named_in_both": -0.18,
    "object": 0.38,
    "subject": 0.33,
    "other_clock": -1.04,
    "same_weekday": -0.75,
    "only_dates": 0.08,
    "slip": 2.26,
}
_VALUES = attrgetter(*WEIGHTS)


def slipped(one: DateSpan, two: DateSpan) -> bool:
    """Tell whether two days written with their number are one slip apart: a ten, two digits turned, the next month."""
    days = [span.first for span in (one, two) if span.first == span.last and re.search(r"\d", span.text)]
    if len(days) < 2 or days[0] is None or days[1] is None or days[0].year != days[1].year:
        return False
    (first, second), months = (f"{day.day:02}" for day in days if day), abs(days[0].month - days[1].month)
    if first == second:
        return months == 1
    return months == 0 and (first == second[::-1] or first[1] == second[1])


def claim_odds(setting: Setting, one: Features, two: Features) -> float:
    """Return the logarithm of the odds that two claims answer one question, by their words alone."""
    known: dict[tuple[int, int], float] = setting.story.memo.setdefault("claim odds", {})
    pair = one.key, two.key
    if pair not in known:
        story, facets = setting.story, setting.story.facets
        signs = Signs.read(facets[one.key], facets[two.key], story.word_weights, story.frame_weights, Links())
        known[pair] = max(LEAST_ODDS, signs.odds())
    return known[pair]


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
    days = [{(span.first, span.last) for span in item.report.claim.dates if span.first} for item, _ in (one, two)]
    return bool(days[0] & days[1])


def _other_counts(one: Features, two: Features) -> bool:
    """Tell whether the claims count one thing with different results: then each day has its own count."""
    return any(
        why_different(first, second) is None
        and first.noun == second.noun != ""
        and nearness(first.quantity, second.quantity) == "apart"
        for first in one.figures
        for second in two.figures
    )
