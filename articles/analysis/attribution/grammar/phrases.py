"""Find noun phrases beside a verb: who says it, before it or after it.

Entry points: `phrase_before`, `phrase_after` and `verb_group`; all work on token indices, ends exclusive.
"""

from __future__ import annotations

from ...languages.english.closed import DAYS, OWNERS
from ...languages.english.titles import DOCUMENTS
from ..named.posts import post_word
from .adjuncts import before_adjunct
from .joined import neither
from .nouns import Tokens, cut_lead, finite, is_day, noun_end, segment_start, walk_left
from .phrase import Phrase as Phrase
from .relatives import before_clause, closed, contact, opposed, outermost, reduced, relative_at, turned, whose

BEFORE_POST = frozenset(["now", "then", "formerly", "also", "himself", "herself"])
APPOSITIVE_STARTS = frozenset("DNMWGEAP#S")
REFLEXIVE = frozenset("himself herself itself themselves".split())
LIKE_BASE = frozenset(["run", "overrun", "hit", "cut", "set", "put", "split", "shut", "read", "come", "become"])
IN_THE_KNOW = frozenset("familiar briefed close privy acquainted involved party opposed".split())
BESIDE = frozenset("behind around near above below beside opposite".split())
INSERTED = frozenset("in at on during via through after before with".split())
MADE_BY = frozenset(["by", "on", "in", "at", "under", "with", "to"])  # after the participle that begins an appositive
SPEAKING_SO = frozenset(
    "speaking talking writing testifying appearing addressing recalling reached interviewed".split()
)
STYLED = frozenset("known called styled dubbed nicknamed named termed titled".split())
MAX_APPOSITIVES = 4
MAX_ADDRESSEE = 12  # words of "to the ministry of the interior last October"
MAX_RELATIVE = 40  # words of a relative clause between subject and verb


def verb_group(tokens: Tokens, index: int) -> int:
    """Return where the verb group of the verb at `index` begins: "has also said", "went on to say"."""
    start = _inserted(tokens, index) or index
    while start > 0:
        before = tokens[start - 1]
        to = before.low == "to" and start > 1 and tokens[start - 2].tag in "EZBXG" and tokens[index].tag != "Z"
        neither = before.low == "neither" and start > 1 and tokens[start - 2].tag == "X"
        if not (to or neither or before.tag in "XA" or (before.tag in "EZB" and tokens[start].low == "to")):
            break
        start -= 1
    while start < index and tokens[start].tag == "A" and tokens[start].low in DAYS and not start:
        start += 1
    return start


def _inserted(tokens: Tokens, verb: int) -> int:
    """Return the auxiliary's place where a time stands within the verb, else 0: "has in the past described"."""
    place = verb - 1
    while place > max(0, verb - 4) and tokens[place].tag in "NMDA":
        place -= 1
    within = tokens[verb].tag == "E" and 0 < place < verb - 1 and tokens[place].tag == "P"
    return place - 1 if within and tokens[place - 1].tag == "X" else 0


def phrase_before(tokens: Tokens, end: int) -> Phrase | None:
    """Return the noun phrase that ends right before token `end`, appositives included."""
    if end <= 0:
        return None
    end = before_adjunct(tokens, end)
    last = tokens[end - 1]
    if last.low in REFLEXIVE and end > 1 and tokens[end - 2].tag in "NM":
        return phrase_before(tokens, end - 1)  # "Mr Doe himself declined"
    if last.tag == "O" and end > 2 and tokens[end - 2].low == "of":
        return Phrase(end - 3, end, end)
    if last.tag == "O" and end > 3 and tokens[end - 2].tag == "P":
        known = tokens[end - 3].low in IN_THE_KNOW  # "a person familiar with it", "the drugmaker behind it"
        if not known and not (tokens[end - 2].low in BESIDE and tokens[end - 3].tag in "NM"):
            return Phrase(end - 1, end, end)
        person = _simple_before(tokens, end - 3 if known else end - 2)
        return Phrase(person.start, end, end) if person is not None else None
    if last.tag in "OW" or (last.low in ("that", "which") and end > 1 and tokens[end - 2].tag in "NM,"):
        return closed(tokens, end) or Phrase(end - 1, end, end)
    if last.tag in ",-–—" or last.low == "--":
        return _before_comma(tokens, end)
    simple = contact(tokens, end) or _sent_to(tokens, end) or _simple_before(tokens, end) or closed(tokens, end)
    return neither(tokens, simple) if simple is not None else None


def _sent_to(tokens: Tokens, end: int) -> Phrase | None:
    """Return "A letter sent by the governor, Jane Doe, to the ministry": whom a paper goes to is not who wrote it."""
    start = end - 1
    while start > 2 and end - start < MAX_ADDRESSEE and tokens[start].tag in "NMD#P" and tokens[start].low != "to":
        start -= 1
    if start < 3 or tokens[start].low != "to" or tokens[start - 1].tag != ",":
        return None
    outer = _before_comma(tokens, start)
    if outer is None:
        return None
    written = any(token.low in DOCUMENTS for token in tokens[segment_start(tokens, outer.start) : outer.head_end])
    return Phrase(outer.start, end, outer.head_end) if written else None


def _simple_before(tokens: Tokens, end: int) -> Phrase | None:
    start = walk_left(tokens, end)
    if start >= end or (tokens[start].tag in "PC" and all(token.tag in "PC" for token in tokens[start:end])):
        return None
    start = cut_lead(tokens, start, end)
    if start > 2 and tokens[start - 1].tag == "P" and tokens[start - 2].tag == "A":
        outer = phrase_before(tokens, start - 2)  # "Doe, who is 30, also on Lenz TV defended it"
        return outer or Phrase(start, end, end)
    if start > 1 and tokens[start - 1].low == "and" and tokens[start - 2].low in ("he", "she"):
        return Phrase(start - 2, end, end)  # "she and colleagues"
    relative = whose(tokens, start, end) or outermost(tokens, start)
    if relative is not None:
        head = cut_lead(tokens, walk_left(tokens, relative), relative)
        if head < relative:
            return Phrase(head, end, relative)
    return reduced(tokens, start, end) or Phrase(start, end, end) if start < end else None


def _before_comma(tokens: Tokens, end: int) -> Phrase | None:
    """Read "Jane Doe, head of the office, said": leave out what stands between the commas."""
    segment_end = end - 1
    for _ in range(MAX_APPOSITIVES):
        start = _piece_start(tokens, segment_end)
        plain = start < segment_end and _insertable(tokens, start, segment_end)
        if start <= 1 or not (plain or _circumstance(tokens, start, segment_end)):
            return _beforerelative_at(tokens, end)
        if tokens[start - 1].tag not in ",-–—" and tokens[start - 1].low != "--":
            return None
        base = _base(tokens, start - 1)
        if base is not None and (plain or base <= 1):
            return Phrase(base, end, start - 1)
        if not plain:
            return _beforerelative_at(tokens, end)
        segment_end = start - 1
    return None


def _circumstance(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a piece between commas only says where and when: "Doe, in a letter dated Tuesday, called"."""
    if start + 1 >= end or tokens[start].low not in INSERTED or tokens[start + 1].low == "behalf":
        return False
    return tokens[start + 1].tag in "DNM#" and not any(token.tag in "XZ" for token in tokens[start:end])


def _piece_start(tokens: Tokens, end: int) -> int:
    """Return where the piece between commas begins that ends at `end`; a bracket is part of it."""
    start = segment_start(tokens, end)
    while start > 1 and tokens[start - 1].tag == "(" and any(token.tag == ")" for token in tokens[start:end]):
        start = segment_start(tokens, start - 1)
    return start


def _beforerelative_at(tokens: Tokens, end: int) -> Phrase | None:
    """Read "Jane Doe, who called it, at best, “odd”, said": a relative clause with commas or quotations of its own."""
    for place in range(end - 2, max(1, end - MAX_RELATIVE), -1):
        if tokens[place].tag in ".;:?!":
            return None
        comma = place - 1 - (tokens[place - 1].tag == "C")  # ", who", ", and who"
        if tokens[place].tag == "W" and comma > 0 and tokens[comma].tag == ",":
            base = _base(tokens, comma) if finite(tokens, place + 1, end - 1) else None
            return None if base is None else Phrase(base, end, comma)
        if tokens[place].tag == "W" and tokens[place - 1].tag in "NM" and tokens[end - 1].tag == ",":
            return _named_behind(tokens, place, end)
    return None


def _named_behind(tokens: Tokens, who: int, end: int) -> Phrase | None:
    """Read "A biologist at Lund who was not involved, Jan Doe, said": a name behind a clause without commas."""
    comma = segment_start(tokens, end - 1) - 1
    named = all(token.tag == "M" for token in tokens[comma + 1 : end - 1])
    start = cut_lead(tokens, walk_left(tokens, who), who)
    return Phrase(start, end, who) if comma > who and named and start < who else None


def _base(tokens: Tokens, end: int) -> int | None:
    """Return the start of the phrase that an appositive before `end` explains; None if it explains a further one."""
    clause = contact(tokens, end) if end > 2 else None
    if clause is not None:
        return clause.start
    if end < 1 or tokens[end - 1].tag not in "NMO)#" or is_day(tokens[end - 1]):
        return None
    begin = segment_start(tokens, end)
    if tokens[begin].low == "whose":  # "by the trust, whose chair, Jane Doe,"
        return begin + 1 if begin + 1 < end and not finite(tokens, begin + 1, end) else None
    explains = _explains(tokens, begin, end) and not _names_holder(tokens, begin, end)
    return None if _made_by(tokens, begin) or explains else _base_start(tokens, end)


def _names_holder(tokens: Tokens, begin: int, end: int) -> bool:
    """Tell whether a post stands before its holder's name: "voted for the motion, the chief whip, Jane Doe, said"."""
    holds = tokens[begin].tag == "D" and post_word(tokens[end - 1]) and tokens[begin - 2].tag == "N"
    close = next((place for place in range(end + 1, len(tokens)) if tokens[place].tag != "M"), end + 1)
    return holds and close > end + 2 and tokens[close].tag == ","


def _made_by(tokens: Tokens, begin: int) -> bool:
    """Tell whether a participle begins that says more of a noun: "the order, signed by its chairman, Jane Doe,"."""
    inserted = tokens[begin].tag == "E" and begin > 1 and tokens[begin - 1].tag == ","
    return inserted and tokens[begin + 1].low in MADE_BY


def _explains(tokens: Tokens, begin: int, end: int) -> bool:
    """Tell whether the piece before the comma itself explains what stands before it."""
    worded = begin > 1 and tokens[begin].tag == "N" and tokens[begin - 2].tag == "M"  # "Max Richt, head of it, a"
    home = tokens[begin].low in ("of", "from") and begin > 1  # "Jane Doe, 44, of Port Lenz, a bus driver, said"
    worded = worded or home or opposed(tokens, begin) or tokens[begin].tag in "WDA#"
    inserted = begin > 1 and tokens[begin - 1].tag == "," and worded
    if not inserted or not _insertable(tokens, begin, end):
        return False
    before = tokens[begin - 2]
    if before.tag == "M" and turned(tokens, begin - 1):
        return True
    if home and (before.tag == "M" or (before.tag == "#" and tokens[begin - 3].tag == ",")):
        return True
    first = tokens[segment_start(tokens, begin - 1)]
    own = first.tag == "W" and tokens[begin].low in OWNERS  # ", which the union made public, its lawyer, Jane Doe,"
    explains = before.tag in "NM)" and not (first.tag in "PSG" or is_day(before) or own)
    return explains and not finite(tokens, segment_start(tokens, begin - 1), begin - 1)


def _base_start(tokens: Tokens, end: int) -> int | None:
    """Return where the phrase that ends at `end` begins; None for a day."""
    if tokens[end - 1].tag == "O":
        start = end - 3 if end > 2 and tokens[end - 2].low == "of" else end - 1
    else:
        start = cut_lead(tokens, walk_left(tokens, end), end)
    if start < end and is_day(tokens[start]):
        return None  # "the review, on June 25, 2012, found"
    relative = relative_at(tokens, start)
    if relative is not None:  # "the firm that makes it, Acme, said"
        start = cut_lead(tokens, walk_left(tokens, relative), relative)
        return start if start < relative else None
    whole = reduced(tokens, start, end)  # "Papers tabled before the panel, however, show"
    return whole.start if whole is not None else start if start < end else None


def _insertable(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether the tokens can stand between commas as an appositive or a relative clause."""
    first = tokens[start]
    if first.tag == "B" and first.low in LIKE_BASE and start + 1 < end and tokens[start + 1].tag == "P":
        return True  # "the firm - run by Jane Doe - said"
    if first.low in ("of", "from") and start + 1 < end:
        return not finite(tokens, start, end)  # "Jane Doe, of the Z clinic,"
    if first.low == "as" and any(token.low in STYLED for token in tokens[start + 1 : end]):
        return True  # "Northern, as it is now known,"
    worded = first.tag == "B" and start + 2 < end and tokens[start + 1].tag == "N" and tokens[start + 2].tag == "P"
    worded = worded and start > 1 and tokens[start - 2].tag == "M"  # "Jane Doe, harbor master at the port,"
    if first.tag not in APPOSITIVE_STARTS and not worded:
        return False
    if first.tag == "W" or first.low in ("which", "where") or first.low in SPEAKING_SO:
        return True
    return not finite(tokens, start, before_clause(tokens, start, end))


def phrase_after(tokens: Tokens, start: int) -> Phrase | None:
    """Return the noun phrase that begins at `start`, with the appositives after it."""
    if start >= len(tokens):
        return None
    first = tokens[start]
    if first.tag == "O":
        return Phrase(start, start + 1, start + 1)
    trade = first.tag == "G" and [token.tag for token in tokens[start + 1 : start + 3]] == ["N", "M"]
    if first.tag not in "DNM#" and not trade:
        return None
    head_end = noun_end(tokens, start + trade)  # "by consulting firm Acme Partners"
    if head_end + 1 < len(tokens) and tokens[head_end].low == "of" and tokens[head_end + 1].tag == "O":
        head_end += 2  # "said one of them"
    return Phrase(start, _appositives_end(tokens, head_end), head_end) if head_end > start else None


def _appositives_end(tokens: Tokens, end: int) -> int:
    """Return where what explains the name ends: "…, a nurse from York who saw it"."""
    position = end
    while position < len(tokens):
        token = tokens[position]
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        if token.tag == "W":
            return _clause_end(tokens, position)
        if token.tag != "," or following is None:
            return position
        if following.tag == "W" or following.low in ("which",):
            return _clause_end(tokens, position + 1)
        if following.tag not in "DNM#" and following.low not in BEFORE_POST:
            return position
        stop = noun_end(tokens, position + 1 + (following.tag in "AO"))
        if stop <= position + 1 or (stop < len(tokens) and tokens[stop].tag in "XZEB"):
            return position
        position = stop
    return position


def _clause_end(tokens: Tokens, start: int) -> int:
    for position in range(start, len(tokens)):
        if tokens[position].tag in ",.;Q:" or tokens[position].tag in "-–—":
            return position
    return len(tokens)
