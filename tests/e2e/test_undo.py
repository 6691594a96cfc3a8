"""`u` takes back the last step, whatever it was: a remark, evidence, an assignment, a withdrawal; never one before."""

from __future__ import annotations

import pytest

from articles.services.verdicts import record_verdict
from tests import factories

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect


@pytest.fixture
def editor():
    return factories.UserFactory(username="edda", role="editor", first_name="Edda", last_name="Ek")


@pytest.fixture
def page(open_page, flood, editor):
    record_verdict(claim=flood["first"], by=editor, rating="verified", justification="The gauge says so.")
    return open_page(f"/articles/{flood['courier'].pk}/?claim={flood['first'].pk}", editor)


def told(page):
    return page.locator("#notices")


def test_u_strikes_the_remark_and_leaves_the_verdict_before_it(page, flood):
    page.get_by_role("textbox", name="Remark").fill("Which office counted them?")
    page.keyboard.press("Enter")
    expect(told(page)).to_contain_text("Said. Undo takes it back.")
    page.keyboard.press("Escape")
    page.keyboard.press("u")
    expect(told(page)).to_contain_text("Taken back: Remark “Which office counted them?”")
    expect(page.locator("#card del")).to_have_text("Which office counted them?")
    flood["first"].refresh_from_db()
    assert flood["first"].rating == "verified"
    page.keyboard.press("u")
    expect(told(page)).to_contain_text("Taken back: Verified")
    assert page.complaints == []


def test_u_takes_evidence_back_and_its_page_still_shows_it(page, flood):
    page.keyboard.press("e")
    page.keyboard.type("Gauge readings")
    page.get_by_label("Address").fill("https://water.example/readings")
    page.get_by_role("button", name="Add evidence").click()
    expect(told(page)).to_contain_text("Evidence added. Undo takes it back.")
    page.keyboard.press("u")
    expect(told(page)).to_contain_text("Taken back: Evidence “Gauge readings”")
    expect(page.get_by_role("region", name="Evidence")).to_contain_text("None yet")
    page.get_by_role("link", name="Gauge readings").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Gauge readings")
    expect(page.locator("main")).to_contain_text("stands behind nothing")
    assert page.complaints == []


def test_u_gives_an_assigned_and_a_withdrawn_claim_back(page, flood, editor):
    factories.UserFactory(username="chen", role="checker")
    page.get_by_role("link", name="Assign, borders, withdraw").click()
    page.get_by_label("Colleague").select_option("chen")
    page.get_by_role("button", name="Assign").click()
    expect(told(page)).to_contain_text("Now with chen")
    page.keyboard.press("u")
    expect(told(page)).to_contain_text("Taken back: Assigned to chen")
    expect(page.locator("#card")).not_to_contain_text("with chen")
    page.get_by_role("link", name="Assign, borders, withdraw").click()
    page.get_by_label("Reason").last.fill("Marked twice")
    page.get_by_role("button", name="Withdraw the claim").click()
    expect(page.locator("#card")).to_contain_text("Withdrawn")
    page.goto("/queue/")
    page.keyboard.press("u")
    expect(told(page)).to_contain_text("Taken back: Withdrawal of")
    page.get_by_role("link", name="Show it").click()
    expect(page.locator("#card")).to_contain_text("Verified")
    assert page.complaints == []


def test_what_cannot_be_undone_is_told_first(page, flood):
    page.get_by_role("link", name="Assign, borders, withdraw").click()
    page.get_by_label("Reason").first.fill("Wrong claim")
    page.get_by_role("button", name="Take back").click()
    expect(told(page)).to_contain_text("Taken back. The verdict stays in the history.")
    page.keyboard.press("u")
    expect(told(page)).to_contain_text("Give the verdict again.")
    page.keyboard.press("u")
    expect(page.locator("main")).to_contain_text("There is nothing of yours to undo.")


def test_u_gives_an_article_its_date_details_and_story_back(page, flood):
    factories.StoryFactory(slug="storm", title="The storm")
    article = f"/articles/{flood['courier'].pk}/?view=details"
    page.goto(article)
    page.get_by_label("Byline").fill("Ida Roth")
    page.get_by_role("button", name="Keep").click()
    expect(told(page)).to_contain_text("Noted. Undo takes it back.")
    page.goto(article)
    page.get_by_label("Day").fill("2024-10-25")
    page.get_by_role("button", name="Set the date").click()
    expect(told(page)).to_contain_text("Undo takes it back.")
    page.goto(article)
    page.get_by_label("Story", exact=True).select_option("storm")
    page.get_by_role("button", name="Move").click()
    expect(page.locator(".trail")).to_contain_text("The storm")
    for step in ("Moved “", "Set the date of", "Changed the details of"):
        page.keyboard.press("u")
        expect(told(page)).to_contain_text(f"Taken back: {step}")
    expect(page.locator(".trail")).to_contain_text("The flood")
    flood["courier"].refresh_from_db()
    assert (flood["courier"].byline, flood["courier"].edited) == ("", [])
    assert page.complaints == []


def test_u_takes_back_a_post_a_new_speaker_and_a_storys_title(page, flood):
    page.goto("/speakers/")
    page.get_by_role("region", name="Add a speaker").get_by_label("Name").fill("Ida Roth")
    page.get_by_role("button", name="Add").click()
    page.get_by_label("Title").fill("Mayor")
    page.get_by_role("region", name="Posts").get_by_role("button", name="Add").click()
    expect(page.get_by_role("region", name="Posts")).to_contain_text("Mayor")
    page.keyboard.press("u")
    expect(told(page)).to_contain_text("Taken back: Changed the speaker Ida Roth: post added: Mayor")
    expect(page.get_by_role("region", name="Posts")).to_contain_text("No post known.")
    page.keyboard.press("u")
    expect(told(page)).to_contain_text("Taken back: Added the speaker Ida Roth")
    expect(page.get_by_role("heading", level=1)).to_have_text("Speakers")
    page.goto("/stories/flood/")
    page.get_by_text("Rename").first.click()
    page.get_by_label("Title").fill("The flood, week two")
    page.get_by_role("button", name="Rename").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The flood, week two")
    page.keyboard.press("u")
    expect(page.get_by_role("heading", level=1)).to_have_text("The flood")
    assert page.complaints == []
