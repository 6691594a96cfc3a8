"""Datelines in the forms of many agencies, and openings that are none."""

from __future__ import annotations

import pytest

from articles.analysis.clean import clean
from articles.analysis.datelines import dateline_of, length_of
from articles.analysis.pipeline import read

BEHIND = "The bridge over the Sava fell early on Tuesday, killing four people, police said."


@pytest.mark.parametrize(
    ("opening", "date", "has_year"),
    [
        ("NAIROBI, 13 Nov 2025 (PAW) - ", "13 Nov 2025", True),
        ("QASR, Marenia, Oct 8, 2025 (Agency) ", "Oct 8, 2025", True),
        ("Accra, Nov. 13, 2025 – ", "Nov. 13, 2025", True),
        ("NAIROBI (PAW, 13 Nov 2025) - ", "13 Nov 2025", True),
        ("MERIN, 15 October 2025, 21:40 /LPA/ - ", "15 October 2025", True),
        ("SENNOG, 14 October 2025, 18:20. /DRAV/. ", "14 October 2025", True),
        ("Docket News (March 13, 2026, 8:40 PM EDT) -- ", "March 13, 2026", True),
        ("Puerto Alto (Cordaya), May 19 2025 (AA).- ", "May 19 2025", True),
        ("BERLIN - Tuesday, 3 March 2026 - ", "Tuesday, 3 March 2026", True),
        ("DRENOV, February 11. /KTA/. ", "February 11", False),
        ("ZAGREB, Nov 5 (Agency) - ", "Nov 5", False),
        ("ZAGREB, NOV 5 (Agency) - ", "NOV 5", False),
        ("Zagreb/Sisak, Nov. 5 - ", "Nov. 5", False),
        ("Zagreb, Wednesday 5 November – ", "Wednesday 5 November", False),
        ("(Zagreb) - November 5 - ", "November 5", False),
        ("ZAGREB (Nov 5): ", "Nov 5", False),
        ("ZAGREB, 5 Nov (HNA) ", "5 Nov", False),
        ("PORT ALBA, March 12 (Coast Wire) — ", "March 12", False),
    ],
)
def test_a_dateline_is_read_in_any_agency_s_form(opening, date, has_year) -> None:
    found = dateline_of(opening + BEHIND)
    assert found is not None
    assert (found.date, found.has_year) == (date, has_year)
    assert (opening + BEHIND)[found.end :].strip() == BEHIND


@pytest.mark.parametrize(
    "opening",
    [
        "The bridge fell on March 12 (a Wednesday). ",
        "Larne was flooded on Aug 13, 2025 - the worst day since the war. ",
        "On March 12, 2025, the bridge fell. ",
        "By May 3 - the deadline - nobody had answered. ",
        "Mayor Ana Kos told us on 5 May: ",
        "Nov 5 2025 ",
        "",
    ],
)
def test_a_sentence_with_a_day_is_no_dateline(opening) -> None:
    assert dateline_of(opening + BEHIND) is None


@pytest.mark.parametrize(
    ("opening", "published"),
    [
        ("MERIN, 15 October 2025, 21:40 /LPA/ - ", "2025-10-15"),
        ("SENNOG, 14 October 2025, 18:20. /DRAV/. ", "2025-10-14"),
        ("Docket News (March 13, 2026, 8:40 PM EDT) -- ", "2026-03-13"),
        ("Puerto Alto (Cordaya), May 19 2025 (AA).- ", "2025-05-19"),
    ],
)
def test_its_day_is_the_stated_day_of_publication(opening, published) -> None:
    page = f"Four killed as bridge falls\n\n{opening}{BEHIND}\n\nThe bridge was built in 1974, engineer Ana Kos said.\n"
    cleaned = clean(page, flips={})
    assert (cleaned.published, cleaned.published_basis) == (published, "stated")


@pytest.mark.parametrize(
    "text", ["A " * 100_000, "A, (" * 50_000, "(" * 100_000, "A 1 " * 50_000, "PORT, MAY " * 20_000]
)
def test_hostile_openings_are_read_in_no_time(text) -> None:
    assert dateline_of(text) is None


@pytest.mark.parametrize(
    "opening",
    [
        "TARNOW, Oct 25 (Agency) - ",
        "TARNOW (Coast Wire) — ",
        "TARNOW — ",
        "PORT ALBA, Marenia (CW) -- ",
        "Accra (GNA) – ",
        "(Coast Wire) - ",
        "MERIN, 15 October 2025, 21:40 /LPA/ - ",
    ],
)
def test_a_claim_begins_behind_the_dateline(opening) -> None:
    assert (opening + BEHIND)[length_of(opening + BEHIND) :].strip() == BEHIND
    reading = read(f"Four killed as bridge falls\n\n{opening}{BEHIND}\n", published="2025-10-15")
    (claim,) = reading.claims
    assert claim.text == reading.body[claim.start : claim.end] == BEHIND
    assert all("Oct" not in span.text for span in claim.dates)


@pytest.mark.parametrize(
    "opening",
    [
        "NATO — long idle — said on Friday: ",
        "The mayor (Labour) - she won in May - said: ",
        "Mayor (and coach) Jan Kos - who won - said: ",
        "Tuesday - ",
        "",
    ],
)
def test_a_clause_between_dashes_is_no_dateline(opening) -> None:
    assert length_of(opening + BEHIND) == 0


def test_only_the_head_of_an_article_has_datelines() -> None:
    body = "\n\n".join([BEHIND, "Police came.", "It rained on the river for two days.", f"TARNOW (CW) — {BEHIND}"])
    assert read(body, published="2025-10-15", strip=False).claims[-1].text.startswith("TARNOW")
