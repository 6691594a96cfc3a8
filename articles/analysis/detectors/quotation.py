"""Find claims that quote somebody's words; entry point `detect`."""

from __future__ import annotations

from ..statements.passages import Passage
from ..vocabulary import ClaimKind, Stance
from .finding import Finding

FEWEST_WORDS = 3  # one- and two-word scare quotes name a thing, they do not quote


def detect(passage: Passage, stance: Stance) -> Finding | None:
    """Return a finding where at least three quoted words stand in the passage."""
    spans = [item for item in passage.quotations if not item.scare]
    if any(len(item.inner.text.split(maxsplit=FEWEST_WORDS)) >= FEWEST_WORDS or not item.closed for item in spans):
        return Finding(ClaimKind.QUOTATION, "direct quotation: exact words and speaker can be checked")
    return None
