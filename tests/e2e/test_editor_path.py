"""An editor's path: sign in, open the story, confirm a conflict, decide two claims by key, see both in the export."""

from __future__ import annotations

import json

import pytest

from tests import factories

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect


def exported(page):
    lines = page.request.get("/api/v1/exports/claims/ndjson/").text().splitlines()
    return {record["id"]: record for record in map(json.loads, lines)}


def test_an_editor_signs_in_answers_a_conflict_decides_by_key_and_exports(open_page, flood):
    editor = factories.UserFactory(username="edda", role="editor")
    editor.set_password("a long enough word")
    editor.save()
    page = open_page("/")
    page.get_by_label("User name or mail address").fill("edda")
    page.get_by_label("Password").fill("a long enough word")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("1 conflict waits")

    page.get_by_role("rowheader", name="The flood").get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The flood")
    page.get_by_role("link", name="Courier says about 300 households").click()
    page.wait_for_url("**/conflicts/**")
    page.keyboard.press("c")
    expect(page.locator("#notices")).to_contain_text("Conflicting")
    expect(page.get_by_text("Confirmed").first).to_be_visible()

    page.goto(f"/articles/{flood['courier'].pk}/?claim={flood['other'].pk}")
    page.keyboard.press("v")
    expect(page.locator("#card")).to_have_attribute("data-coverage", "verified")
    expect(page.locator(f".copy mark[data-claim='{flood['other'].pk}']")).to_have_class("verified current")

    page.goto(f"/articles/{flood['herald'].pk}/?claim={flood['second'].pk}")
    page.keyboard.press("c")
    expect(page.locator("#notices")).to_contain_text("Conflicting reports")

    records = exported(page)
    assert records[flood["other"].pk]["rating"] == "verified"
    assert records[flood["second"].pk]["rating"] == "conflicting"
    assert page.complaints == []
