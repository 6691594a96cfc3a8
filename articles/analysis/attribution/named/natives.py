"""Set apart what says whence somebody is from the name behind it: "the Australian Rod Tasker", "Norwegian Ida Holm".

Such a word has a capital anyway, so only what else the article calls its bearer tells it from a first name.
Entry points: `set_natives_apart`, and `of_another_land` for "the Ukrainian ministry" beside a Russian one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...languages.english.entities import countries
from ...languages.english.ranks import FIRMS
from ...languages.english.titles import BODIES, BODY_KINDS, FIELDS, HONORIFICS, PLURAL_PEOPLE, POSTS
from ...naming.name_words import GIVEN
from ..grammar.tokens import Unit
from ..grammar.words import Token
from .prefixes import DEMONYMS, NATIVES

NO_SURNAMES = FIELDS | PLURAL_PEOPLE | BODIES | BODY_KINDS.keys() | POSTS | HONORIFICS | FIRMS
LONGEST = 4  # words of "Norwegian Anne Marie Holm"
HOMES = {form.lower(): name for name, others, adjectives, _ in countries() for form in (name, *others, *adjectives)}


def set_natives_apart(units: Sequence[Unit]) -> None:
    """Make a common noun of a word for one of a land before a full name whose surname is used alone elsewhere."""
    runs = [(unit.tokens, start, end) for unit in units for start, end in _runs(unit.tokens)]
    alone = {tokens[start].low for tokens, start, end in runs if end == start + 1 and start}
    alone |= {tokens[start].low for tokens, start, end in runs if end == 1 and _acts(tokens)}
    for tokens, start, end in runs:
        named = 2 < end - start <= LONGEST and _native(tokens[start]) and tokens[end - 1].low in alone
        if named and not any(token.low in NO_SURNAMES for token in tokens[start + 1 : end]):
            tokens[start].tag = "N"


def _runs(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield where capitalized words stand together."""
    start = end = -1
    for place in [place for place, token in enumerate(tokens) if token.tag == "M"]:
        if place != end:
            if end > start:
                yield start, end
            start = place
        end = place + 1
    if end > start:
        yield start, end


def _acts(tokens: Sequence[Token]) -> bool:
    """Tell whether a single capitalized word that opens a sentence is its subject: "Tasker said"."""
    return len(tokens) > 1 and (tokens[1].tag in "EZX" or tokens[0].possessive)


def _native(token: Token) -> bool:
    return not token.possessive and token.low not in GIVEN and (token.low in NATIVES or token.low.title() in DEMONYMS)


def of_another_land(words: Sequence[str], name: str) -> bool:
    """Tell whether a description names another land than the name it is to stand for."""
    said, known = _lands(words), _lands(name.split())
    return bool(said and known and said.isdisjoint(known))


def _lands(words: Sequence[str]) -> set[str]:
    forms = (word.lower().removesuffix("'s").removesuffix("’s") for word in words)
    return {HOMES[form] for form in forms if form in HOMES}
