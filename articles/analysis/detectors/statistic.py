"""Find claims that give a number; entry point `detect`."""

from __future__ import annotations

from ..statements.passages import Passage
from ..vocabulary import ClaimKind, Stance
from .finding import Finding


def detect(passage: Passage, stance: Stance) -> Finding | None:
    """Return a finding where the passage holds a quantity."""
    if not passage.quantities:
        return None
    shown = ", ".join(" ".join(item.text.split()) for item in passage.quantities[:3])
    return Finding(ClaimKind.STATISTIC, f"gives a number: {shown[:80]}")
