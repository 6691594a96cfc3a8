"""None that became some, and some that became none: a later report replaces an earlier nought."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

LATER = ("2025-03-11", "2025-03-13")

FILLED = [
    ("Nobody has died in the fever outbreak on Lund island.", "A 71-year-old man died of the fever on Wednesday."),
    ("There were no deaths, the mine's owner said.", "One fatality has been recorded at the mine."),
    (
        "No injuries were reported after the roof fell in.",
        "Two cleaners were injured when the roof fell in, doctors said.",
    ),
    ("No one has been arrested over the thefts.", "Police arrested four men on Wednesday over the thefts."),
    ("The bank said there would be no layoffs: no one would be laid off.", "The bank will cut 140 jobs, it said."),
    ("Not a single case had been found in the harbor towns.", "Nine people in the harbor towns tested positive."),
    ("None of the passengers was hurt, the railway said.", "Three passengers were hurt, the railway said."),
]
NOT_FILLED = [
    ("No new deaths were reported on Tuesday.", "A 71-year-old man died of the fever on Wednesday."),
    ("None of the children was hurt.", "Two drivers were hurt in the crash."),
    ("Nobody has died in the fever outbreak on Lund island.", "A man died in a fever outbreak on the island in 2019."),
    ("Nobody has died in the fever outbreak on Lund island.", "Doctors warned that people could have died."),
    ("The minister saw no case for an inquiry.", "Forty-seven cases of the fever were confirmed on Wednesday."),
    ("Nobody has died in the fever outbreak on Lund island.", "Nobody died on Wednesday either, the clinic said."),
]
EMPTIED = [
    (
        "As of noon 120 customers were still waiting for the service to come back.",
        "All customers are back online, the firm said on Wednesday.",
    ),
    ("Two climbers were still missing at nightfall.", "Two climbers were found alive on Wednesday morning in a hut."),
    ("Some 3,400 homes were without electricity on Tuesday.", "Every home had been reconnected by Wednesday night."),
    (
        "Eight hostages were still being held on Tuesday.",
        "All the hostages were free by Wednesday morning, the prison service said.",
    ),
    ("Eleven miners are trapped below the third level.", "The last miners were brought up on Wednesday."),
]


@pytest.mark.parametrize(("first", "second"), [*FILLED, *EMPTIED])
def test_a_nought_is_replaced_by_a_later_report(first, second):
    assert Relation.SUPERSEDES in sorts(first, second, LinkKind.NUMBER, LATER)


@pytest.mark.parametrize(("first", "second"), NOT_FILLED)
def test_a_nought_of_another_time_or_group_is_not(first, second):
    assert not sorts(first, second, LinkKind.NUMBER, LATER)


@pytest.mark.parametrize(("first", "second"), FILLED)
def test_an_earlier_report_replaces_no_nought(first, second):
    assert Relation.SUPERSEDES not in sorts(first, second, LinkKind.NUMBER, LATER[::-1])


def test_some_and_none_of_one_thing_on_one_day_are_a_conflict():
    first = "Nobody was injured when the Arden footbridge gave way on Wednesday, the Arden council said."
    second = "Four people were injured when the Arden footbridge gave way on Wednesday, the Arden clinic said."
    assert sorts(first, second, LinkKind.NUMBER) == {Relation.CONFLICTS}
