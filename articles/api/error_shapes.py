"""How the two answers of optimistic locking look, for the OpenAPI schema."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers as s


class ErrorShape(s.Serializer[Any]):
    """One thing that is wrong."""

    code = s.CharField()
    detail = s.CharField()
    attr = s.CharField(allow_null=True)


class InvalidShape(s.Serializer[Any]):
    """400: what was sent makes no sense; `attr` names the field, if one is at fault."""

    type = s.CharField(help_text="validation_error, or client_error for a body that is no JSON.")
    errors = ErrorShape(many=True)


class PreconditionRequiredShape(s.Serializer[Any]):
    """428: the change came without `If-Match`."""

    type = s.CharField(help_text="client_error")
    errors = ErrorShape(many=True)


class PreconditionFailedShape(s.Serializer[Any]):
    """412: somebody was first; `present` is the object as it stands now."""

    type = s.CharField(help_text="client_error")
    errors = ErrorShape(many=True)
    present = s.DictField()
