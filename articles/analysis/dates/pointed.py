"""Read dates that point back or a week on: "that June", "that Friday", "Saturday week", "a week on Friday".

Entry points: `read_that`, for what "that" points back to, and `weeks_on`, for how many weeks are added to a weekday.
"""

from __future__ import annotations

from ..languages.english.calendar import MONTHS, SEASONS, WEEKDAYS
from ..languages.english.numbers import SAYING
from ..words.tokens import Tokens
from .resolve import Context, Found, months, season, weekday_near

# What follows where "that" points at the month: "was dropped that June after a row", not "said that June sales fell".
CLOSES = frozenset(
    '. , ; : ! ? ) " - and but or after before when while because as with without in at by on for over amid following '
    "from under to if though although despite until that".split()
)
SPAN = {"week": 1, "fortnight": 2}
AHEAD = frozenset("on from next this".split())


def read_that(t: Tokens, i: int, context: Context) -> Found | None:
    """Return the month, season or weekday that "that" at token `i` points back to, told from the date read last."""
    j = i + 1 + (t.at(i + 1) == "same")
    word, base = t.at(j), context.reached
    if base is None or t.at(j + 1) not in CLOSES or t.at(i - 1) in SAYING:
        return None
    if word in MONTHS and t.capital(j):
        return Found(i, j + 1, months(base.year, MONTHS[word]), "month")
    if word in SEASONS:
        return Found(i, j + 1, season(base.year, SEASONS[word]), "season")
    if word in WEEKDAYS and t.capital(j) and context.anchor is not None:
        return Found(i, j + 1, weekday_near(context.anchor, WEEKDAYS[word], 1), "day")
    return None


def weeks_on(t: Tokens, i: int, end: int) -> tuple[int, int, int]:
    """Return how many weeks behind the coming one a weekday is, and the tokens from the first to behind the last.

    "Saturday week" and "a week on Saturday" are the Saturday of the week that follows the coming one.
    """
    if t.at(end) in SPAN and not t.capital(end) and not t.broken(end) and t.at(end + 1) not in {"-", "'s", "of", "ago"}:
        return SPAN[t.at(end)], i, end + 1
    lead = t.at(i - 1) in AHEAD and t.at(i - 2) in SPAN and t.at(i - 3) in {"a", "one"}
    earlier = t.at(i - 4) in {"within", "in", "for", "than", "lasted", "about", "times", "once"}
    return (SPAN[t.at(i - 2)], i - 3, end) if lead and not earlier else (0, i, end)
