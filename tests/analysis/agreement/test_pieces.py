"""Pieces of one utterance: sentences of a longer quotation, a lost "not", one small word in a few."""

import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.reports import Report
from articles.analysis.vocabulary import LinkKind, Relation


def links(*texts: str) -> list[Relation]:
    readings = [read(text, strip=False) for text in texts]
    claims = [(article, claim) for article, reading in enumerate(readings) for claim in reading.claims]
    reports = [Report(key, at, f"Outlet {at}", None, None, claim) for key, (at, claim) in enumerate(claims, start=1)]
    register = Register().learn(reading.body for reading in readings)
    found = [item for item in compare(reports, register=register).findings if item.kind is LinkKind.QUOTE]
    return sorted({item.relation for item in found})


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We are not going to sell the ferry", "going to sell the ferry"),
        ("It is not a time for blame in this valley", "a time for blame in this valley"),
        ("The orchestra will never play in that hall", "play in that hall"),
        ("This isn't a retreat from the northern plan", "a retreat from the northern plan"),
    ],
)
def test_a_not_left_out_before_a_piece_is_a_conflict(first, second):
    one = f'"{first}," Ada Osei told reporters.'
    assert links(one, f'Ada Osei told reporters she was "{second}".') == [Relation.CONFLICTS]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We are not going to sell the ferry", 'Ada Osei said she was not "going to sell the ferry".'),
        ("It is not a time for blame in this valley", 'Ada Osei denied that it was "a time for blame in this valley".'),
        ("It is not a time for blame in this valley", 'Far from "a time for blame in this valley", Ada Osei said.'),
        (
            "This isn't a retreat from the northern plan",
            'Ada Osei rejected talk of "a retreat from the northern plan".',
        ),
        ("We are not going to sell the ferry", '"We are not," Ada Osei said, "going to sell the ferry."'),
    ],
)
def test_an_outlet_may_deny_in_its_own_words(first, second):
    assert Relation.CONFLICTS not in links(f'"{first}," Ada Osei told reporters.', second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The license could be refused", "should be refused"),
        ("The orchard may be lost", "will be lost"),
        ("We lost nine boats in the storm", "lost five boats"),
    ],
)
def test_one_small_word_in_a_few_of_one_person_is_a_conflict(first, second):
    one = f'"{first}," Ada Osei told reporters.'
    assert links(one, f'Ada Osei told reporters: it "{second}".') == [Relation.CONFLICTS]
    assert links(one, f'Tom Lindgren told reporters: it "{second}".') == []


def test_another_few_words_of_one_person_are_another_utterance():
    one = '"The license could be refused," Ada Osei told reporters.'
    assert links(one, 'Ada Osei told reporters it "should be granted".') == []


def test_a_change_is_seen_where_one_outlet_makes_two_sentences_of_one():
    one = '"I am the pilot of this harbor, but I am also a fisherman\'s son," Ada Osei said on Monday.'
    two = '"I am the pilot of this garden. But I am also a fisherman\'s son," Ada Osei said on Monday.'
    same = '"I am the pilot of this harbor. But I am also a fisherman\'s son," Ada Osei said on Monday.'
    assert Relation.CONFLICTS in links(one, two)
    assert Relation.CONFLICTS not in links(one, same)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We are likely to appeal", "We are unlikely to appeal"),
        ("It is possible that the valve failed", "It is impossible that the valve failed"),
        ("Every child got out of the hall", "Nearly every child got out of the hall"),
        ("Most of the crew were asleep", "Some of the crew were asleep"),
        ("The last lift (the old one) was made by Ostrom", "The last lift (the old one) was made by Lindqvist"),
        ("The bank has cash for thirty days", "The bank has cash for thirteen days"),
        ("I was told to keep the doors shut", "I was never told to keep the doors shut"),
        ("We had 20 minutes' warning of the flood", "We had 12 minutes' warning of the flood"),
        ("Two of every three seats were sold", "One of every three seats were sold"),
        ("The strike must end before harvest", "The strike might end before harvest"),
    ],
)
def test_a_small_word_changes_what_was_said(first, second):
    assert links(f'"{first}," Ada Osei said.', f'"{second}," Ada Osei said.') == [Relation.CONFLICTS]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Every child got out of the hall", "every child got out"),
        ("The bank has cash for thirty days", "The bank has cash for 30 days"),
        ("The last lift (the old one) was made by Ostrom", "The last lift [the old one] was made by Ostrom"),
        ("I was never told to keep the doors shut", "never told to keep the doors shut"),
        ("We can not promise that the flood is over", "We cannot promise that the flood is over"),
        ("I've no sympathy. Chuck away the key", "I have no sympathy"),
        ("We need soap, water and fluids, and we need them today", "We need soap, water, and fluids"),
        ("The organisers apologised to every neighbour", "The organizers apologized to every neighbor"),
    ],
)
def test_a_cut_or_a_house_style_changes_nothing(first, second):
    assert Relation.CONFLICTS not in links(f'"{first}," Ada Osei said.', f'"{second}," Ada Osei said.')
