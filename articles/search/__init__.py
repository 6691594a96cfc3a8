"""One question, two databases: words in claims, articles and evidence, best first, with the words marked.

Entry point: `search`. FTS5 answers on SQLite, tsvector on PostgreSQL.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

__all__ = ["Hit", "Results", "search"]


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found. `snippet` is pieces of text, each with a flag for the words that were asked for."""

    kind: str  # "claim", "article" or "evidence"
    row: Any
    snippet: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Results:
    """What was found, best first, at most `limit` of each kind."""

    claims: tuple[Hit, ...] = ()
    articles: tuple[Hit, ...] = ()
    evidence: tuple[Hit, ...] = ()


def search(query: str, *, user: Any, limit: int = 20) -> Results:
    """Find claims, articles and evidence that hold all words of `query`; never an error, whatever was typed.

    `"two words"` is a phrase, `word*` a prefix; case and accents do not matter. Confidential evidence is found by
    those only who may see it; withdrawn articles by nobody.
    """
    raise NotImplementedError
