"""A story's page and its conflicts: each cell opens its sentence, three answers by key with a reason, the way back."""

from __future__ import annotations

import pytest

from tests import factories
from tests.views.conftest import claim_on

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect


def test_a_cell_opens_its_sentence_and_the_picture_has_a_table(open_page, flood, editor):
    third = factories.ArticleFactory(story=flood["story"], body="Some 200 households left, police said.")
    claim_on(third, "Some 200", cluster=flood["cluster"], speaker_name="Police", origin="Police")
    for article, day in ((flood["courier"], "2026-03-02"), (flood["herald"], "2026-03-03"), (third, "2026-03-04")):
        article.published, article.published_on = day, day
        article.save()
    page = open_page("/stories/flood/", editor)
    expect(page.locator("td.contradicts")).to_have_count(2)
    expect(page.locator("#origins")).to_be_visible()
    figure = page.locator("figure.timeline")
    expect(figure.locator("svg")).to_be_visible()
    figure.get_by_text("As a table").click()
    expect(figure.get_by_role("row", name="Herald")).to_contain_text("120")
    page.get_by_role("region", name="The matrix").get_by_role("link", name="About 300").click()
    expect(page.locator("#card blockquote").first).to_contain_text("About 300 households")
    expect(page.locator(".copy mark.current")).to_be_visible()
    page.goto("/stories/flood/")
    page.emulate_media(media="print")
    expect(page.locator(".masthead")).to_be_hidden()
    expect(page.locator("table.matrix")).to_be_visible()
    assert page.complaints == []


def test_the_three_answers_by_key_each_taken_back(open_page, flood, editor):
    page = open_page(f"/conflicts/{flood['link'].pk}/", editor)
    page.keyboard.press("n")
    page.keyboard.type("One counts the town only.")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("One counts the town only.")
    page.keyboard.press("u")
    expect(page.locator("#notices")).to_contain_text("Taken back")
    page.goto(f"/conflicts/{flood['link'].pk}/")
    page.get_by_label("Why (if you like)").last.fill("Counted again at noon.")
    page.get_by_role("radio", name="About 300").check()
    page.keyboard.press("s")
    expect(page.locator("main")).to_contain_text("Counted again at noon.")
    page.get_by_label("Reason").fill("Too quick.")
    page.get_by_role("button", name="Take it back").click()
    expect(page.locator("#notices")).to_contain_text("waits again")
    page.keyboard.press("c")
    expect(page.locator("#notices")).to_contain_text("Conflicting")
    expect(page.locator(".sides .state", has_text="Conflicting reports")).to_have_count(2)
    assert page.complaints == []


def test_j_leads_from_one_conflict_to_the_next_also_after_the_answer(open_page, flood, editor):
    later = factories.LinkFactory(
        story=flood["story"], cluster=flood["cluster"], first=flood["other"], second=flood["second"], score=0.1
    )
    page = open_page("/stories/flood/", editor)
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/conflicts/{flood['link'].pk}/")
    page.keyboard.press("c")
    expect(page.locator("#notices")).to_contain_text("Conflicting")
    page.keyboard.press("j")
    page.wait_for_url(f"**/conflicts/{later.pk}/")
    expect(page.get_by_text("1 of 1 open")).to_be_visible()


def test_one_more_key_answers_the_other_conflicts_of_the_question(open_page, flood, editor):
    more = factories.LinkFactory(
        story=flood["story"], cluster=flood["cluster"], kind=flood["link"].kind, first=flood["other"],
        second=flood["second"], values=["290", "Only 120"], explanation="290 against 120.",
    )  # fmt: skip
    page = open_page(f"/conflicts/{flood['link'].pk}/", editor)
    page.keyboard.press("c")
    expect(page.get_by_role("region", name="1 more like it")).to_be_visible()
    page.keyboard.press("c")
    expect(page.locator("#notices")).to_contain_text("1 more: Conflicting")
    more.refresh_from_db()
    assert more.state == "confirmed"
    page.keyboard.press("u")
    expect(page.get_by_role("region", name="1 more like it")).to_be_visible()
    assert page.complaints == []


def test_a_question_is_named_split_and_merged(open_page, flood, editor):
    page = open_page(f"/questions/{flood['cluster'].pk}/", editor)
    page.get_by_label("The question, as people read it").fill("Households that had to leave")
    page.get_by_role("button", name="Rename").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Households that had to leave")
    page.get_by_role("checkbox").first.check()
    page.get_by_role("button", name="Split the chosen answers off").click()
    expect(page.locator("#notices")).to_contain_text("Split off")
    page.get_by_label("Households that had to leave").check()
    page.get_by_role("button", name="Make them one question").click()
    expect(page.locator("#notices")).to_contain_text("One question now")


def test_a_disagreement_that_stands_in_two_questions_is_shown_and_answered_once(open_page, flood, editor):
    whole = flood["first"]
    part = factories.ClaimFactory(
        article=flood["courier"], start=whole.start, end=whole.start + 20,
        cluster=factories.ClusterFactory(story=flood["story"]),
    )  # fmt: skip
    twin = factories.LinkFactory(
        story=flood["story"], kind=flood["link"].kind, first=part, second=flood["second"],
        values=flood["link"].values, explanation=flood["link"].explanation,
        spans=[[part.pk, part.start, part.start + 9], flood["link"].spans[1]],
    )  # fmt: skip
    page = open_page("/stories/flood/", editor)
    expect(page.get_by_role("region", name="to answer").get_by_role("listitem")).to_have_count(1)
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Your answer")).to_be_visible()
    page.keyboard.press("c")
    expect(page.locator("#notices")).to_contain_text("Conflicting")
    expect(page.get_by_text("more like it")).to_have_count(0)
    twin.refresh_from_db()
    assert twin.state == "confirmed"
    page.keyboard.press("u")
    expect(page.locator("#notices")).to_contain_text("Taken back: “Conflicting” on")
    twin.refresh_from_db()
    assert twin.state == "suggested"
    page.goto("/stories/flood/")
    expect(page.get_by_role("heading", name="to answer")).to_be_visible()
    assert page.complaints == []
