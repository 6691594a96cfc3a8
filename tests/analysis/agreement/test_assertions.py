"""What two claims assert alike, through denials, "not" and negative prefixes."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from articles.analysis.agreement.positions.assertions import agree_on_it
from articles.analysis.words.wording import tokens

ALIKE = [
    ("The warden denied that shots had been fired.", "The warden said that his guards fired no shots."),
    ("The warden dismissed claims that guards had fired live rounds.", "Asked about live rounds, he said none had been."),
    ("Asked again about live rounds, she said none had been fired.", "The guards did not fire live rounds at any time."),
    ("The clerk denied that any crate had been left unlocked.", "The clerk said every crate was locked on arrival."),
    ("The bank acknowledged that the disks had not been locked.", "The bank conceded that the disks were not locked."),
    ("The mill said that the invoices were not unpaid.", "The mill's invoices were paid, it said."),
    ("The mill denied that it had shut off the pump.", "The mill rejected reports, heard all week, that it had shut off the pump."),
    ("Neither the mill nor its owner had bribed anyone, it said.", "The mill denied that it had bribed a warden."),
]  # fmt: skip
NOT_ALIKE = [
    ("The warden denied that shots had been fired.", "The warden admitted that his guards had fired shots."),
    ("The clerk denied that any crate had been left unlocked.", "The clerk said that a crate was not locked on arrival."),
    ("The clerk admitted that the cargo was not insured.", "The clerk denied that the cargo had gone uninsured."),
    ("The mill had no evidence that fuel had been spilled.", "The mill said that no fuel had been spilled."),
    ("Neither the mill nor its owner had paid a warden, it said.", "The mill admitted paying a warden."),
    ("I will accept the result, he said.", "I cannot accept the result, he said."),
    ("The mill fired the warden on Monday.", "The mill hired a warden on Monday."),
]  # fmt: skip


def alike(first: str, second: str) -> bool:
    one, two = (
        SimpleNamespace(key=key, tokens=tokens(text), report=SimpleNamespace(claim=SimpleNamespace(text=text)))
        for key, text in enumerate((first, second))
    )
    story = SimpleNamespace(memo={})
    return agree_on_it(one, two, story)


@pytest.mark.parametrize(("first", "second"), ALIKE)
def test_one_position_in_other_words(first: str, second: str) -> None:
    assert alike(first, second)
    assert alike(second, first)


@pytest.mark.parametrize(("first", "second"), NOT_ALIKE)
def test_what_is_opposite_or_of_something_else(first: str, second: str) -> None:
    assert not alike(first, second)
    assert not alike(second, first)


def test_a_text_beyond_all_measure_is_not_read() -> None:
    assert not alike("It was not locked. " * 200, "It was not locked.")
