"""The admin site: our titles, the same login as the pages, and the one loosened rule that its own pages need."""

from __future__ import annotations

from typing import Any

from allauth.account.decorators import secure_admin_login
from csp.constants import UNSAFE_INLINE
from csp.decorators import csp_update
from django.contrib.admin import AdminSite
from django.http import HttpRequest
from django.views.decorators.gzip import gzip_page


class WorkspaceAdminSite(AdminSite):
    """The admin of the workspace."""

    site_header = "Fact-check workspace"
    site_title = "Fact-check workspace"
    index_title = "Administration"
    site_url = "/"

    def admin_view(self, view: Any, cacheable: bool = False) -> Any:
        """Let the stock pages set their inline styles (scripts stay forbidden), and compress them."""
        return gzip_page(csp_update({"style-src": [UNSAFE_INLINE]})(super().admin_view(view, cacheable)))

    def login(self, request: HttpRequest, extra_context: Any = None) -> Any:
        """Send people to the one login page, with its throttling and second factor."""
        return secure_admin_login(super().login)(request, extra_context)
