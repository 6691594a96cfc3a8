"""Who is quoted: a person or body, its other names, its posts, and the body it speaks for. Editors maintain it."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from simple_history.models import HistoricalRecords

from ..choices import SpeakerKind
from ..querysets import SpeakerQuerySet
from .base import Versioned, address_of


class Speaker(Versioned):
    """A person or body that is quoted, under one canonical name."""

    name = models.CharField(max_length=200, unique=True, help_text="The canonical name, used across outlets.")
    kind = models.CharField(max_length=12, choices=SpeakerKind.choices, default=SpeakerKind.PERSON)
    speaks_for = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="voices",
        help_text="The body whose information this speaker passes on; claims then rest on that body.",
    )  # fmt: skip
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged",
        help_text="Set where an editor found that two records are one speaker.",
    )  # fmt: skip
    maintained = models.BooleanField(
        default=True, help_text="An editor stands behind it; off: found in the articles, used for nothing but lists."
    )
    note = models.TextField(blank=True, help_text="What a checker should know, for example how to reach the office.")

    history = HistoricalRecords()
    objects = SpeakerQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        constraints = [models.CheckConstraint(condition=~Q(merged_into=F("pk")), name="speaker_not_merged_into_itself")]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Return the speaker's page."""
        return address_of("speaker", self.pk)


class SpeakerAlias(models.Model):
    """Another name of a speaker; one name means one speaker."""

    speaker = models.ForeignKey(Speaker, on_delete=models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=200, unique=True, help_text="As outlets write it, for example an acronym.")

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "speaker aliases"

    def __str__(self) -> str:
        return self.name


class Post(models.Model):
    """A post that a speaker held, with its first and last day."""

    speaker = models.ForeignKey(Speaker, on_delete=models.CASCADE, related_name="posts")
    title = models.CharField(max_length=200, help_text="For example: foreign minister.")
    organization = models.CharField(max_length=200, blank=True, help_text="The body the post belongs to.")
    start = models.DateField(null=True, blank=True, help_text="First day in the post, if known.")
    end = models.DateField(null=True, blank=True, help_text="Last day in the post; empty while it lasts.")

    class Meta:
        ordering = ["-start", "title"]
        constraints = [
            models.CheckConstraint(
                condition=Q(start__isnull=True) | Q(end__isnull=True) | Q(end__gte=F("start")),
                name="post_ends_after_start",
            )
        ]

    def __str__(self) -> str:
        return f"{self.title}, {self.organization}" if self.organization else self.title
