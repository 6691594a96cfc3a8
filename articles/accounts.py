"""Who may have an account: people are invited by an administrator, nobody signs up alone."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class ClosedAccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Keep the sign-up page closed."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Answer no: an administrator invites."""
        return False
