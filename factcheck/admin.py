"""The admin site: our titles, the same login as the pages, and the one loosened rule that its own pages need."""

from __future__ import annotations

from typing import Any

from allauth.account.decorators import secure_admin_login
from csp.constants import UNSAFE_INLINE
from csp.decorators import csp_update
from django.contrib.admin import AdminSite
from django.http import HttpRequest
from django.urls import reverse
from django.views.decorators.gzip import gzip_page

# What an administrator comes for, first; all else is looked at once a year. Models by class name.
GROUPS = (
    ("The work", ("Story", "Article", "Claim", "Link", "Cluster", "Evidence", "Speaker", "Publisher")),
    ("People", ("User", "Group", "EmailAddress", "Authenticator", "AuthToken")),
)
REST = "Records, to look at"


class WorkspaceAdminSite(AdminSite):
    """The admin of the workspace."""

    site_header = "Fact-check workspace"
    site_title = "Fact-check workspace"
    index_title = "Administration"
    site_url = "/"

    def admin_view(self, view: Any, cacheable: bool = False) -> Any:
        """Let the stock pages set their inline styles (scripts stay forbidden), and compress them."""
        return gzip_page(csp_update({"style-src": [UNSAFE_INLINE]})(super().admin_view(view, cacheable)))

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        """Return the models by what they are for, not by the packages that they come from."""
        apps = super().get_app_list(request, app_label)
        if app_label:
            return apps
        models = {model["object_name"]: model for app in apps for model in app["models"]}
        groups = [(name, [models.pop(key) for key in keys if key in models]) for name, keys in GROUPS]
        return [_group(name, found) for name, found in [*groups, (REST, list(models.values()))] if found]

    def login(self, request: HttpRequest, extra_context: Any = None) -> Any:
        """Send people to the one login page, with its throttling and second factor."""
        return secure_admin_login(super().login)(request, extra_context)


def _group(name: str, models: list[Any]) -> dict[str, Any]:
    key = name.split(",")[0].lower().replace(" ", "-")
    address = f"{reverse('admin:index')}#{key}"
    return {"name": name, "app_label": key, "app_url": address, "has_module_perms": True, "models": models}
