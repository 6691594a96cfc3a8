"""How one person likes the pages, and the queue addresses they come back to."""

from __future__ import annotations

from typing import Any

from ..models import Preference, SavedFilter


def preference_of(user: Any) -> Preference:
    """Return a person's preferences; the defaults, not stored, where nothing was chosen yet."""
    raise NotImplementedError


def set_preferences(
    *, user: Any, single_keys: bool | None = None, time_zone: str | None = None, toured: bool | None = None
) -> Preference:
    """Change preferences; None leaves one as it is. Raises Invalid for an unknown time zone."""
    raise NotImplementedError


def save_filter(*, user: Any, name: str, query: str) -> SavedFilter:
    """Keep a queue address under a name; the same name again replaces it."""
    raise NotImplementedError


def drop_filter(*, user: Any, name: str) -> None:
    """Forget a saved filter."""
    raise NotImplementedError
