"""One figure gone wrong on its way into another outlet's article: unit, scale, order, beside a wrong currency."""

from __future__ import annotations

from datetime import date

import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.reports import Report
from articles.analysis.vocabulary import LinkKind, Relation


def conflicts(first: str, second: str) -> set[tuple[str, tuple[str, ...]]]:
    """Return kind and values of what two outlets of two days are in conflict about."""
    articles = (read(first, published="2026-03-09").claims, read(second, published="2026-03-10").claims)
    reports = [
        Report(10 * number + place, number, f"Outlet {number}", None, None, claim)
        for number, claims in enumerate(articles, start=1)
        for place, claim in enumerate(claims)
    ]
    found = compare(reports, register=Register()).findings
    return {(item.kind.value, tuple(sorted(item.values))) for item in found if item.relation is Relation.CONFLICTS}


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        ("About 900 hectares of the catchment is leased to farmers, the water board said.",
         "About 900 acres of the catchment is leased to farmers, the water board said.",
         ("About 900 acres", "About 900 hectares")),
        ("The nearest emergency ward is 42 km away in Lessing, the board said.",
         "The nearest emergency ward is 42 miles away in Lessing, the board said.", ("42 km", "42 miles")),
        ("The prosecutor read from an indictment of 340 pages, the court said.",
         "The indictment, which the prosecutor read out, runs to 430 pages, the court said.", ("340", "430")),
    ],
)  # fmt: skip
def test_a_slip_is_a_conflict(first: str, second: str, values: tuple[str, str]) -> None:
    assert (LinkKind.NUMBER.value, values) in conflicts(first, second)


def test_a_wrong_currency_does_not_hide_a_wrong_weight() -> None:
    found = conflicts(
        "Prosecutors say the officers took 2.6 million euros for letting 1.2 tonnes of cocaine through the port.",
        "Prosecutors say the officers took $2.6 million for letting 12 tonnes of cocaine through the port.",
    )
    assert found == {("currency", ("$2.6 million", "2.6 million euros")), ("number", ("1.2 tonnes", "12 tonnes"))}


def test_the_right_conversion_is_no_slip() -> None:
    assert not conflicts(
        "The nearest emergency ward is 42 km away in Lessing, the board said.",
        "The nearest emergency ward is 26 miles away in Lessing, the board said.",
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The company promises savings of $1.4bn from the merger, it said.",
         "The company promises savings of $4.1 million from the canteen, it said."),
        ("The agency said 21,000 people had been evacuated before the flood.",
         "The agency said 12,000 homes had been evacuated before the flood."),
        ("The auditors could not verify the records of 64 of 388 participants.",
         "Of the 150 planned participants, 37 had been given the drug, the auditors said."),
        ("The inspectors found 23 serious faults at the plant.",
         "The inspectors found 14 serious faults at the plant on top of the nine published."),
        ("The sponsor paid the hospital about $13 million to run the trial.",
         "The sponsor paid the hospital about C$18 million to run the trial."),
    ],
)  # fmt: skip
def test_digits_of_another_size_or_thing_are_no_slip(first: str, second: str) -> None:
    assert not [item for item in conflicts(first, second) if item[0] in ("number", "currency")]


def test_counts_by_two_days_are_an_update_though_their_digits_are_alike() -> None:
    articles = (
        read("By Monday the clinic had reached 120 of the patients, it said.", published="2026-03-10").claims,
        read("By Wednesday the clinic had reached 210 of the patients, it said.", published="2026-03-12").claims,
    )
    reports = [
        Report(number, number, f"Outlet {number}", date(2026, 3, day), None, claims[0])
        for (number, day), claims in zip(((1, 10), (2, 12)), articles, strict=True)
    ]
    found = compare(reports, register=Register()).findings
    assert [(item.relation, item.values) for item in found] == [(Relation.SUPERSEDES, ("210", "120"))]
