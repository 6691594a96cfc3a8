"""Find the name that a clause gives somebody: "a clerk, identified only as Witness F", "who gave her first name, Ana".

Entry points: `given_name`, and `is_letter_name` for names like "Nurse B", by which courts hide who somebody is.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.phrase import Phrase
from ..grammar.words import Token
from .posts import is_post

NAMING = frozenset("identified named known called introduced referred dubbed nicknamed styled identify".split())
NAMED = frozenset(["named", "called", "nicknamed", "dubbed"])
WITHIN = 7  # words between "identified" and "as": "known only by the pseudonym"
NAMES = frozenset("name surname pseudonym alias initials nickname forename initial".split())


def given_name(tokens: Sequence[Token], phrase: Phrase) -> int | None:
    """Return where the name begins that the phrase gives whom its head describes, None where it gives none."""
    if any(token.tag == "M" for token in tokens[phrase.start : phrase.head_end]) and _plain(tokens, phrase):
        return None
    for place in range(phrase.start + 1, phrase.end):
        if tokens[place].tag == "M" and _named_before(tokens, phrase.start, place) and not _post_got(tokens, place):
            return place
    return None


def _plain(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether nothing in a phrase speaks of naming, so that a name in its head stands for itself."""
    return not any(token.low in NAMING or token.low in NAMES for token in tokens[phrase.start : phrase.end])


def _named_before(tokens: Sequence[Token], first: int, place: int) -> bool:
    """Tell whether what stands before a name says that somebody is called so."""
    before = place - 1
    before -= tokens[before].tag == "D" and before > first
    near = tokens[max(first, before - WITHIN) : before]
    if tokens[before].low == "as":
        return any(token.low in NAMING or token.low in NAMES for token in near)
    before -= tokens[before].tag == "," and before > first
    if tokens[before].low in NAMES:
        return _own_name(tokens, first, before)
    if tokens[before].low == "by":
        return before > first and tokens[before - 1].low in ("goes", "going", "went")
    return tokens[before].low in NAMED and before > first and tokens[before - 1].tag in "NA"


def _post_got(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether it is a post that somebody was named to: "was named as Lenz's next mayor", "named Lenz coach"."""
    end = place
    while end < len(tokens) and tokens[end].tag in "MN":
        end += 1
    owned = any(token.possessive for token in tokens[place : end - 1])
    return is_post(tokens[end - 1]) and (owned or tokens[end - 1].tag == "N")


def _own_name(tokens: Sequence[Token], first: int, place: int) -> bool:
    """Tell whether it is the name of whom the head describes: "gave only his first name", "under the pseudonym"."""
    near = tokens[max(first, place - WITHIN) : place]
    return any(token.low in GIVING for token in near)


GIVING = frozenset(
    "gave give giving gives given by using used uses under asked identified wanted provided offered shared share "
    "provide only".split()
)


def is_letter_name(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether a run of capitals is a word and a letter: "Witness K", "Soldier F", "Child Q"."""
    letter = tokens[end - 1]
    return end == start + 2 and len(letter.low) == 1 and letter.low.isalpha() and letter.capital
