"""What one verb or noun would report, before it is decided whether it does.

Entry point: `Candidate`.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..grammar.phrase import Phrase

BE = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "'m",
        "'re",
        "am",
        "isn't",
        "wasn't",
        "weren't",
        "aren't",
        "got",
    ]
)
NEGATIONS = frozenset(
    [
        "not",
        "n't",
        "never",
        "no",
        "nor",
        "cannot",
        "can't",
        "don't",
        "doesn't",
        "didn't",
        "won't",
        "wouldn't",
        "hasn't",
        "haven't",
        "hadn't",
        "isn't",
        "wasn't",
        "aren't",
        "weren't",
        "couldn't",
        "shouldn't",
    ]
)


@dataclass(slots=True)
class Candidate:
    """A verb or noun that may report; token ranges within its unit, ends exclusive."""

    lemma: str
    construct: str
    cue: tuple[int, int]
    source: Phrase | None
    content: tuple[tuple[int, int], ...]
    negated: bool = False
    passive: bool = False
    inverted: bool = False
    lender: Phrase | None = None  # who quotes, where the words are another's
