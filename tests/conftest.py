"""People and rows that many tests need."""

from __future__ import annotations

import os

import pytest
from django.core.cache import cache

from . import factories


@pytest.fixture(autouse=True)
def nothing_remembered():
    """Forget what one test cached before the next."""
    cache.clear()


@pytest.fixture
def viewer(db):
    return factories.UserFactory(username="vera", role="viewer")


@pytest.fixture
def checker(db):
    return factories.UserFactory(username="chen", role="checker")


@pytest.fixture
def colleague(db):
    return factories.UserFactory(username="cora", role="checker")


@pytest.fixture
def editor(db):
    return factories.UserFactory(username="edda", role="editor")


@pytest.fixture
def administrator(db):
    return factories.UserFactory(username="adam", role="administrator")


@pytest.fixture
def story(db):
    return factories.StoryFactory()


@pytest.fixture
def claim(db):
    return factories.ClaimFactory()


@pytest.fixture
def conflict(db):
    return factories.LinkFactory()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """Where FACTCHECK_NO_SKIP is set, a skipped test is a failure: nothing may be missing there."""
    outcome = yield
    report = outcome.get_result()
    if os.environ.get("FACTCHECK_NO_SKIP") and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which FACTCHECK_NO_SKIP forbids: {report.longrepr}"
