"""The stages in order, on one screen: clean, sentences, quotations, dates, quantities, attributions, claims."""

from __future__ import annotations

from datetime import date

from .claims import find_claims
from .clean import clean, take_whole
from .collector import paused
from .dateline_days import without_dateline_days
from .dates import find_dates
from .engines import engine_named
from .languages import language_of
from .quantities import find_quantities
from .quotations import find_quotations
from .sentences import split_sentences
from .spans import SUPPORTED_LANGUAGES, Reading
from .vocabulary import PublishedBasis


@paused()
def read(
    text: str,
    *,
    published: str | None = None,
    strip: bool = True,
    engine: str = "rules",
    flips: dict[str, str] | None = None,
) -> Reading:
    """Read one article and return all that was found in it.

    `published` is an ISO 8601 date or moment that the caller knows; it wins over one found in the text.
    `strip=False` takes the text as article body as it is. `flips` maps the exact text of a line to the
    label an editor gave it ("text" or "furniture"). `engine` is one of `engines.ENGINES`.
    Raises ValueError for an unknown engine or a `published` that is no ISO date; never for any text.
    """
    cleaned = clean(text, flips=flips or {}) if strip else take_whole(text)
    stated, basis = (published, PublishedBasis.GIVEN) if published else (cleaned.published, cleaned.published_basis)
    day = date.fromisoformat(stated[:10]) if stated else None
    language = language_of(cleaned.body)
    head = Reading(
        body=cleaned.body,
        published=day,
        language=language,
        headline=cleaned.headline,
        byline=cleaned.byline,
        publisher=cleaned.publisher,
        published_text=stated,
        published_basis=basis,
        url=cleaned.url,
        lines=cleaned.lines,
        credit=cleaned.credit,
    )
    return _analyze(head, engine, stripped=strip) if language in SUPPORTED_LANGUAGES else head


def _analyze(head: Reading, engine: str, *, stripped: bool) -> Reading:
    from dataclasses import replace

    body = head.body
    sentences = split_sentences(body)
    quotations = find_quotations(body)
    dates = find_dates(body, published=head.published)
    if stripped:
        dates = without_dateline_days(body, dates)
    quantities = find_quantities(body, dates=dates)
    attributions = engine_named(engine).find_attributions(body, sentences, quotations)
    spans = replace(
        head, sentences=sentences, quotations=quotations, dates=dates, quantities=quantities, attributions=attributions
    )
    return replace(spans, claims=find_claims(spans))
