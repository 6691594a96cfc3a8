"""The outlets: what is stored of each, what people decided about it, and its names, which editors maintain.

The workspace rates no outlet: it counts what is stored, and what checkers decided on the claims that they looked at.
"""

from __future__ import annotations

from collections.abc import Callable

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from ..models import Article, Claim, Publisher, PublisherAlias
from ..querysets import count_of
from ..services import outlets as register
from ..services.errors import Invalid
from ..services.outlet_counts import counts_of
from ..services.rights import may
from ..tasks import compare_stories_later
from .pages import done, page, posted, version_of
from .story_counts import OutletRow, by_outlet
from .story_data import by_question

MOST = 200  # outlets in the list, those with most articles first
MOST_ARTICLES = 50  # of one outlet, the latest
MOST_NAMES = 500  # offered where an outlet is merged
Act = Callable[[HttpRequest, Publisher], register.OutletChange]


@page
def outlets(request: HttpRequest) -> HttpResponse:
    """List the outlets, those with most articles first."""
    words = request.GET.get("q", "").strip()
    rows = _in_use()
    if words:
        former = PublisherAlias.objects.filter(name__icontains=words)
        rows = rows.filter(Q(name__icontains=words) | Q(domain__icontains=words) | Q(pk__in=former.values("publisher")))
    counts = by_outlet()
    found = list(rows.prefetch_related("aliases"))
    for row in found:
        row.counts = counts.get(row.pk, OutletRow())  # type: ignore[attr-defined]
    found.sort(key=lambda row: (-row.counts.articles, row.name.casefold()))  # type: ignore[attr-defined]
    nameless = Article.objects.standing().exportable().filter(publisher=None).count() if not words else 0
    context = {
        "outlets": found[:MOST], "named": any(row.aliases.all() for row in found[:MOST]), "words": words,
        "more": len(found) > MOST, "most": MOST, "nameless": nameless,
    }  # fmt: skip
    return render(request, "articles/outlet_list.html", context)


def _in_use() -> QuerySet[Publisher]:
    return Publisher.objects.filter(merged_into=None)


@page
def outlet(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one outlet: its names, its articles, and what was decided about them."""
    shown = get_object_or_404(Publisher.objects.select_related("merged_into"), pk=pk)
    counts, may_edit = counts_of(shown), may(request.user, "edit_outlets") and not shown.merged_into_id
    merged = Exists(Publisher.objects.filter(merged_into=shown, name=OuterRef("name")))
    context = {
        "outlet": shown, "counts": counts, "articles": _articles(shown), "most": MOST_ARTICLES, "may_edit": may_edit,
        "names": shown.aliases.annotate(merged=merged).values_list("name", "merged"),
        "conflicts": by_question(counts.disputes.waiting),
        "others": _in_use().exclude(pk=pk).values_list("name", flat=True)[:MOST_NAMES] if may_edit else (),
    }  # fmt: skip
    return render(request, "articles/outlet_detail.html", context)


def _articles(shown: Publisher) -> QuerySet[Article]:
    present = Claim.objects.present().filter(article=OuterRef("pk"))
    rows = shown.articles.standing().exportable().select_related("story").defer("current")
    counted = rows.annotate(n_claims=count_of(present, "article"), n_open=count_of(present.open(), "article"))
    return counted.order_by("-published_on", "-pk")[:MOST_ARTICLES]


@posted
@page
def change(request: HttpRequest, pk: int) -> HttpResponse:
    """Do one thing to an outlet; `do` says which."""
    shown, do = get_object_or_404(Publisher, pk=pk), request.POST.get("do", "")
    if do not in ACTS:
        raise Invalid("There is no such change.")
    changed, sure = _tried(request, shown, ACTS[do])
    if not sure:
        context = {"outlet": shown, "other": _other(request), "articles": changed.articles}
        return render(request, "articles/outlet_preview.html", context)
    if changed.outlet.version == shown.version:
        return done(request, "It stood so already; nothing changed.", shown.get_absolute_url())
    compare_stories_later(changed.stories)
    count = len(changed.stories)
    again = f" {'The story is' if count == 1 else f'{count} stories are'} compared again now." if count else ""
    return done(request, f"{TOLD[do]}. Undo takes it back.{again}", shown.get_absolute_url())


@transaction.atomic
def _tried(request: HttpRequest, shown: Publisher, act: Act) -> tuple[register.OutletChange, bool]:
    """Make the change; take it back at once where articles would move and the person has not seen how many."""
    changed = act(request, shown)
    sure = not changed.articles or bool(request.POST.get("sure"))
    transaction.set_rollback(not sure)
    return changed, sure


def _name(request: HttpRequest) -> str:
    return request.POST.get("name", "").strip()


def _other(request: HttpRequest) -> Publisher:
    name = request.POST.get("other", "").strip()
    found = register.outlet_known_as(name)
    if found is None:
        raise Invalid(f"There is no outlet called “{name}”.", "other")
    return found


def _rename(request: HttpRequest, shown: Publisher) -> register.OutletChange:
    return register.rename_outlet(outlet=shown, name=_name(request), by=request.user, expected=version_of(request))


def _address(request: HttpRequest, shown: Publisher) -> register.OutletChange:
    domain = request.POST.get("domain", "")
    return register.change_outlet(outlet=shown, domain=domain, by=request.user, expected=version_of(request))


def _add_name(request: HttpRequest, shown: Publisher) -> register.OutletChange:
    return register.add_outlet_name(outlet=shown, name=_name(request), by=request.user)


def _remove_name(request: HttpRequest, shown: Publisher) -> register.OutletChange:
    return register.remove_outlet_name(outlet=shown, name=_name(request), by=request.user)


def _merge(request: HttpRequest, shown: Publisher) -> register.OutletChange:
    return register.merge_outlets(keep=shown, other=_other(request), by=request.user)


ACTS: dict[str, Act] = {
    "rename": _rename, "address": _address, "add_name": _add_name, "remove_name": _remove_name, "merge": _merge,
}  # fmt: skip
TOLD = {
    "rename": "Renamed; the old name stays among the others", "address": "Address kept", "add_name": "Name added",
    "remove_name": "Name taken away", "merge": "Merged",
}  # fmt: skip
