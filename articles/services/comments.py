"""Remarks on a claim. Entry point: `comment`."""

from __future__ import annotations

from typing import Any

from ..models import Claim, Comment


def comment(*, claim: Claim, text: str, by: Any) -> Comment:
    """Add a remark; every `@username` of an active colleague in it is a mention. Raises Invalid for an empty one."""
    raise NotImplementedError
