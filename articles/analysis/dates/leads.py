"""Tell the tense of a date with what its preposition adds. Entry points: `lead_tense`, `is_ordered`.

"Since" looks back, "postponed until" ahead; "by" and "until" border what the clause around them tells.
"""

from __future__ import annotations

from ..languages.english.calendar import PARTS_OF_DAY, PAST_VERBS
from ..languages.english.nouns import DETERMINERS
from ..words.tokens import Tokens
from .tense import CLAUSE_ENDS, REACH, WILL, leftward, scan, tense_at

POSTPONING = frozenset(
    "postponed delayed adjourned extended deferred suspended remanded moved rescheduled pushed back put off forward "
    "shifted".split()
)
CERTAINLY_PAST = -2
REACHING_BACK = frozenset(
    "date dates dated dating go goes going went gone reach reaches reaching stretch stretches stretching "
    "trace traces traced tracing hark harks harking extend extends".split()
)
APPOINTED = frozenset(
    "rescheduled scheduled slated booked set planned called fixed arranged earmarked convened billed in down".split()
)  # "pencilled in for May", "put down for May"
CALLS = frozenset("calls called call sets set schedules scheduled fixes fixed convened arranged booked".split())
CALLED = 9  # tokens from "called" to the day
FIXED = frozenset("fixed chosen earmarked".split())  # "has fixed 8 December as the day"
PARTS = frozenset("end beginning start middle close week first last days".split())
HOURS = frozenset("midnight noon midday".split())
HALVES_OF_DAY = frozenset("am pm a.m p.m a.m. p.m. a p m".split())
HOUR = 7  # tokens of an hour at most: "6 . 30 p . m ."
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
# Before "to": who signs, votes or fights to have a thing done by a day has it not yet.
STRIVING = frozenset(
    "signed sign signing petitioned petitioning voted vote voting agreed agrees agree campaign campaigning campaigned "
    "fight fighting effort efforts bid bids drive race racing rush rushing deadline pact deal plan plans vow "
    "pledge promise ultimatum order orders contract chance time hired applied applying lobbied lobbying".split()
)
NAMING = frozenset("declare declares declared proclaim proclaims proclaimed designate designated".split())
HEDGED = {("at", "least"), ("at", "about"), ("until", "around")}
AWAITED, AWAITING = frozenset("expected due scheduled likely slated unlikely set".split()), 8  # tokens
LONG_SUBJECT = 24  # tokens: "By Easter, 64 of the 2,300 sheep on her land north of Hay were lame"
NOT, DID = frozenset({"not", "n't", "never"}), frozenset("did was were had".split())


def lead_tense(t: Tokens, first: int, end: int) -> int:
    """Return the tense, with what the preposition adds: "since" looks back, "postponed until" and "by" ahead."""
    if (t.at(first - 2), t.at(first - 1)) in HEDGED:
        return lead_tense(t, first - 2, end)
    lead = t.at(first - 1)
    if lead in {"of", "in"} and t.at(first - 2) in PARTS and t.at(first - 3) == "the":
        return lead_tense(t, first - 3, end)  # "called for the end of January"
    if lead == "on" and (hour := _hour_before(t, first - 1)) and t.at(hour - 1) in {"until", "till", "by"}:
        return lead_tense(t, hour, end)  # "had until midnight on Sunday to leave", "expects a result by 3am on Friday"
    if lead in {"until", "till", "by", "to"}:
        return _bordered(t, first, end, lead)
    if lead == "since":
        return -1
    if lead == "through":  # "worked through Wednesday night", but "closed through Friday"
        over = any(t.at(k) in PARTS_OF_DAY for k in range(first, end + 1)) and t.at(first - 2) != "closed"
        return (over and not _postponed(t, first) and tense_at(t, first, end)) or 1
    if lead == "from" and t.at(first)[:1].isdigit():
        return scan(t, leftward(first))  # "vanish from 13 April, under a decree signed this week"
    named = t.at(end) in {"a", "an"} and lead in NAMING  # "declared Friday a day of mourning"
    appointed = (lead == "for" and _called_for(t, first)) or (lead in FIXED and t.at(end) == "as")
    begins = lead in STARTING or (lead == "on" and t.at(first - 2) in STARTING)  # "for two days, starting Thursday"
    return 1 if named or appointed or begins else tense_at(t, first, end)


def _hour_before(t: Tokens, end: int) -> int:
    """Return the first token of the hour that ends before token `end` ("noon", "11.40pm", "6 p.m."), 0 for none."""
    if t.at(end - 1) in HOURS:
        return end - 1
    k = end - 1
    while k > max(0, end - HOUR) and (t.low[k] in HALVES_OF_DAY or not t.low[k].isalpha()):
        k -= 1
        if t.low[k + 1][:1].isdigit() and not t.low[k][:1].isdigit() and t.low[k] not in ".:":
            return k + 1
    return 0


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
    tense = 1 if asked else tense_at(t, first, end) or (lead == "by" and scan(t, range(end, end + LONG_SUBJECT)))
    return tense or (1 if lead != "to" else 0)


def is_ordered(t: Tokens, first: int) -> bool:
    """Tell whether a deadline is set to somebody: "asked the owners to pay by March"."""
    for k in range(first - 2, max(0, first - REACH), -1):
        if t.broken(k) or t.low[k] in CLAUSE_ENDS:
            return False
        if t.low[k] == "to" and t.at(k + 1).isalpha():
            return t.at(k - 1) in STRIVING or any(t.at(m) in ORDERING for m in range(k - 6, k))
    return False


def _promised(t: Tokens, first: int) -> bool:
    """Tell whether something was promised or demanded by a day: "promised a lawsuit by Friday"."""
    for k in range(first - 2, max(0, first - PROMISE), -1):
        if t.broken(k) or t.low[k] in CLAUSE_ENDS or t.low[k] == ",":
            return False
        if t.low[k] in PROMISED:
            return t.at(k - 1) not in {"had", "been"}
    return False


def _postponed(t: Tokens, first: int) -> bool:
    return any(t.at(k) in POSTPONING for k in range(max(0, first - 6), first))


def _until(t: Tokens, first: int) -> int:
    """Return the tense of "stayed until Friday" and "will stay shut until Friday"."""
    if any(t.at(k) in WILL for k in range(first - 6, first)):
        return 1
    if t.at(first - 2) in {"have", "has", "had", "given", "left"}:
        return 1  # "had until Sunday to leave"
    if t.at(first - 3) == "been" and t.at(first - 4) in {"have", "has"}:
        return 1  # "have been canceled until Monday"
    if any(t.at(k) in AWAITED and t.at(k + 1) == "to" for k in range(first - AWAITING, first)):
        return 1  # "is not expected to be restored until Saturday"
    if any((t.at(k), t.at(k + 1)) == ("had", "been") for k in range(first - AWAITING, first)):
        return 0  # "had been grounded until Feb. 27": the nearer one
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
