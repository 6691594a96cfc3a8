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
