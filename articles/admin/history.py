"""What a row was, step by step, to read: labels for codes, and nothing that can be saved. Entry point: `Remembered`.

Steps are taken back by undo, which also mends what a step did to other rows; a form filled from an old version would
write past the services.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from simple_history.admin import SimpleHistoryAdmin
from simple_history.models import DeletedObject
from simple_history.template_utils import HistoricalRecordContextHelper

CALLED = {"publisher": "outlet", "cluster": "question", "url": "address"}  # as the pages say; else as programs know it
NOTHING = "–"


class InWords(HistoricalRecordContextHelper):
    """A step's changes as people read them."""

    def format_delta_change(self, change: Any) -> Any:
        """Call the field as the pages do."""
        told = super().format_delta_change(change)
        return replace(told, field=CALLED[change.field].capitalize()) if change.field in CALLED else told

    def prepare_delta_change_value(self, change: Any, value: Any) -> Any:
        """Return a value's label; a dash for none."""
        field = self.model._meta.get_field(change.field)
        if value in (None, "", []) or (isinstance(value, DeletedObject) and value.pk is None):
            return NOTHING
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, datetime):
            return f"{timezone.localtime(value):%-d %b %Y, %H:%M}"
        choices = dict(getattr(field, "flatchoices", ()))
        return choices.get(value, value) if isinstance(value, str) else value


class Remembered(SimpleHistoryAdmin):
    """A model with history that is looked at, never written back."""

    history_list_display = ("version",)

    def revert_disabled(self, request: HttpRequest, obj: Any = None) -> bool:
        """Offer no way back from an old version: undo is that."""
        return True

    def history_form_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show a version with nothing in it to fill in."""
        if request.method != "GET":
            raise PermissionDenied("A version is looked at only; undo takes a step back.")
        request.looks_back = True  # type: ignore[attr-defined]
        return super().history_form_view(request, *args, **kwargs)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        fields = super().get_readonly_fields(request, obj)
        return tuple(self.fields or fields) if getattr(request, "looks_back", False) else fields

    def get_historical_record_context_helper(self, request: HttpRequest, historical_record: Any) -> InWords:
        return InWords(self.model, historical_record)
