"""A claim that answers two questions, as programs read it and take it out."""

import json

import pytest

from articles import streams
from articles.services import history
from tests import factories

from .sending import etag, post


@pytest.fixture
def row(db):
    """Return a question with two claims of its own and one that answers it beside its own."""
    story = factories.StoryFactory()
    own, other = (factories.ClusterFactory(story=story) for _ in range(2))
    for _ in range(2):
        factories.ClaimFactory(cluster=own, article__story=story)
    beside = factories.ClaimFactory(cluster=other, article__story=story, origin="The mayor")
    own.also.add(beside)
    return own


def test_a_question_names_all_its_claims_and_those_with_a_question_of_their_own(as_viewer, row):
    [beside] = row.also.all()
    record = as_viewer.get(f"/api/v1/clusters/{row.pk}/").json()
    assert sorted(record["claims"]) == sorted([*row.claims.values_list("pk", flat=True), beside.pk])
    assert record["also"] == [beside.pk]
    assert beside.article.outlet in record["outlets"]
    assert "The mayor" in record["origins"]


def test_a_claim_keeps_one_main_question_and_names_the_further_ones(as_viewer, row):
    [beside] = row.also.all()
    record = as_viewer.get(f"/api/v1/claims/{beside.pk}/").json()
    assert (record["cluster"], record["also"]) == (beside.cluster_id, [row.pk])
    assert as_viewer.get(f"/api/v1/claims/{row.claims.first().pk}/").json()["also"] == []


def test_claims_are_narrowed_by_any_question_that_they_answer(as_viewer, row):
    [beside] = row.also.all()
    for cluster, found in ((row.pk, 3), (beside.cluster_id, 1)):
        assert len(as_viewer.get(f"/api/v1/claims/?cluster={cluster}").json()["results"]) == found


def test_drafts_and_claims_that_are_gone_are_named_by_no_question(as_viewer, row):
    [beside] = row.also.all()
    draft = factories.ClaimFactory(article=factories.ArticleFactory(story=row.story, is_draft=True))
    row.also.add(draft, factories.ClaimFactory(article__story=row.story, gone=True))
    assert as_viewer.get(f"/api/v1/clusters/{row.pk}/").json()["also"] == [beside.pk]


@pytest.mark.parametrize("size", [1, 20])
def test_lists_cost_the_same_for_many_second_answers(as_viewer, row, django_assert_max_num_queries, size):
    row.also.add(*(factories.ClaimFactory(article__story=row.story) for _ in range(size)))
    for name in ("clusters", "claims"):
        with django_assert_max_num_queries(6):
            as_viewer.get(f"/api/v1/{name}/")


def test_the_export_names_further_questions_in_every_format(row, django_assert_max_num_queries):
    [beside] = row.also.all()
    stream = streams.stream_named("claims")
    with django_assert_max_num_queries(3):
        lines = b"".join(streams.pieces(stream, streams.format_of(stream, "ndjson"))).splitlines()
    assert [line["also"] for line in map(json.loads, lines) if line["id"] == beside.pk] == [[row.pk]]
    table = b"".join(streams.pieces(stream, streams.format_of(stream, "csv"))).decode()
    assert table.splitlines()[0].endswith(",also")


def test_a_program_takes_an_answer_out_of_a_question(as_editor, as_checker, row):
    [beside] = row.also.all()
    path, body, tag = f"clusters/{row.pk}/take-out/", {"claims": [beside.pk]}, etag(row)
    assert post(as_editor, path, body).status_code == 428
    assert post(as_checker, path, body, tag).status_code == 403
    answer = post(as_editor, path, body, tag)
    assert (answer.status_code, answer.json()["also"], beside.pk in answer.json()["claims"]) == (200, [], False)
    assert post(as_editor, path, body, tag).status_code == 412
    refused = post(as_editor, path, body, {"If-Match": "*"})
    assert (refused.status_code, refused.json()["errors"][0]["attr"]) == (400, "claims")


@pytest.mark.parametrize("claims", [None, [], ["x"], [999999], "1", [True]])
def test_a_strange_list_of_claims_is_refused(as_editor, row, claims):
    answer = post(as_editor, f"clusters/{row.pk}/take-out/", {"claims": claims}, {"If-Match": "*"})
    assert (answer.status_code, answer.json()["errors"][0]["attr"].partition(".")[0]) == (400, "claims")


def test_the_tag_of_a_claim_changes_with_its_questions(as_viewer, as_editor, row):
    [beside] = row.also.all()
    history.save(beside)  # newer than its article, so that its own version vouches for it
    path = f"/api/v1/claims/{beside.pk}/"
    tag = as_viewer.get(path)["ETag"]
    assert as_viewer.get(path, headers={"If-None-Match": tag}).status_code == 304
    post(as_editor, f"clusters/{row.pk}/take-out/", {"claims": [beside.pk]}, {"If-Match": "*"})
    assert as_viewer.get(path, headers={"If-None-Match": tag}).json()["also"] == []
