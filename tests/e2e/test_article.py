"""On the Article page: borders by selecting, a claim by its words, lines turned over, changes, withdrawing, a draft."""

from __future__ import annotations

import pytest

from articles.services.verdicts import record_verdict
from tests.services.texts import FLOOD, bring_in, claim_with

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect

SELECT = """(node, words) => {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + words.length);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return;
  }
}"""


def test_borders_move_to_the_selected_words_and_m_adds_a_claim(open_page, flood, editor):
    claim = flood["first"]
    page = open_page(f"/articles/{claim.article_id}/?claim={claim.pk}", editor)
    page.locator(".copy").evaluate(SELECT, "About 300 households")
    page.get_by_role("button", name="New borders of the chosen claim").click()
    expect(page.locator("#notices")).to_contain_text("Borders changed")
    claim.refresh_from_db()
    assert claim.text == "About 300 households"
    page.locator(".copy").evaluate(SELECT, "The river rose on Monday.")
    expect(page.get_by_role("button", name="Mark as a claim")).to_be_visible()
    page.keyboard.press("m")
    expect(page.locator("#notices")).to_contain_text("Claim added")
    page.evaluate("getSelection().removeAllRanges()")
    page.keyboard.press("m")
    page.keyboard.type("the water office said")
    page.keyboard.press("Enter")
    expect(page.locator("#notices")).to_contain_text("Claim added")
    assert flood["courier"].claims.filter(by_hand=True).count() == 3  # the moved one, too
    assert page.complaints == []


def test_a_line_is_turned_over_and_back_and_the_coverage_follows(open_page, flood, editor):
    article = bring_in(flood["story"], by=editor).article
    page = open_page(f"/articles/{article.pk}/?view=lines", editor)
    page.get_by_role("row", name="The Dunajec river rose").get_by_role("button").click()
    expect(page.get_by_role("row", name="The Dunajec river rose").get_by_role("cell").first).to_have_text("furniture")
    page.get_by_role("link", name="Copy", exact=True).click()
    expect(page.locator(".copy")).not_to_contain_text("Dunajec")
    page.goto(f"/articles/{article.pk}/?view=lines")
    page.get_by_role("row", name="The Dunajec river rose").get_by_role("button").click()
    page.get_by_role("link", name="Copy", exact=True).click()
    expect(page.locator(".copy")).to_contain_text("Dunajec")
    expect(page.locator("#coverage")).to_contain_text("Open")
    page.keyboard.press("j")
    expect(page.locator("#card blockquote").first).to_be_visible()
    page.keyboard.press("v")
    expect(page.locator("#coverage")).to_contain_text("Checked 1")
    page.keyboard.press("o")
    expect(page.locator("#card")).to_have_attribute("data-coverage", "open")


def test_a_changed_text_is_rechecked_for_many_from_the_keyboard(open_page, flood, editor, checker):
    article = bring_in(flood["story"], by=editor).article
    for words in ("300 people", "40 million"):
        record_verdict(claim=claim_with(article, words), by=checker, rating="verified", justification="By telephone.")
    bring_in(flood["story"], FLOOD.replace("300 people", "320 people").replace("40 million", "45 million"), by=editor)
    page = open_page("/queue/?stale=true", checker)
    expect(page.get_by_role("heading", level=1)).to_have_text("2 claims")
    expect(page.locator("table")).to_contain_text("became")
    expect(page.get_by_text("Needs recheck", exact=True)).to_have_count(4)  # two rows, the tab, the filter
    expect(page.locator("main")).not_to_contain_text("tale")
    page.goto(f"/articles/{article.pk}/?view=changes")
    expect(page.locator("del", has_text="300").first).to_be_visible()
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.get_by_label("Why the chosen still hold").fill("Asked again.")
    page.keyboard.press("Enter")
    expect(page.locator("#notices")).to_contain_text("Still valid")
    assert not article.claims.filter(stale=True).exists()
    page.keyboard.press("u")
    expect(page.locator("#notices")).to_contain_text("Taken back")
    assert article.claims.filter(stale=True).count() == 2
    first = claim_with(article, "320 people")
    page.goto(f"/articles/{article.pk}/?claim={first.pk}")
    expect(page.get_by_role("region", name="What changed")).to_contain_text("By telephone.")
    page.get_by_label("Why it still holds").fill("The same report.")
    page.keyboard.press("Enter")
    expect(page.locator("#notices")).to_contain_text("Still valid")
    assert page.complaints == []


def test_a_withdrawn_article_leaves_a_tombstone_and_its_decisions(open_page, flood, editor, checker):
    record_verdict(claim=flood["first"], by=checker, rating="verified", justification="The gauge says so.")
    page = open_page(f"/articles/{flood['courier'].pk}/?view=details", editor)
    section = page.get_by_role("region", name="Withdraw it")
    section.get_by_label("Reason").fill("A court order.")
    section.get_by_role("button", name="Withdraw").click()
    expect(page.locator("main")).to_contain_text("Withdrawn by edda")
    expect(page.locator("main")).to_contain_text("A court order.")
    expect(page.locator("main")).not_to_contain_text("left their homes")
    assert flood["first"].verdicts.count() == 1
    page.goto("/queue/")
    expect(page.locator("table")).not_to_contain_text("About 300")


def test_a_missing_date_is_asked_for_and_a_draft_leaves_by_no_export(open_page, flood, editor):
    draft = bring_in(flood["story"], "Our words\n\nAbout 90 people left.", source="ours.txt", by=editor, is_draft=True)
    page = open_page(f"/articles/{flood['courier'].pk}/", editor)
    page.get_by_label("When was it published?").fill("2026-03-02")
    page.get_by_role("button", name="Set the date").click()
    expect(page.locator(".facts").first).to_contain_text("2 Mar 2026")
    page.goto(f"/articles/{draft.article.pk}/")
    expect(page.locator(".facts").first).to_contain_text("never exported")
    for stream in ("articles", "claims", "links"):
        assert "Our words" not in page.request.get(f"/api/v1/exports/{stream}/ndjson/").text()
        assert "90 people" not in page.request.get(f"/api/v1/exports/{stream}/ndjson/").text()
