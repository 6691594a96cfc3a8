"""The outlet and its names. Never called "source": in the attribution literature a source is who is quoted."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from simple_history.models import HistoricalRecords

from .base import Versioned, address_of


class Publisher(Versioned):
    """An outlet, by the name on its masthead."""

    name = models.CharField(max_length=120, unique=True, help_text="The name on the masthead.")
    domain = models.CharField(max_length=120, blank=True, help_text="Its web address, without www.")
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged",
        help_text="Set where an editor found that two records are one outlet.",
    )  # fmt: skip

    history = HistoricalRecords()

    class Meta:
        verbose_name = "outlet"  # as the pages say; programs know it as publisher
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(condition=~Q(merged_into=F("pk")), name="publisher_not_merged_into_itself")
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Return the outlet's page."""
        return address_of("outlet", self.pk)


class PublisherAlias(models.Model):
    """Another name of an outlet, former or as others write it; an import under that name lands with the outlet."""

    publisher = models.ForeignKey(Publisher, on_delete=models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=120, unique=True, help_text="As an import may name it.")

    class Meta:
        ordering = ["name"]
        verbose_name, verbose_name_plural = "other name of an outlet", "other names of outlets"

    def __str__(self) -> str:
        return self.name
