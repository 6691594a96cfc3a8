"""Merge, split and name the questions of a story. What a person decided survives every re-run (`Pairing`)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..models import Claim, Cluster


def merge_clusters(*, clusters: Iterable[Cluster], by: Any, expected: int | None = None) -> Cluster:
    """Make one question of several of the same story; the oldest keeps its id. `expected`: the oldest's version."""
    raise NotImplementedError


def split_cluster(*, cluster: Cluster, claims: Iterable[Claim], by: Any, expected: int | None = None) -> Cluster:
    """Take claims out of a question into one of their own, and return that one."""
    raise NotImplementedError


def rename_cluster(*, cluster: Cluster, question: str, by: Any, expected: int | None = None) -> Cluster:
    """Write a question by hand; it is kept from then on."""
    raise NotImplementedError


def pair_claims(*, first: Claim, second: Claim, together: bool, by: Any) -> None:
    """Say that two claims of one story do, or do not, answer the same question."""
    raise NotImplementedError
