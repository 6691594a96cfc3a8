"""Nights that are dates and nights that are none; weekdays that open a name."""

from __future__ import annotations

from datetime import date

import pytest

from articles.analysis.dates import find_dates

PUBLISHED = date(2026, 3, 11)


def found(text: str) -> list[str]:
    return [span.text for span in find_dates(text, published=PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Last Friday the bus broke down in the pass, trapping 14 people overnight.", ["Last Friday"]),
        ("On 3 March the ferry ran aground and 40 people slept on deck overnight.", ["3 March"]),
        ('"You cannot rebuild a bridge overnight," she said.', []),
        ("Trust does not come back overnight.", []),
        ("It is not something you mend overnight and forget.", []),
        ("The bank kept its overnight rate at 4 percent.", []),
        ("Overnight stays rose by 4 percent in the valley.", []),
        ("Three homes burned overnight.", ["overnight"]),
        ("The mayor told reporters on Monday that the dam had burst overnight.", ["Monday", "overnight"]),
        ("Shells hit the port overnight, officials said on Tuesday.", ["overnight", "Tuesday"]),
        ("The snow will reach the coast overnight.", ["overnight"]),
    ],
)
def test_overnight_is_a_date_where_it_names_a_night(text: str, dates: list[str]) -> None:
    assert found(text) == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("He told the Sunday Lantern that the road was shut.", []),
        ("The Saturday Clarion's editor resigned on Monday.", ["Monday"]),
        ("She founded the Thursday Reading Circle in Varn.", []),
        ("The Sunday service was packed.", ["Sunday"]),
        ("The Tuesday UN vote was put off.", ["Tuesday"]),
        ("The road was shut on Sunday, Brandt said.", ["Sunday"]),
    ],
)
def test_a_weekday_that_opens_a_name_is_no_day(text: str, dates: list[str]) -> None:
    assert found(text) == dates
