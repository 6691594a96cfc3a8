"""Count what else each account dates: two accounts that have one day ahead each mostly mean one event by it.

Entry point: `Slots`. A day that both accounts give is spoken for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from .event_reach import Hours, hours_of, touch
from .events import Event

RECENT = 60  # days before the article; what is older is background
MOST = 40  # days of one account that are looked at

Days = frozenset[Hours]


class Slots:
    """The days of each article, by when they lie: ahead, of late, or long past."""

    def __init__(self, dated: Iterable[tuple[int, Event]]) -> None:
        """Take each dated event with the number of its article."""
        days: dict[tuple[int, str], dict[Hours, None]] = defaultdict(dict)
        for article, event in dated:
            shelf = days[article, time_of(event)]
            if len(shelf) < MOST:
                shelf[hours_of(event)] = None
        self._days: Mapping[tuple[int, str], tuple[Hours, ...]] = {key: tuple(shelf) for key, shelf in days.items()}
        self._open: dict[tuple[int, int, str], tuple[Hours, ...]] = {}

    def others(self, one: tuple[int, Event], two: tuple[int, Event]) -> int:
        """Return how many other days of the same time the two articles have that the other does not give."""
        (first, a), (second, b) = one, two
        days = [(hours_of(a), self._unspoken(first, second, time_of(a)))]
        days.append((hours_of(b), self._unspoken(second, first, time_of(b))))
        return sum(not touch(own, other) for own, others in days for other in others)

    def _unspoken(self, article: int, other: int, time: str) -> tuple[Hours, ...]:
        key = article, other, time
        if key not in self._open:
            theirs = self._days.get((other, time), ())
            own = self._days.get((article, time), ())
            self._open[key] = tuple(day for day in own if not any(touch(day, their) for their in theirs))
        return self._open[key]


def time_of(event: Event) -> str:
    """Return whether an event is "ahead", of "late" or "past"."""
    if event.ahead:
        return "ahead"
    return "late" if event.since <= RECENT else "past"
