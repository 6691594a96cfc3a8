"""Optimistic locking over HTTP: every object has an ETag, every change names the one it was made for (RFC 9110)."""

from __future__ import annotations

import re
from typing import Any

from rest_framework.request import Request
from rest_framework.response import Response

from ..services.errors import SomeoneWasFirst
from .errors import PreconditionRequired

_TAG = re.compile(r'^(?:W/)?"(\d+)"$')


def expected_version(request: Request) -> int | None:
    """Return the version in `If-Match`, None for `*`; raise PreconditionRequired where there is none to read."""
    given = request.headers.get("If-Match", "").strip()
    if given == "*":
        return None
    found = _TAG.match(given)
    if not found:
        raise PreconditionRequired
    return int(found.group(1))


def as_seen(row: Any, request: Request) -> Any:
    """Return the row if it is still the version the caller looked at; raise SomeoneWasFirst otherwise."""
    if expected_version(request) not in (None, row.version):
        raise SomeoneWasFirst(row)
    return row


def tagged(response: Response, row: Any) -> Response:
    """Put the row's ETag on the answer; what is never changed is always version 1."""
    response["ETag"] = getattr(row, "etag", '"1"')
    return response
