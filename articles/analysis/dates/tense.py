"""Tell whether the clause around a date speaks of the past or the future."""

from __future__ import annotations

from collections.abc import Sequence

from ..languages.english.calendar import (
    FUTURE_WORDS,
    MONTHS,
    PAST_VERBS,
    PRESENT_FUTURE,
    TO_FUTURE,
    WEEKDAYS,
    WOULD_WORDS,
)
from ..languages.english.nouns import DETERMINERS
from ..languages.english.numbers import NOT_VERBS
from ..words.tokens import Tokens

REACH = 14  # tokens to the left; a governing verb stands farther away in 1 of 60 dates that were looked at
RIGHT_REACH = 10
ASIDE = 20  # tokens of a clause between commas
RELATIVES = frozenset("which who whose where".split())
CONDITIONS = frozenset(["if", "unless"])  # "If approved on Nov. 3, the bond would add"
FORECAST = frozenset("forecast predicted projected tipped billed".split())
WILL = frozenset("will 'll must shall".split())
CALLED_OFF = frozenset("off canceled cancelled postponed scrapped axed shelved".split())
# What is ahead where "can", "has" or "is" stands before it: "can spend no more before Monday's deadline".
TO_COME = frozenset(
    "deadline vote election elections poll polls meeting hearing match game final summit ballot derby debate".split()
)
STILL = frozenset("can may must has have is are wants hopes needs expects plans".split())
SCHEDULED = frozenset("due scheduled slated planned expected payable possible".split())
# "the reduced dividend", "is expected", "liters of bottled water": a participle here is no past tense.
NO_PAST_AFTER = DETERMINERS | frozenset("be is are being will of with for from into between among without".split())
SETTING_OUT = frozenset("start begin stop cease quit resume".split())
CLAUSE_ENDS = frozenset(".;!?")
PLANNING = frozenset("plan plans planning".split())
MORE = frozenset("another further more two three four several".split())


def tense_at(t: Tokens, first: int, end: int) -> int:
    """Return 1 for future wording around tokens `first` to `end`, -1 for past, 0 where no verb tells."""
    left = scan(t, leftward(first))
    return left or scan(t, _rightward(t, end))


def _rightward(t: Tokens, end: int) -> Sequence[int]:
    """Return the tokens behind a date, without a clause that describes a noun: "the match, which cost 20, will"."""
    comma = next((k for k in range(end, min(len(t), end + RIGHT_REACH)) if t.low[k] == ","), len(t))
    if t.at(comma + 1) not in RELATIVES:
        return range(end, min(len(t), end + RIGHT_REACH))
    close = next((k for k in range(comma + 1, min(len(t), comma + ASIDE)) if t.low[k] == ","), len(t))
    return [*range(end, comma), *range(close, min(len(t), close + RIGHT_REACH))]


def leftward(first: int) -> range:
    """Return the tokens before a date, nearest first."""
    return range(first - 1, max(-1, first - 1 - REACH), -1)


def is_called_off(t: Tokens, first: int, end: int) -> bool:
    """Tell whether a possessive date is still to come: "have called off Friday's sale", "ahead of Friday's vote"."""
    if t.at(end) != "'s":
        return False
    if t.at(first - 1) == "before" and t.at(end + 1) in TO_COME:
        return any(t.low[k] in STILL for k in range(max(0, first - REACH), first))
    perfect = any(t.at(k) in {"have", "has"} for k in range(first - 4, first))
    return (perfect and t.at(first - 1) in CALLED_OFF) or (t.at(first - 2), t.at(first - 1)) == ("ahead", "of")


def scan(t: Tokens, steps: Sequence[int]) -> int:
    """Return the tense, as `tense_at` does, of the first verb among the tokens `steps`."""
    onward = len(steps) > 1 and steps[1] > steps[0]
    for k in steps:
        word = t.low[k]
        if (word in CLAUSE_ENDS and not (word == "." and len(t.at(k - 1)) < 3)) or (word == '"' and onward):
            return 0
        tense = _verb(t, k, word)
        if tense:
            return tense
        if t.broken(k) and not onward:
            return 0
    return 0


def _verb(t: Tokens, k: int, word: str) -> int:
    if word in FUTURE_WORDS or word.endswith("'ll") or (t.at(k - 1) in CONDITIONS and word.endswith("ed")):
        return 1
    if word == "must" or word in WOULD_WORDS:
        return _modal(t, k, word)
    if word == "having" or (word == "from" and t.at(k - 1) in {"up", "down"}):
        return -1  # "having gone up in January", "up from 30 in April"
    if word == "to" and t.at(k + 1).isalpha() and _governed(t, k):
        return 1
    if word in AHEAD and not (word == "votes" and t.at(k - 1)[:1].isdigit()):
        return _present(t, k, word)
    if word in SCHEDULED or (word in FORECAST and t.at(k - 1) in {"is", "are", "also", "still", "now"}):
        return _scheduled(t, k)
    if word in PAST_VERBS:
        unsure = word in BASE_TOO and not (word == "put" and t.at(k + 1) in PUT_OFF and t.at(k - 1) not in NOT_PUT)
        return 0 if t.at(k - 1) in NO_PAST_AFTER or unsure else -1
    return -1 if word.endswith("ed") and len(word) > 4 and word not in NOT_VERBS and not _participle(t, k) else 0


# "The council on Tuesday put off a vote"; "to put off" and "will put off" are read at their own words.
PUT_OFF = frozenset("off forward back out up down on in through together aside".split())
NOT_PUT = frozenset("to will would can could may might must should shall they we you i not n't been".split())
BASE_TOO = frozenset("set put cut hit hurt shut read spread bid quit been".split())


def _modal(t: Tokens, k: int, word: str) -> int:
    """Return the tense of "would", past for what somebody was not able to do: "could not be reached on Friday"."""
    if word == "could" and t.at(k + 1) in {"not", "n't", "only", "hear", "see"}:
        return -1
    return 0 if t.at(k + 1) == "have" or t.capital(k) else 1


def _participle(t: Tokens, k: int) -> bool:
    """Tell "areas ravaged by the storm" and "the reduced dividend" from a past tense."""
    if t.at(k - 1) == "-" and t.glued(k):
        return True  # "second-placed Aldershaw"
    return t.at(k - 1) in NO_PAST_AFTER or (
        t.at(k + 1) in {"by", "with"} and t.at(k - 1) not in {"was", "were", "been"}
    )


def _scheduled(t: Tokens, k: int) -> int:
    """Tell "due to expire" from "due to rain" and "had been scheduled"."""
    if t.at(k - 1) == "been" and t.at(k - 2) == "had":
        return -1
    cause = (
        t.low[k] == "due"
        and t.at(k + 1) == "to"
        and (t.at(k + 2) in DETERMINERS or not t.at(k + 2).isalpha() or t.at(k + 3) == "-")
    )
    return 0 if cause else 1


def _governed(t: Tokens, k: int) -> bool:
    """Tell "is due to meet" and "plans to vote" from "forced to leave"."""
    if t.at(k + 1) == "be":
        return t.at(k - 1) not in {"was", "were", "had", "used", "appeared", "seemed", "believed", "thought"}
    return any(t.at(m) in TO_FUTURE and t.at(m) not in {"due"} for m in (k - 1, k - 2)) or t.at(k - 1) in {"is", "are"}


# What teams, courts and parliaments do on a day that is fixed, in the plural: "Marlow host Aldershaw on Saturday".
FIXTURES = frozenset(
    "go host face meet play visit travel entertain welcome begin start open reopen close resume restart vote "
    "return".split()
)


def _played(t: Tokens, k: int) -> bool:
    """Tell whether the plain form at token `k` has its subject before it and a name, a place or a day behind."""
    plural = t.at(k - 1).endswith("s") and len(t.at(k - 1)) > 3 and not t.at(k - 1).endswith(("ss", "'s"))
    subject = (t.capital(k - 1) and t.at(k - 1)[-1:].isalpha()) or plural or t.at(k - 1) in {"they", "we", "who"}
    if not subject or t.at(k - 1) in DETERMINERS or t.broken(k) or t.at(k - 2) == "to":
        return False
    return t.capital(k + 1) or t.at(k + 1) in FIXTURE_LINKS or t.capital(k + 2) or t.capital(k + 4)


FIXTURE_LINKS = frozenset("to on at in again away against the their next second for".split())
AHEAD = PRESENT_FUTURE | FIXTURES | SETTING_OUT | PLANNING | {"contract"}


def _runs_out(t: Tokens, k: int) -> int:
    """Tell whether somebody's contract is to end: "is out of contract in May", not "was off contract"."""
    ends = t.at(k - 1) in {"off", "of"} and t.at(k - 2) in {"is", "are", "out", "comes", "come"}
    return int(ends and {"was", "were", "went", "been"}.isdisjoint(t.low[max(0, k - 5) : k]))


def _present(t: Tokens, k: int, word: str) -> int:
    if word in PLANNING:  # "The union plans another strike on Tuesday"
        return int(t.at(k + 1) in DETERMINERS | MORE and t.at(k - 1) not in DETERMINERS)
    if word == "contract":
        return _runs_out(t, k)
    if word in SETTING_OUT and t.at(k + 1).endswith("ing"):
        return int(t.at(k - 1) not in {"to", "did", "not", "n't"})  # "trains start taking the public in May"
    if word in SETTING_OUT - FIXTURES:
        return 0
    if word in FIXTURES:
        return int(_played(t, k))
    if word in {"is", "are"}:
        return (
            1
            if t.at(k + 1)
            in {"due", "set", "expected", "scheduled", "to", "likely", "going", "being", "slated", "meeting", "holding"}
            or (t.at(k + 1), t.at(k + 2)) == ("calling", "for")
            or (t.at(k + 1) == "on" and t.at(k + 2) in WEEKDAYS)
            or t.at(k + 1) in MONTHS
            or (t.at(k + 1).isdigit() and t.at(k + 2) in MONTHS)  # "the closing date is 30 June"
            else 0
        )
    return 1
