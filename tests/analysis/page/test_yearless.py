"""A day without a year is dated by what else the page says, and shown as inferred."""

from __future__ import annotations

from datetime import date

import pytest

from articles.analysis.clean import clean
from articles.analysis.page.head.yearless import day_beside
from articles.analysis.vocabulary import PublishedBasis

TEXT = (
    "A bridge over the Sava collapsed early on Tuesday, killing four people, police said.\n"
    "Rescuers found two cars in the river about 40 metres from the bank, the fire service said.\n"
    "The bridge was built in 1974 and had been due for repairs, engineer Ana Kos said.\n"
)
HEADLINE = "Four killed as bridge over the Sava collapses\n"


@pytest.mark.parametrize(
    "dateline",
    [
        "ZAGREB, Nov 5 (Agency) - ",
        "ZAGREB, November 5 – ",
        "ZAGREB, 5 November (HNA) — ",
        "Zagreb/Sisak, Nov. 5 - ",
        "Zagreb, Wednesday 5 November – ",
        "(Zagreb) - November 5 - ",
        "ZAGREB (Nov 5): ",
        "ZAGREB, 5 Nov (HNA) ",
    ],
)
def test_copyright_line_tells_the_year_of_a_dateline(dateline: str) -> None:
    cleaned = clean(f"{HEADLINE}{dateline}{TEXT}(c) Copyright Sava News 2025. Click For Restrictions", flips={})
    assert (cleaned.published, cleaned.published_basis) == ("2025-11-05", PublishedBasis.INFERRED)


@pytest.mark.parametrize(
    ("line", "foot", "published"),
    [
        ("Wednesday, Nov 5", "© 2025 Sava Times", "2025-11-05"),
        ("Wed Nov 5 | 6:31pm", "© 2001-2026 Sava Times", "2025-11-05"),
        ("Sat 5 April", "The bank had paid for two studies, in 2021 and in 2024, the mayor said.", "2025-04-05"),
        ("5 November", "Copyright Sava Times, 2024. All rights reserved.", "2024-11-05"),
    ],
)
def test_a_bare_day_is_dated_by_weekday_and_years(line: str, foot: str, published: str) -> None:
    assert clean(f"{HEADLINE}{line}\n{TEXT}{foot}", flips={}).published == published


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("ZAGREB, Nov 5 (Agency) - ", ""),
        ("ZAGREB, Nov 5 (Agency) - ", "The company plans to rebuild it by 2028, its director said on Monday."),
        ("", "© 2025 Sava Times"),
        ("ZAGREB, Nov 31 (Agency) - ", "© 2025 Sava Times"),
    ],
)
def test_nothing_is_guessed_where_day_or_year_are_missing(head: str, foot: str) -> None:
    assert clean(f"{HEADLINE}{head}{TEXT}{foot}", flips={}).published is None


def test_the_address_of_the_article_tells_its_day() -> None:
    address = "https://sava.example/news/2025/11/05/bridge-collapses\n"
    assert clean(f"{HEADLINE}{address}{TEXT}", flips={}).published == "2025-11-05"


def test_the_morning_mark_in_capitals_tells_the_order_of_day_and_month() -> None:
    assert (clean(f"{HEADLINE}PUBLISHED: 11/05/2025 12:05 AM EST\n{TEXT}", flips={}).published or "")[
        :10
    ] == "2025-11-05"


@pytest.mark.parametrize(
    ("opening", "others", "found"),
    [
        ("LARNE, Aug 13 (Agency) - ", [date(2025, 8, 14)], date(2025, 8, 13)),
        ("LARNE, Dec 31 (Agency) - ", [date(2026, 1, 2)], date(2025, 12, 31)),
        ("LARNE, Jan. 2 - ", [date(2025, 12, 30), date(2025, 12, 31)], date(2026, 1, 2)),
        ("Larne, 13 August – ", [date(2019, 8, 1), date(2025, 8, 11)], date(2025, 8, 13)),
        ("LARNE, Feb 29 (Agency) - ", [date(2024, 3, 1)], date(2024, 2, 29)),
        ("LARNE, Feb 29 (Agency) - ", [date(2025, 3, 1)], None),  # no such day
        ("LARNE, Aug 13 (Agency) - ", [date(2025, 3, 1)], None),  # too far for one story
        ("LARNE, Aug 13 (Agency) - ", [], None),
        ("Larne was flooded on Aug 13. ", [date(2025, 8, 14)], None),  # no dateline
        ("", [date(2025, 8, 14)], None),
    ],
)
def test_a_dateline_without_a_year_is_dated_beside_its_story(opening, others, found) -> None:
    assert day_beside(opening + TEXT.replace("\n", "\n\n"), others) == found


@pytest.mark.parametrize(
    ("lead", "published"),
    [
        ("rose on Wednesday", "2025-11-05"),
        ("rose late on Wednesday, while those of Tuesday fell", "2025-11-05"),
        ("rose on Tuesday", None),  # 4 November 2025 or 5 November 2024: nobody can tell
        ("rose", None),
    ],
)
def test_the_first_sentence_of_a_wire_tells_the_year_by_its_weekday(lead: str, published: str | None) -> None:
    text = (
        f"ZAGREB, Nov 5 (HNA) - Prices of butter {lead} to their highest since 2024, dairies said.\n"
        "The ministry expects 41,000 tons for 2025, against 38,500 tons in the year before, a note said.\n"
        "In 2025 it has paid out less for milk than planned, its deputy head Ana Kos told reporters.\n"
    )
    assert clean(f"Butter dearer than ever in Zagreb\n{text}", flips={}).published == published
