"""Find one event on two days. Entry point: `date_findings`.

Two outlets date the same event where its sort is the same ("broke out", "the blaze began") and they share who did it,
to what, or it is what the whole story is about. Intervals of hours that touch are no conflict: the night of one day is
the early morning of the next. Steps of a process, plans that were moved and events that recur are left alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from ..features import Features
from ..languages.english.events import ALIKE_SORTS
from ..reports import Finding
from ..spans import DateSpan
from ..vocabulary import LinkKind, Relation
from .event_reach import Hours, apart, hours_of, touch
from .events import Event, events_of
from .intervals import nearness
from .occasions import Dated, Setting, central_kinds, likeness, shelf
from .sameness import why_different
from .story import Story, who

SAME_EVENT = 0.5
MOST_OF_A_KIND = 120  # events; in a larger story only the first are compared, so that the work stays bounded


def date_findings(story: Story) -> Iterator[Finding]:
    """Yield a conflict for each event that two claims put on days that cannot both be right."""
    dated = tuple((item, event) for item in story.features for event in events_of(item))
    setting = Setting(story, dated, central_kinds(story))
    best: dict[tuple[int, int], tuple[float, Dated, Dated]] = {}
    for one, two in _couples(dated):
        score = likeness(one, two, setting)
        pair = one[0].key, two[0].key
        if score >= max(SAME_EVENT, best.get(pair, (0.0,))[0]) and not _known_apart(one, two, setting.days):
            best[pair] = score, one, two
    for score, one, two in best.values():
        newer = _newer(one, two)
        if newer:
            if one[1].ahead:
                yield _finding(*((one, two) if newer > 0 else (two, one)), score, story, Relation.SUPERSEDES)
        elif not _other_day_agrees(one, two) and not _other_counts(one[0], two[0]):
            yield _finding(one, two, score, story)


def _newer(one: Dated, two: Dated) -> int:
    """Return 1 where the first plan replaces the second, -1 for the reverse, 0 where neither is said to be new.

    A plan is new where its clause says that it was moved, or where it was printed after the day of the other was over.
    """
    (first, a), (second, b) = one, two
    if a.moved != b.moved:
        return 1 if a.moved else -1
    printed = first.report.published, second.report.published
    if not a.ahead or None in printed or printed[0] == printed[1]:
        return 0
    if printed[0] and printed[1] and b.days[1] < printed[0] and printed[1] < printed[0]:
        return 1
    return -1 if printed[0] and printed[1] and a.days[1] < printed[1] and printed[0] < printed[1] else 0


def _couples(dated: Sequence[Dated]) -> Iterator[tuple[Dated, Dated]]:
    """Yield pairs of events of two articles on disjoint days, of one sort or of claims that are candidates anyway."""
    shelves: dict[str, list[int]] = defaultdict(list)
    for number, (_, event) in enumerate(dated):
        for kind in event.kinds | event.soft | {f"head:{event.head}"} | _shelves(event):
            if len(shelves[kind]) < MOST_OF_A_KIND:
                shelves[kind].append(number)
    pairs = {pair for numbers in shelves.values() for pair in combinations(numbers, 2)}
    for first, second in sorted(pairs):
        one, two = sorted((dated[first], dated[second]), key=lambda entry: entry[0].key)
        if one[0].report.article != two[0].report.article and apart(one[1], two[1]):
            yield one, two


def _shelves(event: Event) -> frozenset[str]:
    """Return where else an event is looked for: among all that struck, and by what it is that is put off."""
    things = event.roles.object | event.roles.subject if event.ahead else frozenset()
    alike = {f"alike:{number}" for number, group in enumerate(ALIKE_SORTS) if event.kinds & group}
    return frozenset({"struck"} if event.struck else ()) | {f"thing:{thing}" for thing in things} | alike


def _known_apart(one: Dated, two: Dated, days: Mapping[tuple[int, str], set[Hours]]) -> bool:
    """Tell whether one article itself puts such events on both days: then they are two."""
    if one[1].moved != two[1].moved or one[1].days == two[1].days:
        return False
    for own, other in ((one, two), (two, one)):
        kinds = own[1].kinds & other[1].kinds or {own[1].head}
        shelves = ((own[0].report.article, shelf(kind, own[1])) for kind in kinds)
        known = {span for shelf in shelves for span in days.get(shelf, ())}
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
