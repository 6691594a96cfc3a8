"""Every page answers each role, asks the database at most a dozen times, and needs a login."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import factories

PAGES = [
    "/", "/stories/", "/stories/flood/", "/articles/{courier}/", "/articles/{courier}/?claim={first}",
    "/articles/{courier}/?view=lines", "/articles/{courier}/?view=changes", "/articles/{courier}/?view=details",
    "/questions/{cluster}/", "/claims/{first}/",
    "/claims/{first}/?view=history", "/claims/{first}/change/", "/conflicts/{link}/", "/queue/", "/queue/?stale=true",
    "/queue/?conflicting=true&kind=statistic&story=flood", "/import/", "/outlets/", "/speakers/", "/exports/", "/preferences/",
    "/help/keys/", "/search/?q=households", "/outlets/{outlet}/",
]  # fmt: skip
MOST_QUERIES = 12


def address(pattern, flood):
    return pattern.format(outlet=flood["courier"].publisher_id, **{name: row.pk for name, row in flood.items()})


@pytest.mark.parametrize("pattern", PAGES)
@pytest.mark.parametrize("role", ["viewer", "checker", "editor", "administrator"])
def test_every_page_answers_every_role(client, flood, pattern, role):
    client.force_login(factories.UserFactory(role=role))
    response = client.get(address(pattern, flood))
    assert response.status_code == 200
    assert "<h1>" in response.content.decode()


def asked_for(client, path):
    with CaptureQueriesContext(connection) as asked:
        client.get(path)
    return [query["sql"] for query in asked if not query["sql"].startswith(("SAVEPOINT", "RELEASE"))]


@pytest.mark.parametrize("pattern", PAGES)
@pytest.mark.parametrize("role", ["viewer", "checker", "editor", "administrator"])
def test_the_very_first_page_of_a_session_asks_at_most_a_dozen_times(client, flood, pattern, role):
    user = factories.UserFactory(role=role)
    factories.SavedFilterFactory(user=user)
    client.force_login(user)
    with CaptureQueriesContext(connection) as asked:
        client.get(address(pattern, flood))
    statements = [query["sql"] for query in asked]
    assert len(statements) <= MOST_QUERIES, "\n".join(sql[:160] for sql in statements)
    writes = [sql for sql in statements if not sql.lstrip("(").startswith("SELECT")]
    visits = [sql for sql in writes if "articles_storyvisit" in sql]  # a story remembers when one looked at it last
    assert writes == visits


@pytest.mark.parametrize("pattern", PAGES)
def test_a_page_sends_strangers_to_the_login(client, flood, pattern):
    response = client.get(address(pattern, flood))
    assert response.status_code == 302
    assert response.url.startswith("/accounts/login/")


@pytest.mark.parametrize("path", ["/articles/987654/", "/claims/987654/", "/conflicts/987654/", "/stories/none/"])
def test_what_is_not_there_is_a_page_like_the_rest(as_checker, flood, path):
    response = as_checker.get(path)
    assert response.status_code == 404
    assert "Nothing is at this address" in response.content.decode()


def test_hostile_text_is_shown_and_never_run(as_checker, story):
    words = '<script>alert(1)</script> "><img src=x onerror=alert(1)> 40 people died, the mayor said.'
    article = factories.ArticleFactory(story=story, headline=words, body=words)
    claim = factories.ClaimFactory(article=article, speaker_name=words, origin=words, reasons=[words])
    for path in (
        f"/articles/{article.pk}/?claim={claim.pk}",
        f"/claims/{claim.pk}/",
        f"/stories/{story.slug}/",
        "/queue/",
    ):
        page = as_checker.get(path).content.decode()
        assert "<script>alert" not in page
        assert "<img src=x" not in page


def test_a_page_carries_no_inline_script_or_style(as_editor, flood):
    for pattern in PAGES:
        page = as_editor.get(address(pattern, flood)).content.decode()
        assert " style=" not in page, pattern
        assert "<style" not in page, pattern
        assert "<script>" not in page, pattern
        assert " onclick=" not in page, pattern


@pytest.mark.parametrize(
    "path", ["/undo/", "/queue/decide/", "/articles/{courier}/claims/", "/conflicts/{link}/decide/"]
)
def test_a_forms_address_that_is_opened_leads_on(as_checker, flood, path):
    response = as_checker.get(address(path, flood), headers={"referer": "http://testserver/queue/?stale=true"})
    assert (response.status_code, response["Allow"]) == (405, "POST")
    assert 'href="/queue/?stale=true"' in response.content.decode()


def test_a_refusal_leads_back_to_the_page_that_one_was_on(as_checker, flood):
    article = flood["courier"]
    came = {"referer": f"http://testserver{article.get_absolute_url()}?claim={flood['first'].pk}"}
    response = as_checker.post(f"/articles/{article.pk}/claims/", {"words": "nowhere to be read"}, headers=came)
    page = response.content.decode()
    assert response.status_code == 422
    assert f'<a href="{article.get_absolute_url()}?claim={flood["first"].pk}">Back to where you were</a>' in page
    assert f'name="next" value="{article.get_absolute_url()}?claim={flood["first"].pk}"' in page


@pytest.mark.parametrize("referer", ["http://elsewhere.example/queue/", "javascript:alert(1)", ""])
def test_the_way_back_never_leads_elsewhere(as_checker, flood, referer):
    page = as_checker.get("/undo/", headers={"referer": referer}).content.decode()
    assert "To the desk" in page
    assert "elsewhere" not in page


def test_a_long_search_leads_to_all_claims_in_the_queue(as_checker, flood, monkeypatch):
    monkeypatch.setattr("articles.views.search.MOST", 1)
    page = as_checker.get("/search/?q=households left").content.decode()
    assert 'the 1 best; <a href="/queue/?text=households%20left">' in page
    assert len(as_checker.get("/queue/?text=households%20left").context["rows"].rows) == 2
    monkeypatch.setattr("articles.views.search.MOST", 20)
    assert "best" not in as_checker.get("/search/?q=households left").content.decode()
