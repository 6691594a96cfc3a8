"""A dateline's day is left out where its sentence tells the same day, and kept where it does not."""

from __future__ import annotations

import pytest

from articles.analysis.pipeline import read

REST = "\nRescuers found two cars in the river, the fire service said.\nThe bridge was built in 1974, engineer Ana Kos said."


def days_of(lead: str, *, strip: bool) -> list[str]:
    reading = read(lead + REST, published="2025-11-05", strip=strip)
    return [span.text for span in reading.dates if span.text != "1974"]


@pytest.mark.parametrize(
    ("lead", "days"),
    [
        ("ZAGREB, 5 Nov 2025 (HNA) - A bridge collapsed on Wednesday, police said.", ["Wednesday"]),
        ("ZAGREB, Nov 5 (HNA) - A bridge collapsed on Wednesday, police said.", ["Wednesday"]),
        ("Zagreb, November 5 – A bridge collapsed, police said on Wednesday.", ["Wednesday"]),
        ("ZAGREB, Nov 5 (HNA) - A bridge collapsed on Tuesday, police said.", ["Nov 5", "Tuesday"]),
        ("ZAGREB, Nov 5 (HNA) - A bridge has collapsed, police said.", ["Nov 5"]),
        ("In Zagreb, on November 5, police said on Wednesday that a bridge was shut.", ["November 5", "Wednesday"]),
    ],
)
def test_only_the_day_told_twice_is_left_out(lead: str, days: list[str]) -> None:
    assert days_of(lead, strip=True) == days


def test_a_text_that_is_taken_as_it_is_keeps_every_date() -> None:
    lead = "ZAGREB, Nov 5 (HNA) - A bridge collapsed on Wednesday, police said."
    assert days_of(lead, strip=False) == ["Nov 5", "Wednesday"]
