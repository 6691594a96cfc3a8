from dataclasses import replace
from datetime import date

import pytest

from articles.analysis.datelines import dated
from articles.analysis.dates import find_dates
from tests.analysis.claim_factory import report

BODY = "The bridge fell."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PORT ALBA, March 12 (Coast Wire) - The bridge fell.", date(2025, 3, 12)),
        ("ALBA, 12 March (Coast Wire) — The bridge fell.", date(2025, 3, 12)),
        ("ALBA, Mar 31 (Coast Wire) - The bridge fell.", date(2025, 3, 31)),
        ("ALBA, Nov 31 (Coast Wire) - The bridge fell.", None),
        ("ALBA, July 2 (Coast Wire) - The bridge fell.", None),
        ("The bridge fell on March 12 (a Wednesday).", None),
    ],
)
def test_an_undated_article_takes_the_day_of_its_dateline(text, expected):
    known, undated = report(1, BODY, published=date(2025, 3, 13)), report(2, text, published=None)
    assert dated([known, undated])[1].published == expected


def test_all_claims_of_the_article_are_dated_and_others_stay_as_they_are():
    known, wire = (
        report(1, BODY, published=date(2025, 3, 13)),
        report(2, "ALBA, March 12 (Wire) - It fell.", published=None),
    )
    second = report(3, BODY, article=2, published=None)
    assert [item.published for item in dated([known, wire, second])] == [
        date(2025, 3, 13),
        date(2025, 3, 12),
        date(2025, 3, 12),
    ]


def test_the_year_runs_over_at_new_year():
    known, wire = (
        report(1, BODY, published=date(2026, 1, 2)),
        report(2, "ALBA, Dec 31 (Wire) - It fell.", published=None),
    )
    assert dated([known, wire])[1].published == date(2025, 12, 31)


def test_nothing_is_dated_without_a_dated_article():
    wire = report(2, "ALBA, March 12 (Wire) - It fell.", published=None)
    assert dated([wire])[0].published is None


def test_days_that_the_claims_of_the_article_name_are_known_then_too():
    known = report(1, BODY, published=date(2025, 3, 13))
    text = "ALBA, March 12 (Wire) - The board voted on Feb. 3 to shut it, the firm said on Tuesday."
    open_days = [replace(span, first=None, last=None) for span in find_dates(text, published=date(2025, 3, 12))]
    wire = report(2, text, published=None)
    wire = replace(wire, claim=replace(wire.claim, dates=tuple(open_days)))
    found = dated([known, wire])[1].claim.dates
    assert [(span.text, span.first) for span in found] == [
        ("March 12", date(2025, 3, 12)),
        ("Feb. 3", date(2025, 2, 3)),
        ("Tuesday", date(2025, 3, 11)),
    ]
