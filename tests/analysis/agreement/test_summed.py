"""The sum of two outcomes that is told as one of them."""

import pytest

from tests.analysis.agreement.test_elsewhere import conflicts

SUMMED = [
    (
        "Thirty-four barns were destroyed and another 87 damaged by the flood in Arden, the county said.",
        "The flood in Arden destroyed 121 barns.",
        ("Thirty-four", "121"),
    ),
    (
        "The blast at the mill in Lunde killed 23 people and injured 118, the ministry said.",
        "The blast at the mill in Lunde killed 141 people.",
        ("23", "141"),
    ),
]


@pytest.mark.parametrize(("first", "second", "values"), SUMMED)
def test_a_sum_that_is_told_as_one_outcome_is_a_conflict(first, second, values):
    assert conflicts(first, second) & {values, values[::-1]}
    assert conflicts(second, first) & {values, values[::-1]}


def test_a_sum_that_names_both_outcomes_is_none():
    first = "Thirty-four barns were destroyed and another 87 damaged by the flood in Arden, the county said."
    assert not conflicts(first, "In all 121 barns in Arden were destroyed or damaged by the flood.")
