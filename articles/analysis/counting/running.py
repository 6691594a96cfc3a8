"""Tell whether the words around a figure say that its count goes on. Entry point: `goes_on`."""

from __future__ import annotations

import re

from ..languages.english.measures import RUNNING
from ..words.wording import plain
from .totals import FALLEN, RAISED, SUMS_UP

_BRINGS_TO = re.compile(
    r"\bbring(?:s|ing) (?:[\w'’-]+ ){0,8}?(?:to\b|totals?\b|tolls?\b|tall(?:y|ies)\b|counts?\b|numbers?\b|figures?\b)"
)
# "The count in shelters reached 5,800."
_COUNT_REACHED = re.compile(
    r"\b(?:count|number|toll|tally|total|figure|crowd|queue|backlog|fund|appeal|petition)\b[^.;:,\d]{0,40}? "
    r"(?:reached|hit|passed|topped|exceeded|swelled to|stood at|came to)\W+(?:about |some |nearly |almost )?$"
)
# "The sample now in dispute" and "and trains are now back to normal" say nothing of how many it were.
_OTHER_NOW = re.compile(
    r"(?<! is)(?<! are)(?<! was)(?<! were) now (?=(?:in|at|on|under|before|known|called|held|being|facing|part) )|"
    r"\b(?:and|but|though|while|whereas) (?:[a-z'’-]+ ){1,4}(?:is|are|was|were) now "
    r"(?=back|open|closed|shut|normal|safe|running|home|free|over|clear|calm|under|in\b|at\b)"
)


_BY_THEN = re.compile(
    r"\b(?:by|as of|until|up to) (?:late |early |mid-?)?(?:last |this |on )?(?:then|nightfall|evening|noon|midday|"
    r"midnight|morning|afternoon|night|dusk|dawn|lunch|lunchtime|teatime|breakfast|yesterday|today|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o'clock|[ap]\.?m\b)|"
    r"\d{1,2}[.:]\d\d(?! ?(?:%|per\b|m|bn)))\b"
)


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
