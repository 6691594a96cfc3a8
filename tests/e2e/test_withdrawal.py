"""A mistaken import or a legal takedown: withdrawn with a reason, a tombstone stays, and nobody's decisions go with it."""

from __future__ import annotations

import json

import pytest

from articles.models import Claim, Link
from articles.services.evidence import add_evidence
from articles.services.import_article import Given
from articles.services.link import relink
from articles.services.verdicts import record_verdict
from tests import factories
from tests.services.texts import FLOOD, OTHER, bring_in, claim_with

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect


@pytest.fixture
def tarnow(checker):
    """Two outlets, a claim of each decided with evidence, one more with its checker."""
    story = factories.StoryFactory(slug="tarnow", title="The river at Tarnow")
    post, courier = (
        bring_in(story, text, source=f"{number}.txt", given=Given(published="2024-10-25", publisher=name)).article
        for number, (text, name) in enumerate(((FLOOD, "The Vistula Post"), (OTHER, "Tarnow Courier")))
    )
    relink(story=story)
    for article, words in ((post, "300 people"), (courier, "500 people")):
        claim = claim_with(article, words)
        record_verdict(claim=claim, by=checker, rating="verified", justification=f"The list says {words}.")
        add_evidence(claim=claim, by=checker, title=f"List with {words}", url="https://fire.example/list")
    Claim.objects.filter(article=post, text__contains="bridge").update(assignee=checker)
    return {"story": story, "post": post, "courier": courier}


def lines(page, name):
    return [json.loads(line) for line in page.request.get(f"/api/v1/exports/{name}/ndjson/").text().splitlines()]


def withdraw(page, article, reason):
    page.goto(f"/articles/{article.pk}/?view=details")
    section = page.get_by_role("region", name="Withdraw it")
    section.get_by_label("Reason").fill(reason)
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("Withdrawn by edda")


def test_a_takedown_leaves_a_tombstone_everywhere_and_every_decision(open_page, tarnow, editor, checker):
    page = open_page("/stories/tarnow/", editor)
    link = Link.objects.filter(relation="conflicts", kind="quote").first()
    page.goto(f"/conflicts/{link.pk}/")
    page.keyboard.press("c")
    expect(page.locator("#notices")).to_contain_text("Conflicting")
    withdraw(page, tarnow["post"], "A court order of 3 March.")

    main = page.get_by_role("main")
    expect(main).to_contain_text("A court order of 3 March.")
    expect(main).not_to_contain_text("evacuated")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(main).to_contain_text("The list says 300 people.")
    expect(main).to_contain_text("List with 300 people")

    for address in ("/stories/tarnow/", "/queue/", "/search/?q=300+people", "/"):
        page.goto(address)
        expect(main).not_to_contain_text("At least 300 people")
    own = open_page("/", checker)
    expect(own.get_by_role("region", name="My claims")).not_to_contain_text("could lose the bridge")

    tomb = next(row for row in lines(page, "articles") if row["id"] == tarnow["post"].pk)
    assert (tomb["state"], tomb["body"]) == ("withdrawn", None)
    gone = [row for row in lines(page, "claims") if row["article"]["id"] == tarnow["post"].pk]
    assert {row["state"] for row in gone} == {"withdrawn"}
    assert "300 people were" not in json.dumps(gone)
    assert [row for row in lines(page, "verdicts") if "300 people" in row["justification"]]
    assert link.pk not in [row["id"] for row in lines(page, "links")]

    other = claim_with(tarnow["courier"], "500 people")
    page.goto(f"/articles/{tarnow['courier'].pk}/?claim={other.pk}")
    expect(page.locator("#card")).to_contain_text("The list says 500 people.")
    link.refresh_from_db()
    assert link.state == "confirmed"
    assert page.complaints == []


def test_a_withdrawn_article_does_not_come_back_by_the_next_import(open_page, tarnow, editor):
    page = open_page("/", editor)
    withdraw(page, tarnow["post"], "Not ours to keep.")
    again = bring_in(tarnow["story"], FLOOD.replace("300", "301"), source="0.txt", by=editor)
    assert (again.status, "Not ours to keep." in again.message) == ("unchanged", True)
    page.goto(f"/articles/{tarnow['post'].pk}/")
    expect(page.get_by_role("main")).not_to_contain_text("evacuated")


def test_a_withdrawal_without_a_reason_is_refused_and_a_checker_is_offered_none(open_page, tarnow, editor, checker):
    page = open_page(f"/articles/{tarnow['post'].pk}/?view=details", editor)
    section = page.get_by_role("region", name="Withdraw it")
    section.get_by_label("Reason").fill("   ")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Say why it is withdrawn.")).to_be_visible()
    own = open_page(f"/articles/{tarnow['post'].pk}/?view=details", checker)
    expect(own.get_by_role("region", name="Withdraw it")).to_have_count(0)


def test_a_mistaken_withdrawal_is_taken_back_by_a_key(open_page, tarnow, editor):
    page = open_page("/", editor)
    withdraw(page, tarnow["post"], "Wrong story.")
    page.keyboard.press("u")
    expect(page.locator("#notices")).to_contain_text("Taken back")
    page.goto(f"/articles/{tarnow['post'].pk}/?claim={claim_with(tarnow['post'], '300 people').pk}")
    expect(page.locator("#card")).to_contain_text("The list says 300 people.")
    expect(page.locator(".copy")).to_contain_text("At least 300 people were evacuated")


def test_one_claim_is_withdrawn_and_its_verdict_is_kept(open_page, tarnow, editor):
    claim = claim_with(tarnow["post"], "300 people")
    page = open_page(f"/articles/{tarnow['post'].pk}/?claim={claim.pk}", editor)
    page.get_by_role("link", name="Assign, borders, withdraw").click()
    page.locator("#why-withdraw").fill("The court forbids this sentence.")
    page.keyboard.press("Enter")
    expect(page.locator("#notices")).to_be_visible()
    page.goto(f"/claims/{claim.pk}/")
    expect(page.get_by_role("main")).to_contain_text("Withdrawn")
    expect(page.get_by_role("main")).to_contain_text("The list says 300 people.")
    page.goto("/queue/?story=tarnow")
    expect(page.get_by_role("main")).not_to_contain_text("At least 300 people")
    assert claim.verdicts.count() == 1
    assert page.complaints == []
