"""Descriptions of bodies: which one of the story is meant, and when none is. Each case is read from short articles."""

import pytest

from tests.analysis.traced import origins, told


@pytest.mark.parametrize(
    ("named", "sentence", "part", "name"),
    [
        (
            "The Ministry of Health said 37 people had died.",
            "Three more died overnight, health officials said last night.",
            "Three",
            "Ministry of Health",
        ),
        (
            "The Velden Port Authority said 41 boxes were lost.",
            "Port officials said 12 of them had been found.",
            "12",
            "Velden Port Authority",
        ),
        (
            "The Department of Education said 22 schools were shut. The Rescue Service said 14 roads were closed.",
            "Education chiefs said 9 would open on Monday.",
            "9",
            "Department of Education",
        ),
        (
            "On Monday Norland's civil protection service said 14 people were hurt.",
            "In all, 130 people were hurt, according to civil protection.",
            "130",
            "Norland's civil protection service",
        ),
        (
            "The Chess Federation of Peru said 8 players were banned.",
            "Peruvian federation chiefs said 3 of them had appealed.",
            "3",
            "Chess Federation of Peru",
        ),
    ],
)
def test_a_description_means_the_body_that_deals_with_its_matter(named, sentence, part, name):
    assert told(origins(named, sentence), part) == name


@pytest.mark.parametrize(
    ("named", "sentence", "part", "not_meant"),
    [
        (
            "Norland's Defense Ministry said 17 drones were shot down.",
            "The Swiss foreign ministry said 3 envoys had left.",
            "3",
            "Norland's Defense Ministry",
        ),
        (
            "The refugee agency said 84,300 people lived in the camp.",
            "The camp's refugee committee said it had counted 61 deaths.",
            "61",
            "refugee agency",
        ),
        (
            "The National Refugee Agency said 84,300 people lived there.",
            "Aviation officials said 12 flights had been canceled.",
            "12",
            "National Refugee Agency",
        ),
        (
            "South Korea's National Intelligence Service (NIS) said 1,500 troops had left.",
            "US intelligence confirmed that 3,000 were on their way.",
            "3,000",
            "South Korea's National Intelligence Service",
        ),
        (
            "The State Water Board said 9 wells were dry.",
            "The state is to contribute 2.1 billion crowns to the canal, said Ada Osei.",
            "2.1",
            "State Water Board",
        ),
        (
            "Mayor Olga Brandt said 14 shops were shut.",
            "Organizers of a rally against the mayor said 1,500 people had come.",
            "1,500",
            "Olga Brandt",
        ),
    ],
)
def test_a_description_does_not_mean_a_body_of_another_matter_kind_or_country(named, sentence, part, not_meant):
    assert told(origins(named, sentence), part) != not_meant


@pytest.mark.parametrize("noun", ["employers", "the employers"])
def test_employers_are_their_association_and_no_union(noun):
    found = origins(
        "The Dockers' Federation said 2,340 members had struck. The Harbour Employers' Association said 14 ships waited.",
        f"The strike costs 40 million crowns a day, according to {noun}. The union said 12 ships had passed.",
    )
    assert told(found, "40 million") == "Harbour Employers' Association"
    assert told(found, "12 ships") == "Dockers' Federation"
