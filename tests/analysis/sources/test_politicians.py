"""Who speaks for a body and who for himself: politicians, their campaigns and spokesmen, joint sources."""

import pytest

from tests.analysis.traced import origins, told


@pytest.mark.parametrize(
    "text",
    [
        "Velden Gov. Ada Osei said 14 bridges would close. Osei spoke on Friday.",
        "Rep. Ada Osei of Ohio said 14 bridges would close.",
        "Sheriff Ada Osei of Ohio said 14 bridges would close.",
        "Ada Osei, chairwoman of the House Bridges Committee, said 14 bridges would close.",
        "Ada Osei, the leader of the Senate Harbor Committee, said 14 bridges would close.",
    ],
)
def test_who_is_elected_speaks_for_himself(text):
    assert told(origins(text, "Ohio said 9 roads were open."), "14 bridges") == "Ada Osei"


def test_a_spokesman_of_a_committee_speaks_for_it():
    found = origins(
        "Tom Berg, a spokesman for the House Bridges Committee, said 14 bridges would close.",
        "The House Bridges Committee said 9 bridges were open.",
    )
    assert set(found.values()) == {"House Bridges Committee"}


@pytest.mark.parametrize(
    "text",
    [
        "The Osei campaign said 14 rallies were planned.",
        "An Osei campaign aide said 14 rallies were planned.",
        "Tom Berg, a spokesman for the Osei campaign, said 14 rallies were planned.",
        "Aides to Ms. Osei said 14 rallies were planned.",
    ],
)
def test_a_campaign_is_its_candidate(text):
    found = origins("Ada Osei said she would run. Osei, 51, said 2 rivals were left.", text)
    assert told(found, "14 rallies") == "Ada Osei"


def test_a_partys_tag_is_whoever_bears_it():
    text = "After the vote, Rep. Ada Osei, D-Va., one of nine who voted no, said 14 bridges were unsafe."
    assert told(origins(text), "14 bridges") == "Ada Osei"


def test_two_who_speak_together_are_one_source_in_any_order():
    found = origins(
        "Ada Osei and Tom Berg said 14 bridges were unsafe. Osei said 3 of them were closed. Berg said 2 were old.",
        "Berg and Osei said 11 bridges were safe.",
    )
    assert told(found, "11 bridges") == told(found, "14 bridges") == "Ada Osei and Tom Berg"


def test_a_panel_is_no_inquiry_where_the_story_has_none():
    assert told(origins("The panel said 14 bridges were unsafe."), "14 bridges") != "inquiry panel"


def test_a_former_spokesman_speaks_for_himself():
    found = origins("Ada Osei said 2 bridges were safe.", "Tom Berg, former press secretary to Osei, said 14 were not.")
    assert told(found, "14") == "Tom Berg"


def test_officials_of_a_party_are_no_name():
    assert told(origins("Democratic campaign officials said 14 rallies were planned."), "14").endswith("officials")


def test_a_firms_chief_is_taken_for_no_other_firms():
    found = origins(
        "Norland Systems said 9 photos were real. Norland Systems is based in Velden.",
        "Tom Berg, chief executive of picTor, said 14 photos were real.",
    )
    assert told(found, "14 photos") != "Norland Systems"


def test_a_word_that_only_opens_its_sentence_is_nobody():
    assert told(origins("The cuts were deep. Cuts said to cost 14 bridges were made."), "14 bridges") is None
