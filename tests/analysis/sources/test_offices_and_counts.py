"""Whose an office, a house, a paper and a count that goes on are. Each case is read from whole short articles."""

import pytest

from tests.analysis.traced import origins, told


@pytest.mark.parametrize(
    ("office", "post"),
    [
        ("the clerk's office", "Town Clerk"),
        ("the sheriff's office", "Sheriff"),
        ("the auditor's office", "Chief Deputy Auditor"),
        ("the coroner's office", "County Coroner"),
    ],
)
def test_who_holds_a_post_with_an_office_speaks_for_it(office, post):
    first = f"Some 2,417 papers were counted, {office} said on Monday."
    second = f'"We opened 31 boxes," {post} Ada Osei said on Tuesday. Osei said 12 seals were broken.'
    found = origins(first, second)
    assert told(found, "2,417") == told(found, "31 boxes") == told(found, "12 seals")


def test_a_deputy_of_another_office_does_not_speak_for_the_clerks():
    found = origins("Some 2,417 papers were counted, the clerk's office said.", "Mayor Ada Osei said 12 seals broke.")
    assert told(found, "2,417") != told(found, "12 seals")


def test_a_hospital_is_called_by_its_saint():
    text = "Doctors at St Olaf's Hospital said nine people were badly hurt."
    found = origins(text, "St Olaf's Hospital treated 40 people.", "St Olaf's said that 47 people had been hurt.")
    assert told(found, "47 people") == told(found, "nine people")


def test_a_firm_behind_the_name_of_a_law_is_not_part_of_it():
    law = "Under the Payments Act Norland can be fined 50 million euros. "
    found = origins(law + "Norland said 52,000 accounts were closed.", "Norland said 14 offices were shut.")
    assert told(found, "52,000") == told(found, "14 offices") == "Norland"


def test_a_nationality_names_no_company():
    one = "On Monday the company Norland said it would hire 300 people. An American company bid for 12 mills."
    assert told(origins(one, "The American company said it would hire 90 clerks."), "90 clerks") != "On Monday"


def test_the_company_named_in_its_own_sentence_is_that_company():
    text = "Norland Mills will close 12 mills in May, the company said. Harbour Capital, a firm, owns 40% of it."
    other = "Harbour Capital said it would sell 40% of its shares. Norland Mills said 300 jobs would go."
    found = origins(text, other)
    assert told(found, "12 mills") == told(found, "300 jobs")


@pytest.mark.parametrize(
    "sentence",
    [
        "Nine of them remain in hospital.",
        "A further 31 were wounded.",
        "Nearly 1,600 have fallen ill.",
        "As of Tuesday, 57,000 of them were still waiting.",
        "Another 12 are missing.",
        "There were 11 deaths.",
        "Some 40 others were sent home.",
    ],
)
def test_a_count_that_goes_on_rests_on_whom_it_goes_on_from(sentence):
    found = origins(f"The Harbour Safety Agency said 63,000 people had drunk the water on Monday. {sentence}")
    assert told(found, sentence) == "Harbour Safety Agency"


@pytest.mark.parametrize(
    "sentence",
    [
        "Police in Velden held 12 men on Friday.",
        "Ada Osei lost 14 boats in the storm.",
        "A further 31 were wounded, Tom Berg said.",
    ],
)
def test_a_count_of_somebody_else_does_not_go_on(sentence):
    found = origins(f"The Harbour Safety Agency said 63,000 people had drunk the water on Monday. {sentence}")
    assert told(found, sentence) != "Harbour Safety Agency"


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("The slick covered 4.5 square kilometers on Tuesday, by the agency's measurement.", "4.5"),
        ("The agency has so far collected more than 15 tons of fish.", "15 tons"),
        ("Security of 4.3 million euros has been demanded by the agency.", "4.3"),
        ("The agency has granted 12 exemptions among 44 applications.", "12 exemptions"),
    ],
)
def test_a_bodys_measurements_and_demands_are_its_own(sentence, part):
    named = "The Harbour Safety Agency said 41 containers were lost on Monday.\n\n"
    assert told(origins(named + sentence), part) == "Harbour Safety Agency"


def test_a_body_speaks_through_whom_it_calls_its_own():
    one = "The Rail Safety Board (RSB) said the train did 148 kilometers per hour."
    two = "The RSB's Ada Osei has said that 12 bolts were loose. Osei said 14 doors were shut."
    found = origins(one, two)
    assert told(found, "14 doors") == told(found, "148")


def test_the_presidency_is_whoever_is_president():
    one = "President Olga Brandt left before 9 a.m., her office said. President Olga Brandt said 12 guards stayed."
    found = origins(one, "The presidency said that 12 guards had stayed with her.")
    assert told(found, "presidency") == told(found, "12 guards stayed") == "Olga Brandt"
