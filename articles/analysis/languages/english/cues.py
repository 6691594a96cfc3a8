"""Decide whether a word in a construction reports: one question, one answer.

Entry point: `likelihood`. The measured table comes first; words too rare there to measure follow their class.
"""

from __future__ import annotations

from functools import lru_cache

from .reporting import MEASURED
from .speech import ALWAYS, CLASSES, FOLLOWED, FRAMED, NEVER, SPEAKING

FOLLOWED_CHANCE = 0.35
THRESHOLD = 0.33  # PolNeAR development F1: .22 55.5, .27 56.4, .33 57.2, .40 56.6


def _read(entries: str) -> dict[str, float]:
    pairs = (entry.rpartition(":") for entry in entries.split())
    return {word.replace("_", " "): int(percent) / 100 for word, _, percent in pairs}


def read_table(rows: dict[str, str]) -> dict[str, dict[str, float]]:
    """Return a written table of percentages as chances, by row and word."""
    return {row: _read(entries) for row, entries in rows.items()}


_TABLE = read_table(MEASURED)
_CLASS = {
    (word.replace("_", " "), construct): chance
    for words, constructs in CLASSES
    for word in words.split()
    for construct, chance in constructs.items()
}


VERBS = frozenset(
    word.split()[0]
    for word in (*(word for row in _TABLE.values() for word in row), *(word for word, _ in _CLASS), *FOLLOWED, *FRAMED)
)  # the first words of all that reports in some construction; three verbs in four are none of them


@lru_cache(maxsize=1 << 12)
def likelihood(word: str, construct: str) -> float | None:
    """Return how likely `word` reports in `construct`, from 0 to 1; None where it hardly ever does."""
    chance = 0.0 if (word, construct) in NEVER else ALWAYS.get(construct)
    if chance is None:
        chance = _TABLE.get(construct, {}).get(word)
    if chance is None:
        chance = _CLASS.get((word, construct))
    chance = max(chance or 0.0, FOLLOWED_CHANCE if construct in FOLLOWED.get(word, "").split() else 0.0)
    if construct == "leftq" and word in SPEAKING:
        return max(chance, FOLLOWED_CHANCE)  # a quotation with "he stated" behind it is his, whatever was annotated
    return chance if chance >= THRESHOLD else None
