"""What a program may send, one serializer a request: types and closed lists; what it means, the services decide."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers as s

from ..choices import EvidenceKind, Rating, Said, SecondDecision, SpeakerKind, TickItem
from ..models import Article, Claim, Cluster, Evidence, Publisher, Speaker, Story
from ..services.import_article import written_out
from ..services.lines import LABELS
from ..services.links import ANSWERS
from .errors import not_among

Ask = s.Serializer[Any]


class Choice(s.ChoiceField):
    """One value of a closed list; a refusal names the values that there are."""

    def __init__(self, choices: Any, **kwargs: Any) -> None:
        """Write the valid values into the refusal."""
        super().__init__(choices, **kwargs)
        self.error_messages["invalid_choice"] = not_among(str(value) for value in self.choices if value != "")


def _reason(required: bool = True) -> s.CharField:
    return s.CharField(required=required, allow_blank=not required, help_text="In words a colleague can follow.")


class ReasonAsk(Ask):
    """A change that must say why."""

    reason = _reason()


class StoryAsk(Ask):
    """A new story, or its new title."""

    title = s.CharField(max_length=200)
    slug = s.SlugField(max_length=80, required=False, help_text="Made of the title where it is left out.")


class ArticleAsk(Ask):
    """An article to import: its text as received."""

    story = s.SlugRelatedField(slug_field="slug", queryset=Story.objects.all())
    source = s.CharField(max_length=500, help_text="The file name or address it comes from; the same again updates it.")
    text = s.CharField(trim_whitespace=False, help_text="As received: furniture, HTML and all.")
    headline = s.CharField(required=False, allow_blank=True, max_length=500)
    publisher = s.CharField(required=False, allow_blank=True, max_length=120)
    byline = s.CharField(required=False, allow_blank=True, max_length=300)
    published = s.CharField(required=False, allow_blank=True, max_length=40, help_text="ISO 8601 date or moment.")
    url = s.URLField(required=False, allow_blank=True, max_length=1000)
    draft = s.BooleanField(required=False, default=False, help_text="Our own unpublished text; leaves by no export.")


class ArticleChangeAsk(Ask):
    """What is known of an article; a field left out stays."""

    headline = s.CharField(required=False, allow_blank=True, max_length=500)
    publisher = s.CharField(required=False, allow_blank=True, max_length=120)
    byline = s.CharField(required=False, allow_blank=True, max_length=300)
    url = s.URLField(required=False, allow_blank=True, max_length=1000)
    published = s.CharField(required=False, allow_blank=True, max_length=40, help_text="ISO 8601 date or moment.")

    def validate_published(self, value: str) -> str:
        """Refuse what is no date before anything else of the request is stored."""
        return written_out(value)


class MoveAsk(Ask):
    """The story that an article goes to, with its claims and all decisions."""

    story = s.SlugRelatedField(slug_field="slug", queryset=Story.objects.all())


class ClaimAsk(Ask):
    """A claim marked by hand: code points of the article's current body."""

    article = s.PrimaryKeyRelatedField(queryset=Article.objects.all())
    start = s.IntegerField(min_value=0)
    end = s.IntegerField(min_value=1)


class BordersAsk(Ask):
    """New borders of a claim."""

    start = s.IntegerField(min_value=0)
    end = s.IntegerField(min_value=1)


class AssignmentAsk(Ask):
    """Who is to check the claim; null for nobody."""

    assignee = s.CharField(allow_null=True, help_text="A user name.")


class TickAsk(Ask):
    """An item of the tick-list."""

    item = Choice(choices=TickItem.choices)


class CommentAsk(Ask):
    """A remark; `@name` mentions a colleague."""

    text = s.CharField()


class VerdictAsk(Ask):
    """A verdict: a rating, a `said`, or both."""

    claim = s.PrimaryKeyRelatedField(queryset=Claim.objects.all())
    rating = Choice(choices=Rating.choices, required=False, allow_null=True)
    said = Choice(choices=Said.choices, required=False, allow_null=True)
    justification = s.CharField(required=False, allow_blank=True, default="")
    evidence = s.PrimaryKeyRelatedField(many=True, queryset=Evidence.objects.all(), required=False)


class SecondCheckAsk(Ask):
    """The second checker's answer; approval without evidence needs a comment."""

    decision = Choice(choices=SecondDecision.choices)
    comment = s.CharField(required=False, allow_blank=True, default="")


class LinkAsk(Ask):
    """The answer to a suggested link."""

    answer = Choice(choices=[(answer, answer) for answer in ANSWERS])
    reason = _reason(required=False)
    newer = s.PrimaryKeyRelatedField(
        queryset=Claim.objects.all(), required=False,
        help_text="For “superseded”: the newer of the two claims. Default: that of the later article, else the first.",
    )  # fmt: skip


class EvidenceAsk(Ask):
    """What stands behind a verdict. Files come in by the pages."""

    claim = s.PrimaryKeyRelatedField(queryset=Claim.objects.all())
    kind = Choice(choices=EvidenceKind.choices, default=EvidenceKind.LINK)
    title = s.CharField(max_length=300)
    url = s.URLField(required=False, allow_blank=True, max_length=1000)
    excerpt = s.CharField(required=False, allow_blank=True)
    note = s.CharField(required=False, allow_blank=True)
    retrieved_at = s.DateTimeField(required=False)
    archive_url = s.URLField(required=False, allow_blank=True, max_length=1000)
    origin = s.CharField(required=False, allow_blank=True, max_length=300)
    confidential = s.BooleanField(required=False, default=False)


class EvidenceChangeAsk(Ask):
    """Fields of evidence to change; one left out stays."""

    kind = Choice(choices=EvidenceKind.choices, required=False)
    title = s.CharField(max_length=300, required=False)
    url = s.URLField(required=False, allow_blank=True, max_length=1000)
    excerpt = s.CharField(required=False, allow_blank=True)
    note = s.CharField(required=False, allow_blank=True)
    retrieved_at = s.DateTimeField(required=False)
    archive_url = s.URLField(required=False, allow_blank=True, max_length=1000)
    origin = s.CharField(required=False, allow_blank=True, max_length=300)
    confidential = s.BooleanField(required=False)


class SpeakerAsk(Ask):
    """A new speaker."""

    name = s.CharField(max_length=200)
    kind = Choice(choices=SpeakerKind.choices, default=SpeakerKind.PERSON)
    note = s.CharField(required=False, allow_blank=True, default="")


class SpeakerChangeAsk(Ask):
    """What to change of a speaker; a field left out stays."""

    name = s.CharField(max_length=200, required=False)
    kind = Choice(choices=SpeakerKind.choices, required=False)
    note = s.CharField(required=False, allow_blank=True)
    speaks_for = s.PrimaryKeyRelatedField(
        queryset=Speaker.objects.canonical(), required=False, allow_null=True,
        help_text="The body whose information the speaker passes on; null: only their own.",
    )  # fmt: skip


class AliasAsk(Ask):
    """Another name of a speaker."""

    name = s.CharField(max_length=200)


class PostAsk(Ask):
    """A post of a speaker, with its first and last day."""

    title = s.CharField(max_length=200)
    organization = s.CharField(required=False, allow_blank=True, allow_null=True, max_length=200)

    def get_fields(self) -> dict[str, Any]:
        """Add `from` and `to`; `from` is a keyword of Python."""
        days = {name: s.DateField(required=False, allow_null=True) for name in ("from", "to")}
        return {**super().get_fields(), **days}


class LineAsk(Ask):
    """A line of an article as it was received, and what it is."""

    line = s.CharField(help_text="Its words as `lines` of the article tells them; every line that reads so is meant.")
    label = Choice(choices=[(label, label) for label in LABELS])


class MergeSpeakersAsk(Ask):
    """The record that is the same speaker; its names become aliases of the one that is kept."""

    other = s.PrimaryKeyRelatedField(queryset=Speaker.objects.all())


class OutletChangeAsk(Ask):
    """What to change of an outlet; a field left out stays."""

    name = s.CharField(max_length=120, required=False)
    domain = s.CharField(max_length=120, required=False, allow_blank=True)


class OutletNameAsk(Ask):
    """Another name of an outlet, as imports may give it."""

    name = s.CharField(max_length=120)


class MergeOutletsAsk(Ask):
    """The record that is the same outlet; its articles and names go to the one that is kept."""

    other = s.PrimaryKeyRelatedField(queryset=Publisher.objects.all())


class QuestionAsk(Ask):
    """The row label that people read."""

    question = s.CharField(max_length=300)


class ClaimsAsk(Ask):
    """Claims to take out of a question."""

    claims = s.PrimaryKeyRelatedField(many=True, queryset=Claim.objects.all(), allow_empty=False)


class SecondAnswersAsk(Ask):
    """Claims that answer a question beside their own, to take out of it."""

    claims = s.PrimaryKeyRelatedField(many=True, queryset=Claim.objects.all(), allow_empty=False)


class MergeClustersAsk(Ask):
    """Questions that are the same as this one."""

    clusters = s.PrimaryKeyRelatedField(many=True, queryset=Cluster.objects.all(), allow_empty=False)
