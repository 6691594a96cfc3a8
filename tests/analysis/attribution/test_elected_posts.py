"""Posts of people who are elected or run for office: what belongs to the post, to the body and to nobody."""

from __future__ import annotations

import pytest

from tests.analysis.attribution.test_speakers import last


@pytest.mark.parametrize(
    ("body", "speaker", "role", "organization"),
    [
        ("Former Rep. Nora Feld said the weir would leak.", "Nora Feld", "former representative", None),
        ("Republican Gov. Nora Feld said the weir would leak.", "Nora Feld", "Republican governor", None),
        ("Reps. Ivo Marsh of Ohio and Nora Feld fished. Marsh said no.", "Ivo Marsh", "representative", None),
        ("Lt. Gov. Nora Feld said the weir would leak.", "Nora Feld", "lt. gov.", None),
        ("Lenz Senate candidate Nora Feld said no.", "Nora Feld", "Lenz Senate candidate", None),
        ("Nora Feld, a candidate in the Lenz primary, said no.", "Nora Feld", "candidate in the Lenz primary", None),
        ("Nora Feld, who won the general election for the seat, said no.", "Nora Feld", None, None),
        ("Outgoing River Board chief Nora Feld said no.", "Nora Feld", "outgoing chief", "River Board"),
        ("Nora Feld, a three-term House member, said no.", "Nora Feld", "member", "House"),
        ("Real estate broker Nora Feld said no.", "Nora Feld", "real estate broker", None),
        ("Fellow Liberals said the weir would leak.", "Liberals", None, None),
        ("Bexton Institute fellow Nora Feld said no.", "Nora Feld", "fellow", "Bexton Institute"),
    ],
)
def test_what_belongs_to_an_elected_post(body: str, speaker: str, role: str | None, organization: str | None) -> None:
    found = last(body)
    assert (found.speaker, found.role, found.organization) == (speaker, role, organization)


def test_a_city_closes_its_name_before_a_trade() -> None:
    assert last("A Port Lenz City cable reporter said the weir was shut.").organization == "Port Lenz City"


@pytest.mark.parametrize(
    "body",
    [
        "Sen. Nora Feld, D-Mont., the chair of the river panel, walked on. She said the weir was shut.",
        "Rep. Nora Feld, R-Calif., the No. 3 of her party, said the weir was shut.",
    ],
)
def test_a_seat_in_letters_is_no_speaker(body: str) -> None:
    assert last(body).speaker == "Nora Feld"


def test_a_relative_holds_no_post_of_a_namesake() -> None:
    body = "Ana Marsh, one of former Mayor Ivo Marsh's two daughters, left. Former Mayor Marsh said no. Ana Marsh said yes."
    found = last(body)
    assert (found.speaker, found.role) == ("Ana Marsh", None)
    assert last(body.rpartition(" Ana")[0]).speaker == "Ivo Marsh"


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("The council leader, Erik Cantor, lost. Mr. Cantor said he was sorry.", "Erik Cantor"),
        ("Ida Lorne wrote a letter. A ball was held for Queen Ida II. Ms. Lorne said it was hers.", "Ida Lorne"),
        (
            "Sen. Ivo Marsh said no. A Republican senator left. Ivo Marsh said yes. The Lenz Republican said it was late.",
            "Ivo Marsh",
        ),
    ],
)
def test_whom_a_style_or_a_party_calls(body: str, speaker: str) -> None:
    assert last(body).speaker == speaker


def test_a_post_behind_and_is_another_s() -> None:
    body = "The row was between Ivo Marsh, then the head of the C.T.A., and his deputy, Jan Orr. The C.T.A. said no."
    found = last(body)
    assert (found.speaker, found.role) == ("C.T.A.", None)


def test_a_lands_body_is_where_a_post_is_held() -> None:
    body = "Ivo Marsh teaches. He was president of the Ohio Association of Economists. He said it was late."
    assert last(body).speaker == "Ivo Marsh"


def test_a_poll_is_dated_before_its_verb() -> None:
    assert last("A Gazette poll last week found that voters liked the weir.").speaker == "Gazette poll"


def test_nobody_belongs_to_a_behest() -> None:
    body = "Ivo Marsh called Nora Feld at the behest of River Board Chief Jan Orr. Feld said no."
    assert last(body).organization is None
    assert last("Fellow Lenz Party organizer Nora Feld said no.").organization == "Lenz Party"
