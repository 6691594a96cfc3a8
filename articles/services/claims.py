"""Mark a claim by hand, change its borders, withdraw it."""

from __future__ import annotations

from typing import Any

from ..models import Article, Claim


def add_claim(*, article: Article, start: int, end: int, by: Any) -> Claim:
    """Add a claim that a person marked: code points of the current body. White space at its ends is left out.

    Figures, dates, attribution and stance are read from its sentence. Raises Invalid where the span is empty, out of
    the body, or already a claim.
    """
    raise NotImplementedError


def change_borders(*, claim: Claim, start: int, end: int, by: Any, expected: int | None = None) -> Claim:
    """Move a claim's borders. A decided claim goes to recheck, with its old verdict shown."""
    raise NotImplementedError


def withdraw_claim(*, claim: Claim, by: Any, reason: str, expected: int | None = None) -> Claim:
    """Withdraw a claim (an editor, with a reason); a tombstone stays, and so does every decision."""
    raise NotImplementedError
