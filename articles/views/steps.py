"""What was done to a row, step by step, as its history remembers it. Entry point: `steps_of`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.utils import timezone

from .differences import word_difference

MOST_STEPS = 60


def steps_of(rows: Sequence[Any], watched: Mapping[str, str], texts: frozenset[str]) -> list[dict[str, Any]]:
    """Return the steps that changed a watched field, newest first, each with what was and what is.

    `rows` are history rows, newest first; `watched` gives fields the names that people read; of `texts` the words that
    differ are marked.
    """
    steps = [_step(new, old, watched, texts) for new, old in zip(rows, [*rows[1:], None], strict=True)]
    return [step for step in steps if step["changes"]]


def _step(new: Any, old: Any, watched: Mapping[str, str], texts: frozenset[str]) -> dict[str, Any]:
    changes = []
    for name, label in watched.items():
        was, now = (_shown(row, name) for row in (old, new))
        if was == now or (old is None and not now):
            continue
        pieces = word_difference(str(was), str(now)) if name in texts and was and now else []
        changes.append({"name": label, "was": was, "now": now, "pieces": pieces})
    return {"row": new, "changes": changes, "first": old is None}


def _shown(row: Any, name: str) -> Any:
    """Return a field of a history row as people read it; None without a row."""
    label = getattr(row, f"get_{name}_display", None)
    value = label() if label else getattr(row, name, None)
    if isinstance(value, bool):
        return "yes" if value else ""
    return f"{timezone.localtime(value):%-d %b %Y, %H:%M}" if isinstance(value, datetime) else value
