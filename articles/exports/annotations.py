"""Claims as W3C Web Annotations, so that any annotation tool can show them on the article.

Source: W3C Web Annotation Data Model and Vocabulary (2017). Positions count code points of the body, as the model
asks; the quote selector finds the passage on the publisher's own page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import orjson

from .base import About, Format, Record
from .json_array import array

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def write(records: Iterable[Record], columns: tuple[str, ...], about: About) -> Iterator[bytes]:
    """Yield one AnnotationPage with an Annotation for each claim record."""
    head: Record = {
        "@context": CONTEXT,
        "id": f"{about.site_url}/api/v1/exports/annotations/",
        "type": "AnnotationPage",
        "startIndex": 0,
    }
    yield from array((annotation(record) for record in records), orjson.dumps(head)[:-1] + b',"items":[', b"]}\n")


def annotation(record: Record) -> Record:
    """Return one Annotation: what is said of the claim, on the span of the article."""
    return {
        "id": f"{record['url']}#annotation",
        "type": "Annotation",
        "motivation": "assessing" if record["rating"] else "identifying",
        "modified": record["updated_at"],
        "body": _bodies(record),
        "target": {"source": _source(record), "selector": _selectors(record)},
    }


def alone(record: Record, about: About) -> Record:
    """Return one Annotation that stands by itself, outside a page, and says what its words mean."""
    return {"@context": CONTEXT, **annotation(record)}


def _source(record: Record) -> str:
    return str(record["article"]["url"] or record["article"]["page"])


def _bodies(record: Record) -> list[Record]:
    tags = [*record["kinds"], record["stance"], *([record["rating_label"]] if record["rating"] else [])]
    bodies: list[Record] = [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in tags]
    for purpose, value in (("describing", record["summary"]), ("commenting", record["justification"])):
        if value:
            bodies.append({"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value})
    return bodies


def _selectors(record: Record) -> list[Record]:
    quote = {
        "type": "TextQuoteSelector",
        "exact": record["text"],
        "prefix": record["prefix"],
        "suffix": record["suffix"],
    }
    return [quote, {"type": "TextPositionSelector", "start": record["start"], "end": record["end"]}]


ANNOTATIONS = Format("annotations", "application/ld+json", "json", write, alone)
