"""Deadlines of a past speaker's future, and days before a verb whose past is as its base."""

from __future__ import annotations

from datetime import date

import pytest

from articles.analysis.dates import find_dates


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The league said clubs without a ground by 30 May would lose six points.", date(2026, 5, 30)),
        ("The ministry said farms not inspected by 1 August would be shut.", date(2026, 8, 1)),
        ("The firm said flats unsold by 15 June will be let.", date(2026, 6, 15)),
        ("Anyone not enrolled by Friday will lose the discount.", date(2026, 3, 13)),
        ("The firm had sold 40 boats by 3 February.", date(2026, 2, 3)),
        ("The hall had been cleared by 8 May, officials said.", date(2025, 5, 8)),
        ("The dam, which was drained by 1 June, is dry, she said.", date(2025, 6, 1)),
    ],
)
def test_a_deadline_that_would_be_met_is_ahead(text: str, last: date) -> None:
    (span,) = find_dates(text, published=date(2026, 3, 11))
    assert (span.first, span.last) == (None, last)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The council on Monday put off a vote on a rate rise.", date(2026, 3, 9)),
        ("Members on Tuesday put forward a plan for the hall.", date(2026, 3, 10)),
        ("The bank on Tuesday put up its rates.", date(2026, 3, 10)),
        ("The council will on Tuesday put off the vote.", date(2026, 3, 17)),
        ("The board put off the vote until Tuesday.", date(2026, 3, 17)),
        ("The board is to put down the plan on Tuesday.", date(2026, 3, 17)),
    ],
)
def test_put_off_behind_a_day_is_past(text: str, day: date) -> None:
    (span,) = find_dates(text, published=date(2026, 3, 11))
    assert span.first == span.last == day


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Rents fell in the first half of February.", date(2026, 2, 1), date(2026, 2, 15)),
        ("Rents rose in the second half of January.", date(2026, 1, 16), date(2026, 1, 31)),
        ("If approved Nov. 3, the loan would add 40 cents to the bill.", date(2026, 11, 3), date(2026, 11, 3)),
        ("The rent is 299 a week, having gone up in April.", date(2025, 4, 1), date(2025, 4, 30)),
    ],
)
def test_halves_of_months_and_what_a_participle_tells_of_the_time(text: str, first: date, last: date) -> None:
    (span,) = find_dates(text, published=date(2026, 3, 11))
    assert (span.first, span.last) == (first, last)
