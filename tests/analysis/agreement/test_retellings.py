"""A quotation in one outlet and the contrary, retold of the same person, in the other."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

CONTRARY = [
    (
        '"We have no plans to close the Dolna branch," regional manager Ada Osei told a meeting in the hall.',
        "Customers were told by regional manager Ada Osei that the bank intended to shut the Dolna branch.",
    ),
    (
        '"We will not raise the fare this year," transport authority head Tom Lindgren said.',
        "Transport authority head Tom Lindgren said the fare would be raised this year.",
    ),
    (
        '"The tower will stay open through the winter," site manager Greta Maas said.',
        "Site manager Greta Maas said the tower would be closed for the winter.",
    ),
]
ALIKE = [
    (
        '"We will not raise the fare this year," transport authority head Tom Lindgren said.',
        "Transport authority head Tom Lindgren said the fare would be raised next year.",
    ),
    (
        '"We have no plans to close the Dolna branch," regional manager Ada Osei said.',
        "Regional manager Ada Osei said the Dolna branch would stay open.",
    ),
    (
        '"The bridge is safe," county engineer Tom Lindgren said after cracks were found.',
        "County engineer Tom Lindgren said the old lock was unsafe.",
    ),
    (
        '"We will not raise the fare this year," transport authority head Tom Lindgren said.',
        "Transport authority head Tom Lindgren denied that the fare would be raised.",
    ),
]


@pytest.mark.parametrize(("first", "second"), CONTRARY)
def test_the_contrary_retold_is_a_conflict(first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.QUOTE)


@pytest.mark.parametrize(("first", "second"), ALIKE)
def test_another_time_or_thing_or_the_same_retold_is_none(first: str, second: str) -> None:
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.QUOTE)
