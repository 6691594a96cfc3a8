"""Accounts and roles. Who leaves is deactivated, never deleted: their name stays on their decisions."""

from __future__ import annotations

from typing import Any


def invite(*, username: str, email: str, role: str, by: Any, send: bool = True) -> Any:
    """Make an account with a role of `Role` and mail a link to choose a password; return the user.

    Raises Invalid where the name or address is taken or malformed.
    """
    raise NotImplementedError


def set_role(*, user: Any, role: str, by: Any) -> Any:
    """Put a person into the group of exactly one role."""
    raise NotImplementedError


def deactivate(*, user: Any, by: Any) -> Any:
    """Close an account: no login, no tokens; open claims return to nobody. Raises Invalid for one's own."""
    raise NotImplementedError


def reactivate(*, user: Any, by: Any) -> Any:
    """Open a closed account again."""
    raise NotImplementedError


def role_of(user: Any) -> str:
    """Return the highest role of a person; empty where there is none."""
    raise NotImplementedError
