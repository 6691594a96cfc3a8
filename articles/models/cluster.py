"""Claims that answer the same question, and what two of them are to each other."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from simple_history.models import HistoricalRecords

from ..choices import ClusterState, LinkKind, LinkState, Relation, choices_of
from ..querysets import ClusterQuerySet, LinkQuerySet
from .base import Versioned, address_of, cut
from .claim import Claim
from .story import Story


class Cluster(Versioned):
    """Claims with the same subject, measure and time, whether or not they agree: one row of the number matrix."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="clusters")
    question = models.CharField(max_length=300, help_text="The row label people read.")
    named_by_hand = models.BooleanField(default=False, help_text="An editor wrote the question; it is kept.")
    state = models.CharField(max_length=12, choices=ClusterState.choices, default=ClusterState.SETTLED)
    also = models.ManyToManyField(
        Claim, blank=True, related_name="also_answers",
        help_text="Claims with a question of their own that answer this one as well: a sentence may hold two facts.",
    )  # fmt: skip

    history = HistoricalRecords()  # of `also` the history of each claim tells: its version goes up, with the reason
    objects = ClusterQuerySet.as_manager()

    class Meta:
        verbose_name = "question"  # as the pages say; programs know it as cluster
        ordering = ["story", "pk"]
        indexes = [models.Index(fields=["story", "updated_at"], name="cluster_story_updated")]

    def __str__(self) -> str:
        return self.question


class Pairing(models.Model):
    """A person's word that two claims do, or do not, answer the same question; every re-run obeys it."""

    first = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="+")
    second = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="+")
    together = models.BooleanField(help_text="True: the same question. False: not.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["first", "second"], name="pairing_once_per_pair"),
            models.CheckConstraint(condition=Q(first__lt=F("second")), name="pairing_in_order"),
        ]

    def __str__(self) -> str:
        return f"{self.first_id} {'with' if self.together else 'not with'} {self.second_id}"


class Link(Versioned):
    """What two claims of a cluster are to each other: suggested by the machine, decided by a person."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="links")
    cluster = models.ForeignKey(Cluster, on_delete=models.SET_NULL, null=True, blank=True, related_name="links")
    relation = models.CharField(max_length=16, choices=choices_of(Relation))
    kind = models.CharField(max_length=10, choices=choices_of(LinkKind))
    first = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="links_first")
    second = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="links_second")
    values: models.JSONField[Any, Any] = models.JSONField(default=list, blank=True, help_text="Both values as written.")
    explanation = models.TextField(help_text="One sentence that a person can check.")
    score = models.FloatField(default=0.0, help_text="How sure the machine is, from 0 to 1.")
    parts: models.JSONField[Any, Any] = models.JSONField(
        default=list, blank=True, help_text="What the score is made of."
    )
    spans: models.JSONField[Any, Any] = models.JSONField(
        default=list, blank=True, help_text="[[claim, start, end], ...] that caused it."
    )
    state = models.CharField(max_length=10, choices=LinkState.choices, default=LinkState.SUGGESTED)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    reason = models.TextField(blank=True, help_text="Why the person decided so.")

    history = HistoricalRecords()
    objects = LinkQuerySet.as_manager()

    class Meta:
        ordering = ["-score", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["first", "second", "relation", "kind"], name="link_once"),
            models.CheckConstraint(condition=~Q(first=F("second")), name="link_joins_two_claims"),
        ]
        indexes = [
            models.Index(fields=["story", "relation", "state"], name="link_story_relation_state"),
            models.Index(fields=["story", "updated_at"], name="link_story_updated"),
            models.Index(
                fields=["-score", "id"],
                condition=Q(relation=Relation.CONFLICTS, state=LinkState.SUGGESTED),
                name="link_open_conflicts",
            ),
        ]

    def __str__(self) -> str:
        return cut(self.explanation, 80)

    def get_absolute_url(self) -> str:
        """Return the page where the two passages stand side by side."""
        return address_of("conflict", self.pk)
