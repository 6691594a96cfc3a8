"""Outlets: renaming, other names, and merging two records of one outlet. They come in with their articles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib import admin, messages
from django.db.models import Count, QuerySet
from django.http import HttpRequest

from ..models import Publisher, PublisherAlias
from ..services.outlets import (
    OutletChange,
    add_outlet_name,
    change_outlet,
    merge_outlets,
    remove_outlet_name,
    rename_outlet,
)
from ..services.rights import may
from ..tasks import compare_stories_later
from .base import Tracked, refusals_shown


class OtherNameInline(admin.TabularInline):
    """Other and former names; what comes in under one of them lands with this outlet."""

    model = PublisherAlias
    extra = 0
    fields = ("name",)
    verbose_name, verbose_name_plural = "other name", "other names"

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return bool(request.user.is_staff)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return may(request.user, "edit_outlets")

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return may(request.user, "edit_outlets")


class MergedFilter(admin.SimpleListFilter):
    """Leave out the records that were merged into another, unless they are asked for."""

    title, parameter_name = "record", "merged"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("yes", "Merged into another")]

    def choices(self, changelist: Any) -> Iterator[Any]:
        shown, *others = super().choices(changelist)
        yield {**shown, "display": "In use"}
        yield from others

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(merged_into__isnull=self.value() != "yes")


@admin.register(Publisher)
class PublisherAdmin(Tracked):
    """Outlets; they come in with their articles."""

    list_display = ("name", "domain", "n_articles", "merged_into", "updated_at")
    list_filter = (MergedFilter,)
    search_fields = ("name", "domain", "aliases__name")
    list_select_related = ("merged_into",)
    inlines = (OtherNameInline,)
    actions = ("merge",)
    fields = ("name", "domain", "merged_into", "version", "updated_at")
    readonly_fields = ("merged_into", "version", "updated_at")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).annotate(n_articles=Count("articles", distinct=True))

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return may(request.user, "edit_outlets") and (obj is None or obj.merged_into_id is None)

    @admin.display(description="Articles", ordering="n_articles")
    def n_articles(self, outlet: Any) -> int:
        return int(outlet.n_articles)

    def save_model(self, request: HttpRequest, obj: Publisher, form: Any, change: bool) -> None:
        changed = {name: form.cleaned_data[name] for name in form.changed_data}
        with refusals_shown(request):
            if "name" in changed:
                outlet = Publisher.objects.get(pk=obj.pk)
                _done(rename_outlet(outlet=outlet, name=changed["name"], by=request.user))
            if "domain" in changed:
                outlet = Publisher.objects.get(pk=obj.pk)
                change_outlet(outlet=outlet, domain=changed["domain"], by=request.user)

    def save_formset(self, request: HttpRequest, form: Any, formset: Any, change: bool) -> None:
        formset.save(commit=False)
        outlet = Publisher.objects.get(pk=form.instance.pk)
        for service, rows in ((add_outlet_name, formset.new_objects), (remove_outlet_name, formset.deleted_objects)):
            for row in rows:
                with refusals_shown(request):
                    service(outlet=outlet, name=row.name, by=request.user)

    @admin.action(description="Merge into the one with most articles", permissions=["change"])
    def merge(self, request: HttpRequest, rows: QuerySet[Publisher]) -> None:
        """Make one outlet of the selected ones; that with most articles is kept, and can be renamed."""
        keep, *others = rows.order_by("-n_articles", "name")
        if not others:
            messages.warning(request, "Choose two outlets or more.")
        for other in others:
            with refusals_shown(request):
                change = _done(merge_outlets(keep=keep, other=other, by=request.user))
                messages.success(request, f"{other} is now {keep}; articles that moved: {change.articles}.")


def _done(change: OutletChange) -> OutletChange:
    compare_stories_later(change.stories)
    return change
