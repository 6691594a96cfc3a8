"""A checkable span of an article, where the work on it stands, and what people noted about it."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from simple_history.models import HistoricalRecords

from ..analysis.vocabulary import Directness
from ..choices import Change, Coverage, Rating, Said, Stance, State, TickItem, choices_of
from ..querysets import ClaimQuerySet, CommentQuerySet
from .article import Article, Revision
from .base import Versioned, cut
from .speaker import Speaker
from .story import Story

CONTEXT = 60  # characters of prefix and suffix; enough to find the span again (W3C TextQuoteSelector)


class Claim(Versioned):
    """A checkable span of a body. `rating`, `said`, `state` and `stance` are four fields, never one list."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="claims")
    story = models.ForeignKey(Story, on_delete=models.PROTECT, related_name="claims", help_text="The article's story.")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="claims")
    cluster = models.ForeignKey(
        "Cluster", on_delete=models.SET_NULL, null=True, blank=True, related_name="claims",
        help_text="The question that this claim answers.",
    )  # fmt: skip
    start = models.PositiveIntegerField(help_text="First code point in the body.")
    end = models.PositiveIntegerField(help_text="One past the last code point.")
    text = models.TextField(help_text="The span, word for word.")
    prefix = models.CharField(max_length=CONTEXT, blank=True, help_text="What stands before it.")
    suffix = models.CharField(max_length=CONTEXT, blank=True, help_text="What stands after it.")
    summary = models.TextField(blank=True, help_text="The claim in one sentence that stands alone.")
    kinds: models.JSONField[Any, Any] = models.JSONField(
        default=list, blank=True, help_text="What sort of checking it asks for."
    )
    priority = models.FloatField(default=0.5, help_text="Check-worthiness from 0 to 1.")
    reasons: models.JSONField[Any, Any] = models.JSONField(
        default=list, blank=True, help_text="What raised the priority, in words."
    )
    speaker = models.ForeignKey(Speaker, on_delete=models.SET_NULL, null=True, blank=True, related_name="claims")
    speaker_name = models.CharField(max_length=300, blank=True, help_text="Who says it; empty: the outlet itself.")
    role = models.CharField(max_length=300, blank=True, help_text="The post the article gives the speaker.")
    organization = models.CharField(max_length=300, blank=True, help_text="The body spoken for.")
    cue = models.CharField(max_length=200, blank=True, help_text="The word that says so: said, according to.")
    directness = models.CharField(max_length=10, blank=True, choices=choices_of(Directness))
    chain: models.JSONField[Any, Any] = models.JSONField(
        default=list, blank=True, help_text="Names from the nearest reporter on."
    )
    origin = models.CharField(
        max_length=300, blank=True, db_index=True,
        help_text="Who the information ultimately rests on; empty: not known, never counted as independent.",
    )  # fmt: skip
    stance = models.CharField(max_length=12, choices=choices_of(Stance), default=Stance.ASSERTS.value)
    quantities: models.JSONField[Any, Any] = models.JSONField(default=list, blank=True)
    dates: models.JSONField[Any, Any] = models.JSONField(default=list, blank=True)
    spans: models.JSONField[Any, Any] = models.JSONField(
        default=dict, blank=True, help_text="Attribution and quotations as analysis gave them, with offsets."
    )
    by_hand = models.BooleanField(default=False, help_text="A person marked it; re-analysis leaves it alone.")
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    state = models.CharField(max_length=14, choices=State.choices, default=State.NEW)
    stale = models.BooleanField(
        "needs a recheck", default=False, help_text="Decided, but the text or a link it rests on changed since."
    )
    stale_reason = models.TextField(blank=True, help_text="What changed.")
    gone = models.BooleanField(default=False, help_text="No longer in the article's current text.")
    verdict = models.ForeignKey(
        "Verdict", on_delete=models.SET_NULL, null=True, blank=True, related_name="+",
        help_text="The verdict that stands: the latest approved, else the latest not retracted.",
    )  # fmt: skip
    rating = models.CharField(
        max_length=16, blank=True, choices=Rating.choices, help_text="Of the verdict that stands."
    )
    said = models.CharField(max_length=10, blank=True, choices=Said.choices, help_text="Of the verdict that stands.")
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="assigned_claims"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    history = HistoricalRecords(excluded_fields=["spans", "prefix", "suffix"])
    objects = ClaimQuerySet.as_manager()

    class Meta:
        ordering = ["article", "start"]
        constraints = [
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="claim_span_is_a_span"),
            models.CheckConstraint(condition=Q(priority__gte=0, priority__lte=1), name="claim_priority_from_0_to_1"),
            models.CheckConstraint(condition=Q(rating__in=["", *Rating.values]), name="claim_rating_is_known"),
            models.CheckConstraint(condition=Q(said__in=["", *Said.values]), name="claim_said_is_known"),
            models.CheckConstraint(condition=Q(state__in=State.values), name="claim_state_is_known"),
        ]
        indexes = [
            # The last columns are for counting without reading the rows: a row is a kilobyte, an entry 40 bytes.
            models.Index(fields=["story", "state", "-priority", "gone", "stale"], name="claim_story_state_priority"),
            models.Index(fields=["state", "-priority", "gone"], name="claim_state_priority"),
            models.Index(fields=["-priority", "-id", "state", "gone"], name="claim_priority"),
            models.Index(fields=["-updated_at", "-id"], condition=Q(stale=True), name="claim_stale"),
            models.Index(fields=["assignee", "state"], name="claim_assignee_state"),
            models.Index(fields=["updated_at", "id"], name="claim_updated"),
            models.Index(fields=["story", "updated_at"], name="claim_story_updated"),
            models.Index(fields=["story", "gone", "state"], condition=Q(stale=True), name="claim_story_stale"),
            models.Index(fields=["story", "gone", "rating"], name="claim_story_rating"),
        ]

    def __str__(self) -> str:
        return cut(self.text, 80)

    def get_absolute_url(self) -> str:
        """Return the claim's page."""
        return reverse("claim", args=[self.pk])

    @property
    def coverage(self) -> str:
        """The color of its sentence in the line-by-line view; every rating that stands counts as checked."""
        if self.rating == Rating.CONFLICTING:
            return Coverage.CONFLICTING
        if self.rating and not self.stale:
            return Coverage.NOTHING if self.rating == Rating.NOT_CHECKABLE else Coverage.VERIFIED
        return Coverage.OPEN if self.origin or self.speaker_name else Coverage.UNSOURCED

    @property
    def locked(self) -> bool:
        """Tell whether only an editor may reopen it."""
        return self.state == State.APPROVED


class Anchor(models.Model):
    """Where a claim stood in one revision, and what that revision did to it. Nothing is re-anchored silently."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="anchors")
    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="anchors")
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)
    text = models.TextField(blank=True)
    change = models.CharField(max_length=10, choices=Change.choices)

    class Meta:
        ordering = ["claim", "-revision"]
        constraints = [models.UniqueConstraint(fields=["claim", "revision"], name="anchor_once_per_revision")]

    def __str__(self) -> str:
        return f"{self.claim_id} in {self.revision_id}: {self.change}"


class ClaimKey(models.Model):
    """One word of the index that finds candidates for a new claim without comparing it with all."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="keys")
    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="+")
    key = models.CharField(max_length=80)

    class Meta:
        indexes = [models.Index(fields=["story", "key", "claim"], name="claimkey_story_key")]

    def __str__(self) -> str:
        return self.key


class Tick(models.Model):
    """One item of the tick-list, by whom and when. Taken back by a date, never deleted."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="ticks")
    item = models.CharField(max_length=12, choices=TickItem.choices)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="ticks")
    at = models.DateTimeField(auto_now_add=True)
    removed_at = models.DateTimeField(null=True, blank=True)
    removed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["claim", "item", "-at"]
        constraints = [
            models.UniqueConstraint(
                fields=["claim", "item"], condition=Q(removed_at__isnull=True), name="tick_stands_once_per_item"
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_item_display()} by {self.by}"

    @property
    def initials(self) -> str:
        """The checker's initials, as on paper."""
        name = self.by.get_full_name() or self.by.get_username()
        return "".join(word[0] for word in name.split()[:3]).upper()


class Comment(models.Model):
    """A remark on a claim; `@name` mentions a colleague. Taken back by a date, never deleted."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="comments")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="comments")
    text = models.TextField()
    mentions = models.ManyToManyField(settings.AUTH_USER_MODEL, blank=True, related_name="mentioned_in")
    created_at = models.DateTimeField(auto_now_add=True)
    taken_back_at = models.DateTimeField(null=True, blank=True, help_text="Its author took it back; it stays, struck.")

    objects = CommentQuerySet.as_manager()

    class Meta:
        ordering = ["created_at", "pk"]

    def __str__(self) -> str:
        return cut(self.text, 60)
