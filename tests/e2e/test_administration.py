"""A newsroom administrator in the admin: invite by mail, the invited signs in, many claims are marked, people leave."""

from __future__ import annotations

import re

import pytest
from django.core import mail

from tests import factories

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect


@pytest.fixture
def administrator():
    return factories.UserFactory(username="adam", role="administrator", is_staff=True)


def test_somebody_is_invited_signs_in_and_leaves(open_page, flood, site, administrator):
    page = open_page("/admin/auth/user/add/", administrator)
    page.get_by_label("Username").fill("nia")
    page.get_by_label("Email").fill("nia@newsroom.example")
    page.get_by_role("button", name="Invite").click()
    expect(page.get_by_text("the link went to nia@newsroom.example")).to_be_visible()
    link = re.search(r"http://[^/]+(\S+)", mail.outbox[0].body).group(1)

    nia = open_page(link)
    nia.locator("input[type=password]").first.fill("a long enough word")
    nia.locator("input[type=password]").last.fill("a long enough word")
    nia.keyboard.press("Enter")
    nia.wait_for_url("**/done/")
    nia.goto("/accounts/login/")
    nia.get_by_label("User name or mail address").fill("nia")
    nia.get_by_label("Password").fill("a long enough word")
    nia.get_by_role("button", name="Sign in").click()
    expect(nia.get_by_role("heading", level=1)).to_contain_text("1 conflict waits")

    page.goto("/admin/auth/user/")
    page.get_by_role("link", name="nia", exact=True).click()
    page.get_by_label("Active").uncheck()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(".messagelist")).to_contain_text("was changed successfully")
    nia.goto("/queue/")
    expect(nia.get_by_role("heading", level=1)).to_have_text("Sign in")


def test_conflicts_and_many_claims_are_decided_in_the_lists(open_page, flood, administrator):
    page = open_page("/admin/articles/claim/", administrator)
    page.locator("#action-toggle").check()
    page.locator("select[name=action]").select_option(label="Mark as verified")
    page.get_by_role("textbox", name="Reason").fill("Seen in the register.")
    page.get_by_role("button", name="Go").click()
    expect(page.get_by_text("3 claims marked as verified")).to_be_visible()
    page.goto("/admin/articles/link/")
    page.locator("#action-toggle").check()
    page.locator("select[name=action]").select_option(label="Not a conflict (with a reason)")
    page.get_by_role("textbox", name="Reason").fill("The town against the valley.")
    page.get_by_role("button", name="Go").click()
    expect(page.get_by_text("Dismissed:")).to_be_visible()
    flood["link"].refresh_from_db()
    assert (flood["link"].state, flood["link"].reason) == ("dismissed", "The town against the valley.")
    with page.expect_download() as loading:
        page.goto("/admin/articles/claim/")
        page.locator("#action-toggle").check()
        page.locator("select[name=action]").select_option(label="Export as CSV")
        page.get_by_role("button", name="Go").click()
    assert loading.value.suggested_filename == "claims.csv"


def test_one_outlet_under_two_names_is_merged_and_takes_the_better_name(open_page, flood, administrator):
    twin = factories.PublisherFactory(name="Courier Online")
    article = factories.ArticleFactory(story=flood["story"], publisher=twin, headline="Water falls")
    page = open_page("/admin/articles/publisher/", administrator)
    page.get_by_label("Choose: Courier", exact=True).check()
    page.get_by_label("Choose: Courier Online").check()
    page.locator("select[name=action]").select_option(label="Merge into the one with most articles")
    page.get_by_role("button", name="Go").click()
    expect(page.locator(".messagelist")).to_contain_text("Courier Online is now Courier; articles that moved: 1.")
    expect(page.locator("#result_list")).not_to_contain_text("Courier Online")
    page.get_by_role("link", name="Courier", exact=True).click()
    expect(page.get_by_role("group", name="Other names")).to_contain_text("Courier Online")
    page.get_by_label("Name:", exact=True).fill("The Courier")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(".messagelist")).to_contain_text("was changed successfully")
    page.goto(f"/articles/{article.pk}/")
    expect(page.locator(".facts").first).to_contain_text("The Courier")
    page.goto("/queue/?publisher=Courier+Online")
    expect(page.get_by_role("main")).to_contain_text("About 300 households")
    page.goto(f"/admin/articles/publisher/{flood['courier'].publisher_id}/history/")
    expect(page.get_by_role("main")).to_contain_text("Courier Online merged into Courier")
    for step in ("The Courier: renamed from Courier.", "Courier: Courier Online merged into Courier."):
        page.get_by_role("button", name="Undo").click()
        expect(page.locator(".messagelist")).to_contain_text(f"Taken back: Changed the outlet {step}")
    page.goto(f"/articles/{article.pk}/")
    expect(page.locator(".facts").first).to_contain_text("Courier Online")
    assert page.complaints == []
