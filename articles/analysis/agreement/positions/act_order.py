"""Tell which of two opposite acts of one actor is the later. Entry point: `order_of`."""

from __future__ import annotations

from datetime import date

from ...languages.english.pending import NOT_DONE
from ..story import disjoint
from .acts import ADMIT, DENY, GRANT, NONE, REFUSE, Act

REPRINTED = 3  # days between two reports of undated acts, from which the acts are others
PENDING = 100  # characters from a cue in which something "had not been" done


def order_of(one: Act, two: Act) -> int:
    """Return 1 if the first act is of a later day, -1 the second, 0 for one day or no telling."""
    first, second = one.when, two.when
    if first.days is None or second.days is None:
        return 0
    if (since_then := _done_since(one, two)) or not disjoint(first.days, second.days):
        return since_then
    later = first.days[0] > second.days[1]
    gap = (first.days[0] - second.days[1]).days if later else (second.days[0] - first.days[1]).days
    stated = first.stated and second.stated
    since, before = (one, two) if later else (two, one)
    if since.sort == GRANT and not stated and _printed(before) < _printed(since):
        return 1 if later else -1  # who refuses seldom granted the same before
    if not stated and gap < (REPRINTED if not (first.stated or second.stated) else 2):
        return 0
    denied = since.sort == DENY and _printed(before) < _printed(since)
    if before.sort == ADMIT and (denied or (since.sort == NONE and not since.when.stated)):
        return 0  # what was admitted is not undone by a denial, nor by an undated lack of evidence
    return 1 if later else -1


def _done_since(one: Act, two: Act) -> int:
    """Return 1 where the first grants, or admits, what "had not been done" when an earlier paper was printed, or -1."""
    for act, before, order in ((one, two, 1), (two, one, -1)):
        if act.sort not in (GRANT, ADMIT) or before.sort not in (DENY, REFUSE) or _printed(before) >= _printed(act):
            continue
        text, days = before.item.report.claim.text[before.start :][:PENDING], act.when.days
        since = days is not None and (days[0] > _printed(before) or (act.sort == GRANT and days[0] == _printed(before)))
        if act.when.stated and since and NOT_DONE.search(text):
            return order
    return 0


def _printed(act: Act) -> date:
    return act.item.report.published or date.min
