"""Tell a clause from a noun phrase behind a verb: "denied it was late", "denied the delay".

Entry points: `is_clause`, `points_at`, `verb_quoted`, `two_subjects`, `stands_alone`, `shown_to_act`, `put_out`
and `titled`.
"""

from __future__ import annotations

from ...languages.english import complements as small
from ...languages.english.calendar import MONTHS
from ...languages.english.closed import CLOSED
from .nouns import Tokens, finite, is_day, noun_end, time_phrase
from .words import Token

OVER = ([",", "X"], [",", "E"], [",", "Z"], [",", "W"])  # what follows an object that ends its clause
LONGEST_CLAUSE = 80  # words that are looked through for a finite verb
MAX_ASIDE = 18  # words between a verb of speech and its "that"


def is_clause(tokens: Tokens, start: int) -> bool:
    """Tell whether a clause begins at `start`: a subject with a finite verb, be it quoted or behind an aside."""
    end = start
    if tokens[start].low == "it" and [token.tag for token in tokens[start + 1 : start + 3]] in OVER:
        return False  # "Doe, who denies it, is accused of theft"
    if _explained_subject(tokens, start):
        return True
    if verb_quoted(tokens, start):
        return True
    last = min(len(tokens), start + LONGEST_CLAUSE)
    while end < last and tokens[end].tag not in ".;:Q-–—":
        end += 1
        if end + 1 < len(tokens) and tokens[end].low in ("and", "but") and tokens[end + 1].tag == "E":
            return finite(tokens, start, end)  # "denied wrongdoing and said she would stay"
        if end < len(tokens) and tokens[end].tag == "," and finite(tokens, start, end):
            return True
    return finite(tokens, start, end)


def past_clause(tokens: Tokens, comma: int, link: str) -> int:
    """Return where a link stands behind a clause between commas, else 0: "accuse Doe, who denies it, of theft"."""
    if comma + 2 >= len(tokens) or tokens[comma].tag != "," or tokens[comma + 1].tag not in "WDN#AEP":
        return 0
    reach = range(comma + 2, min(len(tokens) - 2, comma + MAX_ASIDE))
    return next((at + 1 for at in reach if tokens[at].tag == "," and tokens[at + 1].low == link), 0)


def verb_quoted(tokens: Tokens, start: int) -> bool:
    """Tell whether a clause's verb stands in quotation marks: "claiming it “never rang us”"."""
    end = noun_end(tokens, start) if tokens[start].tag != "O" else start + 1
    quotation = tokens[end].quotation if start < end < len(tokens) else None
    first = quotation.inner.text.split(" ", 1)[0].lower() if quotation is not None else ""
    return CLOSED.get(first) == "X" or first in small.FINITE_FIRST


def _explained_subject(tokens: Tokens, start: int) -> bool:
    """Tell whether a name that is explained between commas has its verb behind: "Doe, who is 22, would start"."""
    last = min(len(tokens) - 1, start + MAX_ASIDE)
    first = next((place for place in range(start, last) if tokens[place].tag == ","), last)
    if first >= last or not (tokens[first + 1].tag in "WD#" or tokens[first + 1].low == "which"):
        return False
    second = next((place for place in range(first + 1, last) if tokens[place].tag == ","), last)
    return second < last and tokens[second + 1].tag in "XZE"


def points_at(tokens: Tokens, position: int) -> bool:
    """Tell whether "that" points at something: "said that.", "disputed that timeline but", "rejected that claim"."""
    if tokens[position].tag == "D":
        return True
    if position + 1 < len(tokens) and tokens[position + 1].tag == ",":
        return not _aside_first(tokens, position + 1)
    if position + 1 >= len(tokens) or tokens[position + 1].tag in ".XP":
        return position + 1 < len(tokens)
    if tokens[position + 1].tag != "N":
        return False
    ends = position + 2 == len(tokens) or (tokens[position + 2].tag in ".,;C" and not two_subjects(tokens, position))
    plural = tokens[position + 1].low.endswith("s")  # "that naps lower blood pressure"
    return ends or not (plural or any(token.tag in "XZEBQ" for token in tokens[position + 2 : position + MAX_ASIDE]))


def _aside_first(tokens: Tokens, comma: int) -> bool:
    """Tell whether a clause begins with an aside: "found that, in May, papers were lost"; not "denied that, but"."""
    if comma + 1 >= len(tokens) or not (tokens[comma + 1].tag in "PSGA" or tokens[comma + 1].low in OPENING_ASIDE):
        return False
    last = min(len(tokens) - 1, comma + MAX_ASIDE)
    closing = next((place for place in range(comma + 2, last) if tokens[place].tag == ","), last)
    clause = tokens[closing + 1 :]
    return closing < last and clause[0].tag in "DNMO#" and any(token.tag in "XZEBQ" for token in clause[1:])


OPENING_ASIDE = frozenset("given based compared asked despite once thanks contrary faced far".split())


def two_subjects(tokens: Tokens, position: int) -> bool:
    """Tell whether two nouns behind "that" are the subject of a clause: "that water and light had been cut"."""
    behind = tokens[position + 2 : position + 5]
    return len(behind) > 2 and behind[0].tag == "C" and behind[1].tag in "NM" and behind[2].tag in "XZE"


def stands_alone(tokens: Tokens, position: int) -> bool:
    """Tell whether one thing is all that stands behind the verb: "promised an inquiry", not "promised her a job"."""
    if position >= len(tokens) or tokens[position].tag not in "DN#":
        return False
    end = noun_end(tokens, position)
    return end >= len(tokens) or tokens[end].tag in ".,;P"


def shown_to_act(tokens: Tokens, position: int) -> bool:
    """Tell whether a name behind "show" does something and is shown nothing: "figures show Acme issued 40 fines"."""
    end = noun_end(tokens, position) if position < len(tokens) and tokens[position].tag == "M" else len(tokens)
    return end < len(tokens) and tokens[end].tag in "XZE"


def put_out(tokens: Tokens, position: int) -> bool:
    """Tell whether a participle only says how words came out: "in a statement released at noon", "issued on Monday"."""
    if not 0 < position < len(tokens) - 1 or tokens[position].tag != "E" or tokens[position - 1].tag not in "NM":
        return False
    following = tokens[position + 1]
    return following.low in small.PUT_OUT_AT or is_day(following) or time_phrase(tokens, position + 1)


def titled(token: Token) -> bool:
    """Tell whether a quotation is the name of a program: a few words, most with capitals, no mark at the end."""
    words = token.quotation.inner.text.split() if token.quotation else []
    capitals = sum(word[:1].isupper() for word in words)
    return 0 < len(words) <= LONGEST_TITLE and capitals * 2 > len(words) and words[-1][-1] not in ".,!?"


LONGEST_TITLE = 7  # words


def as_well(tokens: Tokens, position: int) -> bool:
    """Tell whether "as well" or "once more" stands there, and not "as well as"."""
    words = [token.low for token in tokens[position - 1 : position + 3]]
    return words[:2] == ["once", "more"] or (words[1:3] == ["as", "well"] and words[3:] != ["as"])


def closes_day(tokens: Tokens, position: int) -> bool:
    """Tell whether a word belongs to the day before it: "said Sunday night", "dated December 2"."""
    if position >= len(tokens) or not is_day(tokens[position - 1]):
        return False
    numbered = tokens[position].tag == "#" and tokens[position - 1].low.rstrip(".") in MONTHS
    return numbered or tokens[position].low in small.PART_OF_DAY
