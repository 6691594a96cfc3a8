"""Find claims about what somebody means to do; entry point `detect`."""

from __future__ import annotations

from ..statements.passages import Passage
from ..vocabulary import ClaimKind, Stance
from .finding import Finding


def detect(passage: Passage, stance: Stance) -> Finding | None:
    """Return a finding where the stance is a plan."""
    if stance is not Stance.PLANS:
        return None
    return Finding(ClaimKind.PLAN, "a plan or promise that can be held against what follows")
