"""Make claims for tests of the comparison by hand, with the spans found in the text. Entry point: `report`."""

from __future__ import annotations

from datetime import date

from articles.analysis.reports import Report
from articles.analysis.spans import Attribution, Claim, DateSpan, Quantity, Quotation, Span
from articles.analysis.vocabulary import ClaimKind, Directness, Stance

CUES = (" said", " says", " told")


def count(
    text: str, part: str, value: float, noun: str | None = None, unit: str | None = None, comparator: str = "="
) -> Quantity:
    """Return the quantity that stands in `text` as `part`."""
    start = text.index(part)
    ends = {
        "=": (value, value),
        "~": (None, None),
        ">": (value, None),
        ">=": (value, None),
        "<": (None, value),
        "<=": (None, value),
    }
    low, high = ends[comparator]
    return Quantity(start, start + len(part), part, comparator, value, low, high, unit, noun)


def day(text: str, part: str, first: date, last: date | None = None) -> DateSpan:
    """Return the date that stands in `text` as `part`."""
    start = text.index(part)
    return DateSpan(start, start + len(part), part, first, last or first)


def report(
    key: int,
    text: str,
    *quantities: Quantity,
    article: int | None = None,
    published: date | None = date(2025, 3, 12),
    speaker: str | None = None,
    role: str | None = None,
    organization: str | None = None,
    stance: Stance = Stance.ASSERTS,
    dates: tuple[DateSpan, ...] = (),
    credit: str | None = None,
    content: str | None = None,
) -> Report:
    """Return one claim of one outlet; every stretch between straight double quotation marks is a quotation."""
    attribution = None
    if speaker or organization:
        start = text.index(content) if content else 0
        spans = (Span.cut(text, start, start + len(content)),) if content else ()
        chain = tuple(name for name in (speaker or organization,) if name)
        source, cue = _span(text, speaker), next((_span(text, word) for word in CUES if word in text), None)
        attribution = Attribution(Directness.INDIRECT, source, cue, spans, speaker, role, organization, chain)
    claim = Claim(
        0, len(text), text, (ClaimKind.STATEMENT,), 0.5, (), attribution, stance, quantities, dates, _quotes(text)
    )
    return Report(key, article or key, f"Outlet {article or key}", published, None, claim, credit)


def _span(text: str, part: str | None) -> Span | None:
    return Span.cut(text, text.index(part), text.index(part) + len(part)) if part and part in text else None


def _quotes(text: str) -> tuple[Quotation, ...]:
    marks = [at for at, char in enumerate(text) if char == '"']
    pairs = zip(marks[::2], marks[1::2], strict=False)
    return tuple(Quotation(a, b + 1, text[a : b + 1], Span.cut(text, a + 1, b)) for a, b in pairs)
