"""The outlet. Never called "source": in the attribution literature a source is who is quoted."""

from __future__ import annotations

from django.db import models

from .base import Versioned


class Publisher(Versioned):
    """An outlet, by the name on its masthead."""

    name = models.CharField(max_length=120, unique=True, help_text="The name on the masthead.")
    domain = models.CharField(max_length=120, blank=True, help_text="Its web address, without www.")

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name
