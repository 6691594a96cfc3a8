"""What a short sentence leaves to the one before it."""

import pytest

from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.questions.features import features_of, in_context
from articles.analysis.reports import Report


def figures(text):
    """Return the figures of the last claim of a text, read in its context."""
    reading = read(text, published="2025-05-07")
    reports = [Report(at, 1, "x", reading.published, "", claim) for at, claim in enumerate(reading.claims, start=1)]
    return in_context([features_of(report, Register()) for report in reports])[-1].figures


def test_year_of_a_short_sentence_is_that_of_the_one_before():
    assert [item.year for item in figures("The bridge at Alba fell in 1998 in a gale. Nearly 90 people died.")] == [
        "1998"
    ]


def test_year_is_not_carried_into_a_long_sentence_of_its_own():
    text = (
        "The bridge at Alba fell in 1998 in a gale. Rescue crews from three valleys said that 12 people had died when the "
        "ferry overturned in the harbor."
    )
    assert {item.year for item in figures(text)} == {""}


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The court heard 14 witnesses on Monday. It had put the number at 12.", "witness"),
        ("Three more witnesses were heard today, making five.", "witness"),
    ],
)
def test_count_without_a_noun_takes_the_noun_counted_before(text, noun):
    assert figures(text)[-1].noun == noun


def test_another_beside_a_count_of_another_fate_is_no_increment():
    text = "At least 14 people died when the mill at Alba burned. Another 31 people are missing."
    assert [item.change for item in figures(text)] == [False]


def test_another_beside_the_same_fate_is_an_increment():
    text = "At least 14 people died when the mill at Alba burned. Another 31 people died in the flats behind it."
    assert [item.change for item in figures(text)] == [True]
