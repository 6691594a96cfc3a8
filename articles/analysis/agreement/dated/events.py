"""Read from a claim what happened on each day that it names. Entry point: `events_of`.

A date belongs to the nearest verb before it ("the fire broke out on Monday"), or to the first after it where it opens
the clause ("On Monday flames raced …"), or to the noun it stands by ("Monday's crash", "a letter dated 3 May"). Speech
gives no event.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...languages.english import events as english
from ...questions.features import Features
from ...spans import DateSpan
from ...words.wording import Token, plain, tokens
from .event_clause import Clause
from .event_kinds import kinds_of
from .event_marks import COUNTS, marks_of
from .event_parties import states_of, witness_of
from .event_roles import Roles, roles_of
from .event_speech import is_cue, is_silent, said_then, speaks
from .event_times import Days, clock_of, days_of, hours_of, zone_of
from .event_words import COPULA, base_of, before_forum, concept_of, incidents, is_verb, kind_at, occurs_at, paired_at
from .happenings import NOTHING, Happenings

FROM_LASTING = 5  # words from "remain" to the word that is taken for what happened
OCCASION = 6  # words from "at" to "held": "at a special general meeting held"
LED_IN = 3  # words before a verb in which "still" or "starts" stands
REACH = 14  # words from there to the verb before
MOST_DATES, LONGEST_READ = 12, 2000  # of a claim, and its characters; what is longer is no sentence
LONGEST = 45  # days; "this year" is no day of an event
LONGEST_ONCE = 366  # days; of what happens once ("was built in 1936")

_AHEAD = re.compile(
    r"\b(?:will|due|(?:is|are|was|were) to|to be|would|expected|scheduled|slated|planned|plans?|next|"
    r"set (?:to|for)|upcoming|begins|starts|opens|takes effect)\b|'ll\b"
)
_MOVED = re.compile(english.MOVED, re.IGNORECASE)
_FOUND = frozenset({"find", "die", "end", "begin"})  # recur in a story, but not to one thing
_MOVED_TO = re.compile(english.MOVED_TO, re.IGNORECASE)
_MOOD = re.compile(english.MOOD)
_NOT_THEN = re.compile(english.NOT_THEN, re.IGNORECASE)
_LAST = re.compile(english.LAST_TIME, re.IGNORECASE)


@dataclass(frozen=True)
class Event:
    """One dated event: its sorts, the word that tells it, and the other words of its clause."""

    span: DateSpan
    days: Days
    term: str  # "by", "from", "until", "deadline", or nothing where the day itself is meant
    kinds: frozenset[str]
    soft: frozenset[str]  # sorts of all that the clause names
    head: str
    words: frozenset[str]
    names: frozenset[str]
    roles: Roles
    every: tuple[str, ...]  # all words of the clause as written, in lower case
    ahead: bool  # still to come when it was written
    verb: bool  # the head says itself what happened: no "was", "began" or "held"
    struck: bool  # an incident, of whatever sort
    marks: frozenset[str]  # "another", "the second": one of several
    last: bool  # the last time before
    hours: tuple[int, int]  # of the first and last day
    clock: int | None  # minute of the day
    zone: str  # whose clock tells it
    moved: bool  # was on another day before
    passive: bool
    witness: str = ""  # the last name of who is heard
    states: frozenset[str] = frozenset()  # by whose law it came about
    happenings: Happenings = NOTHING  # in the widest words
    phase: str = ""  # "lasts" where it goes on that day, "starts" where only its beginning is told
    since: int = 0  # days from it to the article; 0 where it is still to come or that day is unknown

    @property
    def length(self) -> int:
        """Return how many days the date itself spans."""
        return (self.span.last - self.span.first).days if self.span.first and self.span.last else 0


def events_of(item: Features) -> list[Event]:
    """Return what a claim dates; days of statements, of quotations and long periods are left out."""
    claim = item.report.claim
    content = claim.attribution.content if claim.attribution else ()
    found = []
    for span in claim.dates[:MOST_DATES] if len(claim.text) <= LONGEST_READ else ():
        inside = not content or any(part.start <= span.start < part.end for part in content)
        quoted = any(quote.start <= span.start < quote.end for quote in claim.quotations if not quote.scare)
        of_mood = _MOOD.search(claim.text, 0, max(0, span.start - claim.start))
        event = None if quoted or of_mood or not (span.first or span.last) else _read(item, span, inside=inside)
        if event and event.length <= _longest(event):
            found.append(event)
    return found


def _longest(event: Event) -> int:
    once = event.last or bool(event.kinds - english.RECURRING | event.kinds & _FOUND)
    if not event.kinds:
        once = once or event.verb
    return LONGEST_ONCE if once else LONGEST


def _read(item: Features, span: DateSpan, *, inside: bool) -> Event | None:
    text, at = item.report.claim.text, span.start - item.report.claim.start
    found = tokens(text)
    before = [number for number, token in enumerate(found) if token.end <= at]
    after = [number for number, token in enumerate(found) if token.start >= at + len(span.text)]
    first, last = (before[-1] if before else -1), (after[0] if after else len(found))
    clause = Clause(text, found, first, last)
    told = clause.told_when()
    when = days_of(span, text, at, item.report.published)
    if clause.owned() and span.first and span.last:  # "after Monday's crash": the day of the crash, whatever leads in
        when = (span.first, span.last), ""
    if told and span.first and span.last:  # "unnoticed until Monday, when": the day itself
        when = (span.first, span.last), ""
    head = clause.head() if when else None
    if when and head is None and when[1] == "deadline":
        head = max(first, 0)
    if head is None or when is None or said_then(found, first, last) or _of_a_deed(found, head, first):
        return None
    if item.report.published and when[0][0] <= item.report.published:
        head = _decided(found, head)
    head = _staged(found, head)
    if first >= 0 and found[first].low == "since" and _several(found[head:first]):
        when = (when[0][0], item.report.published or when[0][1]), when[1]
    event = _Builder(item, span, at, clause, head).event(*when)
    spoken = not (inside or event.kinds) and speaks(item, found, clause.borders(head))
    return None if spoken or not _happened(event, item, found, head) else event


def _of_a_deed(found: Sequence[Token], head: int, first: int) -> bool:
    """Tell whether what somebody is sorry for, or blamed for, stands between the verb and the date."""
    return base_of(found[head]) in english.OF_A_DEED and any(token.low == "for" for token in found[head + 1 : first])


def _several(found: Sequence[Token]) -> bool:
    """Tell whether the words from a verb to "since" count what it befell: "have arrested three people since Sunday"."""
    counted = any(token.low in COUNTS or (token.low.isdigit() and token.low != "1") for token in found)
    return bool(found) and counted and bool(kind_at(found, 0))


def _happened(event: Event, item: Features, found: Sequence[Token], head: int) -> bool:
    """Tell whether the word at `head` tells something that came about on one day."""
    if not event.kinds and found[head].low in COPULA and any(word[0] == "=" for word in event.words):
        return False  # "turnout was 61 percent in 2019"
    if event.span.start > item.report.claim.start and is_silent(item, event.span):
        return False
    if found[head].low in ("rule", "rules", "ruled") and found[head + 1 : head + 2] and found[head + 1].low == "out":
        return False  # "ruled out a state of emergency": it did not come about
    if event.term == "by" and not event.ahead and not event.kinds & incidents():
        return False  # "by Sunday divers had found four": so much until then, not then
    if not event.term and any(token.low in english.NEGATING for token in found[max(0, head - 2) : head]):
        return False  # "was questioned but not detained in April"
    said = (is_cue(item, found[head].start) and not event.kinds & english.DONE) or event.kinds == {"announce"}
    return bool(not said or event.roles.acts or event.roles.oblique or event.passive or "notify" in event.kinds)


def _decided(found: Sequence[Token], head: int) -> int:
    """Return the place of what was decided on a day that is over: "voted to close it on 8 October" dates the vote."""
    to = head - 1 if head and found[head - 1].low == "to" else head - 2
    led = to > 0 and found[to].low == "to" and found[to - 1].low in english.DECIDERS
    return to - 1 if led else head


def _staged(found: Sequence[Token], head: int) -> int:
    """Return the place of what was done on an occasion: "backed at a meeting held on 3 May" dates the backing."""
    if found[head].low not in english.STAGED or (head and found[head - 1].low in COPULA):
        return head
    led = next((at for at in range(head - 1, max(0, head - OCCASION), -1) if found[at].low in ("at", "during")), 0)
    verb = next((at for at in range(led - 1, max(-1, led - REACH), -1) if is_verb(found, at)), None)
    return (
        verb if led and verb is not None and (kind_at(found, verb) or paired_at(found, verb, 0, len(found))) else head
    )


@dataclass(frozen=True)
class _Builder:
    """The clause around a date and the word in it that tells what happened."""

    item: Features
    span: DateSpan
    at: int
    clause: Clause
    head: int

    def event(self, days: Days, term: str) -> Event:
        """Return the event that the word at `head` tells."""
        found, head = self.clause.found, self.head
        low, high = self.clause.borders(head)
        clause = self.clause.text[found[low].start : found[high - 1].end] if high > low else ""
        occurs = occurs_at(found, head) or found[head].low in COPULA
        light = base_of(found[head]) in english.LIGHT
        kinds = kinds_of(found, head, (low, high), term, self._since_then(term))
        roles = roles_of(self.clause.text, found, head, (low, high), self._dated(), kinds)
        if before_forum(found, head):
            roles = replace(roles, object=frozenset())  # who is heard tells which hearing, not by whom
        return Event(
            self.span,
            days,
            term,
            kinds,
            kinds | {kind for at in range(low, high) if (kind := kind_at(found, at))},
            self._core(kinds, roles, occurs or light),
            self._words(low, high),
            self._names(low, high),
            roles,
            tuple(token.low for token in found[low:high]),
            self._ahead(days, clause),
            (not occurs and not light) or bool(roles.subject | roles.object),
            self._struck(kinds, low, high, occurs),
            marks_of(found, (low, high), head, kinds, roles.subject | roles.object, clause),
            bool(_LAST.search(clause)),
            hours_of(self.span, self.clause.text, self.at, found[max(0, self.clause.first)].start),
            clock_of(self.clause.text, self.at, self.at + len(self.span.text)),
            zone_of(clause),
            self._moved(clause),
            self._passive(),
            witness_of(self.item, found, head),
            states_of(clause, kinds),
            Happenings.read(found, head, (low, high), says_little=occurs or light),
            self._phase(),
            self._since(days),
        )

    def _phase(self) -> str:
        found, head = self.clause.found, self.head
        led = {token.low for token in found[max(0, head - LED_IN) : head]}
        since = self.clause.first >= 0 and found[self.clause.first].low == "since"
        low = max(head - FROM_LASTING, self.clause.borders(head)[0])
        if not since and ("still" in led or any(base_of(token) in english.LASTING for token in found[low : head + 1])):
            return "lasts"
        return "starts" if led & english.STARTING else ""

    def _passive(self) -> bool:
        found, head = self.clause.found, self.head
        apposed = "," in self.clause.gap(head - 1 - (head > 0 and found[head - 1].low == "first"))
        closed = found[head].low.endswith("ed") and head + 1 in (self.clause.first, self.clause.first + 1)
        return (apposed and closed) or any(token.low in COPULA for token in found[max(0, head - 2) : head])

    def _since_then(self, term: str) -> int:
        """Return the place of the "since" that leads the date in, else -1: "has run the firm since 2019"."""
        at = self.clause.first
        return at if not term and at >= 0 and self.clause.found[at].low == "since" else -1

    def _since(self, days: Days) -> int:
        printed = self.item.report.published
        return max(0, (printed - days[1]).days) if printed else 0

    def _moved(self, clause: str) -> bool:
        text, end = self.clause.text, self.at + len(self.span.text)
        before, behind = text[max(0, self.at - 32) : self.at], text[end : end + 64]
        return bool(_MOVED.search(clause) or _MOVED_TO.search(before) or _NOT_THEN.search(behind))

    def _core(self, kinds: frozenset[str], roles: Roles, says_little: bool) -> str:
        """Return the word that tells what happened; for "was held" and "is on" the noun that goes with it."""
        if says_little and not kinds:
            nouns = sorted(roles.object or roles.subject)
            if nouns:
                return nouns[0]
        return concept_of(self.clause.found[self.head])

    def _dated(self) -> range:
        return range(self.clause.first + 1, self.clause.last)

    def _struck(self, kinds: frozenset[str], low: int, high: int, occurs: bool) -> bool:
        found = self.clause.found
        generic = any(base_of(found[at]) in english.GENERIC for at in range(low, high))
        affects = base_of(found[self.head]) in english.AFFECTS
        return bool(kinds & incidents()) or (generic and (occurs or affects or not kinds))

    def _words(self, low: int, high: int) -> frozenset[str]:
        found = self.clause.found
        words = {concept_of(found[at]) for at in range(low, high) if self._means(at) and at != self.head}
        return frozenset(words) | self._figures(low, high)

    def _means(self, at: int) -> bool:
        token = self.clause.found[at]
        dated = self.at <= token.start < self.at + len(self.span.text)
        return token.content and not dated and not token.low[0].isdigit() and base_of(token) not in english.SAYS

    def _names(self, low: int, high: int) -> frozenset[str]:
        named = (at for at in range(max(low, 1), high) if self.clause.found[at].text[0].isupper() and self._means(at))
        return frozenset(self.clause.found[at].concept for at in named)

    def _figures(self, low: int, high: int) -> frozenset[str]:
        found, offset = self.clause.found, self.item.report.claim.start
        start, end = found[low].start, found[high - 1].end
        kept = (figure for figure in self.item.figures if start <= figure.quantity.start - offset < end)
        return frozenset(f"={figure.dimension}:{figure.quantity.value}" for figure in kept if figure.quantity.value)

    def _ahead(self, days: Days, clause: str) -> bool:
        printed = self.item.report.published
        if printed and not days[0] <= printed <= days[1]:
            return days[0] > printed
        return bool(_AHEAD.search(plain(clause)))
