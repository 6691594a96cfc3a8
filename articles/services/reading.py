"""Read a stored body again as it is, so that offsets stay those of the body. Entry point: `read_body`."""

from __future__ import annotations

from django.conf import settings

from ..analysis import pipeline
from ..analysis.spans import Reading
from ..models import Revision


def read_body(revision: Revision, *, published: str = "") -> Reading:
    """Return the analysis of a revision's body without cleaning it again; `published` is ISO 8601 or empty."""
    return pipeline.read(revision.body, published=published or None, strip=False, engine=settings.FACTCHECK_ENGINE)
