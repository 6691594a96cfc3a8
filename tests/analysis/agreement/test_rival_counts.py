"""Counts of two parties: union and company, organizers and police, relatives and ministry."""

from __future__ import annotations

from datetime import date

import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.reports import Report
from articles.analysis.vocabulary import LinkKind, Relation


def reports(texts: tuple[str, ...], days: tuple[int, ...] = ()) -> list[Report]:
    printed = [date(2025, 10, number) for number in days or (14,) * len(texts)]
    found = []
    for article, (text, day) in enumerate(zip(texts, printed, strict=True), 1):
        claims = read(text, published=day.isoformat()).claims
        found += [Report(100 * article + at, article, f"Outlet {article}", day, None, c) for at, c in enumerate(claims)]
    return found


def flags(texts: tuple[str, ...], days: tuple[int, ...] = ()) -> set[frozenset[str]]:
    findings = compare(reports(texts, days), register=Register()).findings
    kept = [item for item in findings if item.kind is LinkKind.NUMBER and item.relation is Relation.CONFLICTS]
    return {frozenset(item.values) for item in kept}


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        (
            "Seven workers at the smelter were taken to hospital, Norvik Metals said.",
            "The Metalworkers' Union said that 15 of its members had gone to hospital from the smelter.",
            ("Seven", "15"),
        ),
        (
            "The Health Ministry says the fever has killed 46 people in the camp.",
            "Camp residents said they had counted 61 deaths from the fever.",
            ("46", "61"),
        ),
        (
            "Around 900 people joined the protest at the dam, police said.",
            "The anglers' movement counted 2,500 at the protest by the dam.",
            ("Around 900", "2,500"),
        ),
        (
            "Three patients have died of the infection, the hospital said.",
            "Relatives of patients insist that the infection has killed seven.",
            ("Three", "seven"),
        ),
        (
            "Police detained 40 people in the old town, the Interior Ministry said.",
            "The rights group Open Doors has recorded 112 people detained in the old town.",
            ("40", "112"),
        ),
        (
            "Police estimated the crowd outside the courthouse at 400.",
            "Organizers of a rally against the governor told a reporter 1,500 people had turned out at the courthouse.",
            ("400", "1,500"),
        ),
        (
            "The police estimated the attendance at the rally at 3,000.",
            "Organizers from the Clean Hands movement tell us 15,000 people stood on the square at the rally.",
            ("3,000", "15,000"),
        ),
        (
            "The health ministry said that 23 infants fell ill after drinking the formula.",
            "The parents' association Safe Start spoke of 41 cases of illness after babies drank the formula.",
            ("23", "41"),
        ),
    ],
)
def test_a_partys_count_of_one_fate_stands_against_the_official_one(
    first: str, second: str, values: tuple[str, str]
) -> None:
    assert frozenset(values) in flags((first, second))


def test_the_later_count_of_another_party_is_no_update() -> None:
    texts = (
        "The Health Ministry says the fever has killed 46 people in the camp.",
        "Camp residents said they had counted 61 deaths from the fever.",
    )
    assert frozenset(("46", "61")) in flags(texts, (14, 15))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Seven workers at the smelter were taken to hospital, Norvik Metals said.",
            "The Metalworkers' Union said that 1,500 of its members would strike on Friday.",
        ),
        (
            "The Health Ministry says the fever has killed 46 people in the camp.",
            "Camp residents said 300 tents had been washed away.",
        ),
        (
            "Police injured 27 people at the rally on Tuesday, the Traders' Union said.",
            "Four people were hurt in the northern port of Dabu on Friday, the ministry said.",
        ),
        (
            "Nine people were killed in the slide, Civil Defense said.",
            "At least nine people were killed in the slide, relatives said.",
        ),
        (
            "The city says 312 homes were razed at the Flats.",
            "Residents said that 80 homes would be razed next week at the Flats.",
        ),
    ],
)
def test_a_party_that_counts_something_else_contradicts_nobody(first: str, second: str) -> None:
    assert not flags((first, second), (14, 17))


def test_an_outlet_may_give_both_counts_itself() -> None:
    text = (
        "The health ministry said on Tuesday that 23 infants fell ill after drinking the formula. "
        "A parents' group, Safe Start, said on Tuesday it had been told of 37 sick babies who drank the formula."
    )
    assert frozenset(("23", "37")) in flags((text,))


def test_a_hospital_group_is_no_party() -> None:
    texts = (
        "St Anne's hospital group said 612 operations had been canceled by last night.",
        "The Health Ministry said 340 operations had been canceled by Monday evening.",
    )
    findings = compare(reports(texts, (16, 14)), register=Register()).findings
    assert not any(item.relation is Relation.CONFLICTS for item in findings)
