"""What the days of two dated events tell by themselves."""

from __future__ import annotations

from datetime import date

import pytest

from articles.analysis.agreement.dated.day_signs import slipped
from articles.analysis.spans import DateSpan


def written(text: str, month: int, day: int) -> DateSpan:
    when = date(2025, month, day)
    return DateSpan(0, len(text), text, when, when)


@pytest.mark.parametrize(
    ("one", "two", "is_slip"),
    [
        (("18 August", 8, 18), ("August 28", 8, 28), True),
        (("12 May", 5, 12), ("21 May", 5, 21), True),
        (("4 June", 6, 4), ("14 June", 6, 14), True),
        (("the 3rd of March", 3, 3), ("3 April", 4, 3), True),
        (("2 June", 6, 2), ("20 June", 6, 20), True),
        (("18 August", 8, 18), ("19 August", 8, 19), False),
        (("3 March", 3, 3), ("3 September", 9, 3), False),
        (("Monday", 5, 12), ("Thursday week", 5, 22), False),
    ],
)
def test_a_slip_of_the_pen_lies_between_two_written_days(one, two, is_slip):
    assert slipped(written(*one), written(*two)) is is_slip
    assert slipped(written(*two), written(*one)) is is_slip
