"""Name several speakers that one phrase joins: "Mr Doe and Ms Roe", "Neither the council nor Acme", "Des and Joy Doe".

Entry points: `joined_names` and `neither`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..named.cast_list import Entity, Names
from .nouns import Tokens
from .phrase import Phrase
from .words import Token

MAX_JOINED = 24  # words of both


def neither(tokens: Tokens, phrase: Phrase) -> Phrase:
    """Return the whole of "Neither the council nor the union" whose second half is the phrase."""
    if phrase.start < 2 or tokens[phrase.start - 1].low != "nor":
        return phrase
    for place in range(phrase.start - 2, max(-1, phrase.start - MAX_JOINED), -1):
        if tokens[place].low == "neither":
            return Phrase(place + 1, phrase.end, phrase.head_end)
        if tokens[place].tag in "XZE.;:,Q":
            return phrase
    return phrase


def joined_names(tokens: Sequence[Token], phrase: Phrase, names: Names) -> str | None:
    """Return the full names that "and" joins in a phrase; None where a part of it is no name."""
    found: list[Entity] = []
    for start, end in _parts(tokens, phrase):
        known = (names.at(tokens[place].start) for place in range(start, end))
        entity = next((named for named in known if named is not None), None)
        if entity is None or tokens[end - 1].tag != "M":
            return None
        found.append(entity)
    if len(found) != 2:
        return None
    one, other = found[0].name, found[1].name
    if found[0].partner is found[1] and one.split(" ")[1:] == other.split(" ")[1:]:
        one = one.split(" ")[0]
    return f"{one} and {other}"


def _parts(tokens: Sequence[Token], phrase: Phrase) -> Iterator[tuple[int, int]]:
    start = phrase.start
    for place in range(phrase.start, phrase.head_end):
        if tokens[place].low in ("and", "nor", "&") and tokens[place].tag == "C":
            yield start, place
            start = place + 1
    yield start, phrase.head_end
