"""Find one event on two days. Entry point: `date_findings`.

Two outlets date the same event where its sort is the same ("broke out", "the blaze began") and they share who did it,
to what, or it is what the whole story is about. Intervals of hours that touch are no conflict: the night of one day is
the early morning of the next. Steps of a process, plans that were moved and events that recur are left alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from ..features import Features
from ..languages.english.events import ANAPHORS, MOVED, OTHER_CLOCK, RECURRING
from ..reports import Finding
from ..spans import DateSpan
from ..vocabulary import LinkKind, Relation
from ..wording import tokens
from .event_words import incidents, kinds_in
from .events import ONCE, Event, events_of
from .intervals import nearness
from .sameness import why_different
from .story import Story, who

SAME_EVENT = 0.5
FARTHEST = 21  # days between the two; farther apart are mostly two events
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
MOST_OF_A_KIND = 120  # events; in a larger story only the first are compared, so that the work stays bounded
_MOVED = re.compile(MOVED, re.IGNORECASE)
_EMPTY = frozenset(token.concept for token in tokens(" ".join(sorted(ANAPHORS))))
_CLOCK = re.compile(OTHER_CLOCK)

Dated = tuple[Features, Event]
Hours = tuple[int, int]


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
            for kind in event.kinds or {event.head}:
                days[item.report.article, _shelf(kind, event)].add(hours_of(event))
        return days

    def alone(self, one: Event, two: Event, kinds: frozenset[str]) -> float:
        """Return what it adds that no article has an event of this sort on a third day, or on both."""
        told = all(event.words - _EMPTY for event in (one, two))
        if len(self.dated) < MANY and told and not one.words & two.words:
            return 0.0  # where little is dated, all is alone: the clinic was shut on one day, the school on another
        spans = [hours_of(one), hours_of(two)]
        for kind in kinds - RECURRING:
            found = [found for (_, other), found in self.days.items() if other == _shelf(kind, one)]
            if all(len(days) == 1 and any(_touch(day, span) for day in days for span in spans) for days in found):
                return ALONE
        return 0.0


def date_findings(story: Story) -> Iterator[Finding]:
    """Yield a conflict for each event that two claims put on days that cannot both be right."""
    dated = tuple((item, event) for item in story.features for event in events_of(item))
    setting = Setting(story, dated, central_kinds(story))
    best: dict[tuple[int, int], tuple[float, Dated, Dated]] = {}
    for one, two in _couples(dated):
        score = _likeness(one, two, setting)
        pair = one[0].key, two[0].key
        if score >= max(SAME_EVENT, best.get(pair, (0.0,))[0]) and not _known_apart(one, two, setting.days):
            best[pair] = score, one, two
    for score, one, two in best.values():
        if _moved(one[1]) != _moved(two[1]):
            if one[1].ahead:
                yield _finding(*((one, two) if _moved(one[1]) else (two, one)), score, story, Relation.SUPERSEDES)
        elif not _other_day_agrees(one[0], two[0]) and not _other_counts(one[0], two[0]):
            yield _finding(one, two, score, story)


def central_kinds(story: Story) -> frozenset[str]:
    """Return the sorts of events that the headlines and first claims of most articles name."""
    counts: Counter[str] = Counter()
    for items in story.articles.values():
        first = sorted(items, key=lambda item: item.report.claim.start)[:LEADS]
        texts = [item.report.claim.text for item in first] + [item.report.headline or "" for item in first[:1]]
        counts.update(frozenset(kind for text in texts for kind in kinds_in(text)))
    return frozenset(kind for kind, count in counts.items() if count >= 2 and count * 2 >= len(story.articles))


def _couples(dated: Sequence[Dated]) -> Iterator[tuple[Dated, Dated]]:
    """Yield pairs of events of two articles on disjoint days, of one sort or of claims that are candidates anyway."""
    shelves: dict[str, list[int]] = defaultdict(list)
    for number, (_, event) in enumerate(dated):
        for kind in event.kinds | event.soft | {f"head:{event.head}"} | ({"struck"} if event.struck else set()):
            if len(shelves[kind]) < MOST_OF_A_KIND:
                shelves[kind].append(number)
    pairs = {pair for numbers in shelves.values() for pair in combinations(numbers, 2)}
    for first, second in sorted(pairs):
        one, two = sorted((dated[first], dated[second]), key=lambda entry: entry[0].key)
        if one[0].report.article != two[0].report.article and _incompatible(one[1], two[1]):
            yield one, two


def _likeness(one: Dated, two: Dated, setting: Setting) -> float:
    """Return how likely two dated events are one, 0 to 1."""
    (first, a), (second, b) = one, two
    if a.ahead != b.ahead or a.marks != b.marks or (_moved(a) and _moved(b)):
        return 0.0
    story, kinds = setting.story, a.kinds & b.kinds
    contained = story.contained(a.words | {a.head}, b.words | {b.head})
    share = 0.4 * contained + 0.2 * min(1.0, story.pairs.get((first.key, second.key), 0.0) / ALIKE)
    share += SAME_FIGURE if any(word[0] == "=" for word in a.words & b.words) else 0.0
    share -= ELSEWHERE if _elsewhere(a, b) else 0.0
    if _same_incident(a, b, setting.central):
        return 0.5 + share
    told = {word for word in (a.words | {a.head}) & (b.words | {b.head}) if _tells(word, story)}
    if (
        kinds
        and (kinds - RECURRING or not _elsewhere(a, b))
        and (kinds - RECURRING or _shares(told - {a.head, b.head}))
    ):
        base = 0.3 if kinds & (setting.central | incidents()) else 0.2
        return base + share + setting.alone(a, b, kinds)
    soft = (frozenset() if b.kinds else a.kinds & b.soft) | (frozenset() if a.kinds else b.kinds & a.soft) - RECURRING
    if soft or (a.head == b.head and a.verb and not (a.kinds or b.kinds)):
        return 0.1 + share + setting.alone(a, b, soft) if told else 0.0
    return 0.0


def _elsewhere(one: Event, two: Event) -> bool:
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


def _moved(event: Event) -> bool:
    return bool(_MOVED.search(event.clause))


def _incompatible(one: Event, two: Event) -> bool:
    """Tell whether two events cannot be at one time, nor too far apart to be one at all."""
    first, second = hours_of(one), hours_of(two)
    apart = max(second[0] - first[1], first[0] - second[1])
    if apart < 0 or (apart < 24 and bool(_CLOCK.search(one.clause)) != bool(_CLOCK.search(two.clause))):
        return False
    return apart <= 24 * FARTHEST or bool(one.kinds & two.kinds & ONCE) or _slip(one.span, two.span)


def hours_of(event: Event) -> Hours:
    """Return the first and last hour an event can have happened, counted from the year 1."""
    first, last = event.span.first, event.span.last
    if first is None or last is None:
        return 0, 0
    return first.toordinal() * 24 + event.hours[0], last.toordinal() * 24 + event.hours[1]


def _slip(one: DateSpan, two: DateSpan) -> bool:
    """Tell whether two single days are alike but for the month or the year."""
    if one.first != one.last or two.first != two.last or one.first is None or two.first is None:
        return False
    first, second = one.first, two.first
    return first.day == second.day and (first.year == second.year) != (first.month == second.month)


def _known_apart(one: Dated, two: Dated, days: Mapping[tuple[int, str], set[Hours]]) -> bool:
    """Tell whether one article itself puts such events on both days: then they are two."""
    for own, other in ((one, two), (two, one)):
        kinds = own[1].kinds & other[1].kinds or {own[1].head}
        shelves = ((own[0].report.article, _shelf(kind, own[1])) for kind in kinds)
        known = {span for shelf in shelves for span in days.get(shelf, ())}
        if any(_touch(span, hours_of(other[1])) for span in known):
            return True
    return False


def _shelf(kind: str, event: Event) -> str:
    """Keep what is still to come apart from what has been: a first and a second inspection."""
    return f"{kind}, ahead" if event.ahead else kind


def _touch(one: Hours, two: Hours) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def _other_day_agrees(one: Features, two: Features) -> bool:
    """Tell whether the claims share another day: then the odd one dates something else."""
    days = [{(span.first, span.last) for span in item.report.claim.dates if span.first} for item in (one, two)]
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


def _finding(one: Dated, two: Dated, score: float, story: Story, relation: Relation = Relation.CONFLICTS) -> Finding:
    (first, a), (second, b) = one, two
    names = [who(item.report, story.origins.get(item.key)) for item in (first, second)]
    days = [f"“{event.span.text}” ({_days(event.span)})" for event in (a, b)]
    lead = "The same event on two days" if relation is Relation.CONFLICTS else "Moved to another day"
    text = f"{lead}: {names[0]} has {days[0]}, {names[1]} has {days[1]}."
    sorts = ", ".join(sorted(a.kinds & b.kinds)) or a.head
    return Finding(
        relation,
        LinkKind.DATE,
        first.key,
        second.key,
        (a.span.text, b.span.text),
        text,
        round(min(1.0, score), 2),
        (
            ("first", _days(a.span)),
            ("second", _days(b.span)),
            ("event", sorts),
            ("words in common", ", ".join(sorted(a.words & b.words))),
        ),
        ((first.key, a.span.start, a.span.end), (second.key, b.span.start, b.span.end)),
    )


def _days(span: DateSpan) -> str:
    if span.first == span.last or span.last is None:
        return str(span.first)
    return f"{span.first} to {span.last}"
