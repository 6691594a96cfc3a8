"""Which way claims and headlines lean, and what an axis points to."""

from __future__ import annotations

import pytest

from articles.analysis.agreement.positions.leanings import forward
from articles.analysis.agreement.positions.poles import axes, ends_of
from articles.analysis.languages.english.poles import WAYS
from articles.analysis.words.wording import tokens


def lean(text: str) -> float:
    return forward(ends_of(text, tuple(tokens(text))))


@pytest.mark.parametrize(
    "text",
    [
        "The ferry put to sea at dawn.",
        "The tribunal's panel sided with the growers.",
        "Keeper Jon Balke stays put.",
        "The pass was thrown open on Monday.",
        "Synod members embraced the reform.",
        "The court said she may go on operating.",
    ],
)
def test_what_goes_on_leans_forward(text: str) -> None:
    assert lean(text) > 0


@pytest.mark.parametrize(
    "text",
    [
        "The ferry never left port.",
        "The growers' bid fell at the final fence.",
        "Keeper Jon Balke was given the push.",
        "Drivers were turned back at the barrier, which stayed down.",
        "The choir's bid came to nothing.",
        "Sailors downed tools anew.",
    ],
)
def test_what_ends_leans_away(text: str) -> None:
    assert lean(text) < 0


def test_no_end_leans_no_way() -> None:
    assert lean("The lamp is green.") == 0


def test_only_axes_have_a_way() -> None:
    assert set(WAYS) <= {axis.split(" / ")[0] for axis in axes()}
    assert set(WAYS.values()) == {1, -1}
