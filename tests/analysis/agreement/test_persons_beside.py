"""People told one by one beside a count belong to the whole that another outlet counts."""

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "A boiler that burst in the Tarvo bakery killed two women and a man who were asleep upstairs.",
            "Three people were killed when a boiler burst in the Tarvo bakery.",
        ),
        (
            "The three bakers, a man and two women, died when a boiler burst in the Tarvo bakery.",
            "At least three people died when a boiler burst in the Tarvo bakery.",
        ),
        (
            "Two pilots and a nurse died when the rescue helicopter fell into Lake Osk on Friday.",
            "Three people died when the rescue helicopter fell into Lake Osk on Friday.",
        ),
    ],
)
def test_a_row_of_people_is_the_whole_of_them(first: str, second: str) -> None:
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.NUMBER)


def test_a_row_that_does_not_make_up_the_whole_still_conflicts() -> None:
    first = "Two women and a man died when a boiler burst in the Tarvo bakery on Friday."
    second = "Five people died when a boiler burst in the Tarvo bakery on Friday."
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.NUMBER)
