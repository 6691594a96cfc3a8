import pytest

from articles.analysis.agreement.quoted.exchange import same_given, weigh


@pytest.mark.parametrize(
    ("first", "second", "sort"),
    [
        ("would", "could", "modal"),
        ("may be", "are", "modal"),
        ("cannot", "will", "negation"),
        ("did not", "did", "negation"),
        ("never again", "again", "negation"),
        ("six", "nine", "number"),
        ("$3 million", "$3 billion", "number"),
        ("$40", "€40", "word"),
        ("all of", "most of", "quantity"),
        ("almost certain", "certain", "quantity"),
        ("for the toll", "against the toll", "turn"),
        ("with it", "without it", "negation"),
        ("Marden", "Okonjo", "name"),
        ("open", "closed", "word"),
        ("approve", "know about", "word"),
        ("have", "lost", "word"),
        ("asymmetrical", "symmetrical", "negation"),
        ("apolitical", "political", "negation"),
        ("harmful", "harmless", "negation"),
        ("carelessly", "carefully", "negation"),
        ("underestimated", "overestimated", "negation"),
        ("exported", "imported", "negation"),
        ("increase", "decrease", "negation"),
        ("include", "exclude", "negation"),
    ],
)
def test_what_changes_the_meaning_is_high_and_named(first, second, sort):
    assert weigh(first, second) == ("high", sort)
    assert weigh(second, first) == ("high", sort)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("we're gonna leave", "we are going to leave"),
        ("'cause", "because"),
        ("$1.8bn", "1.8 billion dollars"),
        ("twenty-five", "25"),
        ("two hundred", "200"),
        ("5%", "five per cent"),
        ("al-Haddad", "Hadad"),
        ("NHB", "National Harbor Board"),
        ("the United States", "America"),
        ("memoranda", "memorandums"),
        ("goin'", "going"),
        ("good will", "goodwill"),
        ("did not receive any", "received no"),
        ("that the", "which a"),
    ],
)
def test_house_style_weighs_nothing(first, second):
    assert weigh(first, second).degree == "none"


@pytest.mark.parametrize(
    ("first", "second", "after"),
    [
        ("[the bridge]", "it", ""),
        ("two ... four", "two three four", ""),
        ("the local mayors", "the mayors", ""),
        ("President", "Harriet", "Vaughan"),
        ("Bill", "William", "Vaughan"),
        ("and nobody in the room had", "", ""),
        ("you will", "he would", ""),
    ],
)
def test_marked_changes_omissions_and_other_forms_of_a_name_weigh_little(first, second, after):
    assert weigh(first, second, after).degree == "low"


@pytest.mark.parametrize(("first", "second"), [("be able", "have"), ("going", "allowed")])
def test_words_that_say_what_a_modal_says_count_as_one(first, second):
    assert weigh(first, second, "to") == ("high", "modal")


def test_i_had_and_i_would_are_both_spelled_id():
    assert weigh("I'd", "I had").degree == weigh("I'd", "I would").degree == "none"


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("Mike", "Michael", True),
        ("T.", "Tomas", True),
        ("Liz", "Elizabeth", True),
        ("Yusup", "Bakyt", False),
        ("Ron", "Don", False),
    ],
)
def test_familiar_forms_are_one_given_name(one, two, same):
    assert same_given(one, two) is same
