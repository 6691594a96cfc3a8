"""Tell the tallies of two votes from two tallies of one, and the steps of a law from each other.

Entry points: `of_two_votes`, `of_two_steps`, `of_one_tally`, `told_in_part`.

A bill carried by 76 to 71 and a motion lost by 79 to 69 are two votes, whoever voted: neither side agrees. One vote
told wrong keeps a side, turns its digits, or mistypes one on each side.
"""

from __future__ import annotations

from ...counting.ballots import AGAINST, FOR
from ...counting.counts import Figure
from ...languages.english.ballots import AGAINST_IT, BODIES, SIGNS, VOTED
from ...questions.features import Features
from ...words.wording import plain
from .digits import closeness, digits_of, slipped

LARGE = 10  # votes: five to two is the tally of many a vote
_VOTERS = frozenset().union(*BODIES.values()) - BODIES["court"]


def of_two_votes(one: Features, two: Features) -> bool:
    """Tell whether both claims give both sides of a vote, and neither side agrees."""
    first, second = ({figure.ballot.side: figure for figure in item.figures} for item in (one, two))
    sides = [(first[side], second[side]) for side in (FOR, AGAINST) if side in first and side in second]
    apart = all(closeness(mine, other) == "apart" and not slipped(mine, other) for mine, other in sides)
    return len(sides) == len((FOR, AGAINST)) and apart and not all(_by_one_digit(*pair) for pair in sides)


def of_one_tally(one: Features, two: Features) -> bool:
    """Tell whether both claims give the same two figures of a vote, whichever side each was on: 88 to 71."""
    first, second = _tally(one), _tally(two)
    return len(first) == len((FOR, AGAINST)) and first == second and max(first) >= LARGE


def told_in_part(one: Features, two: Features) -> bool:
    """Tell whether one claim gives both sides of a vote, the other only those against: "two of the seven"."""
    return any(_is_part(whole, part) for whole, part in ((one, two), (two, one)))


def _is_part(whole: Features, part: Features) -> bool:
    sides, other = _tally(whole), _tally(part)
    told = {figure.quantity.value for figure in part.figures}
    against = AGAINST_IT.search(plain(part.report.claim.text)) is not None
    return len(sides) == len((FOR, AGAINST)) and len(other) < len(sides) and against and min(sides) in told


def _tally(item: Features) -> set[float]:
    """Return the votes on both sides that a claim gives, without what is reckoned out from them."""
    return {
        figure.quantity.value
        for figure in item.figures
        if figure.ballot.side in (FOR, AGAINST) and figure.quantity.value is not None and not figure.derived
    }


def _by_one_digit(one: Figure, two: Figure) -> bool:
    """Tell whether one figure may be the other mistyped: 71 to 28, and 61 to 38."""
    first, second = digits_of(one), digits_of(two)
    return len(first) == len(second) and sum(map(str.__ne__, first, second)) == 1


def of_two_steps(one: Features, two: Features, cues: tuple[str, str]) -> bool:
    """Tell whether a body voted for what somebody else signs or does not: two steps of a law, and both may be so."""
    sides = ((cues[0], two), (cues[1], one))
    return any(SIGNS.search(plain(cue)) and _body_votes(item) for cue, item in sides)


def _body_votes(item: Features) -> bool:
    """Tell whether a claim tells how a body voted, and of nobody's signature."""
    text = plain(item.report.claim.text)
    bodies = any(token.low in _VOTERS for token in item.tokens)
    return bodies and VOTED.search(text) is not None and SIGNS.search(text) is None
