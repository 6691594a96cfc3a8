"""Keep what stands behind a verdict: links, documents, contact notes, with hash and time of retrieval."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from django.core.files.base import File
from django.db import transaction
from django.utils import timezone

from ..choices import EvidenceKind
from ..models import Claim, Evidence
from . import history
from .deeds import noted, shortened
from .errors import Invalid
from .locking import locked
from .rights import require

CHANGEABLE = (
    "kind", "title", "url", "excerpt", "note", "retrieved_at", "archive_url", "origin", "confidential",
)  # fmt: skip
LARGEST_FILE = 25 * 1024 * 1024


@transaction.atomic
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
    """Add a piece of evidence to a claim; the hash (SHA-256) is of the file, else of the excerpt.

    `retrieved_at` defaults to now. Raises Invalid where there is no title, an unknown kind, a link without http(s)
    address, a document without file or address, or a file above 25 MB.
    """
    require(by, "add_evidence")
    row = Evidence(
        claim=locked(claim), kind=kind, title=title, url=url, excerpt=excerpt, note=note, archive_url=archive_url,
        origin=origin, confidential=confidential, added_by=by, retrieved_at=retrieved_at or timezone.now(),
    )  # fmt: skip
    if file is not None:
        _attach(row, file)
    _check(row)
    row.sha256 = row.sha256 or _hash(row.excerpt)
    history.save(row, by=by, reason="added")
    noted(f"Evidence “{shortened(row.title)}”", by=by, kind="evidence", evidence=row.pk, claim=row.claim_id)
    return row


@transaction.atomic
def change_evidence(
    *, evidence: Evidence, by: Any, changes: Mapping[str, Any], expected: int | None = None
) -> Evidence:
    """Change fields named in `CHANGEABLE` (its author or an editor); what was there before stays in the history.

    Raises Invalid for any other field, a value that does not fit, or evidence that was taken back.
    """
    present = locked(evidence, expected)
    require(by, "change_evidence", present)
    unknown = sorted(set(changes) - set(CHANGEABLE))
    if unknown:
        raise Invalid(f"{unknown[0]} cannot be changed.", unknown[0])
    if present.taken_back_at:
        raise Invalid("This evidence was taken back. Add it anew.")
    before = _as_stored(present, [*changes, "sha256"])
    for name, value in changes.items():
        setattr(present, name, value)
    _check(present)
    if "excerpt" in changes and not present.file:
        present.sha256 = _hash(present.excerpt)
    history.save(present, *changes, "sha256", by=by, reason="changed")
    about = {"evidence": present.pk, "version": present.version, "claim": present.claim_id}
    noted(f"Correction of “{shortened(present.title)}”", by=by, kind="correction", before=before, **about)
    return present


def _as_stored(row: Evidence, names: Iterable[str]) -> dict[str, Any]:
    """Return fields as a deed keeps them; a moment as ISO 8601."""
    values = {name: getattr(row, name) for name in names}
    return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in values.items()}


def _attach(row: Evidence, file: File[bytes]) -> None:
    if file.size > LARGEST_FILE:
        raise Invalid("The file is larger than 25 MB.", "file")
    digest = hashlib.sha256()
    for chunk in file.chunks():
        digest.update(chunk)
    file.seek(0)
    row.file, row.sha256 = file, digest.hexdigest()


def _hash(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest() if words else ""


def _check(row: Evidence) -> None:
    row.title, row.url, row.archive_url = (value.strip() for value in (row.title, row.url, row.archive_url))
    if not row.title or len(row.title) > 300:
        raise Invalid("Give the evidence a title of at most 300 characters.", "title")
    if row.kind not in EvidenceKind.values:
        raise Invalid(f"There is no kind of evidence {row.kind!r}.", "kind")
    for name in ("url", "archive_url"):
        if getattr(row, name) and not _is_web_address(getattr(row, name)):
            raise Invalid("Write the whole address, beginning with http:// or https://.", name)
    if row.kind == EvidenceKind.LINK and not row.url:
        raise Invalid("A link needs its address.", "url")
    if row.kind == EvidenceKind.DOCUMENT and not (row.file or row.url):
        raise Invalid("A document needs a file or an address.", "url")
    if row.kind == EvidenceKind.CONTACT and not (row.note.strip() or row.excerpt.strip()):
        raise Invalid("A contact note says who was asked and what they answered.", "note")


def _is_web_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and len(address) <= 1000
