import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.vocabulary import Relation
from articles.analysis.wholes import share_of
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
