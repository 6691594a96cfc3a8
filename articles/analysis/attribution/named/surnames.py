"""Tell by which word of a name somebody is called, and whether two names are one person's.

Entry points: `surname` and `one_person`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english.ranks import STYLES
from ...naming.name_words import same_person

GENERATIONS = frozenset(["jr", "sr", "ii", "iii", "iv"])


def surname(words: Sequence[str]) -> str:
    """Return the last word of a name in small letters, "Jr." and "III" apart."""
    last = words[-1].lower()
    return words[-2].lower() if len(words) > 1 and last.rstrip(".") in GENERATIONS else last


def one_person(known: list[str], words: list[str]) -> bool:
    """Tell whether two names can be one person's; "Queen Ida II" is no Ida Doe."""
    by_first = len(known) > 1 and surname(known) != surname(words)
    return not (by_first and words[0].lower() in STYLES) and same_person(known, words)
