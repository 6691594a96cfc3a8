"""Find where one actor does and does not do one thing: agrees and refuses, admits and denies. Entry: `standoffs`.

The acts of each actor are set side by side wherever they stand, and compared by what they are about. On one day they
are a conflict; on a later day the later act replaces the earlier one. Two actors never contradict each other here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from ..languages.english import acts as english
from ..reports import Finding
from ..vocabulary import LinkKind, Relation
from .actors import same_actor
from .acts import ADMIT, DENY, GRANT, NONE, OPEN, REFUSE, SILENT, Act, Scene, acts_of, scene_of
from .event_words import kinds_in
from .sides import LIGHT
from .story import Story, disjoint, when, who

REPRINTED = 3  # days between two reports of undated acts, from which the acts are others
SHARED = 0.33  # share of what the shorter act is about, where actor and day are sure
SHARED_IN_DOUBT = 0.55
FEWEST = 2
MOST_ACTS = 400  # of a story, by what it says in order; more of them are compared no further
_OPPOSED = {
    frozenset((GRANT, REFUSE)),
    frozenset((ADMIT, DENY)),
    frozenset((ADMIT, NONE)),
    frozenset((OPEN, REFUSE)),
    frozenset((GRANT, DENY)),
}
_BREAKS = (ADMIT, DENY)  # what ends a silence


def standoffs(story: Story) -> Iterator[Finding]:
    """Yield conflicts and updates between opposite acts of one actor in two articles."""
    for one, two in combinations(_all_acts(story), 2):
        if one.item.report.article == two.item.report.article or one.item.key == two.item.key:
            continue
        found = _standoff(one, two, story)
        if found:
            yield found


def _all_acts(story: Story) -> list[Act]:
    acts: list[Act] = []
    for items in story.articles.values():
        before = Scene()
        for item in sorted(items, key=lambda item: item.report.claim.start):
            acts += acts_of(item, before, story)
            before = scene_of(item, before, story)
    return sorted(acts[:MOST_ACTS], key=lambda act: (act.item.key, act.start))


def _standoff(one: Act, two: Act, story: Story) -> Finding | None:
    sorts = frozenset((one.sort, two.sort))
    ruled = {one.sort, two.sort} == {ADMIT, REFUSE} and "rul" in (one if one.sort == REFUSE else two).cue
    silent = SILENT in sorts and bool(sorts & {ADMIT, DENY, GRANT, REFUSE})
    if not (sorts in _OPPOSED or ruled or silent) or one.once or two.once:
        return None
    sure = same_actor(one.actor, two.actor)
    if not sure:
        return None
    order = _order(one, two)
    if silent and not order:
        return None
    if silent and (one if order > 0 else two).sort == SILENT:
        return None
    share = about_same(one, two, story)
    doubt = sure < 1 or not (one.stated and two.stated)
    if share < (SHARED_IN_DOUBT if doubt else SHARED):
        return None
    return _finding(one, two, order, share, story)


def _order(one: Act, two: Act) -> int:
    """Return 1 if the first act is of a later day, -1 the second, 0 for one day or no telling."""
    if one.weekday and one.weekday == two.weekday and (one.days is None or two.days is None):
        return 0
    if one.days is None or two.days is None or not disjoint(one.days, two.days):
        return 0
    later = one.days[0] > two.days[1]
    granted, refused = (one, two) if later else (two, one)
    if granted.sort == GRANT and not (one.stated and two.stated) and _printed(refused) < _printed(granted):
        return 1 if later else -1  # who refuses seldom grants the same before
    gap = (one.days[0] - two.days[1]).days if later else (two.days[0] - one.days[1]).days
    if not (one.stated and two.stated) and gap < (REPRINTED if not (one.stated or two.stated) else 2):
        return 0
    return 1 if later else -1


def _printed(act: Act) -> date:
    return act.item.report.published or date.min


def about_same(one: Act, two: Act, story: Story) -> float:
    """Return how much of what the shorter act is about the other is about too, 0 to 1."""
    if {one.sort, two.sort} <= {GRANT, REFUSE, OPEN}:
        return _same_deed(one, two, story)
    return _same_fact(one, two, story)


def _same_deed(one: Act, two: Act, story: Story) -> float:
    if not one.core or not two.core:
        return 0.0
    objects = [_objects(act) for act in (one, two)]
    same_head = one.head == two.head or bool(kinds_in(one.head) & kinds_in(two.head))
    if all(objects):
        if not objects[0] & objects[1]:
            return 0.0
        both = objects if not same_head else [frozenset(one.core), frozenset(two.core)]
        return max(
            story.contained(*both), story.contained(one.words, two.words) if len(one.words & two.words) > 1 else 0.0
        )
    return 0.7 if same_head and one.head not in LIGHT | english.EMPTY else 0.0


def _objects(act: Act) -> frozenset[str]:
    return frozenset(word for word in act.core[1:] if word not in LIGHT)


def _same_fact(one: Act, two: Act, story: Story) -> float:
    common = one.words & two.words
    shorter = min(one.words, two.words, key=lambda words: (len(words), sorted(words)))
    heads = bool(one.core and two.core and set(one.core[:2]) & set(two.core[:2]))
    if not common:
        return 0.0
    if len(common) < FEWEST and len(shorter) > FEWEST:
        return 0.0
    return story.contained(one.words, two.words)


def _finding(one: Act, two: Act, order: int, share: float, story: Story) -> Finding:
    first, second = (two, one) if order < 0 else (one, two)
    relation = Relation.SUPERSEDES if order else Relation.CONFLICTS
    lead = "Changed position" if order else "Opposite positions of one actor on the same point"
    sides = [
        f"“{act.cue}” by {who(act.item.report, story.origins.get(act.item.key))}{when(act.item.report)}"
        for act in (first, second)
    ]
    return Finding(
        relation,
        LinkKind.STANCE,
        first.item.key,
        second.item.key,
        (first.cue, second.cue),
        f"{lead}: {sides[0]}; {sides[1]}.",
        round(min(1.0, 0.5 + share / 2), 2),
        (
            ("words in common", ", ".join(sorted(one.words & two.words | set(one.core) & set(two.core)))),
            ("share of the shorter", f"{share:.0%}"),
        ),
        tuple((act.item.key, act.item.report.claim.start, act.item.report.claim.end) for act in (first, second)),
    )
