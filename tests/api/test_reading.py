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


def test_what_stands_behind_a_draft_is_in_no_list_and_can_be_read_by_its_number(as_viewer, db):
    claim = factories.ClaimFactory(article=factories.ArticleFactory(is_draft=True))
    rows = {"evidence": factories.EvidenceFactory(claim=claim), "verdicts": factories.VerdictFactory(claim=claim)}
    for name, row in rows.items():
        assert as_viewer.get(f"/api/v1/{name}/").json()["results"] == []
        assert as_viewer.get(f"/api/v1/{name}/{row.pk}/").status_code == 200


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("rating=verified", 1),
        ("rating=none", 1),
        ("rating=none&rating=verified", 2),
        ("state=new", 2),
        ("state=new&state=approved", 2),
        ("kind=statistic&kind=title&stale=false", 2),
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


@pytest.mark.parametrize("name", ["publishers", "articles", "links", "speakers", "evidence"])
def test_a_record_that_the_caller_has_is_not_sent_again(as_viewer, everything, name):
    path = f"/api/v1/{name}/{as_viewer.get(f'/api/v1/{name}/').json()['results'][0]['id']}/"
    tag = as_viewer.get(path)["ETag"]
    assert as_viewer.get(path, headers={"If-None-Match": tag}).status_code == 304
    assert as_viewer.get(path, headers={"If-None-Match": f'"999", {tag}'}).status_code == 304
    assert as_viewer.get(path, headers={"If-None-Match": '"999"'}).status_code == 200


def test_a_record_that_shows_something_newer_is_sent_again(as_viewer, claim):
    claim.article.save()
    claim.save()
    path = f"/api/v1/claims/{claim.pk}/"
    tag = as_viewer.get(path)["ETag"]
    assert as_viewer.get(path, headers={"If-None-Match": tag}).status_code == 304
    factories.EvidenceFactory(claim=claim, title="New log")
    again = as_viewer.get(path, headers={"If-None-Match": tag})
    assert again.json()["evidence"][0]["title"] == "New log"


def test_the_counts_of_a_story_are_never_old(as_viewer, claim):
    path = f"/api/v1/stories/{claim.story_id}/"
    tag = as_viewer.get(path)["ETag"]
    factories.ClaimFactory(article=claim.article)
    assert as_viewer.get(path, headers={"If-None-Match": tag}).json()["claims"] == 2


@pytest.mark.parametrize("name", LISTS)
def test_every_list_is_narrowed_by_time(as_viewer, everything, name):
    assert as_viewer.get(f"/api/v1/{name}/?since=2000-01-01T00:00:00Z").json()["results"]
    assert as_viewer.get(f"/api/v1/{name}/?since=2999-01-01T00:00:00Z").json()["results"] == []
    wrong = as_viewer.get(f"/api/v1/{name}/?since=yesterday")
    assert (wrong.status_code, wrong.json()["errors"][0]["attr"]) == (400, "since")


@pytest.mark.parametrize("name", ["articles", "claims", "clusters", "links", "verdicts", "evidence"])
def test_every_list_is_narrowed_by_story(as_viewer, everything, name):
    assert as_viewer.get(f"/api/v1/{name}/?story={everything.story.slug}").json()["results"]
    assert as_viewer.get(f"/api/v1/{name}/?story=nowhere").json()["results"] == []


HUGE = "9" * 30


@pytest.mark.parametrize("name", ["publisher", "speaker"])
def test_a_number_too_long_for_a_row_is_a_name_that_nobody_has(as_viewer, everything, name):
    answer = as_viewer.get(f"/api/v1/claims/?{name}={HUGE}")
    assert (answer.status_code, answer.json()["results"]) == (200, [])


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("claims/?stale=perhaps", "stale"), ("claims/?draft=perhaps", "draft"), ("claims/?article=1.5", "article"),
        ("articles/?undated=x", "undated"), (f"claims/?article={HUGE}", "article"), (f"links/?claim={HUGE}", "claim"),
        (f"verdicts/?claim={HUGE}", "claim"), ("speakers/?kind=ghost", "kind"), ("clusters/?state=x", "state"),
    ],
)  # fmt: skip
def test_a_value_that_fits_no_filter_is_an_error_and_never_all_rows(as_viewer, everything, query, name):
    answer = as_viewer.get(f"/api/v1/{query}")
    assert answer.status_code == 400, answer.json()
    assert answer.json()["type"] == "validation_error"
    if name:
        assert answer.json()["errors"][0]["attr"] == name


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("claims/?said=perhaps", '"perhaps" is not a valid choice. Give one of: confirmed, altered, not_found.'),
        ("claims/?state=new&state=perhaps", "Give one of: new, in_review, second_check"),
        ("claims/?rating=perhaps", "Give one of: none, verified"),
        ("links/?kind=", '"" is not a valid choice. Give one of: number, currency'),
    ],
)
def test_a_value_that_a_closed_list_does_not_have_is_answered_with_those_it_has(as_viewer, everything, query, told):
    (error,) = as_viewer.get(f"/api/v1/{query}").json()["errors"]
    assert error["code"] == "invalid_choice"
    assert told in error["detail"]


@pytest.mark.parametrize("word", ["true", "1", "True", "yes"])
def test_true_is_said_in_several_ways(as_viewer, db, word):
    factories.ClaimFactory(rating="verified", stale=True)
    factories.ClaimFactory()
    assert len(as_viewer.get(f"/api/v1/claims/?stale={word}").json()["results"]) == 1


@pytest.mark.parametrize("path", ["", "nothing/", "claims/abc/", "claims/1/nothing/", "stories/river-flood/"])
@pytest.mark.parametrize("method", ["get", "post", "delete"])
def test_an_address_that_there_is_not_answers_in_the_shape_of_every_error(client, db, path, method):
    answer = getattr(client, method)(f"/api/v1/{path}")
    assert answer.status_code == 404
    assert set(answer.json()) == {"type", "errors"}
    assert answer.json()["errors"][0]["code"] == "not_found"


def test_an_address_without_its_slash_is_led_on(as_viewer, claim):
    assert as_viewer.get(f"/api/v1/claims/{claim.pk}").status_code == 301


def test_rows_that_come_in_between_two_pages_shift_nothing(as_viewer, db):
    first = factories.StoryFactory.create_batch(4)
    page = as_viewer.get("/api/v1/stories/?page_size=2").json()
    first[0].delete()
    later = factories.StoryFactory()
    rest = as_viewer.get(page["next"]).json()
    assert [row["id"] for row in rest["results"]] == [first[2].pk, first[3].pk]
    assert [row["id"] for row in as_viewer.get(rest["next"]).json()["results"]] == [later.pk]
