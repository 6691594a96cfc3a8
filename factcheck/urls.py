"""The addresses of the whole site: pages, admin, REST, accounts."""

from __future__ import annotations

from django.contrib import admin
from django.urls import include, path

handler400 = "articles.views.errors.bad_request"
handler500 = "articles.views.errors.broken"

urlpatterns = [
    path("", include("articles.urls")),
    path("accounts/", include("allauth.urls")),
    path("admin/", admin.site.urls),
    path("api/", include("articles.api.urls")),
]
