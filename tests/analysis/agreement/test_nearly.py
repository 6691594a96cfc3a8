"""Short quotations that are one but for a word or the order of two, and those that only begin alike."""

import pytest

from articles.analysis.agreement.quoted.nearly import nearly
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts


def conflict(first: str, second: str) -> bool:
    return Relation.CONFLICTS in sorts(first, second, LinkKind.QUOTE)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We were given two days", "We were given two hours"),
        ("They sent soup, not nurses", "They sent nurses, not soup"),
        ("The choir comes before the organ", "The organ comes before the choir"),
        ("I am proud of what we did", "I am ashamed of what we did"),
        ("The nets came up empty", "The nets came up full"),
        ("I would do it again", "I would not do it again"),
        ("We have won a great deal and lost very little", "We have won very little and lost a great deal"),
        ("We do not lack water, we lack math", "We lack water, we do not lack math"),
    ],
)
def test_one_word_or_the_order_makes_a_changed_quotation(first, second):
    found = nearly(first, second, sure=True, possible=True)
    assert found is not None
    assert found.changed


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We are ready for talks", "We are ready for a strike"),
        ("Bread and soup for all of us", "Soup and bread for all of us"),
        ("It was terrible", "It was horrible"),
        ("I lost my house", "We found our car"),
    ],
)
def test_another_sentence_that_begins_alike_is_no_changed_quotation(first, second):
    assert nearly(first, second, sure=True, possible=True) is None


def test_of_two_people_by_name_only_the_order_tells():
    assert nearly("We were given two days", "We were given two hours", sure=False, possible=False) is None
    assert nearly("They sent soup, not nurses", "They sent nurses, not soup", sure=False, possible=False) is not None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ('"Every coin," Ada Osei said, "goes to the roof before the floor."', '"Every coin goes to the floor before the roof," said Ada Osei.'),
        ('"We may not sell the boats," said Tom Lindgren.', 'The boats, said Tom Lindgren, are safe: "We may sell the boats."'),
        ('"The tests were negative," the pilot said.', '"The tests were positive," the pilot said.'),
        ('"Our nets came up empty," said skipper Tom Lindgren.', '"Our nets came up full," the trawlerman said.'),
    ],
)  # fmt: skip
def test_outlets_that_quote_it_otherwise_disagree(first, second):
    assert conflict(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ('"We need rain," said farmer Tom Lindgren.', '"We need snow," said the hotelier.'),
        ('"This is a good deal for nurses," the union said.', '"This is a good deal for owners," the company said.'),
        ('"I saw two men run to the car," said a neighbor.', '"I saw one man run to the car," said a shopkeeper.'),
    ],
)
def test_what_two_people_say_in_like_words_is_no_changed_quotation(first, second):
    assert not conflict(first, second)


def test_two_quotations_of_one_sentence_are_joined_only_where_the_first_is_broken_off():
    first = (
        "The mayor is “deeply worried” about the wells, and fears an “outbreak of fever in the upper valley”, he said."
    )
    second = "“There was a long outbreak of fever in the upper valley,” the mayor said."
    assert not conflict(first, second)
    first = "“We will close every well,” the mayor said, “before the end of the week”."
    second = "“We will close no well before the end of the week,” the mayor said."
    assert conflict(first, second)


def test_words_that_the_outlet_quotes_in_a_clause_of_its_own_go_on_no_sentence():
    whole = (
        "“We have sold nothing and we will sell nothing,” she told a meeting at the harbor office, where she spoke “with a "
        "heavy heart”."
    )
    assert not conflict(whole, "“We have sold nothing and we will sell nothing,” she said.")
