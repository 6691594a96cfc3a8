"""Days that papers fix ahead: by their place in a month, by a feast, in the plain present."""

from __future__ import annotations

from datetime import date

import pytest

from articles.analysis.dates import find_dates


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Polling stations open on the second Sunday in April.", date(2026, 4, 12)),
        ("Commuters may ride free on the last Friday of March.", date(2026, 3, 27)),
        ("He is to fight on the last night of May.", date(2026, 5, 31)),
        ("The unit sees its last patient on 31 August.", date(2026, 8, 31)),
        ("The final day is 30 July, a letter says.", date(2026, 7, 30)),
        ("The prohibition bites on 1 September.", date(2026, 9, 1)),
        ("She vacates the post on 31 August.", date(2026, 8, 31)),
        ("The president has fixed 8 October as the day of the vote.", date(2026, 10, 8)),
        ("The four had until midnight on Sunday to leave.", date(2026, 3, 15)),
        ("The mountain slid onto the hamlet the Sunday before last.", date(2026, 3, 1)),
        ("The church can be used again on All Saints' Day.", date(2026, 11, 1)),
        ("He dissolved the senate and called a snap election for 14 December.", date(2026, 12, 14)),
        ("The court has set a hearing for 3 October.", date(2026, 10, 3)),
        ("Trains start carrying the public on 9 June.", date(2026, 6, 9)),
    ],
)
def test_days_that_papers_fix_are_ahead_and_counted_in_their_month(text: str, wanted: date) -> None:
    (span,) = find_dates(text, published=date(2026, 3, 11))
    assert span.first == span.last == wanted


def test_a_weekday_that_only_explains_a_date_is_no_second_one() -> None:
    found = find_dates("It was set for 13 June, a Saturday, he said.", published=date(2026, 6, 10))
    assert [span.text for span in found] == ["13 June"]
