"""Tell whether the clause around a date speaks of the past or the future."""

from __future__ import annotations

from ..languages.english.calendar import (
    FUTURE_WORDS,
    MONTHS,
    PARTS_OF_DAY,
    PAST_VERBS,
    PRESENT_FUTURE,
    TO_FUTURE,
    WEEKDAYS,
    WOULD_WORDS,
)
from ..languages.english.nouns import DETERMINERS
from ..languages.english.numbers import NOT_VERBS
from ..tokens import Tokens

REACH = 14  # tokens to the left; a governing verb stands farther away in 1 of 60 dates that were looked at
RIGHT_REACH = 10
POSTPONING = frozenset(
    "postponed delayed adjourned extended deferred suspended remanded moved rescheduled pushed back put off forward "
    "shifted".split()
)
FORECAST = frozenset("forecast predicted projected tipped billed".split())
WILL = frozenset("will 'll must shall".split())
CERTAINLY_PAST = -2
REACHING_BACK = frozenset(
    "date dates dated dating go goes going went gone reach reaches reaching stretch stretches stretching "
    "trace traces traced tracing hark harks harking extend extends".split()
)
CALLED_OFF = frozenset("off canceled cancelled postponed scrapped axed shelved".split())
APPOINTED = frozenset(
    "rescheduled scheduled slated booked set planned called fixed arranged earmarked convened billed in down".split()
)  # "pencilled in for May", "put down for May"
CALLS = frozenset("calls called call sets set schedules scheduled fixes fixed convened arranged booked".split())
CALLED = 9  # tokens from "called" to the day
FIXED = frozenset("fixed chosen earmarked".split())  # "has fixed 8 December as the day"
PARTS = frozenset("end beginning start middle close week first last days".split())
HOURS = frozenset("midnight noon midday".split())
SCHEDULED = frozenset("due scheduled slated planned expected payable possible".split())
# "the reduced dividend", "is expected", "liters of bottled water": a participle here is no past tense.
NO_PAST_AFTER = DETERMINERS | frozenset("be is are being will of with for from into between among without".split())
SETTING_OUT = frozenset("start begin stop cease quit resume".split())
CLAUSE_ENDS = frozenset(".;!?")


def tense_at(t: Tokens, first: int, end: int) -> int:
    """Return 1 for future wording around tokens `first` to `end`, -1 for past, 0 where no verb tells."""
    left = _scan(t, _leftward(first))
    return left or _scan(t, range(end, min(len(t), end + RIGHT_REACH)))


def _leftward(first: int) -> range:
    return range(first - 1, max(-1, first - 1 - REACH), -1)


def is_called_off(t: Tokens, first: int, end: int) -> bool:
    """Tell whether a possessive date is still to come: "have called off Friday's sale", "ahead of Friday's vote"."""
    if t.at(end) != "'s":
        return False
    perfect = any(t.at(k) in {"have", "has"} for k in range(first - 4, first))
    return (perfect and t.at(first - 1) in CALLED_OFF) or (t.at(first - 2), t.at(first - 1)) == ("ahead", "of")


def lead_tense(t: Tokens, first: int, end: int) -> int:
    """Return the tense, with what the preposition adds: "since" looks back, "postponed until" and "by" ahead."""
    if (t.at(first - 2), t.at(first - 1)) in HEDGED:
        return lead_tense(t, first - 2, end)
    lead = t.at(first - 1)
    if lead in {"of", "in"} and t.at(first - 2) in PARTS and t.at(first - 3) == "the":
        return lead_tense(t, first - 3, end)  # "called for the end of January"
    if lead == "on" and t.at(first - 2) in HOURS and t.at(first - 3) in {"until", "till"}:
        return lead_tense(t, first - 2, end)  # "had until midnight on Sunday to leave"
    if lead in {"until", "till", "by", "to"}:
        return _bordered(t, first, end, lead)
    if lead == "since":
        return -1
    if lead == "through":  # "worked through Wednesday night", but "closed through Friday"
        over = any(t.at(k) in PARTS_OF_DAY for k in range(first, end + 1)) and t.at(first - 2) != "closed"
        return (over and not _postponed(t, first) and tense_at(t, first, end)) or 1
    if lead == "from" and t.at(first)[:1].isdigit():
        return _scan(t, _leftward(first))  # "vanish from 13 April, under a decree signed this week"
    named = t.at(end) in {"a", "an"} and lead in NAMING  # "declared Friday a day of mourning"
    appointed = (lead == "for" and _called_for(t, first)) or (lead in FIXED and t.at(end) == "as")
    begins = lead in STARTING or (lead == "on" and t.at(first - 2) in STARTING)  # "for two days, starting Thursday"
    return 1 if named or appointed or begins else tense_at(t, first, end)


def _called_for(t: Tokens, first: int) -> bool:
    """Tell whether something was put on the day: "set for Monday", "called a snap election for 14 December"."""
    if t.at(first - 2) in APPOINTED:
        return True
    for k in range(first - 2, max(0, first - CALLED), -1):
        if t.broken(k) or t.low[k] in CLAUSE_ENDS or t.low[k] == ",":
            return False
        if t.low[k] in CALLS and t.at(k + 1) in DETERMINERS | {"for"}:
            return True
    return False


def _bordered(t: Tokens, first: int, end: int, lead: str) -> int:
    """Return the tense of a day that something lasts until, is done by or goes back to."""
    if lead == "to" and t.at(first - 2) == "back" and t.at(first - 3) in REACHING_BACK:
        return CERTAINLY_PAST
    if _postponed(t, first) and lead != "by":  # "had been called off by Friday" tells when, not until when
        return 1
    if lead in {"until", "till"}:
        return _until(t, first)
    awaited = t.at(end) in WILL or t.at(end) == "would"  # "clubs without a ground by 30 May would lose points"
    asked = lead == "by" and (awaited or is_ordered(t, first) or _promised(t, first))
    tense = 1 if asked else tense_at(t, first, end)
    return tense or (1 if lead != "to" else 0)


def is_ordered(t: Tokens, first: int) -> bool:
    """Tell whether a deadline is set to somebody: "asked the owners to pay by March"."""
    for k in range(first - 2, max(0, first - REACH), -1):
        if t.broken(k) or t.low[k] in CLAUSE_ENDS:
            return False
        if t.low[k] == "to" and t.at(k + 1).isalpha():
            return any(t.at(m) in ORDERING for m in range(k - 6, k))
    return False


def _promised(t: Tokens, first: int) -> bool:
    """Tell whether something was promised or demanded by a day: "promised a lawsuit by Friday"."""
    for k in range(first - 2, max(0, first - PROMISE), -1):
        if t.broken(k) or t.low[k] in CLAUSE_ENDS or t.low[k] == ",":
            return False
        if t.low[k] in PROMISED:
            return t.at(k - 1) not in {"had", "been"}
    return False


PROMISE = 9  # tokens from "promised" to "by"
PROMISED = frozenset(
    "promise promises promised pledge pledges pledged vow vows vowed demand demands demanded seek seeks sought hope "
    "hopes hoped expect expects expected want wants wanted need needs needed predicted foresees foresaw".split()
)
STARTING = frozenset("starting beginning commencing effective".split())
ORDERING = frozenset(
    "ask asks asked tell tells told order orders ordered instruct instructs instructed urge urges urged require "
    "requires required request requests requested direct directs directed want wants wanted invite invites invited "
    "call calls called press presses pressed oblige obliges obliged command commanded".split()
)
NAMING = frozenset("declare declares declared proclaim proclaims proclaimed designate designated".split())
HEDGED = {("at", "least"), ("at", "about"), ("until", "around")}


def _postponed(t: Tokens, first: int) -> bool:
    return any(t.at(k) in POSTPONING for k in range(max(0, first - 6), first))


def _until(t: Tokens, first: int) -> int:
    """Return the tense of "stayed until Friday" and "will stay shut until Friday"."""
    if any(t.at(k) in WILL for k in range(first - 6, first)):
        return 1
    if t.at(first - 2) in {"have", "has", "had", "given", "left"}:
        return 1  # "had until Sunday to leave"
    if _negated(t, first):
        return -1  # "did not set foot in the building until June 16"
    past = t.at(first - 2) in PAST_VERBS or (t.at(first - 2).endswith("ed") and t.at(first - 2) != "closed")
    return -1 if past else 1


def _negated(t: Tokens, first: int) -> bool:
    """Tell whether the clause before token `first` says that something had not been done."""
    for k in range(first - 1, max(0, first - REACH), -1):
        if t.low[k] in CLAUSE_ENDS or t.broken(k):
            return False
        if t.low[k] in NOT and t.at(k - 1) in DID:
            return True
    return False


NOT, DID = frozenset({"not", "n't", "never"}), frozenset("did was were had".split())


def _scan(t: Tokens, steps: range) -> int:
    for k in steps:
        word = t.low[k]
        if (word in CLAUSE_ENDS and not (word == "." and len(t.at(k - 1)) < 3)) or (word == '"' and steps.step > 0):
            return 0
        tense = _verb(t, k, word)
        if tense:
            return tense
        if t.broken(k) and steps.step < 0:
            return 0
    return 0


def _verb(t: Tokens, k: int, word: str) -> int:
    if word in FUTURE_WORDS or word.endswith("'ll"):
        return 1
    if word == "must" or word in WOULD_WORDS:
        return _modal(t, k, word)
    if word == "from" and t.at(k - 1) in {"up", "down"}:
        return -1  # "up from 30 in April"
    if word == "to" and t.at(k + 1).isalpha() and _governed(t, k):
        return 1
    if word in PRESENT_FUTURE or word in FIXTURES or word in SETTING_OUT:
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


def _present(t: Tokens, k: int, word: str) -> int:
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
