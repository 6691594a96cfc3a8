"""Write the clause of a figure with the figure left open: "The contract is worth …". Entry point: `blanked`.

A row of amounts is understood at once where the sentence asks for the amount; a name made of its words ("Contract:
worth") is not.
"""

from __future__ import annotations

import re

from ..languages.english.synonyms import IRREGULAR, STOPWORDS
from ..words.wording import plain, tokens
from .label_form import EDGE, LONGEST

BLANK = "\0"  # stands for the figure until the label is chosen: a label that is cut short ends with an ellipsis, too
OPEN = "…"
LONGEST_LEAD = 52  # characters before the figure
REACH = 400  # characters that are looked at
MOST_BEHIND = 7  # words behind the figure
_CUT = re.compile(
    r"[;:()\n“”\"]\s*|,(?!\d)\s*|[.!?]\s+(?=[A-Z“\"])|\s(?:–|—|--?)\s|\s(?:and|but|while|which|who|whom|where|because|although|when|"
    r"said|says|saying|"
    r"that(?= (?:the|an?|its?|their|his|her|our|he|she|they|we|there|some|all|about|around|at|[A-Z]\w*)\b))\s"
)
_OPENER = re.compile(
    r"^(?:and|but|that|so|because|although|while|meanwhile|however|also|then|still|overall|in all|in total|that is)"
    r"[, ]+",
    re.IGNORECASE,
)
_SUBJECTS = frozenset(
    "the a an its their his her our my your this these those no it he she they we i some any each".split()
)
_PLACES = frozenset("in on at by for with from under during".split())  # open a clause that has its own subject
_JOINTS = frozenset("of to and or into than as".split())
FEWEST_PLACED = 5  # words of such a clause


def blanked(before: str, after: str) -> str:
    """Return the clause around a figure, from what stands before and behind it, with `BLANK` for the figure.

    Empty where the clause does not begin before the figure, or says too little or too much before it.
    """
    lead = _lead(before)
    if not any(token.content for token in tokens(lead)) or len(lead) > LONGEST_LEAD or _begins_within(lead.split()):
        return ""
    joint = "" if after.startswith("-") else " "
    rest = _behind(after, LONGEST - len(lead) - 2)
    return f"{lead[:1].upper()}{lead[1:]} {BLANK}{joint if rest else ''}{rest}"


def _lead(before: str) -> str:
    """Return the last clause before a figure without what joins it to another."""
    lead = " ".join(_CUT.split(f"{before[-REACH:]} ")[-1].split())
    while (found := _OPENER.match(lead)) is not None:
        lead = lead[found.end() :]
    return lead.lstrip(EDGE)


def _begins_within(words: list[str]) -> bool:
    """Tell whether the words miss their subject: one word, or a verb or a small word within a sentence first."""
    first = plain(words[0])
    if len(words) < 2 or first in _PLACES:
        return len(words) < FEWEST_PLACED
    if (words[0][0].isupper() and first not in STOPWORDS) or first in _SUBJECTS:
        return False
    return first in STOPWORDS or first.endswith(("ed", "ing")) or first in IRREGULAR


def _behind(after: str, room: int) -> str:
    """Return what the clause says behind a figure, at most 7 words that fit; no small word at its end."""
    words = _CUT.split(after[:REACH])[0].rstrip(EDGE).split()
    kept = words[:MOST_BEHIND]
    while kept and (len(" ".join(kept)) > room or _loose(kept[-1], cut=len(kept) < len(words))):
        kept.pop()
    return " ".join(kept)


def _loose(word: str, *, cut: bool) -> bool:
    """Tell whether a word leads on to the next one: "of", "the"; where words are cut off, any small one."""
    low = plain(word.strip(EDGE))
    return low in _SUBJECTS | _PLACES | _JOINTS or (cut and (low in STOPWORDS or word[:1].isdigit()))
