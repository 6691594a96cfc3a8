"""Find claims that something happened: who did what, when; entry point `detect`."""

from __future__ import annotations

from ..languages.english.checkable import BODY_NOUN, EVENT_VERB
from ..statements.checkable import names
from ..statements.passages import Passage
from ..vocabulary import ClaimKind, Stance
from .finding import Finding


def detect(passage: Passage, stance: Stance) -> Finding | None:
    """Return a finding where a named or known actor does something on record."""
    text = passage.head
    if stance is Stance.PLANS or not EVENT_VERB.found(text):
        return None
    if names(text):
        return Finding(ClaimKind.EVENT, "names who did what when" if passage.dates else "names who did what")
    return Finding(ClaimKind.EVENT, "an act on record") if BODY_NOUN.found(text) or passage.dates else None
