"""axe finds nothing on any page, light and dark; nothing runs over the edge of a phone or a wall screen."""

from __future__ import annotations

import pytest

from tests import factories
from tests.views.test_pages import PAGES, address

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
axe_module = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe (requirements-dev.txt)")

OPEN_TO_ALL = ["/accounts/login/", "/accounts/password/reset/"]
OWN = ["/accounts/password/change/", "/accounts/2fa/", "/accounts/email/", "/nothing-here/"]


def violations(page):
    found = axe_module.Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [
        f"{page.url} {item['id']}: {node['html'][:200]} {node.get('failureSummary', '')[:300]}"
        for item in found
        for node in item["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(open_page, flood, site, scheme):
    factories.EvidenceFactory(claim=flood["first"])
    factories.CommentFactory(claim=flood["first"])
    factories.SavedFilterFactory(user=(editor := factories.UserFactory(username="edda", role="editor")))
    page = open_page("/", editor, color_scheme=scheme)
    wrong = []
    for pattern in [*PAGES, *OWN]:
        page.goto(address(pattern, flood))
        page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
        wrong += violations(page)
    stranger = open_page("/accounts/login/", color_scheme=scheme)
    for path in OPEN_TO_ALL:
        stranger.goto(path)
        wrong += violations(stranger)
    assert wrong == []


@pytest.mark.parametrize("width", [360, 1280, 2560])
def test_no_page_runs_over_the_edge(open_page, flood, site, width):
    editor = factories.UserFactory(username="edda", role="editor")
    page = open_page("/", editor, viewport={"width": width, "height": 800})
    over = []
    for pattern in PAGES:
        page.goto(address(pattern, flood))
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            over.append(f"{pattern}: {wide}")
    assert over == []
    assert page.complaints == []


def test_the_skip_link_leads_past_the_navigation(open_page, flood, site):
    page = open_page("/", factories.UserFactory(username="edda", role="editor"))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the page"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
