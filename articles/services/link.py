"""Set the claims of one story side by side and store what comes out. Entry point: `relink`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..models import Article, Story


@dataclass(frozen=True, slots=True)
class Relinked:
    """What a comparison changed: rows created, changed and taken away, and the claims whose origin changed."""

    clusters: int
    links: int
    origins: tuple[int, ...]


def relink(*, story: Story, articles: Iterable[Article] | None = None, by: Any = None) -> Relinked:
    """Compare the story's claims and store clusters, suggested links, origins and speakers.

    What a person decided stays: decided links as they are, questions named by hand, merged and split clusters.
    `articles` names what came in new: in a large story only claims that share an index key with them are compared.
    Rows that come out the same are not written.
    """
    raise NotImplementedError
