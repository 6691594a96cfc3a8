"""One number that is a sum of money in one outlet and a count or a measure in another."""

from __future__ import annotations

import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.agreement.test_rival_counts import reports


def conflicts(first: str, second: str) -> list[str]:
    findings = compare(reports((first, second), (14, 14)), register=Register()).findings
    return [
        item.explanation
        for item in findings
        if item.relation is Relation.CONFLICTS and item.kind in (LinkKind.NUMBER, LinkKind.CURRENCY)
    ]


TAKEN_OVER_WRONGLY = [
    (
        "Ostmark sold 4.6 million sheep to Vell last year, the herders' union said.",
        "Vell bought mutton worth $4.6 million from Ostmark last year, the herders' union said.",
    ),
    (
        "The council will plant 38,000 trees along the Orrin bypass next spring.",
        "The council will spend £38,000 on trees along the Orrin bypass next spring.",
    ),
    (
        "The Lund dairy recalled 120,000 litres of milk from its Tarvo plant.",
        "The Lund dairy recalled €120,000 worth of milk from its Tarvo plant.",
    ),
    (
        "Thieves took 2,300 bottles of wine from the cellar at Brede castle.",
        "Thieves took wine worth 2,300 euros from the cellar at Brede castle.",
    ),
]


@pytest.mark.parametrize(("first", "second"), TAKEN_OVER_WRONGLY)
def test_a_count_told_as_money_is_a_conflict(first: str, second: str) -> None:
    assert [text.split(":")[0] for text in conflicts(first, second)] == [
        "The same figure as a sum of money and as a count"
    ]


NO_CONFLICT = [
    (  # one outlet gives both
        "The council will plant 38,000 trees along the Orrin bypass, which cost it £38,000.",
        "The council will spend £38,000 on trees along the Orrin bypass next spring.",
    ),
    (  # the currency is left out
        "The bank needs 750 million dollars from the state by June, the minister said.",
        "The bank needs 750 million from the state by June, its chairman said.",
    ),
    (  # one digit meets by chance
        "Thieves took 20 bottles of wine from the cellar at Brede castle.",
        "A bottle of wine from the cellar at Brede castle costs 20 euros.",
    ),
    (  # of two matters
        "The ferry had 120 passengers aboard, the coastguard said.",
        "A ticket for the museum costs £120 this summer.",
    ),
]


@pytest.mark.parametrize(("first", "second"), NO_CONFLICT)
def test_a_sum_and_a_count_that_meet_are_none(first: str, second: str) -> None:
    assert conflicts(first, second) == []
