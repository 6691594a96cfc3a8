"""Tell words that are each other's opposite by a prefix or an ending. Entry point: `turned_round`.

"Unlikely" and "likely", "import" and "export", "harmful" and "harmless": one such exchange turns a quotation round.
"""

from __future__ import annotations

import re

from ..languages.english.changes import OPPOSED_ENDINGS, OPPOSED_PREFIXES, OPPOSING

SHORTEST_STEM = 3  # letters that two opposites share
_LEARNED = re.compile(r"(?:ic|ical|al|ous)(?:ly)?$")  # "asymmetrical", but not "alike"


def turned_round(word: str, other: str) -> bool:
    """Tell whether `word` is `other` turned round by its beginning or end."""
    if any(word == prefix + other for prefix in OPPOSING) or (word == "a" + other and _LEARNED.search(word)):
        return True
    starts = any(_swapped(word, other, (a, ""), (b, "")) for a, b in OPPOSED_PREFIXES)
    return starts or any(_swapped(word, other, ("", a), ("", b)) for a, b in OPPOSED_ENDINGS)


def _swapped(word: str, other: str, one: tuple[str, str], two: tuple[str, str]) -> bool:
    """Tell whether two words are one stem with other beginnings or ends."""
    stem = word[len(one[0]) : len(word) - len(one[1])]
    return len(stem) >= SHORTEST_STEM and word == one[0] + stem + one[1] and other == two[0] + stem + two[1]
