"""Tell whether two facts that exclude each other are of one time. Entry point: `order_of_facts`.

What had not been done when one paper was printed may have been done by the next; what was so on Monday need not be on
Friday. Only two facts of one time contradict each other.
"""

from __future__ import annotations

from typing import Protocol

from ...languages.english import facts as english
from ...languages.english.pending import NOT_DONE
from ...questions.features import Features
from ..story import Days, disjoint
from .sides import said_on

LATER = 2  # days between two reports from which the later may tell another state of things


class Told(Protocol):
    """A fact: the claim that tells it, its words, and the day that its clause states."""

    @property
    def item(self) -> Features:
        """Return the claim."""

    @property
    def text(self) -> str:
        """Return the words that tell it."""

    @property
    def days(self) -> Days | None:
        """Return the day that it states."""


def order_of_facts(denied: Told, told: Told) -> int | None:
    """Return 1 where what one denies was done since, 0 where both are of one time, None where they may both be so."""
    if not _of_two_times(denied, told):
        return 0
    printed = denied.item.report.published, told.item.report.published
    if printed[0] is None or printed[1] is None or printed[0] >= printed[1]:
        return None
    if told.days and told.days[1] < printed[0]:
        return None
    pending = NOT_DONE.search(denied.text) or english.OPEN_YET.search(denied.item.report.claim.text)
    return 1 if pending else None


def _of_two_times(one: Told, two: Told) -> bool:
    """Tell whether the two may be of two times: other days, or "not yet" and a later report."""
    if one.days and two.days:
        return disjoint(one.days, two.days)
    said = [said_on(fact.item) for fact in (one, two)]
    if said[0] and said[1] and said[0][1] and said[1][1] and disjoint(said[0][0], said[1][0]):
        return True
    if _told_that_day(one, two) or _told_that_day(two, one):
        return False
    printed = [fact.item.report.published for fact in (one, two)]
    if printed[0] is None or printed[1] is None:
        return False
    gap = abs((printed[0] - printed[1]).days)
    open_yet = any(english.OPEN_YET.search(fact.item.report.claim.text) for fact in (one, two))
    return gap >= LATER or (gap > 0 and open_yet)


def _told_that_day(dated: Told, undated: Told) -> bool:
    """Tell whether a report without a day is of the very day that the other states."""
    printed = undated.item.report.published
    return dated.days is not None and undated.days is None and printed is not None and dated.days == (printed, printed)
