"""Tell the names of a picture's maker, alone or at the end of its caption.

Entry points: `credit_tail`, `bare_credit` and `shouted_credit`.
"""

from __future__ import annotations

import re

from ...languages.english import furniture as words

_CREDIT = re.compile(rf"\b{words.CREDIT_NAMES}\b")
_CREDIT_NEEDLE = re.compile(words.CREDIT_NAMES)  # begins with a set of capitals: asked first of every paragraph
_CREDIT_START = re.compile(
    r"[.!?)|\]][\"'”’)]*\s+|\s[-–—|]\s|(?<=[a-z\d][.!?])(?=[A-Z][\w.]* ?[A-Z])|"
    r"(?<=[a-z])(?=(?:Credit|Photo|Image|Picture):)|\s{2,}"
)
LONGEST_CREDIT = 10  # words: two names, an agency and a library
WIDEST_CREDIT = 120  # characters; "A.A.A." without end is one word
_PERSON = r"(?:[A-Z][\w.'’-]*[ -]?){1,4}"
_BARE = re.compile(
    rf"{words.BARE_CREDIT}\s?/\s?{_PERSON}|{_PERSON}\s?(?:/|,? via |, )\s?{words.BARE_CREDIT}(?:\s?/\s?\w+)?"
)
# "JANE DOE/DAILY NEWS", "Jane Doe / The Daily News": a name of two words and more, a stroke, an outlet.
STAFF_PICTURE = re.compile(
    r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,3} ?/ ?(?:the |The )?[A-Z][\w.&'’-]+(?:[ -][A-Z][\w.&'’-]*){0,4}"
)
_SHOUTED = re.compile(r"[A-Z][A-Z.&'’-]*(?:[ /,]{1,3}[A-Z][A-Z.&'’-]*){1,9}")
WIDE, FEWEST_TOLD, SMALL = 3, 5, 3  # characters; words of a caption before its credit, in small letters


def credit_tail(text: str) -> bool:
    """Tell whether only names, one of them a picture agency's, follow the last sentence."""
    if not _CREDIT_NEEDLE.search(text):
        return False
    starts = [match.end() for match in _CREDIT_START.finditer(text[:-3])]
    tail = text[starts[-1] if starts else 0 :].strip(" .()[]")
    names = tail.replace("/", " / ").split()
    if not 1 <= len(names) <= LONGEST_CREDIT or not _CREDIT.search(tail):
        return False
    return all(not name[0].islower() or name.casefold().strip(":,.") in words.CREDIT_WORDS for name in names)


def shouted_credit(text: str) -> bool:
    """Tell whether a line ends, behind a wide gap, in names all in capitals: "The hall in May   HALL TRUST"."""
    start = text.rfind("  ", max(0, len(text) - WIDEST_CREDIT)) + 2
    names, told = text[start:], text[: start - 2].split()
    if start < WIDE or not _SHOUTED.fullmatch(names) or len(told) < FEWEST_TOLD:
        return False
    return sum(word[:1].islower() for word in told) >= SMALL


def bare_credit(text: str) -> bool:
    """Tell whether a line is only a picture's maker; the picture's caption stands above it."""
    plain = text.strip("() []")
    return len(plain) <= WIDEST_CREDIT and bool(_BARE.fullmatch(plain) or STAFF_PICTURE.fullmatch(plain))
