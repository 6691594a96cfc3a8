"""What goes into a comparison across outlets and what comes out: plain frozen values.

`compare.compare` is the entry point; the other modules of the comparison share these types.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from .spans import Claim
from .vocabulary import LinkKind, Relation


@dataclass(frozen=True, slots=True)
class Report:
    """One claim as one outlet reports it.

    `key` is the claim's id, unique in one comparison; `body_credit` is the wire the article credits ("AFP"), if known.
    `draft` is true for our own unpublished text. `moment` is when the article was published, where it states an hour.
    """

    key: int
    article: int
    publisher: str
    published: date | None
    headline: str | None
    claim: Claim
    body_credit: str | None = None
    draft: bool = False
    moment: datetime | None = None


def moment_of(published: str | None) -> datetime | None:
    """Return the moment that an ISO 8601 text names, None where it names a day only or nothing."""
    try:
        return datetime.fromisoformat(published) if published and "T" in published else None
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided about two claims: whether they answer the same question. It always wins."""

    first: int
    second: int
    together: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Claims that answer the same question; `question` is the row label people read.

    `also` are claims of other groups that answer it as well: a sentence may hold two facts.
    """

    claims: tuple[int, ...]
    question: str
    also: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What two claims are to each other, and why.

    `values` are the two answers as written. `parts` names what `score` (0 to 1) is made of. `spans` are the
    stretches that caused it: (claim key, start, end) in that claim's article body.
    """

    relation: Relation
    kind: LinkKind
    first: int
    second: int
    values: tuple[str, str]
    explanation: str
    score: float
    parts: tuple[tuple[str, str], ...] = ()
    spans: tuple[tuple[int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """The whole answer: rows of the matrix, links between claims, and who each claim rests on (None: unknown)."""

    groups: tuple[Group, ...] = ()
    findings: tuple[Finding, ...] = ()
    origins: Mapping[int, str | None] = field(default_factory=dict)
