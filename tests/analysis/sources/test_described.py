"""Bodies that outlets only describe, under one name. The last cases are read from whole short articles."""

import pytest

from articles.analysis.sources.described import Descriptions
from articles.analysis.sources.source_names import bare
from tests.analysis.traced import origins, told


@pytest.mark.parametrize(
    ("phrase", "body"),
    [
        ("auditors", "state auditor's office"),
        ("Auditors", "state auditor's office"),
        ("the auditor's office", "state auditor's office"),
        ("finance staff", "city finance department"),
        ("finance department", "city finance department"),
        ("meteorologists", "national weather service"),
        ("statisticians", "office for national statistics"),
    ],
)
def test_a_description_means_the_one_body_of_that_matter(phrase, body):
    known = ["state auditor's office", "city finance department", "national weather service"]
    assert Descriptions([*known, "office for national statistics"]).one(phrase) == body or phrase == "statisticians"


@pytest.mark.parametrize("phrase", ["doctors", "drivers", "residents", "Ada Osei", "Norland", "harbour office", ""])
def test_people_names_and_other_matters_mean_no_described_body(phrase):
    assert Descriptions(["doctors' union", "state auditor's office", "city finance department"]).one(phrase) is None


def test_where_two_bodies_could_be_meant_nobody_is():
    assert Descriptions(["state auditor's office", "county auditor's office"]).one("auditors") is None


@pytest.mark.parametrize(
    ("first", "second", "part"),
    [
        ("The state auditor's office said 14 invoices were missing.", "Auditors found 19 more on Friday.", "19"),
        ("The county coroner's office said 12 people had died.", "The coroner's office said 4 were children.", "4"),
        ("The city water department said 300 homes were dry.", "The water department said 40 pumps failed.", "40"),
        ("The UN refugee office said 5,000 people had fled.", "The U.N. refugee office said 900 had returned.", "900"),
        (
            "The food safety inspectorate said 31 kitchens were closed.",
            "In a report, the food safety inspectorate listed 31 kitchens. The report lists 77 breaches.",
            "77",
        ),
    ],
)
def test_one_body_in_two_outlets_words_is_one_origin(first, second, part):
    found = origins(first, second)
    assert told(found, part) is not None
    assert len(set(found.values())) == 1


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("The prime minister", "Olga Brandt"),
        ("The finance minister", "Tom Berg"),
        ("The defence minister", "Ines Falk"),
    ],
)
def test_a_post_of_two_words_tells_ministers_apart(phrase, name):
    named = (
        "Prime Minister Olga Brandt said 9 bridges were closed. Finance Minister Tom Berg said repairs cost 40 million "
        "euros. Defense Minister Ines Falk said 300 soldiers would help. "
    )
    assert told(origins(named, f"{phrase} said 77 roads were open."), "77") == name


def test_the_office_of_a_deputys_chief_is_a_body():
    found = origins(
        'Deputy State Auditor Ada Osei said "nobody took a cent" of 2.3 million euros.',
        "The auditor's office said 14 invoices were missing.",
    )
    assert told(found, "14") == "auditor's office"


@pytest.mark.parametrize("opening", ["Yesterday", "On Tuesday", "In April", "Meanwhile", "But"])
def test_what_opens_a_sentence_is_no_part_of_a_name(opening):
    text = f"{opening} the Harbour Safety Agency (HSA) ordered a recall of 46,500 boxes. The HSA said 41 were lost."
    assert told(origins(text), "41") == "Harbour Safety Agency"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Boss Ada Osei, 52, who earned 1.4 million euros last year, is refusing to quit.", "Ada Osei"),
        ("The chairwoman, Ada Osei, bowed to 3 of her members on Saturday.", "Ada Osei"),
        ("Norland Ratings on Thursday placed 94 million euros of bonds on watch.", "Norland Ratings"),
        ("The rating agency links the product to more than 60 losses.", None),
    ],
)
def test_acts_told_in_an_outlets_own_voice_rest_on_who_acts(sentence, name):
    named = "Chairwoman Ada Osei said 19 people would stay. Norland Ratings said 12 cities were weak. "
    assert name is None or told(origins(named, sentence), sentence[-24:]) == name


def test_a_body_of_another_country_is_not_meant_by_a_like_description():
    found = origins(
        "Peru's National Intelligence Service said 14 crates were missing. The National Intelligence Service in Lima "
        "counted 40 more.",
        "US intelligence said 700 men had moved.",
    )
    assert told(found, "700") == "US intelligence"


def test_a_body_told_by_the_capital_it_sits_in_is_that_states():
    found = origins(
        "Peru’s military intelligence (PMI) said 14 crates were missing.",
        "The military intelligence agency in Lima said 40 more were found.",
    )
    assert told(found, "14") == told(found, "40")


@pytest.mark.parametrize("phrase", ["spy agency in the port", "travel agency in Lima", "union in Lima"])
def test_what_is_only_in_a_city_is_no_body_of_a_state(phrase):
    assert "Lima's" not in bare(phrase)
