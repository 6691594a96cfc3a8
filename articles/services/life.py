"""The life of a claim: which state follows which, in one table. Entry point: `after`.

An event that a state does not list is refused, with the sentence of `WHY_NOT`. What makes a verdict stand, and who
may cause which event, is said in `verdicts` and `rights`; here is only where the work stands.
"""

from __future__ import annotations

from enum import StrEnum

from ..choices import State
from .errors import Invalid


class Event(StrEnum):
    """What can happen to a claim."""

    TAKE = "take"
    SUBMIT = "submit"  # a verdict is given
    APPROVE = "approve"
    SEND_BACK = "send_back"
    REOPEN = "reopen"
    UNSETTLE = "unsettle"  # decided, and its text or a link it rests on changed
    HOLDS_APPROVED = "holds_approved"  # "still valid", said of a verdict that was approved
    HOLDS = "holds"  # "still valid", said of one that was not
    RETRACT = "retract"  # the latest verdict is taken back
    WITHDRAW = "withdraw"


NEW, IN_REVIEW, SECOND_CHECK = State.NEW, State.IN_REVIEW, State.SECOND_CHECK
APPROVED, NEEDS_RECHECK, WITHDRAWN = State.APPROVED, State.NEEDS_RECHECK, State.WITHDRAWN

TABLE: dict[State, dict[Event, State]] = {
    NEW: {Event.TAKE: IN_REVIEW, Event.SUBMIT: SECOND_CHECK, Event.WITHDRAW: WITHDRAWN},
    IN_REVIEW: {
        Event.TAKE: IN_REVIEW, Event.SUBMIT: SECOND_CHECK, Event.UNSETTLE: NEEDS_RECHECK, Event.RETRACT: IN_REVIEW,
        Event.WITHDRAW: WITHDRAWN,
    },
    SECOND_CHECK: {
        Event.TAKE: SECOND_CHECK, Event.SUBMIT: SECOND_CHECK, Event.APPROVE: APPROVED, Event.SEND_BACK: IN_REVIEW,
        Event.UNSETTLE: NEEDS_RECHECK, Event.RETRACT: IN_REVIEW, Event.WITHDRAW: WITHDRAWN,
    },
    APPROVED: {Event.REOPEN: IN_REVIEW, Event.UNSETTLE: NEEDS_RECHECK, Event.WITHDRAW: WITHDRAWN},
    NEEDS_RECHECK: {
        Event.TAKE: NEEDS_RECHECK, Event.SUBMIT: SECOND_CHECK, Event.UNSETTLE: NEEDS_RECHECK,
        Event.HOLDS_APPROVED: APPROVED, Event.HOLDS: SECOND_CHECK, Event.RETRACT: IN_REVIEW,
        Event.WITHDRAW: WITHDRAWN,
    },
    WITHDRAWN: {},
}  # fmt: skip

WHY_NOT: dict[State, str] = {
    NEW: "Nobody has given a verdict on this claim yet.",
    IN_REVIEW: "This claim is in review; a verdict has to be submitted first.",
    SECOND_CHECK: "This claim waits for its second check.",
    APPROVED: "This claim is approved and locked. An editor can reopen it with a reason.",
    NEEDS_RECHECK: "This claim changed since its verdict and has to be rechecked first.",
    WITHDRAWN: "This claim was withdrawn.",
}


def after(state: str, event: Event) -> State:
    """Return the state that follows; raise Invalid where the event cannot happen in this state."""
    now = State(state)
    following = TABLE[now].get(event)
    if following is None:
        raise Invalid(WHY_NOT[now])
    return following


def can(state: str, event: Event) -> bool:
    """Tell whether an event can happen in a state, so that a page shows only what would work."""
    return event in TABLE[State(state)]
