"""A real Chromium against a live server; skipped, and said so, where either is missing.

Debian's own browser is used (`/usr/bin/chromium`, or CHROMIUM in the environment): nothing is downloaded.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from django.test import Client

from tests.views.conftest import flood  # noqa: F401 (the same story serves both kinds of test)

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
HERE = Path(__file__).parent
PATIENCE = 30_000  # milliseconds: a machine that runs several suites at once is slow, not wrong


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in Path(item.fspath).parents:
            item.add_marker(pytest.mark.e2e)


@pytest.fixture(scope="session")
def chromium():
    api = pytest.importorskip("playwright.sync_api", reason="needs playwright (requirements-dev.txt)")
    if not Path(CHROMIUM).exists():
        pytest.skip(f"needs Chromium at {CHROMIUM}")
    before = os.environ.get("DJANGO_ALLOW_ASYNC_UNSAFE")
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # playwright runs a loop in this thread; the ORM is used beside it
    api.expect.set_options(timeout=PATIENCE)
    with api.sync_playwright() as running:
        browser = running.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-background-networking"]
        )
        yield browser
        browser.close()
    if before is None:
        del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


def when_loaded(page, press):
    """Return `press` for keys that wait until the page that reads them is there: its scripts run after its words."""

    def patient(key, **options):
        page.wait_for_load_state()
        press(key, **options)

    return patient


@pytest.fixture
def site(chromium, live_server, django_db_serialized_rollback):
    """Return the live server's address; the groups that migrations made are there again for the next test."""
    return live_server.url


@pytest.fixture
def open_page(chromium, site, settings):
    """Return a function that opens a page as a person, with what it complained of in `page.complaints`."""
    opened = []

    def go(path, user=None, **options):
        context = chromium.new_context(base_url=site, **options)
        if user:
            client = Client()  # one for each person: a second login would end the first one's session
            client.force_login(user)
            cookie = {"name": settings.SESSION_COOKIE_NAME, "value": client.cookies["sessionid"].value, "url": site}
            context.add_cookies([cookie])
        page = context.new_page()
        page.complaints = []
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("console", lambda line: page.complaints.append(line.text) if line.type == "error" else None)
        page.set_default_timeout(PATIENCE)
        page.keyboard.press = when_loaded(page, page.keyboard.press)
        page.goto(path)
        opened.append(context)
        return page

    yield go
    for context in opened:
        context.close()
