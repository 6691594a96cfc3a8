"""Small counts, turned digits and ages of long articles: what is no answer to one question, and what still is."""

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The guild runs 32 ferries in bays where no bridge was ever planned.",
            "In the upper house 33 benches are contested, with 23 now held by the Reform party.",
        ),
        (
            "All three writs concern the closure of quays on the Osk canal in Tarvo.",
            "The harbor board closed two of the three Osk canal quays in Tarvo in June.",
        ),
        (
            "The county's two Reform senators, Ada Osei and Tom Lindgren, asked her to drop it.",
            "Their call was taken up by three Reform senators, Mira Holm, Jan Vester and Per Aldo.",
        ),
        ("Mr. Lindgren, 51, is in his fourth term.", "Osei is married and has a 15-year-old son and a dog."),
        (
            "Clerk Ada Osei wrote that Mira and Tova Holm, aged 16 and 13 respectively, should try some class.",
            "The clerk, Ada Osei, 31, wrote to Mira and Tova Holm that they should try some class.",
        ),
        (
            "Holm came first among farmers (20 percent), followed by Osei (17 percent) and Lindgren (14 percent).",
            "In the poll Lindgren stands at 17 percent of all voters, as does Osei.",
        ),
        (
            "The film is going to be $1 million, the producer said - a bank said about $400,000 has been placed so far.",
            "The film, to be shot in Osk, is costing the guild $1 million, a spokesman said.",
        ),
    ],
)
def test_chance_sets_no_two_figures_against_each_other(first: str, second: str) -> None:
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.NUMBER)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Twenty-seven of its 94 cars left the rails near Tarvo.", "In all, 72 of its 94 wagons came off the rails."),
        ("Three men were arrested in Tarvo on Monday night.", "Five people were arrested in Tarvo on Monday night."),
        ("The guild has 32 ferries in the bay of Osk.", "The guild has 23 ferries in the bay of Osk."),
    ],
)
def test_one_thing_counted_twice_is_still_a_conflict(first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.NUMBER)


def test_both_chances_of_one_claim_are_no_update() -> None:
    first = "Osei says there is a two-in-three chance that they win, and a one-in-three chance that they lose."
    days = "2025-03-12", "2025-03-13"
    second = "There is a 1 in 3 chance that they lose, Osei says."
    assert Relation.SUPERSEDES not in sorts(first, second, LinkKind.NUMBER, days)
