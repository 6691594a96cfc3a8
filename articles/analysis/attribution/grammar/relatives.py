"""Read clauses that say more of a noun: whom "who" means, "officials who saw it", "the report he was referring to".

Entry points: `contact`, `antecedent`, `human_before`, `reduced`, `relative_at` and `turned`; ends exclusive.
"""

from __future__ import annotations

from ...languages.english.closed import FINITE_PAST
from ...languages.english.nouns import PERSON_NOUNS
from ...languages.english.speech import EXAMINATIONS, OBTAINED, WRITTEN
from ...languages.english.titles import DOCUMENTS, PLURAL_PEOPLE, POSTS
from .nouns import BOUNDARY, Tokens, cut_lead, is_day, segment_start, walk_left
from .phrase import Phrase

DRAWN = frozenset("attention support ire anger wrath praise backing interest sympathy criticism help hands".split())
BROUGHT_ABOUT = WRITTEN | OBTAINED
EXAMINED = DOCUMENTS | EXAMINATIONS
CONTACTS = frozenset("he she it they we i you".split())
MAX_CONTACT = 6  # words of the verb in "the report he had been referring to"
BEHIND_PEOPLE = frozenset("in at of for to from near with on inside within".split())
PEOPLE = POSTS | PLURAL_PEOPLE | PERSON_NOUNS | {"source", "sources"}


def contact(tokens: Tokens, end: int) -> Phrase | None:
    """Return "The report he was referring to" before `end`: a clause without its pronoun, closed by its verb."""
    place = end
    while place > 1 and tokens[place - 1].tag in "XEZBGPA" and end - place < MAX_CONTACT:
        place -= 1
    if place < 2 or tokens[place - 1].low not in CONTACTS or tokens[place - 2].tag not in "NM":
        return None
    if not any(token.tag in "EZBG" for token in tokens[place:end]):
        return None
    start = cut_lead(tokens, walk_left(tokens, place - 1), place - 1)
    return Phrase(start, end, place - 1) if start < place - 1 else None


def antecedent(tokens: Tokens, end: int) -> Phrase | None:
    """Return the noun that a relative pronoun at `end` stands for: "pointed to a report which says"."""
    if end > 2 and tokens[end - 1].tag == "#" and tokens[end - 2].tag == "P":
        end -= 2  # "a report from 2021 which warned"
        return antecedent(tokens, end) or Phrase(end - 1, end, end)
    start = end
    while start > 0 and (tokens[start - 1].tag in "NMD#" or tokens[start - 1].low == "of"):
        start -= 1
    if start > 1 and all(token.tag == "#" or is_day(token) for token in tokens[start:end]) and start < end:
        dated = start - 1 - (tokens[start - 2].tag == "E" and tokens[start - 1].tag == "P")
        head = cut_lead(tokens, walk_left(tokens, dated), dated)  # "an audit dated 28 May, which found"
        return Phrase(head, dated, dated) if head < dated and tokens[dated].tag in "EP" else None
    return Phrase(start, end, end) if start < end and start > 0 and tokens[start - 1].tag in "PE" else None


def opposed(tokens: Tokens, start: int) -> bool:
    """Tell whether a name behind a comma is whom somebody plays: "tickets for the match against the leaders, Vale,"."""
    before = [token.low for token in tokens[max(0, start - 4) : start]]
    return tokens[start].tag == "M" and before[-1:] == [","] and ("against" in before or "versus" in before)


def human_before(tokens: Tokens, end: int) -> Phrase | None:
    """Return the person whom "who" at `end` means before what says more of him: "a source in the security services"."""
    start = end
    while start > 0 and (tokens[start - 1].tag in "NMDE#" or tokens[start - 1].low in BEHIND_PEOPLE):
        start -= 1
    drawn = [at for at in range(start + 1, end) if tokens[at].low == "of" and tokens[at - 1].low in DRAWN]
    if drawn:
        return Phrase(drawn[-1] + 1, end, end)  # "drew the ire of the traders, who fear"
    for place in range(start + 1, end):
        if tokens[place].low in BEHIND_PEOPLE and tokens[place - 1].tag == "N" and tokens[place - 1].low in PEOPLE:
            first = next((at for at in range(place - 1, start - 1, -1) if tokens[at].tag == "D"), start)
            verb = next((at + 1 for at in range(place - 1, first - 1, -1) if tokens[at].tag in "EP"), first)
            return Phrase(verb if tokens[first].tag != "D" else first, end, end)
    return None


def reduced(tokens: Tokens, start: int, end: int) -> Phrase | None:
    """Return the whole of "Rescuers drilling toward 19 miners trapped in the shaft": clauses cut to a participle."""
    if start < 2 or not (tokens[start - 1].tag in "EGP" or tokens[start - 2].low == "to" or _goes_on(tokens, start)):
        return None
    first = segment_start(tokens, start)
    head = first
    while head < start and tokens[head].tag in "NMD#":
        head += 1
    made = head > first and _made(tokens, head) and tokens[head - 1].low in EXAMINED
    hired = tokens[head].tag == "E" and head > first and tokens[head - 1].low in PLURAL_PEOPLE  # "Workers hired to"
    made = made or (hired and tokens[head + 1].low in ("to", "by", "from", "in", "at"))
    participle = made or (tokens[head].tag == "G" and tokens[head - 1].tag in "NM" and head > first)
    if not participle or any(_ends_clause(tokens, place) for place in range(head, start)):
        return None
    return Phrase(first, end, head)


def _goes_on(tokens: Tokens, start: int) -> bool:
    """Tell whether a second participle stands before: "The report printed in May and posted online"."""
    return tokens[start - 1].tag == "C" and tokens[start].low in BROUGHT_ABOUT and tokens[start].tag == "E"


def _made(tokens: Tokens, place: int) -> bool:
    """Tell whether a participle says what was done to a paper: "tabled before the panel", "taken on Tuesday"."""
    plain = tokens[place].tag == "E" and tokens[place].low not in FINITE_PAST and place + 1 < len(tokens)
    return tokens[place].low in BROUGHT_ABOUT or (plain and tokens[place + 1].tag == "P")


def _ends_clause(tokens: Tokens, place: int) -> bool:
    """Tell whether a word cannot stand within a clause cut to a participle; "taken on Tuesday and seen by" is one."""
    joins = tokens[place].tag == "C" and place + 1 < len(tokens) and tokens[place + 1].low in BROUGHT_ABOUT
    return tokens[place].tag in "XZSWCO" and not joins


def closed(tokens: Tokens, end: int) -> Phrase | None:
    """Return the whole of "Residents who fled" and "Survivors who came to watch": a clause closed by its own verb."""
    if end < 3 or tokens[end - 1].tag not in "EBZAP":
        return _closed_by_object(tokens, end)
    for place in range(end - 2, max(0, end - MAX_CLAUSE), -1):
        if tokens[place].tag in BOUNDARY:
            return None
        if tokens[place].tag == "W" and tokens[place - 1].tag in "NMD)":
            start = cut_lead(tokens, walk_left(tokens, place), place)
            return Phrase(start, end, place) if start < place else None
    return None


def _closed_by_object(tokens: Tokens, end: int) -> Phrase | None:
    """Return "A spokeswoman for the trust that runs it": the pronoun is the object of a relative clause."""
    close = end > 3 and tokens[end - 1].low in ("it", "them", "him") and tokens[end - 2].tag in "ZE"
    place = end - 3
    if not close or tokens[place].low not in ("that", "which", "who") or tokens[place - 1].tag not in "NM":
        return None
    start = cut_lead(tokens, walk_left(tokens, place), place)
    return Phrase(start, end, place) if start < place else None


MAX_CLAUSE = 20  # words of "who had been told to wait in the hall"


def outermost(tokens: Tokens, start: int) -> int | None:
    """Return the place of "who" in the outermost relative clause that ends before `start`.

    "Divers who looked at the crane that fell into the dock said": the divers say it, not the crane.
    """
    place = relative_at(tokens, start)
    for _ in range(MOST_NESTED):
        head = cut_lead(tokens, walk_left(tokens, place), place) if place is not None else 0
        outer = relative_at(tokens, head) if place is not None and head < place else None
        if outer is None:
            return place
        place = outer
    return place


MOST_NESTED = 3


def whose(tokens: Tokens, start: int, end: int) -> int | None:
    """Return the place of "whose" where a clause of its own stands: "the firm whose mine collapsed under a road"."""
    before = start - 1
    clause = before > 1 and tokens[before].low == "whose" and tokens[before - 1].tag in "NM)"
    return before if clause and any(token.tag == "E" for token in tokens[start + 1 : end]) else None


def relative_at(tokens: Tokens, start: int) -> int | None:
    """Return the place of "who" where the phrase at `start` ends a relative clause: "officials who saw the memo"."""
    if start < 3 or tokens[start - 1].tag not in "EZBXGP":
        return None
    if turned(tokens, start + 1):
        return None
    for position in range(start - 1, segment_start(tokens, start), -1):
        token = tokens[position]
        if (token.tag == "W" or token.low in ("that", "which")) and tokens[position - 1].tag in "NM)":
            return position
    return None


def turned(tokens: Tokens, end: int) -> bool:
    """Tell whether the name that ends at `end` is what a turned sentence comes to: "Among them is Jane Doe"."""
    start = end
    while start > 1 and tokens[start - 1].tag == "M":
        start -= 1
    return start < end and tokens[0].low in ("among", "one") and tokens[start - 1].low in TURNED


TURNED = frozenset(["is", "was", "are", "were"])


def before_clause(tokens: Tokens, start: int, end: int) -> int:
    """Return where a clause of time or place begins within an appositive: "clerk at the port when the crane fell"."""
    inner = (place for place in range(start + 1, end) if tokens[place].low in CLAUSE_OPENERS)
    return next((place for place in inner if tokens[place - 1].tag in "NM"), end)


CLAUSE_OPENERS = frozenset(["when", "where", "while"])
