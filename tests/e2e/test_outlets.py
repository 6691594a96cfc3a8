"""An editor finds an outlet, merges another into it and takes that back, by keys where there are keys."""

from __future__ import annotations

import pytest

from articles.models import Publisher

api = pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")


def test_an_outlet_is_opened_by_keys_and_a_merge_is_undone(open_page, flood, editor):
    page = open_page("/", editor)
    page.get_by_role("link", name="Outlets").click()
    page.wait_for_url("**/outlets/")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    api.expect(page.get_by_role("heading", level=1)).to_have_text("Courier")
    page.get_by_label("The same as").fill("Herald")
    page.get_by_role("button", name="Merge that one into this").click()
    page.get_by_role("button", name="Merge, 1 article").click()
    api.expect(page.get_by_text("merged into it")).to_be_visible()
    page.keyboard.press("u")
    api.expect(page.locator("#notices")).to_contain_text("Taken back")
    assert Publisher.objects.get(name="Herald").merged_into is None
    assert page.complaints == []
