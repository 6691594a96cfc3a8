"""Tell whether what a figure counts goes on, so that a later count replaces an earlier one.

Entry points: `evolving`, `goes_on`, `of_one_day`, `counted_on`.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...languages.english.measures import AFTERMATH, EVOLVING
from ..story import Story
from ..timing import as_of, counted_later, long_past, order_of
from .intervals import ends
from .nouns import nouns_fit
from .sameness import Match, running_matches

MOST_GROWN = 6  # times the earlier count


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


def counted_on(story: Story) -> Iterator[tuple[Match, int]]:
    """Yield two counts that both go on, of two days and the later one higher, with the order of the two.

    Papers tell a running count in ever other words: "1,400 kettles handed in by Tuesday", "4,100 returned by Thursday".
    That both say it goes on, and that nothing else answers either, speaks for one count.
    """
    for match in running_matches(story):
        order = 0 if match.one.report.article == match.two.report.article else order_of(match)
        if not order or long_past(match) or not nouns_fit(match.first, match.second):
            continue
        later, earlier = (match.first, match.second) if order > 0 else (match.second, match.first)
        low, high = ends(earlier.quantity)[1], ends(later.quantity)[0]
        if 0 < low < high <= MOST_GROWN * low:
            yield match, order
