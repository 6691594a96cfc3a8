"""Tell the tallies of two votes from two tallies of one, and the steps of a law from each other.

Entry points: `of_two_votes`, `of_two_steps`.

A bill carried by 76 to 71 and a motion lost by 79 to 69 are two votes, whoever voted: neither side agrees. One vote
told wrong keeps a side, turns its digits, or mistypes one on each side.
"""

from __future__ import annotations

from ..ballots import AGAINST, FOR
from ..counts import Figure
from ..features import Features
from ..languages.english.ballots import BODIES, SIGNS, VOTED
from ..wording import plain
from .digits import closeness, digits_of, slipped

_VOTERS = frozenset().union(*BODIES.values()) - BODIES["court"]


def of_two_votes(one: Features, two: Features) -> bool:
    """Tell whether both claims give both sides of a vote, and neither side agrees."""
    first, second = ({figure.ballot.side: figure for figure in item.figures} for item in (one, two))
    sides = [(first[side], second[side]) for side in (FOR, AGAINST) if side in first and side in second]
    apart = all(closeness(mine, other) == "apart" and not slipped(mine, other) for mine, other in sides)
    return len(sides) == len((FOR, AGAINST)) and apart and not all(_by_one_digit(*pair) for pair in sides)


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
