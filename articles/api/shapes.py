"""The records of the contract as serializers: `records.py` makes them, the fields here describe them to OpenAPI.

A test holds the two together: every field that is declared is made, and the other way round.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from rest_framework import serializers as s

from .. import records
from ..analysis.records import Record
from ..analysis.vocabulary import ClaimKind, Directness
from ..choices import (
    ArticleState,
    ClusterState,
    EvidenceKind,
    LinkKind,
    LinkState,
    PublishedBasis,
    Rating,
    Relation,
    Said,
    SecondDecision,
    SpeakerKind,
    Stance,
    State,
    TickItem,
    choices_of,
)
from ..models import (
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


def _text(help_text: str = "", **more: Any) -> s.CharField:
    return s.CharField(help_text=help_text, **more)


def _maybe(help_text: str = "") -> s.CharField:
    return s.CharField(allow_null=True, help_text=help_text)


def _one_of(choices: Any, *, null: bool = False, help_text: str = "") -> s.ChoiceField:
    return s.ChoiceField(choices=choices, allow_null=null, help_text=help_text)


class Shape(s.Serializer[Any]):
    """A record that is only read; `make` turns a row into it."""

    make: ClassVar[Callable[[Any], Record]]

    def to_representation(self, instance: Any) -> Record:
        """Return the record, or what is given where it is one already."""
        return instance if isinstance(instance, dict) else type(self).make(instance)


class QuantityShape(s.Serializer[Any]):
    """A number with its hedge, unit and what is counted."""

    start = s.IntegerField()
    end = s.IntegerField()
    text = _text("As written, with the hedge.")
    comparator = _one_of(["=", "~", ">", ">=", "<", "<=", "range"])
    value = s.FloatField(allow_null=True, help_text="In the unit as written; null for a range.")
    low = s.FloatField(allow_null=True)
    high = s.FloatField(allow_null=True)
    unit = _maybe("ISO 4217 code, percent, percentage_point or a singular unit name; null for counts.")
    noun = _maybe("What is counted, singular.")
    increment = s.BooleanField(help_text="A change, not a level.")
    of = _maybe("The larger group.")


class DateShape(s.Serializer[Any]):
    """A date expression and the closed interval of days it can mean."""

    start = s.IntegerField()
    end = s.IntegerField()
    text = _text()
    first = s.DateField(allow_null=True)
    last = s.DateField(allow_null=True)


class LineShape(s.Serializer[Any]):
    """A line of the received text; one that was taken out is empty at the place where it stood."""

    start = s.IntegerField()
    end = s.IntegerField()
    label = _text()
    reason = _text()
    text = _text()


class StoryShape(Shape):
    """A running news event."""

    make = staticmethod(records.story_record)
    id = s.IntegerField()
    slug = _text()
    title = _text()
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
    name = _text()
    domain = _text()
    version = s.IntegerField()
    updated_at = s.DateTimeField()


class ArticleShape(Shape):
    """One item by a publisher."""

    make = staticmethod(records.article_record)
    id = s.IntegerField()
    page = _text("Its page in the workspace.")
    source = _text("The file name or address it came from.")
    story = _text("The story's slug.")
    publisher = _maybe()
    headline = _maybe()
    byline = _maybe()
    published = _maybe("A date, or a moment with the offset that the article stated.")
    published_basis = _one_of(PublishedBasis.choices, null=True)
    url = _maybe()
    language = _text()
    draft = s.BooleanField(help_text="Our own unpublished text.")
    body = _maybe("The clean text that all offsets refer to, in Unicode code points.")
    lines = LineShape(many=True)
    revision = s.IntegerField(allow_null=True)
    state = _one_of(ArticleState.choices)
    withdrawn_reason = _maybe()
    version = s.IntegerField()
    updated_at = s.DateTimeField()


class RevisionShape(Shape):
    """An article's text at one time."""

    make = staticmethod(records.revision_record)
    id = s.IntegerField()
    article = s.IntegerField()
    number = s.IntegerField()
    sha256 = _text()
    charset = _text()
    body = _text()
    lines = LineShape(many=True)
    created_at = s.DateTimeField()
    created_by = _maybe()


class ClaimArticleShape(s.Serializer[Any]):
    """The article of a claim, in short."""

    id = s.IntegerField()
    source = _text()
    headline = _maybe()
    publisher = _maybe()
    url = _maybe()
    published = _maybe()
    page = _text()


class AttributionShape(s.Serializer[Any]):
    """Who says it."""

    speaker = _maybe()
    role = _maybe()
    organization = _maybe()
    cue = _maybe("The word that says so.")
    directness = _one_of(choices_of(Directness), null=True)
    chain = s.ListField(child=s.CharField(), help_text="Names from the nearest reporter to the last source.")


class ShortEvidenceShape(s.Serializer[Any]):
    """What an export tells of evidence."""

    title = _text()
    url = _maybe()
    excerpt = _maybe()
    archive_url = _maybe()
    sha256 = _maybe()
    retrieved_at = s.DateTimeField(allow_null=True)


class ClaimShape(Shape):
    """A checkable span of a body, with the verdict that stands."""

    make = staticmethod(records.claim_record)
    id = s.IntegerField()
    url = _text("Its page in the workspace.")
    story = _text()
    cluster = s.IntegerField(allow_null=True, help_text="The question it answers.")
    summary = _text("The claim in one sentence that stands alone.")
    article = ClaimArticleShape()
    revision = s.IntegerField()
    start = s.IntegerField()
    end = s.IntegerField()
    text = _text()
    prefix = _text()
    suffix = _text()
    kinds = s.ListField(child=_one_of(choices_of(ClaimKind)))
    priority = s.FloatField(help_text="Check-worthiness from 0 to 1.")
    reasons = s.ListField(child=s.CharField())
    attribution = AttributionShape(allow_null=True, help_text="Null: the outlet's own voice.")
    origin = _maybe("Who the information ultimately rests on; null: not known.")
    stance = _one_of(choices_of(Stance))
    quantities = QuantityShape(many=True)
    dates = DateShape(many=True)
    rating = _one_of(Rating.choices, null=True)
    rating_label = _maybe()
    rating_value = s.IntegerField(allow_null=True, help_text="ClaimReview ratingValue, 1 to 5.")
    said = _one_of(Said.choices, null=True)
    justification = _maybe()
    reviewer = _maybe()
    reviewed_at = s.DateTimeField(allow_null=True)
    state = _one_of(State.choices)
    stale = s.BooleanField()
    stale_reason = _maybe()
    gone = s.BooleanField(help_text="No longer in the article's current text.")
    assignee = _maybe()
    evidence = ShortEvidenceShape(many=True)
    version = s.IntegerField()
    updated_at = s.DateTimeField()


class ClusterShape(Shape):
    """Claims that answer the same question."""

    make = staticmethod(records.cluster_record)
    id = s.IntegerField()
    story = _text()
    question = _text("The row label people read.")
    claims = s.ListField(child=s.IntegerField())
    outlets = s.ListField(child=s.CharField())
    origins = s.ListField(child=s.CharField())
    state = _one_of(ClusterState.choices)
    version = s.IntegerField()
    updated_at = s.DateTimeField()


class LinkShape(Shape):
    """What two claims are to each other."""

    make = staticmethod(records.link_record)
    id = s.IntegerField()
    page = _text()
    story = _text()
    cluster = s.IntegerField(allow_null=True)
    relation = _one_of(choices_of(Relation))
    kind = _one_of(choices_of(LinkKind))
    claims = s.ListField(child=s.IntegerField(), min_length=2, max_length=2)
    values = s.ListField(child=s.CharField(), min_length=2, max_length=2)
    explanation = _text()
    score = s.FloatField()
    parts = s.JSONField(help_text="What the score is made of: [[name, value], ...].")
    spans = s.JSONField(help_text="[[claim, start, end], ...]: its cause.")
    state = _one_of(LinkState.choices)
    decided_by = _maybe()
    decided_at = s.DateTimeField(allow_null=True)
    reason = _maybe()
    version = s.IntegerField()
    updated_at = s.DateTimeField()


class SecondCheckShape(s.Serializer[Any]):
    """Another person's answer to a verdict."""

    by = _text()
    decision = _one_of(SecondDecision.choices)
    comment = _text()
    at = s.DateTimeField()


class VerdictShape(Shape):
    """One reviewer's decision: appended, never edited."""

    make = staticmethod(records.verdict_record)
    id = s.IntegerField()
    claim = s.IntegerField()
    rating = _one_of(Rating.choices, null=True)
    said = _one_of(Said.choices, null=True)
    justification = _text()
    reviewer = _text()
    created_at = s.DateTimeField()
    retracts = s.IntegerField(allow_null=True)
    claim_text = _text("The claim's words when this was decided.")
    second_check = SecondCheckShape(allow_null=True)
    evidence = ShortEvidenceShape(many=True)


class EvidenceShape(Shape):
    """What stands behind a verdict."""

    make = staticmethod(records.evidence_record)
    id = s.IntegerField()
    claim = s.IntegerField()
    kind = _one_of(EvidenceKind.choices)
    title = _text()
    url = _maybe()
    excerpt = _maybe()
    archive_url = _maybe()
    sha256 = _maybe()
    retrieved_at = s.DateTimeField(allow_null=True)
    note = _maybe()
    origin = _maybe()
    confidential = s.BooleanField()
    added_by = _text()
    created_at = s.DateTimeField()
    version = s.IntegerField()
    updated_at = s.DateTimeField()


class PostShape(s.Serializer[Any]):
    """A post that a speaker held."""

    title = _text()
    organization = _maybe()

    def get_fields(self) -> dict[str, Any]:
        """Add `from` and `to`; `from` is a keyword of Python."""
        return {**super().get_fields(), "from": s.DateField(allow_null=True), "to": s.DateField(allow_null=True)}


class SpeakerShape(Shape):
    """Who is quoted."""

    make = staticmethod(records.speaker_record)
    id = s.IntegerField()
    name = _text()
    kind = _one_of(SpeakerKind.choices)
    aliases = s.ListField(child=s.CharField())
    posts = PostShape(many=True)
    speaks_for = _maybe()
    merged_into = s.IntegerField(allow_null=True)
    note = _maybe()
    version = s.IntegerField()
    updated_at = s.DateTimeField()


class TickShape(Shape):
    """One initialed item of the tick-list."""

    make = staticmethod(records.tick_record)
    id = s.IntegerField()
    claim = s.IntegerField()
    item = _one_of(TickItem.choices)
    by = _text()
    initials = _text()
    at = s.DateTimeField()
    removed_at = s.DateTimeField(allow_null=True)
    removed_by = _maybe()


class CommentShape(Shape):
    """A remark on a claim."""

    make = staticmethod(records.comment_record)
    id = s.IntegerField()
    claim = s.IntegerField()
    author = _text()
    text = _text()
    mentions = s.ListField(child=s.CharField())
    created_at = s.DateTimeField()


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
