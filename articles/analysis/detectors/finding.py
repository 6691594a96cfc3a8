"""What every detector takes and gives: a passage in; a kind with its reason in words, or None, out."""

from __future__ import annotations

from collections.abc import Callable

from ..statements.passages import Passage
from ..vocabulary import ClaimKind, Stance
from ..words.values import value


@value()
class Finding:
    """A kind of claim that a passage is, and why, in words a desk understands."""

    kind: ClaimKind
    reason: str


Detector = Callable[[Passage, Stance], Finding | None]
