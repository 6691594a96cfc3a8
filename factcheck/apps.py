"""Puts our admin site in place of the stock one."""

from django.contrib.admin.apps import AdminConfig as StockAdminConfig


class AdminConfig(StockAdminConfig):
    """The stock admin with our site as the default one."""

    default_site = "factcheck.admin.WorkspaceAdminSite"
