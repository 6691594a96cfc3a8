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
]
STILL_OPPOSED = [
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
