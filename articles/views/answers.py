"""Which claims answer which question, where a claim may answer two. Entry point: `Answers`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from ..models import Claim
from .story_told import Beside

Asked = Counter[tuple[Any, Any]]  # unit and noun: in how many claims


class Answers:
    """The claims of a story by the questions that they answer, as their own or `beside` it."""

    def __init__(self, claims: Iterable[Claim], beside: Iterable[Beside] = ()) -> None:
        """Take claims that are there with all that their readers ask for; of `beside`, other claims are left out."""
        by_key = {claim.pk: claim for claim in claims}
        self._rows: dict[int, list[int]] = {pk: [claim.cluster_id] for pk, claim in by_key.items() if claim.cluster_id}
        for row in beside:
            if row.claim in by_key:
                self._rows.setdefault(row.claim, []).append(row.cluster)
        self._claims: dict[int, list[Claim]] = defaultdict(list)
        for pk, clusters in self._rows.items():
            for cluster in clusters:
                self._claims[cluster].append(by_key[pk])
        self._asked: dict[int, Asked] = {}

    def of(self, cluster: int) -> list[Claim]:
        """Return the claims that answer a question, in the order in which they were given."""
        return self._claims.get(cluster, [])

    def asked_elsewhere(self, cluster: int) -> dict[int, Asked]:
        """Return by claim what its other questions ask about, for those that have others."""
        found: dict[int, Asked] = {}
        for claim in self.of(cluster):
            others = [other for other in self._rows[claim.pk] if other != cluster]
            if others:
                found[claim.pk] = sum((self._asked_in(other) for other in others), start=Counter())
        return found

    def _asked_in(self, cluster: int) -> Asked:
        if cluster not in self._asked:
            self._asked[cluster] = asked_about(self.of(cluster))
        return self._asked[cluster]


def asked_about(claims: Iterable[Claim]) -> Asked:
    """Count what the figures of claims count, each thing once a claim."""
    return Counter(key for claim in claims for key in {thing(record) for record in claim.quantities})


def thing(record: dict[str, Any]) -> tuple[Any, Any]:
    """Return what a figure counts: its unit and its noun."""
    return record.get("unit"), record.get("noun")
