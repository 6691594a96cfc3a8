"""Whole pages of invented outlets: what is kept, what is taken out, and what the page says about itself."""

import tomllib
from pathlib import Path

import pytest

from articles.analysis.clean import clean

FOLDER = Path(__file__).parent / "pages"
PAGES = [
    pytest.param(page, id=page["name"])
    for path in sorted(FOLDER.glob("*.toml"))
    for page in tomllib.loads(path.read_text("utf-8"))["page"]
]
KEPT = "+ "


def raw_of(page: dict) -> str:
    """Return the page as it was received."""
    return "\n".join(line[2:] for line in page["marked"].strip("\n").split("\n"))


def lines_of(page: dict, kept: bool) -> list[str]:
    """Return the lines that are body, or those that are not."""
    return [line[2:] for line in page["marked"].split("\n") if line.strip() and line.startswith(KEPT) == kept]


def pieces(cleaned, kept: bool) -> list[str]:
    return [line.text for line in cleaned.lines if (line.end > line.start) == kept]


@pytest.mark.parametrize("page", PAGES)
def test_every_body_line_is_kept_and_every_other_is_taken_out(page):
    cleaned = clean(raw_of(page), flips={})
    mended = [line.rstrip("-") for line in lines_of(page, kept=True)]
    assert [line.rstrip("-") for line in pieces(cleaned, kept=True)] == mended
    assert pieces(cleaned, kept=False) == lines_of(page, kept=False)


@pytest.mark.parametrize("page", PAGES)
def test_headline_is_exact_and_none_is_made_up(page):
    assert clean(raw_of(page), flips={}).headline == page.get("headline")


@pytest.mark.parametrize("page", PAGES)
def test_publication_date_is_the_stated_one_and_none_is_made_up(page):
    cleaned = clean(raw_of(page), flips={})
    assert (cleaned.published or "")[:10] == page.get("published", "")
    expected = page.get("basis", "stated") if "published" in page else None
    assert cleaned.published_basis == expected


@pytest.mark.parametrize("page", [case for case in PAGES if "byline" in case.values[0]])
def test_byline_names_the_writer(page):
    assert clean(raw_of(page), flips={}).byline == page["byline"]


@pytest.mark.parametrize("page", [case for case in PAGES if "publisher_any" in case.values[0]])
def test_publisher_is_the_outlet(page):
    assert clean(raw_of(page), flips={}).publisher in page["publisher_any"]


@pytest.mark.parametrize("page", [case for case in PAGES if "whole" in case.values[0]])
def test_broken_lines_become_one_paragraph(page):
    assert page["whole"] in clean(raw_of(page), flips={}).body.split("\n\n")


@pytest.mark.parametrize("page", PAGES)
def test_every_kept_line_stands_where_it_says(page):
    cleaned = clean(raw_of(page), flips={})
    for line in cleaned.lines:
        assert cleaned.body[line.start : line.end] == (line.text if line.end > line.start else "")
