"""How likely two dated events of two outlets are one, from several signs at once. Entry point: `DateSigns.read`.

What `occasions` knows of sorts and roles is one sign; that the two claims answer one question is another, and finds
the same event under words that no list joins; that both tell a happening of one wide sort, and that neither account
dates anything else at that time, are two more. The weights were fitted by logistic regression on 81 stories and eight
pairs of short articles, a ninth of the stories held out by turns to measure; `IN_FEW` was held closer to nothing.
"""

from __future__ import annotations

import math
import re
from operator import attrgetter, mul
from typing import NamedTuple

from ...languages.english.events import RECURRING
from ...questions.features import Features
from ...questions.likeness import cosine
from .date_weights import BIAS, IN_FEW, WEIGHTS
from .day_signs import placed, ruled_out, times
from .event_roles import roles_apart
from .event_words import incidents
from .events import Event
from .occasions import ALIKE, Dated, Setting, alike, befell, elsewhere, likeness, told_apart

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
    both_first: float  # both clauses say "first"
    next_day: float  # no more than a day lies between
    slip: float  # both are written out and differ as by a slip of the pen: 18 and 28 August, 12 and 21 May

    @classmethod
    def read(cls, one: Dated, two: Dated, setting: Setting) -> DateSigns:
        """Gather the signs of two events of two articles."""
        a, b = one[1], two[1]
        return cls(
            **_sorted(a, b, setting),
            **_befallen(a, b),
            **_worded(one, two, setting),
            **placed(a, b),
            **ruled_out(one, two, setting),
            **_told(a, b, setting),
            **times(one, two, setting),
            small=max(0.0, min(1.0, (MANY_CLAIMS - len(setting.story.features)) / (MANY_CLAIMS - FEW_CLAIMS))),
        )

    @property
    def barred(self) -> bool:
        """Tell whether both are two events, or of one day, whatever else speaks for one.

        That they befell two things, or were brought about by two, is weighed only: one barn is a shed elsewhere. As a
        bar it cost three of 94 days, held out by turns on 81 stories, and took two wrong flags.
        """
        one_day = not self.moved and (self.same_weekday or self.other_day)
        counted = self.figures_apart and self.long  # the quake of 1999 and that of 2011, each with its dead
        return bool(self.told_apart or one_day or counted or self.other_counts)

    @property
    def certain(self) -> bool:
        """Tell whether sorts and roles alone say that both are one event."""
        other_week = self.same_weekday and self.gap > 0  # worked out, not written
        other_day = not self.moved and (self.other_day or self.other_counts or other_week)
        return self.rule >= CERTAIN and not (self.known_apart or other_day)

    def odds(self) -> float:
        """Return the logarithm of the odds that both are one event, before rivals are looked at."""
        values = _VALUES(self)
        return (
            BIAS
            + math.fsum(map(mul, WEIGHTS.values(), values))
            + self.small * math.fsum(map(mul, IN_FEW.values(), values))
        )


def _sorted(one: Event, two: Event, setting: Setting) -> dict[str, float]:
    """Return the signs of what the two events are, by the sorts of `occasions`."""
    sorts = one.kinds & two.kinds
    return {
        "sorts": float(bool(sorts)),
        "sorts_once": float(bool(sorts - RECURRING)),
        "central": float(bool(sorts & setting.central)),
        "incident": float(bool(sorts & incidents())),
        "alike_sorts": float(not sorts and bool(alike(one, two))),
        "soft": float(not sorts and bool(one.kinds & two.soft or two.kinds & one.soft)),
        "both_soft": float(not sorts and bool(one.soft & two.soft)),
        "sorts_apart": float(bool(one.kinds and two.kinds) and not sorts),
        "head": float(one.head == two.head),
        "alone": float(setting.alone(one, two, sorts) > 0),
        "struck": float(one.struck and two.struck),
    }


def _befallen(one: Event, two: Event) -> dict[str, float]:
    """Return the signs of who and what the two events are about."""
    words = one.words | {one.head}, two.words | {two.head}
    things = [event.roles.object | event.roles.subject for event in (one, two)]
    figures = [{word for word in event.words if word[0] == "="} for event in (one, two)]
    return {
        "two_things": float(befell(one, two) < 0),
        "told_apart": float(told_apart(one, two)),
        "figures_apart": float(all(figures) and not figures[0] & figures[1]),
        "roles_apart": float(roles_apart(one.roles, two.roles, words)),
        "elsewhere": float(elsewhere(one, two)),
        "named_in_both": float(bool(things[0] & words[1]) and bool(things[1] & words[0])),
        "both_first": float("first" in one.every and "first" in two.every),
        "object": float(bool(one.roles.object & two.roles.object)),
        "subject": float(bool(one.roles.subject & two.roles.subject)),
    }


def _worded(one: Dated, two: Dated, setting: Setting) -> dict[str, float]:
    """Return the signs of how alike the clauses and the claims are worded."""
    (first, a), (second, b) = one, two
    story, weights = setting.story, setting.story.word_weights
    shared = (a.words | {a.head}) & (b.words | {b.head})
    return {
        "rarest": max(map(weights.__getitem__, shared), default=0.0) / 5,
        "words": min(1.0, story.pairs.get((first.key, second.key), 0.0) / ALIKE),
        "claims": claim_odds(setting, first, second) / 4,
        "rule": max(-1.0, likeness(one, two, setting)),
        "names": cosine(a.names, b.names, weights),
        "claim_names": cosine(first.names, second.names, weights),
        "context": max(cosine(first.wide, second.every, weights), cosine(first.every, second.wide, weights)),
    }


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


_VALUES = attrgetter(*WEIGHTS)


def claim_odds(setting: Setting, one: Features, two: Features) -> float:
    """Return the logarithm of the odds that two claims answer one question, by their words alone."""
    known: dict[tuple[int, int], float] = setting.story.memo.setdefault("claim odds", {})
    pair = one.key, two.key
    if pair not in known:
        known[pair] = max(LEAST_ODDS, setting.story.likeness(*pair).odds())
    return known[pair]
