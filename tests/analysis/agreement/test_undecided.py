"""What is left open on one day and decided on a later one, and states of things whose end is told in their own words."""

from __future__ import annotations

import pytest

from tests.analysis.agreement.test_turns import updates


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Port operator Kelvane said it had not decided whether to dredge the west basin.",
            "Port operator Kelvane has decided to dredge the west basin, it said on Thursday.",
        ),
        (
            "The Rowing League declined to say whether the regatta at Lund would be moved.",
            "The Rowing League moved the regatta at Lund to Tarn and called a meeting on Thursday.",
        ),
        (
            "The Tarn Heritage Society is still considering whether to sue over the footbridge.",
            "The Tarn Heritage Society sued the council over the footbridge on Thursday.",
        ),
        (
            "Chancellor Ada Brandt has not said whether she will speak at the fishery summit.",
            "Chancellor Ada Brandt will be there too, her office announced on Thursday.",
        ),
        (
            "A spokesman for the Reef Fund said it had not yet decided on the application for moorings.",
            "The Reef Fund approved the application for moorings on Thursday.",
        ),
    ],
)
def test_what_was_left_open_and_is_decided_later_is_an_update(first: str, second: str) -> None:
    assert (1, 0) in updates(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (  # still open
            "Port operator Kelvane said it had not decided whether to dredge the west basin.",
            "Port operator Kelvane said it was still considering whether to dredge the west basin.",
        ),
        (  # another matter
            "Port operator Kelvane said it had not decided whether to dredge the west basin.",
            "Port operator Kelvane named Ida Roe as its finance director on Thursday.",
        ),
        (  # somebody else
            "The Rowing League declined to say whether the regatta at Lund would be moved.",
            "The Sailing Club announced a new clubhouse on Thursday.",
        ),
    ],
)
def test_what_stays_open_is_no_update(first: str, second: str) -> None:
    assert updates(first, second) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Curator Pia Lund says she will stay.", "Curator Pia Lund said on Thursday that she would go."),
        (
            "The Harbor List says that Ida Roe remains a member of the party for now.",
            "The Harbor List expelled Ida Roe on Thursday evening.",
        ),
        (
            "A woman of 50 was arrested over the forged permits, Tarn police said.",
            "A woman detained on Monday over the forged permits has been released, Tarn police said.",
        ),
        ("Divers were still searching the gorge late on Tuesday.", "Divers have ended their search of the gorge."),
        ("The mill shop will continue to take orders, it said.", "The mill shop stopped taking orders on Wednesday."),
        (
            "Mayor Tilda Frost told the court that she intends to remain in office.",
            "The mayor resigned on Wednesday over the sale of the mill.",
        ),
        (
            "Ferryman Cato Vik said he opposed the new quay.",
            "Ferryman Cato Vik dropped his opposition to the new quay on Thursday.",
        ),
    ],
)
def test_the_end_of_a_state_of_things_is_an_update(first: str, second: str) -> None:
    assert (1, 0) in updates(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Curator Pia Lund says she will stay.", "Janitor Cato Vik said on Thursday that he would go."),
        (
            "A woman of 50 was arrested over the forged permits, Tarn police said.",
            "A boy detained on Monday over a stolen boat has been released, Lund police said.",
        ),
        ("The mill shop will continue to take orders, it said.", "The ferry stopped taking cars on Wednesday."),
    ],
)
def test_the_end_of_another_state_of_things_is_no_update(first: str, second: str) -> None:
    assert updates(first, second) == []
