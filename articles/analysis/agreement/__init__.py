"""Compare claims pair by pair, one kind of disagreement a file. Entry point: `find_findings`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..names import Register
from ..reports import Decision, Finding, Report
from .quotes import quote_findings

__all__ = ["find_findings"]


def find_findings(
    reports: Sequence[Report], register: Register, origins: Mapping[int, str | None], decisions: Sequence[Decision] = ()
) -> tuple[Finding, ...]:
    """Return all that can be said of pairs of claims, conflicts first within a pair."""
    return tuple(quote_findings(reports, register))
