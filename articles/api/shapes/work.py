"""What people decide and note: verdicts, evidence, speakers, ticks, comments."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers as s

from ... import records
from ...choices import (
    EvidenceKind,
    Rating,
    Said,
    SecondDecision,
    SpeakerKind,
    TickItem,
)
from .base import Shape, maybe, one_of, words
from .claims import ShortEvidenceShape


class SecondCheckShape(s.Serializer[Any]):
    """Another person's answer to a verdict."""

    by = words()
    decision = one_of(SecondDecision.choices)
    comment = words()
    at = s.DateTimeField()


class VerdictShape(Shape):
    """One reviewer's decision: appended, never edited."""

    make = staticmethod(records.verdict_record)
    id = s.IntegerField()
    claim = s.IntegerField()
    rating = one_of(Rating.choices, null=True)
    said = one_of(Said.choices, null=True)
    justification = words()
    reviewer = words()
    created_at = s.DateTimeField()
    retracts = s.IntegerField(allow_null=True)
    claim_text = words("The claim's words when this was decided.")
    second_check = SecondCheckShape(allow_null=True)
    evidence = ShortEvidenceShape(many=True)


class EvidenceShape(Shape):
    """What stands behind a verdict."""

    make = staticmethod(records.evidence_record)
    id = s.IntegerField()
    claim = s.IntegerField()
    kind = one_of(EvidenceKind.choices)
    title = words()
    url = maybe()
    excerpt = maybe()
    archive_url = maybe()
    sha256 = maybe()
    retrieved_at = s.DateTimeField(allow_null=True)
    note = maybe()
    origin = maybe()
    confidential = s.BooleanField()
    added_by = words()
    created_at = s.DateTimeField()
    taken_back_at = s.DateTimeField(allow_null=True, help_text="Its author undid adding it: it stands behind nothing.")
    version = s.IntegerField()
    updated_at = s.DateTimeField()


class PostShape(s.Serializer[Any]):
    """A post that a speaker held."""

    title = words()
    organization = maybe()

    def get_fields(self) -> dict[str, Any]:
        """Add `from` and `to`; `from` is a keyword of Python."""
        return {**super().get_fields(), "from": s.DateField(allow_null=True), "to": s.DateField(allow_null=True)}


class SpeakerShape(Shape):
    """Who is quoted."""

    make = staticmethod(records.speaker_record)
    id = s.IntegerField()
    name = words()
    kind = one_of(SpeakerKind.choices)
    aliases = s.ListField(child=s.CharField())
    posts = PostShape(many=True)
    speaks_for = maybe()
    merged_into = s.IntegerField(allow_null=True)
    note = maybe()
    version = s.IntegerField()
    updated_at = s.DateTimeField()


class TickShape(Shape):
    """One initialed item of the tick-list."""

    make = staticmethod(records.tick_record)
    id = s.IntegerField()
    claim = s.IntegerField()
    item = one_of(TickItem.choices)
    by = words()
    initials = words()
    at = s.DateTimeField()
    removed_at = s.DateTimeField(allow_null=True)
    removed_by = maybe()


class CommentShape(Shape):
    """A remark on a claim."""

    make = staticmethod(records.comment_record)
    id = s.IntegerField()
    claim = s.IntegerField()
    author = words()
    text = words()
    mentions = s.ListField(child=s.CharField())
    created_at = s.DateTimeField()
    taken_back_at = s.DateTimeField(allow_null=True, help_text="Its author took it back; show it struck through.")
