"""With JavaScript off the core path holds: read, decide, give a reason, comment, answer a conflict, undo."""

from __future__ import annotations

import pytest

from tests import factories

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect


@pytest.fixture
def sheet(open_page, flood, site):
    checker = factories.UserFactory(username="chen", role="checker")
    return open_page(f"/articles/{flood['courier'].pk}/", checker, java_script_enabled=False)


def test_read_decide_comment_and_undo(sheet, flood):
    sheet.locator(".copy mark a").first.click()
    expect(sheet.locator("#card blockquote").first).to_contain_text("About 300 households")
    sheet.get_by_text("All ratings, with a reason").click()
    sheet.get_by_label("Partly accurate").check()
    sheet.get_by_label("Why", exact=True).fill("Half of them.")
    sheet.get_by_role("button", name="Give this verdict").click()
    expect(sheet.locator("#notices")).to_contain_text("Partly accurate")
    sheet.get_by_role("textbox", name="Remark").fill("Ask the mayor.")
    sheet.get_by_role("button", name="Comment").click()
    expect(sheet.locator("#card")).to_contain_text("Ask the mayor.")
    sheet.get_by_role("button", name="Undo").click()
    expect(sheet.locator("#card del")).to_have_text("Ask the mayor.")
    expect(sheet.locator("#notices")).to_contain_text("Taken back: Remark")
    flood["first"].refresh_from_db()
    assert flood["first"].rating == "mixed"
    sheet.get_by_role("button", name="Undo").click()
    expect(sheet.locator("#notices")).to_contain_text("Taken back: Partly accurate")
    flood["first"].refresh_from_db()
    assert flood["first"].rating == ""


def test_a_conflict_is_answered(sheet, flood):
    sheet.goto(f"/conflicts/{flood['link'].pk}/")
    sheet.get_by_label("Why not").fill("One counts the town only.")
    sheet.get_by_role("button", name="Not a conflict").click()
    expect(sheet.locator("#main")).to_contain_text("One counts the town only.")
    flood["link"].refresh_from_db()
    assert flood["link"].state == "dismissed"


def test_a_draft_is_pasted_previewed_and_imported(open_page, flood, site):
    editor = factories.UserFactory(username="edda", role="editor")
    page = open_page("/import/", editor, java_script_enabled=False)
    page.get_by_label("Paste an article").fill(
        "River falls\n\nThe river fell by 40 centimeters on Monday, the mayor said."
    )
    page.get_by_label("A story we follow").select_option("flood")
    page.get_by_label("Our own draft").check()
    page.get_by_role("button", name="Preview").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Our draft")
    page.get_by_role("button", name="Import our draft").click()
    expect(page.locator("#main")).to_contain_text("never exported")
    assert flood["story"].articles.filter(is_draft=True).count() == 1
