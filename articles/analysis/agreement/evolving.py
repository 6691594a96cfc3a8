"""Tell whether what a figure counts goes on, so that a later count replaces an earlier one.

Entry points: `evolving`, `goes_on`, `of_one_day`.
"""

from __future__ import annotations

from ..languages.english.measures import AFTERMATH, EVOLVING
from .sameness import Match
from .timing import as_of, counted_later, long_past


def of_one_day(match: Match) -> bool:
    """Tell whether both say how many it were on one day: whom the police took in on Monday does not grow by Tuesday.

    A toll does: it is of the day of the disaster, and counted later.
    """
    days = [as_of(item, figure) for item, figure in ((match.one, match.first), (match.two, match.second))]
    printed = [item.report.published for item in (match.one, match.two)]
    if days[0][0] and all(day and day <= days[0][0][1] for day in printed):
        return False  # the day was not over when they were printed
    running = match.first.running, match.second.running
    grows = bool((match.first.outcomes | match.second.outcomes) & AFTERMATH) or any(running)
    return days[0][1] and days[1][1] and days[0][0] == days[1][0] and (all(running) or not grows)


def evolving(match: Match) -> bool:
    """Tell whether two figures are of what changes by the hour or the day, and not of a matter long past."""
    if long_past(match):
        return False
    grows = bool(match.first.outcomes & match.second.outcomes & EVOLVING)
    return grows or match.first.running or match.second.running or counted_later(match)


def goes_on(match: Match) -> bool:
    """Tell whether one figure names what changes from day to day and the other names nothing else."""
    first, second = match.first.outcomes, match.second.outcomes
    return match.first.dimension == "count" and bool((first | second) & EVOLVING) and not (first and second)
