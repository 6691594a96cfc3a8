"""Who may have an account, and how their rights are read: people are invited by an administrator, nobody signs up."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.contrib.auth.backends import ModelBackend
from django.db.models import Q
from django.http import HttpRequest


class ClosedAccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Keep the sign-up page closed."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Answer no: an administrator invites."""
        return False


class AccountBackend(ModelBackend):
    """Read a person's own rights and those of their groups in one query a request, not two."""

    def get_all_permissions(self, user_obj: Any, obj: Any = None) -> set[str]:
        """Return rights as "app.codename"; none for strangers, the deactivated and single objects, as Django does."""
        if user_obj.is_superuser or not user_obj.is_active or user_obj.is_anonymous or obj is not None:
            return super().get_all_permissions(user_obj, obj)
        if not hasattr(user_obj, "_perm_cache"):
            from django.contrib.auth.models import Permission

            rights = Permission.objects.filter(Q(user=user_obj) | Q(group__in=user_obj.groups.all()))
            pairs = rights.order_by().values_list("content_type__app_label", "codename")
            user_obj._perm_cache = {f"{app}.{codename}" for app, codename in pairs}
        found: set[str] = user_obj._perm_cache
        return found
