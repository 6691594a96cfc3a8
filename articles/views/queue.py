"""The Queue: claims by priority, filtered by an address that can be shared; bulk decisions with one undo."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse

from ..choices import Rating, State
from ..filters import ClaimFilter
from ..models import Claim, SavedFilter, Story
from ..prepared import counts_of
from ..querysets import OPEN
from ..services.errors import Invalid
from ..services.preferences import drop_filter, save_filter
from ..services.rights import may
from ..services.verdicts import record_many
from ..services.verdicts import still_valid as hold_still
from .pages import done, page, posted
from .paging import MOST_COUNTED, ORDERS, slice_of
from .queue_filter import told

MOST_WAITING = 99  # claims; more of them is "99+"
MINE = "assigned=me&state=new&state=in_review&state=needs_recheck"
TABS = {
    "": "Open", MINE: "Mine", "named=true": "Names me", "waiting=true": "My second checks",
    "stale=true": "Needs recheck", "conflicting=true": "In a conflict", "unsourced=true": "Without a source",
}  # fmt: skip
CHOICES = {name: ClaimFilter.base_filters[name].extra["choices"] for name in ("rating", "stance", "kind")}
PAGE = 50  # rows; enough for a screen and a half, and few enough to draw in 30 ms


@page
def queue(request: HttpRequest) -> HttpResponse:
    """Show the claims that wait, or those that the address asks for."""
    asked = request.GET.copy()
    if not any(asked.get(name) for name in ClaimFilter.base_filters):
        asked.setlist("state", [state.value for state in OPEN])
    found = ClaimFilter(asked, Claim.objects.present(), request=request)
    order = request.GET.get("sort", "")
    order = order if order in ORDERS else "priority"
    shown = slice_of(found.qs, Claim.objects.with_row().with_conflict(), order, request.GET.get("after", ""), PAGE)
    return render(request, "articles/queue.html", _context(request, found, asked) | {"rows": shown, "sort": order})


def _context(request: HttpRequest, found: ClaimFilter, asked: QueryDict) -> dict[str, Any]:
    tabs = _tabs(request)
    return {
        "told": () if any(tab["current"] for tab in tabs) else told(request.GET),
        "asked": asked, "problems": found.form.errors, "choices": CHOICES,
        "most_counted": MOST_COUNTED, "sorts": [(code, label) for code, (_, _, label) in ORDERS.items()],
        "states": State.choices, "chosen_states": asked.getlist("state"), "ratings": list(Rating),
        "stories": Story.objects.values_list("slug", "title")[:50],
        "saved": SavedFilter.objects.filter(user=request.user.pk), "query": without(request.GET, "after"),
        "may_decide": may(request.user, "decide"), "filtered": bool(without(request.GET, "after", "sort")),
        "tabs": tabs,
    }  # fmt: skip


def _tabs(request: HttpRequest) -> list[dict[str, Any]]:
    """Return the queue's standing filters, each with its address and, where it is one's own work, how many wait."""
    query, waits = without(request.GET, "after"), counts_of(_waiting, request.user)
    return [
        {"query": address, "label": label, "count": waits.get(address, 0), "current": query == address}
        for address, label in TABS.items()
    ]


def _waiting(user: Any) -> dict[str, QuerySet[Any]]:
    """Return what waits for one person, each up to MOST_WAITING + 1 rows, by an index each."""
    present = Claim.objects.present()
    rows = {
        MINE: present.assigned_to(user.pk).open(), "waiting=true": present.waiting_for_second_check_by(user),
        "named=true": present.naming(user),
    }  # fmt: skip
    return {address: found.order_by()[: MOST_WAITING + 1] for address, found in rows.items()}


def without(query: QueryDict, *names: str) -> str:
    """Return a query string without some of its parameters and without empty ones."""
    kept = QueryDict(mutable=True)
    for name, values in query.lists():
        if name not in names:
            kept.setlist(name, [value for value in values if value])
    return kept.urlencode()


@posted
@page
def bulk(request: HttpRequest) -> HttpResponse:
    """Give many claims the same verdict, or say that many stale ones still hold."""
    chosen = [int(pk) for pk in request.POST.getlist("claim") if pk.isdecimal()]
    claims = list(Claim.objects.filter(pk__in=chosen).select_related("article", "verdict"))
    if not claims:
        raise Invalid("Choose at least one claim first.", "claim")
    rating, reason = request.POST.get("rating", ""), request.POST.get("justification", "").strip()
    if rating == "still_valid":
        hold_still(claims=claims, by=request.user, reason=reason)
    else:
        record_many(claims=claims, by=request.user, rating=rating, justification=reason)
    label = "Still valid" if rating == "still_valid" else Rating(rating).label
    return done(request, f"{len(claims)} claims: {label}. Undo takes all of it back.", reverse("queue"))


@posted
@page
def save(request: HttpRequest) -> HttpResponse:
    """Keep the queue's address under a name."""
    query, name = request.POST.get("query", ""), request.POST.get("name", "").strip()
    save_filter(user=request.user, name=name, query=query)
    return done(request, f"Saved as {name}.", f"{reverse('queue')}?{query}")


@posted
@page
def drop(request: HttpRequest) -> HttpResponse:
    """Forget a saved filter."""
    drop_filter(user=request.user, name=request.POST.get("name", ""))
    return redirect("queue")
