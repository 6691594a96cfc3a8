from datetime import date

import pytest

from articles.analysis.names import Register
from articles.analysis.questions.features import features_of
from articles.analysis.questions.labels import LONGEST, question_of
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


def money(text, part, value):
    return count(text, part, value, None, unit="EUR")


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        ("The lease is worth €4m over nine years.", "€4m", "The lease is worth … over nine years"),
        ("Paid out so far: €4m was sent to farmers.", "€4m", "Amount sent to farmers"),
    ],
)
def test_a_row_of_amounts_is_a_clause_with_the_amount_left_open(text, part, expected):
    item = report(1, text, money(text, part, 4e6))
    assert label(item, report(2, text, money(text, part, 4e6))) == expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Some 2,400 posts would go.", "post", "Posts to go"),
        ("Some 2,400 homes had no power.", "home", "Homes with no power"),
        (
            "Some 2,400 payments to Alder Street Holdings were made.",
            "payment",
            "Payments to Alder Street Holdings made",
        ),
        ("The depot sold 2,400 buses.", "bus", "Buses sold"),
        ("The depot has 2,400 buses.", "bus", "The depot has … buses"),
    ],
)
def test_what_became_of_what_is_counted_reads_as_one_phrase(text, noun, expected):
    item = report(1, text, count(text, "2,400", 2400, noun))
    assert label(item, report(2, text, count(text, "2,400", 2400, noun))) == expected


def test_a_row_names_no_day_that_one_of_its_claims_contradicts():
    one = "On Tuesday 400 soldiers were sent to Alba."
    two = "On Friday 600 soldiers were sent to Alba."
    rows = (
        report(1, one, count(one, "400", 400, "soldier"), dates=(day(one, "Tuesday", date(2025, 3, 11)),)),
        report(2, two, count(two, "600", 600, "soldier"), dates=(day(two, "Friday", date(2025, 3, 14)),)),
    )
    assert label(*rows) == "Soldiers sent to Alba"


def test_a_row_is_named_by_the_sort_of_figure_that_most_of_its_claims_give():
    one, two = "Four vans burned, losing 900 liters of paint.", "Nine vans burned in the yard."
    first = report(1, one, count(one, "Four", 4, "van"), count(one, "900 liters", 900, "paint", unit="liter"))
    assert label(first, report(2, two, count(two, "Nine", 9, "van"))).startswith("Vans burned")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ALDERTON, Ohio (Newsline) — The ferry pier is shut until Monday.", "Ferry pier is shut until Monday"),
        ("WXYZ) -- The ferry pier is shut until Monday.", "Ferry pier is shut until Monday"),
        ('The pier "should have been shut.', "Pier should have been shut"),
        ("On Tuesday evening the pier was shut.", "Pier was shut"),
    ],
)
def test_datelines_and_lone_quotation_marks_are_no_part_of_a_label(text, expected):
    assert label(report(1, text), report(2, text)) == expected


def test_what_somebody_declined_is_told_with_who_declined_it():
    text = "The harbor board declined to answer questions."
    item = report(1, text, speaker="harbor board", content="to answer questions")
    assert label(item, item) == "Harbor board declined to answer questions"
