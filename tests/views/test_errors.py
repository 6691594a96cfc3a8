"""The pages for what broke: in the reader's light or dark, and without the database, which may be what broke."""

from __future__ import annotations

import re

import pytest
from django.core.exceptions import SuspiciousOperation
from django.db import OperationalError
from django.test import Client
from django.urls import resolve, reverse

from articles.views import desk, errors


@pytest.fixture
def quiet(client):
    client.raise_request_exception = False
    return client


@pytest.mark.parametrize(("cookie", "shown"), [("dark", "dark"), ("light", "light"), (None, "auto"), ('"><b', "auto")])
def test_the_500_page_follows_the_readers_choice_and_asks_no_database(rf, cookie, shown, django_assert_num_queries, db):
    request = rf.get("/")
    if cookie:
        request.COOKIES["theme"] = cookie
    with django_assert_num_queries(0):
        response = errors.broken(request)
    page = response.content.decode()
    assert response.status_code == 500
    assert f'<html lang="en" data-theme="{shown}">' in page
    assert "<script" not in page


def test_every_page_that_breaks_is_answered_so(quiet, checker, monkeypatch):
    quiet.force_login(checker)
    quiet.cookies["theme"] = "dark"

    def fails(*args):
        raise OperationalError("the disk is full")

    monkeypatch.setattr(desk, "counted", fails)
    response = quiet.get("/")
    assert response.status_code == 500
    assert 'data-theme="dark"' in response.content.decode()
    assert "disk" not in response.content.decode()
    assert "style-src" in response.headers["Content-Security-Policy"]


def test_what_makes_no_sense_is_told_in_the_same_frame(rf):
    response = errors.bad_request(rf.get("/"), SuspiciousOperation("x"))
    assert response.status_code == 400
    assert "This could not be understood" in response.content.decode()


def test_a_host_that_is_not_ours_gets_the_400_page(db):
    response = Client().get("/", headers={"host": "evil.example"})
    assert response.status_code == 400
    assert "This could not be understood" in response.content.decode()


def test_the_links_that_are_written_out_lead_to_pages(rf):
    page = errors.broken(rf.get("/")).content.decode()
    links = set(re.findall(r'href="(/[^"]*)"', page)) - {link for link in re.findall(r'href="(/static[^"]*)"', page)}
    assert {reverse(name) for name in ("desk", "queue", "stories", "speakers", "import", "exports", "keys")} == links
    assert all(resolve(link) for link in links)
