"""The record of a post that a claim gives to a person. Entry point: `Post`."""

from __future__ import annotations

from dataclasses import dataclass

from ...questions.features import Features
from .units import NO_UNIT, Unit


@dataclass(frozen=True)
class Post:
    """A post that a claim gives to a person; `words` are its normal form."""

    item: Features
    person: str
    text: str
    start: int
    words: frozenset[str]
    deputy: bool = False
    unit: Unit = NO_UNIT
    guessed: bool = False  # whom the description stands for was worked out
    standing: str = ""  # as of `standing.standing`
