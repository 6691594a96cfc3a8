"""Read from a claim what happened on each day that it names. Entry point: `events_of`.

A date belongs to the nearest verb before it ("the fire broke out on Monday"), or to the first after it where it opens
the clause ("On Monday flames raced …"), or to the noun it stands by ("Monday's crash"). Speech gives no event.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..features import Features
from ..languages.english import events as english
from ..spans import DateSpan
from ..wording import Token, plain, tokens
from .event_words import COPULA, DETERMINERS, base_of, incidents, is_verb, kind_at, occurs_at

REACH = 18  # words from a date to its verb
CLAUSE = 14  # words of a clause on either side of its verb
BESIDE = 3  # words between a date in front of a noun and that noun
OBJECT = 7  # words from a light verb to the noun that tells what is done
BEFORE_RELATIVE = 4  # words that a "which" can stand for
MOST_DATES, LONGEST_READ = 12, 2000  # of a claim, and its characters; what is longer is no sentence
LONGEST = 45  # days; "this year" is no day of an event
LONGEST_ONCE = 366  # days; of what happens once ("was built in 1936")
ONCE = frozenset("build found bear merge buy marry crown open".split())

_CONNECT = frozenset(
    "and but while after before when which who where since until because although though if as that whose".split()
)
_RELATIVE = frozenset("which who that where whose".split())
_STRONG = re.compile(r":\s|[;()\"“”\n]|[-–—]{2}| [-–—] |[!?]\s")
_NO_EVENT = re.compile(
    r"\b(?:as of|by|until|till|due|no later than|before|after|up to|than|between|(?:data|figures?|as) (?:for|from)|"
    r"compared (?:to|with))\s+(?:\w+\s)?$",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|due|is to|are to|to be|would|expected|scheduled|slated|planned|plans?|next|set (?:to|for)|upcoming|"
    r"begins|starts|opens|takes effect)\b|'ll\b"
)
_OTHER = re.compile(english.OTHER_TIME, re.IGNORECASE)
_PARTS = tuple((re.compile(pattern, re.IGNORECASE), hours) for pattern, hours in english.PART_OF_DAY)


@dataclass(frozen=True)
class Event:
    """One dated event: its sorts, the word that tells it, and the other words of its clause."""

    span: DateSpan
    kinds: frozenset[str]
    soft: frozenset[str]  # sorts of all that the clause names
    head: str
    words: frozenset[str]
    names: frozenset[str]
    ahead: bool  # still to come when it was written
    verb: bool  # the head says itself what happened: no "was", "began" or "held"
    struck: bool  # an incident, of whatever sort
    marks: frozenset[str]  # "another", "the second": one of several
    hours: tuple[int, int]  # of the first and last day
    clause: str


def events_of(item: Features) -> list[Event]:
    """Return what a claim dates; days of statements, of quotations and long periods are left out."""
    claim = item.report.claim
    content = claim.attribution.content if claim.attribution else ()
    found = []
    for span in claim.dates[:MOST_DATES] if len(claim.text) <= LONGEST_READ else ():
        inside = not content or any(part.start <= span.start < part.end for part in content)
        quoted = any(quote.start <= span.start < quote.end for quote in claim.quotations if not quote.scare)
        if span.first is None or span.last is None or quoted:
            continue
        event = _read(item, span, span.start - claim.start)
        if (
            event
            and (inside or "notify" in event.kinds)
            and (span.last - span.first).days <= (LONGEST_ONCE if event.kinds & ONCE else LONGEST)
        ):
            found.append(event)
    return found


def _read(item: Features, span: DateSpan, at: int) -> Event | None:
    text = item.report.claim.text
    found = tokens(text)
    before = [number for number, token in enumerate(found) if token.end <= at]
    after = [number for number, token in enumerate(found) if token.start >= at + len(span.text)]
    first, last = (before[-1] if before else -1), (after[0] if after else len(found))
    clause = _Clause(text, found, first, last)
    if _NO_EVENT.search(text[max(0, at - 24) : at]) and not clause.told_when():
        return None
    head = clause.head()
    if head is None:
        return None
    return clause.event(item, span, head)


@dataclass(frozen=True)
class _Clause:
    """The words around a date: `first` is the last word before it, `last` the first one after it."""

    text: str
    found: tuple[Token, ...]
    first: int
    last: int

    def gap(self, at: int) -> str:
        """Return what stands between word `at` and the next."""
        return self.text[self.found[at].end : self.found[at + 1].start] if 0 <= at < len(self.found) - 1 else ""

    def told_when(self) -> int | None:
        """Return the first word of "when the fire started" behind the date, which then is the day of that clause."""
        at = self.last
        return at + 1 if at < len(self.found) and self.found[at].low == "when" else None

    def head(self) -> int | None:
        """Return the place of the word that tells what happened on the date, None where nothing or speech does."""
        told, before = self.told_when(), range(self.first, max(-1, self.first - REACH), -1)
        if told is not None:
            led = self._verb(before)  # "the break-in dates back to Sunday, when …" dates what stands before
            later = self._verb(range(told, min(len(self.found), told + REACH)))
            return led if led is not None and occurs_at(self.found, led) else later
        noun = self._noun_behind()
        if noun is not None:
            return noun
        if self._opens():
            return self._verb(range(self.last, min(len(self.found), self.last + REACH)))
        return self._verb(before)

    def _noun_behind(self) -> int | None:
        """Return the event noun right behind the date: "Monday's crash", "the 12 March vote"."""
        owned = self.last < len(self.found) and re.match(r"['’]s\b", self.text[self._date_end() :]) is not None
        owned = owned or self.text[: self._date_end()].endswith(("'s", "’s"))
        led = self.first >= 0 and self.found[self.first].low in DETERMINERS
        if not (owned or led):
            return None
        best = None
        for at in range(self.last, min(len(self.found), self.last + BESIDE + 2 * owned)):
            if not re.fullmatch(r"\s|-|['’]s? ", self.gap(at - 1)[-2 if at == self.last else 0 :].lstrip(",.")):
                break
            if not self.found[at].content and not self.found[at].low[0].isdigit():
                break
            if kind_at(self.found, at) or base_of(self.found[at]) in english.GENERIC:
                best = at
            elif best is None and at == self.last and not is_verb(self.found, at):
                best = at  # "the Jan. 3 caucuses": no sort that is known, but what the date belongs to
        return best

    def _date_end(self) -> int:
        """Return where the date ends: it begins behind word `first` and reaches to what follows."""
        start = self.found[self.last].start if self.last < len(self.found) else len(self.text)
        before = self.text[:start].rstrip(" ,\t\n")
        return len(before.removesuffix("'s").removesuffix("’s"))

    def _opens(self) -> bool:
        """Tell whether the date opens its clause: no word of meaning stands between the last break and it."""
        at = self.first
        while at >= 0:
            token = self.found[at]
            if _STRONG.search(self.gap(at)):
                return True
            if "," in self.gap(at) and at < self.first:  # not "The arrest, on 14 March, followed"
                return not (kind_at(self.found, at) and self.text[self._date_end() :].startswith(","))
            if token.low in ("but", "and", "that"):
                return True
            if token.content or (
                token.low in COPULA and not re.fullmatch(r"[Ii]t", self.found[at - 1].text if at else "")
            ):
                return False
            at -= 1
        return True

    def _verb(self, places: Iterable[int]) -> int | None:
        """Return the first verb among the words at `places`; a noun of an event where that is a verb of saying."""
        noun = farther = None
        commas = 0
        step_back = isinstance(places, range) and places.step < 0
        for at in places:
            gap = self.gap(at if step_back else at - 1)
            commas += gap.count(",")
            if (_STRONG.search(gap) and at not in (self.first, self.last)) or commas > 2:
                break
            if noun is None and step_back and kind_at(self.found, at) and not is_verb(self.found, at):
                noun = at if self._adjoins(at) else None
                farther = at if farther is None else farther
            if is_verb(self.found, at):
                base = base_of(self.found[at])
                if base in english.SAYS and not occurs_at(self.found, at) and not kind_at(self.found, at):
                    return noun
                return at if noun is None or kind_at(self.found, at) or occurs_at(self.found, at) else noun
        copula = self._copula(places)
        return next((at for at in (noun, copula, farther) if at is not None), None)

    def _adjoins(self, at: int) -> bool:
        """Tell whether only small words stand between a noun and the date."""
        return all(not token.content for token in self.found[at + 1 : self.first + 1])

    def _copula(self, places: Iterable[int]) -> int | None:
        return next((at for at in places if self.found[at].low in COPULA), None)

    def event(self, item: Features, span: DateSpan, head: int) -> Event:
        """Return the event that the word at `head` tells."""
        low, high = self._borders(head)
        inside = range(low, high)
        occurs = occurs_at(self.found, head) or self.found[head].low in COPULA
        affects = base_of(self.found[head]) in english.AFFECTS
        kinds = {kind} if (kind := kind_at(self.found, head)) else set()
        subject = {kind for at in range(low, head) if (kind := kind_at(self.found, at))}
        if base_of(self.found[head]) in english.LIGHT and not occurs:
            kinds |= {kind for at in range(head + 1, min(high, head + OBJECT)) if (kind := kind_at(self.found, at))}
        if occurs or affects:
            kinds |= subject or {kind for at in range(head + 1, high) if (kind := kind_at(self.found, at))}
        generic = any(base_of(self.found[at]) in english.GENERIC for at in inside)
        words = {self.found[at].concept for at in inside if self._means(at, span, item) and at != head}
        clause = self.text[self.found[low].start : self.found[high - 1].end] if high > low else ""
        struck = bool(kinds & incidents()) or (generic and (occurs or affects or kinds == set()))
        ahead = self._ahead(item, span, clause)
        return Event(
            span,
            frozenset(kinds),
            frozenset(kinds | self._soft(low, high)),
            self.found[head].concept,
            frozenset(words) | self._figures(item, low, high),
            self._names(low, high),
            ahead,
            not occurs and base_of(self.found[head]) not in english.LIGHT,
            struck,
            frozenset(found.lower() for found in _OTHER.findall(clause)),
            self._hours(span),
            clause,
        )

    def _borders(self, head: int) -> tuple[int, int]:
        """Return the first word of the clause and the one behind its last."""
        low = head
        while low > 0 and head - low < CLAUSE and not self._breaks(low - 1):
            low -= 1
        if low > 0 and (
            self.found[low].low in _RELATIVE or self.found[low - 1].low in _RELATIVE or self._participle(low, head)
        ):
            low = max(0, low - BEFORE_RELATIVE)
        high = max(head, self.last - 1) + 1
        while high < len(self.found) and high - head < CLAUSE and not self._breaks(high - 1):
            high += 1
        return low, high

    def _participle(self, low: int, head: int) -> bool:
        """Tell whether the clause has no subject of its own: "The launch, now set for June, …"."""
        return "," in self.gap(low - 1) and not any(token.content for token in self.found[low:head])

    def _breaks(self, at: int) -> bool:
        """Tell whether a clause ends between word `at` and the next."""
        gap = self.gap(at)
        beside = self.first <= at < self.last  # around the date commas tell nothing
        return (
            bool(_STRONG.search(gap))
            or ("," in gap and not beside)
            or (self.found[at].low in _CONNECT or (at + 1 < len(self.found) and self.found[at + 1].low in _CONNECT))
        )

    def _means(self, at: int, span: DateSpan, item: Features) -> bool:
        token = self.found[at]
        start = span.start - item.report.claim.start
        dated = start <= token.start < start + len(span.text)
        return token.content and not dated and not token.low[0].isdigit() and base_of(token) not in english.SAYS

    def _names(self, low: int, high: int) -> frozenset[str]:
        named = (self.found[at] for at in range(max(low, 1), high) if self.found[at].text[0].isupper())
        return frozenset(token.concept for token in named if token.content)

    def _soft(self, low: int, high: int) -> set[str]:
        return {kind for at in range(low, high) if (kind := kind_at(self.found, at))}

    def _figures(self, item: Features, low: int, high: int) -> frozenset[str]:
        start, end = self.found[low].start, self.found[high - 1].end
        offset = item.report.claim.start
        kept = (figure for figure in item.figures if start <= figure.quantity.start - offset < end)
        return frozenset(f"={figure.dimension}:{figure.quantity.value}" for figure in kept if figure.quantity.value)

    def _ahead(self, item: Features, span: DateSpan, clause: str) -> bool:
        printed = item.report.published
        if printed and span.first and span.last and not span.first <= printed <= span.last:
            return span.first > printed
        return bool(_AHEAD.search(plain(clause)))

    def _hours(self, span: DateSpan) -> tuple[int, int]:
        """Return the hours meant, from 0 of the first day to 24 of the last, fewer where a part of the day is named."""
        start = self.text.find(span.text, max(0, (self.found[self.first].start if self.first >= 0 else 0)))
        around = self.text[max(0, start - 32) : start + len(span.text) + 12]
        return next((hours for pattern, hours in _PARTS if pattern.search(around)), (0, 24))
