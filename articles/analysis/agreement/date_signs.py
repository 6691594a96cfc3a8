"""How likely two dated events of two outlets are one, from several signs at once. Entry point: `DateSigns.read`.

What `occasions` knows of sorts and roles is one sign; that the two claims answer one question is another, and finds
the same event under words that no list joins; that both tell a happening of one wide sort, and that neither account
dates anything else at that time, are two more. The weights were fitted by logistic regression on 69 stories and 211
pairs of short articles, an eighth of them held out by turns to measure; `IN_FEW` was held closer to nothing.
"""

from __future__ import annotations

import math
import re
from operator import attrgetter, mul
from typing import NamedTuple

from ..features import Features
from ..languages.english.events import RECURRING
from ..likeness import Links, Signs, cosine
from ..spans import DateSpan
from ..wording import plain
from .date_slots import time_of
from .date_weights import BIAS, IN_FEW, WEIGHTS
from .event_reach import apart, gap, hours_of, touch, within_reach
from .event_roles import roles_apart
from .event_words import incidents
from .events import Event
from .intervals import nearness
from .occasions import ALIKE, DAYS, Dated, Setting, alike, befell, elsewhere, likeness, shelf, told_apart
from .sameness import why_different

LEAST_ODDS = -8.0
FEW_CLAIMS, MANY_CLAIMS = 20, 60  # in a story of few claims no word is rare, and likeness tells little
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
    happening: float  # the rarest sort of happening that both tell beside their dates
    happening_once: float  # that one tells beside its date and the other around it
    happenings: float  # likeness of all that the two clauses tell
    happening_around: float
    no_happening: float  # one of them tells none
    ahead_apart: float
    others_apart: float  # told apart by more than that
    other_days: float  # other days that both articles leave open
    only_ahead: float  # both are still to come, and nothing else is
    only_past: float
    other_time: float  # one is of late, the other long past or still to come
    names: float  # likeness of the names in both clauses
    claim_names: float
    context: float  # likeness of the claims with those before them
    small: float  # the story has few claims
    terms: float  # one is a deadline or an end
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
            **_told(a, b, setting),
            **_times(one, two, setting),
            names=cosine(a.names, b.names, story.word_weights),
            claim_names=cosine(first.names, second.names, story.word_weights),
            context=max(
                cosine(first.wide, second.every, story.word_weights),
                cosine(first.every, second.wide, story.word_weights),
            ),
            small=max(0.0, min(1.0, (MANY_CLAIMS - len(story.features)) / (MANY_CLAIMS - FEW_CLAIMS))),
            terms=float(a.term != b.term),
        )

    @property
    def barred(self) -> bool:
        """Tell whether both are two events, or of one day, whatever else speaks for one.

        Held out by turns on 57 stories these signs take 14 wrong flags of 90 and no day that was found.
        """
        two_things = self.two_things or (self.elsewhere and not self.sorts_once)
        another = (self.head and two_things) or ((self.head or self.sorts) and self.roles_apart)
        one_day = not self.moved and (self.same_weekday or self.other_day)
        counted = (
            self.other_counts or self.figures_apart
        ) and self.long  # the quake of 1999 and that of 2011, each with its dead
        return bool(self.told_apart or one_day or another or counted)

    @property
    def certain(self) -> bool:
        """Tell whether sorts and roles alone say that both are one event."""
        other_day = not self.moved and (self.other_day or self.other_counts)
        return self.rule >= CERTAIN and not (self.known_apart or other_day)

    def odds(self) -> float:
        """Return the logarithm of the odds that both are one event, before rivals are looked at."""
        values = _VALUES(self)
        return (
            BIAS
            + math.fsum(map(mul, WEIGHTS.values(), values))
            + self.small * math.fsum(map(mul, IN_FEW.values(), values))
        )


def _told(one: Event, two: Event, setting: Setting) -> dict[str, float]:
    """Return the signs of what happened on the two days, in the widest words."""
    first, second, weights = one.happenings, two.happenings, setting.happenings
    crossed = (first.core & second.around) | (second.core & first.around)
    return {
        "happening": max(map(weights.__getitem__, first.core & second.core), default=0.0),
        "happening_once": max(map(weights.__getitem__, crossed), default=0.0),
        "happenings": cosine(first.clause, second.clause, weights),
        "happening_around": cosine(first.around, second.around, weights),
        "no_happening": float(not first.clause or not second.clause),
    }


def _times(one: Dated, two: Dated, setting: Setting) -> dict[str, float]:
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
