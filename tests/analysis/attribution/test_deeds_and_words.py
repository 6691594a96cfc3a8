"""A verb that can tell of words and of deeds, who is said to speak by a relative clause, and names that look like words."""

from __future__ import annotations

import pytest

from articles.analysis.pipeline import read
from articles.analysis.spans import Claim


def longest(text: str) -> Claim:
    """Return the claim that holds most of the text."""
    return max(read(text, strip=False, published="2026-06-10").claims, key=lambda claim: claim.end - claim.start)


@pytest.mark.parametrize(
    "text",
    [
        "The trustees called an extraordinary meeting for July 9.",
        "The dockers' union called a 24-hour strike in three ports.",
        "The chancellor called a snap election for the autumn.",
        "The ombudsman has called both sides for a second hearing on Friday.",
        "Detectives called two drivers in for questioning on Friday.",
        "The manager called three teenagers into the squad.",
        "The bank declared a final dividend of 12p a share.",
        "The speaker declared a recess after two hours.",
        "Speaker Ida Vass twice threatened to close the gallery.",
        "Skippers must report any damage within 24 hours.",
        "Any barn with a floor of more than 100 sq m must accept inspectors unless it is exempt.",
    ],
)
def test_a_deed_is_nobodys_words(text: str) -> None:
    assert longest(text).attribution is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Opponents called the bridge a disgrace.", "opponents"),
        ("Ida Vass called her vote for the toll a mistake.", "Ida Vass"),
        ("The mayor called the meeting a farce.", "mayor"),
        ("President Ida Vass declared Friday a day of mourning.", "Ida Vass"),
        ("The port's own survey, taken in May, found 40% of moorings empty.", "port's own survey"),
        ("The bank expects freight revenue, which fell to $40m in May, to recover only by winter.", "bank"),
        ("The tests cost 2 million euros, which the state paid, says Ida Vass at the Lenz Institute.", "Ida Vass"),
        ("Crews cleared the pass, which had been shut since noon, said Ken Doe, the county engineer.", "Ken Doe"),
        ("The ferry was overloaded, a claim denied by its owner, Lenz Lines.", "Lenz Lines"),
        ("The ship was carrying 40 cars, a figure confirmed by the port authority.", "port authority"),
        ("His lawyer, Ida Vass, said her client denied the charge and would appeal.", "Ida Vass"),
        ("Ken Doe, who last month announced a cut of 40 jobs, has urged staff to stay.", "Ken Doe"),
        ("Macey's said it would open 40 shops.", "Macey's"),
        ("A Duty of Candour letter sent to families says the ward lacked 12 nurses.", "Duty of Candour letter"),
        ("Members' group Stokers Till I Die has called for a boycott of the final.", "Stokers Till I Die"),
        ("Owners Portside Holdings denied the claim about the pier.", "Portside Holdings"),
        ("Organisers Bright Arts Trust said 40,000 people had come.", "Bright Arts Trust"),
        ("A tunnel for Scotland was due in May. The operator says it is late by a year.", "operator"),
        ("Secretary Dilys Marsh told MPs so. Dr Femi Alder, an economist, warned of gaps. “It is odd,” she said.", ""),
    ],
)
def test_who_speaks(text: str, speaker: str) -> None:
    heard = read(text, strip=False, published="2026-06-10").claims[-1].attribution
    assert heard is not None
    assert heard.speaker == (speaker or "Femi Alder")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Its chair, retired judge Ida Vass, said the fund would close.", "chair"),
        ("The union's president, crane driver Ida Vass, said the port was full.", "president"),
        ("“It was a fake,” recalled Ida Vass, who was keeper of coins at the gallery until 2006.", "keeper of coins"),
    ],
)
def test_the_post_somebody_speaks_in(text: str, role: str) -> None:
    heard = longest(text).attribution
    assert heard is not None
    assert role in (heard.role or "")
