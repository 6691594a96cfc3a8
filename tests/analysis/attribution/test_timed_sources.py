"""Sources that say when, how often or behind what aside they spoke. Each case is read from a whole short article."""

from __future__ import annotations

import pytest

from articles.analysis.pipeline import read


def speakers(text: str) -> list[str | None]:
    found = (claim.attribution for claim in read(text, published="2026-11-17").claims)
    return [one and one.speaker for one in found]


@pytest.mark.parametrize(
    "tail",
    [
        "said shortly before midnight.",
        "said just after 9 p.m.",
        "said minutes later.",
        "said hours after the vote.",
        "announced a few minutes ago.",
        "announced a short while ago.",
        "told us soon after noon.",
        "insisted on Thursday.",
        "insisted on Thursday night.",
    ],
)
def test_a_statement_may_be_closed_by_when_it_was_made(tail: str) -> None:
    assert speakers(f"The dam broke in 12 places, Mayor Ada Osei {tail}") == ["Ada Osei"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"He never asked me to leave," Ada Osei said once more on Friday.', "Ada Osei"),
        ("The Ferry Trust, asked again about the 12 boats, three times said that none was for sale.", "Ferry Trust"),
        ("Ada Osei was adamant on Monday that nobody had opened the 14 gates.", "Ada Osei"),
        ("Ada Osei was adamant on Monday night that nobody had opened the 14 gates.", "Ada Osei"),
        ("The Ferry Trust, however, was satisfied that six pumps would be enough.", "Ferry Trust"),
        ("The Ferry Trust accepted, in reply to Tom Berg, that all nine tests had failed.", "Ferry Trust"),
        ("The Ferry Trust told Reed & Harbor that it had twice moved the 30 boats.", "Ferry Trust"),
        (
            "The three-member panel, chaired by Sir Tom Berg KC, found that Norland paid 43 bribes.",
            "three-member panel",
        ),
        ("The number of boats lost is 9,800, up from 5,200 on Monday, said Sergeant Tom Berg.", "Tom Berg"),
        ("Seven, according to the Ferry Trust, which published the list of the lost boats.", "Ferry Trust"),
        ("The Ferry Trust, which in a filing on Monday conceded that 12 boats leaked, said so.", "Ferry Trust"),
        ('"They taxed the port, not the fish," is how Ada Osei, who heads the exchange, puts it.', "Ada Osei"),
        ('Ada Osei, on how the crew learned of it: "They read it in the paper on Monday."', "Ada Osei"),
        ('Ada Osei said that people were afraid: "I have had men on the phone in tears all day."', "Ada Osei"),
        ("Boat computing group Norland said it would cut 2,400 jobs.", "Norland"),
        ("Harbor maps show at least 17 wrecks within a mile of the pier.", "Harbor maps"),
    ],
)
def test_a_source_beside_an_aside(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Former MP and growers' leader Ada Osei said farmers would block 12 roads.", "Ada Osei"),
        ("One of the owners, retired teacher Ada Osei (74), told the court that she heard a bang.", "Ada Osei"),
        ("In Velden, the state Commandant, Tom Berg, said that 40 tons of iron were found.", "Tom Berg"),
        ("Ada Osei spoke. Osei, of Velden, Kent, insisted that she had sold 40 cards.", "Ada Osei"),
        ("Opening the inquiry, counsel to the inquiry Ada Osei KC said nine men were dismissed.", "Ada Osei"),
        ("Beside the pier the president denied that there were 12 letters.", "president"),
    ],
)
def test_a_name_behind_its_post(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


def test_a_place_before_a_post_does_not_hold_it() -> None:
    text = (
        "Showing them to reporters in Velden, the state Commandant, Tom Berg, said 40 tons were found.\n\n"
        "Six men will go to court in Velden on Friday, the Commandant said."
    )
    assert speakers(text) == ["Tom Berg", "Tom Berg"]


def test_a_rear_admiral_is_of_no_body_called_rear() -> None:
    found = read("Rear Admiral Tom Berg, head of the Harbour Authority, said 40 boats sank.", published="2026-11-17")
    told = found.claims[0].attribution
    assert told is not None
    assert (told.speaker, told.organization) == ("Tom Berg", "Harbour Authority")


def test_papers_of_many_are_no_it() -> None:
    text = (
        "The Harbour Court upheld the fine of 40,000 euros.\n\n"
        "Loading records showed that 40 boats were full. It found that 12 more should have been counted."
    )
    assert speakers(text)[-1] != "Loading records"


def test_a_paper_of_a_body_keeps_its_owner() -> None:
    text = "According to the committee's statement, prices will rise by 5.1% this year."
    assert speakers(text) == ["committee's statement"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Norland and the Blue Gecko closed. The ministry now says that 40 guests were at the Gecko's party.",
            "ministry",
        ),
        (
            "Norland, the company that carries the cash, moved. The bank says 52,000 accounts were charged twice.",
            "bank",
        ),
    ],
)
def test_a_name_of_another_sort_is_no_ministry_and_no_bank(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Governor Tom Berg was convicted. Lieutenant-Governor Ada Osei spoke. The governor said 12 would stay.",
            "Tom Berg",
        ),
        (
            "Deputy Minister Ada Osei opened the 14 wards. The minister said that 12 more would follow.",
            "Ada Osei",
        ),
    ],
)
def test_who_stands_in_for_a_post_is_asked_last(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


def test_a_letter_dated_behind_its_statement() -> None:
    text = (
        "The college has 30 days to explain the leak, Principal Secretary Tom Berg said in a letter dated December 2."
    )
    assert speakers(text) == ["Tom Berg"]


def test_what_many_found_in_figures_is_theirs() -> None:
    text = "Researchers from Lenz College read the files. They found the number of patients rose from eight to 25."
    assert speakers(text)[-1] == "researchers from Lenz College"
