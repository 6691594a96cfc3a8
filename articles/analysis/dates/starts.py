"""The words a date can begin with, so that all others are passed over at once."""

from ..languages.english.calendar import (
    COMING,
    EASTER_DAYS,
    FLOATING_DAYS,
    HOLIDAYS,
    MONTHS,
    NINETIES,
    ORDINAL_DAYS,
    PAST,
    PRESENT,
    SEASONS,
    WEEKDAYS,
)
from ..languages.english.numbers import ONES, TENS

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
    | frozenset("today tonight yesterday tomorrow overnight earlier later the a an couple final q h".split())
)
