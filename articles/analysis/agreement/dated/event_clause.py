"""Find the word of a clause that tells what happened on a date, and where the clause ends. Entry point: `Clause`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ...languages.english import events as english
from ...words.wording import Token
from .event_borders import ahead_of, apposed, between, joins_nouns, outer_act, paper_at, phrase_start
from .event_words import COPULA, DETERMINERS, base_of, before_forum, incidents, is_verb, kind_at, occurs_at, paired_at
from .happenings import tells

REACH = 18  # words from a date to its verb
CLAUSE = 14  # words of a clause on either side of its verb
BESIDE = 3  # words between a date in front of a noun and that noun
OPENING = 5  # words before a date that opens its sentence
INSERTION = 16  # words between two commas in front of a verb
CREDIT = 12  # words from a comma to the verb of saying behind it
BEFORE_RELATIVE = 4  # words that a "which" can stand for

_CONNECT = frozenset(
    "and but while after before when which who where since until because although though if as that whose".split()
)
_BEFORE = frozenset("on come at in by from since until as until during over after before".split())
_RELATIVE = frozenset("which who that where whose".split())
_TERMS = frozenset(["until", "till", "by"])
_SINCE = frozenset("since until till from before after".split())
_STRONG = re.compile(r":\s|[;()\"“”\n]|[-–—]{2}| [-–—] |[!?]\s")


@dataclass(frozen=True)
class Clause:
    """The words around a date: `first` is the last word before it, `last` the first one after it."""

    text: str
    found: tuple[Token, ...]
    first: int
    last: int

    def gap(self, at: int) -> str:
        """Return what stands between word `at` and the next."""
        if not 0 <= at < len(self.found) - 1:
            return ""
        start, end = self.found[at].end, self.found[at + 1].start
        return between(self.text, start, end)

    def told_when(self) -> int | None:
        """Return the first word of "when the fire started" behind the date, which then is the day of that clause."""
        at = self.last
        return at + 1 if at < len(self.found) and self.found[at].low == "when" else None

    def head(self) -> int | None:
        """Return the place of the word that tells what happened on the date, None where nothing or speech does."""
        told, before = self.told_when(), range(self.first, max(-1, self.first - REACH), -1)
        if told is not None:
            led = self._verb(before)  # "the break-in dates back to Sunday, when …" dates what stands before
            if led is not None and (occurs_at(self.found, led) or self._struck(led)):
                return led
            later = range(told, min(len(self.found), told + REACH))
            verb = self._verb(later)
            sort = next((at for at in later if kind_at(self.found, at)), None)
            return next((at for at in (verb, sort) if at is not None), self._among(before))
        noun = next(
            (at for at in (self._task(), paper_at(self.found, self.first), self._noun_behind()) if at is not None), None
        )
        if noun is not None:
            return noun
        if not self._leads():
            verb = self._verb(before)
            bare = verb is None or self.found[verb].low in english.FORUMS  # "The court on Thursday refused"
            beside = bare and self.last < len(self.found) and is_verb(self.found, self.last)
            beside = beside and (verb is None or base_of(self.found[self.last]) not in english.SAYS)
            if beside and "," not in self.gap(self.last - 1):
                return self.last  # "Coastguards on Monday pulled"
            return verb if verb is not None else self._plain(before)
        behind = self._among(range(self.last, min(len(self.found), self.last + REACH)))
        return behind if behind is not None else self._among(before)

    def _struck(self, at: int) -> bool:
        """Tell whether what is dated by "when" is an incident itself: "was flooded on Saturday, when a pipe burst"."""
        since = self.first >= 0 and self.found[self.first].low in _SINCE
        return not since and kind_at(self.found, at) in incidents()

    def _among(self, places: range) -> int | None:
        verb = self._verb(places)
        return verb if verb is not None else self._plain(places)

    def _leads(self) -> bool:
        """Tell whether the date stands before what happened on it; not in "put back a week, to 19 May, so that"."""
        shifted = self.first > 0 and self.found[self.first].low == "to"
        return self._opens() and not self._ends() and not shifted

    def _plain(self, places: range) -> int | None:
        """Return the word that tells most where no verb is known: "will down tools from Monday"."""
        best = None
        for at in places:
            token = self.found[at]
            if _STRONG.search(self.gap(at if places.step < 0 else at - 1)) and at not in (self.first, self.last):
                break
            noun = at > 0 and self.found[at - 1].low in DETERMINERS  # "vacates the post"
            if base_of(token) in english.SAYS and token.text[0].islower() and not noun:
                told = at > 0 and self.found[at - 1].low in COPULA  # "was confirmed", "was seen"
                return best if best is not None else at if told else None
            if not token.content or token.low[0].isdigit() or token.text[0].isupper():
                continue
            if tells(token):
                return at
            best = at if best is None else best
        return best

    def _ends(self) -> bool:
        """Tell whether nothing follows a date that a comma sets apart: "fell in the port, in Tarvo, on Monday"."""
        follows = self.last < len(self.found) and not re.match(r"['’\"”)]*[.;!?)]", self.text[self._date_end() :])
        return not follows and self.first > 0 and not _STRONG.search(self.gap(self.first - 1))

    def _task(self) -> int | None:
        """Return what is to be done by the date: "gave the city until 30 June to submit a plan"."""
        led = self.first >= 0 and self.found[self.first].low in _TERMS
        if not led or self.last + 1 >= len(self.found) or self.found[self.last].low != "to":
            return None
        return self.last + 1 if not _STRONG.search(self.gap(self.last)) and self.found[self.last + 1].content else None

    def owned(self) -> bool:
        """Tell whether the date belongs to the noun of an event: "after Monday's crash"."""
        if self.last >= len(self.found) or not re.match(r"['’]s\b", self.text[self._date_end() :]):
            return False
        at = self._noun_behind()
        return at is not None and bool(kind_at(self.found, at) or base_of(self.found[at]) in english.GENERIC)

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
        if 0 <= self.first < OPENING and self.found[0].low in _BEFORE and not self._told_in(self.first + 1):
            return True  # "Come April 14, …", "On Midsummer Day, 24 June, …"
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

    def _told_in(self, high: int) -> bool:
        """Tell whether a verb, the noun of an event or a break stands among the first words."""
        return any(
            is_verb(self.found, at)
            or self.found[at].low in COPULA
            or kind_at(self.found, at)
            or _STRONG.search(self.gap(at))
            for at in range(high)
        )

    def _verb(self, places: Iterable[int]) -> int | None:
        """Return the first verb among the words at `places`; a noun of an event where that is a verb of saying."""
        noun = farther = None
        commas = 0
        passed = False
        step_back = isinstance(places, range) and places.step < 0
        for at in places:
            gap = self.gap(at if step_back else at - 1)
            commas += gap.count(",")
            if (_STRONG.search(gap) and at not in (self.first, self.last)) or commas > 2:
                break
            if step_back and ahead_of(self.found, at):
                return at
            if noun is None and step_back and kind_at(self.found, at) and not is_verb(self.found, at):
                noun = outer_act(self.found, self.gap, at) if self._adjoins(at) else None
                farther = at if farther is None else farther
            passed = passed or (step_back and self.found[at].low in COPULA)
            if is_verb(self.found, at) and not self._describes(at, passed=passed):
                base = base_of(self.found[at])
                if (
                    base in english.SAYS
                    and not occurs_at(self.found, at)
                    and not kind_at(self.found, at)
                    and not paired_at(self.found, at, at, len(self.found))
                    and not before_forum(self.found, at)
                ):
                    return at - 1 if at and kind_at(self.found, at - 1) in english.SEEN else noun
                if noun is not None and self.first >= 0 and base == "call" and self.found[self.first].low == "for":
                    return noun  # "dissolved parliament and called an election for 14 December"
                own = kind_at(self.found, at) or occurs_at(self.found, at) or base in english.AFFECTS
                paired = paired_at(self.found, at, max(0, at - BESIDE), at + 1)
                return at if noun is None or own or paired else noun
        copula = self._copula(places)
        return next((at for at in (noun, copula, farther) if at is not None), None)

    def _describes(self, at: int, *, passed: bool) -> bool:
        """Tell whether a participle only tells whose something is: "the money held by the agency".

        Of any verb where the predicate was `passed` on the way to it: "the three pulled out by the ferry have been".
        """
        behind = [token.low for token in self.found[at + 1 : at + 3]]
        if at == 0 or "by" not in (behind if passed else behind[:1]):
            return False
        led = self.found[at - 1].low in COPULA or "," in self.gap(at - 1)
        return not led and (passed or base_of(self.found[at]) in english.LIGHT)

    def _adjoins(self, at: int) -> bool:
        """Tell whether only small words stand between a noun and the date."""
        return all(not token.content for token in self.found[at + 1 : self.first + 1])

    def _copula(self, places: Iterable[int]) -> int | None:
        return next((at for at in places if self.found[at].low in COPULA), None)

    def borders(self, head: int) -> tuple[int, int]:
        """Return the first word of the clause and the one behind its last."""
        low = head
        while low > 0 and head - low < CLAUSE and not self.breaks(low - 1):
            low -= 1
        if low > 0 and (self._relative(low) or self._participle(low, head)):
            low = self._over_insertion(low)
        elif low > 0:
            low = apposed(self.found, low, head, comma="," in self.gap(low - 1))
        high = max(head, self.last - 1) + 1
        while high < len(self.found) and high - head < CLAUSE and not (self.breaks(high - 1) or self._credit(high)):
            high += 1
        return low, high

    def _credit(self, at: int) -> bool:
        """Tell whether the words from `at` on say who said it: "on Monday, the fire service said"."""
        if "," not in self.gap(at - 1):
            return False
        ahead = range(at, min(len(self.found), at + CREDIT))
        end = next((place for place in ahead if place > at and "," in self.gap(place - 1)), ahead.stop)
        verb = next((place for place in range(at, end) if is_verb(self.found, place)), None)
        return verb is not None and base_of(self.found[verb]) in english.SAYS

    def _over_insertion(self, low: int) -> int:
        """Return where a clause begins whose subject stands before "which" or before an insertion between commas."""
        cuts = (at for at in range(low - 2, max(0, low - INSERTION), -1) if "," in self.gap(at))
        cut = next(cuts, None) if "," in self.gap(low - 1) else None
        first = low if cut is None else cut + 1
        start = max(0, first - BEFORE_RELATIVE)
        bare = cut is not None and not any(self.breaks(at) for at in range(start, first - 1))
        while bare and start > max(0, first - CLAUSE) and not self.breaks(start - 1):
            start -= 1
        return min(start, phrase_start(self.found, first - 1 - self._relative_at(first - 1), self.breaks))

    def _relative_at(self, at: int) -> bool:
        return at > 0 and self.found[at].low in _RELATIVE

    def _has_subject(self, low: int, head: int) -> bool:
        """Tell whether a word of meaning that is no verb stands between the beginning of a clause and its verb."""
        return any(self.found[at].content and not is_verb(self.found, at) for at in range(low, head))

    def _participle(self, low: int, head: int) -> bool:
        """Tell whether the clause has no subject of its own: "The launch, now set for June, …"."""
        return "," in self.gap(low - 1) and not self._has_subject(low, head)

    def _relative(self, low: int) -> bool:
        return self.found[low].low in _RELATIVE or self.found[low - 1].low in _RELATIVE

    def breaks(self, at: int) -> bool:
        """Tell whether a clause ends between word `at` and the next."""
        gap = self.gap(at)
        beside = self.first <= at < self.last  # around the date commas tell nothing
        if joins_nouns(self.found, self.gap, at) or joins_nouns(self.found, self.gap, at + 1):
            return False
        return (
            bool(_STRONG.search(gap))
            or ("," in gap and not beside)
            or (self.found[at].low in _CONNECT or (at + 1 < len(self.found) and self.found[at + 1].low in _CONNECT))
        )
