"""The records of the contract as serializers: `records.py` makes them, the fields here describe them to OpenAPI.

A test holds the two together: every field that is declared is made, and the other way round.
"""

from __future__ import annotations

from typing import Any

from ...analysis.records import Record
from ...models import (
    Article,
    Claim,
    Cluster,
    Comment,
    Evidence,
    Link,
    Publisher,
    Revision,
    Speaker,
    Story,
    Tick,
    Verdict,
)
from .articles import ArticleShape, OutletCountsShape, PublisherShape, RevisionShape, StoryShape
from .base import Shape
from .claims import ClaimShape, ClusterShape, LinkShape
from .work import CommentShape, EvidenceShape, SpeakerShape, TickShape, VerdictShape

__all__ = [
    "SHAPES",
    "ArticleShape",
    "ClaimShape",
    "ClusterShape",
    "CommentShape",
    "EvidenceShape",
    "LinkShape",
    "OutletCountsShape",
    "PublisherShape",
    "RevisionShape",
    "SpeakerShape",
    "StoryShape",
    "TickShape",
    "VerdictShape",
    "record_of",
]

SHAPES: dict[type, type[Shape]] = {
    Article: ArticleShape,
    Claim: ClaimShape,
    Cluster: ClusterShape,
    Comment: CommentShape,
    Evidence: EvidenceShape,
    Link: LinkShape,
    Publisher: PublisherShape,
    Revision: RevisionShape,
    Speaker: SpeakerShape,
    Story: StoryShape,
    Tick: TickShape,
    Verdict: VerdictShape,
}


def record_of(row: Any) -> Record:
    """Return the record of any row that has a shape; a story that came without its counts is counted."""
    if isinstance(row, Story) and not hasattr(row, "n_articles"):
        row = Story.objects.with_counts().get(pk=row.pk)
    return SHAPES[type(row)].make(row)
