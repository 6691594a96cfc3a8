"""Who speaks in "it reads" and "it said" behind a letter, a note or a memo."""

from __future__ import annotations

import pytest

from tests.analysis.attribution.test_speakers import plain, said_last


@pytest.mark.parametrize(
    ("body", "paper"),
    [
        ("In a letter to the Ministry of Ports, Rosa Keane resigned. “I cannot sign this,” it reads.", "letter"),
        ("I have seen a copy of that letter. The Harbor Authority has not. “Act now,” it reads.", "letter"),
        ("The note was pinned to a door at the Harbor Authority. It said: “Back on Monday.”", "note"),
        ("The combination was found in a memo on the wall. It said: “Pay nobody.”", "memo"),
        ("Their last wish was written on a postcard in a drawer. It said: “No flowers.”", "postcard"),
        ("A text from the coach reached players at Lenz United. “Stay home,” it read.", "text"),
        ("The leaflet was handed out outside the Health Ministry. It reads: “Ask for a receipt.”", "leaflet"),
        ("A plaque hangs at Lenz United. “Built by members,” it reads.", "plaque"),
    ],
)
def test_the_paper_that_was_named_is_read_from(body: str, paper: str) -> None:
    found = said_last(body)
    assert found is not None
    assert paper in plain(found.speaker).split()


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("Acme Corp. sent a letter to staff. It said sales were weak.", "Acme Corp."),
        ("The Health Ministry published a letter by doctors. It said it would answer soon.", "Health Ministry"),
        ("The chairman, Hugo Lind, released a statement. It reads: “We are sorry.”", "Hugo Lind"),
        ("The Lenz Water Authority put up a sign. It said levels were low.", "Lenz Water Authority"),
        ("The union wrote in a letter that pay was low. It said a strike was near.", "union"),
        ("The card firm Solva Pay fell. It said fees were down.", "Solva Pay"),
    ],
)
def test_a_body_that_sends_a_paper_speaks_itself(body: str, speaker: str) -> None:
    found = said_last(body)
    assert found is not None
    assert plain(found.speaker) == plain(speaker)
