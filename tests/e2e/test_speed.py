"""How fast a verdict stands on the screen, and how much the first page weighs. Printed (`pytest -s`), not timed tests."""

from __future__ import annotations

import pytest

from tests import factories

pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
from playwright.sync_api import expect

HEAVIEST = 100_000  # bytes over the wire for the first page with all it needs

# The time from the key to the frame in which the copy shows the claim's new state.
WATCH = """() => new Promise((told) => {
  const mark = document.querySelector('.copy mark.current');
  const begun = performance.now();
  new MutationObserver(() => {
    if (mark.className.includes('verified')) requestAnimationFrame(() => told(performance.now() - begun));
  }).observe(mark, { attributes: true });
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'v', bubbles: true }));
})"""


def test_a_verdict_by_key_stands_on_the_screen(open_page, flood):
    times = []
    page = open_page("/", factories.UserFactory(username="chen", role="checker"))
    for name in ("first", "second", "other"):
        page.goto(f"/articles/{flood[name].article_id}/?claim={flood[name].pk}")
        times.append(page.evaluate(WATCH))
        expect(page.locator("#card")).to_have_attribute("data-coverage", "verified")
    print(f"\na verdict by key stands on the screen after {', '.join(f'{time:.0f}' for time in times)} ms")
    assert len(times) == 3


def test_the_first_load_is_light(open_page, flood):
    page = open_page("/accounts/login/", factories.UserFactory(username="chen", role="checker"))
    tools = page.context.new_cdp_session(page)
    tools.send("Network.enable")
    tools.send("Network.setCacheDisabled", {"cacheDisabled": True})
    sizes = []
    tools.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.goto(f"/articles/{flood['courier'].pk}/?claim={flood['first'].pk}", wait_until="networkidle")
    print(f"\nthe first load: {len(sizes)} files, {sum(sizes):,.0f} bytes")
    assert len(sizes) >= 4
