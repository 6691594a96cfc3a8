"""Ends of a question of yes and no: what names one, and what turns it round."""

from __future__ import annotations

import pytest

from articles.analysis.agreement.positions.poles import axes, ends_of, poles_of
from articles.analysis.names import Register
from articles.analysis.questions.features import features_of
from articles.analysis.words.wording import tokens
from tests.analysis.claim_factory import report

ENDS = [
    ("The council gave the nod to the tram line.", "consents", True),
    ("The tram line was shot down by the council.", "consents", False),
    ("The choir's director tendered her resignation.", "stays in office", False),
    ("The choir's director refused to quit.", "stays in office", True),
    ("The choir's director kept up her refusal to quit.", "stays in office", True),
    ("The abbot has instead closed the guest house.", "open", False),
    ("The abbot kept the bakery instead of closing the guest house.", "open", True),
    ("The charges against the ferryman will include fraud.", "guilty", True),
    ("The hamlet voted against a ban on eel fishing.", "allowed", True),
    ("The abbot backed away from plans to shut the guest house.", "open", True),
    ("The guest house will close in May.", "open", False),
    ("The ministry scrapped the ban on eel fishing.", "allowed", True),
    ("The ban on eel fishing was finally lifted.", "allowed", True),
    ("Nobody in the hamlet had been told.", "warned", False),
    ("The hamlet had an hour's notice.", "warned", True),
    ("The dancer would not be drawn on the rumor.", "says", False),
    ("She could not bring herself to apologize.", "sorry", False),
    ("The chess player did not contest the ruling.", "appeals", False),
    ("There was nothing to suggest that the seal had leaked.", "evidence", False),
    ("The bailiff let the poacher go.", "held", False),
    ("The insurer paid no one.", "pays", False),
    ("The union agreed to nothing on Monday.", "consents", False),
    ("The council approved no fewer than nine kiosks.", "consents", True),
]


def ends(text: str) -> set[tuple[str, bool]]:
    item = features_of(report(1, text), Register())
    return {(pole.axis.split(" / ")[0], pole.yes) for pole in poles_of(item)}


@pytest.mark.parametrize(("text", "axis", "yes"), ENDS)
def test_an_end_is_read_with_what_turns_it_round(text: str, axis: str, yes: bool) -> None:
    assert (axis, yes) in ends(text)
    assert (axis, not yes) not in ends(text)


@pytest.mark.parametrize(
    "text",
    ["The Launch Office moved to Corrin.", "Grant Hollis walked to the pier.", "The tin held nine plums."],
)
def test_a_name_is_no_end(text: str) -> None:
    assert not {axis for axis, _ in ends(text)} & {"goes ahead", "consents"}


def test_a_denial_and_the_lack_of_evidence_are_two_questions() -> None:
    assert ("admits", False) in ends("The dairy denied the claim.")
    assert ("evidence", False) in ends("The dairy said it had no evidence.")
    assert not ends("The dairy denied the claim.") & ends("The dairy said it had no evidence.")


def test_every_axis_has_two_ends() -> None:
    assert len(axes()) == len(set(axes()))
    assert all(axis.count(" / ") == 1 for axis in axes())


def test_what_was_said_not_to_be_so_is_not_admitted() -> None:
    assert ends("The brass band said it had not agreed to play.") >= {("admits", False)}
    assert ("admits", True) not in ends("The brass band said it had not agreed to play.")
    assert ("admits", True) in ends("The brass band said it had agreed to play.")


@pytest.mark.parametrize("joint", ["while", "because", "before", "since"])
def test_what_a_clause_refuses_turns_nothing_round_in_the_next_one(joint: str) -> None:
    text = f"The harbor minister ruled out scrapping the tender {joint} the inquiry was under way."
    ends = ends_of(text, tuple(tokens(text)))
    assert [pole.yes for pole in ends if pole.text == "under way" and pole.axis.startswith("goes ahead")] == [True]


def test_what_is_closed_to_some_is_closed() -> None:
    text = "The crossing at Ostrel would be closed to new arrivals from Monday, the ministry said."
    ends = ends_of(text, tuple(tokens(text)))
    assert ("open / closed", False) in [(pole.axis, pole.yes) for pole in ends]


@pytest.mark.parametrize(
    ("text", "axis", "yes"),
    [
        ("The minister has ruled one out.", "consents", False),
        ("The court's owner, ruling that the sale was legal, left.", "legal", True),
        ("He left rather than sign the letter.", "consents", False),
        ("None of the sum asked for by the gang, Mur, had been paid.", "pays", False),
    ],
)
def test_what_turns_a_cue_round_however_it_stands(text: str, axis: str, yes: bool) -> None:
    found = ends_of(text, tuple(tokens(text)))
    assert yes in {pole.yes for pole in found if pole.axis.startswith(f"{axis} ")}
    assert (not yes) not in {pole.yes for pole in found if pole.axis.startswith(f"{axis} ")}
