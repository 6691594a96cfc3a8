"""Ways of reporting that whole pages showed: what a court heard, who is turned behind the verb, whose paper it is."""

from __future__ import annotations

import pytest

from articles.analysis.pipeline import read
from tests.analysis.attribution.test_speakers import plain, said_last


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("The tribunal heard that between May and June she had signed 40 blank forms.", "tribunal"),
        ("Jurors were told that the van had been seen twice.", "jurors"),
        ("It was confirmed by Lenz Harbor Board that two more ferries would run.", "Lenz Harbor Board"),
        ("A circular sent to schools states that 300 desks will be replaced.", "circular"),
        ("Figures from the Rural Bus Survey of 2021 suggest that this would reach 4,000 villages.", "Rural Bus Survey"),
        ("A pump that is left running uses twice as much, tests by Ines Prado found in 2021.", "tests by Ines Prado"),
        ("Acme Boats must recall 300 dinghies, the Office for Safe Water ordered.", "Office for Safe Water"),
        ("A surveyor for the firm that owns it stressed that it had not been opened.", "surveyor for the firm"),
        ("Senator Ines Prado has written to ministers calling for a longer truce.", "Ines Prado"),
        ("Ines Prado said on Monday, before the vote was held, that the club had one rule for itself.", "Ines Prado"),
        ("The farm's owner Ines Prado said a bridge promised in 2011 had never been built.", "Ines Prado"),
        ("Five people wrote in. Two of them said no. One of them, Lenz's Hugo Lind, said he would leave.", "Hugo Lind"),
        ("Hugo Lind keeps bees. A 2019 paper by Lind's group put the loss at a third.", "2019 paper by Lind's group"),
        ("The river rose, according to Doctors in Danger, a charity that runs a clinic.", "Doctors in Danger"),
        ("Neither the guild nor the firms' trade body denied it.", "guild nor the firms' trade body"),
    ],
)
def test_whoever_reports_is_found(body: str, speaker: str) -> None:
    found = said_last(body)
    assert found is not None
    assert plain(found.speaker) == plain(speaker)


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("Enter Hugo Lind. “It holds,” Mr Lind said.", "Hugo Lind"),
        ("Photo by H. Lind. “It rained,” says head keeper Hugo Lind, a botanist.", "Hugo Lind"),
        ("Judge Ruairi Mac Brodin spoke. “It rained,” Mr Mac Brodin said.", "Ruairi Mac Brodin"),
        (
            "“It rained,” said Ida Roe, the head of rivers. One of those hurt was Ines Prado. The 69-year-old said no.",
            "Ines Prado",
        ),
        ("The six-member Lenz River Panel met. The panel said levels were low.", "Lenz River Panel"),
        (
            "“It rained,” said Hugo Lind, 46. Works minister Ponna Yadi said it was dry. A team will go, he said.",
            "Ponna Yadi",
        ),
    ],
)
def test_whom_a_description_means(body: str, speaker: str) -> None:
    found = said_last(body)
    assert found is not None
    assert plain(found.speaker) == plain(speaker)


def test_who_is_turned_behind_the_verb_answers_for_the_sentence() -> None:
    body = "Among those who have had to wait is Ines Prado, 58, a baker from Lenz, who says she pulled her own tooth."
    claims = read(body).claims
    assert [claim.attribution and claim.attribution.speaker for claim in claims] == ["Ines Prado"]


@pytest.mark.parametrize(
    "body",
    [
        "Acme Parking issued 11,604 notices in a year.",
        "A circular leaked in May that gave tenants a year was withdrawn.",
    ],
)
def test_a_deed_is_nobodys_words(body: str) -> None:
    assert all(claim.attribution is None for claim in read(body).claims)


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        (
            "“It rained,” said Ida Roe. That was no help to Ines Prado. The retired nurse said she got wet.",
            "Ines Prado",
        ),
        ("“It rained,” said Ida Roe. Roe met Ines Prado. The retired nurse said she got wet.", "Ida Roe"),
    ],
)
def test_a_description_means_whom_the_sentence_between_names(body: str, speaker: str) -> None:
    found = said_last(body)
    assert found is not None
    assert plain(found.speaker) == plain(speaker)


@pytest.mark.parametrize(
    ("body", "role"),
    [
        ("The agency's managing director, Engineer Hugo Lind, said it was dry.", "managing director"),
        ("The board's chairwoman, Advocate Ines Prado, said it was dry.", "chairwoman"),
        (
            "Hugo Lind, then the shadow health secretary, called it “the worst bargain of all” in 2013.",
            "shadow health secretary",
        ),
        ("Former MP and farmers’ leader Hugo Lind said it was dry.", "farmers’ leader"),
    ],
)
def test_the_post_is_not_the_style(body: str, role: str) -> None:
    found = said_last(body)
    assert found is not None
    assert plain(found.role) == plain(role)


def test_whose_family_is_told_of_is_a_person() -> None:
    body = "Gov. Abe Stone spoke. For Tran Quy Doe, whose family has sold tile for years, it is late. He has one boat, he said."
    found = said_last(body)
    assert found is not None
    assert found.speaker == "Tran Quy Doe"
