"""What all admin pages share: nothing is deleted, every write calls a service, every refusal becomes a message."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME, ActionForm
from django.contrib.admin.utils import quote
from django.contrib.admin.views.main import ChangeList
from django.db.models import QuerySet
from django.forms.utils import flatatt
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from ..services.errors import Refused
from ..templatetags.workspace import options
from .history import CALLED, Remembered

PER_PAGE = 50
NAMES = {"story": "title", "publisher": "name", "user": "username"}  # the field that names a row, by model


class QuickSelect(forms.Select):
    """A select drawn in one step; Django draws each option with two templates, 3 ms for the actions of a list."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        attributes, choices = flatatt({"name": name, **self.build_attrs(self.attrs, attrs)}), list[Any](self.choices)
        return format_html("<select{}>{}</select>", attributes, options(choices, str(value or "")))


class NamedFilter(admin.RelatedFieldListFilter):
    """A list filter by a related row that reads names, not whole rows, called as the pages call it."""

    def __init__(self, field: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(field, *args, **kwargs)
        self.title = CALLED.get(field.name, self.title)

    def field_choices(self, field: Any, request: HttpRequest, model_admin: Any) -> list[Any]:
        name = NAMES[field.related_model._meta.model_name]
        rows = field.related_model._default_manager.order_by(*self.field_admin_ordering(field, request, model_admin))
        return list(rows.values_list("pk", name))


class ReasonForm(ActionForm):
    """The action bar with a field for the reason or justification."""

    action = forms.ChoiceField(label="Action:", widget=QuickSelect)
    reason = forms.CharField(
        required=False, label="Reason", widget=forms.TextInput(attrs={"size": 40, "placeholder": "why, in words"})
    )


@contextmanager
def refusals_shown(request: HttpRequest) -> Iterator[None]:
    """Turn what a service refuses into a message on the page."""
    try:
        yield
    except Refused as refusal:
        messages.error(request, str(refusal))


class LabeledMoments:
    """Names both fields of a moment, which Django leaves without a label of their own."""

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)  # type: ignore[misc]
        for widget, part in zip(getattr(getattr(field, "widget", None), "widgets", ()), ("day", "time"), strict=False):
            widget.attrs["aria-label"] = f"{db_field.verbose_name}, {part}"
        return field


class QuickList(ChangeList):
    """A list page that reads only what its rows show and builds their addresses itself: 10 ms less a page."""

    @cached_property
    def _rows_at(self) -> str:
        return reverse(
            f"admin:{self.opts.app_label}_{self.opts.model_name}_changelist",
            current_app=self.model_admin.admin_site.name,
        )

    def get_results(self, request: HttpRequest) -> None:
        super().get_results(request)
        self.result_list = self.model_admin.in_rows(self.result_list)  # type: ignore[attr-defined]

    def url_for_result(self, result: Any) -> str:
        return f"{self._rows_at}{quote(result.pk)}/change/"


class Kept(LabeledMoments, admin.ModelAdmin):
    """A model whose rows are never deleted here: withdrawing, dismissing and deactivating leave a trace.

    Dates are list filters, never `date_hierarchy`, which reads every row of the table for each page: 1.2 seconds with
    100,000 claims on SQLite.
    """

    list_per_page = PER_PAGE
    show_full_result_count = False
    action_form = ReasonForm

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return QuickList

    def in_rows(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Return one page of rows with what the list shows."""
        return rows

    @admin.display(description="Choose")
    def action_checkbox(self, obj: Any) -> SafeString:
        """Return a row's box; Django draws each with four templates, 20 ms a page."""
        box = f'<input type="checkbox" name="{ACTION_CHECKBOX_NAME}" value="{obj.pk}" class="action-select"'
        return mark_safe(f'{box} aria-label="Choose: {escape(str(obj))}">')  # noqa: S308  escaped

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        actions: dict[str, Any] = super().get_actions(request)
        actions.pop("delete_selected", None)
        return actions


class ReadOnly(Kept):
    """A model that is looked at here, by all who may enter the admin, and changed elsewhere."""

    def has_module_permission(self, request: HttpRequest) -> bool:
        return bool(request.user.is_staff)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return bool(request.user.is_staff)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class Tracked(Kept, Remembered):
    """A model with history: who changed what, when, and what was there before."""

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        """Offer to save only where there is something to fill in."""
        if not context["adminform"].form.fields and not self.inlines:
            context |= {"show_save": False, "show_save_and_continue": False}
        return super().render_change_form(request, context, *args, **kwargs)

    @admin.display(description="Question")
    def its_question(self, row: Any) -> str:
        """Return the question that a claim answers, or a link is about, as a way to its page."""
        if row.cluster is None:
            return "-"
        return format_html('<a href="{}">{}</a>', reverse("cluster", args=[row.cluster_id]), row.cluster)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None and db_field.name in CALLED:
            field.label = CALLED[db_field.name].capitalize()
        return field

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False


class ReadOnlyInline(admin.TabularInline):
    """Rows that belong to the object and are only looked at."""

    extra = 0
    can_delete = False
    show_change_link = True

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
