"""Tell by its form what a word of doubtful class can be.

Entry points: `noun_like`, `third_person`, `many` and `says_more`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english.nouns import PERSON_NOUNS, TRADES_IN_ING
from ...languages.english.titles import BODIES, BODY_KINDS, POSTS
from ...languages.english.verbs import NOUNS_TOO
from ...naming.name_words import GIVEN
from .words import Token


def noun_like(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a form in -ing stands where a noun can: behind an article, an owner, before "company"."""
    before = tokens[index - 1]
    return before.tag in "DP" or before.possessive or tokens[index].low in TRADES_IN_ING


def third_person(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a noun by its look is a verb behind "who": "who chairs the panel", "who co-founded it"."""
    token = tokens[index]
    verb = token.low.endswith(("s", "ed")) and not token.low.endswith("ss") and not token.possessive
    return (
        verb
        and index > 0
        and (
            tokens[index - 1].low == "who"
            or _values(tokens, index)
            or _does_to(tokens, index)
            or _titled(tokens, index)
        )
    )


OBJECTS = frozenset(["him", "them", "me", "us"])


def _does_to(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether an object stands behind the word: "The Mercury names him as Jon Doe"."""
    before, behind = tokens[index - 1], tokens[index + 1] if index + 1 < len(tokens) else None
    one = before.tag in "NM" and not before.low.endswith("s") and not before.possessive
    return one and behind is not None and behind.low in OBJECTS


def _titled(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether somebody by his title or first name does something: "Mr Doe employs 34 pickers"."""
    if index < 2 or index + 1 >= len(tokens) or tokens[index].capital or tokens[index].low.endswith("ed"):
        return False
    named = tokens[index - 1].tag == "M" and not tokens[index - 1].possessive
    called = tokens[index - 2].low.rstrip(".") in TITLES or tokens[index - 2].low in GIVEN
    return named and called and tokens[index + 1].tag in "#D"


TITLES = frozenset("mr mrs ms miss mx dr sir dame".split())
VALUING = frozenset("values pegs places reckons".split())
VALUERS = POSTS | PERSON_NOUNS | BODIES | BODY_KINDS.keys()
REACH = 12  # words of "values the brewery and its six pubs at"


def _values(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether somebody gives a figure: "Doe, an analyst, values the brewery at $40m"."""
    if tokens[index].low not in VALUING or index + 2 >= len(tokens) or tokens[index - 1].tag not in ",OMN":
        return False
    if tokens[index - 1].tag == "N" and tokens[index - 1].low not in VALUERS:
        return False  # "The deal values the brewery at $40m"
    behind = tokens[index + 1 : index + REACH]
    stop = next((place for place, token in enumerate(behind) if token.tag in "XEZQ.;:,"), len(behind))
    at = next((place for place, token in enumerate(behind[:stop]) if token.low == "at"), 0)
    return at > 0 and behind[0].tag in "DOMN" and index + 2 + at < len(tokens)


def many(token: Token) -> bool:
    """Tell whether a word is a plural noun by its form, so no verb: "to suppliers"; "to focus" can be one."""
    return token.tag == "N" and token.low.endswith("s") and not token.low.endswith(("ss", "us", "is", "as"))


def says_more(tokens: list[Token], index: int) -> bool:
    """Tell whether a clause without its own subject explains a noun: "a consultants report that warned of fatigue"."""
    noun = tokens[index].tag == "B" and tokens[index].low in NOUNS_TOO and index + 2 < len(tokens)
    return noun and tokens[index + 1].low == "that" and tokens[index + 2].tag == "E"
