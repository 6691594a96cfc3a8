"""What a reviewer decided, on what evidence, and what the second checker answered. Appended, never edited."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from simple_history.models import HistoricalRecords

from ..choices import EvidenceKind, Rating, Said, SecondDecision
from ..querysets import EvidenceQuerySet, VerdictQuerySet
from .base import Versioned
from .claim import Claim


class Evidence(Versioned):
    """A link, document or contact note behind a verdict."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="evidence")
    kind = models.CharField(max_length=10, choices=EvidenceKind.choices, default=EvidenceKind.LINK)
    title = models.CharField(max_length=300, help_text="What it is, in a few words.")
    url = models.URLField(max_length=1000, blank=True)
    excerpt = models.TextField(blank=True, help_text="The passage that decides, word for word.")
    file = models.FileField(upload_to="evidence/%Y/%m/", blank=True)
    note = models.TextField(blank=True, help_text="Who was asked, when, and what they answered.")
    sha256 = models.CharField(max_length=64, blank=True, help_text="Of the file, else of the excerpt.")
    retrieved_at = models.DateTimeField(null=True, blank=True, help_text="When it was looked at.")
    archive_url = models.URLField(max_length=1000, blank=True, help_text="Where a copy is kept.")
    origin = models.CharField(max_length=300, blank=True, help_text="Who it rests on; two sources are two origins.")
    confidential = models.BooleanField(default=False, help_text="Seen by editors and its author only; never exported.")
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="evidence")
    created_at = models.DateTimeField(auto_now_add=True)
    taken_back_at = models.DateTimeField(null=True, blank=True, help_text="Its author undid adding it; it stays.")

    history = HistoricalRecords()
    objects = EvidenceQuerySet.as_manager()

    class Meta:
        ordering = ["created_at", "pk"]
        verbose_name_plural = "evidence"
        permissions = [("see_confidential", "Can see confidential evidence")]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """Return the page where it is corrected, with its history."""
        return reverse("evidence_detail", args=[self.pk])


class Verdict(models.Model):
    """One reviewer's rating and justification. It judges the content (`rating`), the attribution (`said`), or both."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="verdicts")
    rating = models.CharField(max_length=16, blank=True, choices=Rating.choices, help_text="Is the content so?")
    said = models.CharField(max_length=10, blank=True, choices=Said.choices, help_text="Did they say it?")
    justification = models.TextField(blank=True, help_text="Why, in words a reader could follow.")
    reviewer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="verdicts")
    created_at = models.DateTimeField(auto_now_add=True, db_index=True)
    claim_text = models.TextField(blank=True, help_text="The claim's words when this was decided.")
    retracts = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="retracted_by")
    link = models.ForeignKey(
        "Link", on_delete=models.SET_NULL, null=True, blank=True, related_name="verdicts",
        help_text="The confirmed conflict that this rating came with.",
    )  # fmt: skip
    evidence = models.ManyToManyField(Evidence, blank=True, related_name="verdicts")

    objects = VerdictQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(rating="", said="", retracts__isnull=True), name="verdict_says_something"
            ),
            models.CheckConstraint(condition=Q(rating__in=["", *Rating.values]), name="verdict_rating_is_known"),
            models.CheckConstraint(condition=Q(said__in=["", *Said.values]), name="verdict_said_is_known"),
            models.UniqueConstraint(
                fields=["retracts"], condition=Q(retracts__isnull=False), name="verdict_retracted_once"
            ),
        ]

    def __str__(self) -> str:
        return self.get_rating_display() or self.get_said_display() or "Retraction"


class SecondCheck(models.Model):
    """Another person's answer to a verdict."""

    verdict = models.OneToOneField(Verdict, on_delete=models.CASCADE, related_name="second_check")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="second_checks")
    decision = models.CharField(max_length=10, choices=SecondDecision.choices)
    comment = models.TextField(blank=True)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at"]

    def __str__(self) -> str:
        return f"{self.get_decision_display()} by {self.by}"
