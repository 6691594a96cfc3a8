"""The tick-list of a professional checker: one item, one initial, one time."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from ..choices import TickItem
from ..models import Claim, Tick
from .errors import Invalid
from .locking import locked
from .rights import require


@transaction.atomic
def tick(*, claim: Claim, item: str, by: Any) -> Tick:
    """Tick an item of `TickItem`; a second tick of the same item returns the one that stands."""
    require(by, "tick")
    if item not in TickItem.values:
        raise Invalid(f"There is no item {item!r} on the tick-list.", "item")
    present = locked(claim)
    standing = Tick.objects.filter(claim=present, item=item, removed_at__isnull=True).select_related("by").first()
    return standing or Tick.objects.create(claim=present, item=item, by=by)


@transaction.atomic
def untick(*, claim: Claim, item: str, by: Any) -> Tick | None:
    """Take a tick back by a date; None where the item is not ticked."""
    require(by, "tick")
    standing = (
        Tick.objects.select_for_update(of=("self",), no_key=True)
        .filter(claim=claim, item=item, removed_at__isnull=True)
        .first()
    )
    if standing is not None:
        standing.removed_at, standing.removed_by = timezone.now(), by
        standing.save(update_fields=["removed_at", "removed_by"])
    return standing
