"""Find noun phrases beside a verb: who says it, before it or after it.

Entry points: `phrase_before`, `phrase_after` and `verb_group`; all work on token indices, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..languages.english.closed import DAYS, FINITE_PAST
from .tokens import Token

Tokens = Sequence[Token]
NOMINAL = frozenset("NM#")
LINKS = frozenset("of for in at from with on by near behind against about between among within inside under as to".split())
BOUNDARY = frozenset(",:;Q.?!-–—(\"")
APPOSITIVE_STARTS = frozenset("DNMWGEAP#S")
MAX_APPOSITIVES = 4
TIMES = frozenset("week month year morning evening afternoon night weekend time summer winter spring fall autumn day".split())


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: `start` to `end` with its appositives; `head_end` is where the first of them begins."""

    start: int
    end: int
    head_end: int


def verb_group(tokens: Tokens, index: int) -> int:
    """Return where the verb group of the verb at `index` begins: "has also said", "went on to say"."""
    start = index
    while start > 0:
        before = tokens[start - 1]
        if before.tag in "XA" or (before.low == "to" and start > 1 and tokens[start - 2].tag in "EZBXG"):
            start -= 1
        elif before.tag in "EZB" and tokens[start].low == "to":
            start -= 1
        else:
            break
    while start < index and tokens[start].tag == "A" and tokens[start].low in DAYS and not start:
        start += 1
    return start


def phrase_before(tokens: Tokens, end: int) -> Phrase | None:
    """Return the noun phrase that ends right before token `end`, appositives included."""
    if end <= 0:
        return None
    end = _without_time(tokens, end)
    last = tokens[end - 1]
    if last.tag in "OW" or (last.low in ("that", "which") and end > 1 and tokens[end - 2].tag in "NM,"):
        return Phrase(end - 1, end, end)
    if last.tag in ",-–—" or last.low == "--":
        return _before_comma(tokens, end)
    return _simple_before(tokens, end)


def time_phrase(tokens: Tokens, index: int) -> bool:
    """Tell whether "this week", "last month" or the like begins at `index`."""
    return index + 1 < len(tokens) and tokens[index].low in ("this", "last", "next", "that") and (
        tokens[index + 1].low in TIMES or _day(tokens[index + 1]))


def _without_time(tokens: Tokens, end: int) -> int:
    """Step back over a time between subject and verb: "the court this month rejected", "the court on Monday"."""
    if end > 2 and time_phrase(tokens, end - 2) and tokens[end - 3].tag in "NM":
        return end - 2
    if end > 2 and _day(tokens[end - 1]) and tokens[end - 1].tag == "M" and not tokens[end - 1].possessive:
        link = end - 2
        if tokens[link].low == "on" and tokens[link - 1].tag in "NM":
            return link
        return end - 1 if tokens[link].tag in "NM" and not _day(tokens[link]) else end
    return end


def _simple_before(tokens: Tokens, end: int) -> Phrase | None:
    start = _walk(tokens, end)
    if start >= end or all(token.tag in "PC" for token in tokens[start:end]):
        return None
    start = _cut_lead(tokens, start, end)
    relative = _relative(tokens, start)
    if relative is not None:
        head = _cut_lead(tokens, _walk(tokens, relative), relative)
        if head < relative:
            return Phrase(head, end, relative)
    return Phrase(start, end, end) if start < end else None


def _walk(tokens: Tokens, end: int) -> int:
    """Return how far left of `end` a noun phrase reaches."""
    start = end
    while start > 0 and _belongs(tokens, start - 1, end):
        if tokens[start - 1].tag == ")":
            opening = _opening(tokens, start - 1)
            if opening is None:
                break
            start = opening
        else:
            start -= 1
    while start < end and tokens[start].tag in "CA" and start < end - 1:
        start += 1
    return start


def _opening(tokens: Tokens, close: int) -> int | None:
    for position in range(close - 1, max(-1, close - 12), -1):
        if tokens[position].tag == "(":
            return position if position else None
    return None


def _belongs(tokens: Tokens, index: int, end: int) -> bool:
    token, left = tokens[index], tokens[index - 1] if index else None
    right = tokens[index + 1] if index + 1 < end else None
    tag = token.tag
    if tag in NOMINAL or tag in ")%/'":
        return right is None or right.tag != "O"
    if right is None:
        return tag == "D"
    if tag == "D":
        return right.tag in "NM#DEGA" and token.low not in ("each",)
    if tag == "P":
        return token.low in LINKS and _link(left, right)
    if tag in "EG":
        return _modifier(left, right)
    if tag == "A":
        return left is not None and left.tag == "D"
    return tag == "C" and token.low in ("and", "&", "or") and left is not None and left.tag in "NM)" and right.tag in "NMD#P"


def _link(left: Token | None, right: Token) -> bool:
    return left is not None and right.tag in "NM#DGE" and left.tag in "NM)E#D"


def _modifier(left: Token | None, right: Token) -> bool:
    """Tell whether a participle is part of the phrase: "leaked papers", "officials briefed on the matter"."""
    if right.tag == "P":
        return left is not None and left.tag in "NM)"
    return right.tag in "NM" and (left is None or left.tag in "DPC,AQ" or left.possessive)


def _cut_lead(tokens: Tokens, start: int, end: int) -> int:
    """Leave out a leading adverbial without a comma: "On Tuesday officials", "In a statement the ministry"."""
    if start >= end or tokens[start].tag != "P" and not _day(tokens[start]):
        return _cut_double(tokens, start, end)
    for position in range(start + 1, end):
        if _day(tokens[position - 1]) and not _day(tokens[position]) and tokens[position].tag in "NMD#":
            if tokens[position].tag != "#" or len(tokens[position].low) < 5 and position + 1 < end:
                return position
        if tokens[position].tag == "D" and tokens[position - 1].tag in "NM" and position > start + 1:
            return position
    for position in range(end - 1, start, -1):
        if tokens[position].tag in "NM" and tokens[position - 1].tag == "N" and tokens[position].tag == "M":
            return position
    return start + 1 if tokens[start].tag == "P" and start + 1 < end else start


def _cut_double(tokens: Tokens, start: int, end: int) -> int:
    """Begin anew where a determiner follows a noun without a link: two phrases stand side by side."""
    for position in range(end - 1, start, -1):
        if tokens[position].tag == "D" and tokens[position - 1].tag in "NM" and not tokens[position - 1].possessive:
            return position
    return start


def _day(token: Token) -> bool:
    return token.low.rstrip(".") in DAYS


def segment_start(tokens: Tokens, index: int) -> int:
    """Return the first token after the nearest mark to the left of `index`."""
    start = index
    while start > 0 and tokens[start - 1].tag not in BOUNDARY:
        start -= 1
    return start


def _relative(tokens: Tokens, start: int) -> int | None:
    """Return the place of "who" where the phrase at `start` ends a relative clause: "officials who saw the memo"."""
    if start < 3 or tokens[start - 1].tag not in "EZBXGP":
        return None
    for position in range(start - 1, segment_start(tokens, start), -1):
        token = tokens[position]
        if (token.tag == "W" or token.low in ("that", "which")) and tokens[position - 1].tag in "NM)":
            return position
    return None


def _before_comma(tokens: Tokens, end: int) -> Phrase | None:
    """Read "Jane Doe, head of the office, said": leave out what stands between the commas."""
    segment_end = end - 1
    for _ in range(MAX_APPOSITIVES):
        start = segment_start(tokens, segment_end)
        if start <= 1 or start >= segment_end or not _insertable(tokens, start, segment_end):
            return None
        if tokens[start - 1].tag not in ",-–—" and tokens[start - 1].low != "--":
            return None
        base = _base(tokens, start - 1)
        if base is not None:
            return Phrase(base, end, start - 1)
        segment_end = start - 1
    return None


def _base(tokens: Tokens, end: int) -> int | None:
    """Return the start of the phrase that an appositive before `end` explains; None if it explains a further one."""
    if end < 1 or tokens[end - 1].tag not in "NMO)#" or _day(tokens[end - 1]):
        return None
    begin = segment_start(tokens, end)
    if tokens[begin].tag in "WDA#" and begin > 1 and tokens[begin - 1].tag == "," and _insertable(tokens, begin, end):
        before = tokens[begin - 2]
        first = tokens[segment_start(tokens, begin - 1)]
        if before.tag in "NM)" and first.tag not in "PSG" and not _day(before):
            return None
    if tokens[end - 1].tag == "O":
        return end - 1
    start = _cut_lead(tokens, _walk(tokens, end), end)
    return start if start < end else None


def _insertable(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether the tokens can stand between commas as an appositive or a relative clause."""
    first = tokens[start]
    if first.tag not in APPOSITIVE_STARTS:
        return False
    if first.tag == "W" or first.low == "which":
        return True
    return not finite(tokens, start, end)


def finite(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a clause of its own stands in the stretch: a finite verb outside a relative clause."""
    for position in range(start, end):
        token = tokens[position]
        if token.tag == "W" or (token.low in ("which", "that") and position > start):
            return False
        if token.tag in "XZ" and token.low not in ("be", "been", "being"):
            return True
        if token.tag == "E" and position > start and tokens[position - 1].tag in "NMOA":
            following = tokens[position + 1] if position + 1 < end else None
            if following is None or following.tag != "P" or token.low in FINITE_PAST:
                return True
        if token.tag == "B" and position > start and tokens[position - 1].tag in "NO":
            return True
    return False


def phrase_after(tokens: Tokens, start: int) -> Phrase | None:
    """Return the noun phrase that begins at `start`, with the appositives after it."""
    if start >= len(tokens):
        return None
    first = tokens[start]
    if first.tag == "O":
        return Phrase(start, start + 1, start + 1)
    if first.tag not in "DNM#":
        return None
    head_end = noun_end(tokens, start)
    return Phrase(start, _appositives_end(tokens, head_end), head_end) if head_end > start else None


def noun_end(tokens: Tokens, start: int, links: frozenset[str] = LINKS) -> int:
    """Return the end of the simple noun phrase at `start`, with its prepositional tail."""
    position = start
    while position < len(tokens):
        token = tokens[position]
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        if _day(token) and token.tag == "M" and position > start and not token.possessive:
            break
        if token.tag in NOMINAL or token.tag in "%/" or token.tag == "D" and (
            position == start or tokens[position - 1].tag in "PDC" or tokens[position - 1].low == "("
        ):
            position += 1
        elif token.tag == "(":
            closing = _closing(tokens, position)
            if closing is None:
                break
            position = closing + 1
        elif following is not None and _goes_on(tokens, position, following, links):
            position += 1
        else:
            break
    return position


def _closing(tokens: Tokens, opening: int) -> int | None:
    for position in range(opening + 1, min(len(tokens), opening + 12)):
        if tokens[position].tag == ")":
            return position
    return None


def _goes_on(tokens: Tokens, position: int, following: Token, links: frozenset[str]) -> bool:
    token = tokens[position]
    if token.tag == "P":
        return token.low in links and following.tag in "NMD#" and not _day(following) and not (
            following.low in ("a", "an") and token.low in ("in", "at", "during"))
    if token.tag in "EGA":
        return following.tag in "NMEG" and tokens[position - 1].tag in "DA" and position > 0
    return token.tag == "C" and token.low in ("and", "&") and following.tag in "NMD" and _no_verb_soon(tokens, position + 1)


def _no_verb_soon(tokens: Tokens, start: int) -> bool:
    for token in tokens[start:start + 6]:
        if token.tag in ".,Q;":
            return True
        if token.tag in "XZE":
            return False
    return True


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
        if following.tag not in "DNM#" and following.low not in ("now", "then", "formerly", "also", "himself", "herself"):
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
