"""Hold the reading to what it reached on pages that are furniture for the larger part: floors, not aims.

Each of the 24 pages has a short article and 25 to 30 lines of furniture, most of them whole sentences with figures and
quotations. Their authors had not seen the rules. Nobody has read the twelve that are held back.
"""

from __future__ import annotations

import pytest

from tests.analysis import article_files as files
from tests.analysis import article_scores as scores

FOLDER = files.FOLDER.parent / "dense"
# Found of the claims; share of the claims that stand in the article; headlines. (open, held back)
FLOORS = {"claim found": (0.98, 0.95), "claim precise": (0.53, 0.59), "headline": (0.58, 0.83)}


@pytest.fixture(params=[False, True], ids=["open", "held back"])
def part(request, monkeypatch):
    monkeypatch.setattr(files, "FOLDER", FOLDER)
    tally = scores.score(files.names(request.param))
    if request.param:
        tally.errors.clear()  # a failure prints what the test was given
    return request.param, tally


@pytest.mark.parametrize("name", FLOORS)
def test_dense_pages_are_read_as_well_as_before(part, name: str) -> None:
    heldback, tally = part
    assert tally.share(name) >= FLOORS[name][heldback]
