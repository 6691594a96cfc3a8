"""What a story's claims tell, counted by question, article and origin. Entry point: `told_in`."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, NamedTuple

from django.db.models import Count, F, Q, Value

from ..choices import State
from ..models import Cluster, Story


class Own(NamedTuple):
    """How many claims of one article and origin have a question as their own (None: no question), and how many new."""

    cluster: int | None
    article: int
    origin: str
    claims: int
    new: int


class Beside(NamedTuple):
    """A claim that answers a question beside its own."""

    cluster: int
    article: int
    origin: str
    claim: int


@dataclass(frozen=True)
class Told:
    """A story's present claims by question, article and origin, in that order."""

    own: list[Own]
    beside: list[Beside]

    def size(self, cluster: int) -> int:
        """Return how many claims have this question as their own."""
        return self._sizes[cluster]

    @cached_property
    def _sizes(self) -> Counter[int | None]:
        sizes: Counter[int | None] = Counter()
        for row in self.own:
            sizes[row.cluster] += row.claims
        return sizes


def told_in(story: Story, seen: datetime | None) -> Told:
    """Count a story's claims, and those that changed since `seen`, and read who answers what beside, in one query."""
    new = Count("pk", filter=Q(updated_at__gte=seen)) if seen else Value(0)
    own = story.claims.present().order_by().values_list("cluster_id", "article_id", "origin")
    pairs = Cluster.also.through.objects.filter(cluster__story=story, claim__gone=False).order_by()
    present = pairs.exclude(claim__state=State.WITHDRAWN)
    further = present.values_list("cluster_id", "claim__article_id", "claim__origin")
    counted = own.annotate(n=Count("pk"), new=new, claim=Value(0))
    both: Any = counted.union(further.annotate(n=Value(0), new=Value(0), number=F("claim_id")), all=True)
    rows = sorted(both, key=lambda row: (row[0] or 0, *row[1:3], row[5]))
    beside = [Beside(cluster, article, origin, claim) for cluster, article, origin, _, _, claim in rows if claim]
    return Told([Own(*row[:5]) for row in rows if not row[5]], beside)
