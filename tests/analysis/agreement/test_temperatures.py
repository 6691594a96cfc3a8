"""Temperatures in two scales: what a thermometer shows is converted, how much warmer it is stays in its own."""

from __future__ import annotations

import pytest

from articles.analysis.compare import compare
from articles.analysis.counting.measured import in_base
from articles.analysis.names import Register
from articles.analysis.spans import Quantity
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.agreement.test_rival_counts import reports


def relations(first: str, second: str) -> set[Relation]:
    findings = compare(reports((first, second), (14, 14)), register=Register()).findings
    return {item.relation for item in findings if item.kind is LinkKind.NUMBER}


@pytest.mark.parametrize(
    ("value", "unit", "celsius"), [(41.0, "celsius", 41.0), (212.0, "fahrenheit", 100.0), (273.15, "kelvin", 0.0)]
)
def test_readings_are_brought_to_celsius(value: float, unit: str, celsius: float) -> None:
    assert in_base(Quantity(0, 1, "1", value=value, unit=unit), value) == pytest.approx(celsius)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The temperature in Vell reached 41C on Tuesday.", "The temperature in Vell reached 106F on Tuesday."),
        (
            "It was minus 12C in Vell on Tuesday morning, the weather office said.",
            "It was 10F in Vell on Tuesday morning, the weather office said.",
        ),
    ],
)
def test_one_reading_in_two_scales_agrees(first: str, second: str) -> None:
    assert relations(first, second) == {Relation.AGREES}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The temperature in Vell reached 41C on Tuesday.", "The temperature in Vell reached 41F on Tuesday."),
        (
            "The temperature in Vell reached 41C on Tuesday.",
            "Vell saw a temperature of 98 degrees Fahrenheit on Tuesday.",
        ),
        (
            "The sea off Vell has warmed by 1.5C since 1990, the study found.",
            "The sea off Vell has warmed by 5.1C since 1990, the study found.",
        ),
    ],
)
def test_two_readings_that_lie_apart_conflict(first: str, second: str) -> None:
    assert relations(first, second) == {Relation.CONFLICTS}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The sea off Vell has warmed by 1.5C since 1990, the study found.",
            "The sea off Vell has warmed by 2.7F since 1990, the study found.",
        ),
        (
            "The lake is 2C warmer than in 1990, the study found.",
            "The lake is 3.6F warmer than in 1990, the study found.",
        ),
        (
            "Nights in Vell were 3C above normal in May, the weather office said.",
            "Nights in Vell were at 17C in May, the weather office said.",
        ),
    ],
)
def test_a_difference_is_set_against_no_reading_and_no_other_scale(first: str, second: str) -> None:
    assert relations(first, second) == set()
