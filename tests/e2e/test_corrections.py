"""What was entered wrongly is put right in the pages: evidence, an article's story, a story's name."""

from __future__ import annotations

import pytest

from articles.services.evidence import add_evidence
from tests import factories

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect


def test_evidence_is_corrected_and_remembers_what_it_said(open_page, flood, editor, checker):
    add_evidence(
        claim=flood["first"], by=checker, title="Gauge", url="https://water.example/gauge",
        excerpt="The level was 310 at noon.", origin="Water office",
    )  # fmt: skip
    page = open_page(f"/articles/{flood['courier'].pk}/?claim={flood['first'].pk}", checker)
    page.get_by_role("link", name="Correct Gauge").click()
    page.get_by_label("The passage that decides").fill("The level was 301 at noon.")
    page.get_by_role("button", name="Correct the evidence").click()
    expect(page.locator("#notices")).to_contain_text("Evidence corrected")
    history = page.get_by_role("region", name="History")
    expect(history.locator("del")).to_have_text("310")
    expect(history.locator("ins").first).to_have_text("301")
    page.get_by_role("link", name="The claim").click()
    expect(page.get_by_role("region", name="Evidence")).to_contain_text("The level was 301 at noon.")
    assert page.complaints == []


def test_an_article_moves_to_another_story_with_its_claims(open_page, flood, editor):
    other = factories.StoryFactory(slug="storm", title="The storm")
    page = open_page(f"/articles/{flood['herald'].pk}/?view=details", editor)
    page.get_by_label("Story", exact=True).select_option(label="The storm")
    page.get_by_role("button", name="Move").click()
    expect(page.locator("#notices")).to_be_visible()
    page.goto("/stories/storm/")
    expect(page.get_by_role("main")).to_contain_text("Herald")
    page.goto(f"/queue/?story={other.slug}")
    expect(page.get_by_role("region", name="Claims")).to_contain_text("Only 120 households")
    page.goto("/stories/flood/")
    expect(page.get_by_role("main")).not_to_contain_text("Herald")
    assert page.complaints == []


def test_a_story_is_renamed_and_keeps_its_address(open_page, flood, editor):
    page = open_page("/stories/flood/", editor)
    page.get_by_text("Rename the story").click()
    page.get_by_role("textbox", name="Title").fill("The flood of the river Orle")
    page.get_by_role("button", name="Rename").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The flood of the river Orle")
    assert page.url.endswith("/stories/flood/")
    page.goto("/")
    expect(page.get_by_role("region", name="The list of stories")).to_contain_text("The flood of the river Orle")
    assert page.complaints == []
