"""Lists and objects: shapes, cursors, ETags, filters, rights."""

import json

import pytest
from knox.models import AuthToken

from articles.api.shapes import SHAPES
from tests import factories

LISTS = ("stories", "publishers", "articles", "claims", "clusters", "links", "verdicts", "evidence", "speakers")


@pytest.fixture
def everything(db):
    link = factories.LinkFactory()
    factories.VerdictFactory(claim=link.first)
    factories.EvidenceFactory(claim=link.first)
    factories.SpeakerFactory()
    factories.ClusterFactory(story=link.story)
    return link


@pytest.mark.parametrize("name", LISTS)
def test_every_list_has_one_shape_and_every_object_an_etag(as_viewer, everything, name):
    page = as_viewer.get(f"/api/v1/{name}/").json()
    assert set(page) == {"next", "previous", "results"}
    assert page["results"]
    answer = as_viewer.get(f"/api/v1/{name}/{page['results'][0]['id']}/")
    assert answer.json() == page["results"][0]
    assert answer["ETag"].startswith('"')
    again = as_viewer.get(f"/api/v1/{name}/{page['results'][0]['id']}/", headers={"If-None-Match": answer["ETag"]})
    assert again.status_code == 304


@pytest.mark.parametrize("name", LISTS)
def test_nobody_reads_without_an_account(client, everything, name):
    answer = client.get(f"/api/v1/{name}/")
    assert answer.status_code == 401
    assert answer.json()["errors"][0]["code"] == "not_authenticated"


@pytest.mark.parametrize("name", LISTS)
def test_lists_cost_the_same_number_of_queries_for_one_row_and_for_many(
    as_viewer, everything, name, django_assert_max_num_queries
):
    for _ in range(3):
        link = factories.LinkFactory()
        factories.VerdictFactory(claim=link.first)
        factories.EvidenceFactory(claim=link.first)
    with django_assert_max_num_queries(6):
        as_viewer.get(f"/api/v1/{name}/")


def test_pages_follow_each_other_by_cursor(as_viewer, db):
    factories.StoryFactory.create_batch(5)
    seen, address = [], "/api/v1/stories/?page_size=2"
    while address:
        page = as_viewer.get(address).json()
        seen += [row["id"] for row in page["results"]]
        address = page["next"]
    assert seen == sorted(seen)
    assert len(seen) == 5


@pytest.mark.parametrize("model", SHAPES, ids=lambda model: model.__name__)
def test_every_shape_declares_exactly_what_is_made(model, everything):
    factory = getattr(factories, f"{model.__name__}Factory")
    row = factory()
    if model.__name__ == "Story":
        row = model.objects.with_counts().get(pk=row.pk)
    shape = SHAPES[model]
    assert set(shape.make(row)) == set(shape().get_fields())


def test_a_token_opens_what_its_account_may_see(client, viewer, story):
    _, token = AuthToken.objects.create(viewer)
    answer = client.get("/api/v1/stories/", headers={"Authorization": f"Bearer {token}"})
    assert [row["slug"] for row in answer.json()["results"]] == [story.slug]
    assert token not in str(list(AuthToken.objects.values()))


def test_drafts_are_listed_only_where_they_are_asked_for(as_viewer, db):
    draft = factories.ArticleFactory(is_draft=True)
    factories.ClaimFactory(article=draft)
    for name in ("articles", "claims"):
        assert as_viewer.get(f"/api/v1/{name}/").json()["results"] == []
        assert len(as_viewer.get(f"/api/v1/{name}/?draft=true").json()["results"]) == 1


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("rating=verified", 1),
        ("rating=none", 1),
        ("state=new", 2),
        ("stale=true", 0),
        ("text=river", 2),
        ("text=zeppelin", 0),
    ],
)
def test_claims_take_the_filters_of_the_queue(as_viewer, db, query, found):
    factories.ClaimFactory(rating="verified")
    factories.ClaimFactory()
    assert len(as_viewer.get(f"/api/v1/claims/?{query}").json()["results"]) == found


def test_a_wrong_filter_value_is_a_clear_error(as_viewer, db):
    answer = as_viewer.get("/api/v1/claims/?rating=nonsense")
    assert answer.status_code == 400
    error = answer.json()["errors"][0]
    assert error["attr"] == "rating"
    assert "nonsense" in error["detail"]


def test_confidential_evidence_is_seen_by_those_with_the_right_only(as_checker, as_editor, db):
    factories.EvidenceFactory(confidential=True, title="The minister's driver")
    assert as_checker.get("/api/v1/evidence/").json()["results"] == []
    assert len(as_editor.get("/api/v1/evidence/").json()["results"]) == 1


def test_schema_is_openapi_3_1_and_names_every_list(client, db):
    schema = json.loads(client.get("/api/schema/", headers={"Accept": "application/vnd.oai.openapi+json"}).content)
    assert schema["openapi"].startswith("3.1")
    assert {f"/api/v1/{name}/" for name in LISTS} <= set(schema["paths"])
    assert "412" in schema["paths"]["/api/v1/verdicts/"]["post"]["responses"]


def test_docs_page_is_served_from_here_alone(client, db):
    page = client.get("/api/docs/").content.decode()
    assert "https://" not in page
