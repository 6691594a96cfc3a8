"""Judge figures that answer one question. Entry point: `number_findings`.

The last questions of the design: as of the same day? do the intervals overlap? Attribution does not dissolve a
conflict; it is its explanation. In doubt there is no finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..counting.counts import Figure
from ..counting.totals import FALLEN
from ..languages.english.measures import EVOLVING, RISING
from ..questions.features import Features
from ..reports import Finding
from ..vocabulary import LinkKind, Relation
from ..words.wording import plain
from .counted.beside import told_as_part
from .counted.demands import asked
from .counted.digits import digits_of, of_another_scale, same_currency, slipped
from .counted.directions import moved_apart
from .counted.evolving import counted_on, evolving, goes_on, of_one_day
from .counted.excuses import LONG_SLIP, SURELY, excused, total_for_part
from .counted.in_money import told_in_money
from .counted.intervals import ends, nearness
from .counted.mistold import mistold
from .counted.number_words import counted, parts_of, sort_of
from .counted.rates import rate_clash
from .counted.replaced import dwindled, of_two_things, other_chance, replaced, retold, withdrawn
from .counted.rival_counts import claimed_of_enemy, rival_counts
from .counted.sameness import Match, best_matches
from .counted.summed import summed_as_one
from .story import Story, when, who
from .timing import as_of, by_two_days, order_of, order_of_hours, order_of_print, two_days

PART_FOR_ALL = 0.4  # less is asked where one claim says of a whole what the other says of its part
MISTOLD = 0.75  # likelihood of a figure told of what another counts: 19 of 21 were right on 42 stories
OUTGROWN = 1.15  # times the bound
_DISPUTES = re.compile(
    r"\bthan (?:the )?(?:authorities|officials?|government|police|ministry|company) (?:say|said|admit|claim|report)|"
    r"\b(?:disput|contradict|challeng|reject)\w* (?:the |that |this |official )*(?:figures?|count|toll|number|tally)\b"
)
_VAGUE = re.compile(r"\b(?:thousands|hundreds|dozens|scores|millions|tens|several|many)\b")


def number_findings(story: Story) -> Iterator[Finding]:
    """Yield what the figures of two claims are to each other: agreement, conflict, update, other currency."""
    found = [(match, _judge(match, story)) for match in best_matches(story)]
    kept = [(match, finding) for match, finding in found if finding and _stands(match, finding, story)]
    outright = [*_mistold_findings(story), *_retold_findings(story), *_rival_findings(story, kept)]
    yield from outright
    told = {_pair(item) for item in outright}
    money = {_pair(item) for _, item in kept if item.kind is LinkKind.CURRENCY}
    for match, item in kept:  # beside one amount in two currencies, other amounts of money are another question
        other_sums = match.first.dimension == "money" and item.kind is not LinkKind.CURRENCY and _pair(item) in money
        twice = item.kind is LinkKind.NUMBER and _pair(item) in told
        if item.relation is Relation.AGREES or not (other_sums or twice):
            yield item
    told |= {_pair(item) for _, item in kept}
    for match, way in counted_on(story):
        if frozenset((match.one.key, match.two.key)) not in told:
            yield _update(match, story, way)


def _pair(item: Finding) -> frozenset[int]:
    return frozenset((item.first, item.second))


def _stands(match: Match, finding: Finding, story: Story) -> bool:
    if finding.relation is Relation.SUPERSEDES:
        return not (of_two_things(match, story) or other_chance(match))
    return finding.relation is not Relation.CONFLICTS or match.near != "apart" or not excused(match, story)


def _mistold_findings(story: Story) -> Iterator[Finding]:
    """Yield a conflict for each figure that is told of what another article gives a second figure for."""
    for item in (*mistold(story), *told_as_part(story), *summed_as_one(story), *told_in_money(story)):
        match = Match(item.one, item.two, item.first, item.second, MISTOLD, "apart")
        sides = f"{_side(match, story, 0)}, but {_side(match, story, 1)}"
        yield _finding(match, Relation.CONFLICTS, LinkKind.NUMBER, f"{item.lead}: {sides}.")


def _rival_findings(story: Story, kept: list[tuple[Match, Finding]]) -> Iterator[Finding]:
    """Yield a conflict for each count of a party that stands against another one, unless the claims agree."""
    agreed = {_pair(item) for _, item in kept if item.relation is not Relation.SUPERSEDES}
    for match in rival_counts(story):
        if frozenset((match.one.key, match.two.key)) not in agreed:
            yield _conflict(match, story)


def _retold_findings(story: Story) -> Iterator[Finding]:
    """Yield an update for each figure that a claim gives beside the one that it replaces."""
    for item in retold(story):
        yield _update(Match(item.one, item.two, item.first, item.second, item.likeness, "apart"), story, 1)


def _judge(match: Match, story: Story) -> Finding | None:
    if match.first.dimension == "money" and not same_currency(match.first, match.second):
        return _currency(match, story)
    if match.one.report.article == match.two.report.article:
        return _conflict(match, story) if match.near == "apart" else None
    way = replaced(match) if match.near == "apart" else 0
    if way:
        return _update(match, story, way)
    if match.near == "apart":
        return _judge_apart(match, story)
    if rate_clash(match, story):
        return _conflict(match, story)
    if moved := moved_apart(match):
        return _turned(match, story, moved)
    order = order_of(match)
    way = 0 if order is None else order or order_of_print(match)
    if _outgrown(match, way) or withdrawn(match, order):
        return _update(match, story, way)
    return _conflict(match, story) if _slipped_below(match, order) else _agreement(match, story)


def _judge_apart(match: Match, story: Story) -> Finding | None:
    """Say what two figures of two articles are that cannot both hold at one time."""
    if total_for_part(match):
        return _conflict(match, story) if match.likeness >= PART_FOR_ALL else None
    order = order_of(match)
    rescaled = of_another_scale(match.first, match.second) and match.likeness >= SURELY
    if order is None and evolving(match) and not rescaled:
        return None  # either may be the later count
    if not order and _overtaken(match, story):
        return _update(match, story, _order_in_print(match))
    if not order:
        return _conflict(match, story) if match.likeness >= asked(match) else None
    return _over_time(match, story, order)


def _order_in_print(match: Match) -> int:
    return order_of_print(match) or order_of_hours(match)


def _overtaken(match: Match, story: Story) -> bool:
    """Tell whether a count that changes was printed anew a day later, by nobody else and not by a slip."""
    order = _order_in_print(match)
    if not order or not evolving(match) or slipped(match.first, match.second) or _rivals(match, story):
        return False
    if of_one_day(match):
        return False
    later, earlier = (match.first, match.second) if order > 0 else (match.second, match.first)
    if ends(later.quantity)[0] > ends(earlier.quantity)[1]:
        return True
    item = match.one if later is match.first else match.two
    if FALLEN.search(item.before(later, 60)):
        return True
    shared = match.first.outcomes & match.second.outcomes & EVOLVING
    return bool(shared) and not shared & RISING  # what only runs on does not run down


def _outgrown(match: Match, order: int | None) -> bool:
    """Tell whether a later count went far past an earlier "at least": true to the letter, but replaced."""
    if match.near != "bound" or not order or not evolving(match):
        return False
    later, earlier = (match.first, match.second) if order > 0 else (match.second, match.first)
    low, new = ends(earlier.quantity)[0], ends(later.quantity)[0]
    stated = earlier.quantity.comparator == ">=" and not _VAGUE.search(plain(earlier.quantity.text))
    return stated and new > low * OUTGROWN


def _slipped_below(match: Match, order: int | None) -> bool:
    """Tell whether two figures of one time are one with digits turned, though the lower one is a bound: 412 and 421."""
    longest = len(digits_of(match.first)) >= LONG_SLIP
    return match.near == "bound" and not order and longest and slipped(match.first, match.second)


def _over_time(match: Match, story: Story, order: int) -> Finding | None:
    later, earlier = (match.first, match.second) if order > 0 else (match.second, match.first)
    rising = ends(later.quantity)[0] > ends(earlier.quantity)[1]
    if dwindled(match, order):
        return _update(match, story, order)
    grows = evolving(match) or (rising and goes_on(match))
    if (grows and _rivals(match, story)) or _gone_wrong(match, rising):
        return _conflict(match, story) if match.likeness >= asked(match) else None
    if grows and (rising or not match.first.outcomes & match.second.outcomes & RISING):
        return _update(match, story, order)
    if not grows and _counted_again(match, story, order):
        return _update(match, story, order)
    stated = (as_of(match.one, match.first)[1] and as_of(match.two, match.second)[1]) or two_days(match)
    if (stated and not grows) or match.likeness < asked(match):
        return None
    return _conflict(match, story)


def _gone_wrong(match: Match, rising: bool) -> bool:
    """Tell whether the later figure is the earlier one with digits turned: long ones, lower, or of what stays."""
    if match.likeness < SURELY:
        return False
    if match.first.quantity.value == match.second.quantity.value:
        return True  # nine weeks and nine months
    if not slipped(match.first, match.second):
        return False
    if rising and by_two_days(match) and len(digits_of(match.first)) < LONG_SLIP:
        return False  # "by Thursday 120", "by Friday 210"
    stays = not match.first.outcomes & match.second.outcomes & EVOLVING
    if of_another_scale(match.first, match.second):
        return True
    return len(digits_of(match.first)) >= LONG_SLIP or not rising or stays


def _counted_again(match: Match, story: Story, order: int) -> bool:
    """Tell whether one body gives its figure for a day that the earlier paper had not seen."""
    origins = story.origins.get(match.one.key), story.origins.get(match.two.key)
    later, earlier = ((match.one, match.first), match.two) if order > 0 else ((match.two, match.second), match.one)
    day, stated = as_of(*later)
    printed = earlier.report.published
    return bool(stated and day and printed and day[0] > printed and _one_body(*origins))


def _one_body(one: str | None, two: str | None) -> bool:
    """Tell whether two origins are one, or one name only says more ("administrators", "joint administrators")."""
    words = [frozenset(plain(name or "").split()) for name in (one, two)]
    return bool(words[0] and words[1]) and (words[0] <= words[1] or words[1] <= words[0])


def _rivals(match: Match, story: Story) -> bool:
    """Tell whether two different known origins count at nearly the same time: two parties, not an update."""
    origins = story.origins.get(match.one.key), story.origins.get(match.two.key)
    days = [as_of(item, figure)[0] for item, figure in ((match.one, match.first), (match.two, match.second))]
    if origins[0] == origins[1]:
        return False
    if any(_DISPUTES.search(plain(item.report.claim.text)) for item in (match.one, match.two)):
        return True
    if None not in origins and claimed_of_enemy(match.one) != claimed_of_enemy(match.two):
        return True
    if None in origins or match.first.running or match.second.running:
        return False
    return bool(days[0] and days[1] and days[0][1] == days[1][1])


def _currency(match: Match, story: Story) -> Finding | None:
    """Flag one amount in two currencies, unless the other claim also gives it in the first one's currency."""
    one, two = match.first.quantity, match.second.quantity
    if one.value is None or two.value is None or abs(one.value - two.value) > 0.001 * abs(one.value):
        return None
    if _also_given(match.two, match.first) or _also_given(match.one, match.second):
        return None
    text = f"Same amount, different currency: {_side(match, story, 0)}, but {_side(match, story, 1)}."
    return _finding(match, Relation.CONFLICTS, LinkKind.CURRENCY, text)


def _also_given(item: Features, figure: Figure) -> bool:
    others = (other.quantity for other in item.figures if other.quantity.unit == figure.quantity.unit)
    return any(nearness(other, figure.quantity) != "apart" for other in others)


def _agreement(match: Match, story: Story) -> Finding:
    lead = {
        "equal": "The same figure",
        "rounded": "The same figure after rounding or conversion",
        "bound": "One figure is a bound that the other satisfies",
    }[match.near]
    text = f"{lead}: {_side(match, story, 0)}, {_side(match, story, 1)}."
    return _finding(match, Relation.AGREES, LinkKind.NUMBER, text)


def _conflict(match: Match, story: Story) -> Finding:
    text = f"{sort_of(match)}: {_side(match, story, 0)}, but {_side(match, story, 1)}."
    return _finding(match, Relation.CONFLICTS, LinkKind.NUMBER, text)


def _turned(match: Match, story: Story, moved: str) -> Finding:
    text = f"{moved}: {_side(match, story, 0)}, but {_side(match, story, 1)}."
    return _finding(match, Relation.CONFLICTS, LinkKind.NUMBER, text)


def _update(match: Match, story: Story, order: int) -> Finding:
    later, earlier = (_side(match, story, side) for side in ((0, 1) if order > 0 else (1, 0)))
    text = f"A later figure replaces an earlier one: {later}, before that {earlier}."
    return _finding(match, Relation.SUPERSEDES, LinkKind.NUMBER, text, swap=order < 0)


def _side(match: Match, story: Story, side: int) -> str:
    item, figure = ((match.one, match.first), (match.two, match.second))[side]
    return f"{who(item.report, story.origins.get(item.key))}{when(item.report, ',')} has “{counted(item, figure)}”"


def _finding(match: Match, relation: Relation, kind: LinkKind, text: str, *, swap: bool = False) -> Finding:
    sides = [(match.one, match.first.quantity), (match.two, match.second.quantity)]
    (one, first), (two, second) = sides[::-1] if swap else sides
    return Finding(
        relation,
        kind,
        one.key,
        two.key,
        (first.text, second.text),
        text,
        round(min(1.0, match.likeness), 2),
        parts_of(match),
        ((one.key, first.start, first.end), (two.key, second.start, second.end)),
    )
