"""Say in words how two figures differ and what they share. Entry points: `sort_of`, `counted`, `parts_of`."""

from __future__ import annotations

import re

from ...counting.counts import Figure
from ...questions.features import Features
from ...words.wording import tokens
from .rates import span_of
from .sameness import Match

FARTHEST_NOUN = 4  # words behind the figure
_ADJACENT = re.compile(r"(?:[ \t\n-]+[\w'’-]+){1,4}")


def sort_of(match: Match) -> str:
    """Name the sort of slip, where the digits show one."""
    one, two = (figure.quantity.value or 0.0 for figure in (match.first, match.second))
    low, high = sorted((abs(one), abs(two)))
    spans = span_of(match.one, match.first), span_of(match.two, match.second)
    if match.near != "apart" and spans[0] != spans[1]:
        return f"The same amount for another span of time, {_per(spans[0])} and {_per(spans[1])}"
    if one == two:
        return "The same figure in another unit"
    if low and round(high / low, 6) in (10.0, 100.0, 1000.0, 1e6):
        return f"Same digits, scale differs by {high / low:,.0f}"
    digits = ["".join(sorted(f"{value:.15g}")) for value in (one, two)]
    if digits[0] == digits[1]:
        return "Same digits in another order"
    if match.first.quantity.unit != match.second.quantity.unit:
        return "Different amounts once converted"
    return "Different figures for the same question"


def _per(span: str) -> str:
    """Say what an amount is for: a span of time, everything, or what its sentence leaves open."""
    return {"total": "in all", "": "with none named"}.get(span, f"a {span}".replace("a hour", "an hour"))


def counted(item: Features, figure: Figure) -> str:
    """Return a figure as the claim writes it, with what it counts where that stands next to it: "Four tank cars"."""
    claim = item.report.claim
    end = figure.quantity.end - claim.start
    behind = _ADJACENT.match(claim.text, end) if figure.dimension == "count" and figure.noun else None
    words = tokens(behind.group())[:FARTHEST_NOUN] if behind else ()
    last = next((word for word in words if word.concept == figure.noun), None)
    return " ".join(f"{figure.quantity.text}{claim.text[end : end + last.end] if last else ''}".split())


def parts_of(match: Match) -> tuple[tuple[str, str], ...]:
    """Return what two figures have in common: what is counted, outcome, words, and how their intervals lie."""
    shared = ", ".join(sorted(match.first.words & match.second.words)) or "none"
    outcome = ", ".join(sorted(match.first.outcomes & match.second.outcomes)) or "none named"
    return (
        ("what is counted", match.first.noun or match.first.dimension),
        ("outcome", outcome),
        ("words in common", shared),
        ("intervals", match.near),
    )
