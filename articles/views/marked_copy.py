"""An article's body as paragraphs of marked and plain pieces, claims nested and overlapping as they come.

Entry point: `marked_copy`. A link cannot stand inside a link, so the body is cut at every border of a claim; a piece
belongs to the shortest claim over it, and only a claim's first piece takes the keyboard's focus.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph; `claim` is None between claims."""

    text: str
    claim: Any = None
    first: bool = False
    last: bool = False
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of the body; `start` is its first code point."""

    start: int
    pieces: list[Piece] = field(default_factory=list)
    heading: bool = False


def marked_copy(body: str, claims: Sequence[Any], headings: frozenset[int] = frozenset()) -> list[Paragraph]:
    """Cut the body into paragraphs; `claims` have `start` and `end` in code points, `headings` are starts of lines."""
    cuts = _cuts(body, claims)
    ends = {claim.pk: end for _, end, claim, _ in cuts}
    seen: set[Any] = set()
    waiting = deque(cuts)
    paragraphs, at = [], 0
    for line in body.split("\n"):
        if line.strip():
            inside = [_piece(body, cut, ends, seen) for cut in _within(waiting, at, at + len(line))]
            paragraphs.append(Paragraph(at, inside, at in headings))
        at += len(line) + 1
    return paragraphs


Cut = tuple[int, int, Any, int]  # start, end, the shortest claim over it, how many claims lie over it


def _cuts(body: str, claims: Sequence[Any]) -> list[Cut]:
    inside = [claim for claim in claims if claim.start < claim.end <= len(body)]
    borders = sorted({edge for claim in inside for edge in (claim.start, claim.end)})
    waiting = sorted(inside, key=lambda claim: claim.start, reverse=True)
    over: list[Any] = []
    cuts: list[Cut] = []
    for start, end in pairwise(borders):
        while waiting and waiting[-1].start <= start:
            over.append(waiting.pop())
        over = [claim for claim in over if claim.end > start]
        if over:
            cuts.append((start, end, min(over, key=lambda claim: claim.end - claim.start), len(over)))
    return cuts


def _within(waiting: deque[Cut], start: int, end: int) -> Iterator[Cut]:
    """Yield the marked and plain stretches of one line; a stretch that goes on in the next line stays waiting."""
    at = start
    while waiting and waiting[0][0] < end:
        left, right = max(waiting[0][0], start), min(waiting[0][1], end)
        if left > at:
            yield at, left, None, 0
        if right > left:
            yield left, right, *waiting[0][2:]
            at = right
        if waiting[0][1] > end:
            break
        waiting.popleft()
    if at < end:
        yield at, end, None, 0


def _piece(body: str, cut: Cut, ends: dict[Any, int], seen: set[Any]) -> Piece:
    start, end, claim, depth = cut
    if claim is None:
        return Piece(body[start:end])
    first = claim.pk not in seen
    seen.add(claim.pk)
    return Piece(body[start:end], claim, first, end == ends[claim.pk], min(depth, 2))
