"""Opposite claims of two times: what had not happened when the first paper was printed, and had by the second."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import links, sorts

NEXT_DAY = ("2025-03-13", "2025-03-14")
THAT_DAY = ("2025-03-13T08:10", "2025-03-13T20:45")
OVERTAKEN = [
    (
        "Inspector Nils Harke, of Vesterby police, said that there had been no arrests over the theft of the Sund cross.",
        "Detectives hunting the thieves of the Sund altar cross have arrested a woman of 31, Vesterby police said.",
        NEXT_DAY,
    ),
    (
        "The ferry board tells us it has not yet decided whether to open an inquiry into the Tolm collision.",
        "The ferry board said it had opened an inquiry into the Tolm collision.",
        THAT_DAY,
    ),
    (
        "Bakers' leader Jon Astrup said night shifts had not been agreed to by the Orle bakers.",
        "The Orle bakers' union of Jon Astrup agreed late on Thursday night to work night shifts.",
        NEXT_DAY,
    ),
]
AT_FIRST = (
    "The Kessel council has accepted the truce between the two dairies.",
    "The Kessel council had at first turned down the truce between the dairies.",
)
ADMITTED_BEFORE = (
    "The Drovic clinic admitted on Thursday that it had paid the ransom.",
    "The Drovic clinic said on Saturday that it had not paid the ransom.",
)


@pytest.mark.parametrize(("first", "second", "days"), OVERTAKEN)
def test_what_has_come_to_pass_since_is_no_conflict(first: str, second: str, days: tuple[str, str]) -> None:
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.STANCE, days)


def test_none_in_the_morning_and_two_in_the_evening_is_an_update() -> None:
    found = links(
        "No arrests have been made over the theft of the Sund cross, police in Vesterby said. The church is shut.",
        "Two men have been arrested over the theft of the Sund cross, police in Vesterby said. It is still missing.",
        THAT_DAY,
    )
    assert {relation for relation, _ in found} == {Relation.SUPERSEDES}


def test_what_was_so_at_first_contradicts_nothing() -> None:
    assert Relation.CONFLICTS not in sorts(*AT_FIRST, LinkKind.STANCE, NEXT_DAY)


def test_what_was_admitted_is_not_undone_by_a_later_denial() -> None:
    assert sorts(*ADMITTED_BEFORE, LinkKind.STANCE, ("2025-03-13", "2025-03-15")) == {Relation.CONFLICTS}


CHANGED_SINCE = [
    (
        "The health ministry of Ansa says it has not been able to tie the cases to any one tavern in Lodden.",
        "The health ministry of Ansa confirmed that every victim had drunk at the Blue Heron tavern in Lodden.",
    ),
    (
        "Villagers in Tace Wells, by the rail bridge, were told to stay in their homes for now.",
        "Tace Wells was ordered out at four o'clock because of fears for the rail bridge.",
    ),
    (
        "The league has no plans to send a referee to the repeat match in Corva, it said.",
        "A referee sent by the league will watch the repeat match in Corva, the club said.",
    ),
]


@pytest.mark.parametrize(("first", "second"), CHANGED_SINCE)
def test_another_state_of_things_on_a_later_day_is_an_update(first: str, second: str) -> None:
    assert Relation.SUPERSEDES in sorts(first, second, LinkKind.STANCE, ("2025-03-13", "2025-03-15"))
