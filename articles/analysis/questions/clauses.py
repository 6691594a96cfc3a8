"""What the clauses around the figures of two claims share, whether or not the figures agree. Entry: `ClauseSigns.read`.

Two sentences that hold two answers each share few words as a whole; the clause of the one figure that they have in
common shares most of its own.
"""

from __future__ import annotations

from typing import NamedTuple

from .features import Features
from .likeness import Weights


class ClauseSigns(NamedTuple):
    """The best that a pair of figures of one dimension shares, each from 0 to 1."""

    clause_frames: float = 0.0  # sorts of event of both clauses
    clause_words: float = 0.0  # words right around both figures
    clause_noun: float = 0.0  # what is counted

    @classmethod
    def read(cls, one: Features, two: Features, words: Weights, sorts: Weights) -> ClauseSigns:
        """Compare each figure of one claim with those of the other; `words` and `sorts` say how much each tells."""
        if not (one.figures and two.figures):
            return NONE
        couples = [(a, b) for a in one.figures for b in two.figures if a.dimension == b.dimension]
        return cls(
            max((sorts.shares(a.frames, b.frames)[0] for a, b in couples), default=0.0),
            max((words.shares(a.close, b.close)[0] for a, b in couples), default=0.0),
            float(any(a.noun == b.noun != "" for a, b in couples)),
        )


NONE = ClauseSigns()
