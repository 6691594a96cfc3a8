"""Find what a claim itself says of the gap between its figure and another one.

Entry points: `difference_given` ("231, 19 more than on Tuesday"), `converted` ("the equivalent of £42,000") and
`other_dollars`.
"""

from __future__ import annotations

import re

from ...counting.counts import Figure
from ...questions.features import Features
from .digits import same_currency, slipped
from .sameness import Match

DOLLARS_APART = (1.15, 1.85)  # what one dollar was worth in another country's since 2010
_COMPARED_BEHIND = re.compile(
    r"\s*(?:[a-z-]+ ){0,2}?(?:more|fewer|less|higher|lower|above|below|up|down) (?:than|on|from)\b"
)
_COMPARED_BEFORE = re.compile(
    r"\b(?:up|down|rise|increase|fall|drop|rose|fell|grew|grown|risen|fallen|increased|decreased) (?:of|by) $"
)


def difference_given(match: Match) -> bool:
    """Tell whether one claim says by how much its figure differs from the other ("231, 19 more than on Tuesday")."""
    sides = ((match.one, match.first, match.second), (match.two, match.second, match.first))
    return any(_differs_by(item, own, other) for item, own, other in sides)


def _differs_by(item: Features, own: Figure, other: Figure) -> bool:
    gap = abs((own.low or 0.0) - (other.low or 0.0))
    for figure in item.figures:
        if figure is own or not gap or figure.dimension != own.dimension or figure.low != gap:
            continue
        compared = _COMPARED_BEHIND.match(item.behind(figure, 40)) or _COMPARED_BEFORE.search(item.before(figure, 30))
        if figure.change or compared:
            return True
    return False


_EQUIVALENT = re.compile(
    r"\b(?:equivalent (?:of|to)|equivalent|converted|at (?:today's|current|the current) (?:exchange )?rates?)\b"
)


def converted(match: Match) -> bool:
    """Tell whether a sum is said to be the worth of one in other money, and may be that of the other claim's."""
    if match.first.dimension != "money":
        return False
    sides = ((match.one, match.first), (match.two, match.second))
    return any(_EQUIVALENT.search(_beside(item, figure)) for item, figure in sides)


def _beside(item: Features, figure: Figure) -> str:
    """Return the words right before and behind a figure."""
    return f"{item.before(figure, 30)}|{item.behind(figure, 30)}"


def other_dollars(match: Match) -> bool:
    """Tell whether a bare "$" and a named one, or a bare one of about so much, may be two countries' money."""
    first, second = match.first, match.second
    sizes = sorted(abs(figure.low or figure.high or 0.0) for figure in (first, second))
    if first.dimension != "money" or not same_currency(first, second) or not sizes[0]:
        return False
    worth = DOLLARS_APART[0] < sizes[1] / sizes[0] < DOLLARS_APART[1] and not slipped(first, second)
    hedged = "~" in (first.quantity.comparator, second.quantity.comparator)
    bare = not (first.currency_named and second.currency_named) and "$" in first.quantity.text + second.quantity.text
    return worth and bare and (hedged or first.currency_named != second.currency_named)
