"""Who leaves an answer to others declines to give it."""

from __future__ import annotations

import pytest

from articles.analysis.pipeline import read


def stances(text: str) -> list[str]:
    return [claim.stance.value for claim in read(text, strip=False).claims]


@pytest.mark.parametrize(
    "text",
    [
        "Asked who had signed it, Hugo Lind said that was “a question for the auditors”.",
        "Asked who had signed it, Hugo Lind said that was a question for the auditors.",
        "Pressed on the fee, coach Ada Moss said it was “a matter for the board”.",
        "The pilot, Ada Moss, said she would leave that to the inquiry.",
        "Ada Moss said she would “leave it to the lawyers”.",
        "Hugo Lind said he would rather leave such questions to historians.",
        "The dealer, Hugo Lind, would not be drawn on the price.",
        "The dealer, Hugo Lind, wouldn't be drawn on the price.",
    ],
)
def test_what_is_left_to_others_is_declined(text: str) -> None:
    assert stances(text) == ["declines"]


@pytest.mark.parametrize(
    "text",
    [
        "Hugo Lind said it was a matter for concern.",
        "Ada Moss said she would leave it to her son.",
        "Ada Moss said she would leave the club in May.",
        "The coach, Hugo Lind, said that question had been settled in court.",
        "The clerk said the horses would not be drawn from one stable.",
        "The vicar said the issue for the parish was money.",
    ],
)
def test_what_only_sounds_so_is_not(text: str) -> None:
    assert "declines" not in stances(text)
