"""Name what happened around a date, in the widest words. Entry point: `Happenings.read`.

Two reporters who never saw each other's copy share neither verb nor noun: "the sluices were raised", "engineers opened
four gates". The sorts of `events` are narrow, since each decides much; those of HAPPENINGS overlap, and only weigh.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...languages.english.happenings import HAPPENINGS
from ...words.frames import sorts_in
from ...words.wording import Token, stem

BEFORE, BEHIND = 2, 7  # words around the head that tell what is done, and to what
FARTHEST = 24  # words around the date that may still speak of it


class Happenings(NamedTuple):
    """Sorts of happening that stand around a date, from the nearest to the farthest."""

    core: frozenset[str]  # beside the head
    clause: frozenset[str]
    around: frozenset[str]

    @classmethod
    def read(cls, found: Sequence[Token], head: int, borders: tuple[int, int], says_little: bool) -> Happenings:
        """Read the sorts around the word at `head`; where that `says_little` its clause is the core."""
        low, high = borders
        clause = _sorts(found[low:high])
        core = _sorts(found[max(low, head - BEFORE) : min(high, head + BEHIND)])
        wide = _sorts(found[max(0, head - FARTHEST) : head + FARTHEST])
        return cls(clause if says_little else core, clause, wide)


NOTHING = Happenings(frozenset(), frozenset(), frozenset())


def tells(token: Token) -> bool:
    """Tell whether a word by itself names a sort of happening."""
    return bool(_sorts((token,)))


def _sorts(found: Sequence[Token]) -> frozenset[str]:
    return sorts_in(found, HAPPENINGS, _form)


def _form(word: str) -> str:
    """Return what all forms of a word share: "left" is "leave", whose own stem is shorter."""
    return stem(stem(word))
