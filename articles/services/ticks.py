"""The tick-list of a professional checker: one item, one initial, one time."""

from __future__ import annotations

from typing import Any

from ..models import Claim, Tick


def tick(*, claim: Claim, item: str, by: Any) -> Tick:
    """Tick an item of `TickItem`; a second tick of the same item returns the one that stands."""
    raise NotImplementedError


def untick(*, claim: Claim, item: str, by: Any) -> Tick | None:
    """Take a tick back by a date; None where the item is not ticked."""
    raise NotImplementedError
