"""Figures with spaces between their thousands and a hyphen behind, and counts of what things are kept under."""

from __future__ import annotations

import pytest

from articles.analysis.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They play at the 28 000-seat park.", 28_000),
        ("They play at the 28\u00a0000-seat park.", 28_000),
        ("They play at the 28\u2009000-seat park.", 28_000),
        ("A 1 200 000-litre tank burst.", 1_200_000),
        ("The 12 500-strong union met.", 12_500),
        ("A 4 000-tonne ship sank.", 4_000),
        ("The rent is R450 000 a match.", 450_000),
    ],
)
def test_thousands_with_spaces_are_one_figure_before_a_hyphen(text: str, value: float) -> None:
    assert [item.value for item in find_quantities(text)] == [value]


@pytest.mark.parametrize("text", ["Flight 12 000-B left.", "Room 28 417-3 is shut.", "It won 28 300-metre races."])
def test_other_groups_are_not_joined_to_thousands_beyond_doubt(text: str) -> None:
    assert 417_000 not in [item.value for item in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("The park is listed under two different classes.", "="),
        ("The drug is sold under three brand names.", "="),
        ("He served under four presidents.", "="),
        ("The firm works under two separate licences.", "="),
        ("The school has under 20 classes.", "<"),
        ("It holds under 300 people.", "<"),
        ("It sold under 40 boats under pressure.", "<"),
        ("The fare is under £3 in five programmes.", "<"),
    ],
)
def test_what_things_are_kept_under_is_no_bound(text: str, comparator: str) -> None:
    assert find_quantities(text)[0].comparator == comparator


def test_a_year_behind_an_article_is_no_count() -> None:
    assert find_quantities("She asked for a 2023 consultants' report.") == ()
