"""Answer a suggested link, and take the answer back."""

from __future__ import annotations

from typing import Any

from ..models import Claim, Link

ANSWERS = ("conflicting", "not_conflict", "superseded")


def decide_link(
    *,
    link: Link,
    by: Any,
    answer: str,
    reason: str = "",
    newer: Claim | None = None,
    expected: int | None = None,
) -> Link:
    """Answer a link with one of `ANSWERS` and return it as it stands then.

    `conflicting` confirms it: claims without a verdict are rated `conflicting`, decided ones go to recheck, no verdict
    is overwritten. `not_conflict` dismisses it and needs a reason. `superseded` dismisses it and records a confirmed
    `supersedes` link, from `newer` (default: the claim of the later article) to the other.
    A link of another relation is confirmed by `conflicting`'s counterpart `confirmed`, dismissed by `not_conflict`.
    """
    raise NotImplementedError


def reopen_link(*, link: Link, by: Any, reason: str, expected: int | None = None) -> Link:
    """Take an answer back: the link is a suggestion again, and what the answer did to its claims is undone.

    Verdicts it gave are retracted unless approved since; approved ones go to recheck.
    """
    raise NotImplementedError
