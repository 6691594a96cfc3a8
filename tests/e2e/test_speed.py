"""How fast a verdict stands on the screen, and how much the first page weighs. Printed (`pytest -s`), not timed tests."""

from __future__ import annotations

import gzip

import pytest

from tests import factories

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect

# The times from the key to the frames in which the card shows the verdict, and shows it as stored.
WATCH = """() => new Promise((told, failed) => {
  const begun = performance.now();
  const times = [];
  const card = () => document.querySelector('#card > section > .row').textContent;
  new MutationObserver(() => {
    if (times.length === 0 && card().includes('Verified')) times.push(0);
    if (times.length === 1 && card().includes('Second check')) times.push(0);
    requestAnimationFrame(() => {
      const now = performance.now() - begun;
      times.forEach((time, place) => { times[place] = time || now; });
      if (times.length === 2) told(times);
    });
  }).observe(document.querySelector('aside'), { childList: true, subtree: true });
  setTimeout(() => failed(new Error('no verdict within 20 seconds')), 20000);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'v', bubbles: true }));
})"""


def test_a_verdict_by_key_stands_on_the_screen(open_page, flood):
    page = open_page("/", factories.UserFactory(username="chen", role="checker"))
    for name in ("first", "second", "other"):
        page.goto(f"/articles/{flood[name].article_id}/?claim={flood[name].pk}")
        shown, stored = page.evaluate(WATCH)
        print(f"\na verdict by key is on the screen after {shown:.0f} ms, stored after {stored:.0f} ms")
        expect(page.locator("#notices")).to_contain_text("Verified")
    assert page.complaints == []


def test_the_first_load_is_light(open_page, flood):
    """The development server sends its files as they are; a newsroom's server sends what is counted here."""
    page = open_page("/accounts/login/", factories.UserFactory(username="chen", role="checker"))
    tools = page.context.new_cdp_session(page)
    tools.send("Network.enable")
    tools.send("Network.setCacheDisabled", {"cacheDisabled": True})
    page.goto("about:blank", wait_until="networkidle")  # what the page before still asks for is not counted
    came = []
    page.on("response", lambda response: came.append(response))
    page.goto(f"/articles/{flood['courier'].pk}/?claim={flood['first'].pk}", wait_until="networkidle")
    bodies = [page.request.get(response.url).body() for response in came]  # the browser may have let go of its own
    compressed = sum(len(gzip.compress(body)) for body in bodies)
    print(f"\nthe first load: {len(came)} files, {sum(map(len, bodies)):,} bytes, {compressed:,} compressed")
    assert {response.status for response in came} == {200}
    assert compressed < 60_000  # asked are 100,000; 34,134 in November 2026
