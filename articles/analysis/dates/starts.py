"""The words a date can begin with, so that all others are passed over at once."""

from ..languages.english.calendar import (
    CALENDAR_UNITS,
    COMING,
    EARLY,
    EASTER_DAYS,
    FLOATING_DAYS,
    HOLIDAYS,
    LATE,
    MIDDLE,
    MONTHS,
    NINETIES,
    ORDINAL_DAYS,
    PAST,
    PRESENT,
    SEASONS,
    WEEKDAYS,
)
from ..languages.english.numbers import ONES, PARTS, SCALES, TENS, VAGUE_LEADS, VAGUE_SCALES, VULGAR

DATE_STARTS = (
    frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | frozenset(SEASONS)
    | frozenset(ORDINAL_DAYS)
    | frozenset(NINETIES)
    | frozenset(ONES)
    | frozenset(TENS)
    | PAST
    | PRESENT
    | COMING
    | frozenset(words[0] for table in (HOLIDAYS, EASTER_DAYS, FLOATING_DAYS) for words in table)
    | frozenset("that today tonight yesterday tomorrow overnight earlier later the a an couple final q h".split())
)

_COUNTED = (
    frozenset((*CALENDAR_UNITS, *ONES, *TENS, *SCALES, *VAGUE_SCALES, *PARTS, *VULGAR)) | VAGUE_LEADS | {"couple"}
)
# What has to stand behind an article that opens a date: "the weekend", "a year earlier", "a few days ago".
AFTER_ARTICLES: dict[str, frozenset[str]] = {
    "the": EARLY
    | MIDDLE
    | LATE
    | PAST
    | COMING
    | {"day", "weekend", "same", "first", "second", "third", "fourth", "final", "opening", "closing"},
    "that": frozenset((*MONTHS, *SEASONS, *WEEKDAYS, "same")),
    "a": _COUNTED,
    "an": _COUNTED,
}
