"""The Desk and the Queue: filters as an address, kept filters, bulk with one undo, search, the first minutes."""

from __future__ import annotations

import re

import pytest

from articles.views import desk
from tests import factories

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect


def test_a_filter_is_an_address_that_is_kept_under_a_name(open_page, flood, checker):
    page = open_page("/queue/", checker)
    page.get_by_text("Filter", exact=True).click()
    page.get_by_label("Outlet").fill("Courier")
    page.get_by_label("Words").fill("households")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("1 claim")
    assert "publisher=Courier" in page.url
    page.get_by_text("Filter", exact=True).click()
    page.get_by_label("Keep this filter as").fill("Courier's households")
    page.get_by_role("button", name="Save").click()
    page.goto("/queue/")
    page.get_by_role("link", name="Courier's households").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("1 claim")
    page.get_by_text("Filter", exact=True).click()
    page.get_by_text("Saved filters").click()
    page.get_by_role("button", name="forget Courier's households").click()
    expect(page.get_by_role("link", name="Courier's households")).to_have_count(0)


def test_many_are_decided_with_one_reason_and_one_undo(open_page, flood, checker):
    flood["first"].said = "confirmed"
    flood["first"].save()
    page = open_page("/queue/", checker)
    page.get_by_label("Choose all on this page").check()
    expect(page.locator("[data-chosen]")).to_have_text("3 chosen")
    page.get_by_label("Why", exact=True).fill("All in the register.")
    page.get_by_role("combobox", name="Rating").last.select_option("verified")
    page.get_by_role("button", name="Decide the chosen").click()
    expect(page.locator("#notices")).to_contain_text("3 claims: Verified")
    expect(page.get_by_role("heading", level=1)).to_have_text("0 claims to check")
    page.keyboard.press("u")
    expect(page.get_by_role("heading", level=1)).to_have_text("3 claims to check")


def test_search_marks_the_words_and_is_walked_by_key(open_page, flood, checker):
    page = open_page("/", checker)
    page.keyboard.press("/")
    page.keyboard.type("“left their homes” househ*")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/**")
    expect(page.locator("main mark").first).to_have_text(re.compile("left|house", re.IGNORECASE))
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url("**/articles/**")
    expect(page.locator("#card blockquote").first).to_contain_text("left their homes")


def test_the_first_minutes(open_page, site, checker, monkeypatch):
    page = open_page("/", checker)
    expect(page.locator("main")).to_contain_text("Ask an editor to import the first articles.")
    factories.ClaimFactory()
    page.reload()
    expect(page.get_by_role("region", name="A short tour")).to_be_visible()
    page.get_by_role("button", name="I know my way").click()
    page.goto("/")
    expect(page.get_by_role("region", name="A short tour")).to_have_count(0)
    page.keyboard.press("?")
    page.keyboard.press("Escape")
    assert page.goto("/nothing-here/").status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("Nothing is at this address")
    monkeypatch.setattr(desk, "counted", lambda stories: 1 / 0)
    assert page.goto("/").status == 500
    expect(page.get_by_role("heading", level=1)).to_have_text("Something broke on our side")


def test_times_are_written_in_the_reader_s_zone(open_page, flood, checker):
    remark = factories.CommentFactory(claim=flood["first"])
    type(remark).objects.filter(pk=remark.pk).update(created_at="2026-03-02T23:30:00Z")
    page = open_page("/help/keys/", checker, timezone_id="Asia/Tokyo")
    page.goto(f"/claims/{flood['first'].pk}/")
    expect(page.locator("time[datetime^='2026-03-02T23:30']")).to_have_text("3 Mar 2026, 08:30")
    page.goto("/preferences/")
    page.get_by_label("Time zone").select_option("America/New_York")
    page.get_by_role("button", name="Keep").click()
    page.goto(f"/claims/{flood['first'].pk}/")
    expect(page.locator("time[datetime^='2026-03-02T23:30']")).to_have_text("2 Mar 2026, 18:30")


def test_what_breaks_looks_like_the_rest_in_the_reader_s_own_light(open_page, site, checker, monkeypatch):
    page = open_page("/preferences/", checker, color_scheme="light")
    page.get_by_label("dark", exact=True).check()
    page.get_by_role("button", name="Keep").click()
    expect(page.locator("#notices")).to_contain_text("Kept")
    monkeypatch.setattr(desk, "counted", lambda stories: 1 / 0)
    looks = []
    for address, status in (("/nothing-here/", 404), ("/", 500)):
        assert page.goto(address).status == status
        body = page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
        masthead = page.locator(".masthead").evaluate("part => part.getBoundingClientRect().height")
        looks.append((body, masthead))
    assert looks[0] == looks[1]
    assert looks[0][0] == "rgb(22, 23, 26)"
    page.get_by_role("navigation", name="Pages").get_by_role("link", name="Queue").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("claims")


@pytest.mark.parametrize("address", ["/", "/stories/"])
def test_on_a_phone_a_story_s_name_is_not_squeezed_by_its_counts(open_page, flood, checker, address):
    flood["story"].title = "Reservoir at Llanwddyn overflows after a week of rain"
    flood["story"].save()
    page = open_page(address, checker, viewport={"width": 360, "height": 740})
    row = page.get_by_role("region", name="The list of stories").locator("tbody tr").first
    assert row.get_by_role("link").evaluate("link => link.getClientRects().length") <= 2
    assert page.evaluate("document.documentElement.scrollWidth") == 360


@pytest.mark.parametrize("width", [390, 1280])
def test_a_long_outlet_s_name_leaves_the_claims_their_room(open_page, flood, checker, width):
    outlet = flood["courier"].publisher
    outlet.name = "P" * 110
    outlet.save()
    page = open_page("/queue/", checker, viewport={"width": width, "height": 800})
    claim = page.locator("td.text").first.bounding_box()
    assert claim["width"] > width * 0.4
    assert claim["height"] < 150
