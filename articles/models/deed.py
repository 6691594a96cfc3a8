"""What a person did in one step, so that one key takes it back."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models


class Deed(models.Model):
    """One step of a person, or one bulk of decisions, with what stood there before. Undone by a date, never deleted."""

    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="deeds")
    at = models.DateTimeField(auto_now_add=True)
    words = models.CharField(max_length=300, help_text="What was done, as the undo key tells it.")
    claims: models.JSONField[Any, Any] = models.JSONField(
        default=dict, blank=True, help_text="{claim: {before: …, after: …}}."
    )
    verdicts: models.JSONField[Any, Any] = models.JSONField(
        default=list, blank=True, help_text="Verdicts it gave, by number."
    )
    link: models.JSONField[Any, Any] = models.JSONField(
        default=dict,
        blank=True,
        help_text="What undo needs beside the claims: the link, remark, evidence or tick, and what it held before.",
    )
    undone_at = models.DateTimeField(null=True, blank=True, help_text="Taken back, or passed over as final.")

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["by", "-id"], condition=models.Q(undone_at__isnull=True), name="deed_last")]

    def __str__(self) -> str:
        return self.words
