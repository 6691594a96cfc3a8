import pytest

from articles.analysis.compare import compare
from articles.analysis.counting.wholes import share_of
from articles.analysis.names import Register
from articles.analysis.vocabulary import Relation
from tests.analysis.claim_factory import count, report


def shares(text, *numbers):
    """Return the share of each number of a sentence, in order."""
    items = [count(text, number, 1) for number in numbers]
    ends = [item.end for item in items]
    return [share_of(item, text, 0, item.start, ends) for item in items]


@pytest.mark.parametrize(
    ("text", "numbers", "expected"),
    [
        ("Nine of the village's 14 wells were fouled.", ["Nine", "14"], ["part", "whole"]),
        ("Of the 64 parcels sent, 39 came back, the post said.", ["64", "39"], ["whole", "part"]),
        ("Brink said 31 members of the ship's crew of 92 were ashore.", ["31", "92"], ["part", "whole"]),
        ("All nine wells were fouled.", ["nine"], ["all"]),
        ("The village's nine wells were fouled.", ["nine"], ["all"]),
        ("Police counted 400 people in the square.", ["400"], [""]),
        ("The bus carried 52 people, including 12 of them children.", ["52", "12"], ["", "part"]),
        ("He was found guilty on nine of 14 counts.", ["nine", "14"], ["part", "whole"]),
    ],
)
def test_parts_are_told_from_wholes(text, numbers, expected):
    assert shares(text, *numbers) == expected


def flags(one, two):
    claims = [
        report(key, text, *(count(text, *item) for item in items)) for key, (text, *items) in enumerate((one, two))
    ]
    found = compare(claims, register=Register()).findings
    return [item.values for item in found if item.relation is Relation.CONFLICTS]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            ("Nine of the village's 14 wells were fouled.", ("Nine", 9, None), ("14", 14, "well")),
            ("Nine wells of the village were fouled.", ("Nine", 9, "well")),
        ),
        (
            (
                "The jury heard 43 prosecution witnesses and four for the defense.",
                ("43", 43, "witness"),
                ("four", 4, None),
            ),
            ("The jury heard 47 witnesses.", ("47", 47, "witness")),
        ),
        (
            ("The guard shot down 39 of the 46 drones.", ("39", 39, None), ("46", 46, "drone")),
            ("The guard shot down all but seven of the 46 drones.", ("seven", 7, None), ("46", 46, "drone")),
        ),
    ],
)
def test_a_part_beside_its_whole_contradicts_nothing(one, two):
    assert flags(one, two) == []


def test_a_part_given_as_all_there_is_stands_against_the_whole():
    one = ("The court found him guilty on nine of 14 counts.", ("nine", 9, "count"), ("14", 14, "count"))
    two = ("The court found him guilty on all nine counts.", ("nine", 9, "count"))
    assert flags(one, two) == [("14", "nine")]


def test_what_is_said_of_a_part_and_of_the_whole_stands_apart():
    one = ("Clashes left 64 people injured, 17 of them police officers.", ("64", 64, "person"), ("17", 17, None))
    two = ("In the clashes 64 police officers were injured.", ("64", 64, "officer"))
    assert ("17", "64") in flags(one, two)


def test_a_planned_figure_beside_the_real_one_excuses_nothing():
    one = ("On Friday 240 soldiers were at work on the beach out of the 600 planned.", ("240", 240, "soldier"), ("600", 600, "soldier"))  # fmt: skip
    two = ("Some 600 soldiers were at work on the beach on Friday.", ("Some 600", 600, "soldier"))
    assert flags(one, two) == [("240", "Some 600")]


def test_a_figure_of_one_place_stands_against_none_of_another_or_of_the_country():
    one = ("In the port city of Lund alone 60,000 people marched against the bill.", ("60,000", 60000, "person"))
    two = ("Some 95,000 people marched against the bill in Alba.", ("95,000", 95000, "person"))
    three = ("The marches against the bill drew 410,000 people nationwide.", ("410,000", 410000, "person"))
    assert flags(one, two) == flags(one, three) == []


def test_the_year_before_when_holds_behind_it():
    one = (
        "The spill is the worst since 2011, when a coaster lost 2,700 barrels.",
        ("2,700 barrels", 2700, None, "barrel"),
    )
    two = ("The spill lost 3,200 barrels.", ("3,200 barrels", 3200, None, "barrel"))
    assert flags(one, two) == []
