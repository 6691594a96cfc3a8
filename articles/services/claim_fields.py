"""Carry a claim of the analysis into a row and back. Entry points: `fill`, `analysis_claim` and `measure`."""

from __future__ import annotations

from typing import Any

from ..analysis import records
from ..analysis import spans as found
from ..analysis.vocabulary import ClaimKind, Stance
from ..models import Claim
from ..models.claim import CONTEXT

ANALYSIS_FIELDS = (
    "revision", "start", "end", "text", "prefix", "suffix", "summary", "kinds", "priority", "reasons", "speaker_name",
    "role", "organization", "cue", "directness", "chain", "stance", "quantities", "dates", "spans",
)  # fmt: skip


def fill(row: Claim, claim: found.Claim, body: str) -> bool:
    """Write what analysis found into a row (the origin stays with `link`); tell whether anything changed."""
    new = _fields(claim, body)
    changed = any(getattr(row, name) != value for name, value in new.items())
    for name, value in new.items():
        setattr(row, name, value)
    return changed


def _fields(claim: found.Claim, body: str) -> dict[str, Any]:
    said = claim.attribution
    return {
        "start": claim.start, "end": claim.end, "text": claim.text, **context(body, claim.start, claim.end),
        "summary": claim.summary, "kinds": [kind.value for kind in claim.kinds],
        "priority": min(max(claim.priority, 0.0), 1.0), "reasons": list(claim.reasons),
        "speaker_name": (said.speaker or "")[:300] if said else "", "role": (said.role or "")[:300] if said else "",
        "organization": (said.organization or "")[:300] if said else "",
        "cue": said.cue.text[:200] if said and said.cue else "", "directness": said.directness.value if said else "",
        "chain": list(said.chain) if said else [], "stance": claim.stance.value,
        "quantities": [records.quantity_record(item) for item in claim.quantities],
        "dates": [records.date_record(item) for item in claim.dates],
        "spans": {
            "attribution": records.attribution_record(said) if said else None,
            "quotations": [records.quotation_record(item) for item in claim.quotations],
            "origin": claim.origin,
        },
    }  # fmt: skip


def context(body: str, start: int, end: int) -> dict[str, str]:
    """Return what stands before and after a span, to find it again."""
    return {"prefix": body[max(0, start - CONTEXT) : start], "suffix": body[end : end + CONTEXT]}


def analysis_claim(row: Claim) -> found.Claim:
    """Return the value object that a row was filled from."""
    said = row.spans.get("attribution")
    return found.Claim(
        start=row.start, end=row.end, text=row.text, kinds=tuple(ClaimKind(kind) for kind in row.kinds),
        priority=row.priority, reasons=tuple(row.reasons),
        attribution=records.attribution_from(said) if said else None, stance=Stance(row.stance),
        quantities=tuple(records.quantity_from(item) for item in row.quantities),
        dates=tuple(records.date_from(item) for item in row.dates),
        quotations=tuple(records.quotation_from(item) for item in row.spans.get("quotations", ())),
        summary=row.summary, origin=row.spans.get("origin"),
    )  # fmt: skip


def measure(reading: found.Reading, start: int, end: int) -> found.Claim:
    """Return the claim that a person marked: figures, dates, speaker and stance of a stretch of a reading.

    Where analysis has a claim on the same words, its kinds, stance and summary are taken over.
    """
    span = found.Span.cut(reading.body, start, end)
    near = max(
        (claim for claim in reading.claims if claim.start < end and start < claim.end),
        key=lambda claim: min(claim.end, end) - max(claim.start, start),
        default=None,
    )
    said = next((item for item in reading.attributions if any(part.overlaps(span) for part in item.content)), None)
    return found.Claim(
        start=start, end=end, text=span.text, kinds=near.kinds if near else (ClaimKind.STATEMENT,),
        priority=near.priority if near else 0.5, reasons=("marked by a person",), attribution=said,
        stance=near.stance if near else Stance.ASSERTS,
        quantities=tuple(item for item in reading.quantities if span.covers(item)),
        dates=tuple(item for item in reading.dates if span.covers(item)),
        quotations=tuple(item for item in reading.quotations if span.overlaps(item)),
        summary=near.summary if near and near.text == span.text else span.text, origin=near.origin if near else None,
    )  # fmt: skip
