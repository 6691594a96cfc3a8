"""Find where one actor does and does not do one thing: agrees and refuses, admits and denies. Entry: `standoffs`.

The acts of each actor are set side by side wherever they stand, and compared by what they are about. On one day they
are a conflict; on a later day the later act replaces the earlier one. Two actors never contradict each other here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from ...languages.english.acts import BARE_DEEDS
from ...languages.english.events import ANAPHORS
from ...questions.features import Features
from ...reports import Finding
from ...vocabulary import LinkKind, Relation
from ..story import Story, disjoint, quoted_by, words_around
from .act_order import order_of
from .act_turns import SAME_VERB, finds, found_since, taken_in_other_words
from .actors import NAMED, same_actor
from .acts import ADMIT, APPLAUD, CONDEMN, DENY, GRANT, NONE, OPEN, REFUSE, SAY, SILENT, Act, Scene, acts_of
from .assertions import agree_on_it
from .complements import Issue, deeds_named
from .deeds import deeds_of
from .sides import LIGHT

BOTH = 2  # sides
SHARED = 0.33  # share of what the shorter act is about, where actor and day are sure
IN_DOUBT = 0.55
SAID = 0.6  # where one side has no verb of its own
PLAINLY = 0.8  # where neither has
SAME_STEM = 5  # letters
FEWEST = 2  # words in common, unless the shorter has no more
MOST_ACTS = 600  # of a story
UNKNOWN = 2.0  # weight of a word that stands for several
_OPPOSED = {
    frozenset(pair)
    for pair in (
        (GRANT, REFUSE),
        (ADMIT, DENY),
        (ADMIT, NONE),
        (OPEN, REFUSE),
        (GRANT, DENY),
        (SAY, DENY),
        (APPLAUD, CONDEMN),
    )
}


BARE = deeds_named(BARE_DEEDS)
_ANAPHORS = deeds_named(" ".join(sorted(ANAPHORS)))
ACRONYM = 3  # letters
FULL_NAME = 2  # words of a name
TOLD = 0.7  # share of what somebody would not say that he says elsewhere
WHOLE = 0.5  # share of the longer of two objects of praise and blame


def standoffs(story: Story) -> Iterator[Finding]:
    """Yield conflicts and updates between opposite acts of one actor in two articles."""
    for one, two in combinations(_all_acts(story), 2):
        if one.item.report.article != two.item.report.article and may_oppose(one, two):
            found = _standoff(one, two, story)
            if found:
                yield found


def of_others(one: int, two: int, story: Story) -> bool:
    """Tell whether the opposite acts of two claims, by key, are of things with names of their own."""
    pairs = [
        (first, second)
        for first in _all_acts(story)
        if first.item.key == one
        for second in _all_acts(story)
        if second.item.key == two and may_oppose(first, second)
    ]
    return bool(pairs) and all(_told_apart(first.issue.names, second.issue.names) for first, second in pairs)


def _all_acts(story: Story) -> list[Act]:
    """Return the acts of all claims; read once for a story."""
    if "acts" not in story.memo:
        story.memo["acts"] = _read_acts(story)
    known: list[Act] = story.memo["acts"]
    return known


def _read_acts(story: Story) -> list[Act]:
    acts: list[Act] = []
    scenes: list[tuple[Features, Scene]] = []
    for items in story.articles.values():
        row = [None, None, *sorted(items, key=lambda item: item.report.claim.start)]
        for earlier, before, item in zip(row, row[1:], row[2:], strict=False):
            if item is not None:
                scenes.append((item, Scene(before, earlier, story)))
    for item, scene in scenes:
        acts += acts_of(item, scene, story)
    refused = {act.issue.head for act in acts if act.sort == REFUSE and act.issue.head}
    told = {(act.item.key, act.start) for act in acts}
    deeds = (deed for item, scene in scenes for deed in deeds_of(item, frozenset(refused), scene, story))
    acts += [deed for deed in deeds if (deed.item.key, deed.start) not in told]
    return sorted(acts[:MOST_ACTS], key=lambda act: (act.item.key, act.start))


def may_oppose(one: Act, two: Act) -> bool:
    """Tell whether two sorts of act can contradict or replace each other; a denial and no evidence do not."""
    sorts = frozenset((one.sort, two.sort))
    if one.once or two.once:
        return False
    ruled_out = sorts == {ADMIT, REFUSE} and any(act.sort == REFUSE and "rul" in act.cue for act in (one, two))
    silence = SILENT in sorts and bool(sorts & {ADMIT, DENY, GRANT, REFUSE})
    return sorts in _OPPOSED or ruled_out or silence or (sorts == {SAY, NONE} and finds(one, two))


def _standoff(one: Act, two: Act, story: Story) -> Finding | None:
    sure = same_actor(one.actor, two.actor)
    order = order_of(one, two) if sure else 0
    if not sure or (SILENT in (one.sort, two.sort) and not _breaks_silence(one, two, order, sure)):
        return None
    if {one.sort, two.sort} == {SAY, NONE}:
        later = order and sure == NAMED and _later(one, two, order).sort == SAY
        return _finding(one, two, order, SHARED, story) if later and found_since(one, two, story) else None
    share = about_same(one, two, story) or (taken_in_other_words(one, two) if order and sure == NAMED else 0.0)
    stated = one.when.stated + two.when.stated
    dated = stated == BOTH or (order and stated)  # the day of a paper alone is no day of an act
    least = SHARED if sure == NAMED and dated else IN_DOUBT
    plainly = one.weak and two.weak and SAY in (one.sort, two.sort)
    if {one.sort, two.sort} == {ADMIT, DENY} and agree_on_it(one.item, two.item, story):
        return None  # "denied that it was unsealed", "said that it was sealed"
    if share < max(least, PLAINLY if plainly else SAID if one.weak or two.weak else 0.0):
        return None
    if plainly and not (dated and sure == NAMED):
        return None
    return _finding(one, two, order, share, story)


def _breaks_silence(one: Act, two: Act, order: int, sure: float) -> bool:
    """Tell whether somebody said later what he would not say, or said it on the very day on which he did not."""
    if order:
        return _later(one, two, order).sort != SILENT
    mute, other = (one, two) if one.sort == SILENT else (two, one)
    core = set(mute.issue.core) - _ANAPHORS
    same_day = one.when.stated and two.when.stated and one.when.days is not None
    told = core & (other.issue.words | set(other.issue.core))
    return bool(same_day) and sure == NAMED and len(told) >= FEWEST and len(told) >= TOLD * len(core)


def _later(one: Act, two: Act, order: int) -> Act:
    return one if order > 0 else two


def about_same(one: Act, two: Act, story: Story) -> float:
    """Return how much of what the shorter act is about the other is about too, 0 to 1."""
    if _set_apart(one, two):
        return 0.0
    if {one.sort, two.sort} <= {GRANT, REFUSE, OPEN}:
        return _same_deed(one, two, story)
    if APPLAUD in (one.sort, two.sort):
        first, second = (_weight(act.issue.words, story) for act in (one, two))
        shared = _weight(one.issue.words & two.issue.words, story)
        if not shared or shared < WHOLE * max(first, second):
            return 0.0  # to welcome a report is not to welcome its delay
    return _same_fact(one, two, story)


def _set_apart(one: Act, two: Act) -> bool:
    """Tell whether two days are set for what they are about: to play in May, to play in September."""
    first, second = one.issue.days, two.issue.days
    return first is not None and second is not None and disjoint(first, second)


def _same_deed(one: Act, two: Act, story: Story) -> float:
    first, second = one.issue, two.issue
    if first.head and first.head == second.head and (_spells_out(first, second) or _spells_out(second, first)):
        return SAME_VERB
    if _told_apart(first.names, second.names) or _told_apart(first.of - set(second.core), second.of - set(first.core)):
        return 0.0
    if len(first.names & second.names) >= FULL_NAME:
        return SAME_VERB  # both are about what Bishop Jane Doe proposed
    objects = [frozenset(word for word in issue.objects if word not in LIGHT) for issue in (first, second)]
    if all(objects):
        if not objects[0] & objects[1]:
            return SAME_VERB if _asked_before(one, two) or _asked_before(two, one) else 0.0
        whole = [frozenset(issue.core) | issue.of for issue in (first, second)]
        return _contained(*_derived(first.head, second.head, *whole), story)
    if first.head and first.head == second.head and first.head not in LIGHT:
        return SAME_VERB
    return SAME_VERB if _asked_before(one, two) or _asked_before(two, one) else 0.0


def _spells_out(full: Issue, short: Issue) -> bool:
    """Tell whether one names by its initials what the other spells out: "the VDR", "the voyage data recorder"."""
    initials = "".join(word[:1] for word in full.core)
    return any(len(name) >= ACRONYM and name in initials for name in short.names & set(short.core))


def _asked_before(short: Act, full: Act) -> bool:
    """Tell whether what is only hinted at ("refused to appear", "to leave them out") is told in the sentence before."""
    if {short.sort, full.sort} != {GRANT, REFUSE} or short.weak or full.weak:
        return False
    objects = frozenset(word for word in full.issue.objects if word not in LIGHT)
    alone = short.issue.head in BARE and not [word for word in short.issue.objects if word not in LIGHT]
    return (short.issue.bare or alone) and bool(objects) and objects <= short.issue.asked | frozenset(short.issue.core)


def _told_apart(one: frozenset[str], two: frozenset[str]) -> bool:
    return bool(one) and bool(two) and not one & two


def _derived(
    first: str, second: str, one: frozenset[str], two: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """Put the verb for its noun: to extend the truce, an extension of the truce."""
    for head, words in ((first, two), (second, one)):
        noun = next((word for word in words if head and word[:SAME_STEM] == head[:SAME_STEM] != ""), None)
        if noun and len(head) >= SAME_STEM:
            one, two = (frozenset(head if word == noun else word for word in side) for side in (one, two))
    return one - LIGHT, two - LIGHT


def _same_fact(one: Act, two: Act, story: Story) -> float:
    first, second = one.issue, two.issue
    common = first.words & second.words
    told = common | (set(first.core) & set(second.core))
    shorter = min(first.words, second.words, key=lambda words: (len(words), sorted(words)))
    if first.bare or second.bare:
        verbs = [set(issue.core[:2]) for issue in (first, second)]
        if verbs[0] & verbs[1] and not shorter - common:
            return SAME_VERB
    if _told_apart(first.names, second.names) or not common:
        return 0.0
    sweeping = (first if one.sort == DENY else second).universal and not shorter - common
    if len(told) < FEWEST and (len(shorter) > 1 or one.weak or two.weak) and not sweeping:
        return 0.0
    return _contained(first.words, second.words, story)


def _contained(one: frozenset[str], two: frozenset[str], story: Story) -> float:
    shared, first, second = (_weight(words, story) for words in (one & two, one, two))
    return shared / min(first, second) if first and second else 0.0


def _weight(words: Iterable[str], story: Story) -> float:
    return sum(story.weights.get(word, UNKNOWN) for word in words)


def _shown(act: Act) -> str:
    return words_around(act.item, act.start, act.start + len(act.cue)) or act.cue


def _finding(one: Act, two: Act, order: int, share: float, story: Story) -> Finding:
    first, second = (two, one) if order < 0 else (one, two)
    lead = "Changed position" if order else "Opposite positions of one actor on the same point"
    sides = [quoted_by(_shown(act), act.item.report, story.origins.get(act.item.key)) for act in (first, second)]
    common = (one.issue.words & two.issue.words) | (set(one.issue.core) & set(two.issue.core))
    return Finding(
        Relation.SUPERSEDES if order else Relation.CONFLICTS,
        LinkKind.STANCE,
        first.item.key,
        second.item.key,
        (first.cue, second.cue),
        f"{lead}: {sides[0]}; {sides[1]}.",
        round(min(1.0, 0.5 + share / 2), 2),
        (
            ("words in common", ", ".join(sorted(word.lstrip("=") for word in common))),
            ("share of the shorter", f"{share:.0%}"),
        ),
        tuple((act.item.key, act.item.report.claim.start, act.item.report.claim.end) for act in (first, second)),
    )
