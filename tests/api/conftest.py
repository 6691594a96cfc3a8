"""A program that calls the REST interface as one of our people."""

from __future__ import annotations

import pytest
from rest_framework.test import APIClient


def calling_as(user) -> APIClient:
    client = APIClient()
    client.force_authenticate(user)
    return client


@pytest.fixture
def as_viewer(viewer):
    return calling_as(viewer)


@pytest.fixture
def as_checker(checker):
    return calling_as(checker)


@pytest.fixture
def as_colleague(colleague):
    return calling_as(colleague)


@pytest.fixture
def as_editor(editor):
    return calling_as(editor)
