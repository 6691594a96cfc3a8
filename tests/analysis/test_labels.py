from datetime import date

import pytest

from articles.analysis.features import features_of
from articles.analysis.labels import LONGEST, question_of
from articles.analysis.names import Register
from tests.analysis.claim_factory import count, day, report


def label(*reports):
    return question_of([features_of(item, Register()) for item in reports])


@pytest.mark.parametrize(
    ("text", "part", "value", "noun", "expected"),
    [
        (
            "Some 400 soldiers were sent to Alba by ship, the ministry said.",
            "400",
            400,
            "soldier",
            "Soldiers sent to Alba by ship",
        ),
        ("The flood drowned 4,000 cattle.", "4,000", 4000, "cattle", "Cattle drowned"),
        ("At least 31 homes have burned down in Larkin.", "31", 31, "home", "Homes burned down in Larkin"),
    ],
)
def test_a_row_of_figures_is_called_by_what_is_counted(text, part, value, noun, expected):
    assert (
        label(report(1, text, count(text, part, value, noun)), report(2, text, count(text, part, value, noun)))
        == expected
    )


def test_the_day_stands_behind_what_is_counted():
    text = "On Tuesday 400 soldiers were sent to Alba."
    item = report(1, text, count(text, "400", 400, "soldier"), dates=(day(text, "Tuesday", date(2025, 3, 11)),))
    assert label(item, item) == "Soldiers sent to Alba, Tuesday"


@pytest.mark.parametrize(
    "text",
    [
        "The harbour master, who has kept the port for thirty years and knows every stone of it, said that the pier was safe and would stay so.",
        "x",
        "…",
        '"' * 300,
        "and that of the in on at by with from " * 20,
    ],
)
def test_a_label_is_short_and_never_a_loose_end(text):
    found = label(report(1, text), report(2, text))
    assert 0 < len(found) <= LONGEST + 2
    assert not found.lower().endswith((" the", " of", " and", ","))


def test_who_says_it_is_left_out():
    text = "The mayor said that the bridge will open in May."
    item = report(1, text, speaker="Ada Roe", content="the bridge will open in May")
    assert label(item, item) == "Bridge will open in May"


CHAIR = "Board chair Ada Roe, 52, won 31 votes in the second round on Monday."


def aged(key, text, age, *others):
    return report(key, text, count(text, age, float(age.removesuffix("-year-old"))), *others)


def votes(text, part, value):
    return count(text, part, value, "vote")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            aged(1, CHAIR, "52", votes(CHAIR, "31 votes", 31)),
            aged(2, "Roe, 52, took 29 votes.", "52", votes("Roe, 52, took 29 votes.", "29 votes", 29)),
        ),
        (
            aged(1, CHAIR, "52", votes(CHAIR, "31 votes", 31)),
            report(2, "Ada Roe won 29 votes.", votes("Ada Roe won 29 votes.", "29 votes", 29)),
        ),
    ],
)
def test_an_age_beside_the_figure_that_is_compared_names_no_row(first, second):
    assert "ote" in label(first, second)
    assert "Age" not in label(first, second)


@pytest.mark.parametrize(
    "texts",
    [
        (
            "Pilot Jon Bahr, 41, was freed on Friday.",
            "Jon Bahr was freed at the border.",
            "The pilot, Jon Bahr, is free.",
        ),
        (
            "“The roof came down on us,” said Jon Bahr, 41.",
            "“The roof came down on us,” said Ada Roe.",
            "Jon Bahr ran.",
        ),
    ],
)
def test_one_age_among_statements_names_no_row(texts):
    rows = [aged(key, text, "41") if "41" in text else report(key, text) for key, text in enumerate(texts)]
    assert "Age" not in label(*rows)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Director Amina Kassar, 29, won.", "The winner, Amina Kassar, 39, thanked her crew."), "Age of Kassar"),
        (("A boy of 4 fell ill first.", "It began with a boy of 6."), "Age of the boy"),
    ],
)
def test_ages_that_are_compared_name_a_row_as_the_article_writes_them(texts, expected):
    first, second = texts
    ages = ("29", "39") if "29" in first else ("4", "6")
    assert label(aged(1, first, ages[0]), aged(2, second, ages[1])) == expected
