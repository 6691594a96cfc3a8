"""Changes over REST: the rights of the pages, If-Match on every change, and the present object for whoever is second."""

import pytest
from django.db import OperationalError

from articles.models import Claim
from tests import factories

from .sending import etag, post


def test_a_verdict_needs_the_claims_etag(as_checker, claim):
    answer = post(as_checker, "verdicts/", {"claim": claim.pk, "rating": "verified"})
    assert answer.status_code == 428
    assert answer.json()["type"] == "client_error"
    assert set(answer.json()["errors"][0]) == {"code", "detail", "attr"}


def test_a_verdict_with_the_etag_is_recorded(as_checker, claim):
    answer = post(as_checker, "verdicts/", {"claim": claim.pk, "rating": "verified", "said": "confirmed"}, etag(claim))
    assert answer.status_code == 201
    assert answer.json()["rating"] == "verified"
    shown = as_checker.get(f"/api/v1/claims/{claim.pk}/").json()
    assert (shown["rating"], shown["said"], shown["state"], shown["reviewer"]) == (
        "verified",
        "confirmed",
        "second_check",
        "chen",
    )


def test_the_second_writer_is_told_and_shown_what_the_first_one_did(as_checker, as_colleague, claim):
    old = etag(claim)
    post(as_checker, "verdicts/", {"claim": claim.pk, "rating": "verified"}, old)
    answer = post(as_colleague, "verdicts/", {"claim": claim.pk, "rating": "false"}, old)
    assert answer.status_code == 412
    assert answer.json()["present"]["rating"] == "verified"
    fresh = Claim.objects.get(pk=claim.pk)
    assert answer["ETag"] == fresh.etag
    assert fresh.rating == "verified"


@pytest.mark.parametrize("body", [{}, {"rating": "truthy"}, {"rating": None, "said": None}])
def test_a_verdict_that_says_nothing_known_is_refused(as_checker, claim, body):
    answer = post(as_checker, "verdicts/", {"claim": claim.pk, **body}, etag(claim))
    assert answer.status_code == 400
    assert answer.json()["errors"]


def test_a_refused_choice_names_those_that_there_are(as_checker, claim):
    body = {"claim": claim.pk, "rating": "truthy", "said": "heard"}
    errors = as_checker.post("/api/v1/verdicts/", body, format="json", HTTP_IF_MATCH=f'"{claim.version}"').json()
    told = {error["attr"]: error["detail"] for error in errors["errors"]}
    assert told["rating"].startswith('"truthy" is not a valid choice. Give one of: verified, mostly_accurate')
    assert told["said"] == '"heard" is not a valid choice. Give one of: confirmed, altered, not_found.'


def test_a_viewer_decides_nothing(as_viewer, claim, conflict):
    assert post(as_viewer, "verdicts/", {"claim": claim.pk, "rating": "verified"}, etag(claim)).status_code == 403
    answer = as_viewer.patch(
        f"/api/v1/links/{conflict.pk}/", {"answer": "conflicting"}, format="json", headers=etag(conflict)
    )
    assert answer.status_code == 403


def test_a_second_check_is_another_persons(as_checker, as_editor, claim):
    verdict = post(as_checker, "verdicts/", {"claim": claim.pk, "rating": "verified"}, etag(claim)).json()
    path = f"verdicts/{verdict['id']}/second-check/"
    tag = etag(Claim.objects.get(pk=claim.pk))
    assert post(as_checker, path, {"decision": "approved", "comment": "Seen it."}, tag).status_code == 403
    answer = post(as_editor, path, {"decision": "approved", "comment": "Seen the gauge myself."}, tag)
    assert answer.json()["second_check"]["decision"] == "approved"
    assert Claim.objects.get(pk=claim.pk).state == "approved"


@pytest.mark.parametrize(
    ("answer", "reason", "state"),
    [
        ("conflicting", "", "confirmed"),
        ("not_conflict", "Different days.", "dismissed"),
        ("superseded", "", "dismissed"),
    ],
)
def test_a_conflict_is_answered(as_checker, conflict, answer, reason, state):
    body = {"answer": answer, "reason": reason}
    done = as_checker.patch(f"/api/v1/links/{conflict.pk}/", body, format="json", headers=etag(conflict))
    assert done.status_code == 200, done.json()
    assert (done.json()["state"], done.json()["decided_by"]) == (state, "chen")


def test_a_program_says_which_claim_is_newer(as_checker, conflict, claim):
    def answered(**more):
        body = {"answer": "superseded", **more}
        return as_checker.patch(f"/api/v1/links/{conflict.pk}/", body, format="json", headers=etag(conflict))

    assert answered(newer=claim.pk).json()["errors"][0]["attr"] == "newer"
    assert answered(newer=conflict.second_id).status_code == 200
    assert conflict.story.links.get(relation="supersedes").first == conflict.second


def test_evidence_is_added_and_hashed(as_checker, claim):
    body = {"claim": claim.pk, "title": "Gauge log", "url": "https://gauge.example/14", "excerpt": "4.21 m"}
    answer = post(as_checker, "evidence/", body)
    assert answer.status_code == 201, answer.json()
    assert len(answer.json()["sha256"]) == 64
    shown = as_checker.get(f"/api/v1/claims/{claim.pk}/").json()["evidence"]
    assert [item["title"] for item in shown] == ["Gauge log"]


def test_ticks_comments_and_assignment(as_checker, as_editor, colleague, claim):
    assert post(as_checker, f"claims/{claim.pk}/ticks/", {"item": "number"}).status_code == 201
    assert [row["item"] for row in as_checker.get(f"/api/v1/claims/{claim.pk}/ticks/").json()["results"]] == ["number"]
    assert as_checker.delete(f"/api/v1/claims/{claim.pk}/ticks/?item=number").status_code == 204
    made = post(as_checker, f"claims/{claim.pk}/comments/", {"text": "@cora, can you call them?"})
    assert made.json()["mentions"] == ["cora"]
    tag = etag(Claim.objects.get(pk=claim.pk))
    given = as_editor.put(f"/api/v1/claims/{claim.pk}/assignment/", {"assignee": "cora"}, format="json", headers=tag)
    assert given.json()["assignee"] == "cora"
    tag = etag(Claim.objects.get(pk=claim.pk))
    wrong = as_editor.put(f"/api/v1/claims/{claim.pk}/assignment/", {"assignee": "nemo"}, format="json", headers=tag)
    assert wrong.status_code == 400


def test_an_article_is_imported_and_read(as_editor, story):
    text = (
        "Ferry held in port\n\nThe harbor master, Ines Okafor, said on Monday that 212 passengers were on board. "
        "The company said that about 180 people had bought tickets."
    )
    body = {
        "story": story.slug,
        "source": "ferry.txt",
        "text": text,
        "publisher": "The Quay",
        "published": "2026-03-02",
    }
    made = post(as_editor, "articles/", body)
    assert made.status_code == 201, made.json()
    assert made.json()["publisher"] == "The Quay"
    again = post(as_editor, "articles/", body)
    assert (again.status_code, again.json()["id"]) == (200, made.json()["id"])
    claims = as_editor.get(f"/api/v1/claims/?article={made.json()['id']}").json()["results"]
    assert any("212" in claim["text"] for claim in claims)
    shown = as_editor.get(f"/api/v1/articles/{made.json()['id']}/").json()
    for claim in claims:
        assert shown["body"][claim["start"] : claim["end"]] == claim["text"]


def test_a_checker_imports_nothing(as_checker, story):
    answer = post(as_checker, "articles/", {"story": story.slug, "source": "a.txt", "text": "A text."})
    assert answer.status_code == 403


def test_an_unknown_story_is_named_in_the_error(as_editor, db):
    answer = post(as_editor, "articles/", {"story": "nowhere", "source": "a.txt", "text": "A text."})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["attr"] == "story"


def test_a_withdrawn_article_leaves_a_tombstone(as_editor, claim):
    article = claim.article
    answer = post(as_editor, f"articles/{article.pk}/withdraw/", {"reason": "Takedown order."}, etag(article))
    assert answer.status_code == 200, answer.json()
    assert (answer.json()["state"], answer.json()["body"]) == ("withdrawn", None)


def test_every_change_of_an_object_wants_if_match(as_editor, claim, conflict):
    story, speaker, cluster = claim.story, factories.SpeakerFactory(), factories.ClusterFactory()
    changes = [
        (f"stories/{story.pk}/", {"title": "New title"}),
        (f"articles/{claim.article.pk}/", {"headline": "New headline"}),
        (f"claims/{claim.pk}/", {"start": 0, "end": 5}),
        (f"clusters/{cluster.pk}/", {"question": "How many?"}),
        (f"links/{conflict.pk}/", {"answer": "conflicting"}),
        (f"evidence/{factories.EvidenceFactory(claim=claim).pk}/", {"title": "Other"}),
        (f"speakers/{speaker.pk}/", {"name": "Other name"}),
        (f"publishers/{claim.article.publisher_id}/", {"name": "Other name"}),
    ]
    for path, body in changes:
        assert as_editor.patch(f"/api/v1/{path}", body, format="json").status_code == 428, path
        stale = as_editor.patch(f"/api/v1/{path}", body, format="json", headers={"If-Match": '"999"'})
        assert stale.status_code == 412, path
        assert stale.json()["present"]["id"]


def test_a_tag_that_was_never_given_fits_nothing(as_checker, claim):
    for tag in ('"abc"', "bogus", '"' + "9" * 30 + '"'):
        answer = post(as_checker, "verdicts/", {"claim": claim.pk, "rating": "verified"}, {"If-Match": tag})
        assert answer.status_code == 412
        assert answer.json()["present"]["id"] == claim.pk


def test_a_change_that_changes_nothing_wants_the_right_version_too(as_editor, claim):
    for path in (f"articles/{claim.article.pk}/", f"speakers/{factories.SpeakerFactory().pk}/"):
        answer = as_editor.patch(f"/api/v1/{path}", {}, format="json", headers={"If-Match": '"999"'})
        assert answer.status_code == 412


def test_a_retraction_wants_if_match_and_takes_the_tag_of_the_verdict_or_of_its_claim(as_checker, claim):
    for tag in ("verdict", "claim"):
        fresh = Claim.objects.get(pk=claim.pk)
        made = post(as_checker, "verdicts/", {"claim": claim.pk, "rating": "verified"}, etag(fresh))
        path, body = f"verdicts/{made.json()['id']}/retract/", {"reason": "Wrong claim."}
        assert post(as_checker, path, body).status_code == 428
        refused = post(as_checker, path, body, {"If-Match": '"999"'})
        assert (refused.status_code, refused.json()["present"]["id"]) == (412, made.json()["id"])
        fits = {"If-Match": made["ETag"]} if tag == "verdict" else etag(Claim.objects.get(pk=claim.pk))
        assert post(as_checker, path, body, fits).json()["retracts"] == made.json()["id"]


def test_a_verdict_has_another_tag_once_it_is_checked(as_checker, as_editor, claim):
    made = post(as_checker, "verdicts/", {"claim": claim.pk, "rating": "verified"}, etag(claim))
    path = f"/api/v1/verdicts/{made.json()['id']}/"
    assert as_checker.get(path, headers={"If-None-Match": made["ETag"]}).status_code == 304
    tag = etag(Claim.objects.get(pk=claim.pk))
    post(as_editor, f"verdicts/{made.json()['id']}/second-check/", {"decision": "returned", "comment": "Where?"}, tag)
    assert as_checker.get(path, headers={"If-None-Match": made["ETag"]}).json()["second_check"]["by"] == "edda"


def test_a_wrong_date_changes_nothing_else_of_the_article(as_editor, claim):
    article, body = claim.article, {"headline": "New headline", "published": "tomorrow"}
    answer = as_editor.patch(f"/api/v1/articles/{article.pk}/", body, format="json", headers=etag(article))
    assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, "published")
    assert as_editor.get(f"/api/v1/articles/{article.pk}/").json()["headline"] == article.headline


def test_a_merge_names_the_question_that_there_is_not(as_editor, db):
    one, other = factories.ClusterFactory(), factories.ClusterFactory()
    for numbers in ([other.pk, 999], [10**30]):
        answer = post(as_editor, f"clusters/{one.pk}/merge/", {"clusters": numbers}, etag(one))
        assert (answer.status_code, answer.json()["errors"][0]["code"]) == (400, "does_not_exist")


@pytest.mark.parametrize("query", ["", "?item=", "?item=mood"])
def test_a_tick_that_there_is_not_cannot_be_taken_back(as_checker, claim, query):
    answer = as_checker.delete(f"/api/v1/claims/{claim.pk}/ticks/{query}")
    assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, "item")


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        ("{", "application/json", 400), ("[" * 100_000, "application/json", 400), (b"\xff\xfe", "application/json", 400),
        ('{"claim": NaN}', "application/json", 400), ("[1]", "application/json", 400), ("", "application/json", 400),
        ("claim=1", "application/x-www-form-urlencoded", 415), ("x", "text/plain", 415),
    ],
)  # fmt: skip
def test_a_body_that_is_no_object_is_refused_in_the_shape_of_every_error(as_checker, claim, body, kind, status):
    answer = as_checker.generic("POST", "/api/v1/verdicts/", body, content_type=kind, headers=etag(claim))
    assert answer.status_code == status
    assert set(answer.json()) == {"type", "errors"}
    assert set(answer.json()["errors"][0]) == {"code", "detail", "attr"}


def test_a_busy_database_is_told_as_such(as_checker, claim, monkeypatch):
    as_checker.raise_request_exception = False

    def busy(**_):
        raise OperationalError("database is locked")

    monkeypatch.setattr("articles.api.verdicts.record_verdict", busy)
    answer = post(as_checker, "verdicts/", {"claim": claim.pk, "rating": "verified"}, etag(claim))
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (503, "busy")
    assert "locked" not in answer.json()["errors"][0]["detail"]


def test_a_refusal_names_the_field_as_the_request_calls_it(as_editor, claim):
    anybody, speaker = {"If-Match": "*"}, factories.SpeakerFactory()
    asked = [
        (as_editor.post, f"articles/{claim.article_id}/lines/", {"line": "not there", "label": "text"}, "line"),
        (
            as_editor.post,
            f"speakers/{speaker.pk}/posts/",
            {"title": "a", "from": "2024-02-01", "to": "2024-01-01"},
            "to",
        ),
        (as_editor.patch, f"speakers/{speaker.pk}/", {"speaks_for": speaker.pk}, "speaks_for"),
        (as_editor.post, "evidence/", {"claim": claim.pk, "title": "A paper", "kind": "document"}, "url"),
    ]
    for send, path, body, field in asked:
        answer = send(f"/api/v1/{path}", body, format="json", headers=anybody)
        assert (answer.status_code, answer.json()["errors"][0]["attr"]) == (400, field)


def test_markdown_that_a_program_sends_is_read_as_a_file_of_that_name_is(as_editor, story):
    asked = {"story": story.slug, "source": "note.md", "text": "The river **fell** by 40 centimeters on Monday."}
    answer = post(as_editor, "articles/", asked)
    assert (answer.status_code, answer.json()["body"]) == (201, "The river fell by 40 centimeters on Monday.")
