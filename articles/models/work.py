"""What belongs to people and long work: saved filters, preferences, imports under way."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from ..choices import RowStatus, RunState
from .article import Article
from .story import Story


class Preference(models.Model):
    """How one person likes the pages."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="preference")
    single_keys = models.BooleanField(default=True, help_text="Let single keys act (WCAG 2.1.4).")
    time_zone = models.CharField(max_length=60, blank=True, help_text="For times on the pages; empty: the newsroom's.")
    toured = models.BooleanField(default=False, help_text="Has closed the short tour.")

    def __str__(self) -> str:
        return f"Preferences of {self.user}"


class SavedFilter(models.Model):
    """A queue address that somebody wants to come back to."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_filters")
    name = models.CharField(max_length=80)
    query = models.CharField(max_length=1000, help_text="The queue's query string.")

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["user", "name"], name="saved_filter_name_once")]

    def __str__(self) -> str:
        return self.name


class ImportRun(models.Model):
    """One import from the web pages, with its progress."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, null=True, blank=True, related_name="imports")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="imports")
    state = models.CharField(max_length=10, choices=RunState.choices, default=RunState.WAITING)
    created_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return f"Import {self.pk}"


class ImportRow(models.Model):
    """One file or item of an import: what is to be read, and what became of it."""

    run = models.ForeignKey(ImportRun, on_delete=models.CASCADE, related_name="rows")
    source = models.CharField(max_length=500)
    data = models.BinaryField(help_text="The bytes, until they are imported.")
    given = models.JSONField(
        default=dict, blank=True, help_text="What the importer said of it: headline, publisher, published, ..."
    )
    status = models.CharField(max_length=10, blank=True, choices=RowStatus.choices, help_text="Empty: waiting.")
    message = models.TextField(blank=True)
    article = models.ForeignKey(Article, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.source
