"""The hour at which an article came out, on the clock of its page."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from articles.analysis.page.head.hours import moment_told

DAY = date(2026, 9, 11)


def told(*lines: tuple[str, str]) -> str | None:
    moment = moment_told(lines, DAY)
    return f"{moment:%H:%M}" if moment else None


@pytest.mark.parametrize(
    ("line", "hour"),
    [
        ("Friday, 11 September 2026, 9:05", "09:05"),
        ("Published: 17:20, 11 September 2026", "17:20"),
        ("PUBLISHED: 22:41, 11 Sep 2026 | UPDATED: 00:10, 12 Sep 2026", "22:41"),
        ("Sept. 11, 2026 at 4:48 PM", "16:48"),
        ("6:15 pm on 11 September 2026", "18:15"),
        ("12:30 a.m., Friday September 11, 2026", "00:30"),
        ("By Lena Orb | Friday, September 11, 2026, 7.20", "07:20"),
        ("11/09/2026 07:00", "07:00"),
        ("Updated 11 September 2026, 5pm", "17:00"),
        ("11 September 2026", None),
        ("Friday, September 11, 2026 - $2.50", None),
        ("11 September 2026, 12% off today", None),
        ("11 September 2026 | 3 min read", None),
        ("10 September 2026, 18:00", None),  # another day
        ("Posted: Sep 11, 2026 / 05:12 PM CST", None),  # a clock that is told apart from the place's
        ("September 11, 2026, 4:10 p.m. ET", None),
    ],
)
def test_the_hour_beside_the_day_of_an_article_is_read(line: str, hour: str | None) -> None:
    assert told((line, "date")) == hour


def test_an_hour_alone_below_the_day_is_read() -> None:
    assert told(("Friday 11 September 2026", "date"), ("06:15", "furniture")) == "06:15"
    assert told(("Friday 11 September 2026", "date"), ("Lead story", "furniture"), ("06:15", "furniture")) is None


def test_of_the_body_only_a_dateline_is_read() -> None:
    assert told(("ORVAL, Sept 11, 2026, 22:35 (ABN) - Nine boats were lost.", "text")) == "22:35"
    assert told(("The mill burned down on 11 September 2026, 22:35 local time.", "text")) is None


def test_without_a_day_there_is_no_hour() -> None:
    assert moment_told([("11 September 2026, 9:05", "date")], None) is None
    assert moment_told([("11 September 2026, 9:05", "date")], DAY) == datetime(2026, 9, 11, 9, 5)
