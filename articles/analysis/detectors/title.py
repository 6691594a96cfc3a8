"""Find claims that give somebody a post; entry point `detect`."""

from __future__ import annotations

from ..languages.english.checkable import TITLE
from ..statements.passages import Passage
from ..vocabulary import ClaimKind, Stance
from .finding import Finding


def detect(passage: Passage, stance: Stance) -> Finding | None:
    """Return a finding where the passage says which post somebody holds, takes or leaves."""
    found = TITLE.search_part(passage.unquoted, passage.lists)
    if found is None:
        return None
    return Finding(ClaimKind.TITLE, f"gives a post: {' '.join(found.group().split()).strip(', ')[:60]}")
