"""Words selected with the mouse, also inside a marked claim; what the bar then offers; undo of a mark; on a phone."""

from __future__ import annotations

import pytest

from tests import factories
from tests.e2e.test_article import SELECT

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect

OUTLINED = "all => all.filter(one => getComputedStyle(one).outlineStyle !== 'none').map(one => one.dataset.claim)"


def drag(page, claim, width=120):
    """Draw the mouse over the first words of a marked claim."""
    box = page.locator(f"#c{claim.pk} a").bounding_box()
    page.mouse.move(box["x"] + 2, box["y"] + 12)
    page.mouse.down()
    page.mouse.move(box["x"] + width, box["y"] + 12, steps=6)
    page.mouse.up()


def test_words_inside_a_marked_claim_are_selected_with_the_mouse_and_a_click_still_opens_it(open_page, flood, editor):
    page = open_page(f"/articles/{flood['courier'].pk}/", editor)
    drag(page, flood["first"])
    assert page.evaluate("getSelection().toString()").startswith("About 300")
    expect(page.get_by_role("button", name="Mark as a claim")).to_be_visible()
    expect(page.get_by_role("button", name="New borders")).to_be_hidden()
    assert "claim=" not in page.url
    page.evaluate("getSelection().removeAllRanges()")
    page.locator(f"#c{flood['first'].pk} a").click()
    expect(page.locator("#card")).to_have_attribute("data-claim", str(flood["first"].pk))
    assert page.complaints == []


def test_new_borders_are_those_of_the_claim_that_the_card_shows_now(open_page, flood, editor):
    first, other = flood["first"], flood["other"]
    page = open_page(f"/articles/{flood['courier'].pk}/?claim={first.pk}#c{first.pk}", editor)
    page.keyboard.press("j")
    expect(page.locator("#card")).to_have_attribute("data-claim", str(other.pk))
    assert page.locator(".copy mark").evaluate_all(OUTLINED) == [str(other.pk)]
    page.locator(".copy").evaluate(SELECT, "Nobody was")
    page.get_by_role("button", name="New borders of the chosen claim").click()
    expect(page.locator("#notices")).to_contain_text("Borders changed")
    first.refresh_from_db()
    other.refresh_from_db()
    assert (first.text[:9], other.text) == ("About 300", "Nobody was")
    page.keyboard.press("u")
    expect(page.locator("#notices")).to_contain_text("Taken back: Borders changed")
    other.refresh_from_db()
    assert other.text == "Nobody was hurt."


def test_a_mark_that_is_there_already_is_refused_in_place_and_u_takes_a_new_one_away(open_page, flood, editor):
    page = open_page(f"/articles/{flood['courier'].pk}/", editor)
    page.locator(".copy").evaluate(SELECT, "Nobody was hurt.")
    expect(page.get_by_role("button", name="Mark as a claim")).to_be_visible()
    page.keyboard.press("m")
    expect(page.locator("#notices")).to_contain_text("marked already")
    expect(page.locator(".copy")).to_be_visible()
    page.locator(".copy").evaluate(SELECT, "The river rose")
    page.keyboard.press("m")
    expect(page.locator("#notices")).to_contain_text("Claim added")
    expect(page.locator(".copy mark.current")).to_have_text("The river rose")
    page.keyboard.press("u")
    expect(page.locator("#notices")).to_contain_text("Taken back: Marked “The river rose”")
    expect(page.locator(".copy mark", has_text="The river rose")).to_have_count(0)


def test_on_a_phone_a_box_stands_before_what_it_chooses(open_page, flood, editor):
    page = open_page(f"/questions/{flood['cluster'].pk}/", editor, viewport={"width": 360, "height": 740})
    row = page.locator("tr[data-row]").first
    box, words = (row.locator(part).bounding_box() for part in ("input[type=checkbox]", "[data-open]"))
    assert box["x"] + box["width"] <= words["x"]
    assert abs(box["y"] - words["y"]) < 12


def test_what_stands_in_a_form_is_printed_without_the_form(open_page, flood, editor):
    factories.TickFactory(claim=flood["first"], item="number", by=editor)
    page = open_page("/queue/", editor)
    page.emulate_media(media="print")
    expect(page.locator("tr[data-row]").first).to_be_visible()
    expect(page.locator("#bulk button, #bulk select").first).to_be_hidden()
    page.goto(f"/questions/{flood['cluster'].pk}/")
    expect(page.locator("tr[data-row]").first).to_be_visible()
    page.goto(f"/articles/{flood['courier'].pk}/?claim={flood['first'].pk}")
    expect(page.get_by_role("button", name="✓ Number")).to_be_visible()
    expect(page.get_by_role("button", name="Verified")).to_be_hidden()


def test_on_a_phone_a_tapped_claim_brings_its_card_up_and_the_bar_fits(open_page, flood, editor):
    page = open_page(f"/articles/{flood['herald'].pk}/", editor, viewport={"width": 360, "height": 500}, has_touch=True)
    beside = page.get_by_role("complementary", name="The chosen claim")
    assert beside.evaluate("node => getComputedStyle(node).position") == "static"
    page.locator(f"mark[data-claim='{flood['second'].pk}'] a").tap()
    expect(page.locator("#card")).to_have_attribute("data-claim", str(flood["second"].pk))
    assert beside.evaluate("node => getComputedStyle(node).position") == "sticky"
    card = page.locator("#card").bounding_box()
    mark = page.locator(f"mark[data-claim='{flood['second'].pk}']").bounding_box()
    assert 0 < mark["y"] + mark["height"] <= beside.bounding_box()["y"] < card["y"] < 500
    page.evaluate(
        "getSelection().selectAllChildren(document.querySelector('.copy p'));"
        "document.dispatchEvent(new Event('selectionchange'))"
    )
    button = page.get_by_role("button", name="New borders of the chosen claim")
    assert button.bounding_box()["height"] < 50  # its words stand on one line


def test_after_a_verdict_the_card_shows_its_top_and_tab_goes_on_from_it(open_page, flood, checker):
    page = open_page(f"/articles/{flood['courier'].pk}/?claim={flood['other'].pk}", checker)
    page.set_viewport_size({"width": 1280, "height": 400})
    beside = page.get_by_role("complementary", name="The chosen claim")
    beside.evaluate("node => { node.scrollTop = 300; }")
    page.keyboard.press("v")
    expect(page.locator("#card")).to_have_attribute("data-coverage", "verified")
    assert beside.evaluate("node => node.scrollTop") == 0
    assert page.evaluate("document.activeElement.id") == "card"
    assert page.complaints == []
