"""Claims, the questions they answer, and what they are to each other."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers as s

from ... import records
from ...analysis.vocabulary import ClaimKind, Directness
from ...choices import (
    ClusterState,
    LinkKind,
    LinkState,
    Rating,
    Relation,
    Said,
    SpeakerKind,
    Stance,
    State,
    choices_of,
)
from .base import Shape, maybe, one_of, words


class QuantityShape(s.Serializer[Any]):
    """A number with its hedge, unit and what is counted."""

    start = s.IntegerField()
    end = s.IntegerField()
    text = words("As written, with the hedge.")
    comparator = one_of(["=", "~", ">", ">=", "<", "<=", "range"])
    value = s.FloatField(allow_null=True, help_text="In the unit as written; null for a range.")
    low = s.FloatField(allow_null=True)
    high = s.FloatField(allow_null=True)
    unit = maybe("ISO 4217 code, percent, percentage_point or a singular unit name; null for counts.")
    noun = maybe("What is counted, singular.")
    increment = s.BooleanField(help_text="A change, not a level.")
    of = maybe("The larger group.")


class DateShape(s.Serializer[Any]):
    """A date expression and the closed interval of days it can mean."""

    start = s.IntegerField()
    end = s.IntegerField()
    text = words()
    first = s.DateField(allow_null=True)
    last = s.DateField(allow_null=True)


class ClaimArticleShape(s.Serializer[Any]):
    """The article of a claim, in short."""

    id = s.IntegerField()
    source = words()
    headline = maybe()
    publisher = maybe()
    url = maybe()
    published = maybe()
    page = words()


class AttributionShape(s.Serializer[Any]):
    """Who says it."""

    speaker = maybe()
    kind = one_of(SpeakerKind.choices, null=True, help_text="What the speaker is in the register; null: not in it.")
    role = maybe()
    organization = maybe()
    cue = maybe("The word that says so.")
    directness = one_of(choices_of(Directness), null=True)
    chain = s.ListField(child=s.CharField(), help_text="Names from the nearest reporter to the last source.")


class ShortEvidenceShape(s.Serializer[Any]):
    """What an export tells of evidence."""

    title = words()
    url = maybe()
    excerpt = maybe()
    archive_url = maybe()
    sha256 = maybe()
    retrieved_at = s.DateTimeField(allow_null=True)


class ClaimShape(Shape):
    """A checkable span of a body, with the verdict that stands."""

    make = staticmethod(records.claim_record)
    id = s.IntegerField()
    url = words("Its page in the workspace.")
    story = words()
    cluster = s.IntegerField(allow_null=True, help_text="The question it answers; its main one, where it answers more.")
    also = s.ListField(child=s.IntegerField(), help_text="Further questions it answers: a sentence may hold two facts.")
    summary = words("The claim in one sentence that stands alone.")
    article = ClaimArticleShape()
    revision = s.IntegerField()
    start = s.IntegerField()
    end = s.IntegerField()
    text = words()
    prefix = words()
    suffix = words()
    kinds = s.ListField(child=one_of(choices_of(ClaimKind)))
    priority = s.FloatField(help_text="Check-worthiness from 0 to 1.")
    reasons = s.ListField(child=s.CharField())
    attribution = AttributionShape(allow_null=True, help_text="Null: the outlet's own voice.")
    origin = maybe("Who the information ultimately rests on; null: not known.")
    stance = one_of(choices_of(Stance))
    quantities = QuantityShape(many=True)
    dates = DateShape(many=True)
    rating = one_of(Rating.choices, null=True)
    rating_label = maybe()
    rating_value = s.IntegerField(allow_null=True, help_text="ClaimReview ratingValue, 1 to 5.")
    said = one_of(Said.choices, null=True)
    justification = maybe()
    reviewer = maybe()
    reviewed_at = s.DateTimeField(allow_null=True)
    state = one_of(State.choices)
    stale = s.BooleanField()
    stale_reason = maybe()
    gone = s.BooleanField(help_text="No longer in the article's current text.")
    assignee = maybe()
    evidence = ShortEvidenceShape(many=True)
    version = s.IntegerField()
    updated_at = s.DateTimeField()


class ClusterShape(Shape):
    """Claims that answer the same question."""

    make = staticmethod(records.cluster_record)
    id = s.IntegerField()
    story = words()
    question = words("The row label people read.")
    claims = s.ListField(child=s.IntegerField(), help_text="All claims that answer it.")
    also = s.ListField(
        child=s.IntegerField(), help_text="Those of `claims` that answer it beside a question of their own."
    )
    outlets = s.ListField(child=s.CharField())
    origins = s.ListField(child=s.CharField())
    state = one_of(ClusterState.choices)
    version = s.IntegerField()
    updated_at = s.DateTimeField()


class LinkShape(Shape):
    """What two claims are to each other."""

    make = staticmethod(records.link_record)
    id = s.IntegerField()
    page = words()
    story = words()
    cluster = s.IntegerField(
        allow_null=True, help_text="The question that both claims answer, one that is a claim's main one first."
    )
    relation = one_of(choices_of(Relation))
    kind = one_of(choices_of(LinkKind))
    claims = s.ListField(child=s.IntegerField(), min_length=2, max_length=2)
    values = s.ListField(child=s.CharField(), min_length=2, max_length=2)
    explanation = words()
    score = s.FloatField()
    parts = s.JSONField(help_text="What the score is made of: [[name, value], ...].")
    spans = s.JSONField(help_text="[[claim, start, end], ...]: its cause.")
    state = one_of(LinkState.choices)
    decided_by = maybe()
    decided_at = s.DateTimeField(allow_null=True)
    reason = maybe()
    version = s.IntegerField()
    updated_at = s.DateTimeField()
