"""What leads over and names nothing to check, greetings with a fact, rules told to their reader; credits and decks."""

from __future__ import annotations

import pytest

from articles.analysis.clean import clean
from articles.analysis.pipeline import read


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The method isn't new.", 0),
        ("The detour has a price.", 0),
        ("But the timing is awkward.", 0),
        ("Not everybody wanted one.", 0),
        ("Whether it works is another matter.", 0),
        ("The bridge is closed.", 1),
        ("Not everybody survived the crash.", 1),
        ("The bridge has a price of $40 million.", 1),
        ("Good morning and welcome to our coverage of Lenz Airport, which handles 8.1 million passengers a year.", 1),
        ("Welcome to our live coverage of the vote.", 0),
        ("You get it back when you take the empty to a shop.", 1),
        ("The street paints a different picture.", 0),
        ("Well, that did not take long.", 0),
        ("Thanks for your company, and your emails.", 0),
        ("That is all from us after a long day at the lake.", 0),
        ("Our reporter spoke to people at the camp, where 6,200 were registered by noon.", 1),
        ("Our reporters and editors wish you well.", 0),
        ("Bluetongue is spread by biting midges and poses no risk to people.", 1),
    ],
)
def test_what_is_a_claim(text: str, claims: int) -> None:
    assert len(read(text, strip=False, published="2026-06-10").claims) == claims


PARAGRAPHS = (
    (
        "The gallery in Port Lenz paid £2.1 million for a picture of the harbor that was painted after the war, a report says. "
        "The trustees have kept the report to themselves for a year."
    ),
    (
        "The picture hung in the harbor room until May, when a laboratory found a blue that nobody made before 1935. "
        "The gallery did not dispute it."
    ),
    "Its director, Ida Vass, said that the trustees had asked a second laboratory to look at the blue in the harbor picture.",
    "The dealer who sold the harbor picture to the gallery died in 2017, and his son denied that he had known of the blue.",
)


def page(*lines: str) -> str:
    """Return a page with its lines apart."""
    return "\n".join(line if line else "" for line in lines)


def test_a_caption_that_ends_in_shouted_names_is_no_headline() -> None:
    text = page(
        "THE LENZ CHRONICLE",
        "Gallery paid £2.1m for harbor picture painted after the war",
        "Ida Roth, Arts Correspondent",
        "Saturday June 6 2026, 12.01am, The Chronicle",
        "",
        "The harbor picture hung in the gallery until last month   PORT GALLERY/ART TRUST",
        "",
        "\n\n".join(PARAGRAPHS),
    )
    found = clean(text, flips={})
    assert found.headline == "Gallery paid £2.1m for harbor picture painted after the war"
    assert "ART TRUST" not in found.body


def test_a_longer_line_below_a_headline_sums_up() -> None:
    text = page(
        "Gallery bought harbor picture from after the war",
        "A report on the blue in a harbor picture that the gallery in Port Lenz bought says it was painted after 1935",
        "By Ida Roth",
        "6 June 2026",
        "",
        "\n\n".join(PARAGRAPHS),
    )
    assert clean(text, flips={}).headline == "Gallery bought harbor picture from after the war"


def test_a_quotation_that_stands_alone_above_its_speaker_is_pulled() -> None:
    text = page(
        "Gallery bought harbor picture from after the war",
        "By Ida Roth",
        "6 June 2026",
        "",
        PARAGRAPHS[0],
        "",
        PARAGRAPHS[1],
        "",
        "“It was always sold to me as old. Nobody asked how old.”",
        "Jan Doe, evidence to the trustees",
        "",
        PARAGRAPHS[2],
        "",
        PARAGRAPHS[3],
    )
    body = clean(text, flips={}).body
    assert "always sold" not in body
    assert "evidence to the trustees" not in body
    assert "second laboratory" in body
