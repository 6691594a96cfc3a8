"""Words that look like two answers to one question, and are not: who speaks, what somebody does as a rule, and the like."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

DAYS = ("2025-03-13", "2025-03-14")
NO_DISAGREEMENT = [
    # Complaints of a thing are not the thing.
    (
        "Brelau police denied on Wednesday that rubber bullets had been fired at the square.",
        "The ombudsman confirmed on Wednesday that he had received 31 complaints about rubber bullets fired at the square.",
    ),
    (
        "The dairy denied that glass had been found in its yogurt.",
        "The food agency confirmed that it had received queries about glass found in yogurt.",
    ),
    # What a body does as a rule.
    (
        "The Launch Office, which licenses commercial flights, grounded the Heron rocket on Thursday.",
        "The Launch Office suspended the license of the Heron rocket on Thursday.",
    ),
    (
        "The Herd Board, which approves vaccines, halted the trial at Lorne on Thursday.",
        "The Herd Board stopped the trial at Lorne on Thursday.",
    ),
    # How much it held, and not that it was brought under control.
    (
        "A test at the pumping station of Tamur found cyanide at 56 times the limit.",
        "Water at the pumping station of Tamur contained 2.8 milligrams of cyanide a liter.",
    ),
    # Opposite ends of opposite things.
    (
        "Defense Secretary Colin March vowed on Thursday to keep the fleet flying.",
        "Defense Secretary Colin March saw no case on Thursday for grounding the fleet.",
    ),
    # Two votes.
    (
        "Parliament voted by 76 to 71 on Tuesday to raise the pension age, and the League left the coalition of Ada Korv.",
        "Ada Korv resigned on Thursday after losing the confidence vote by 79 to 69 over the pension age.",
    ),
    # Two deeds that share only whom they were done to.
    (
        "Marenga says its troops killed 23 Zembar soldiers at the ford.",
        "The army denied that it was holding any Zembar soldiers.",
    ),
    # Two persons, each for himself.
    (
        "Opposition leader Marla Dunn said she would vote against the harbor budget. It cuts the ferries.",
        "Finance minister Karl Voss said he would vote for the harbor budget. It cuts the ferries.",
    ),
    # An offer, and who turns it down.
    (
        "The bishop of Orle, Anton Dray, has offered to mediate in the quarry strike. The quarry stood still.",
        "The quarry workers rejected on Thursday the offer of Bishop Anton Dray to mediate. The quarry stood still.",
    ),
    # One denial in two sets of words.
    (
        "None of the $900,000 that the hackers, a gang called Mur, demanded had been paid, the Drovic clinic said.",
        "The Drovic clinic said that the hackers had not been paid.",
    ),
    (
        "Not one of the lifeboats was lowered as the yacht sank, the coastguard said.",
        "The lifeboats were not lowered as the yacht sank, the coastguard said.",
    ),
    (
        "Clerk Ida Marsh denied that any ballot box had been left unsealed.",
        "Clerk Ida Marsh denied that the ballot box was unsealed.",
    ),
]
STILL_OPPOSED = [
    # One person is acquitted or convicted, whatever else is told of him.
    (
        "His cousin Peter Sand, who was accused of hiding the money, was acquitted.",
        "Peter Sand, his wife's cousin, was convicted with him for the part he had played.",
    ),
    (
        "Delbar Construction, the builder, admitted that it had paid the minister.",
        "Delbar Construction maintains to this day that it paid nobody.",
    ),
    (
        "Brelau police denied on Wednesday that rubber bullets had been fired at the square.",
        "The ombudsman confirmed on Wednesday that rubber bullets had been fired at the square.",
    ),
    (
        "The council approved the tram depot on Tuesday by nine votes to six.",
        "The council rejected the tram depot on Tuesday by nine votes to six.",
    ),
]
TWO_NAMES_OF_ONE_POST = [
    ("Wessland Water boss Ada Osei spoke.", "Ada Osei, the chief executive of Wessland Water, spoke."),
    ("Ada Osei, national officer of the shopworkers' union UWR, spoke.", "UWR national officer Ada Osei spoke."),
]


@pytest.mark.parametrize(("first", "second"), NO_DISAGREEMENT)
def test_what_only_looks_opposite_is_no_conflict(first: str, second: str) -> None:
    assert sorts(first, second, LinkKind.STANCE, DAYS) == set()


@pytest.mark.parametrize(("first", "second"), STILL_OPPOSED)
def test_what_is_opposite_still_is(first: str, second: str) -> None:
    assert sorts(first, second, LinkKind.STANCE, DAYS)


@pytest.mark.parametrize(("first", "second"), TWO_NAMES_OF_ONE_POST)
def test_a_name_in_front_of_a_post_makes_no_other_post(first: str, second: str) -> None:
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.TITLE, DAYS)
