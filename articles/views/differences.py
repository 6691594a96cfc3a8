"""Two texts word by word: what was taken out, what came in. Entry point: `word_difference`."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import NamedTuple

WORDS = re.compile(r"\s+|[^\W_]+(?:[-.,'’][^\W_]+)*|[\W_]", re.UNICODE)  # "forty-seven" and "1,500" change as one
LIMIT = 4_000  # words; beyond this the quadratic matcher would keep a reader waiting, and lines are compared instead


class Piece(NamedTuple):
    """A stretch of text and what became of it: `same`, `out` or `in`."""

    change: str
    text: str


def word_difference(before: str, after: str) -> list[Piece]:
    """Return the pieces of both texts in reading order."""
    first, second = WORDS.findall(before), WORDS.findall(after)
    if len(first) + len(second) > LIMIT:
        first, second = before.splitlines(keepends=True), after.splitlines(keepends=True)
    pieces: list[Piece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", "".join(first[i1:i2])))
        else:
            pieces += _changed("".join(first[i1:i2]), "".join(second[j1:j2]))
    return pieces


def _changed(out: str, came: str) -> list[Piece]:
    return [piece for piece in (Piece("out", out), Piece("in", came)) if piece.text]
