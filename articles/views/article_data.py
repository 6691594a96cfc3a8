"""What the Article page shows beside the card: the copy with its marks, coverage, lines and revisions.

Entry points: `claims_of`, `copy_of`, `coverage_of`, `most_worth`, `neighbors`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import Any

from ..analysis.vocabulary import LineLabel
from ..choices import Coverage, Rating, State
from ..models import Article, Claim
from .marked_copy import Paragraph, marked_copy

# The worst of a sentence's claims gives its color, in this order.
WORST = (Coverage.CONFLICTING, Coverage.OPEN, Coverage.UNSOURCED, Coverage.VERIFIED, Coverage.NOTHING)
# Priorities from which a mark is loud or half loud: chosen by eye on news pages, not measured.
LOUDNESS = (("high", 0.6), ("middle", 0.45))
WAITING = (State.NEW, State.IN_REVIEW, State.NEEDS_RECHECK)
MOST_WORTH = 6  # claims beside the copy before one is chosen: as many as fit on a laptop without scrolling
SHAPES = {"conflicting": "≠", "open": "○", "unsourced": "△", "verified": "✓", "nothing": "–"}


def claims_of(article: Article) -> list[Claim]:
    """Return the claims of the current text in reading order, each told whether a conflict waits on it."""
    rows = article.claims.present().with_conflict()
    found = rows.select_related("verdict__reviewer", "assignee", "speaker").defer("spans").order_by("start", "end")
    claims = list(found)
    for claim in claims:
        claim.article = article
        claim.shown = coverage_code(claim)  # type: ignore[attr-defined]
        claim.shape = shape_of(claim)  # type: ignore[attr-defined]
        claim.told = told(claim)  # type: ignore[attr-defined]
        claim.worth = worth_of(claim)  # type: ignore[attr-defined]
    return claims


def coverage_code(claim: Any) -> str:
    """Return how a claim is marked: a conflict that waits for an answer shows as conflicting too."""
    if claim.state == State.WITHDRAWN:
        return Coverage.NOTHING.value
    if claim.rating == Rating.CONFLICTING or getattr(claim, "in_conflict", False):
        return Coverage.CONFLICTING.value
    return str(claim.coverage)


def shape_of(claim: Any) -> str:
    """Return the sign after a marked claim."""
    if claim.stale:
        return "↺"
    if claim.rating and not getattr(claim, "in_conflict", False):
        return Rating(claim.rating).shape
    return SHAPES[coverage_code(claim)]


def told(claim: Any) -> str:
    """Return how a claim stands, in words, for the mark's title."""
    changed = claim.stale and claim.state != State.NEEDS_RECHECK  # that state says it by itself
    parts = [Rating(claim.rating).label if claim.rating else "", "given before the change" if changed else ""]
    if getattr(claim, "in_conflict", False):
        parts.append("a conflict waits for an answer")
    parts.append(State(claim.state).label)
    return ", ".join(part for part in parts if part)


def worth_of(claim: Claim) -> str:
    """Return how loudly an open claim is marked, so that not all of a page shouts: high, middle or low."""
    return next((name for name, least in LOUDNESS if claim.priority >= least), "low")


def copy_of(article: Article, claims: list[Claim]) -> list[Paragraph]:
    """Return the article's paragraphs with the claims marked."""
    revision = article.current
    if revision is None:
        return []
    headings = frozenset(line["start"] for line in revision.lines if line.get("label") == LineLabel.SUBHEADING)
    return marked_copy(revision.body, claims, headings)


@dataclass(frozen=True)
class Share:
    """How many sentences stand in one way, and where its stretch of the bar lies (0 to 100)."""

    code: str
    label: str
    shape: str
    count: int
    x: float
    width: float


def coverage_of(article: Article, claims: list[Claim]) -> list[Share]:
    """Count the article's sentences by how their claims stand; a sentence without claims has nothing to check."""
    counts = _sentence_counts(article, claims)
    total = sum(counts.values()) or 1
    shares, x = [], 0.0
    for code in WORST:
        width = 100 * counts[code.value] / total
        shape = SHAPES.get(code.value, "·")
        shares.append(Share(code.value, str(code.label), shape, counts[code.value], round(x, 3), round(width, 3)))
        x += width
    return shares


def _sentence_counts(article: Article, claims: list[Claim]) -> Counter[str]:
    borders = [tuple(pair) for pair in (article.current.sentences if article.current else [])]
    starts = [start for start, _ in borders]
    found: dict[int, str] = {}
    rank = {code.value: place for place, code in enumerate(WORST)}
    for claim in claims:
        at = max(bisect_right(starts, claim.start) - 1, 0)
        code = claim.shown  # type: ignore[attr-defined]
        found[at] = min(found.get(at, Coverage.NOTHING.value), code, key=rank.__getitem__)
    counts = Counter(found.values())
    counts[Coverage.NOTHING.value] += max(len(borders) - len(found), 0)
    return counts


@dataclass(frozen=True)
class Neighbors:
    """Where j, k and "next open" lead from a claim."""

    before: Claim | None
    after: Claim | None
    next_open: Claim | None
    place: int
    total: int


def most_worth(claims: list[Claim]) -> list[Claim]:
    """Return the few open claims to begin with: those that another outlet contradicts, then by priority."""
    waiting = [claim for claim in claims if claim.state in WAITING]
    waiting.sort(key=lambda claim: (not getattr(claim, "in_conflict", False), -claim.priority, claim.start))
    return waiting[:MOST_WORTH]


def neighbors(claims: list[Claim], chosen: Claim | None) -> Neighbors:
    """Return the claims before and after the chosen one, and the next that waits, from there on and round."""
    at = next((place for place, claim in enumerate(claims) if chosen and claim.pk == chosen.pk), -1)
    after = claims[at + 1] if at + 1 < len(claims) else None
    before = claims[at - 1] if at > 0 else None
    order = claims[at + 1 :] + claims[: max(at, 0)]
    waiting = [claim for claim in order if claim.state in WAITING]
    return Neighbors(before, after, waiting[0] if waiting else None, at + 1, len(claims))
