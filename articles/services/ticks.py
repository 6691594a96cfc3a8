"""The tick-list of a professional checker: one item, one initial, one time."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from ..choices import TickItem
from ..models import Claim, Tick
from .deeds import noted, shortened
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
    if standing is not None:
        return standing
    made = Tick.objects.create(claim=present, item=item, by=by)
    noted(_told("Ticked", made, present), by=by, kind="tick", tick=made.pk, claim=present.pk)
    return made


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
        noted(_told("Took off the tick", standing, claim), by=by, kind="untick", tick=standing.pk, claim=claim.pk)
    return standing


def _told(what: str, tick: Tick, claim: Claim) -> str:
    return f"{what} “{tick.get_item_display()}” on “{shortened(claim.text)}”"
