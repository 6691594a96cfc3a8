"""Hold the comparison of figures to what it reached on pairs of sentences that are built alike: floors, not aims."""

from __future__ import annotations

import tomllib
from pathlib import Path

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import links

PAIRS = tomllib.loads((Path(__file__).parent / "sentence_pairs.toml").read_text(encoding="utf-8"))["pair"]
FIGURES = {(Relation.CONFLICTS, LinkKind.NUMBER), (Relation.CONFLICTS, LinkKind.CURRENCY)}
FOUND, LEFT_ALONE = 0.84, 0.74  # of the contradictions, of the look-alikes


def flagged(one: bool) -> tuple[int, int]:
    """Return how many pairs about one thing, or about two, are flagged, and how many there are."""
    chosen = [pair for pair in PAIRS if pair["one"] is one]
    return sum(bool(links(pair["first"], pair["second"]) & FIGURES) for pair in chosen), len(chosen)


def test_contradictions_are_found() -> None:
    hits, count = flagged(True)
    print(f"found {hits} of {count}")
    assert hits / count >= FOUND


def test_look_alikes_are_left_alone() -> None:
    hits, count = flagged(False)
    print(f"flagged {hits} of {count}")
    assert 1 - hits / count >= LEFT_ALONE


def test_no_pair_stands_twice() -> None:
    assert len({(pair["first"], pair["second"]) for pair in PAIRS}) == len(PAIRS) == 146
