"""Whole pages of invented outlets: what is kept, what is taken out, and what the page says about itself."""

import tomllib
from pathlib import Path

import pytest

from articles.analysis.clean import clean

FOLDER = Path(__file__).parents[1] / "pages"
PAGES = [
    pytest.param(case, id=case["name"])
    for path in sorted(FOLDER.glob("*.toml"))
    for case in tomllib.loads(path.read_text("utf-8"))["page"]
]
KEPT = "+ "


def raw_of(case: dict) -> str:
    """Return the page as it was received."""
    return "\n".join(line[2:] for line in case["marked"].strip("\n").split("\n"))


def lines_of(case: dict, kept: bool) -> list[str]:
    """Return the lines that are body, or those that are not."""
    return [line[2:] for line in case["marked"].split("\n") if line.strip() and line.startswith(KEPT) == kept]


def pieces(cleaned, kept: bool) -> list[str]:
    return [line.text for line in cleaned.lines if (line.end > line.start) == kept]


@pytest.mark.parametrize("case", PAGES)
def test_every_body_line_is_kept_and_every_other_is_taken_out(case):
    cleaned = clean(raw_of(case), flips={})
    mended = [line.rstrip("-") for line in lines_of(case, kept=True)]
    assert [line.rstrip("-") for line in pieces(cleaned, kept=True)] == mended
    assert pieces(cleaned, kept=False) == lines_of(case, kept=False)


@pytest.mark.parametrize("case", PAGES)
def test_headline_is_exact_and_none_is_made_up(case):
    assert clean(raw_of(case), flips={}).headline == case.get("headline")


@pytest.mark.parametrize("case", PAGES)
def test_publication_date_is_the_stated_one_and_none_is_made_up(case):
    cleaned = clean(raw_of(case), flips={})
    assert (cleaned.published or "")[:10] == case.get("published", "")
    expected = case.get("basis", "stated") if "published" in case else None
    assert cleaned.published_basis == expected


@pytest.mark.parametrize("case", [param for param in PAGES if "byline" in param.values[0]])
def test_byline_names_the_writer(case):
    assert clean(raw_of(case), flips={}).byline == case["byline"]


@pytest.mark.parametrize("case", [param for param in PAGES if "publisher_any" in param.values[0]])
def test_publisher_is_the_outlet(case):
    assert clean(raw_of(case), flips={}).publisher in case["publisher_any"]


@pytest.mark.parametrize("case", [param for param in PAGES if "whole" in param.values[0]])
def test_broken_lines_become_one_paragraph(case):
    assert case["whole"] in clean(raw_of(case), flips={}).body.split("\n\n")


@pytest.mark.parametrize("case", PAGES)
def test_every_kept_line_stands_where_it_says(case):
    cleaned = clean(raw_of(case), flips={})
    for line in cleaned.lines:
        assert cleaned.body[line.start : line.end] == (line.text if line.end > line.start else "")
