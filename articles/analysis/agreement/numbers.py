"""Compare figures on the same question. Entry point: `number_findings`.

The questions are asked in the order of the design: the same thing counted? planned or actual? an increment or a total?
as of the same day? do the intervals overlap? Only what passes all of them is a contradiction.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..features import Features, Figure, nationalities, qualifiers_clash
from ..languages.english.measures import (
    CURRENCY_FAMILIES,
    EVOLVING,
    FATE_ORDER,
    FATES,
    GENERIC_NOUNS,
    RISING,
    SUBSET_NOUNS,
)
from ..reports import Finding
from ..vocabulary import LinkKind, Relation
from ..wording import plain
from .intervals import ends, nearness
from .story import Days, Story, disjoint, published, when, who

SAME_THING = 0.45  # likeness of two figures from which they answer one question
FAR_APART = 0.75  # likeness asked of figures of which one is ten times the other
KNOWN_FROM = 10  # smaller numbers recur by chance
CONTRASTED = 0.3  # where one article contrasts the counts of two parties
NEARBY = 500  # characters between the two
CONFLICTING = 0.5  # a contradiction asks for a little more


_CONTRAST = re.compile(
    r"\b(?:but|however|while|whereas|although|though|yet|instead|insist\w*|higher|lower|contrast|disput\w*|contradict\w*|only|"
    r"estimates?|rival|opposition|union|counter\w*|put(?:s)? (?:the|attendance|turnout|it))\b"
)


@dataclass(frozen=True)
class Match:
    """Two figures that answer one question."""

    one: Features
    two: Features
    first: Figure
    second: Figure
    likeness: float
    near: str


def number_findings(story: Story) -> Iterator[Finding]:
    """Yield what the figures of two claims are to each other: agreement, conflict, update, other currency."""
    matches = best_matches(story)
    for match in matches:
        finding = _judge(match, story)
        if finding is not None and (finding.relation is not Relation.CONFLICTS or not _excused(match, story)):
            yield finding


def best_matches(story: Story) -> list[Match]:
    """Return for each figure its best partner in each other article, where the likeness is enough."""
    found = [match for one, two, likeness in story.couples() for match in _matches(one, two, likeness, story)]
    best: dict[tuple[int, int, int], float] = defaultdict(float)
    for match in found:
        for own, other, figure in _ends_of(match):
            best[own, other, figure] = max(best[own, other, figure], match.likeness)
    kept = [match for match in found if any(match.likeness >= best[end] - 0.02 for end in _ends_of(match))]
    return sorted(kept, key=lambda match: -match.likeness)


def _ends_of(match: Match) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    return (
        (match.one.key, match.two.report.article, match.first.quantity.start),
        (match.two.key, match.one.report.article, match.second.quantity.start),
    )


def _matches(one: Features, two: Features, likeness: float, story: Story) -> Iterator[Match]:
    least = SAME_THING
    if one.report.article == two.report.article:
        if not _contrasted(one, two, story):
            return
        least = CONTRASTED
    for first in one.figures:
        for second in two.figures:
            if why_different(first, second) is None or _one_amount(first, second):
                score = likeness_of(first, second, one, two, likeness, story)
                if score >= (FAR_APART if _far_apart(first, second) else least):
                    yield Match(one, two, first, second, score, _near(first, second))


def _contrasted(one: Features, two: Features, story: Story) -> bool:
    """Tell whether one article sets two parties' counts against each other, close by and in so many words."""
    first, second = sorted((one, two), key=lambda item: item.report.claim.start)
    near = second.report.claim.start - first.report.claim.end < NEARBY
    return near and _two_parties(one, two, story) and bool(_CONTRAST.search(plain(second.report.claim.text)))


def _far_apart(first: Figure, second: Figure) -> bool:
    """Tell whether one figure is more than ten times the other and no slip explains it."""
    low, high = sorted(abs(figure.quantity.value or 0.0) for figure in (first, second))
    return first.dimension == second.dimension and low > 0 and high / low > 10 and not _slip(first, second) and _near(first, second) == "apart"


def _near(first: Figure, second: Figure) -> str:
    if first.dimension == "age":
        return "equal" if first.quantity.value == second.quantity.value else "apart"
    return nearness(first.quantity, second.quantity)


def same_value(one: Features, two: Features) -> float:
    """Return how much equal figures say that two claims answer one question: 1 for long or converted ones, else less."""
    found = [_value_sign(first, second) for first in one.figures for second in two.figures]
    return max(found, default=0.0)


def _value_sign(first: Figure, second: Figure) -> float:
    if first.dimension != second.dimension or not nouns_fit(first, second) or first.change != second.change:
        return 0.0
    if first.outcomes and second.outcomes and not first.outcomes & second.outcomes:
        return 0.0
    near = _near(first, second)
    if near not in ("equal", "rounded") or first.quantity.value is None:
        return 0.0
    if first.quantity.unit != second.quantity.unit:
        return 1.0
    digits = f"{abs(first.quantity.value):.10g}".replace(".", "").rstrip("0")
    return 1.0 if len(digits) >= 3 else 0.7 if len(digits) == 2 or first.dimension != "count" else 0.3


def why_different(first: Figure, second: Figure) -> str | None:
    """Return in words why two figures cannot answer one question, None if they can."""
    if first.dimension != second.dimension:
        return "different measures"
    if not nouns_fit(first, second):
        return "different things counted"
    if first.outcomes and second.outcomes and not first.outcomes & second.outcomes or _fates_differ(first, second):
        return "different outcomes"
    if bool(first.outcomes & FATES) != bool(second.outcomes & FATES) and first.noun and second.noun:
        return "different outcomes"
    if first.sense != second.sense:
        return f"{first.sense} against {second.sense}"
    if first.change != second.change:
        return "an increment against a total"
    if first.part != second.part and first.dimension != "percent":
        return "a part against the whole"
    if first.rate != second.rate or qualifiers_clash(first.qualifiers, second.qualifiers):
        return "different scope"
    if first.period and second.period and first.period != second.period:
        return "different periods"
    if first.places and second.places and not first.places & second.places:
        return "different places"
    return None


def _fates_differ(first: Figure, second: Figure) -> bool:
    return bool(_fate(first) and _fate(second)) and _fate(first) != _fate(second)


def _fate(figure: Figure) -> str:
    return next((fate for fate in FATE_ORDER if fate in figure.outcomes and figure.dimension == "count"), "")


def nouns_fit(first: Figure, second: Figure) -> bool:
    """Tell whether the nouns of two counts can mean one set."""
    if first.dimension != "count":
        return True
    one, two = first.noun, second.noun
    if one == two or not one or not two:
        return True
    if one in nationalities() or two in nationalities():
        return True  # "12,000 North Koreans" can be soldiers
    general = [noun in GENERIC_NOUNS for noun in (one, two)]
    return (general[0] and two not in SUBSET_NOUNS) or (general[1] and one not in SUBSET_NOUNS)


def likeness_of(first: Figure, second: Figure, one: Features, two: Features, likeness: float, story: Story) -> float:
    """Return how likely two figures answer one question: noun, outcome, words of their clauses, the whole claims."""
    noun = 1.0 if first.noun == second.noun and first.noun else 0.6 if first.noun and second.noun else 0.5
    outcome = 1.0 if first.outcomes & second.outcomes else 0.3 if not (first.outcomes or second.outcomes) else 0.0
    clause = min(1.0, 1.6 * story.overlap(first.words - {first.noun}, second.words - {second.noun}))
    names = bool(one.names and two.names and not one.names & two.names)
    whole = min(1.0, likeness / 0.5)
    return 0.3 * noun + 0.2 * outcome + 0.3 * clause + 0.2 * whole + _slip(first, second) - (0.1 if names else 0.0)


def _slip(first: Figure, second: Figure) -> float:
    """Return how much the digits alone say that it is one figure gone wrong: another order, scale, unit or currency."""
    one, two = first.quantity, second.quantity
    digits = [f"{abs(item.value or 0.0):.10g}".replace(".", "").rstrip("0") for item in (one, two)]
    if sorted(digits[0]) != sorted(digits[1]) or (one.value, one.unit) == (two.value, two.unit) or not digits[0]:
        return 0.0
    if len(digits[0]) < 2 and one.unit == two.unit:
        return 0.0
    return 0.1 + 0.1 * min(len(digits[0]), 2) * (digits[0] == digits[1]) + 0.05 * (len(digits[0]) > 2)


def _one_amount(first: Figure, second: Figure) -> bool:
    """Tell whether two sums are equal but for the currency; a promise and a payment then name one sum."""
    one, two = first.quantity, second.quantity
    return first.dimension == second.dimension == "money" and not same_currency(first, second) and one.value == two.value


def same_currency(first: Figure, second: Figure) -> bool:
    """Tell whether two sums can be in one currency: a bare "$" or "crowns" can be any of its family."""
    units = [figure.quantity.unit or "" for figure in (first, second)]
    families = [CURRENCY_FAMILIES.get(unit, unit) for unit in units]
    named = first.currency_named and second.currency_named
    return units[0] == units[1] or (families[0] == families[1] and not named)


# -- as of when -------------------------------------------------------------------------------------


def as_of(item: Features, figure: Figure) -> tuple[Days | None, bool]:
    """Return the days a figure holds for and whether the text states them."""
    claim = item.report.claim
    near = [span for span in claim.dates if span.last and (span.last - (span.first or span.last)).days <= 45]
    inside = [span for span in near if abs(span.start - figure.quantity.end) < 120]
    if inside:
        span = min(inside, key=lambda found: abs(found.start - figure.quantity.end))
        if span.last:
            return (span.first or span.last, span.last), True
    return published(item.report), figure.running


def _order(match: Match) -> int | None:
    """Return 1 if the first figure is the later one, -1 if the second is, 0 for the same time, None if unknown."""
    (one, stated), (two, also) = as_of(match.one, match.first), as_of(match.two, match.second)
    if one is None or two is None:
        return _by_words(match)
    if not disjoint(one, two):
        return 0
    later = one[0] > two[1]
    gap = (one[0] - two[1]).days if later else (two[0] - one[1]).days
    if gap <= 1 and stated != also and later != stated:
        return 0  # printed the day after the day it speaks of
    return 1 if later else -1


def _excused(match: Match, story: Story) -> bool:
    """Tell whether what looks like a conflict of figures is none."""
    if match.one.report.article == match.two.report.article:
        return False  # set side by side by the outlet itself
    return _agrees_elsewhere(match) or _known_apart(match, story)


def _agrees_elsewhere(match: Match) -> bool:
    """Tell whether one claim gives the other's figure beside its own ("six arrests, compared to 47 the night before")."""
    for item, own, other in ((match.one, match.first, match.second), (match.two, match.second, match.first)):
        for figure in item.figures:
            if figure is not own and figure.dimension == other.dimension and nouns_fit(figure, other):
                if same_currency(figure, other) and _near(figure, other) in ("equal", "rounded") and not _two_counts(match):
                    return True
    return False


def _two_counts(match: Match) -> bool:
    return match.first.part or match.second.part


def _known_apart(match: Match, story: Story) -> bool:
    """Tell whether one article gives both figures, and not as the counts of two parties: two questions, then."""
    for items in story.articles.values():
        places = [_places_of(items, figure) for figure in (match.first, match.second)]
        for one, two in ((a, b) for a in places[0] for b in places[1] if a[1] is not b[1]):
            if not _two_parties(one[0], two[0], story):
                return True
    return False


def _places_of(items: Sequence[Features], figure: Figure) -> list[tuple[Features, Figure]]:
    return [
        (item, other) for item in items for other in item.figures
        if other.dimension == figure.dimension and other.quantity.value is not None
        and (figure.dimension != "money" or other.quantity.unit == figure.quantity.unit)
        and nouns_fit(other, figure) and nearness(other.quantity, figure.quantity) in ("equal", "rounded")
        and abs(other.quantity.value) >= KNOWN_FROM
    ]


def _two_parties(one: Features, two: Features, story: Story) -> bool:
    origins = story.origins.get(one.key), story.origins.get(two.key)
    return one is not two and None not in origins and origins[0] != origins[1]


def _by_words(match: Match) -> int | None:
    """Order two figures of unknown days by their words ("bringing the total to") and their size."""
    first, second = ends(match.first.quantity)[0], ends(match.second.quantity)[0]
    if match.first.running and first > second:
        return 1
    return -1 if match.second.running and second > first else None


# -- the verdict ------------------------------------------------------------------------------------


def _judge(match: Match, story: Story) -> Finding | None:
    if match.first.dimension == "money" and not same_currency(match.first, match.second):
        return _currency(match, story)
    inside = match.one.report.article == match.two.report.article
    if match.near != "apart":
        return None if inside else _agreement(match, story)
    order = 0 if inside else _order(match)
    if order is None and _evolving(match):
        return None  # either may be the later count
    if not order:
        return _conflict(match, story) if inside or match.likeness >= CONFLICTING else None
    return _over_time(match, story, order)


def _evolving(match: Match) -> bool:
    return bool(match.first.outcomes & match.second.outcomes & EVOLVING) or match.first.running or match.second.running


def _over_time(match: Match, story: Story, order: int) -> Finding | None:
    later, earlier = (match.first, match.second) if order > 0 else (match.second, match.first)
    rising = ends(later.quantity)[0] > ends(earlier.quantity)[1]
    evolving = _evolving(match)
    if evolving and _rivals(match, story):
        return _conflict(match, story) if match.likeness >= CONFLICTING else None
    if evolving and (rising or not match.first.outcomes & match.second.outcomes & RISING):
        return _update(match, story, order)
    stated = as_of(match.one, match.first)[1] and as_of(match.two, match.second)[1]
    if stated and not evolving or match.likeness < CONFLICTING:
        return None
    return _conflict(match, story)


def _rivals(match: Match, story: Story) -> bool:
    """Tell whether two different known origins count at nearly the same time: two parties, not an update."""
    origins = story.origins.get(match.one.key), story.origins.get(match.two.key)
    days = [as_of(item, figure)[0] for item, figure in ((match.one, match.first), (match.two, match.second))]
    if None in origins or origins[0] == origins[1] or match.first.running or match.second.running:
        return False
    return bool(days[0] and days[1] and abs((days[0][1] - days[1][1]).days) <= 1)


def _currency(match: Match, story: Story) -> Finding | None:
    """Flag one amount in two currencies, unless the other claim also gives it in the first one's currency."""
    one, two = match.first.quantity, match.second.quantity
    if one.value is None or two.value is None or abs(one.value - two.value) > 0.001 * abs(one.value):
        return None
    if _also_given(match.two, match.first) or _also_given(match.one, match.second):
        return None
    text = (f"Same amount, different currency: {_side(match, story, 0)}, {_side(match, story, 1)}.")
    return _finding(match, Relation.CONFLICTS, LinkKind.CURRENCY, text)


def _also_given(item: Features, figure: Figure) -> bool:
    others = (other.quantity for other in item.figures if other.quantity.unit == figure.quantity.unit)
    return any(nearness(other, figure.quantity) != "apart" for other in others)


def _agreement(match: Match, story: Story) -> Finding:
    words = {"equal": "give the same figure", "rounded": "give the same figure after rounding or conversion",
             "bound": "agree: one figure is a bound that the other satisfies"}[match.near]
    text = f"{_side(match, story, 0)} and {_side(match, story, 1)} {words}."
    return _finding(match, Relation.AGREES, LinkKind.NUMBER, text)


def _conflict(match: Match, story: Story) -> Finding:
    text = f"{_sort(match)}: {_side(match, story, 0)}, but {_side(match, story, 1)}."
    return _finding(match, Relation.CONFLICTS, LinkKind.NUMBER, text)


def _sort(match: Match) -> str:
    """Name the sort of slip, where the digits show one."""
    one, two = (figure.quantity.value or 0.0 for figure in (match.first, match.second))
    low, high = sorted((abs(one), abs(two)))
    if low and round(high / low, 6) in (10.0, 100.0, 1000.0, 1e6):
        return f"Same digits, scale differs by {high / low:,.0f}"
    digits = ["".join(sorted(f"{value:.10g}")) for value in (one, two)]
    if digits[0] == digits[1]:
        return "Same digits in another order"
    if match.first.quantity.unit != match.second.quantity.unit:
        return "Different amounts once converted"
    return "Different figures for the same question"


def _update(match: Match, story: Story, order: int) -> Finding:
    text = f"A later figure replaces an earlier one: {_side(match, story, 0 if order > 0 else 1)}, before that {_side(match, story, 1 if order > 0 else 0)}."
    return _finding(match, Relation.SUPERSEDES, LinkKind.NUMBER, text, swap=order < 0)


def _side(match: Match, story: Story, side: int) -> str:
    item, figure = ((match.one, match.first), (match.two, match.second))[side]
    return f"{who(item.report, story.origins.get(item.key))} has “{figure.quantity.text}”{when(item.report)}"


def _finding(match: Match, relation: Relation, kind: LinkKind, text: str, *, swap: bool = False) -> Finding:
    sides = [(match.one, match.first.quantity), (match.two, match.second.quantity)]
    (one, first), (two, second) = sides[::-1] if swap else sides
    return Finding(
        relation, kind, one.key, two.key, (first.text, second.text), text, round(min(1.0, match.likeness), 2),
        _parts(match), ((one.key, first.start, first.end), (two.key, second.start, second.end)),
    )


def _parts(match: Match) -> tuple[tuple[str, str], ...]:
    shared = ", ".join(sorted(match.first.words & match.second.words)) or "none"
    outcome = ", ".join(sorted(match.first.outcomes & match.second.outcomes)) or "none named"
    return (("what is counted", match.first.noun or match.first.dimension), ("outcome", outcome),
            ("words in common", shared), ("intervals", match.near))
