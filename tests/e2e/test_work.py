"""Several people on one claim: hand on, name a colleague, check a second time, send back, lock, reopen, live notice."""

from __future__ import annotations

import pytest

from articles.services.evidence import add_evidence
from articles.services.verdicts import record_verdict
from tests import factories

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect


@pytest.fixture
def editor():
    return factories.UserFactory(username="edda", role="editor", first_name="Edda", last_name="Ek")


@pytest.fixture
def checker():
    return factories.UserFactory(username="chen", role="checker", first_name="Chen", last_name="Li")


def at(claim):
    return f"/articles/{claim.article_id}/?claim={claim.pk}"


def test_a_claim_is_handed_on_named_in_a_remark_and_both_find_it(open_page, flood, editor, checker):
    desk = open_page(at(flood["first"]), editor)
    desk.get_by_role("textbox", name="Remark").fill("@chen which office counted them?")
    desk.keyboard.press("Enter")
    expect(desk.locator("#card")).to_contain_text("which office counted them?")
    desk.get_by_role("link", name="Assign, borders, withdraw").click()
    desk.get_by_label("Colleague").select_option("chen")
    desk.get_by_role("button", name="Assign").click()
    expect(desk.locator("#notices")).to_contain_text("Now with chen")

    own = open_page("/", checker)
    expect(own.get_by_role("region", name="Remarks that name you")).to_contain_text("which office counted them?")
    expect(own.get_by_role("region", name="My claims")).to_contain_text("About 300 households")
    own.goto("/queue/")
    own.get_by_role("link", name="Names me 1").click()
    expect(own.get_by_role("heading", level=1)).to_have_text("1 claim")
    own.keyboard.press("j")
    own.keyboard.press("Enter")
    own.get_by_role("textbox", name="Remark").fill("The regional one.")
    own.keyboard.press("Enter")
    expect(own.locator("#card")).to_contain_text("The regional one.")
    own.goto("/")
    expect(own.get_by_role("region", name="Remarks that name you")).to_have_count(0)
    assert own.complaints == []


def test_a_second_check_sends_back_approves_locks_and_reopens(open_page, flood, editor, checker):
    claim = flood["first"]
    record_verdict(claim=claim, by=checker, rating="verified", justification="The gauge says so.")
    page = open_page(at(claim), editor)
    page.get_by_role("button", name="Send back").click()
    expect(page.locator("#notices")).to_contain_text("Say what is missing")
    page.get_by_label("Comment", exact=True).fill("Which gauge?")
    page.get_by_role("button", name="Send back").click()
    expect(page.locator("#card")).to_contain_text("In review")

    own = open_page("/", checker)
    expect(own.get_by_role("region", name="My claims")).to_contain_text("About 300 households")
    own.goto(at(claim))
    expect(own.locator("#card")).to_contain_text("Which gauge?")
    own.keyboard.press("Shift+V")
    own.keyboard.type("The one at the bridge.")
    own.keyboard.press("Enter")
    expect(own.locator("#notices")).to_contain_text("Verified")

    add_evidence(claim=claim, by=checker, title="Readings", url="https://water.example/readings")
    page.goto("/")
    expect(page.get_by_role("region", name="Waits for your second check")).to_contain_text("About 300 households")
    page.goto(at(claim))
    page.keyboard.press("a")
    expect(page.locator("#card")).to_contain_text("Approved")
    expect(page.get_by_role("button", name="Verified")).to_have_count(0)
    page.keyboard.press("u")
    expect(page.locator("#notices")).to_contain_text("Taken back: Approved")
    page.keyboard.press("a")
    expect(page.locator("#card")).to_contain_text("Approved")
    page.get_by_label("Why it must be looked at again").fill("A reader wrote in.")
    page.get_by_role("button", name="Reopen").click()
    expect(page.locator("#card")).to_contain_text("In review")
    claim.refresh_from_db()
    assert (claim.state, claim.rating) == ("in_review", "verified")


def test_a_colleagues_decision_shows_on_the_open_page(open_page, flood, editor, checker):
    page = open_page(at(flood["first"]), checker)
    other = open_page(f"/conflicts/{flood['link'].pk}/", checker)
    record_verdict(claim=flood["first"], by=editor, rating="false", justification="The register has 120.")
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    expect(page.locator("#card")).to_contain_text("edda says False")
    page.get_by_role("link", name="Show it").click()
    expect(page.locator("#card")).to_contain_text("The register has 120.")
    desk = open_page(f"/conflicts/{flood['link'].pk}/", editor)
    desk.keyboard.press("c")
    expect(desk.locator("#notices")).to_contain_text("Conflicting")
    other.evaluate("window.dispatchEvent(new Event('focus'))")
    expect(other.get_by_text("answered this")).to_be_visible()
    other.keyboard.press("c")
    expect(other.get_by_role("heading", level=1)).to_have_text("Not done")


def test_the_tick_list_carries_initials_and_a_key_takes_a_claim(open_page, flood, checker):
    page = open_page(at(flood["first"]), checker)
    page.get_by_role("button", name="Number", exact=True).click()
    expect(page.get_by_role("button", name="✓ Number CL")).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("t")
    expect(page.locator("#card")).to_contain_text("with chen")
    page.get_by_role("button", name="✓ Number CL").click()
    expect(page.get_by_role("button", name="Number", exact=True)).to_have_attribute("aria-pressed", "false")


def test_confidential_evidence_and_its_file_stay_with_those_who_may_see_it(
    open_page, flood, checker, colleague, tmp_path
):
    note = tmp_path / "note.txt"
    note.write_text("Said on the telephone.")
    page = open_page(at(flood["first"]), checker)
    page.keyboard.press("e")
    page.keyboard.type("Call with the office")
    page.get_by_text("File, contact note, archived copy").click()
    page.get_by_label("File", exact=True).set_input_files(note)
    page.get_by_label("Confidential").check()
    page.get_by_role("button", name="Add evidence").click()
    expect(page.locator("#card")).to_contain_text("Call with the office")
    address = page.get_by_role("link", name="The file").get_attribute("href")
    assert page.request.get(address).text() == "Said on the telephone."
    outside = open_page(at(flood["first"]), colleague)
    expect(outside.locator("#card")).not_to_contain_text("Call with the office")
    assert outside.request.get(address).status == 404
    assert "Call with the office" not in page.request.get("/api/v1/exports/claims/ndjson/").text()
