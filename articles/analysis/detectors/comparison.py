"""Find claims that compare or rank: "more than", "the first", "the largest", records; entry point `detect`."""

from __future__ import annotations

from ..languages.english.checkable import COMPARATIVE
from ..statements.passages import Passage
from ..vocabulary import ClaimKind, Stance
from ..words.cues import lists_in
from .finding import Finding


def detect(passage: Passage, stance: Stance) -> Finding | None:
    """Return a finding where the passage compares or ranks, hedges of numbers ("more than 70") apart."""
    text = _without_hedges(passage)
    found = COMPARATIVE.search(text, lists_in(passage.head))
    return Finding(ClaimKind.COMPARISON, f"compares or ranks: {found.group()[:40]}") if found else None


def _without_hedges(passage: Passage) -> str:
    if not passage.quantities:
        return passage.head
    text = passage.head
    for item in passage.quantities:
        start, end = max(0, item.start - passage.start), min(item.end - passage.start, len(text))
        if start < end:
            text = text[:start] + " " * (end - start) + text[end:]
    return text
