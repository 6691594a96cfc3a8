"""What all shapes share: how a row becomes a record, and the kinds of fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from rest_framework import serializers as s

from ...analysis.records import Record


def words(help_text: str = "", **more: Any) -> s.CharField:
    """Return a field of text."""
    return s.CharField(help_text=help_text, **more)


def maybe(help_text: str = "") -> s.CharField:
    """Return a field of text that may be null."""
    return s.CharField(allow_null=True, help_text=help_text)


def one_of(choices: Any, *, null: bool = False, help_text: str = "") -> s.ChoiceField:
    """Return a field with a closed list."""
    return s.ChoiceField(choices=choices, allow_null=null, help_text=help_text)


class Shape(s.Serializer[Any]):
    """A record that is only read; `make` turns a row into it."""

    make: ClassVar[Callable[[Any], Record]]

    def to_representation(self, instance: Any) -> Record:
        """Return the record, or what is given where it is one already."""
        return instance if isinstance(instance, dict) else type(self).make(instance)
