"""What every page needs: a login, times in the reader's zone, and a refusal shown as a sentence.

Entry point: `page`, the decorator of every view. A change answers a plain form with a redirect and htmx with the
part of the page that changed, so that the same address works with and without JavaScript.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.gzip import gzip_page

from ..services.errors import Invalid, NotAllowed, Refused, SomeoneWasFirst
from ..services.preferences import shown_preferences

View = Callable[..., HttpResponse | FileResponse]
STATUS: tuple[tuple[type[Refused], int], ...] = ((NotAllowed, 403), (SomeoneWasFirst, 409), (Invalid, 422))


def page(view: View) -> View:
    """Require a login, set the reader's time zone, compress, and show what a service refuses.

    Compression stands here and not in the middleware, which would weaken the ETags of the REST interface.
    """

    @gzip_page
    @login_required
    @wraps(view)
    def shown(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse | FileResponse:
        with timezone.override(_zone(request)):
            try:
                return view(request, *args, **kwargs)
            except Refused as refusal:
                return refused(request, refusal)

    return shown


def _zone(request: HttpRequest) -> ZoneInfo | None:
    """Return the zone that the reader chose, else the one that the browser told, else the newsroom's."""
    try:
        name = shown_preferences(request.user)["time_zone"] or request.COOKIES.get("zone", "")
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None


def refused(request: HttpRequest, refusal: Refused) -> HttpResponse:
    """Show a refusal: a notice in place for htmx, a page with a way back otherwise."""
    status = next((code for kind, code in STATUS if isinstance(refusal, kind)), 400)
    back, present = back_to(request, came_from(request)), getattr(refusal, "present", None)
    context = {"refusal": refusal, "back": back, "present": present}
    if not request.htmx:  # type: ignore[attr-defined]
        return render(request, "articles/refused.html", context, status=status)
    response = render(request, "_partials/refusal.html", context, status=status)
    response["HX-Retarget"], response["HX-Reswap"], response["HX-Push-Url"] = "#notices", "innerHTML", "false"
    return response


def posted(view: View) -> View:
    """Answer a form's address that is opened like a page (a reload, a stale bookmark) with a page and a way on."""

    @wraps(view)
    def shown(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse | FileResponse:
        if request.method == "POST":
            return view(request, *args, **kwargs)
        response = render(request, "405.html", {"back": came_from(request)}, status=405)
        response["Allow"] = "POST"
        return response

    return shown


def came_from(request: HttpRequest) -> str:
    """Return the page that the person was on, if it is one of ours; else the desk."""
    came = urlsplit(request.headers.get("Referer", ""))
    here = came.netloc == request.get_host() and (request.method == "POST" or came.path != request.path)
    return urlunsplit(("", "", came.path, came.query, "")) if here and came.path.startswith("/") else "/"


def back_to(request: HttpRequest, default: str) -> str:
    """Return the address a form asked to come back to, if it is one of ours."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    return wanted if url_has_allowed_host_and_scheme(wanted, allowed_hosts=None) else default


def done(request: HttpRequest, message: str, default: str) -> HttpResponseRedirect:
    """Tell what was done on the page the person comes back to."""
    messages.success(request, message)
    return see(back_to(request, default))


def see(address: str) -> HttpResponseRedirect:
    """Send the browser to a page after a change (303: whatever the method was, look with GET)."""
    response = redirect(address)
    response.status_code = 303
    return response


def version_of(request: HttpRequest) -> int | None:
    """Return the version that the form was made from; None where the form does not say."""
    text = request.POST.get("version", "")
    return int(text) if text.isdecimal() else None
