"""Rated claims as schema.org ClaimReview in a DataFeed, as search engines and fact-check indexes read them.

Source: schema.org/ClaimReview, schema.org/DataFeed. A rating without a number (conflicting reports, unproven) has
`alternateName` only: `ratingValue` must mean "closer to `bestRating` is more true".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import orjson

from .base import About, Format, Record
from .json_array import array

BEST, WORST = 5, 1


def write(records: Iterable[Record], columns: tuple[str, ...], about: About) -> Iterator[bytes]:
    """Yield one DataFeed. `records` are claim records with `rating_value`; unrated ones are passed over."""
    head = orjson.dumps(_feed(about))[:-1] + b',"dataFeedElement":['
    rated = (made for record in records if (made := review(record, about)))
    yield from array(rated, head, b"]}\n")


def _feed(about: About) -> Record:
    feed: Record = {"@context": "https://schema.org", "@type": "DataFeed", "name": "Fact checks"}
    if about.written_at:
        feed["dateModified"] = about.written_at
    if about.organization:
        feed["provider"] = _newsroom(about)
    if about.missing:
        feed["description"] = f"Incomplete until these settings are set: {', '.join(about.missing)}."
    return feed


def _newsroom(about: About) -> Record:
    named: Record = {"@type": "Organization", "name": about.organization}
    if about.site_url:
        named["url"] = about.site_url
    return named


def review(record: Record, about: About) -> Record | None:
    """Return one ClaimReview, None for a claim without a rating; what is not known is left out, never made up."""
    if not record["rating"]:
        return None
    made: Record = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "@id": record["url"],
        "url": record["url"],
        "claimReviewed": record["text"],
        "datePublished": record["reviewed_at"],
        "itemReviewed": _item(record),
        "reviewRating": _rating(record),
        "reviewBody": record["justification"] or None,
        "author": _newsroom(about) if about.organization else None,
        "creativeWorkStatus": record["state"],
    }
    return {key: value for key, value in made.items() if value is not None}


def _rating(record: Record) -> Record:
    rating: Record = {"@type": "Rating", "alternateName": record["rating_label"]}
    if record["rating_value"] is not None:
        rating |= {"ratingValue": record["rating_value"], "bestRating": BEST, "worstRating": WORST}
    return rating


def _item(record: Record) -> Record:
    article = record["article"]
    item: Record = {
        "@type": "Claim",
        "text": record["text"],
        "author": _claimant(record),
        "datePublished": article["published"],
        "appearance": _appearance(article),
    }
    return {key: value for key, value in item.items() if value is not None}


def _claimant(record: Record) -> Record | None:
    said = record["attribution"]
    if said and said["speaker"]:
        if said.get("kind") == "organization" and not said["role"]:
            return {"@type": "Organization", "name": said["speaker"]}
        person = {"@type": "Person", "name": said["speaker"], "jobTitle": said["role"]}
        return {key: value for key, value in person.items() if value}
    name = record["article"]["publisher"]
    return {"@type": "Organization", "name": name} if name else None


def _appearance(article: Record) -> Record:
    work = {"@type": "NewsArticle", "headline": article["headline"], "url": article["url"]}
    work["publisher"] = {"@type": "Organization", "name": article["publisher"]} if article["publisher"] else None
    work["datePublished"] = article["published"]
    return {key: value for key, value in work.items() if value}


CLAIMREVIEW = Format("claimreview", "application/ld+json", "json", write, review)
