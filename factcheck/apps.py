"""Puts our admin site in place of the stock one, without the pages of sign-in by other sites: nobody uses it here."""

from django.apps import apps
from django.contrib import admin
from django.contrib.admin.apps import AdminConfig as StockAdminConfig


class AdminConfig(StockAdminConfig):
    """The stock admin with our site as the default one."""

    default_site = "factcheck.admin.WorkspaceAdminSite"

    def ready(self) -> None:
        """Read every app's admin pages, then take away those of accounts elsewhere: people are invited, by mail."""
        super().ready()
        for model in apps.get_app_config("socialaccount").get_models():
            if admin.site.is_registered(model):
                admin.site.unregister(model)
