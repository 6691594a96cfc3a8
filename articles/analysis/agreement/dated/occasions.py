"""Tell by sorts and roles whether two dated events are one. Entry points: `likeness` and `Setting`, a story's dates."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ...languages.english.events import ALIKE_SORTS, ANAPHORS, PERSONAL, PHASES, REACTIONS, RECURRING, TRADED
from ...questions.features import Features
from ...questions.likeness import Weights, rarity
from ...words.wording import tokens
from ..story import Story
from .date_slots import Slots
from .event_reach import Hours, hours_of, near, touch, unique, within_reach
from .event_roles import contrast, fit
from .event_words import incidents, kinds_in
from .events import Event

THING = {1: 0.2, -1: -0.45}  # what it adds that they befell one thing, or two
CLOSING = frozenset(["deadline", "close", "end", "expire"])
OWNED = frozenset(["hear", "deadline"])  # sorts where what the thing belongs to tells which one it is
NO_TASK = frozenset(
    "due until deadlin be is are was fall fell clos expir ultimatum cut-of have giv".split()
)  # of a deadline
WHOLES = incidents() | {"inspect", "service", "close", "open"}
DAYS = 14  # a longer date is a month
ALIKE = 0.4  # likeness of two claims that counts in full
LEADS = 2  # claims of an article that tell what the story is about
MANY = 8  # dated events of a story, from which it tells something that one is alone of its sort
ALONE = 0.25  # where each article has one event of a sort, on one of two days
SAME_FIGURE = 0.15
ELSEWHERE = 0.1  # where the clauses name different people or places
COMMON = 0.08  # share of the claims of a story; a word in more of them names its subject
LIGHT = frozenset(
    "tak mak go put get com giv show cal keep hold set run bring becom hav seek us tim day peopl plac".split()
)
_EMPTY = frozenset(token.concept for token in tokens(" ".join(sorted(ANAPHORS))))

_OWN = frozenset("its their his her".split())

Dated = tuple[Features, Event]


@dataclass(frozen=True)
class Setting:
    """The dated events of a story: what it is about, and on which days each article puts each sort of event."""

    story: Story
    dated: tuple[Dated, ...]
    central: frozenset[str]

    @cached_property
    def days(self) -> Mapping[tuple[int, str], set[Hours]]:
        """Return on which days each article puts events of each sort or head."""
        days: dict[tuple[int, str], set[Hours]] = defaultdict(set)
        for item, event in self.dated:
            if event.term in ("by", "from"):
                continue  # allows many days
            for kind in event.kinds or {event.head}:
                days[item.report.article, shelf(kind, event)].add(hours_of(event))
        return days

    @cached_property
    def slots(self) -> Slots:
        """Return which days each article has, by when they lie."""
        return Slots((item.report.article, event) for item, event in self.dated)

    @cached_property
    def happenings(self) -> Weights:
        """Return how much each sort of happening tells among the dates of this story, at most 1."""
        weights = rarity([event.happenings.around for _, event in self.dated])
        most = math.log((len(self.dated) + 2) / 1.5)
        return Weights({name: weight / most for name, weight in weights.items()})

    def alone(self, one: Event, two: Event, kinds: frozenset[str]) -> float:
        """Return what it adds that no article has an event of this sort on a third day, or on both."""
        told = all(event.words - _EMPTY for event in (one, two))
        if len(self.dated) < MANY and told and not one.words & two.words:
            return 0.0  # where little is dated, all is alone: the clinic was shut on one day, the school on another
        spans = [hours_of(one), hours_of(two)]
        for kind in kinds - RECURRING:
            found = [found for (_, other), found in self.days.items() if other == shelf(kind, one)]
            if all(len(days) == 1 and any(touch(day, span) for day in days for span in spans) for days in found):
                return ALONE
        return 0.0


def central_kinds(story: Story) -> frozenset[str]:
    """Return the sorts of events that the headlines and first claims of most articles name."""
    counts: Counter[str] = Counter()
    for items in story.articles.values():
        first = sorted(items, key=lambda item: item.report.claim.start)[:LEADS]
        texts = [item.report.claim.text for item in first] + [item.report.headline or "" for item in first[:1]]
        counts.update(frozenset(kind for text in texts for kind in kinds_in(text)))
    return frozenset(kind for kind, count in counts.items() if count >= 2 and count * 2 >= len(story.articles))


def shelf(kind: str, event: Event) -> str:
    """Keep what is still to come apart from what has been: a first and a second inspection."""
    return f"{kind}, ahead" if event.ahead else kind


def likeness(one: Dated, two: Dated, setting: Setting) -> float:
    """Return how likely two dated events are one, 0 to 1."""
    a, b = one[1], two[1]
    if told_apart(a, b) or (a.moved and b.moved):
        return 0.0
    kinds = a.kinds & b.kinds
    if kinds and not kinds - RECURRING and max(a.length, b.length) > DAYS and not unique(a, b):
        return 0.0
    fits = befell(a, b)
    reached = within_reach(a, b) if fits > 0 else near(a, b) or a.moved != b.moved
    return _score(one, two, setting, fits) + THING.get(fits, 0.0) if reached else 0.0


def told_apart(one: Event, two: Event) -> bool:
    """Tell whether two clauses say that they are of two events: one is still to come, or the second of two."""
    if one.ahead != two.ahead or marks(one) != marks(two):
        return True
    if contrast(one.every, two.every) or _other_task(one, two) or _other_owner(one, two) or _other_party(one, two):
        return True
    if _each_its_own(one, two) or _each_day_its_own(one, two) or _other_phase(one, two):
        return True
    if not one.kinds & two.kinds and _phases(one, two):
        return True
    if _answered(one, two) or (one.kinds & REACTIONS) != (two.kinds & REACTIONS):
        return True
    one_ends = ("end" in one.kinds) != ("end" in two.kinds) and one.moved == two.moved
    return one_ends and not one.kinds & two.kinds and not alike(one, two)


def _phases(one: Event, two: Event) -> bool:
    """Tell whether two events are steps of one affair: who is arrested is charged on another day."""
    return any(one.kinds & group and two.kinds & group for group in PHASES)


def _answered(one: Event, two: Event) -> bool:
    """Tell whether who did something in one clause has it done to him in the other: a letter and its answer."""
    first, second = one.roles, two.roles
    mirrored = first.subject & second.object and first.object & second.subject
    return bool(mirrored) and one.head != two.head and not one.happenings.core & two.happenings.core


def befell(one: Event, two: Event) -> int:
    """Return 1 where two events befell one thing, -1 where they befell two, 0 where that cannot be told."""
    kinds = one.kinds & two.kinds
    return fit(
        one.roles,
        two.roles,
        (one.words | {one.head}, two.words | {two.head}),
        personal=bool(kinds & PERSONAL),
        parts=bool(kinds & WHOLES),
        owned=kinds <= OWNED and (bool(kinds) or _is_noun(one, two)),
    )


def _is_noun(one: Event, two: Event) -> bool:
    """Tell whether both events are told by a noun that names no sort: "bids for the mill are due"."""
    return not (one.kinds or two.kinds) and all(event.head in event.roles.subject for event in (one, two))


def _other_task(one: Event, two: Event) -> bool:
    """Tell whether two deadlines are for two things: until one day forms can be had, until another be sent in."""
    if "deadline" not in one.kinds & two.kinds or one.moved != two.moved:
        return False
    tasks = [event.kinds - CLOSING or ({event.head} - NO_TASK) for event in (one, two)]
    applied = all("file" in event.soft for event in (one, two))
    return all(tasks) and not tasks[0] & tasks[1] and not applied


def _other_owner(one: Event, two: Event) -> bool:
    """Tell whether what they befell belongs to two places or people by name: the store in Tarvo, the store in Lund."""
    first, second = (event.roles.owners & event.names for event in (one, two))
    return bool(first and second) and not (first & two.words or second & one.words)


def _each_its_own(one: Event, two: Event) -> bool:
    """Tell whether two by name do something to what is theirs: "Calder publishes its results", "Tarvo reports its"."""
    first, second = (event.roles.subject & event.names for event in (one, two))
    owned = all(event.roles.object and not _OWN.isdisjoint(event.every) for event in (one, two))
    return bool(owned and first and second) and not (first & two.words or second & one.words)


def _each_day_its_own(one: Event, two: Event) -> bool:
    """Tell whether two clauses tell by how much the prices of two days of trading moved."""
    traded = all(not TRADED.isdisjoint(event.every) for event in (one, two))
    figures = [{word for word in event.words if word[0] == "="} for event in (one, two)]
    return traded and all(figures) and not figures[0] & figures[1]


def _other_phase(one: Event, two: Event) -> bool:
    """Tell whether one is said to go on that day, or only begins where the other runs until a day."""
    if any(event.phase == "lasts" and not event.ahead and not event.term for event in (one, two)):
        return True
    pairs = ((one, two), (two, one))
    return any(first.phase == "starts" and second.term in ("until", "deadline") for first, second in pairs)


def _other_party(one: Event, two: Event) -> bool:
    """Tell whether two people are heard by name, or two states approve or ban, each for itself."""
    if one.witness and two.witness:
        return one.witness != two.witness
    return bool(one.states and two.states) and not one.states & two.states


def marks(event: Event) -> frozenset[str]:
    """Return what tells one of several events from another; what opens "again" is what reopens."""
    return event.marks - {"before"} - ({"again"} if "open" in event.kinds else set())


def _score(one: Dated, two: Dated, setting: Setting, fits: int) -> float:
    """Return how much the sorts, words and claims of two events speak for one, without who and what they befell."""
    (first, a), (second, b) = one, two
    story, kinds = setting.story, a.kinds & b.kinds or (alike(a, b) if fits > 0 else frozenset())
    contained = story.contained(a.words | {a.head}, b.words | {b.head})
    share = 0.4 * contained + 0.2 * min(1.0, story.pairs.get((first.key, second.key), 0.0) / ALIKE)
    share += SAME_FIGURE if any(word[0] == "=" for word in a.words & b.words) else 0.0
    share -= ELSEWHERE if elsewhere(a, b) else 0.0
    if _same_incident(a, b, setting.central) and near(a, b):
        return 0.5 + share
    told = {word for word in (a.words | {a.head}) & (b.words | {b.head}) if _tells(word, story)}
    alone = fits > 0 and unique(a, b)
    if kinds and (kinds - RECURRING or alone or (not elsewhere(a, b) and _shares(told - {a.head, b.head}))):
        base = 0.3 if kinds & (setting.central | incidents()) else 0.2
        return base + share + (setting.alone(a, b, kinds) if fits >= 0 else 0.0)
    if fits > 0 and a.moved != b.moved and (kinds or (a if a.moved else b).kinds <= {"postpone", "end"}):
        return 0.3 + share
    soft = (frozenset() if b.kinds else a.kinds & b.soft) | (frozenset() if a.kinds else b.kinds & a.soft) - RECURRING
    if soft or (a.head == b.head and a.verb and not (a.kinds or b.kinds)):
        return 0.1 + share + setting.alone(a, b, soft) if told else -1.0
    return -1.0


def alike(one: Event, two: Event) -> frozenset[str]:
    """Return the sorts of both that outlets put for one another: what opens begins, who leaves resigns."""
    return frozenset(
        kind
        for group in ALIKE_SORTS
        if one.kinds & group and two.kinds & group
        for kind in (one.kinds | two.kinds) & group
    )


def elsewhere(one: Event, two: Event) -> bool:
    """Tell whether two clauses name people or places, and not one of them in common."""
    return bool(one.names and two.names and not one.names & two.names)


def _same_incident(one: Event, two: Event, central: frozenset[str]) -> bool:
    """Tell whether two events strike as what the story is about does; one of them may not say of what sort it was."""
    if one.kinds & two.kinds & central & incidents():
        return True
    return one.struck and two.struck and bool(central & (one.kinds | two.kinds)) and not (one.kinds and two.kinds)


def _shares(told: set[str]) -> bool:
    """Tell whether two words, or a figure, tie two events of a sort that comes again and again."""
    return len(told) >= 2 or any(word[0] == "=" for word in told)


def _tells(word: str, story: Story) -> bool:
    """Tell whether a word is more than what the whole story is about."""
    return word[0] == "=" or (word not in LIGHT and story.spread.get(word, 0) <= max(3, COMMON * len(story.features)))
