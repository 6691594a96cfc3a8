"""What every detector takes and gives: a passage in; a kind with its reason in words, or None, out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..passages import Passage
from ..vocabulary import ClaimKind, Stance


@dataclass(frozen=True, slots=True)
class Finding:
    """A kind of claim that a passage is, and why, in words a desk understands."""

    kind: ClaimKind
    reason: str


Detector = Callable[[Passage, Stance], Finding | None]
