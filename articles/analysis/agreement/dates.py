"""Find one event on two days. Entry point: `date_findings`.

Two outlets date the same event where many signs together say so (`date_signs`) and none of its rivals is likelier
(`date_rivals`). Intervals of hours that touch are no conflict: the night of one day is the early morning of the next.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain, combinations, product

from ..languages.english.events import ALIKE_SORTS
from ..reports import Finding
from ..spans import DateSpan
from ..vocabulary import LinkKind, Relation
from .dated.date_rivals import Couple, settled, weighed
from .dated.date_signs import CERTAIN, DateSigns
from .dated.event_marks import first_of_several
from .dated.event_reach import apart
from .dated.events import Event, events_of
from .dated.occasions import DAYS, Dated, Setting, alike, central_kinds
from .dated.replans import is_carried_out, is_moved
from .story import Story, who, written

# Held out by turns on 117 stories 129 of 149 days are found at .65 with 23 wrong flags, 125 with 17 at .7 and 130 with
# 28 at .6.
SAME_EVENT = 0.65
SETTLED = 0.6  # likewise, where sorts and roles alone are certain
FEWEST = 2  # claims of an article; where there is one, no other day is in sight and nothing can be ruled out
MOST_OF_A_KIND = 120  # events; in a larger story only the first are compared, so that the work stays bounded
ALL_PAIRED = 60  # events; in a smaller story each is compared with each
LONGEST = 45  # days; a longer date is no rival on the same day


def date_findings(story: Story) -> Iterator[Finding]:
    """Yield a conflict for each event that two claims put on days that cannot both be right."""
    dated = tuple((item, event) for item in story.features for event in events_of(item))
    setting = Setting(story, dated, central_kinds(story))
    best: dict[tuple[int, int], tuple[float, Dated, Dated]] = {}
    couples = couples_of(setting)
    for couple, likely in zip(couples, weighed(couples, setting), strict=True):
        one, two = (dated[number] for number in couple.pair)
        alone = min(len(story.articles[item.report.article]) for item, _ in (one, two)) < FEWEST
        score, enough = (settled(couple), CERTAIN) if alone else (likely, SAME_EVENT)
        enough = min(enough, SETTLED) if settled(couple) >= SETTLED else enough
        pair = one[0].key, two[0].key
        apart_enough = couple.apart and not first_of_several(one[0].tokens, two[0].tokens) and _tied(one[1], two[1])
        if couple.apart and (is_moved(one, two, setting) or is_carried_out(one, two, setting)):
            score, apart_enough = max(score, SAME_EVENT), True
        if apart_enough and score >= max(enough, best.get(pair, (0.0,))[0]):
            best[pair] = score, one, two
    for score, one, two in best.values():
        newer = _newer(one, two)
        if not newer:
            yield _finding(one, two, score, story)
        elif one[1].ahead or two[1].ahead:
            yield _finding(*((one, two) if newer > 0 else (two, one)), score, story, Relation.SUPERSEDES)


def _tied(one: Event, two: Event) -> bool:
    """Tell whether two clauses share a sort, a word or a name at all; likely claims alone make no one event."""
    words = [event.words | {event.head} for event in (one, two)]
    sorts = one.kinds & two.kinds or one.soft & two.soft or one.happenings.core & two.happenings.core
    return bool(sorts or words[0] & words[1]) or (bool(alike(one, two)) and min(one.length, two.length) <= DAYS)


def couples_of(setting: Setting) -> list[Couple]:
    """Return the pairs of events of two articles that may be one, the claim with the lower key first."""
    found = []
    for pair in sorted(_candidates(setting)):
        first, second = sorted(pair, key=lambda number: (setting.dated[number][0].key, number))
        one, two = setting.dated[first], setting.dated[second]
        if one[0].report.article == two[0].report.article:
            continue
        is_apart = apart(one[1], two[1])
        if is_apart or max(one[1].length, two[1].length) <= LONGEST:
            signs = DateSigns.read(one, two, setting)
            found.append(Couple((first, second), signs, signs.odds(), is_apart))
    return found


def _candidates(setting: Setting) -> set[tuple[int, int]]:
    """Return pairs of events of one sort, and of claims that are candidates anyway."""
    shelves: dict[str, list[int]] = defaultdict(list)
    told: dict[int, list[int]] = defaultdict(list)
    for number, (item, event) in enumerate(setting.dated):
        told[item.key].append(number)
        sorts = event.kinds | event.soft | event.happenings.core
        for kind in sorts | {f"head:{event.head}"} | _shelves(event):
            if len(shelves[kind]) < MOST_OF_A_KIND:
                shelves[kind].append(number)
    if len(setting.dated) <= ALL_PAIRED:
        return set(combinations(range(len(setting.dated)), 2))
    of_claims = (pair for one, two in setting.story.pairs for pair in product(told.get(one, ()), told.get(two, ())))
    pairs = (pair for numbers in shelves.values() for pair in combinations(numbers, 2))
    return {(min(pair), max(pair)) for pair in chain(pairs, of_claims)}


def _newer(one: Dated, two: Dated) -> int:
    """Return 1 where the first plan replaces the second, -1 for the reverse, 0 where neither is said to be new.

    A plan is new where its clause says that it was moved, or where it was printed after the day of the other was over.
    """
    (first, a), (second, b) = one, two
    if a.ahead != b.ahead:
        return -1 if a.ahead else 1
    if a.moved != b.moved:
        return 1 if a.moved else -1
    printed = first.report.published, second.report.published
    if not a.ahead or None in printed or printed[0] == printed[1]:
        return 0
    if printed[0] and printed[1] and b.days[1] < printed[0] and printed[1] < printed[0]:
        return 1
    return -1 if printed[0] and printed[1] and a.days[1] < printed[1] and printed[0] < printed[1] else 0


def _shelves(event: Event) -> frozenset[str]:
    """Return where else an event is looked for: among all that struck, and by what it is that is put off."""
    things = event.roles.object | event.roles.subject if event.ahead else frozenset()
    alike = {f"alike:{number}" for number, group in enumerate(ALIKE_SORTS) if event.kinds & group}
    return frozenset({"struck"} if event.struck else ()) | {f"thing:{thing}" for thing in things} | alike


def _finding(one: Dated, two: Dated, score: float, story: Story, relation: Relation = Relation.CONFLICTS) -> Finding:
    (first, a), (second, b) = one, two
    names = [who(item.report, story.origins.get(item.key)) for item in (first, second)]
    days = [f"“{event.span.text}” ({_days(event.span, written)}{_hour(event)})" for event in (a, b)]
    apart = "at two hours of one day" if a.days == b.days else "on two days"
    late = "Moved to another day" if a.ahead == b.ahead else "Carried out on another day than was planned"
    lead = f"The same event {apart}" if relation is Relation.CONFLICTS else late
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


def _hour(event: Event) -> str:
    return "" if event.clock is None else f", {event.clock // 60:02}:{event.clock % 60:02}"


def _days(span: DateSpan, form: Callable[[date], str] = date.isoformat) -> str:
    """Return the days of a span, each in a form, or "unknown" where it has none."""
    ends = [form(day) for day in (span.first, span.last) if day]
    return " to ".join(dict.fromkeys(ends)) or "unknown"
