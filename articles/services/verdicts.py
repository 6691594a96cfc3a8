"""Give, check, take back and renew verdicts, along the life of a claim (`life`). Verdicts are appended, never edited.

The verdict that stands is the latest approved one, else the latest that was not retracted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..models import Claim, Evidence, SecondCheck, Verdict


def record_verdict(
    *,
    claim: Claim,
    by: Any,
    rating: str = "",
    said: str = "",
    justification: str = "",
    evidence: Iterable[Evidence] = (),
    expected: int | None = None,
) -> Verdict:
    """Append a verdict on a claim and send it to the second check.

    `rating` and `said` are codes of `Rating` and `Said`; at least one is needed. Raises Invalid for an unknown code,
    a locked, withdrawn or vanished claim, or evidence of another claim; NotAllowed; SomeoneWasFirst.
    """
    raise NotImplementedError


def record_many(
    *, claims: Iterable[Claim], by: Any, rating: str = "", said: str = "", justification: str = ""
) -> list[Verdict]:
    """Append the same verdict to many claims, all or none; one `undo_last` takes all of them back.

    Raises as `record_verdict` does; the message of Invalid names the claim that stands in the way.
    """
    raise NotImplementedError


def retract_verdict(*, verdict: Verdict, by: Any, reason: str) -> Verdict:
    """Append a retraction of one's own verdict (an editor: of any) and return it.

    Raises Invalid where it is retracted already, approved, or no reason is given.
    """
    raise NotImplementedError


def second_check(
    *, verdict: Verdict, by: Any, decision: str, comment: str = "", expected: int | None = None
) -> SecondCheck:
    """Answer a colleague's verdict: `approved` locks the claim, `returned` sends it back with a comment.

    `expected` is the claim's version. Raises NotAllowed for one's own verdict; Invalid where the comment is missing
    (sent back, or approved without evidence), or where the verdict no longer waits.
    """
    raise NotImplementedError


def still_valid(*, claims: Iterable[Claim], by: Any, reason: str) -> list[Claim]:
    """Declare that stale verdicts still hold, singly or for many, with a word of reason.

    Each claim returns to where its verdict was: approved, or second check. Raises Invalid where a claim does not wait
    for a recheck, or the reason is empty.
    """
    raise NotImplementedError


def reopen(*, claim: Claim, by: Any, reason: str, expected: int | None = None) -> Claim:
    """Unlock an approved claim (an editor, with a reason). The verdict stands until another is approved."""
    raise NotImplementedError


def take(*, claim: Claim, by: Any, expected: int | None = None) -> Claim:
    """Take a claim to review it oneself; it leaves the pile of new ones."""
    raise NotImplementedError


def assign(*, claim: Claim, to: Any | None, by: Any, expected: int | None = None) -> Claim:
    """Give a claim to a colleague, or to nobody (`to=None`)."""
    raise NotImplementedError


def standing_verdict(verdicts: Sequence[Verdict]) -> Verdict | None:
    """Return the verdict that stands among all of one claim's."""
    raise NotImplementedError
