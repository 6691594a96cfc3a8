"""Sources that close a sentence, and whom "it" means, in wordings of agencies, tabloids and trade papers."""

from __future__ import annotations

import pytest

from articles.analysis.pipeline import read


def speakers(text: str) -> list[str | None]:
    found = (claim.attribution for claim in read(text, published="2026-11-17").claims)
    return [one and one.speaker for one in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Forty sheds burned down in the night, the ministry stated on Tuesday.", "ministry"),
        ("Forty sheds burned down in the night, the ministry told 9 News.", "ministry"),
        ("The hospital's board backed the plan by 31 to 9, the trust said after a long meeting.", "trust"),
        ("There had been 342 cases by Sunday evening, the ministry told agents: 299 men and 43 women.", "ministry"),
        ("Members of the club voted for the budget, the treasurer, Ada Osei, said last night.", "Ada Osei"),
        ("Farmers who lost cattle got 40 euros before nightfall, the coroner, Ada Osei, said.", "Ada Osei"),
    ],
)
def test_source_behind_its_statement(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_participle_behind_a_source_is_the_sources() -> None:
    text = "A tram rammed a bus near the old market, the Transport Authority said, putting the number of injured at 14."
    assert speakers(text) == ["Transport Authority"]


@pytest.mark.parametrize(
    "text",
    [
        "The Ostby port authority said the wreck lay at 40 metres. The Star Of Ness had no pilot on board, it said.",
        (
            "The Ostby port authority said 300 guests were ill. An 81-year-old man died on Sunday. "
            "On Monday, it put the number of sick crew at 41."
        ),
        (
            "The Ostby port authority said its crew followed orders. It also denied a claim by two survivors that it had "
            'opened fire. "No shot was fired at any time," it said in a statement.'
        ),
    ],
)
def test_it_is_the_body_that_spoke(text: str) -> None:
    assert speakers(text)[-1] == "Ostby port authority"


def test_claim_named_to_be_denied_is_the_deniers() -> None:
    assert speakers("The mayor dismissed allegations by the union that 40 nurses had left.") == ["mayor"]


def test_subject_that_can_speak_stays_it() -> None:
    text = "The Ostby port authority was silent. The Harbour Board has closed the quay for 40 days, it said."
    assert speakers(text)[-1] == "Harbour Board"
