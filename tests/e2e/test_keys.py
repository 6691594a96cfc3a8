"""Everything from the keyboard alone: step, decide, give reasons, undo, search, help; silence while one types."""

from __future__ import annotations

import pytest

from articles.models import Preference
from articles.services.verdicts import record_verdict
from tests import factories

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect


@pytest.fixture
def article(open_page, flood, site, checker):
    return open_page(f"/articles/{flood['courier'].pk}/", checker)


def card(page):
    return page.locator("#card")


def test_j_and_k_step_through_the_claims(article, flood):
    article.keyboard.press("j")
    expect(card(article)).to_have_attribute("data-claim", str(flood["first"].pk))
    article.keyboard.press("j")
    expect(card(article)).to_have_attribute("data-claim", str(flood["other"].pk))
    article.keyboard.press("k")
    expect(card(article)).to_have_attribute("data-claim", str(flood["first"].pk))
    expect(article.locator(".copy mark.current")).to_have_count(1)
    expect(article).to_have_url(f"{article.url.split('?')[0]}?claim={flood['first'].pk}#c{flood['first'].pk}")


def test_v_decides_in_place_and_u_takes_it_back(article, flood):
    article.keyboard.press("j")
    expect(card(article)).to_have_attribute("data-claim", str(flood["first"].pk))
    article.keyboard.press("v")
    expect(article.locator("#notices")).to_contain_text("Verified")
    article.keyboard.press("u")
    expect(article.locator("#notices")).to_contain_text("Taken back")
    flood["first"].refresh_from_db()
    assert flood["first"].rating == ""


def test_shift_v_takes_the_reason_and_enter_sends_it(article, flood):
    article.keyboard.press("j")
    expect(card(article)).to_have_attribute("data-claim", str(flood["first"].pk))
    article.keyboard.press("Shift+V")
    article.keyboard.type("vcj: the gauge says so")
    article.keyboard.press("Enter")
    expect(article.locator("#notices")).to_contain_text("Verified")
    assert flood["first"].verdicts.get().justification == "vcj: the gauge says so"


def test_r_and_a_letter_choose_any_rating(article, flood):
    article.keyboard.press("j")
    expect(card(article)).to_have_attribute("data-claim", str(flood["first"].pk))
    article.keyboard.press("r")
    article.keyboard.press("f")
    article.keyboard.type("The register has 120.")
    article.keyboard.press("Enter")
    expect(article.locator("#notices")).to_contain_text("False")
    assert flood["first"].verdicts.get().rating == "false"


def test_e_opens_the_evidence_form_and_keys_are_silent_while_one_types(article, flood):
    article.keyboard.press("j")
    expect(card(article)).to_have_attribute("data-claim", str(flood["first"].pk))
    article.keyboard.press("e")
    article.keyboard.type("verdicts j k c")
    expect(article.get_by_label("What it is")).to_have_value("verdicts j k c")
    assert not flood["first"].verdicts.exists()


def test_slash_searches_and_question_mark_lists_the_keys(article):
    article.keyboard.press("/")
    expect(article.locator("#find")).to_be_focused()
    article.keyboard.press("Escape")
    article.keyboard.press("?")
    dialog = article.get_by_role("dialog", name="Keys on this page")
    expect(dialog).to_contain_text("Search")
    article.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_a_list_is_walked_by_j_and_k_and_says_so(open_page, flood, site, checker):
    page = open_page("/stories/", checker)
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keys on this page")
    expect(dialog).to_contain_text("Next row")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    page.keyboard.press("j")
    expect(page.get_by_role("link", name="The flood")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("The flood")


def test_keys_switched_off_do_nothing(open_page, flood, site, checker):
    Preference.objects.create(user=checker, single_keys=False)
    page = open_page(f"/articles/{flood['courier'].pk}/?claim={flood['first'].pk}", checker)
    page.keyboard.press("v")
    page.keyboard.press("j")
    expect(card(page)).to_have_attribute("data-claim", str(flood["first"].pk))
    assert not flood["first"].verdicts.exists()


def test_b_asks_what_is_missing_before_it_sends_a_verdict_back(open_page, flood, site, checker, editor):
    given = record_verdict(claim=flood["first"], by=checker, rating="verified")
    page = open_page(f"/articles/{flood['courier'].pk}/?claim={flood['first'].pk}", editor)
    page.keyboard.press("b")
    expect(page.get_by_label("Comment")).to_be_focused()
    page.keyboard.type("Which register?")
    page.keyboard.press("Escape")
    page.keyboard.press("b")
    expect(page.locator("#notices")).to_contain_text("Sent back. Undo takes it back.")
    assert given.second_check.comment == "Which register?"


def test_the_queue_is_walked_and_decided_by_key(open_page, flood, site, checker):
    page = open_page("/queue/", checker)
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    expect(page.locator("tr[aria-current]")).to_contain_text("About 300")
    page.keyboard.press("x")
    expect(page.locator("[data-chosen]")).to_have_text("1 chosen")
    page.keyboard.press("v")
    expect(page.locator("#notices")).to_contain_text("1 claim")
    flood["first"].refresh_from_db()
    assert flood["first"].rating == "verified"


def test_selected_words_become_a_claim_also_behind_an_emoji(open_page, flood, site, checker):
    article = factories.ArticleFactory(story=flood["story"], body="🙂🙂 Sunny.\n\nThe dam held. All 40 pumps ran.")
    page = open_page(f"/articles/{article.pk}/", checker)
    page.locator(".copy p").first.evaluate(
        "p => { const r = document.createRange(); const t = p.lastChild;"
        " r.setStart(t, t.data.indexOf('Sunny')); r.setEnd(t, t.data.length);"
        " const s = getSelection(); s.removeAllRanges(); s.addRange(r); }"
    )
    page.get_by_role("button", name="Mark as a claim").click()
    expect(page.locator("#notices")).to_contain_text("Claim added")
    assert article.claims.get().text == "Sunny."


def test_a_colleague_s_decision_is_told_on_my_screen(open_page, flood, site, checker):
    from articles.services.verdicts import record_verdict

    page = open_page(f"/articles/{flood['courier'].pk}/?claim={flood['first'].pk}", checker)
    cora = factories.UserFactory(username="cora", role="checker")
    record_verdict(claim=flood["first"], by=cora, rating="false", justification="The register has 120.")
    page.keyboard.press("v")
    expect(page.locator("#notices")).to_contain_text("Somebody changed this")
    assert flood["first"].verdicts.count() == 1
