from datetime import date

import pytest

from articles.analysis.counting.derived import derived
from articles.analysis.counting.untold import untold
from articles.analysis.names import Register
from articles.analysis.quantities import find_quantities
from articles.analysis.questions.features import features_of
from tests.analysis.claim_factory import report


def features(text):
    return features_of(report(1, text, *find_quantities(text), published=date(2026, 3, 2)), Register())


def reckoned(text):
    return [
        (item.quantity.text, item.dimension, item.quantity.value) for item in features(text).figures if item.derived
    ]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Bleaching has hit 62 of the 90 sites.", 68.9),
        ("Of the 112 members, 74 chose her.", 66.1),
        ("Nine of its 14 wells are dry.", 64.3),
        ("Inspectors closed 12 of 48 kitchens.", 25.0),
    ],
)
def test_a_part_with_its_whole_is_a_share(text, share):
    ((_, dimension, value),) = reckoned(text)
    assert dimension == "percent"
    assert value == pytest.approx(share, abs=0.05)


@pytest.mark.parametrize(
    ("text", "dimension", "more"),
    [
        ("Costs climbed to $2.6 billion, from the $1.9 billion approved in 2019.", "money", 7e8),
        ("Unemployment stood at 6.1 percent, down from 6.4 percent.", "point", 0.3),
        ("The tally was 480, up from 455 a day before.", "count", 25),
    ],
)
def test_a_new_figure_and_the_old_one_make_a_difference(text, dimension, more):
    ((_, told, value),) = reckoned(text)
    assert told == dimension
    assert value == pytest.approx(more)


@pytest.mark.parametrize(
    "text", ["Two of the three men were released.", "It sold 40 cars and 12 vans.", "They ran from 9 to 11 shops."]
)
def test_nothing_is_reckoned_out_of_figures_that_do_not_belong_together(text):
    assert reckoned(text) == []


def test_a_reckoned_figure_stands_where_both_are():
    text = "Bleaching has hit 62 of the 90 sites."
    (figure,) = (item for item in features(text).figures if item.derived)
    assert text[figure.quantity.start : figure.quantity.end] == figure.quantity.text == "62 of the 90"


def test_no_figures_make_none():
    assert derived((), "No figure here.", 0) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("She won in 2:05:48.", 7548.0, "second"),
        ("He swam the 200m in 1:43.27 on Sunday.", 103.27, "second"),
        ("A majority of members voted no.", 50.0, "percent"),
        ("Most of the shops stayed shut.", 50.0, "percent"),
    ],
)
def test_race_times_and_majorities_are_figures(text, value, unit):
    (found,) = untold(text, (), 0)
    assert (found.value, found.unit) == (pytest.approx(value), unit)
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text", ["The train left at 12:30.", "It passed by a majority of one.", "At most of the stops."]
)
def test_clock_times_and_margins_are_not(text):
    assert untold(text, (), 0) == []


def test_a_figure_that_is_read_already_is_not_read_again():
    text = "More than half of the towns flooded."
    assert untold(text, find_quantities(text), 0) == []
