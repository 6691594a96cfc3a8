"""Find the paper that is read from: "In a letter … “Enough,” it reads", "It was found in a note. It said".

Entry points: `opens_reading`, `read_out` and `written_in`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english.speech import READ_OUT
from ..grammar.phrase import Phrase
from ..grammar.tokens import Unit
from ..grammar.words import Token

READING = frozenset(["reads", "read"])
ON = frozenset(["in", "on", "inside"])
BACK = 2  # sentences before the one with "it reads"


def opens_reading(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a sentence opens with "It reads" at a place in the body."""
    return len(tokens) > 1 and tokens[0].start == place and tokens[1].low in READING


def read_out(units: Sequence[Unit], index: int, place: int) -> tuple[Sequence[Token], Phrase] | None:
    """Return the paper named last before "it reads" at a place in the body; None where the verb is another."""
    here = units[index].tokens if index >= 0 else []
    pronoun = next((number for number, token in enumerate(here) if token.start == place), len(here))
    if pronoun + 1 >= len(here) or here[pronoun + 1].low not in READING:
        return None
    for unit in reversed(units[max(0, index - BACK) : index + 1]):
        before = [number for number, token in enumerate(unit.tokens) if token.start < place]
        for number in reversed(before):
            if _is_paper(unit.tokens, number):
                return unit.tokens, _worded(unit.tokens, number)
    return None


def written_in(tokens: Sequence[Token]) -> Phrase | None:
    """Return the paper that holds what the sentence is about: "The instruction was found in a note on the door"."""
    for number in range(2, len(tokens)):
        if _is_paper(tokens, number):
            phrase = _worded(tokens, number)
            return phrase if phrase.start and tokens[phrase.start - 1].low in ON else None
    return None


def _is_paper(tokens: Sequence[Token], number: int) -> bool:
    token = tokens[number]
    plain = token.low in READ_OUT and token.tag in "NB" and not token.possessive
    following = tokens[number + 1] if number + 1 < len(tokens) else None
    return plain and (following is None or following.tag not in "NM" or following.low.endswith("s"))


def _worded(tokens: Sequence[Token], number: int) -> Phrase:
    start = number
    while start and tokens[start].tag != "D" and tokens[start - 1].tag in "DNM#":
        start -= 1
    return Phrase(start, number + 1, number + 1)
