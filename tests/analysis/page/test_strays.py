"""Sentences between the paragraphs that no list of words knows are weighed, on pages that have other furniture."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.analysis.clean import clean
from articles.analysis.page.blocks import Block
from articles.analysis.page.stray_signs import Around, is_sentence, stray_signs
from articles.analysis.page.stray_weights import WEIGHTS
from tests.analysis.page.test_clean import STORY, page
from tests.analysis.page.test_clean_inside import MORE

ABOVE = ("Lakeland Wire Home", "Log in", "Search", "Menu", "Subscribe", "Sign in", "Advertisement", "12 shares")
BELOW = (
    "0 Comments",
    "Share this article on Facebook",
    "Read more",
    "Link copied",
    "Back to top",
    "Newsletter",
    "Home",
)
STRAYS = (
    "Mart report: There were 612 cattle on offer in Ostra and bullocks made up to 4.10 euros a kilo.",
    "Public notice: Engineers will flush the mains in Norvale between 10 p.m. and 4 a.m. Your water may look cloudy!",
    "Op shop of the week: Volunteers sold a wedding dress for $4. Do you know whose it was?",
)


@pytest.mark.parametrize("stray", STRAYS)
def test_a_line_under_its_own_label_is_taken_out(stray: str) -> None:
    body = clean(page(*ABOVE, story=(*STORY, stray, *MORE), below=BELOW), flips={}).body
    assert body.split("\n\n") == [*STORY, *MORE]


@pytest.mark.parametrize("stray", STRAYS)
def test_a_text_without_a_page_around_it_is_kept_whole(stray: str) -> None:
    assert stray in clean(page(story=(*STORY, stray, *MORE)), flips={}).body


def test_what_people_say_in_an_interview_stays() -> None:
    turns = [f"BRANDT: You would not believe {number} things that people lost on this ice!" for number in range(3)]
    body = clean(page(*ABOVE, story=(*STORY, *turns, *MORE), below=BELOW), flips={}).body
    assert all(turn in body for turn in turns)


def test_an_editor_can_put_it_back() -> None:
    text = page(*ABOVE, story=(*STORY, STRAYS[0], *MORE), below=BELOW)
    assert STRAYS[0] in clean(text, flips={STRAYS[0]: "text"}).body


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet=string.printable + "“”é•—", min_size=1, max_size=120), min_size=1, max_size=12))
def test_every_sign_that_is_weighed_is_a_finite_number(lines: list[str]) -> None:
    blocks = [Block([line.replace("\n", " ").strip() or "-"]).read() for line in lines]
    around = Around.read(blocks, lines[0])
    for number, block in enumerate(blocks):
        if is_sentence(block):
            signs = stray_signs(around, number)
            assert WEIGHTS.keys() <= signs.keys()
            assert all(abs(float(signs[name])) < 100 for name in WEIGHTS)
