"""One item by a publisher, and its text at each time it came in."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from simple_history.models import HistoricalRecords

from ..analysis.page.head.file_names import outlet_in
from ..choices import ArticleState, PublishedBasis
from ..querysets import ArticleQuerySet
from .base import Versioned, address_of
from .publisher import Publisher
from .story import Story


class Article(Versioned):
    """One item by a publisher, or our own unpublished draft that is checked against the others."""

    story = models.ForeignKey(Story, on_delete=models.PROTECT, related_name="articles")
    publisher = models.ForeignKey(Publisher, on_delete=models.PROTECT, null=True, blank=True, related_name="articles")
    source = models.CharField(max_length=500, help_text="The file name or web address it came from.")
    headline = models.CharField(max_length=500, blank=True, help_text="Empty where the text has none.")
    lead = models.CharField(
        max_length=120, blank=True, default="", help_text="First words of the text: its name without a headline."
    )
    byline = models.CharField(max_length=300, blank=True, help_text="Who signs it, as written.")
    published = models.CharField(
        max_length=40, blank=True, help_text="ISO 8601 date, or moment with the offset that the article stated."
    )
    published_on = models.DateField(null=True, blank=True, help_text="The day of `published`, for sorting.")
    published_basis = models.CharField(
        max_length=10, blank=True, choices=PublishedBasis.choices, help_text="Where the publication date comes from."
    )
    url = models.URLField(max_length=1000, blank=True, help_text="The address readers find it at.")
    language = models.CharField(max_length=8, default="und", help_text="ISO 639 code; und: not known.")
    state = models.CharField(max_length=14, choices=ArticleState.choices, default=ArticleState.NOT_ANALYZED)
    is_draft = models.BooleanField(default=False, help_text="Our own unpublished text; never exported.")
    edited: models.JSONField[Any, Any] = models.JSONField(
        default=list, blank=True, help_text="Fields that a person wrote here; importing it again leaves them."
    )
    wire_credit = models.CharField(max_length=120, blank=True, help_text="The agency that the text credits.")
    current = models.ForeignKey("Revision", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    withdrawn_reason = models.TextField(blank=True, help_text="Why it was withdrawn; the tombstone shows it.")
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    history = HistoricalRecords()
    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["-published_on", "-pk"]
        constraints = [models.UniqueConstraint(fields=["story", "source"], name="article_source_once_per_story")]
        indexes = [
            models.Index(fields=["story", "state"], name="article_story_state"),
            models.Index(fields=["story", "updated_at"], name="article_story_updated"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """What people call the article: its headline, else its first words, else where it came from."""
        return self.headline or self.lead or self.source

    @property
    def outlet(self) -> str:
        """The publisher's name, or words that say it is not known."""
        if self.is_draft:
            return "Our draft"
        return self.publisher.name if self.publisher else "Unknown outlet"

    @property
    def likely_outlet(self) -> str:
        """The outlet that the file's name seems to name, for a person to confirm; empty where one is known."""
        return "" if self.publisher_id or self.is_draft else outlet_in(self.source)

    @property
    def withdrawn(self) -> bool:
        """Tell whether only a tombstone is left to show."""
        return self.state == ArticleState.WITHDRAWN

    def get_absolute_url(self) -> str:
        """Return the article's page."""
        return address_of("article", self.pk)


class Revision(models.Model):
    """An article's text at one time. Claims belong to the revision they were read in. Never changed, never deleted."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField(help_text="1 for the text that came in first.")
    received = models.BinaryField(help_text="The bytes exactly as received.")
    charset = models.CharField(max_length=40, default="utf-8", help_text="How the bytes were read.")
    sha256 = models.CharField(max_length=64, db_index=True, help_text="Of the bytes received.")
    body = models.TextField(help_text="The clean text that all offsets refer to.")
    lines: models.JSONField[Any, Any] = models.JSONField(
        default=list, blank=True, help_text="Each line of the received text with its label and the reason."
    )
    sentences: models.JSONField[Any, Any] = models.JSONField(
        default=list, blank=True, help_text="Borders of the body's sentences: [[start, end], ...]."
    )
    flips: models.JSONField[Any, Any] = models.JSONField(
        default=dict, blank=True, help_text="Lines an editor turned into text or furniture: {line: label}."
    )
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["article", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="revision_number_once"),
            models.CheckConstraint(condition=Q(number__gte=1), name="revision_number_from_one"),
        ]

    def __str__(self) -> str:
        return f"{self.article} (revision {self.number})"

    @property
    def text(self) -> str:
        """The received bytes as text; what cannot be read shows as a replacement mark."""
        return bytes(self.received).decode(self.charset, errors="replace")
