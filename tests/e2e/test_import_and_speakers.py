"""Articles come in by paste, files and address, with a preview; the register of speakers is kept; a story is opened."""

from __future__ import annotations

import pytest

from articles.models import Article, Speaker
from tests import factories
from tests.services.texts import FLOOD, OTHER

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect


def test_many_files_are_previewed_corrected_and_imported_with_progress(open_page, flood, editor):
    page = open_page("/import/", editor)
    files = [(f"text-{n}.txt", FLOOD.replace("300", str(300 + n))) for n in range(6)]
    page.get_by_label("or upload files").set_input_files(
        [{"name": name, "mimeType": "text/plain", "buffer": text.encode()} for name, text in files]
    )
    page.get_by_label("A story we follow").select_option("flood")
    page.get_by_role("button", name="Preview").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("6 articles to import")
    expect(page.get_by_text("When was it published?").first).to_be_visible()
    first = page.get_by_role("region", name="text-0.txt")
    first.get_by_label("When was it published?").fill("2026-03-02")
    first.get_by_label("Outlet").fill("Valley Post")
    page.get_by_role("region", name="text-5.txt").get_by_label("Leave this one out").check()
    page.get_by_role("button", name="Import 6 articles").click()
    expect(page.get_by_text("Done: 5 of 5")).to_be_visible()
    page.get_by_role("link", name="text-0.txt").click()
    expect(page.locator(".facts").first).to_contain_text("Valley Post")
    assert Article.objects.get(source="text-0.txt").published == "2026-03-02"
    assert page.complaints == []


def test_a_paste_names_a_new_story_and_a_foreign_address_is_refused(open_page, site, editor):
    page = open_page("/import/", editor)
    page.get_by_label("Paste an article").fill(OTHER)
    page.get_by_role("button", name="Preview").click()
    expect(page.get_by_label("or new")).not_to_have_value("")
    page.get_by_label("or new").fill("The flood at Tarnow")
    page.get_by_role("button", name="Import 1 article").click()
    expect(page.locator(".trail")).to_contain_text("The flood at Tarnow")
    page.goto("/import/")
    page.get_by_label("or fetch a web address").fill("http://127.0.0.1/inside")
    page.get_by_role("button", name="Preview").click()
    expect(page.get_by_role("alert")).to_contain_text("inside of a network")
    expect(page.get_by_label("or fetch a web address")).to_have_value("http://127.0.0.1/inside")


def test_a_speaker_gets_a_name_a_post_and_another_record_seen_before_it_is_saved(open_page, flood, editor):
    kept, other = factories.SpeakerFactory(name="Town hall"), factories.SpeakerFactory(name="Mayor")
    flood["second"].speaker = other
    flood["second"].save()
    page = open_page("/speakers/", editor)
    page.get_by_role("link", name="Town hall").click()
    page.get_by_label("Another name").fill("City hall")
    page.keyboard.press("Enter")
    expect(page.get_by_role("region", name="Also called")).to_contain_text("City hall")
    posts = page.get_by_role("region", name="Posts")
    posts.get_by_label("Title").fill("mayor's office")
    posts.get_by_label("From").fill("2024-05-01")
    posts.get_by_role("button", name="Add").click()
    expect(posts).to_contain_text("1 May 2024 – …")
    page.get_by_label("The same as").fill("Mayor")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("Nothing is saved yet")
    expect(page.locator("main")).to_contain_text("Only 120 households")
    assert Speaker.objects.get(pk=other.pk).merged_into is None
    page.locator("main button.main").click()
    expect(page.get_by_role("region", name="Also called")).to_contain_text("Mayor")
    assert Speaker.objects.get(pk=other.pk).merged_into == kept
