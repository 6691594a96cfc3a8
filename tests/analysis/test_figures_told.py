"""Figures that somebody puts on a thing, denials with a concession behind them, and silence."""

from __future__ import annotations

import pytest

from tests.analysis.attribution.test_speakers import plain, said_last


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("Norland’s finance director, Bea Strand, put the loss at R3 500 a day.", "Bea Strand"),
        ("The club’s treasurer, Bea Strand, puts the bill at R31.4m.", "Bea Strand"),
        ("Ivo Pell, an analyst at Gale Research, values the brewery at $40 million.", "Ivo Pell"),
        ("Hugo Lind met reporters. He values the brewery at between $40m and $45m.", "Hugo Lind"),
        ("The institute’s director, Ada Moss, pegs the loss at 40 percent.", "Ada Moss"),
        ("Hugo Lind met reporters. He places the loss at about a third.", "Hugo Lind"),
        ("The union, which has 900 members, estimates the backlog at six weeks.", "union"),
        ("Surveyor Bea Strand reckons the repair at €200,000.", "Bea Strand"),
        ("The bank values the farm at Ksh450,000.", "bank"),
    ],
)
def test_who_puts_a_figure_on_it_says_so(body: str, speaker: str) -> None:
    found = said_last(body)
    assert found is not None
    assert plain(found.speaker) == plain(speaker)


@pytest.mark.parametrize(
    "body",
    [
        "Bea Strand put the kettle at the edge of the table.",
        "Bea Strand put the child at ease.",
        "The blast put the town at the mercy of the river.",
        "The deal values the brewery at $40 million.",
        "The paper’s values are those of the town at large.",
        "Family values at 40 parishes were discussed.",
    ],
)
def test_nobody_says_where_a_thing_is_put(body: str) -> None:
    assert said_last(body) is None


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ("Bea Strand conceded to her lawyer, Ivo Pell, that the door was open.", "that the door was open"),
        ("He denied it, though he admitted to a colleague, Ada Moss, that it rang.", "that it rang"),
        ("Bea Strand told her lawyer, Ivo Pell, that the door was open.", "that the door was open"),
        ("Bea Strand told his wife that the door was open.", "that the door was open"),
        ("Bea Strand told her rates would rise.", "rates would rise"),
    ],
)
def test_what_is_said_to_somebody_named_between_commas(body: str, content: str) -> None:
    found = said_last(body)
    assert found is not None
    assert [part.text for part in found.content] == [content]


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("Inge Voss opened the dam, engineers said. Voss would not say.", "Inge Voss"),
        ("Who paid? Mayor Inge Voss was asked twice. She would not say.", "Inge Voss"),
        ("The firm met Inge Voss. The firm would not say.", "firm"),
    ],
)
def test_who_would_not_say_declines(body: str, speaker: str) -> None:
    found = said_last(body)
    assert found is not None
    assert found.negated
    assert plain(found.speaker) == plain(speaker)
