"""The pages for what broke (500) and for what is no request of ours (400). Entry points: `broken`, `bad_request`.

They ask neither the database nor the session, which may be what broke: the reader's light or dark comes from the
cookie that the preferences set, and the links are written out.
"""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from ..templatetags.workspace import THEMES


def broken(request: HttpRequest) -> HttpResponse:
    """Say that something broke on our side."""
    return _plain(request, "500.html", 500)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that the browser sent something that makes no sense here."""
    return _plain(request, "400.html", 400)


def _plain(request: HttpRequest, template: str, status: int) -> HttpResponse:
    theme = request.COOKIES.get("theme", "auto")
    context = {"theme": theme if theme in THEMES else "auto", "static_url": settings.STATIC_URL}
    return HttpResponse(render_to_string(template, context), status=status)
