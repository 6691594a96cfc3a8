"""What "last night" can be in a text that came out late in the evening."""

from datetime import date

import pytest

from articles.analysis.pipeline import read

TEXT = """THE LUNDE CRIER

Crane comes down

By Tom Lindgren
{stamp}

The old crane at Lunde harbor came down last night after a crowd of neighbors had tried to stop the work for hours.

The council said the crane had not been safe for years and that nobody was hurt when it fell on the empty quay.
"""


def nights(stamp):
    reading = read(TEXT.format(stamp=stamp))
    return [(span.first, span.last) for span in reading.dates if span.text == "last night"]


@pytest.mark.parametrize("stamp", ["Published: 23:40, 12 March 2025", "12 March 2025, 10.15pm"])
def test_late_in_the_evening_it_may_be_the_night_that_goes_on(stamp):
    assert nights(stamp) == [(date(2025, 3, 11), date(2025, 3, 12))]


@pytest.mark.parametrize(
    "stamp",
    ["Published: 07:40, 12 March 2025", "12 March 2025", "Published: 07:40, 12 March 2025. Updated 22:05"],
)
def test_by_day_it_is_the_night_before(stamp):
    assert nights(stamp) == [(date(2025, 3, 11), date(2025, 3, 11))]


def test_a_stated_moment_tells_the_hour():
    reading = read(TEXT.format(stamp=""), published="2025-03-12T22:30:00+00:00")
    assert [(span.first, span.last) for span in reading.dates] == [(date(2025, 3, 11), date(2025, 3, 12))]
