"""How one person likes the pages: single keys, the time zone, the theme; and the help page with all keys."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..choices import Rating
from ..forms import PreferenceForm
from ..services.preferences import preference_of, set_preferences
from ..templatetags.workspace import THEMES
from .pages import done, page, posted

YEAR = 365 * 24 * 3600  # seconds that a browser keeps the theme


@page
def preferences(request: HttpRequest) -> HttpResponse:
    """Show the preferences, or change them."""
    if request.method == "POST":
        return _change(request)
    stored = preference_of(request.user)
    form = PreferenceForm({"single_keys": stored.single_keys, "time_zone": stored.time_zone})
    theme = request.COOKIES.get("theme", "auto")
    return render(request, "articles/preferences.html", {"form": form, "themes": THEMES, "theme": theme})


def _change(request: HttpRequest) -> HttpResponse:
    form = PreferenceForm(request.POST)
    form.is_valid()
    zone = form.cleaned_data.get("time_zone", "")
    set_preferences(user=request.user, single_keys=form.cleaned_data["single_keys"], time_zone=zone)
    response = done(request, "Kept.", "/preferences/")
    theme = request.POST.get("theme", "auto")
    if theme in THEMES:
        response.set_cookie("theme", theme, max_age=YEAR, samesite="Lax", secure=request.is_secure())
    return response


@posted
@page
def toured(request: HttpRequest) -> HttpResponse:
    """Close the short tour for good."""
    set_preferences(user=request.user, toured=True)
    return done(request, "? lists the keys whenever you need them.", "/")


@page
def keys(request: HttpRequest) -> HttpResponse:
    """Explain the keys, the signs and the words."""
    return render(request, "articles/keys.html", {"ratings": list(Rating)})
