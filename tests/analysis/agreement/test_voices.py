"""One quotation given to two speakers who are not both named: by post, by body, by part in the story."""

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

WORDS = "We heard two bangs and then the lights of the harbor went out"


def conflict(first: str, second: str) -> bool:
    found = sorts(f'"{WORDS}," {first}.', f'"{WORDS}," {second}.', LinkKind.SPEAKER)
    return Relation.CONFLICTS in found


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the mayor said", "the fire chief said"),
        ("the Ministry of Water said", "the company posted on its app"),
        ("a police spokesman said", "a hospital spokeswoman said"),
        ("the union said in a statement", "the airline said"),
        ("the army said", "said Mayor Ada Osei"),
        ("Governor Tom Lindgren said", "the dam's operator said"),
        ("the boy's mother said", "the boy's father said"),
        ("one passenger said", "the coast guard said"),
        ("said R. K. Osei, the railway manager", "said Transport Minister Ada Lindgren"),
    ],
)
def test_two_voices_are_a_conflict(first, second):
    assert conflict(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the mayor said", "said Mayor Ada Osei"),
        ("the union said", "union leader Ada Osei said"),
        ("the ministry said", "the government said"),
        ("the company said", "the airline said"),
        ("a source said", "the ministry said"),
        ("a neighbor said", "said Ada Osei, who lives opposite"),
        ("the club said", "the club's chairman said"),
        ("police said", "Inspector Ada Osei said"),
        ("a witness said", "said baker Tom Lindgren"),
        ("the hospital said", "said Dr. Ada Osei"),
    ],
)
def test_two_names_for_one_voice_are_none(first, second):
    assert not conflict(first, second)


def test_who_hands_on_the_words_of_another_is_not_their_speaker():
    first = f'"{WORDS}," said the conductor, Ada Osei.'
    second = f'"{WORDS}," Tom Lindgren, a tenor, remembers her telling the choir.'
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.SPEAKER)


def test_a_pronoun_behind_an_unusual_verb_is_read():
    first = f'Harbor master Ada Osei was first on the pier. "{WORDS}," she said.'
    second = f'Tom Lindgren came with his dog. "{WORDS}," he promised the crowd.'
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.SPEAKER)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            '"{}," Finance Minister Marek Dunn told the chamber.',
            'Edda Korv rammed it through. But Korv, 52, did not flinch. "{}," the Prime Minister told members.',
        ),
        (
            '"{}," said the head teacher, Ruth Amsel.',
            'Lena Ost wept. But Ost, 48, stood firm. "{}," the Mayor told parents.',
        ),
        (
            '"{}," said the coach, Pia Lund.',
            'The captain of the side, Ivo Brand, limped off. "{}," the captain said.',
        ),
        (
            '"{}," said Harbor master Ada Osei.',
            'Fire chief Tom Lindgren ran to the pier. "{}," the fire chief said.',
        ),
        (
            '"{}," said the defense lawyer, Omar Reyes.',
            'Judge Ines Vidal read for an hour. "{}," the judge told the court.',
        ),
    ],
)
def test_a_post_speaks_for_itself_whoever_holds_it(first, second):
    assert Relation.CONFLICTS in sorts(first.format(WORDS), second.format(WORDS), LinkKind.SPEAKER)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            '"{}," said Prime Minister Edda Korv.',
            'Edda Korv, the prime minister, was booed. "{}," the Prime Minister told members.',
        ),
        ('"{}," said Lena Ost, who chairs the Greens.', 'Mayor Lena Ost wept. "{}," the mayor told parents.'),
        ('"{}," said Nils Okon, a sailor.', 'Nils Okon climbed out. "{}," the sailor said.'),
        ('"{}," said Dr. Ida Holm.', 'The hospital\'s director, Ida Holm, wept. "{}," the director said.'),
        (
            '"{}," said government spokesman Nils Okon.',
            'Edda Korv, the prime minister, wept. "{}," the government said.',
        ),
    ],
)
def test_a_post_of_the_same_person_is_one_voice(first, second):
    assert Relation.CONFLICTS not in sorts(first.format(WORDS), second.format(WORDS), LinkKind.SPEAKER)
