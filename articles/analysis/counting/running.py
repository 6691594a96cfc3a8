"""Tell whether the words around a figure say that its count goes on. Entry point: `goes_on`."""

from __future__ import annotations

import re

from ..languages.english import running as english
from ..languages.english.measures import RUNNING
from ..words.wording import plain
from .totals import FALLEN, RAISED, SUMS_UP

_BRINGS_TO = re.compile(english.BRINGS_TO)
_COUNT_REACHED = re.compile(english.COUNT_REACHED)
_OTHER_NOW = re.compile(english.OTHER_NOW)
_BY_THEN = re.compile(english.BY_THEN)


def goes_on(wide: str, before: str, dimension: str) -> bool:
    """Tell whether the words say that the count goes on ("so far", "rose to", "eleven have been heard")."""
    low = f" {plain(wide)} "
    had_been = dimension == "count" and (" have been " in low or " has been " in low)
    low_before = plain(before)
    risen = (
        RAISED.search(low_before) is not None
        or FALLEN.search(low_before) is not None
        or _BY_THEN.search(low) is not None
        or SUMS_UP.search(low_before) is not None
        or _COUNT_REACHED.search(low_before) is not None
        or _BRINGS_TO.search(low) is not None
        or " now " in _OTHER_NOW.sub(" ", low)
    )
    return had_been or risen or any(phrase in low for phrase in RUNNING)
