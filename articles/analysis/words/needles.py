"""Find the letters that any match of a pattern must hold, so that a text without them need not be searched.

Entry point: `needles_of`. A pattern of twenty choices takes Python 40 to 80 µs a sentence; to look up which of their
letters stand in the sentence takes one. What cannot be told is left out, so that no match is ever lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

Needles = frozenset[str]  # one of them stands in every match; a space at an end is the border of a word

SHORTEST = 2  # letters: one letter alone stands in every text
MOST = 60  # needles of one set: more tell nothing
_PIECE = re.compile(
    r"(?P<other>\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P=\w+\))|(?P<look>\(\?<?[=!])|(?P<open>\((?:\?(?:P<\w+>|>|[a-z-]*:))?(?!\?))"
    r"|(?P<close>\))|(?P<choice>\|)|(?P<times>[?*+][?+]?|\{\d*(?:,\d*)?\}[?+]?)|(?P<letter>[^(])",
    re.DOTALL,
)
_BORDER = " "
_AHEAD = ("(?=", "(?<=")  # what must stand beside a match stands in the text as well


def needles_of(pattern: str) -> tuple[tuple[Needles, ...], ...]:
    """Return for each choice at a pattern's top level the sets of which any match of it holds a member each.

    Needles are in lower case and made for a text whose words are put between spaces, apostrophes read as spaces too.
    """
    pieces = [(match.lastgroup or "", match.group()) for match in _PIECE.finditer(pattern)]
    return tuple(tuple(choice) for choice in _Reader(pieces).choices())


class _Reader:
    """Reads the pieces of a pattern from left to right; a group within a group by reading on."""

    def __init__(self, pieces: list[tuple[str, str]]) -> None:
        self.pieces = pieces
        self.place = 0

    def choices(self) -> list[list[Needles]]:
        """Read up to the end of the group, or of the pattern."""
        found: list[list[Needles]] = []
        while True:
            found.append(self._sequence())
            if not self._passed("choice"):
                self._passed("close")
                return found

    def _passed(self, kind: str) -> bool:
        here = self.place < len(self.pieces) and self.pieces[self.place][0] == kind
        self.place += here
        return here

    def _sequence(self) -> list[Needles]:
        found: list[Needles] = []
        run = ""
        while self.place < len(self.pieces) and self.pieces[self.place][0] not in ("choice", "close"):
            kind, text = self.pieces[self.place]
            self.place += 1
            group = self.choices() if kind in ("open", "look") else []
            least = self._least_times()
            letter = text.lower() if kind == "letter" and least is None else ""
            if letter.isalpha() and letter.isascii():
                run += letter
                continue
            ends = _BORDER if letter in (" ", "'") and letter else ""
            found += _of_run(run + ends)
            run = ends
            if (kind == "open" and least != 0) or text in _AHEAD:
                found += _of_group(group)
        return [*found, *_of_run(run)]

    def _least_times(self) -> int | None:
        """Return how often the last piece must stand at least; None where nothing says so, and it stands once."""
        if self.place == len(self.pieces) or self.pieces[self.place][0] != "times":
            return None
        text = self.pieces[self.place][1]
        self.place += 1
        return int(text[0] == "+" or (text[1:2].isdigit() and text[1] != "0"))


def _of_run(run: str) -> Iterator[Needles]:
    if len(run.strip()) >= SHORTEST:
        yield frozenset([run])


def _of_group(choices: list[list[Needles]]) -> list[Needles]:
    """Return what a group asks for: all that its only choice does, or one set for any of its choices."""
    if len(choices) == 1:
        return choices[0]
    best = [max(choice, key=_worth, default=None) for choice in choices]
    together = frozenset[str]().union(*(needles or () for needles in best))
    return [together] if None not in best and len(together) <= MOST else []


def _worth(needles: Needles) -> tuple[int, int]:
    return min(map(len, needles)), -len(needles)
