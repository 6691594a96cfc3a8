"""Optimistic locking over HTTP: every object has an ETag, every change names the one it was made for (RFC 9110)."""

from __future__ import annotations

import re
from typing import Any

from rest_framework.request import Request
from rest_framework.response import Response

from ..models import Claim, Cluster, Story, Verdict
from ..services.errors import SomeoneWasFirst
from .errors import PreconditionRequired

_TAG = re.compile(r'^(?:W/)?"(\d{1,18})"$')
NEVER = -1  # the version of a tag that we never gave: it fits nothing, so that the answer is 412


def expected_version(request: Request) -> int | None:
    """Return the version in `If-Match`, None for `*`, one that no row has for any other tag.

    Raises PreconditionRequired where the header is missing.
    """
    given = request.headers.get("If-Match", "").strip()
    if given == "*":
        return None
    if not given:
        raise PreconditionRequired
    found = _TAG.match(given)
    return int(found.group(1)) if found else NEVER


def as_seen(row: Any, request: Request) -> Any:
    """Return the row if it is still the version the caller looked at; raise SomeoneWasFirst otherwise."""
    if expected_version(request) not in (None, row.version):
        raise SomeoneWasFirst(row)
    return row


def tagged(response: Response, row: Any) -> Response:
    """Put the row's ETag on the answer."""
    response["ETag"] = etag_of(row)
    return response


def etag_of(row: Any) -> str:
    """Return the row's version as an entity tag; a verdict is 1, and 2 with its second check."""
    if isinstance(row, Verdict):
        return '"2"' if getattr(row, "second_check", None) else '"1"'
    return str(getattr(row, "etag", '"1"'))


def known_to(request: Request, row: Any) -> bool:
    """Tell whether the caller has this record already (`If-None-Match`).

    A record also shows things that have versions of their own: the counts of a story, the evidence on a claim. Where
    one of them is newer than the row, the row's version cannot vouch for the record.
    """
    tags = request.headers.get("If-None-Match", "")
    return etag_of(row) in re.findall(r'"[^"]*"', tags) and not _shows_newer(row)


def _shows_newer(row: Any) -> bool:
    if isinstance(row, Story | Cluster):
        return True
    if isinstance(row, Claim):
        return row.article.updated_at > row.updated_at or row.evidence.filter(updated_at__gt=row.updated_at).exists()
    return isinstance(row, Verdict) and row.evidence.filter(updated_at__gt=row.created_at).exists()
