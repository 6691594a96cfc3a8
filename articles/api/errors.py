"""One shape for every error: `{"type", "errors": [{"code", "detail", "attr"}]}`, also for what a service refuses."""

from __future__ import annotations

from typing import Any

from drf_standardized_errors.handler import exception_handler
from rest_framework import status
from rest_framework.exceptions import APIException, PermissionDenied, ValidationError
from rest_framework.response import Response

from ..services.errors import Invalid, NotAllowed, Refused, SomeoneWasFirst


class PreconditionRequired(APIException):
    """A change came without `If-Match` (RFC 6585)."""

    status_code = status.HTTP_428_PRECONDITION_REQUIRED
    default_code = "precondition_required"
    default_detail = 'Send If-Match with the ETag of the object you looked at, for example If-Match: "3".'


class PreconditionFailed(APIException):
    """Somebody changed the object first (RFC 9110); the answer carries how it stands now."""

    status_code = status.HTTP_412_PRECONDITION_FAILED
    default_code = "precondition_failed"


def _translated(refusal: Refused) -> APIException:
    if isinstance(refusal, NotAllowed):
        return PermissionDenied(str(refusal))
    if isinstance(refusal, SomeoneWasFirst):
        return PreconditionFailed(str(refusal))
    if isinstance(refusal, Invalid) and refusal.field:
        return ValidationError({refusal.field: [str(refusal)]})
    return ValidationError(str(refusal))


def handle(error: Exception, context: dict[str, Any]) -> Response | None:
    """Answer an exception; a lost race also tells the present object and its ETag."""
    refusal = error if isinstance(error, Refused) else None
    response: Response | None = exception_handler(_translated(refusal) if refusal else error, context)
    if isinstance(refusal, SomeoneWasFirst) and response is not None:
        _show_present(response, refusal.present)
    return response


def _show_present(response: Response, present: Any) -> None:
    from .shapes import record_of

    response.data["present"] = record_of(present)
    response["ETag"] = present.etag
