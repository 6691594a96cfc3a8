"""Score how much a sentence deserves a check; entry point `worth_of`.

A logistic score over a small table of features that can be read (`languages/english/worth.py`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from .languages.english.worth import BIAS, FEATURES
from .passages import Passage

LONGEST = 1200  # characters of a passage that are looked at


@dataclass(frozen=True, slots=True)
class Worth:
    """Check-worthiness from 0 to 1, and the parts it is made of (name, log-odds)."""

    score: float
    parts: tuple[tuple[str, float], ...]


def worth_of(passage: Passage) -> Worth:
    """Return the check-worthiness of the passage with the parts that made it."""
    text = passage.plain[:LONGEST]
    parts = tuple((name, weight) for name, pattern, weight in FEATURES if pattern.search(text))
    return Worth(round(1 / (1 + math.exp(-BIAS - sum(weight for _, weight in parts))), 3), parts)
