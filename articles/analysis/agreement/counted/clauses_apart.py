"""Tell two questions by what one clause says of its figure and the other does not. Entry point: `told_apart`.

"Eleven breaches by rebel units" and "seven breaches by the army"; "it sank inside half an hour" and "in 25 minutes";
"91 votes were needed" and "97 votes to 78"; "16 votes to spare" and "14 will vote against".
"""

from __future__ import annotations

import re

from ...counting.counts import Figure
from ...languages.english import clauses_apart as english
from ...words.wording import concepts, tokens
from .contrasts import Clause
from .intervals import ends
from .sameness import Match

_MARGIN = "margin"
_BY_WHOM = re.compile(english.BY_WHOM)
_HEARD = re.compile(english.HEARD)
_SEEN = re.compile(english.SEEN)
_WITHIN = re.compile(english.WITHIN)
_OUTSIDE = re.compile(english.OUTSIDE)
_INSIDE = re.compile(english.INSIDE)
_NEEDS = re.compile(english.NEEDS)
_SUCH = re.compile(english.SUCH)
_NEEDED = re.compile(english.NEEDED)
_SPARE = re.compile(english.SPARE)
_BY_MARGIN = re.compile(english.BY_MARGIN)
_WHO_VOTED = re.compile(english.WHO_VOTED)
_ONE_DAY = re.compile(english.ONE_DAY)
MOSTLY = 0.5  # share of a span of time that is "within" it and no slip


def told_apart(match: Match, one: Clause, two: Clause) -> bool:
    """Tell whether the clause of one figure, `one` or `two`, gives it a sense that the other's has not."""
    if _by_two(one, two) or _in_and_out(match, one, two):
        return True
    sides = ((match.first, one, match.second, two), (match.second, two, match.first, one))
    if any(_within(own, clause, other, beside) for own, clause, other, beside in sides):
        return True
    if any(
        bool(own.rate) and not other.rate and _ONE_DAY.search(" # ".join(beside)) for own, _, other, beside in sides
    ):
        return True
    return match.first.dimension == "count" and (_is_needed(one) != _is_needed(two) or _margin_of_one(match, one, two))


def _by_two(one: Clause, two: Clause) -> bool:
    """Tell whether what is counted was done by two: "attacks by settlers", "attacks by herders"."""
    found = [_BY_WHOM.match(behind) for _, behind in (one, two)]
    if not (found[0] and found[1]):
        return False
    first, second = (concepts(tokens(match["whom"])) for match in found if match)
    return bool(first and second) and not first & second


def _in_and_out(match: Match, one: Clause, two: Clause) -> bool:
    """Tell whether one distance has something outside it and the other something inside, or is of a noise."""
    if match.first.dimension != "length":
        return False
    senses = [(bool(_HEARD.search(" ".join(clause))), bool(_SEEN.search(" ".join(clause)))) for clause in (one, two)]
    if set(senses) == {(True, False), (False, True)}:
        return True
    ways = [(bool(_OUTSIDE.search(before)), bool(_INSIDE.search(before))) for before, _ in (one, two)]
    return set(ways) == {(True, False), (False, True)}


def _within(own: Figure, clause: Clause, other: Figure, beside: Clause) -> bool:
    """Tell whether a span of time is only what the other one keeps to: "inside half an hour", "in 25 minutes"."""
    if own.dimension != "time" or not _WITHIN.search(clause[0]) or _WITHIN.search(beside[0]):
        return False
    return MOSTLY * ends(own.quantity)[1] <= ends(other.quantity)[1] <= ends(own.quantity)[1]


def _is_needed(clause: Clause) -> bool:
    """Tell whether a clause says how many it takes: "5,000 signatures are needed"."""
    return bool((_NEEDS.search(clause[0]) and _SUCH.match(clause[1])) or _NEEDED.match(clause[1]))


def _margin_of_one(match: Match, one: Clause, two: Clause) -> bool:
    """Tell whether one figure is a lead or a majority, and the other is how many voted."""
    if match.first.ballot.side and match.second.ballot.side:
        return False
    told = [
        (figure.derived and _MARGIN in figure.outcomes)
        or bool(_SPARE.match(clause[1]) or (_BY_MARGIN.search(clause[0]) and not _WHO_VOTED.match(clause[1])))
        for figure, clause in ((match.first, one), (match.second, two))
    ]
    return told[0] != told[1]
