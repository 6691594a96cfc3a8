"""Tell by which word of a name somebody is called: entry point `surname`."""

from __future__ import annotations

from collections.abc import Sequence

GENERATIONS = frozenset(["jr", "sr", "ii", "iii", "iv"])


def surname(words: Sequence[str]) -> str:
    """Return the last word of a name in small letters, "Jr." and "III" apart."""
    last = words[-1].lower()
    return words[-2].lower() if len(words) > 1 and last.rstrip(".") in GENERATIONS else last
