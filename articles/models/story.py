"""A running news event that a desk follows."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from simple_history.models import HistoricalRecords

from ..querysets import StoryQuerySet
from .base import Versioned, address_of


class Story(Versioned):
    """A running news event; it groups articles."""

    slug = models.SlugField(max_length=80, unique=True, help_text="Short name used in addresses and commands.")
    title = models.CharField(max_length=200, help_text="What editors call the story.")
    created_at = models.DateTimeField(auto_now_add=True)

    history = HistoricalRecords()
    objects = StoryQuerySet.as_manager()

    class Meta:
        ordering = ["-updated_at", "-pk"]
        verbose_name_plural = "stories"

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """Return the story's page."""
        return address_of("story", self.slug)


class StoryVisit(models.Model):
    """When a person last looked at a story, so that the page can say what is new since."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="visits")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="story_visits")
    seen_at = models.DateTimeField(help_text="When the page was last opened.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["story", "user"], name="visit_once_per_person")]

    def __str__(self) -> str:
        return f"{self.user} at {self.story}"
