"""Turn value objects into the records of the contract and back: plain dictionaries, ready for JSON.

Used by `analyze_text`, by the stored claims and by the exports, so that a field has one name in one place.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from .spans import Attribution, Claim, DateSpan, Line, Quantity, Quotation, Reading, Sentence, Span
from .vocabulary import Directness

Record = dict[str, Any]


def span_record(span: Span | None) -> Record | None:
    """Return `{"start", "end", "text"}`, or None."""
    return None if span is None else {"start": span.start, "end": span.end, "text": span.text}


def quantity_record(quantity: Quantity) -> Record:
    """Return the contract's Quantity, with `increment` and `of` added."""
    return {
        "start": quantity.start,
        "end": quantity.end,
        "text": quantity.text,
        "comparator": quantity.comparator,
        "value": quantity.value,
        "low": quantity.low,
        "high": quantity.high,
        "unit": quantity.unit,
        "noun": quantity.noun,
        "increment": quantity.increment,
        "of": quantity.of,
    }


def quantity_from(record: Record) -> Quantity:
    """Return the Quantity that `quantity_record` wrote down."""
    return Quantity(**record)


def date_record(span: DateSpan) -> Record:
    """Return the contract's Date; days as ISO 8601."""
    first, last = (day.isoformat() if day else None for day in (span.first, span.last))
    return {"start": span.start, "end": span.end, "text": span.text, "first": first, "last": last}


def date_from(record: Record) -> DateSpan:
    """Return the DateSpan that `date_record` wrote down."""
    days = {key: date.fromisoformat(record[key]) if record[key] else None for key in ("first", "last")}
    return DateSpan(record["start"], record["end"], record["text"], **days)


def quotation_record(quotation: Quotation) -> Record:
    """Return a quotation with the span between its marks."""
    return {
        "start": quotation.start,
        "end": quotation.end,
        "text": quotation.text,
        "inner": span_record(quotation.inner),
        "closed": quotation.closed,
        "continues": quotation.continues,
        "scare": quotation.scare,
    }


def quotation_from(record: Record) -> Quotation:
    """Return the Quotation that `quotation_record` wrote down."""
    return Quotation(**{**record, "inner": Span(**record["inner"])})


def attribution_record(attribution: Attribution) -> Record:
    """Return the contract's attribution of `analyze_text`: spans of source, cue and content."""
    return {
        "directness": attribution.directness.value,
        "source": span_record(attribution.source),
        "cue": span_record(attribution.cue),
        "content": [span_record(part) for part in attribution.content],
        "speaker": attribution.speaker,
        "role": attribution.role,
        "organization": attribution.organization,
        "chain": list(attribution.chain),
        "negated": attribution.negated,
        "agreed": attribution.agreed,
    }


def attribution_from(record: Record) -> Attribution:
    """Return the Attribution that `attribution_record` wrote down."""
    source, cue = (Span(**record[key]) if record[key] else None for key in ("source", "cue"))
    content = tuple(Span(**part) for part in record["content"])
    names = {key: record[key] for key in ("speaker", "role", "organization", "negated")}
    chain, agreed = tuple(record["chain"]), record.get("agreed")
    return Attribution(Directness(record["directness"]), source, cue, content, chain=chain, agreed=agreed, **names)


def claim_record(claim: Claim) -> Record:
    """Return the contract's claim without the stored fields."""
    found = claim.attribution
    return {
        "start": claim.start,
        "end": claim.end,
        "text": claim.text,
        "summary": claim.summary,
        "kinds": [kind.value for kind in claim.kinds],
        "priority": claim.priority,
        "reasons": list(claim.reasons),
        "attribution": None if found is None else short_attribution(found),
        "origin": claim.origin,
        "stance": claim.stance.value,
        "quantities": [quantity_record(item) for item in claim.quantities],
        "dates": [date_record(item) for item in claim.dates],
    }


def short_attribution(found: Attribution) -> Record:
    """Return the claim record's attribution: names and words, no spans."""
    return {
        "speaker": found.speaker,
        "role": found.role,
        "organization": found.organization,
        "cue": found.cue.text if found.cue else None,
        "directness": found.directness.value,
        "chain": list(found.chain),
    }


def line_record(line: Line) -> Record:
    """Return a line with its label and the reason for it."""
    return {"start": line.start, "end": line.end, "label": line.label.value, "reason": line.reason, "text": line.text}


def sentence_record(sentence: Sentence) -> Record:
    """Return a sentence's borders."""
    return {"start": sentence.start, "end": sentence.end}


def reading_record(reading: Reading) -> Record:
    """Return the answer line of `analyze_text`, without its `id`."""
    return {
        "headline": reading.headline,
        "byline": reading.byline,
        "publisher": reading.publisher,
        "published": reading.published_text,
        "language": reading.language,
        "body": reading.body,
        "lines": [line_record(item) for item in reading.lines],
        "sentences": [sentence_record(item) for item in reading.sentences],
        "attributions": [attribution_record(item) for item in reading.attributions],
        "quantities": [quantity_record(item) for item in reading.quantities],
        "dates": [date_record(item) for item in reading.dates],
        "claims": [claim_record(item) for item in reading.claims],
    }
