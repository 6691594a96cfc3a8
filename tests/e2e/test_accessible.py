"""axe finds nothing on any page, light and dark; nothing runs over the edge of a phone or a wall screen.

Each page is opened once: axe reads it whole in light, its colors again in dark, and then it is drawn at every width.
"""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group

from articles.services import history
from articles.services.articles import withdraw_article
from articles.services.comments import comment
from articles.services.evidence import add_evidence
from articles.services.links import decide_link
from articles.services.undo import undo_last
from articles.services.verdicts import record_verdict
from articles.views import desk
from tests import factories
from tests.services.texts import FLOOD, bring_in, claim_with
from tests.views.test_pages import PAGES, address

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
axe_module = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe (requirements-dev.txt)")

WIDTHS = (360, 1280, 2560)
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
COLORS = {"resultTypes": ["violations"], "runOnly": ["color-contrast", "link-in-text-block"]}


def told(page, found, scheme):
    return [
        f"{page.url} {scheme} {item['id']}: {node['html'][:200]} {node.get('failureSummary', '')[:300]}"
        for item in found
        for node in item["nodes"]
    ]


def axe(page, **rules):
    """Return what axe says against the page that is open, in light and in dark, everything folded out."""
    page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    light = axe_module.Axe().run(page, options={"resultTypes": ["violations"]} | rules).response["violations"]
    page.emulate_media(color_scheme="dark")
    dark = page.evaluate("options => axe.run(document, options)", COLORS)["violations"]
    page.emulate_media(color_scheme="light")
    return told(page, light, "light") + told(page, dark, "dark")


def too_wide(page):
    """Return the widths at which the page must be scrolled sideways."""
    over = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        wide = page.evaluate("document.documentElement.scrollWidth")
        over += [f"{page.url} at {width}: {wide}"] if wide > width else []
    page.set_viewport_size({"width": 1280, "height": 800})
    return over


def faults(page, addresses):
    wrong = []
    for path in addresses:
        page.goto(path)
        wrong += axe(page) + too_wide(page)
    return wrong


def test_every_page_of_a_story(open_page, flood, site, editor):
    proof = factories.EvidenceFactory(claim=flood["first"], confidential=True)
    factories.CommentFactory(claim=flood["first"]).mentions.add(editor)
    factories.TickFactory(claim=flood["first"])
    factories.SavedFilterFactory(user=editor)
    page = open_page("/", editor)
    assert faults(page, [*(address(pattern, flood) for pattern in PAGES), f"/evidence/{proof.pk}/"]) == []
    assert page.complaints == []


def test_every_state_of_a_claim_an_article_and_a_conflict(open_page, flood, site, editor, checker):
    changed = bring_in(flood["story"], by=editor).article
    decided = claim_with(changed, "300 people")
    record_verdict(claim=decided, by=checker, rating="verified", said="confirmed", justification="By telephone.")
    bring_in(flood["story"], FLOOD.replace("300 people", "320 people"), by=editor)
    record_verdict(claim=flood["other"], by=checker, rating="false", justification="The register has nine.")
    decide_link(link=flood["link"], by=editor, answer="conflicting")
    undone = add_evidence(claim=flood["other"], by=checker, title="Register", url="https://city.example/register")
    undo_last(by=checker)
    comment(claim=flood["other"], text="The wrong register.", by=checker)
    undo_last(by=checker)
    gone = bring_in(flood["story"], FLOOD.replace("Tarnow", "Brest"), source="gone.txt", by=editor).article
    withdraw_article(article=gone, by=editor, reason="Sent to us by mistake.")
    draft = bring_in(flood["story"], "Ours\n\nAbout 90 people left.", source="ours.txt", by=editor, is_draft=True)
    unread = factories.ArticleFactory(
        story=flood["story"], state="not_analyzed", language="pl", headline="", published=""
    )
    within = factories.LinkFactory(story=flood["story"], first=flood["first"], second=flood["other"])
    taken = factories.LinkFactory(story=flood["story"], kind="date", first=flood["first"], second=flood["second"])
    history.delete_all([taken], reason="no longer suggested")
    page = open_page("/", editor)
    shown = [
        f"/conflicts/{within.pk}/", f"/conflicts/{taken.pk}/", "/queue/?story=flood&rating=none&stance=asserts",
        f"/articles/{changed.pk}/?claim={decided.pk}", f"/articles/{changed.pk}/?view=changes",
        f"/claims/{flood['other'].pk}/", f"/conflicts/{flood['link'].pk}/", f"/articles/{gone.pk}/",
        f"/articles/{draft.article.pk}/", f"/articles/{unread.pk}/", f"/evidence/{undone.pk}/",
    ]  # fmt: skip
    assert faults(page, shown) == []


def test_a_matrix_of_many_outlets_fits_and_keeps_their_names_in_sight(open_page, flood, site, editor):
    for number in range(12):
        outlet = factories.PublisherFactory(name=f"The Evening Courier and Advertiser of Upper Valley {number}")
        article = factories.ArticleFactory(
            story=flood["story"], publisher=outlet, body=f"Some {number}40 left. Rain fell."
        )
        for cluster in [flood["cluster"], *(factories.ClusterFactory(story=flood["story"]) for _ in range(2))]:
            factories.ClaimFactory(article=article, cluster=cluster)
            factories.ClaimFactory(article=flood["courier"], cluster=cluster)
    page = open_page("/stories/flood/", editor)
    assert faults(page, ["/stories/flood/"]) == []
    names = page.locator(".matrix thead th").last
    assert names.inner_text() == "6 other outlets"
    page.locator(".matrix tbody tr").last.scroll_into_view_if_needed()
    box = names.bounding_box()
    assert box["y"] >= 0
    assert box["x"] + box["width"] <= 1280


def test_import_speakers_refusals_and_errors(open_page, flood, site, editor, checker, monkeypatch):
    waiting = factories.ImportRunFactory(story=None, by=editor)
    factories.ImportRowFactory(run=waiting, data=FLOOD.encode())
    factories.ImportRowFactory(run=waiting, data=b"   ")
    done = factories.ImportRunFactory(story=flood["story"], by=editor, state="done")
    factories.ImportRowFactory(run=done, status="failed", message="No text could be read.")
    factories.ImportRowFactory(run=done, status="imported", article=flood["courier"])
    kept, other = factories.SpeakerFactory(name="Town hall"), factories.SpeakerFactory(name="Mayor")
    kept.posts.create(title="Deputy under-secretary of state", organization="Ministry of Inland Waterways")
    kept.aliases.create(name="Shippingandinlandwaterways" * 6)
    flood["second"].speaker = other
    flood["second"].save()
    page = open_page("/", editor)
    own = ["/accounts/password/change/", "/accounts/2fa/", "/accounts/email/", "/nothing-here/"]
    wrong = faults(page, [f"/import/{waiting.pk}/", f"/import/{done.pk}/", f"/speakers/{kept.pk}/", *own])
    page.goto(f"/speakers/{kept.pk}/")
    page.get_by_label("The same as").fill("Mayor")
    page.get_by_role("button", name="Merge that one").click()
    page.get_by_text("Nothing is saved yet").wait_for()
    wrong += axe(page) + too_wide(page)
    page.goto("/queue/")
    page.get_by_role("button", name="Decide the chosen").click()
    page.get_by_role("heading", name="Not done").wait_for()
    wrong += axe(page) + too_wide(page)
    checker.is_staff = True
    checker.save()
    forbidden = open_page("/", checker)
    assert forbidden.goto("/admin/auth/user/").status == 403
    wrong += axe(forbidden) + too_wide(forbidden)
    monkeypatch.setattr(desk, "counted", lambda stories: 1 / 0)
    assert page.goto("/").status == 500
    wrong += axe(page) + too_wide(page)
    stranger = open_page("/accounts/login/")
    assert wrong + faults(stranger, ["/accounts/login/", "/accounts/password/reset/"]) == []


def test_the_administration(open_page, flood, site, administrator):
    administrator.is_staff = True
    administrator.save()
    speaker, role = factories.SpeakerFactory(name="Mayor"), Group.objects.first()
    page = open_page("/", administrator)
    forms = [
        f"articles/claim/{flood['first'].pk}/change/", f"articles/article/{flood['courier'].pk}/change/",
        f"articles/speaker/{speaker.pk}/change/", "articles/speaker/add/", f"articles/link/{flood['link'].pk}/change/",
        f"articles/story/{flood['story'].pk}/change/", f"auth/group/{role.pk}/change/", "auth/user/add/",
    ]  # fmt: skip
    wrong = []
    for path in ("", "articles/claim/", "articles/article/", "auth/user/", *forms):
        page.goto(f"/admin/{path}")
        wrong += axe(page, runOnly=WCAG)  # Django's own templates miss some good manners beyond it
    assert wrong == []


def test_an_empty_desk_teaches(open_page, site, editor):
    assert faults(open_page("/", editor), ["/", "/queue/", "/stories/", "/speakers/", "/search/", "/import/"]) == []


def test_the_skip_link_leads_past_the_navigation(open_page, flood, site, editor):
    page = open_page("/", editor)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the page"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
