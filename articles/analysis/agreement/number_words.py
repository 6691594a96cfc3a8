"""Say in words how two figures differ and what they share. Entry points: `sort_of`, `parts_of`."""

from __future__ import annotations

from .sameness import Match


def sort_of(match: Match) -> str:
    """Name the sort of slip, where the digits show one."""
    one, two = (figure.quantity.value or 0.0 for figure in (match.first, match.second))
    low, high = sorted((abs(one), abs(two)))
    if match.near != "apart":
        return f"The same amount for another span of time, {match.first.rate} and {match.second.rate}"
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
