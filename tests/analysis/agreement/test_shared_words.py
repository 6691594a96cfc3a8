"""Two bodies by their full names are two speakers; a slogan, a joint letter or a commonplace has many."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import links, sorts

TWO = [
    (
        'The Federation of Ferry Crews said the new rota was "a recipe for tired men at the wheel".',
        'The new rota is "a recipe for tired men at the wheel", the Island Passengers\' Association said.',
    ),
    (
        'The Norland Medical Council said the ban was "a step taken in fog, without a map".',
        'The ban on the drug was "a step taken in fog, without a map", the Patients\' Alliance said.',
    ),
    (
        '"Every hour we wait costs a village," said Omar Siddik, a spokesman for the rebels.',
        '"Every hour we wait costs a village," army brigadier Nasser Hilmi said on Sunday.',
    ),
    (
        '"This is a sad day for the harbor and a good day for lawyers," Ada Osei said.',
        '"This is a sad day for the harbor and a good day for lawyers," Tom Lindgren said.',
    ),
]
MANY = [
    (
        'The college nurses\' union said hospitals faced "a winter crisis in every month of the year".',
        'Hospitals face "a winter crisis in every month of the year", the Guild of Ward Nurses said.',
    ),
    (
        'The Dairy League said in a joint letter with the shops that prices "cannot fall further without farms going under".',
        'Prices "cannot fall further without farms going under", the Grocers\' Council said in a letter signed by both.',
    ),
    (
        'The Water Authority said the reservoir was "at its lowest level since the dam was built".',
        'The reservoir is "at its lowest level since the dam was built", the Rivers Bureau said.',
    ),
    (
        '"Bread before bullets," shouted teacher Ada Osei as the crowd moved off.',
        '"Bread before bullets," union leader Tom Lindgren told the rally.',
    ),
    (
        '"No mother should have to go through this," said Ada Osei, holding a photograph.',
        '"No mother should have to go through this," said Greta Maas, whose son was also on board.',
    ),
    (
        '"They paid me in promises for twenty years," said Babu Rao, a tea picker.',
        'Venkata Subba Rao, known to all as Babu, told reporters: "They paid me in promises for twenty years."',
    ),
    (
        '"He was the bravest man on that hill," said Tom Lindgren.',
        'Colonel Ada Osei read out a tribute from his friend: "He was the bravest man on that hill."',
    ),
]
COMPLAINTS = [
    (
        '"My brother walked home along the canal every night for ten years," said Greta Maas of Marsh Lane.',
        '"My husband walked home along the canal every night for ten years," said Olive Crane, from Dock Street.',
    ),
    (
        '"I have lost everything, the house and the van," said Pedro Salas, who lives by the river.',
        '"I have lost everything, the house and the shop," said Rosa Lima, a grocer.',
    ),
]


@pytest.mark.parametrize(("first", "second"), TWO)
def test_words_of_one_given_to_two_are_a_conflict(first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.SPEAKER)


@pytest.mark.parametrize(("first", "second"), MANY)
def test_words_of_many_or_one_under_two_names_are_none(first: str, second: str) -> None:
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.SPEAKER)


@pytest.mark.parametrize(("first", "second"), COMPLAINTS)
def test_two_people_with_one_complaint_are_no_conflict(first: str, second: str) -> None:
    assert Relation.CONFLICTS not in {relation for relation, _ in links(first, second)}
