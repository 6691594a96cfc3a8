"""Take back one's last decision in one step. Entry point: `undo_last`; `last_deed` says what it would take back."""

from __future__ import annotations

from typing import Any


def undo_last(*, by: Any) -> str:
    """Take back the person's last verdict, bulk of verdicts, recheck or link decision; return in words what was undone.

    Verdicts are taken back by retractions; the claims and the link return to where they were. Raises Invalid where
    there is nothing to undo or a colleague built on it since (say, approved it).
    """
    raise NotImplementedError


def last_deed(*, by: Any) -> str:
    """Return in words what `undo_last` would take back; empty where there is nothing."""
    raise NotImplementedError
