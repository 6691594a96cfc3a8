"""Our own draft: it comes in by the same page, is set against the other outlets, is decided by key, leaves by no export."""

from __future__ import annotations

import itertools

import pytest

from articles.models import Article
from articles.services.import_article import Given
from articles.services.link import relink
from articles.streams import STREAMS
from tests import factories
from tests.services.texts import FLOOD, OTHER, bring_in

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect

OURS = """Tarnow leaves its homes to the river

At least 900 people were evacuated from Tarnow on Monday, the regional fire service said.

"We would lose the bridge," Mayor Anna Kowal said.
"""
TELLING = ("900 people", "leaves its homes", "Counted by us", "fire service list")  # words of the draft, and about it


@pytest.fixture
def tarnow(db):
    """A story that two outlets tell."""
    story = factories.StoryFactory(slug="tarnow", title="The river at Tarnow")
    for number, (text, outlet) in enumerate(((FLOOD, "The Vistula Post"), (OTHER, "Tarnow Courier"))):
        bring_in(story, text, source=f"{number}.txt", given=Given(published="2024-10-25", publisher=outlet))
    relink(story=story)
    return story


def paste(page, text):
    page.goto("/import/")
    page.get_by_label("Paste an article").fill(text)
    page.get_by_label("A story we follow").select_option("tarnow")
    page.get_by_label("Our own draft").check()
    page.get_by_role("button", name="Preview").click()
    page.get_by_label("For which day is it written?").fill("2024-10-25")
    page.get_by_role("button", name="Import our draft").click()
    page.wait_for_url("**/articles/**")


def everything_that_leaves(page):
    """Return what each export and each REST list gives, by its address."""
    exports = [f"/api/v1/exports/{stream.name}/" for stream in STREAMS if "csv" not in stream.formats]
    exports += [
        f"/api/v1/exports/{stream.name}/{form}/"
        for stream, form in itertools.product(STREAMS, ("ndjson", "csv"))
        if form in stream.formats and "csv" in stream.formats
    ]
    lists = [f"/api/v1/{name}/?page_size=500" for name in ("articles", "claims", "links", "verdicts", "evidence")]
    answers = {address: page.request.get(address) for address in [*exports, *lists]}
    assert {answer.status for answer in answers.values()} == {200}, answers
    return {address: answer.text() for address, answer in answers.items()}


def test_a_draft_is_checked_against_the_outlets_and_leaves_by_no_export(open_page, tarnow, editor):
    page = open_page("/import/", editor)
    paste(page, OURS)
    draft = Article.objects.get(is_draft=True)

    page.goto("/stories/tarnow/")
    articles = page.get_by_role("region", name="The list of articles")
    expect(articles.get_by_role("row", name="leaves its homes")).to_contain_text("never exported")
    told = "but Our draft (citing regional fire service), 25 October 2024, has “At least 900"
    conflict = page.get_by_role("link", name=told).get_attribute("href")

    page.goto(f"/articles/{draft.pk}/")
    expect(page.locator(".facts").first).to_contain_text("never exported")
    page.keyboard.press("j")
    expect(page.locator("#card")).to_contain_text("900 people")
    expect(page.get_by_role("region", name="What others say")).to_contain_text("2 outlets")
    page.keyboard.press("Shift+V")
    page.keyboard.type("Counted by us on the fire service list.")
    page.keyboard.press("Enter")
    expect(page.locator("#notices")).to_contain_text("Verified")
    page.keyboard.press("e")
    page.keyboard.type("The fire service list")
    page.get_by_label("Address", exact=True).fill("https://fire.example/list")
    page.keyboard.press("Enter")
    expect(page.get_by_role("region", name="Evidence")).to_contain_text("The fire service list")

    page.goto(conflict)
    expect(page.get_by_role("main")).to_contain_text("At least 900 people")
    page.keyboard.press("c")
    expect(page.locator("#notices")).to_contain_text("Conflicting")

    page.keyboard.press("/")
    page.keyboard.type("900 people evacuated")
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_contain_text("At least 900 people")

    for address, text in everything_that_leaves(page).items():
        assert [words for words in TELLING if words in text] == [], address
    assert page.complaints == []


def test_a_new_text_of_the_draft_shows_what_we_changed(open_page, tarnow, editor):
    page = open_page("/import/", editor)
    paste(page, OURS)
    draft = Article.objects.get(is_draft=True)
    page.goto(f"/articles/{draft.pk}/")
    page.keyboard.press("j")
    expect(page.get_by_role("region", name="The claim")).to_contain_text("900 people")
    page.keyboard.press("v")
    expect(page.locator("#notices")).to_contain_text("Verified")
    paste(page, OURS.replace("900", "300"))
    assert Article.objects.filter(is_draft=True).count() == 1
    page.goto(f"/articles/{draft.pk}/?view=changes")
    expect(page.locator("del", has_text="900").first).to_be_visible()
    assert draft.claims.get(text__contains="300 people").stale
    assert page.complaints == []
