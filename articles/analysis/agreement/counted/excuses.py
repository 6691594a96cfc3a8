"""Find what excuses the difference of two figures that seem to answer one question. Entry point: `excused`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...counting.counts import Figure
from ...counting.wholes import ALL, WHOLE
from ...languages.english.measures import GENERIC_NOUNS
from ...questions.features import Features
from ...words.spelling import skeleton
from ...words.wording import plain
from ..story import Story
from ..timing import order_of, order_of_print
from .differences import converted, difference_given, other_dollars
from .digits import closeness, digits_of, same_currency, slipped
from .elsewhere import of_another_scope
from .intervals import ends
from .mistold import may_have_come
from .nouns import kinds_differ, nouns_fit, people_and_things
from .persons_beside import of_one_row
from .rates import span_of
from .sameness import Match
from .set_apart import of_one_sort, set_apart, told_of_whole
from .two_questions import of_two_questions
from .whole_bodies import of_body_and_share

Place = tuple[Features, Figure]
PART_BELOW = 0.8  # a part is less than this share of the whole
LONG_SLIP = 3  # digits from which the same ones in another order are no chance
SURELY = 0.5  # likelihood from which two digits turned round are no chance
EVERYWHERE = frozenset("nationwide countrywide worldwide globally statewide".split())
SAID_ALIKE = 2  # words in common that tell that two equal figures are said of one thing


def excused(match: Match, story: Story) -> bool:
    """Tell whether what looks like a conflict of figures is none."""
    if match.one.report.article == match.two.report.article:
        return False  # set side by side by the outlet itself
    reasons = (
        _of_another_kind,
        _agrees_elsewhere,
        _sums_up,
        of_one_row,
        other_dollars,
        _whole_and_other,
        _of_two_wholes,
        _two_increments,
        difference_given,
        converted,
        of_two_questions,
        of_body_and_share,
    )
    if any(applies(match) for applies in reasons) or _fulfilled(match) or set_apart(match, story):
        return True
    return of_another_scope(match.one, match.first, match.two, match.second, story)


def _fulfilled(match: Match) -> bool:
    """Tell whether the other article, which is later, gives what one claim says was planned."""
    sides = ((match.one, match.first, match.two, match.second), (match.two, match.second, match.one, match.first))
    return any(
        figure is not own
        and figure.sense == "planned"
        and nouns_fit(figure, other)
        and closeness(figure, other) == "equal"
        for item, own, later, other in sides
        if may_have_come(item, later)
        for figure in item.figures
    )


def _whole_and_other(match: Match) -> bool:
    """Tell whether one figure is only what a part is taken of, and the other one gives that part."""
    sides = ((match.one, match.first, match.second), (match.two, match.second, match.first))
    return any(
        own.share == WHOLE
        and other.share not in (WHOLE, ALL)
        and any(figure.part and closeness(figure, other) != "apart" for figure in item.figures)
        for item, own, other in sides
    )


def _of_two_wholes(match: Match) -> bool:
    """Tell whether both figures are parts, and of two wholes: "64 of 388 participants", "of 150 planned, 38"."""
    if not (match.first.part and match.second.part):
        return False
    sides = ((match.one, match.first), (match.two, match.second))
    one, two = (
        [figure for figure in item.figures if figure.share == WHOLE and figure.dimension == own.dimension]
        for item, own in sides
    )
    gone_wrong = any(slipped(first, second) for first in one for second in two)
    met = any(closeness(first, second) != "apart" for first in one for second in two)
    return bool(one and two) and not met and not gone_wrong and not slipped(match.first, match.second)


def _two_increments(match: Match) -> bool:
    """Tell whether both figures say what came on top, on two days."""
    two_days = bool(order_of(match) or order_of_print(match))
    wrong = slipped(match.first, match.second) and match.likeness >= SURELY
    return match.first.change and match.second.change and two_days and not wrong


def _of_another_kind(match: Match) -> bool:
    """Tell whether two figures are a plan and a fact, a change and a total, a part and a whole, of two years or rates.

    Long figures of which one looks like the other gone wrong are set side by side all the same. On 32 stories these
    reasons take a quarter of the wrong flags away, and one right flag in forty.
    """
    first, second = match.first, match.second
    if first.dimension == "age":
        return False  # of whom, the names say
    sure = (
        len(digits_of(first)) >= LONG_SLIP or match.likeness >= SURELY or first.quantity.value == second.quantity.value
    )
    long_slip = slipped(first, second) and sure and not (first.year and second.year and first.year != second.year)
    if people_and_things(first, second) and first.quantity.value != second.quantity.value:
        return True
    if long_slip or (first.dimension == "money" and not same_currency(first, second)):
        return False
    return (
        {first.sense, second.sense} == {"actual", "planned"}
        or (first.dimension == "time" and {first.sense, second.sense} == {"actual", "sought"})
        or (first.change != second.change and first.dimension != "point")
        or first.year != second.year
        or _of_two_spans(match)
        or (first.rate != second.rate and (bool(first.rate and second.rate) or "number" in (first.rate, second.rate)))
        or kinds_differ(first, second)
        or (_is_part_of(first, second) and not (total_for_part(match) or _two_parts(match) or of_one_sort(match)))
        or (_places_apart(first, second) and not _both_named(match))
    )


def _of_two_spans(match: Match) -> bool:
    """Tell whether one sum is for a year and the other for all of them."""
    spans = span_of(match.one, match.first), span_of(match.two, match.second)
    return "total" in spans and "" not in spans and spans[0] != spans[1]


def total_for_part(match: Match) -> bool:
    """Tell whether one claim says of a whole what the other says of a part of it."""
    sides = ((match.one, match.first, match.second), (match.two, match.second, match.first))
    return any(
        own.part
        and any(figure is not own and closeness(figure, other) in ("equal", "rounded") for figure in item.figures)
        and _part_for_all(item, own, other)
        for item, own, other in sides
    )


def _is_part_of(first: Figure, second: Figure) -> bool:
    """Tell whether one figure is a part and well below the other: a part as large as the whole is a slip."""
    if first.part == second.part or first.dimension == "percent":
        return False
    part, whole = (first, second) if first.part else (second, first)
    return whole.share != ALL and ends(part.quantity)[0] < PART_BELOW * ends(whole.quantity)[0]


def _two_parts(match: Match) -> bool:
    """Tell whether the same is said of a part, whose whole is given, and of a figure elsewhere: both count it.

    "41 of the 118 were recaptured by Monday" and "77 were recaptured by Monday".
    """
    part, item, other = (
        (match.first, match.one, match.second) if match.first.part else (match.second, match.two, match.first)
    )
    wholes = [figure for figure in item.figures if figure.share == WHOLE and figure.dimension == part.dimension]
    shared = (part.words & other.words & item.said).difference(
        *(whole.words for whole in wholes), {part.noun, other.noun}
    )
    return bool(wholes and shared) and not any(closeness(whole, other) != "apart" for whole in wholes)


def _places_apart(first: Figure, second: Figure) -> bool:
    """Tell whether two figures are of two places, or one of a place and one of the whole country."""
    if first.places and second.places:
        return not first.places & second.places
    placed, other = (first, second) if first.places else (second, first)
    return bool(placed.places) and bool(other.qualifiers & EVERYWHERE)


def _both_named(match: Match) -> bool:
    """Tell whether one claim names the other's place, too: "BHADRAPUR: … at the Kalinga temple"."""
    sides = ((match.one, match.second), (match.two, match.first))
    return any(
        other.places & {skeleton(word) for word in _WORDS.findall(item.report.claim.text)} for item, other in sides
    )


_WORDS = re.compile(r"[A-Z][\w'-]+")


def _sums_up(match: Match) -> bool:
    """Tell whether both figures are parts of a total beside them, or one is the other and a part that goes with it.

    "39 of 46 shot down" and "all but seven"; "43 prosecution witnesses and four for the defense" and "47 witnesses".
    """
    if match.first.dimension != "count" or match.first.ballot.side == match.second.ballot.side != "":
        return False  # two for, three against: one side of a vote is told by two papers
    sides = ((match.one, match.first), (match.two, match.second))
    (less, small), (more, large) = sorted(sides, key=lambda side: side[1].low or 0.0)
    beside = [[figure for figure in item.figures if figure is not own] for item, own in ((less, small), (more, large))]
    gap = (large.low or 0.0) - (small.low or 0.0)
    made_up = any(figure.low == gap and _makes_up(less, small, figure, large) for figure in beside[0])
    if any(figure.low == gap for figure in beside[1]):
        return large.share == WHOLE or made_up  # "27 of the 41 routes were halted" and "14 routes are running"
    if slipped(small, large):
        return False
    if large.quantity.comparator in (">", ">=") and any(
        _adds_to(less, small, figure) and (small.low or 0.0) + (figure.low or 0.0) >= (large.low or 0.0)
        for figure in beside[0]
    ):
        return True  # "88 witnesses and 42 for the defense" and "more than a hundred"
    if _parts_of_total((less, small), (more, large), beside):
        return True
    if large.share == ALL:
        return False
    return made_up


def _makes_up(item: Features, small: Figure, figure: Figure, large: Figure) -> bool:
    """Tell whether a figure with the one beside it is what the larger one counts: 287 passengers, 25 crew, 312 people.

    312 passengers are another count than 287 passengers and 25 crew; "five votes on two counts" adds up to nothing.
    """
    first, second = sorted((small, figure), key=lambda each: each.quantity.start)
    joined = figure.dimension == "count" and _AND.fullmatch(item.between(first, second)) is not None
    return joined and (large.noun in GENERIC_NOUNS | {""} or figure.noun == "" or nouns_fit(figure, large))


def _adds_to(item: Features, small: Figure, figure: Figure) -> bool:
    """Tell whether a claim sets a figure beside another of the same sort, with no more than "and" between them."""
    first, second = sorted((small, figure), key=lambda each: each.quantity.start)
    between = item.between(first, second)
    return figure.dimension == "count" and nouns_fit(small, figure) and _AND.fullmatch(between) is not None


_AND = re.compile(r"[^.;:,]{0,40},? (?:and|plus|as well as) [^.;:,]{0,40}")


def _parts_of_total(less: Place, more: Place, beside: Sequence[Sequence[Figure]]) -> bool:
    """Tell whether two figures make up one beside them, and are not said to be the same part of it."""
    (one, small), (two, large) = less, more
    total = (large.low or 0.0) + (small.low or 0.0)
    totals = [figure for row in beside for figure in row if figure.low == total and figure.dimension == "count"]
    shared = (small.words & large.words) - {small.noun, large.noun}
    only = shared.difference(*(figure.words for figure in totals)) & one.said & two.said
    alike = len(shared) >= SAID_ALIKE or (bool(only) and small.part != large.part)
    return bool(totals) and (not alike or any(_is_rest(item, figure) for item, figure in (less, more)))


_REST = re.compile(r"\b(?:all|everybody|everyone|nobody|none|every one) (?:but|except)\s(?:for\s)?$", re.IGNORECASE)


def _is_rest(item: Features, figure: Figure) -> bool:
    """Tell whether a figure counts those of whom the sentence is not true: "all but seven"."""
    return _REST.search(item.before(figure, 24)) is not None


def _agrees_elsewhere(match: Match) -> bool:
    """Tell whether one claim gives the other's figure beside its own ("six, compared to 47 the night before")."""
    sides = ((match.one, match.first, match.second), (match.two, match.second, match.first))
    again = any(_AGAIN.search(plain(item.report.claim.text)) for item in (match.one, match.two))
    return any(gives(item, own, other) and (again or not _part_for_all(item, own, other)) for item, own, other in sides)


# What was shut for a part is open again for all: two times, not two counts.
_AGAIN = re.compile(
    r"\b(?:open|running|working|operating|up|back|moving|flying|sailing) again\b|\b(?:reopen|resum|restor)\w*"
)


def _part_for_all(item: Features, own: Figure, other: Figure) -> bool:
    """Tell whether a claim gives the other's figure only as what `own` is a part of, or as a part of `own`.

    "31 of the crew of 92 were aboard" does not excuse "all 92 were aboard"; "nine of 14 counts" not "all nine counts".
    """
    beside = [
        figure for figure in item.figures if figure is not own and closeness(figure, other) in ("equal", "rounded")
    ]
    if own.part:
        shared = own.words & other.words & item.said
        only = shared.difference(*(figure.words for figure in beside), {own.noun})
        whole = all(figure.share == WHOLE for figure in beside)
        outcomes = (own.outcomes & other.outcomes).difference(*(told_of_whole(item, figure) for figure in beside))
        return bool(only) or (whole and (other.share == ALL or bool(outcomes)))
    return own.share == WHOLE and other.share == ALL and all(figure.part for figure in beside)


def gives(item: Features, own: Figure, other: Figure) -> bool:
    """Tell whether a claim gives the other's figure beside its own."""
    beside = (figure for figure in item.figures if figure is not own and figure.dimension == other.dimension)
    beside = (figure for figure in beside if {figure.sense, other.sense} != {"actual", "planned"})
    return any(
        nouns_fit(figure, other) and same_currency(figure, other) and closeness(figure, other) in ("equal", "rounded")
        for figure in beside
    )
