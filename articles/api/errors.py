"""One shape for every error: `{"type", "errors": [{"code", "detail", "attr"}]}`, also for what a service refuses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import DataError, OperationalError
from drf_standardized_errors.handler import ExceptionHandler
from rest_framework import status
from rest_framework.exceptions import APIException, PermissionDenied, ValidationError
from rest_framework.response import Response

from ..services.errors import Invalid, NotAllowed, Refused, SomeoneWasFirst


def not_among(known: Iterable[str]) -> str:
    """Return what is told of a value that a closed list does not have, with `{input}` where the value goes."""
    return f'"{{input}}" is not a valid choice. Give one of: {", ".join(known)}.'


class PreconditionRequired(APIException):
    """A change came without `If-Match` (RFC 6585)."""

    status_code = status.HTTP_428_PRECONDITION_REQUIRED
    default_code = "precondition_required"
    default_detail = 'Send If-Match with the ETag of the object you looked at, for example If-Match: "3".'


class PreconditionFailed(APIException):
    """Somebody changed the object first (RFC 9110); the answer carries how it stands now."""

    status_code = status.HTTP_412_PRECONDITION_FAILED
    default_code = "precondition_failed"


class Busy(APIException):
    """The database is at work for others or out of reach; nothing was changed."""

    status_code = status.HTTP_503_SERVICE_UNAVAILABLE
    default_code = "busy"
    default_detail = "The database is busy. Nothing was changed; send this again in a moment."


def translated(refusal: Refused) -> APIException:
    """Return what HTTP calls a service's refusal."""
    if isinstance(refusal, NotAllowed):
        return PermissionDenied(str(refusal))
    if isinstance(refusal, SomeoneWasFirst):
        return PreconditionFailed(str(refusal))
    if isinstance(refusal, Invalid) and refusal.field:
        return ValidationError({refusal.field: [str(refusal)]})
    return ValidationError(str(refusal))


class Handler(ExceptionHandler):
    """Answer also what a service refuses; a lost race tells the present object and its ETag."""

    def convert_known_exceptions(self, exc: Exception) -> Exception:
        """Translate refusals, then what the library knows."""
        known = translated(exc) if isinstance(exc, Refused) else _of_database(exc)
        converted: Exception = super().convert_known_exceptions(known)
        return converted

    def get_response(self, exc: APIException, data: dict[str, Any]) -> Response:
        """Add how the object stands now where somebody was first."""
        if not isinstance(self.exc, SomeoneWasFirst):
            return Response(data, status=exc.status_code, headers=self.get_headers(exc))
        from .concurrency import etag_of
        from .shapes import record_of

        present = self.exc.present
        headers = {"ETag": etag_of(present)}
        return Response(data | {"present": record_of(present)}, status=exc.status_code, headers=headers)


def _of_database(problem: Exception) -> Exception:
    """Return what HTTP calls a value that no database keeps, and a database that is busy; else the problem itself."""
    if isinstance(problem, OverflowError | DataError):
        return ValidationError("A number is larger than can be stored.")
    return Busy() if isinstance(problem, OperationalError) else problem
