"""Stories, outlets, articles and their texts."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers as s

from ... import records
from ...choices import (
    ArticleState,
    PublishedBasis,
)
from .base import Shape, maybe, one_of, words


class LineShape(s.Serializer[Any]):
    """A line of the received text; one that was taken out is empty at the place where it stood."""

    start = s.IntegerField()
    end = s.IntegerField()
    label = words()
    reason = words()
    text = words()


class StoryShape(Shape):
    """A running news event."""

    make = staticmethod(records.story_record)
    id = s.IntegerField()
    slug = words()
    title = words()
    articles = s.IntegerField()
    claims = s.IntegerField()
    open = s.IntegerField(help_text="Claims that wait for a decision.")
    conflicts = s.IntegerField(help_text="Suggested conflicts that wait for an answer.")
    stale = s.IntegerField(help_text="Decided claims whose text or links changed since.")
    version = s.IntegerField()
    updated_at = s.DateTimeField()


class PublisherShape(Shape):
    """An outlet."""

    make = staticmethod(records.publisher_record)
    id = s.IntegerField()
    page = words("Its page in the workspace.")
    name = words()
    domain = words()
    aliases = s.ListField(child=s.CharField(), help_text="Other and former names.")
    merged_into = s.IntegerField(allow_null=True)
    version = s.IntegerField()
    updated_at = s.DateTimeField()


class OriginCountShape(s.Serializer[Any]):
    """Who claims rest on."""

    name = words()
    claims = s.IntegerField()


class JudgedShape(s.Serializer[Any]):
    """How many claims carry an answer of the checkers."""

    answer = words("A rating, or `confirmed`, `altered`, `not_found`.")
    own_voice = s.IntegerField(help_text="What the outlet says itself.")
    quoted = s.IntegerField(help_text="What it has somebody say.")


class DisputesShape(s.Serializer[Any]):
    """Disagreements with other outlets, each counted once, however many links tell it."""

    open = s.IntegerField(help_text="They wait for an answer.")
    confirmed = s.IntegerField()
    dismissed = s.IntegerField()
    alone = s.IntegerField(
        help_text="Questions on which people set it against two outlets or more that do not contradict each other."
    )
    replaced = s.IntegerField(help_text="Reports of it that a newer one replaced, as people confirmed.")


class OutletCountsShape(Shape):
    """What is stored of an outlet and what people decided about it; no rating of the outlet."""

    make = staticmethod(records.outlet_counts_record)
    articles = s.IntegerField(help_text="Without drafts and withdrawn ones.")
    stories = s.IntegerField()
    claims = s.IntegerField()
    open = s.IntegerField(help_text="Claims that wait for a decision.")
    decided = s.IntegerField()
    stale = s.IntegerField(help_text="Decided claims that wait for a recheck; not among the answers below.")
    shared = s.IntegerField(help_text="Claims that answer a question which another outlet answers, too.")
    origins = OriginCountShape(many=True)
    unknown_origin = s.IntegerField(help_text="Claims whose origin is not known.")
    ratings = JudgedShape(many=True)
    said = JudgedShape(many=True)
    conflicts = DisputesShape()


class ArticleShape(Shape):
    """One item by a publisher."""

    make = staticmethod(records.article_record)
    id = s.IntegerField()
    page = words("Its page in the workspace.")
    source = words("The file name or address it came from.")
    story = words("The story's slug.")
    publisher = maybe()
    headline = maybe()
    byline = maybe()
    published = maybe("A date, or a moment with the offset that the article stated.")
    published_basis = one_of(PublishedBasis.choices, null=True)
    url = maybe()
    language = words()
    draft = s.BooleanField(help_text="Our own unpublished text.")
    body = maybe("The clean text that all offsets refer to, in Unicode code points.")
    lines = LineShape(many=True)
    revision = s.IntegerField(allow_null=True)
    state = one_of(ArticleState.choices)
    withdrawn_reason = maybe()
    version = s.IntegerField()
    updated_at = s.DateTimeField()


class RevisionShape(Shape):
    """An article's text at one time."""

    make = staticmethod(records.revision_record)
    id = s.IntegerField()
    article = s.IntegerField()
    number = s.IntegerField()
    sha256 = words()
    charset = words()
    body = words()
    lines = LineShape(many=True)
    created_at = s.DateTimeField()
    created_by = maybe()
