"""Set the claims of one story side by side and store what comes out. Entry point: `relink`.

The comparison itself is `analysis.compare`; here is which claims go into it and what is written. It runs before the
transaction that stores the result, so that a long comparison blocks nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from ..analysis.compare import Comparison, compare
from ..analysis.names import Register
from ..models import Article, Claim, Story
from . import history
from .clusters import refresh_states
from .locking import locked, locked_all
from .register import speakers_named
from .scope import Scope, gather, index
from .store_clusters import store_clusters
from .store_links import store_links


@dataclass(frozen=True, slots=True)
class Relinked:
    """What a comparison changed: rows written or taken away, and the claims whose origin or speaker changed."""

    clusters: int = 0
    links: int = 0
    origins: tuple[int, ...] = ()


def relink(*, story: Story, articles: Iterable[Article] | None = None, by: Any = None) -> Relinked:
    """Compare the story's claims and store clusters, suggested links, origins and speakers.

    What a person decided stays: decided links as they are, questions named by hand, merged and split clusters.
    `articles` names what came in new: in a large story only claims that share an index key with them are compared.
    Rows that come out the same are not written.
    """
    scope = gather(story, articles)
    if not scope.claims and not scope.left:
        return Relinked()
    result = compare(scope.reports(), register=scope.register, decisions=scope.decisions())
    return _store(story, scope, result, by=by)


@transaction.atomic
def _store(story: Story, scope: Scope, result: Comparison, *, by: Any) -> Relinked:
    locked(story)
    claims = locked_all([*scope.claims, *scope.left])
    compared = {claim.pk for claim in scope.claims}
    present = [claim for claim in claims if claim.pk in compared and not claim.gone]
    origins = _store_origins(present, scope.register, result, by=by)
    clusters = store_clusters(story, claims, result.groups, by=by)
    links = store_links(story, claims, result.findings, by=by, fresh=scope.fresh, also=clusters.also)
    index(story, scope.keys)
    refresh_states(clusters.touched | links.clusters, by=by)
    return Relinked(clusters.written, links.written, origins)


def _store_origins(claims: list[Claim], register: Register, result: Comparison, *, by: Any) -> tuple[int, ...]:
    speakers = speakers_named((claim.speaker_name for claim in claims), register, by=by)
    changed = []
    for claim in claims:
        speaker = speakers.get(claim.speaker_name)
        new = (result.origins.get(claim.pk) or "")[:300], speaker.pk if speaker else None
        if (claim.origin, claim.speaker_id) != new:
            claim.origin, claim.speaker = new[0], speaker
            changed.append(claim)
    history.update_all(changed, "origin", "speaker", by=by, reason="compared across outlets")
    return tuple(claim.pk for claim in changed)
