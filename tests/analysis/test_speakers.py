"""Speakers: from "she", "the minister" and "Mr Doe" to a name with a post."""

from __future__ import annotations

import pytest

from articles.analysis.engines import engine_named
from articles.analysis.quotations import find_quotations
from articles.analysis.sentences import split_sentences
from articles.analysis.spans import Attribution


def last(body: str) -> Attribution:
    found = engine_named("rules").find_attributions(body, split_sentences(body), find_quotations(body))
    return max(found, key=lambda item: item.cue.start if item.cue else item.content[0].start)


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("Water minister Ines Prado opened the dam. She said it was late.", "Ines Prado"),
        ("Water minister Ines Prado opened the dam. Prado said it was late.", "Ines Prado"),
        ("Water minister Ines Prado opened the dam. The minister said it was late.", "Ines Prado"),
        ("Ines Prado, the water minister, opened the dam. The minister said it was late.", "Ines Prado"),
        ("The water minister, Ines Prado, opened the dam. Ms Prado said it was late.", "Ines Prado"),
        ("Ines Prado met Hugo Lind. He said it was late.", "Hugo Lind"),
        ("Hugo Lind met Ines Prado. She said it was late.", "Ines Prado"),
        ("Acme Corp. fell 4 percent. The company said sales were weak.", "Acme Corp."),
        ("The Lenz Water Authority met. The authority said levels were low.", "Lenz Water Authority"),
        ("The World Reef Fund (WRF) met. WRF said corals were dying.", "World Reef Fund"),
        ("The Health Ministry met doctors. The ministry said beds were free.", "Health Ministry"),
        ("Scientists met in Lenz. They said corals were dying.", "scientists"),
        ("Hugo Lind was arrested. His brother said he was ill.", "Hugo Lind’s brother"),
        ("The brigade, GRX, said nothing had changed.", "GRX"),
        ("Paris and Berlin said nothing had changed.", "Paris and Berlin"),
        ("Police said nothing had changed.", "police"),
    ],
)
def test_a_short_form_means_who_was_named(body: str, speaker: str) -> None:
    assert last(body).speaker == speaker


@pytest.mark.parametrize(
    ("body", "role", "organization"),
    [
        (
            "Ana Petrova, a spokeswoman for the Lenz Water Authority, said no.",
            "spokeswoman for the Lenz Water Authority",
            "Lenz Water Authority",
        ),
        ("Lenz Water Authority spokeswoman Ana Petrova said no.", "spokeswoman", "Lenz Water Authority"),
        ("A Lenz Water Authority spokeswoman said no.", "spokeswoman", "Lenz Water Authority"),
        ("Bolivian President Ana Petrova said no.", "president", "Bolivia"),
        ("Sen. Ana Petrova said no.", "senator", None),
        ("Acme’s chief executive, Ana Petrova, said no.", "chief executive", "Acme"),
        (
            "Ana Petrova, 52, director of the Reef Institute, said no.",
            "director of the Reef Institute",
            "Reef Institute",
        ),
        ("Ana Petrova said no.", None, None),
    ],
)
def test_post_and_body_are_read_beside_the_name(body: str, role: str | None, organization: str | None) -> None:
    found = last(body)
    assert (found.role, found.organization) == (role, organization)
