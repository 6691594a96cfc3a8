"""What a row was, step by step, to read: labels for codes, and nothing that can be saved. Entry point: `Remembered`.

Steps are taken back by undo, which also mends what a step did to other rows; a form filled from an old version would
write past the services.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import takewhile
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.html import format_html
from simple_history.admin import SimpleHistoryAdmin
from simple_history.models import DeletedObject
from simple_history.template_utils import HistoricalRecordContextHelper

from ..templatetags.workspace import short

CALLED = {"publisher": "outlet", "cluster": "question", "url": "address"}  # as the pages say; else as programs know it
NOTHING = "–"
LONG = 240  # characters of a value that are read at a glance; the whole of a longer one is a click away
AROUND = 40  # characters before what differs that tell where it stands


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
        return choices.get(value, value) if isinstance(value, str) else in_words(value)

    def stringify_delta_change_values(self, change: Any, old: Any, new: Any) -> tuple[Any, Any]:
        """Return both values whole; of long ones the part that differs, which opens."""
        values = (str(old), str(new))
        if max(map(len, values)) <= LONG:
            return values
        at = _begins(values)
        return _opening(values[0], at), _opening(values[1], at)


def in_words(value: Any) -> str:
    """Return a stored list or record as people read one: its parts, without the signs that programs need."""
    if isinstance(value, dict):
        return ", ".join(f"{name.replace('_', ' ')} {in_words(part)}" for name, part in _told(value))
    if isinstance(value, list | tuple):
        ending = "; " if any(isinstance(part, dict) for part in value) else ", "
        return ending.join(map(in_words, value))
    return str(value)


def _told(record: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    return ((name, part) for name, part in record.items() if part not in (None, "", [], {}))


def _begins(values: tuple[str, str]) -> int:
    """Return where to begin two long values, so that what differs is seen: at a word a little before it."""
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(*values, strict=False)))
    return 0 if same <= 2 * AROUND else values[0].rfind(" ", 0, same - AROUND) + 1


def _opening(value: str, at: int) -> str:
    """Return a value that opens to its whole where it is cut."""
    told = f"{'… ' if at else ''}{short(value[at:], LONG)}"
    if told == value:
        return value
    return format_html("<details><summary>{}</summary>{}</details>", told, value)


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
