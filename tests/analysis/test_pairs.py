"""Hold the comparison to what it reached on pairs of reports that somebody wrote who had not seen the rules.

Each pair stands alone in two articles of one or two sentences, the hardest case there is: floors, not aims.
`python -m tests.analysis.test_pairs` prints all totals.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import links

FOLDER = Path(__file__).parent / "pairs"
# Found of the conflicts and updates of each file, and left alone of its look-alikes.
FLOORS = {
    "numbers": (0.72, 0.87),
    "dates": (0.65, 0.98),
    "stances": (0.12, 0.88),
    "words": (0.87, 0.98),
    "heldback/dates": (0.32, 0.92),
    "heldback/stances": (0.07, 0.92),
    "heldback/words": (0.46, 0.75),
}


def pairs_of(name: str) -> list[dict[str, str]]:
    """Return the pairs of a file."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))["pair"]


def met(pair: dict[str, str]) -> bool:
    """Tell whether a pair is judged as a careful desk would."""
    found = links(pair["first"], pair["second"], (pair["first_published"], pair["second_published"]))
    if pair["expect"] == "none":
        return all(relation is not Relation.CONFLICTS for relation, _ in found)
    if pair["expect"] == "update":
        return any(relation is Relation.SUPERSEDES for relation, _ in found)
    kinds = {LinkKind(pair["kind"])} | ({LinkKind.NUMBER} if pair["kind"] == "currency" else set())
    return any(relation is Relation.CONFLICTS and kind in kinds for relation, kind in found)


def tally(name: str) -> Counter[tuple[str, bool]]:
    """Return how many pairs of each expectation are met and missed."""
    return Counter((pair["expect"], met(pair)) for pair in pairs_of(name))


def shares(counts: Counter[tuple[str, bool]]) -> tuple[float, float]:
    """Return the share of conflicts and updates that were found, and of look-alikes left alone."""
    hits = counts["conflict", True] + counts["update", True]
    asked = hits + counts["conflict", False] + counts["update", False]
    alone = counts["none", True]
    return hits / asked, alone / (alone + counts["none", False])


@pytest.mark.parametrize("name", FLOORS)
def test_pairs_are_judged_no_worse_than_before(name: str) -> None:
    found, alone = shares(tally(name))
    assert found >= FLOORS[name][0]
    assert alone >= FLOORS[name][1]


def test_no_pair_stands_twice() -> None:
    told = [(pair["first"], pair["second"]) for name in FLOORS for pair in pairs_of(name)]
    assert len(told) == len(set(told)) == 620


def lines() -> Iterator[str]:
    """Yield a line of totals for each file."""
    for name in FLOORS:
        counts = tally(name)
        told = (f"{sort} {counts[sort, True]}/{counts[sort, True] + counts[sort, False]}" for sort in _SORTS)
        yield f"{name:20} {', '.join(told)}"


_SORTS = ("conflict", "update", "none")

if __name__ == "__main__":
    print("\n".join(lines()))
