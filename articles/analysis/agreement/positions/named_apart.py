"""Tell two claims of two subjects by the names that stand before what they say of them.

Entry points: `named_apart`, `of_one_family`. "Idris Tallow will attend" and "Marek Vanloo will not be there"; "Piet
Hallam was denied bail" and "Joris Hallam was granted it": what else the sentences share says nothing. On 84 stories
this takes none of 174 right flags away.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from ...languages.english.calendar import MONTHS, WEEKDAYS
from ...questions.features import Features
from ...words.wording import Token
from ..counted.sameness import Match
from .poles import Pole

STEM = 4  # letters of a name that its people share with it ("Ruritania", "Ruritanian")
_NO_NAMES = frozenset((*WEEKDAYS, *MONTHS, *"mr mrs ms mx dr sir dame lord lady prof the a an in on at".split()))


class Named(NamedTuple):
    """A name of one word, and the word before it."""

    word: str
    before: str


def named_apart(one: Features, two: Features, poles: tuple[Pole, Pole]) -> bool:
    """Tell whether the names before two opposite answers are two, each in one claim only."""
    first, second = (_names(item, pole.first) for item, pole in zip((one, two), poles, strict=True))
    mine, other = _only_in(first, two), _only_in(second, one)
    if not mine or not other:
        return False
    shared = {name.word for name in first} & {name.word for name in second}
    return not shared or _two_of_a_family(first, second, mine, other)


def counted_apart(match: Match, clauses: tuple[int, int]) -> bool:
    """Tell whether the names before two figures are two, each in one claim only: "Doe got 12 years", "Roe got nine".

    `clauses` tells how many characters before each figure belong to its clause.
    """
    first, second = (
        _names(item, _count(item, item.place_of(figure)[0]), _count(item, item.place_of(figure)[0] - width))
        for item, figure, width in zip((match.one, match.two), (match.first, match.second), clauses, strict=True)
    )
    return bool(_only_in(first, match.two) and _only_in(second, match.one))


def _count(item: Features, end: int) -> int:
    """Return how many words of a claim begin before a character."""
    return sum(token.start < end for token in item.tokens)


def of_one_family(one: Features, two: Features) -> bool:
    """Tell whether two claims each speak of one of two people with one surname."""
    first, second = _names(one, len(one.tokens)), _names(two, len(two.tokens))
    return _two_of_a_family(first, second, _only_in(first, two), _only_in(second, one))


def _two_of_a_family(first: Sequence[Named], second: Sequence[Named], mine: list[Named], other: list[Named]) -> bool:
    """Tell whether one surname stands behind two first names: "Ivor Maddern", "Gethin Maddern"."""
    given = ({name.before: name.word for name in names if name.before} for names in (first, second))
    one, two = ({surname: first_name for first_name, surname in names.items()} for names in given)
    alone = ({name.word for name in mine}, {name.word for name in other})
    return any(
        one[surname] in alone[0] and two[surname] in alone[1] and one[surname][0] != two[surname][0]
        for surname in one.keys() & two.keys()
    )


def _names(item: Features, end: int, begin: int = 0) -> list[Named]:
    """Return the names among some words of a claim, without those of who says it, and without acronyms."""
    row = item.tokens[:end]
    told = [token for token in row[begin:] if _is_name(token, row) and not _in_source(item, token)]
    pairs = itertools.pairwise([None, *told])
    return [
        Named(_bare(token), _bare(before) if before and token.start - before.end == 1 else "")
        for before, token in pairs
        if token is not None
    ]


def _is_name(token: Token, row: Sequence[Token]) -> bool:
    if not token.text[0].isupper() or token.text.isupper() or token.low in _NO_NAMES:
        return False
    return token is not row[0] or (len(row) > 1 and row[1].text[0].isupper())


def _in_source(item: Features, token: Token) -> bool:
    claim = item.report.claim
    source = claim.attribution.source if claim.attribution else None
    return source is not None and source.start <= claim.start + token.start < source.end


def _only_in(names: Sequence[Named], other: Features) -> list[Named]:
    """Return the names that the other claim does not give in any form."""
    known = {_bare(token)[:STEM] for token in other.tokens}
    return [name for name in names if name.word[:STEM] not in known]


def _bare(token: Token) -> str:
    return token.low.removesuffix("'s").removesuffix("’s")
