"""Keep what stands behind a verdict: links, documents, contact notes, with hash and time of retrieval."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.files.base import File

from ..models import Claim, Evidence

CHANGEABLE = (
    "kind", "title", "url", "excerpt", "note", "retrieved_at", "archive_url", "origin", "confidential",
)  # fmt: skip


def add_evidence(
    *,
    claim: Claim,
    by: Any,
    title: str,
    kind: str = "link",
    url: str = "",
    excerpt: str = "",
    file: File[bytes] | None = None,
    note: str = "",
    retrieved_at: datetime | None = None,
    archive_url: str = "",
    origin: str = "",
    confidential: bool = False,
) -> Evidence:
    """Add a piece of evidence to a claim; the hash is of the file, else of the excerpt.

    `retrieved_at` defaults to now. A contact note is confidential unless it is said otherwise by changing it later.
    Raises Invalid where there is no title, or a link without http(s) address.
    """
    raise NotImplementedError


def change_evidence(
    *, evidence: Evidence, by: Any, changes: Mapping[str, Any], expected: int | None = None
) -> Evidence:
    """Change fields named in `CHANGEABLE` (its author or an editor); what was there before stays in the history."""
    raise NotImplementedError
