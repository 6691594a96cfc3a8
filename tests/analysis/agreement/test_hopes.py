"""A quotation in which somebody hopes, wants or plans to do what another outlet has him say he will do."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

# fmt: off
CHANGED = [
    ('"I will stay until 2028 if they will have me," said Ada Osei, the music director.', '"I hope to stay until 2028 if they will have me," said Ada Osei, the music director.'),
    ('"We will reopen the pool in May," said Ada Osei.', '"We want to reopen the pool in May," said Ada Osei.'),
    ('"We plan to reopen the pool in May with new tiles," said Ada Osei.', '"We will reopen the pool in May with new tiles," said Ada Osei.'),
]
THE_SAME = [
    ('"I want to thank every nurse in this town," said Ada Osei.', '"I wish to thank every nurse in this town," said Ada Osei.'),
    ('"I am going to stay until 2028," said Ada Osei.', '"I will stay until 2028," said Ada Osei.'),
    ('"We hope to reopen the pool in May," said Ada Osei.', '"We\'re hoping to reopen the pool in May," said Ada Osei.'),
]
# fmt: on


@pytest.mark.parametrize(("first", "second"), CHANGED)
def test_a_hope_told_as_a_promise_is_a_conflict(first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.QUOTE)


@pytest.mark.parametrize(("first", "second"), THE_SAME)
def test_one_wish_in_two_words_is_no_conflict(first: str, second: str) -> None:
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.QUOTE)
