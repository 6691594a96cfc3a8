"""Sorts of event: words and phrases of the same event in other words share one."""

import pytest

from articles.analysis.words.frames import frames
from articles.analysis.words.wording import tokens


@pytest.mark.parametrize(
    ("one", "two", "sort"),
    [
        ("He was led away in handcuffs", "The skipper is in custody", "=arrest"),
        ("She has stepped down", "The mayor left office on Monday", "=resignation"),
        ("Two hundred jobs will go", "It is laying off 200 people", "=layoff"),
        ("Hopes were fading for six more", "Six are unaccounted for", "=missing"),
        ("The thieves broke into the vault", "A burglary at the vault", "=theft"),
        ("Trains will not run: drivers walk out", "The strike begins at dawn", "=strike"),
        ("The pills were pulled from the shelves", "A recall of the pills", "=recall"),
        ("Homes without power", "A blackout in the valley", "=outage"),
    ],
)
def test_other_words_for_one_event_share_its_sort(one: str, two: str, sort: str) -> None:
    assert sort in frames(tokens(one)) & frames(tokens(two))


def test_gap_of_a_phrase_takes_at_most_two_words() -> None:
    assert "=death" in frames(tokens("They lost their young lives"))
    assert "=death" not in frames(tokens("They lost the game that had filled their lives"))


@pytest.mark.parametrize("text", ["", "…", "lost", "step step step step", "- " * 400])
def test_any_text_has_an_answer(text: str) -> None:
    assert isinstance(frames(tokens(text)), frozenset)
