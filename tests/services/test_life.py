"""Every state with every event: the table of DESIGN, written down a second time."""

import pytest

from articles.choices import State
from articles.services.errors import Invalid
from articles.services.life import Event, after, can

EXPECTED = {
    ("new", "take"): "in_review",
    ("new", "submit"): "second_check",
    ("new", "withdraw"): "withdrawn",
    ("in_review", "take"): "in_review",
    ("in_review", "submit"): "second_check",
    ("in_review", "unsettle"): "needs_recheck",
    ("in_review", "retract"): "in_review",
    ("in_review", "withdraw"): "withdrawn",
    ("second_check", "take"): "second_check",
    ("second_check", "submit"): "second_check",
    ("second_check", "approve"): "approved",
    ("second_check", "send_back"): "in_review",
    ("second_check", "unsettle"): "needs_recheck",
    ("second_check", "retract"): "in_review",
    ("second_check", "withdraw"): "withdrawn",
    ("approved", "reopen"): "in_review",
    ("approved", "unsettle"): "needs_recheck",
    ("approved", "withdraw"): "withdrawn",
    ("needs_recheck", "take"): "needs_recheck",
    ("needs_recheck", "submit"): "second_check",
    ("needs_recheck", "unsettle"): "needs_recheck",
    ("needs_recheck", "holds_approved"): "approved",
    ("needs_recheck", "holds"): "second_check",
    ("needs_recheck", "retract"): "in_review",
    ("needs_recheck", "withdraw"): "withdrawn",
}


@pytest.mark.parametrize("event", Event)
@pytest.mark.parametrize("state", State)
def test_what_follows_and_what_is_refused(state, event):
    following = EXPECTED.get((state.value, event.value))
    assert can(state, event) == (following is not None)
    if following is None:
        with pytest.raises(Invalid, match=r"\w+ \w+"):
            after(state, event)
    else:
        assert after(state, event) == following


def test_a_withdrawn_claim_stays_withdrawn():
    assert not any(can(State.WITHDRAWN, event) for event in Event)
