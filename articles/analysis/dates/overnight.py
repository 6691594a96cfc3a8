"""Tell which "overnight" names a night: not one beside a stated day, nor "such things do not change overnight"."""

from __future__ import annotations

from ..languages.english.calendar import (
    DAILY_NIGHTS,
    MONTHS,
    OVERNIGHT_CHANGES,
    OVERNIGHT_THINGS,
    SAYING_WORDS,
    WEEKDAYS,
)
from ..words.tokens import Tokens

SENTENCE = 40  # tokens back to a sentence's beginning
CHANGE = 6  # tokens from "not" or "can" to "overnight"
ENDS = frozenset(".!?;")
GENERIC = frozenset("you one nobody anyone anybody everyone people".split())
NEGATED = frozenset("not n't never cannot hardly rarely seldom nothing nobody no".split())
ABLE = frozenset("can could may might would will won must should does do did to".split())
STAYED = frozenset("in at there on onboard aboard".split())


def names_a_night(t: Tokens, i: int) -> bool:
    """Tell whether the "overnight" at token `i` is a night that can be dated by itself."""
    if _with_a_day(t, i) or t.at(i - 1) in {"an", "the", "became", "become", "every"}:
        return False
    return t.at(i + 1) not in OVERNIGHT_THINGS and not _says_how_fast(t, i) and not _as_a_rule(t, i)


def _with_a_day(t: Tokens, i: int) -> bool:
    """Tell whether the sentence names the day: "overnight on Monday", "Last Friday a bus broke down overnight"."""
    if t.at(i + 1) in WEEKDAYS or (t.at(i + 1) in {"on", "from", "into", "between"} and t.at(i + 2) in WEEKDAYS):
        return True
    for k in range(i - 1, max(0, i - SENTENCE), -1):
        if t.low[k] in ENDS or t.low[k] in SAYING_WORDS or t.broken(k + 1):
            return False
        if t.capital(k) and (t.low[k] in WEEKDAYS or (t.low[k] in MONTHS and _beside_number(t, k))):
            return True
    return False


def _beside_number(t: Tokens, k: int) -> bool:
    return t.at(k - 1).isdigit() or t.at(k + 1).isdigit()


def _says_how_fast(t: Tokens, i: int) -> bool:
    """Tell whether it says how fast things change: "it will not change overnight", "nothing you fix overnight"."""
    near = t.low[max(0, i - CHANGE) : i]
    cut = max((number for number, word in enumerate(near) if word in ENDS or word == ","), default=-1)
    near = near[cut + 1 :]
    changes = not OVERNIGHT_CHANGES.isdisjoint(near)
    return changes and not (NEGATED | ABLE | GENERIC).isdisjoint(near)


def _as_a_rule(t: Tokens, i: int) -> bool:
    """Tell whether the clause says what is done every night or by anybody: "you soak them overnight"."""
    return t.at(i - 2) in GENERIC or t.at(i - 3) in {"you"} or t.at(i + 1) in DAILY_NIGHTS
