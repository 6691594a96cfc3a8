"""Figures of votes, times and counts that go on: what is told of one side, one run or one hour, and what is not."""

from __future__ import annotations

import pytest

from articles.analysis.pipeline import read
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.counting.test_counts import figure_in
from tests.analysis.paired import sorts

DAYS = ("2025-03-13", "2025-03-14")


@pytest.mark.parametrize(
    ("text", "part", "side"),
    [
        ("Two of the nine harbor commissioners are understood to have voted against the lease.", "Two", "against"),
        ("Four members of the Arts Panel were in favour and three against, a paper said.", "Four", "for"),
        ("Eleven of the 20 trustees backed her, but the vote was secret, the clerk said.", "Eleven", "for"),
        ("Three governors had voted against it and 12 supported it, the school said.", "12", "for"),
        ("Of the nine judges in the ruling, one dissented, the clerk said.", "nine", ""),
        ("All but six of the 30 delegates voted for the merger, he said.", "six", ""),
        ("All 23 members of the Reform group voted against the budget, he said.", "23", ""),
        ("Eleven of the 20 trustees backed her, but the vote was secret, the clerk said.", "20", ""),
        ("The motion was heard by 40 members and nobody spoke against it, she said.", "40", ""),
    ],
)
def test_the_side_of_a_vote_is_read_behind_those_who_voted(text: str, part: str, side: str) -> None:
    assert figure_in(text, part).ballot.side == side


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The nine-member harbor board voted six to three to sell the old crane on Thursday.",
            "Five members of the harbor board were in favour of selling the old crane and four against.",
        ),
        (
            "The lake trust approved the marina by seven votes to four on Thursday.",
            "Five of the 11 members of the lake trust voted against the marina on Thursday.",
        ),
    ],
)
def test_two_counts_of_one_vote_conflict_however_they_are_told(first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.NUMBER)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The nine-member harbor board voted six to three to sell the old crane on Thursday.",
            "Three of the nine members of the harbor board voted against selling the old crane.",
        ),
        (
            "The nine-member harbor board voted six to three to sell the old crane on Thursday.",
            "All but three of the nine members of the harbor board voted to sell the old crane.",
        ),
    ],
)
def test_one_count_of_a_vote_in_other_words_does_not(first: str, second: str) -> None:
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.NUMBER)


def test_the_size_of_a_body_is_no_share_of_its_seats() -> None:
    size = "Seats in the 180-member Landtag of Orle are shared out anew after each census."
    share = "The count would leave Fell county with 16 seats in the Landtag of Orle, down from 18 seats."
    slip = "Seats in the 18-member Landtag of Orle are shared out anew after each census."
    assert Relation.CONFLICTS not in sorts(size, share, LinkKind.NUMBER)
    assert Relation.CONFLICTS in sorts(size, slip, LinkKind.NUMBER)


def test_times_of_two_runs_are_compared_to_the_hundredth() -> None:
    first = "Dara Quist won the 800 meters at the Lund games in 1:57.41."
    wrong = "Dara Quist won the 800 meters at the Lund games in 1 minute 57.14 seconds."
    same = "Dara Quist won the 800 meters at the Lund games in 1 minute 57.41 seconds."
    assert sorts(first, wrong, LinkKind.NUMBER) == {Relation.CONFLICTS}
    assert sorts(first, same, LinkKind.NUMBER) == set()


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (
            "By 9 a.m. about 2,400 campers had moved to the sports halls, the county said.",
            "The county says 4,700 campers are now in the sports halls, up from 2,400 this morning.",
        ),
        (
            "The Orle stood 3.4 meters above its normal level at dawn on Thursday.",
            "The Orle now stands 1.9 meters above its normal level, against 3.4 meters at dawn on Thursday.",
        ),
        (
            "Some 310 guests were still waiting at the Marne terminal, the ferry line said.",
            "The ferry line said 120 guests were waiting at the Marne terminal, down from 310 a day earlier.",
        ),
    ],
)
def test_a_figure_with_that_of_an_earlier_hour_beside_it_replaces_that_one(earlier: str, later: str) -> None:
    assert Relation.SUPERSEDES in sorts(earlier, later, LinkKind.NUMBER, DAYS)
    assert Relation.CONFLICTS not in sorts(earlier, later, LinkKind.NUMBER, DAYS)


@pytest.mark.parametrize(
    ("text", "part", "running"),
    [
        ("The count in the shelters reached 5,800 overnight, the county said.", "5,800", True),
        ("Six more joined, bringing the number of strikers to 410, the union said.", "410", True),
        ("The club said 5,200 people are now in the tents.", "5,200", True),
        ("Fellmouth and Orle have now treated 52 people, the county said.", "52", True),
        ("The deal brings the skater $840,000 a year, two people said.", "$840,000", False),
        ("She was tested 17 times before the race now in dispute, her coach said.", "17", False),
        ("At Rosk, 31 flights were axed on Sunday and services are now back to normal, he said.", "31", False),
    ],
)
def test_a_count_goes_on_only_where_the_words_say_so_of_it(text: str, part: str, running: bool) -> None:
    assert figure_in(text, part).running is running


def test_a_rate_that_goes_up_to_a_level_stands_there() -> None:
    assert figure_in("The lender said its rate would go up to 9.9% in May.", "9.9%").quantity.comparator == "="
    held = "Police said on Monday that 14 people had been held, and that one officer had been hurt."
    assert [item.text for claim in read(held).claims for item in claim.quantities] == ["14", "one"]


def test_a_growth_that_is_forecast_is_no_change_of_the_forecast() -> None:
    level = "The central bank cut its growth forecast for Orle to 4.6 percent from 5.1 percent."
    change = "The central bank expects the economy of Orle to grow by 4.6% this year."
    assert Relation.CONFLICTS not in sorts(level, change, LinkKind.NUMBER)


@pytest.mark.parametrize(
    ("earlier", "later", "days", "found"),
    [
        (
            "The Orlian crown strengthened to 83.10 to the dollar on Thursday.",
            "The Orlian crown had its best day in years, finishing at 82.60 to the dollar.",
            ("2025-03-13T14:40", "2025-03-13"),
            Relation.SUPERSEDES,
        ),
        (
            "The Orlian crown strengthened to 83.10 to the dollar on Thursday.",
            "The Orlian crown had its best day in years, finishing at 82.60 to the dollar.",
            ("2025-03-13T18:40", "2025-03-13"),
            Relation.CONFLICTS,
        ),
        (
            "10:40 Nine people have been treated in Orle for smoke, the ambulance service says.",
            "Fourteen people were treated in Orle for smoke after the jet landed, paramedics said.",
            ("2025-03-13", "2025-03-13T16:20+00:00"),
            Relation.SUPERSEDES,
        ),
        (
            "15:40 Nine people were treated in Orle for smoke, the ambulance service says.",
            "Fourteen people were treated in Orle for smoke after the jet landed, paramedics said.",
            ("2025-03-13", "2025-03-13T16:20+00:00"),
            Relation.CONFLICTS,
        ),
    ],
)
def test_the_hour_of_the_close_and_of_an_entry_orders_two_figures(
    earlier: str, later: str, days: tuple[str, str], found: Relation
) -> None:
    assert found in sorts(earlier, later, LinkKind.NUMBER, days)
