"""People and rows that many tests need."""

from __future__ import annotations

import pytest

from . import factories


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
