"""Tell of what sorts the event at a word of a clause is. Entry point: `kinds_of`.

Its verb says it, or the noun that "held" or "began" goes with; what has been so "since" a day began on it.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english import events as english
from ...languages.english.verbs import PAST
from ...words.wording import Token
from .event_phrases import JOINTS
from .event_states import begun
from .event_words import (
    COPULA,
    base_of,
    before_forum,
    finite_at,
    is_verb,
    key_at,
    kind_at,
    occurs_at,
    paired_at,
)

LED = 3  # words that a verb is led in by: "who has since then run"
OBJECT = 7  # words from a light verb to the noun that tells what is done
PURPOSE = 10  # words from "the decision" to what was decided

_SHUT = frozenset("close ground sack ban".split())

Borders = tuple[int, int]


def kinds_of(found: Sequence[Token], head: int, borders: Borders, term: str, since: int) -> frozenset[str]:
    """Return the sorts of the event that the word at `head` tells; a "since" at `since` dates a state."""
    if before_forum(found, head):
        return frozenset({"hear"})
    state = (
        begun(found[max(borders[0], head - LED) : since]) if since > head and not kind_at(found, head) else frozenset()
    )
    if state:
        return state
    kinds = _widened(found, head, borders, term) | _decided(found, head, borders[1])
    if kinds & {"effect", "arrive"}:  # "the ban takes effect"; intruders enter
        subject = _of_subject(found, head, borders, term)
        kinds |= subject if "effect" in kinds else subject & {"intrusion"}
    if found[head].low == "finished":
        kinds |= {"build"}  # of a dam; a match that was finished is not built by any other
    if term == "until":
        lasting = kind_at(found, head) == "open" or found[head].low in COPULA
        kinds = (kinds - {"open"} if lasting else kinds) | {"end"} | ({"open"} if kinds & _SHUT else set())
    return frozenset(kinds | ({"deadline"} if term == "deadline" else set()))


def _widened(found: Sequence[Token], head: int, borders: Borders, term: str) -> set[str]:
    """Return the sorts of the word at `head`, and where it says little those of what goes with it."""
    low, high = borders
    kinds = set(paired_at(found, head, low, high) or frozenset([kind_at(found, head)]) - {""})
    occurs = occurs_at(found, head) or found[head].low in COPULA
    subject = _of_subject(found, head, borders, term)
    end = _end_of_clause(found, head, high)
    if base_of(found[head]) in english.LIGHT and not occurs and "_" not in key_at(found, head):
        kinds = _named(found, head + 1, min(end, head + OBJECT)) or kinds or subject
    if base_of(found[head]) in english.PERFORMS and not occurs:
        close = min(end, head + OBJECT)
        joint = next((at for at in range(head + 2, close) if found[at].low in JOINTS), close)
        kinds |= subject or _named(found, head + 1, joint)
    if "announce" in kinds:
        kinds |= {kind_at(found, at) for at in range(low, high)} & english.DONE_BY_SAYING
    affects = base_of(found[head]) in english.AFFECTS and not kinds & {"walkout"}
    if occurs or affects:
        kinds |= subject or _named(found, head + 1, end)
    return kinds


def _end_of_clause(found: Sequence[Token], head: int, high: int) -> int:
    """Return where another clause's verb stands: "A cyclist hit by a lorry on Tuesday has died"."""
    return next((at for at in range(head + 1, high) if finite_at(found, at)), high)


def _decided(found: Sequence[Token], head: int, high: int) -> frozenset[str]:
    """Return what "Thursday's decision to lift the ban" did that day."""
    if found[head].low not in english.DECISIONS:
        return frozenset()
    places = range(head + 1, min(high, head + PURPOSE) - 1)
    at = next((at + 1 for at in places if found[at].low == "to" and is_verb(found, at + 1)), None)
    if at is None:
        return frozenset()
    return paired_at(found, at, at, high) or frozenset([kind_at(found, at)]) - {""}


def _of_subject(found: Sequence[Token], head: int, borders: Borders, term: str) -> set[str]:
    """Return the sorts that the subject names; in "the court set the sentencing" what is set; a paper comes out."""
    low, high = borders
    active = found[head].low in english.SETS and not any(
        token.low in COPULA for token in found[max(low, head - 2) : head]
    )
    if active and (object_kinds := _named(found, head + 1, high)):
        return object_kinds
    if found[head].low in english.COMES_OUT and not term:
        place = next((at for at in range(low, head) if found[at].content and not is_verb(found, at)), head)
        joint = next((at for at in range(place, head) if found[at].low in JOINTS), head)
        if any(found[at].low.rstrip("s") in english.ISSUED for at in range(place, joint)):
            return _named(found, place, joint) or {"release"}
    return _named(found, low, head)


def _named(found: Sequence[Token], low: int, high: int) -> set[str]:
    """Return the sorts of events that the words from `low` to `high` name; builders build nothing."""
    return {kind_at(found, at) for at in range(low, high) if not _describes(found, at)} - {""}


def _describes(found: Sequence[Token], at: int) -> bool:
    """Tell whether a word is a doer or a participle beside what it describes: "builders", "the jailed mayor"."""
    if found[at].low in PAST or found[at].low.endswith("ed"):
        led = at > 0 and found[at - 1].low in COPULA
        if not led and any(token.low == "by" for token in found[at + 1 : at + 3]):
            return True  # "the three pulled out by the ferry have been"
    if found[at].low.rstrip("s")[:-2] != found[at].stem:
        return False
    return not (found[at].low.endswith("ed") and at > 0 and found[at - 1].low in COPULA)
