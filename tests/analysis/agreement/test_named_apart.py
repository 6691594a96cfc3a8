"""Opposite answers of two subjects: two politicians, two brothers, two ferries are not one."""

from __future__ import annotations

import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.agreement.test_rival_counts import reports

BESIDE = " Residents said they had expected as much. The council has set a debate on the harbor for next month."


def conflicts(first: str, second: str) -> bool:
    findings = compare(reports((first + BESIDE, second + BESIDE), (14, 14)), register=Register()).findings
    return any(item.relation is Relation.CONFLICTS and item.kind is LinkKind.STANCE for item in findings)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Governor Idris Tallow will attend the harvest parade in Kesh on Sunday.",
            "Senator Marek Vanloo will not attend the harvest parade in Kesh on Sunday, his aides said.",
        ),
        (
            "Piet Hallam was denied bail on charges of smuggling orchids.",
            "Joris Hallam was granted bail on charges of smuggling orchids.",
        ),
    ],
)
def test_answers_of_two_named_subjects_do_not_conflict(first: str, second: str) -> None:
    assert not conflicts(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Governor Idris Tallow will attend the harvest parade in Kesh on Sunday.",
            "Tallow will not attend the harvest parade in Kesh on Sunday, his aides said.",
        ),
        (
            "Piet Hallam was denied bail on charges of smuggling orchids.",
            "Hallam was granted bail on charges of smuggling orchids.",
        ),
    ],
)
def test_answers_of_one_named_subject_conflict(first: str, second: str) -> None:
    assert conflicts(first, second)
