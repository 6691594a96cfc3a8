"""Turns by chance: words of a refusal and of a grant, or of a state and its end, that have nothing to do with each other."""

from __future__ import annotations

import pytest

from articles.analysis.agreement.positions.turn_weights import WEIGHTS, likely
from articles.analysis.languages.english.acts import GUESSED
from tests.analysis.agreement.test_turns import updates

NO_TURN = [
    # Only hoped, expected or guessed by others.
    (
        "Harbor pilots said they hoped Mayor Tilda Frost would block the dredging permit.",
        "Mayor Tilda Frost will spend the week in the archive before deciding whether to allow the dredging permit.",
    ),
    (
        "Friends of Mayor Tilda Frost say she wants to run for another term.",
        "Two councilors believe Mayor Tilda Frost will drop out of the race.",
    ),
    # One position in two wordings.
    (
        "Mayor Tilda Frost is expected to announce that she is not running again.",
        "Mayor Tilda Frost will drop out of the race, two councilors said.",
    ),
    (
        "Senator Omar Reyes refused to step down on Tuesday.",
        "Senator Omar Reyes rebuffed calls late on Monday to step down.",
    ),
    # Other senses of a word.
    (
        "The swimming club remained on track to win the cup.",
        "The swimming club stopped short of promising a new pool.",
    ),
    (
        "The choir needs to keep singing in the parish hall.",
        "The choir will end up in the parish hall with closed doors.",
    ),
    (
        "Councilor Ida Holm said she would not back the levy on boats.",
        "Councilor Ida Holm is respected by back-bench members for her work on boats.",
    ),
]


@pytest.mark.parametrize(("first", "second"), NO_TURN)
def test_a_guess_and_a_chance_word_turn_nothing(first: str, second: str) -> None:
    assert updates(first, second) == []


TURNS = [
    (
        "The line will be shut for a week; the company said it expected the line to reopen by the weekend.",
        "The line will stay closed until November, the company said on Thursday.",
    ),
    ("Mayor Tilda Frost will run again, she said.", "Mayor Tilda Frost dropped out of the race on Wednesday."),
]


@pytest.mark.parametrize(("first", "second"), TURNS)
def test_a_plan_of_one_s_own_is_given_up(first: str, second: str) -> None:
    assert updates(first, second) == [(1, 0)]


@pytest.mark.parametrize(
    ("lead", "guessed"),
    [
        ("pilots hoped the mayor would ", True),
        ("there was speculation that the mayor would ", True),
        ("the mayor hoped to ", False),
        ("the company expected the line to ", False),
        ("the mayor hoped for rain and ", False),
    ],
)
def test_a_guess_has_somebody_else_s_act_behind_it(lead: str, guessed: bool) -> None:
    assert bool(GUESSED.search(lead)) is guessed


def test_a_long_row_of_words_is_read_in_time() -> None:
    assert GUESSED.search("expected " + "a" * 50_000 + " " + "b " * 50_000) is None


def test_more_of_one_matter_makes_a_turn_likelier() -> None:
    assert likely({"near": 0.9, "share": 1.0}) > likely({"near": 0.1, "share": 0.3})
    assert likely({name: 1e9 for name in WEIGHTS}) <= 1.0
