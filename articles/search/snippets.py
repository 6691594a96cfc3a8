"""Cut a readable piece out of a text and mark the words that were asked for. Entry point: `snippet`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .folding import folded
from .question import Part

AROUND = 90  # characters before the first word found
LENGTH = 260
MOST_READ = 500_000  # characters in which the words are looked for


def snippet(text: str, parts: Sequence[Part]) -> tuple[tuple[str, bool], ...]:
    """Return pieces of a text around the first words found, each with whether it was asked for."""
    plain = folded(text[:MOST_READ])
    pattern = re.compile("|".join(part.pattern for part in parts))
    first = pattern.search(plain)
    start, end = _window(text, first.start() if first else 0)
    pieces: list[tuple[str, bool]] = [("…", False)] if start else []
    at = start
    for found in pattern.finditer(plain, start, end):
        if found.end() > found.start():
            pieces += [(text[at : found.start()], False), (text[found.start() : found.end()], True)]
            at = found.end()
    pieces.append((text[at:end] + ("…" if end < len(text) else ""), False))
    return tuple(piece for piece in pieces if piece[0])


def _window(text: str, first: int) -> tuple[int, int]:
    if len(text) <= LENGTH:
        return 0, len(text)
    start = max(0, first - AROUND)
    if start:
        space = text.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    end = min(len(text), start + LENGTH)
    space = text.rfind(" ", first, end) if end < len(text) else -1
    return start, space if space > first else end
