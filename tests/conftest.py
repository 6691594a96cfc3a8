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


def pytest_addoption(parser):
    """Offer `--only-database` for a second run on another database: what never asks a database is the same there."""
    parser.addoption("--only-database", action="store_true", help="run only the tests that use a database")


def uses_database(item: pytest.Item) -> bool:
    """Tell whether a test asks for a database, by its mark or by any fixture it needs."""
    wanted = {"db", "transactional_db", "live_server", "django_db_serialized_rollback"}
    return item.get_closest_marker("django_db") is not None or bool(wanted & set(getattr(item, "fixturenames", ())))


def pytest_collection_modifyitems(config, items):
    """Leave out what `--only-database` does not ask for."""
    if not config.getoption("--only-database"):
        return
    left_out = [item for item in items if not uses_database(item)]
    items[:] = [item for item in items if uses_database(item)]
    config.hook.pytest_deselected(items=left_out)
