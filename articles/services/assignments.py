"""Say who works on a claim. Entry points: `take` it oneself, `assign` it to a colleague."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from ..models import Claim
from . import history
from .deeds import Doing, shortened
from .errors import Invalid
from .life import Event, after
from .locking import locked
from .rights import require


@transaction.atomic
def take(*, claim: Claim, by: Any, expected: int | None = None) -> Claim:
    """Take a claim to review it oneself; it leaves the pile of new ones."""
    require(by, "take")
    present = locked(claim, expected)
    doing = _hands_on(present, by)
    present.state = after(present.state, Event.TAKE)
    present.assignee = by
    history.save(present, "state", "assignee", by=by, reason="taken")
    doing.done(f"Taking “{shortened(present.text)}”", by=by)
    return present


@transaction.atomic
def assign(*, claim: Claim, to: Any | None, by: Any, expected: int | None = None) -> Claim:
    """Give a claim to a colleague, or to nobody (`to=None`). Raises Invalid for somebody who may not decide on it."""
    present = locked(claim, expected)
    require(by, "assign", present)
    if to is not None and not (to.is_active and to.has_perm("articles.add_verdict")):
        raise Invalid(f"{to.get_username()} may not decide on claims.", "assignee")
    doing = _hands_on(present, to)
    present.assignee = to
    history.save(present, "assignee", by=by, reason="assigned")
    doing.done(f"Assigned to {to.get_username() if to else 'nobody'}: “{shortened(present.text)}”", by=by)
    return present


def _hands_on(claim: Claim, to: Any | None) -> Doing:
    doing = Doing([claim])
    doing.notes("assignment", before=claim.assignee_id, after=to.pk if to else None)
    return doing
