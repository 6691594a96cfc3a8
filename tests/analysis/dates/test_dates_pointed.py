"""Days that point back or a week on, month ends, programs that are called by a day, and figures of two units."""

from __future__ import annotations

from datetime import date

import pytest

from articles.analysis.dates import find_dates
from articles.analysis.quantities import find_quantities

WEDNESDAY = date(2026, 3, 11)


def days(text: str) -> list[str]:
    """Return each date of a text as its days."""
    found = find_dates(text, published=WEDNESDAY)
    return [f"{span.first or ''}..{span.last or ''}" for span in found]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The bakers meet the millers on Saturday week at noon.", ["2026-03-21..2026-03-21"]),
        ("Ferry crews are to stop work on Wednesday week.", ["2026-03-25..2026-03-25"]),
        ("The hearing resumes on Tuesday fortnight.", ["2026-03-31..2026-03-31"]),
        ("The vote is a week on Monday.", ["2026-03-23..2026-03-23"]),
        ("The Friday week-long fair is over.", ["2026-03-06..2026-03-06"]),
        ("It was due in August 2023 but was dropped that June after a row.", ["2023-08-01..2023-08-31", "2023-06-01..2023-06-30"]),
        ("He left in 2019 and died that same autumn.", ["2019-01-01..2019-12-31", "2019-09-01..2019-11-30"]),
        ("The dam broke on 3 May 2021; that Friday, the mayor went.", ["2021-05-03..2021-05-03", "2021-05-07..2021-05-07"]),
        ("In 2021 the mill said that June sales fell.", ["2021-01-01..2021-12-31", "2021-06-01..2021-06-30"]),
        ("Doe is out of contract in November.", ["2026-11-01..2026-11-30"]),
        ("Last year they came on April 11.", ["2025-01-01..2025-12-31", "2025-04-11..2025-04-11"]),
        ("In 2019, a fire on April 11 killed nine.", ["2019-01-01..2019-12-31", "2019-04-11..2019-04-11"]),
        ("In 2019 it closed and on May 3 it will reopen.", ["2019-01-01..2019-12-31", "2026-05-03..2026-05-03"]),
        ("He was born in 1961 and died on June 3.", ["1961-01-01..1961-12-31", "2025-06-03..2025-06-03"]),
        ("The plane had been grounded for repairs until Feb. 27.", ["2026-02-27..2026-02-27"]),
        ("It was the driest summer of 2024-25.", ["2024-12-01..2025-02-28"]),
        ("The winter of 2023/24 was mild.", ["2023-12-01..2024-02-29"]),
        ("Sales fell in the first three months of 2025.", ["2025-01-01..2025-03-31"]),
        ("It lost 4 in the first two months, compared with 3.", ["2026-01-01..2026-02-28"]),
        ("Debt grew over the final six months of last year.", ["2025-07-01..2025-12-31"]),
        ("She lost weight in the first three months.", []),
        ("She has been told to spend no more before Monday's deadline.", ["2026-03-16..2026-03-16"]),
        ("Shares fell before Monday's meeting.", ["2026-03-09..2026-03-09"]),
        ("People see 61 million and think it's Christmas.", []),
        ("Some 900 people signed to have the pier torn down by the end of August.", ["..2026-08-31"]),
        ("Debt was 40 as of January-end.", ["2026-01-31..2026-01-31"]),
        ("Terms start nine days earlier than they did.", []),
        ("She told the Today at Seven programme so.", []),
    ],
)  # fmt: skip
def test_days(text: str, wanted: list[str]) -> None:
    assert days(text) == wanted


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("It is for tins of between 150ml and three litres.", 0.15, 3, "liter"),
        ("The wait was 30 minutes to two hours.", 0.5, 2, "hour"),
        ("A rise of between 50p and £3 is likely.", 0.5, 3, "GBP"),
    ],
)
def test_a_range_of_two_units_is_told_in_the_larger(text: str, low: float, high: float, unit: str) -> None:
    (found,) = find_quantities(text)
    assert (found.comparator, found.low, found.high, found.unit) == ("range", low, high, unit)


def test_a_distance_in_time_behind_which_than_stands_is_a_figure() -> None:
    (found,) = find_quantities("Terms start nine days earlier than they did.", dates=())
    assert (found.value, found.unit) == (9, "day")


def test_a_number_in_a_program_is_no_figure() -> None:
    assert find_quantities("She told the Today at Seven programme so.") == ()
