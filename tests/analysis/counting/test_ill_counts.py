"""Counts of the ill under their many names."""

from __future__ import annotations

import pytest

from articles.analysis.counting.counts import figures_of
from articles.analysis.pipeline import read
from articles.analysis.reports import Report


def outcomes(text: str) -> dict[str, bool]:
    """Return by figure whether it counts ill people."""
    (claim,) = read(text).claims
    found = figures_of(Report(1, 1, "Outlet", None, None, claim))
    return {figure.quantity.text: "infected" in figure.outcomes for figure in found}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The health service said there were 212 cases on Thursday.", {"212": True}),
        ("Some 30 pupils were sick by noon, the school said.", {"Some 30": True}),
        ("Doctors have seen 640 patients with fever since Monday.", {"640": True}),
        ("The county put nearly 300 guests on the sick list.", {"nearly 300": True}),
        ("The court heard 12 cases in a day, the clerk said.", {"12": False}),
        ("Police opened 14 cases of fraud, the chief said.", {"14": False}),
        ("The shop sold 40 cases of wine, the owner said.", {"40": False}),
    ],
)
def test_a_count_of_cases_is_one_of_ill_people_unless_a_court_has_them(text: str, wanted: dict[str, bool]) -> None:
    assert outcomes(text) == wanted
