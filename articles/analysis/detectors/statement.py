"""Find claims that somebody else than the outlet makes; entry point `detect`."""

from __future__ import annotations

from ..languages.english.checkable import UNNAMED
from ..statements.passages import Passage
from ..vocabulary import ClaimKind, Directness, Stance
from .finding import Finding


def detect(passage: Passage, stance: Stance) -> Finding | None:
    """Return a finding where the passage is attributed and not all of it is quoted."""
    found = passage.attribution
    if found is None or found.directness is Directness.DIRECT:
        return None
    source = found.speaker or (found.source.text if found.source else "")
    if not source:
        return Finding(ClaimKind.STATEMENT, "somebody's statement, with no source named")
    unnamed = not any(word[0].isupper() for word in source.split()[1:]) and UNNAMED.search(source)
    return Finding(ClaimKind.STATEMENT, f"sourced to {'an unnamed source: ' if unnamed else ''}{source[:80]}")
