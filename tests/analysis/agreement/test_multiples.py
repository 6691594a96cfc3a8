"""How many times over something grew: doubled, tripled, fivefold."""

from __future__ import annotations

import pytest

from articles.analysis.counting.untold import untold
from articles.analysis.vocabulary import Relation
from tests.analysis.agreement.test_temperatures import relations


@pytest.mark.parametrize(
    ("text", "written", "comparator", "value"),
    [
        ("Rents have tripled since 2019.", "tripled", "=", 3.0),
        ("Rents have more than doubled.", "more than doubled", ">", 2.0),
        ("Nearly halved, the crop went to waste.", "Nearly halved", "~", 0.5),
        ("It was a fivefold rise.", "a fivefold", "=", 5.0),
        ("Cases rose 12-fold.", "12-fold", "=", 12.0),
    ],
)
def test_multiples_are_read(text: str, written: str, comparator: str, value: float) -> None:
    (found,) = untold(text, (), 100)
    assert (found.text, found.comparator, found.value) == (written, comparator, value)
    assert text[found.start - 100 : found.end - 100] == written


@pytest.mark.parametrize("text", ["A double room.", "The manifold was blocked.", "Twofolds of cloth.", "a scaffold"])
def test_other_words_are_no_multiples(text: str) -> None:
    assert untold(text, (), 0) == []


RENTS = "Rents in Vell have {} since 2019, the charity said."


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("doubled", "tripled", Relation.CONFLICTS),
        ("doubled", "halved", Relation.CONFLICTS),
        ("more than doubled", "tripled", Relation.AGREES),
        ("nearly doubled", "doubled", Relation.AGREES),
    ],
)
def test_multiples_of_one_thing_are_compared(first: str, second: str, relation: Relation) -> None:
    assert relations(RENTS.format(first), RENTS.format(second)) == {relation}


def test_multiples_of_two_things_are_not_compared() -> None:
    assert relations(RENTS.format("doubled"), "Wages in Lund have tripled since 1990, the union said.") == set()
