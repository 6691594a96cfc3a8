"""Find where one noun phrase begins and ends, and where a clause is, by word classes alone.

Entry points: `walk_left`, `noun_end` and `finite`; all work on token indices, ends exclusive.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english.closed import DAYS, FINITE_PAST
from .words import Token

Tokens = Sequence[Token]
NOMINAL = frozenset("NM#")
DAYS_WRITTEN = DAYS | {f"{day}." for day in DAYS}
LINKS = frozenset(
    [
        "of",
        "for",
        "in",
        "at",
        "from",
        "with",
        "on",
        "by",
        "near",
        "behind",
        "against",
        "about",
        "between",
        "among",
        "within",
        "inside",
        "under",
        "as",
        "to",
    ]
)
BOUNDARY = frozenset(',:;Q.?!-–—("')
TIMES = frozenset(
    "week month year morning evening afternoon night weekend time summer winter spring fall autumn day".split()
)


def time_phrase(tokens: Tokens, index: int) -> bool:
    """Tell whether "this week", "last month" or the like begins at `index`."""
    return (
        index + 1 < len(tokens)
        and tokens[index].low in ("this", "last", "next", "that")
        and (tokens[index + 1].low in TIMES or is_day(tokens[index + 1]))
    )


def says_when(tokens: Tokens, index: int) -> bool:
    """Tell whether "last night" says when; "last winter was" and "that night shifts hurt" begin what is said."""
    if not time_phrase(tokens, index) or tokens[index + 1].possessive:
        return False
    if tokens[index].low == "that" and index + 2 < len(tokens) and tokens[index + 2].tag in "NM":
        return False
    return index + 2 >= len(tokens) or tokens[index + 2].tag not in "XEZ"


def tells_time(tokens: Tokens, start: int) -> bool:
    """Tell whether all that is left of a sentence says when: "recalled the other day.", "said two weeks later."."""
    end = len(tokens)
    while end > start and tokens[end - 1].tag in ".,":
        end -= 1
    last = tokens[end - 1].low if end > start else ""
    if last in ("later", "ago", "earlier", "before", "after") and end - 1 > start:
        last = tokens[end - 2].low
    return last.removesuffix("s") in MOMENTS and all(token.tag in "DAN#ESP" for token in tokens[start:end])


MOMENTS = frozenset(TIMES | {"hour", "minute", "decade", "moment", "while"})


def walk_left(tokens: Tokens, end: int) -> int:
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
        doubled = right.low == "the" and token.low not in ("all", "both", "half")  # "Beside her the president said"
        return right.tag in "NM#DEGA" and token.low not in ("each",) and not doubled
    if tag == "P":
        clause = token.low == "as" and _as_clause(tokens, index, end)
        return token.low in LINKS and not clause and _link(left, right)
    if tag in "EG":
        return _modifier(left, token, right)
    if tag == "A":
        owned = left is not None and (left.tag == "D" or left.possessive)  # "the town's only clinic"
        return owned or (left is not None and left.tag == "E" and time_phrase((token, right), 0))
    joins = tag == "C" and token.low in ("and", "&", "or") and left is not None
    return joins and left is not None and left.tag in "NM)" and right.tag in "NMD#P"


def _as_clause(tokens: Tokens, index: int, end: int) -> bool:
    """Tell whether "as" opens a clause whose subject ends at `end`: "on Sunday as a senator said", "as Doe said".

    "Her record as mayor" and "towns such as Lenz" go on.
    """
    if tokens[index + 1].tag == "D":
        return True
    if index and (tokens[index - 1].tag not in "NM" or tokens[index - 1].low in ("known", "such")):
        return False
    head = tokens[index + 1 : next((place for place in range(index + 1, end) if tokens[place].tag == "P"), end)]
    named = len(head) > 1 and all(token.tag == "M" for token in head[-2:])
    many = head[-1].tag == "N" and head[-1].low.endswith("s") and not head[-1].low.endswith("ss")
    return named or many


def _link(left: Token | None, right: Token) -> bool:
    return left is not None and right.tag in "NM#DGE" and left.tag in "NM)E#D" and not is_day(left)


def _modifier(left: Token | None, token: Token, right: Token) -> bool:
    """Tell whether a participle is part of the phrase: "leaked papers", "officials briefed on the matter"."""
    if left is not None and left.tag in "NM," and token.low in FINITE_PAST:
        return False  # "the clerk wrote", "the lawyer, who knew her, said Jo would"
    if right.tag == "P" or is_day(right) or right.low in ("last", "this", "earlier", "today", "yesterday"):
        return left is not None and left.tag in "NM)"
    return right.tag in "NM" and (left is None or left.tag in "DPC,AQ#" or left.possessive)


def cut_lead(tokens: Tokens, start: int, end: int) -> int:
    """Leave out a leading adverbial without a comma: "On Tuesday officials", "In a statement the ministry"."""
    if start >= end or (tokens[start].tag != "P" and not is_day(tokens[start])):
        dated = (place for place in range(start + 2, end) if _behind_day(tokens, start, place, end))
        return _cut_double(tokens, next(dated, start), end)
    for position in range(start + 1, end):
        if is_day(tokens[position - 1]) and _begins(tokens, position, end):
            return position
        if tokens[position].tag == "D" and tokens[position - 1].tag in "NM" and position > start + 1:
            return position
    for position in range(end - 1, start, -1):
        if tokens[position].tag in "NM" and tokens[position - 1].tag == "N" and tokens[position].tag == "M":
            return position
    return start + 1 if tokens[start].tag == "P" and start + 1 < end else start


def _behind_day(tokens: Tokens, start: int, place: int, end: int) -> bool:
    """Tell whether a name begins behind a day that belongs to what stands before: "a statement on 2 May Acme"."""
    if tokens[place].tag != "M" or not _begins(tokens, place, end):
        return False
    first = place
    while first > 0 and (tokens[first - 1].tag == "#" or is_day(tokens[first - 1])):
        first -= 1  # "on May 2 2024", "on 2 May 2024" and "on Friday 2 May" alike
    date = tokens[first:place]
    if first == 0 or not any(is_day(token) for token in date) or any(token.possessive for token in date):
        return False
    led = start > 0 and tokens[start - 1].tag == "P"  # "In a report in May Acme", not "trust in May Cole"
    word = tokens[first - 1].low
    return word in ("on", "last", "late", "early", "this") or (led and word == "in")


def _begins(tokens: Tokens, position: int, end: int) -> bool:
    """Tell whether a phrase of its own begins after a day: no further day, no year."""
    token = tokens[position]
    if is_day(token) or token.tag not in "NMD#":
        return False
    return token.tag != "#" or (len(token.low) < 5 and position + 1 < end)


def _cut_double(tokens: Tokens, start: int, end: int) -> int:
    """Begin anew where a determiner follows a noun without a link: two phrases stand side by side."""
    for position in range(end - 1, start, -1):
        if tokens[position].tag == "D" and tokens[position - 1].tag in "NM#" and not tokens[position - 1].possessive:
            return position  # "On Tuesday the court", "In 2019 the court"
    return start


def is_day(token: Token) -> bool:
    """Tell whether a word is a day, a month or "today"."""
    return token.low in DAYS_WRITTEN


def segment_start(tokens: Tokens, index: int) -> int:
    """Return the first token after the nearest mark to the left of `index`."""
    start = index
    while start > 0 and tokens[start - 1].tag not in BOUNDARY:
        start -= 1
    return start


def finite(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a clause of its own stands in the stretch: a finite verb outside a relative clause."""
    for position in range(start, end):
        token = tokens[position]
        if token.tag == "W" or (token.low in ("which", "that") and position > start):
            return False
        if token.tag in "XZ" and token.low not in ("be", "been", "being"):
            return True
        if token.tag == "E" and position > start and _past(tokens, position, end):
            return True
        if token.tag == "B" and position > start and tokens[position - 1].tag in "NO":
            return True
    return False


def _past(tokens: Tokens, position: int, end: int) -> bool:
    """Tell whether a past form behind a noun is no participle: "the city never looked for", not "cars parked in"."""
    if tokens[position - 1].tag not in "NMOA":
        return False
    following = tokens[position + 1] if position + 1 < end else None
    sure = tokens[position].low in FINITE_PAST or tokens[position - 1].low in ("never", "also", "still", "already")
    return following is None or following.tag != "P" or sure


def noun_end(tokens: Tokens, start: int, links: frozenset[str] = LINKS) -> int:
    """Return the end of the simple noun phrase at `start`, with its prepositional tail."""
    position, last = start, min(len(tokens), start + LONGEST_PHRASE)
    while position < last:
        token = tokens[position]
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        if token.tag == "M" and position > start and token.low in DAYS_WRITTEN and not token.possessive:
            break
        if (
            token.tag in NOMINAL
            or token.tag in "%/"
            or (
                token.tag == "D"
                and (position == start or tokens[position - 1].tag in "PDC" or tokens[position - 1].low == "(")
            )
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


LONGEST_PHRASE = 80  # words; no list of names is longer, and hostile text is not followed for ever


def _closing(tokens: Tokens, opening: int) -> int | None:
    for position in range(opening + 1, min(len(tokens), opening + 12)):
        if tokens[position].tag == ")":
            return position
    return None


def _goes_on(tokens: Tokens, position: int, following: Token, links: frozenset[str]) -> bool:
    token = tokens[position]
    if token.tag == "P":
        return (
            token.low in links
            and following.tag in "NMD#"
            and not is_day(following)
            and not (following.low in ("a", "an") and token.low in ("in", "at", "during"))
        )
    if token.tag in "EGA":
        return following.tag in "NMEG" and tokens[position - 1].tag in "DA" and position > 0
    joins = token.tag == "C" and token.low in ("and", "&") and following.tag in "NMD"
    return joins and (token.low == "&" or _no_verb_soon(tokens, position + 1))


def _no_verb_soon(tokens: Tokens, start: int) -> bool:
    for token in tokens[start : start + 6]:
        if token.tag in ".,Q;":
            return True
        if token.tag in "XZE":
            return False
    return True
