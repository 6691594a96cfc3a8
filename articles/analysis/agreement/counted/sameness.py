"""Tell whether two figures answer one question. Entry points: `best_matches`, `why_different`.

The first questions of the design, in its order: the same thing counted? planned or actual? an increment or a total?
Then the words around: outcome, clause, names. Digits that differ by order or scale speak for one figure gone wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ...counting import ballots
from ...counting.ages import is_named
from ...counting.counts import Figure
from ...counting.measured import measured_in
from ...counting.scopes import qualifiers_clash
from ...counting.wholes import WHOLE
from ...languages.english.measures import FATES, GENERIC_NOUNS, ROLE_NOUNS
from ...questions.features import Features
from ...words.wording import plain
from ..story import Story
from .digits import by_points, closeness, same_currency, sizes, slipped
from .figures import fates_clash, figure_odds, outcomes_clash, things_clash
from .nouns import nouns_fit
from .partners import Couple, weighed

_PEOPLE_NOUNS = ROLE_NOUNS | GENERIC_NOUNS
# Of a contradiction `numbers` asks for more. Lower ones lose more right flags than they find: at .36 on 45 stories,
# held out, .89 of the figures that differ were found, and .82 of all flags were right instead of .91.
SAME_THING = 0.4  # likelihood from which two figures answer one question
FAR_APART = 0.6  # likelihood asked of figures of which one is ten times the other
# Of two counts that both go on, the later one higher. From .25 to .4 9 of 10 on 102 stories were of one count, below
# .25 one in three.
COUNTED_ON = 0.25
_MARGIN = "margin"
CONTRASTED = 0.42  # where one article contrasts the counts of two parties
NEARBY = 500  # characters between the two
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


def best_matches(story: Story) -> list[Match]:
    """Return for each figure its best partner in each other article, where the likeness is enough."""
    if "matches" not in story.memo:
        story.memo["matches"] = _best_matches(story)
    matches: list[Match] = story.memo["matches"]
    return matches


def running_matches(story: Story) -> list[Match]:
    """Return the counts that both go on ("by Tuesday", "so far") and are too little alike to be compared otherwise."""
    best_matches(story)
    matches: list[Match] = story.memo["running matches"]
    return matches


def figure_likeness(story: Story) -> Mapping[tuple[int, int], float]:
    """Return by pair of claims how likely two of their figures answer one question, 0 to 1; -1 where none can."""
    best_matches(story)
    likeness: Mapping[tuple[int, int], float] = story.memo["figure likeness"]
    return likeness


def _best_matches(story: Story) -> list[Match]:
    couples = [couple for one, two, _ in story.couples() for couple in _couples(one, two, story)]
    known: dict[tuple[int, int], float] = {
        (one.key, two.key): -1.0 for one, two, _ in story.couples() if one.figures and two.figures
    }
    found, running = [], []
    for couple, likeness in zip(couples, weighed(couples), strict=True):
        one, two, first, second = couple.one, couple.two, couple.first, couple.second
        known[one.key, two.key] = max(known[one.key, two.key], likeness)
        if likeness >= _least(couple):
            found.append(Match(one, two, first, second, likeness, closeness(first, second)))
        elif likeness >= COUNTED_ON and couple.apart and first.running and second.running:
            running.append(Match(one, two, first, second, likeness, "apart"))
    story.memo["figure likeness"], story.memo["running matches"] = known, running
    return sorted(found, key=lambda match: -match.likeness)


def _couples(one: Features, two: Features, story: Story) -> Iterator[Couple]:
    if not (one.figures and two.figures) or (
        one.report.article == two.report.article and not _contrasted(one, two, story)
    ):
        return
    for first, second in _comparable(one, two):
        odds = figure_odds(first, second, one, two, story)
        yield Couple(one, two, first, second, odds, closeness(first, second) == "apart")


def _least(couple: Couple) -> float:
    """Return the likelihood asked of two figures."""
    if couple.one.report.article == couple.two.report.article:
        return CONTRASTED
    if _one_amount(couple.first, couple.second) and couple.first.sense == couple.second.sense == "sought":
        return 0.0  # what is demanded is one sum
    return FAR_APART if _far_apart(couple.first, couple.second) else SAME_THING


def _comparable(one: Features, two: Features) -> Iterator[tuple[Figure, Figure]]:
    """Yield the figures of two claims that can answer one question."""
    for first in one.figures:
        for second in two.figures:
            if first.derived and second.derived:
                continue
            if (first.dimension == second.dimension and not _of_two(first, second)) or by_points(first, second):
                yield first, second


def _of_two(first: Figure, second: Figure) -> bool:
    """Tell whether two counts name two fates, or two ages are of two people who are named.

    Likewise two sides of a vote, votes of two bodies, and polls of two houses.
    """
    if first.dimension == "age":
        return first.noun != second.noun and is_named(first.noun) and is_named(second.noun)
    if ballots.clash(first.ballot, second.ballot) and closeness(first, second) == "apart":
        return True
    if (_is_margin(first) and _is_voters(second)) or (_is_margin(second) and _is_voters(first)):
        return True  # a majority of three, and three votes
    if (first.ballot.side and second.share == WHOLE) or (second.ballot.side and first.share == WHOLE):
        return closeness(first, second) == "apart"  # one side of a vote, and all who sit there
    if first.dimension == "count":
        clash = fates_clash(first, second) or (things_clash(first, second) and not slipped(first, second))
        return clash and closeness(first, second) == "apart"
    return False


def _is_margin(figure: Figure) -> bool:
    return figure.derived and _MARGIN in figure.outcomes


def _is_voters(figure: Figure) -> bool:
    """Tell whether a count is of all who sit there, or of one side of their vote."""
    return figure.share == WHOLE or bool(figure.ballot.side)


def _contrasted(one: Features, two: Features, story: Story) -> bool:
    """Tell whether one article sets two parties' counts against each other, close by and in so many words."""
    first, second = sorted((one, two), key=lambda item: item.report.claim.start)
    near = second.report.claim.start - first.report.claim.end < NEARBY
    return near and two_parties(one, two, story) and bool(_CONTRAST.search(plain(second.report.claim.text)))


def two_parties(one: Features, two: Features, story: Story) -> bool:
    """Tell whether two claims rest on two different known origins."""
    origins = story.origins.get(one.key), story.origins.get(two.key)
    return one is not two and None not in origins and origins[0] != origins[1]


def _far_apart(first: Figure, second: Figure) -> bool:
    """Tell whether one figure is more than ten times the other and no slip explains it."""
    low, high = sizes(first, second)
    return (
        first.dimension == second.dimension
        and low > 0
        and high / low > 10
        and not slipped(first, second)
        and closeness(first, second) == "apart"
    )


def same_value(one: Features, two: Features) -> float:
    """Return how much equal figures say that two claims answer one question: 1 for long or converted ones."""
    if not (one.figures and two.figures):
        return 0.0
    return max(_value_sign(first, second) for first in one.figures for second in two.figures)


def _value_sign(first: Figure, second: Figure) -> float:
    if first.dimension != second.dimension or first.change != second.change:
        return 0.0
    people = {first.noun, second.noun} <= _PEOPLE_NOUNS
    if not (nouns_fit(first, second) or people):
        return 0.0
    if first.outcomes and second.outcomes and not first.outcomes & second.outcomes:
        return 0.0
    if closeness(first, second) not in ("equal", "rounded") or first.quantity.value is None:
        return 0.0
    if measured_in(first.quantity) != measured_in(second.quantity):
        return 1.0
    digits = f"{abs(first.quantity.value):.15g}".replace(".", "").rstrip("0")
    return 1.0 if len(digits) >= 3 else 0.7 if len(digits) == 2 or first.dimension != "count" else 0.3


def why_different(first: Figure, second: Figure) -> str | None:
    """Return in words why two figures cannot answer one question, None if they can."""
    return next((reason for reason, applies in REASONS if applies(first, second)), None)


def _one_amount(first: Figure, second: Figure) -> bool:
    """Tell whether two sums are equal but for the currency; a promise and a payment then name one sum."""
    one, two = first.quantity, second.quantity
    return (
        first.dimension == second.dimension == "money" and not same_currency(first, second) and one.value == two.value
    )


def _outcomes_differ(first: Figure, second: Figure) -> bool:
    named = bool(first.noun and second.noun)
    return outcomes_clash(first, second) or (named and bool(first.outcomes & FATES) != bool(second.outcomes & FATES))


def _scopes_differ(first: Figure, second: Figure) -> bool:
    return first.rate != second.rate or qualifiers_clash(first.qualifiers, second.qualifiers)


def _periods_differ(first: Figure, second: Figure) -> bool:
    return bool(first.period and second.period) and first.period != second.period


def _places_differ(first: Figure, second: Figure) -> bool:
    return bool(first.places and second.places) and not first.places & second.places


def _change_differs(first: Figure, second: Figure) -> bool:
    return first.change != second.change


def _sense_differs(first: Figure, second: Figure) -> bool:
    return first.sense != second.sense


REASONS: tuple[tuple[str, Callable[[Figure, Figure], bool]], ...] = (
    ("different measures", lambda first, second: first.dimension != second.dimension),
    ("different things counted", lambda first, second: not nouns_fit(first, second)),
    ("different outcomes", _outcomes_differ),
    ("planned against actual", _sense_differs),
    ("an increment against a total", _change_differs),
    ("a part against the whole", lambda first, second: first.part != second.part and first.dimension != "percent"),
    ("different scope", _scopes_differ),
    ("different periods", _periods_differ),
    ("different places", _places_differ),
    ("different years", lambda first, second: first.year != second.year),
)
