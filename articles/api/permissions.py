"""Who may call what: the same rights as the pages, from the groups' model permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rest_framework.permissions import SAFE_METHODS, BasePermission

if TYPE_CHECKING:
    from rest_framework.request import Request
    from rest_framework.views import APIView


class ByRole(BasePermission):
    """Reading needs the right to view; what a person may change, the services decide."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        """Let known people in; for reading, look at the right to view the view's model."""
        if not (request.user and request.user.is_authenticated):
            return False
        model = getattr(getattr(view, "queryset", None), "model", None)
        if request.method not in SAFE_METHODS or model is None:
            return True
        return bool(request.user.has_perm(f"{model._meta.app_label}.view_{model._meta.model_name}"))
