"""What leaves the workspace over REST and by the command: the same bytes, nothing confidential, no draft."""

import io
import json
import os
import threading
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from articles import streams
from articles.models import Article, Claim, Evidence, SecondCheck, Verdict
from tests import factories


def lines(response):
    return [json.loads(line) for line in b"".join(response.streaming_content).splitlines()]


@pytest.fixture
def rated(checker):
    claim = factories.ClaimFactory(rating="verified")
    verdict = factories.VerdictFactory(claim=claim, reviewer=checker, rating="verified", justification="Seen.")
    claim.verdict = verdict
    claim.save()
    return claim


@pytest.mark.parametrize("stream", streams.STREAMS, ids=lambda stream: stream.name)
def test_every_stream_in_every_format_answers(as_viewer, rated, conflict, stream):
    for form in stream.formats:
        path = f"{stream.name}/" if form == stream.name else f"{stream.name}/{form}/"
        answer = as_viewer.get(f"/api/v1/exports/{path}")
        assert answer.status_code == 200
        assert b"".join(answer.streaming_content)


def test_claims_stream_is_the_same_record_as_the_object(as_viewer, rated):
    record = lines(as_viewer.get("/api/v1/exports/claims/ndjson/"))[0]
    assert record == as_viewer.get(f"/api/v1/claims/{rated.pk}/").json()
    assert (record["rating"], record["rating_label"], record["reviewer"]) == ("verified", "Verified", "chen")


def test_the_command_writes_the_same_bytes(as_viewer, rated, tmp_path):
    call_command("export", "claims", "-o", str(tmp_path / "claims.ndjson"))
    over_http = b"".join(as_viewer.get("/api/v1/exports/claims/ndjson/").streaming_content)
    assert (tmp_path / "claims.ndjson").read_bytes() == over_http
    out = io.StringIO()
    call_command("export", "claims", stdout=out)
    assert out.getvalue().encode() == over_http


def test_a_file_is_written_whole_or_left_as_it_was(rated, tmp_path, monkeypatch):
    def breaks_off(*args, **options):
        yield b"half a rec"
        raise RuntimeError("the disk is gone")

    file = tmp_path / "claims.ndjson"
    file.write_text("as it was")
    monkeypatch.setattr(streams, "pieces", breaks_off)
    with pytest.raises(RuntimeError):
        call_command("export", "claims", "-o", str(file))
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("claims.ndjson", "as it was")]


def test_a_file_keeps_its_mode_and_a_link_stays_a_link(rated, tmp_path):
    file, link = tmp_path / "claims.ndjson", tmp_path / "link"
    file.write_text("as it was")
    file.chmod(0o640)
    link.symlink_to(file)
    call_command("export", "claims", "-o", str(link))
    assert link.is_symlink()
    assert file.stat().st_mode & 0o777 == 0o640
    assert file.read_text().startswith("{")


def test_a_pipe_takes_what_comes(rated, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    taken = []
    reader = threading.Thread(target=lambda: taken.append(pipe.read_bytes()))
    reader.start()
    call_command("export", "claims", "-o", str(pipe))
    reader.join(30)
    assert taken[0].startswith(b"{")


def test_nothing_confidential_and_no_draft_leaves(as_editor, rated):
    factories.EvidenceFactory(claim=rated, title="The secret contact", confidential=True)
    draft = factories.ArticleFactory(is_draft=True, headline="Our unpublished draft")
    mine = factories.ClaimFactory(article=draft, rating="false", summary="Our unpublished claim")
    factories.VerdictFactory(claim=mine, justification="Our unpublished verdict")
    factories.LinkFactory(first=mine, second=rated, story=rated.story, explanation="Our unpublished link")
    for stream in streams.STREAMS:
        for form in stream.formats:
            text = b"".join(streams.pieces(stream, streams.format_of(stream, form))).decode()
            assert "secret" not in text
            assert "unpublished" not in text


def test_a_withdrawn_articles_words_leave_by_no_export(rated, db):
    article = rated.article
    article.state = "withdrawn"
    article.save()
    for stream in streams.STREAMS:
        for form in stream.formats:
            assert rated.text not in b"".join(streams.pieces(stream, streams.format_of(stream, form))).decode()


@pytest.mark.parametrize("side", ["first", "second"])
def test_a_withdrawn_articles_words_are_in_no_record(as_editor, conflict, side):
    claim = getattr(conflict, side)
    factories.VerdictFactory(claim=claim, rating="verified", claim_text=claim.text)
    article = claim.article
    article.state = "withdrawn"
    article.save()
    other = conflict.second if side == "first" else conflict.first
    assert other.text != claim.text or conflict.explanation
    paths = (f"claims/{claim.pk}/", "verdicts/", f"articles/{article.pk}/", f"articles/{article.pk}/revisions/")
    for path in paths:
        answer = as_editor.get(f"/api/v1/{path}")
        assert answer.status_code == 200
        assert claim.text not in answer.content.decode()
    shown = as_editor.get(f"/api/v1/links/{conflict.pk}/").json()
    assert (shown["values"], shown["explanation"], shown["claims"]) == (
        ["", ""],
        "",
        [conflict.first_id, conflict.second_id],
    )
    assert lines(as_editor.get("/api/v1/exports/links/ndjson/")) == []


def test_since_and_story_narrow(as_viewer, rated):
    factories.ClaimFactory()
    assert len(lines(as_viewer.get(f"/api/v1/exports/claims/ndjson/?story={rated.story.slug}"))) == 1
    assert lines(as_viewer.get("/api/v1/exports/claims/ndjson/?since=2999-01-01T00:00:00Z")) == []


@pytest.mark.parametrize("path", ["nothing/", "claims/yaml/", "claimreview/csv/"])
def test_unknown_exports_say_which_there_are(as_viewer, db, path):
    answer = as_viewer.get(f"/api/v1/exports/{path}")
    assert answer.status_code == 404
    assert answer.json()["errors"][0]["detail"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--story", "nowhere"], "no story"),
        (["--since", "yesterday"], "no date"),
        (["-o", "/nonexistent/x"], "Cannot write"),
    ],
)
def test_the_command_says_what_is_wrong(db, words, said):
    with pytest.raises(CommandError, match=said):
        call_command("export", "claims", *words)


def test_claimreview_holds_standing_ratings_only(as_viewer, rated):
    factories.ClaimFactory(rating="not_checkable")
    factories.ClaimFactory(rating="verified", stale=True)
    factories.ClaimFactory()
    feed = json.loads(b"".join(as_viewer.get("/api/v1/exports/claimreview/").streaming_content))
    assert [item["claimReviewed"] for item in feed["dataFeedElement"]] == [rated.text]


def test_a_stream_costs_a_constant_number_of_queries(rated, django_assert_max_num_queries):
    factories.ClaimFactory.create_batch(20)
    stream = streams.stream_named("claims")
    with django_assert_max_num_queries(3):
        assert len(b"".join(streams.pieces(stream, streams.format_of(stream, None))).splitlines()) == 21


def test_since_finds_what_a_record_shows_of_other_rows(rated, editor):
    moment = timezone.now()
    for model in (Claim, Article, Verdict):
        stamp = "created_at" if model is Verdict else "updated_at"
        model.objects.update(**{stamp: moment - timedelta(days=2)})
    claims, verdicts = streams.stream_named("claims"), streams.stream_named("verdicts")

    def found(stream):
        return len(b"".join(streams.pieces(stream, streams.format_of(stream, None), since=moment)).splitlines())

    assert (found(claims), found(verdicts)) == (0, 0)
    evidence = factories.EvidenceFactory(claim=rated)
    assert found(claims) == 1
    Evidence.objects.filter(pk=evidence.pk).update(updated_at=moment - timedelta(days=1))
    rated.article.save()
    assert found(claims) == 1
    SecondCheck.objects.create(verdict=rated.verdict, by=editor, decision="approved", comment="Seen.")
    assert found(verdicts) == 1


def test_a_document_is_written_whole_or_in_parts(as_viewer, rated):
    for name, list_of, kind in (
        ("claimreview", "dataFeedElement", "ClaimReview"),
        ("annotations", "items", "Annotation"),
    ):
        whole = json.loads(b"".join(as_viewer.get(f"/api/v1/exports/{name}/").streaming_content))
        again = json.loads(b"".join(as_viewer.get(f"/api/v1/exports/{name}/json/").streaming_content))
        parts = lines(as_viewer.get(f"/api/v1/exports/{name}/ndjson/"))
        assert whole[list_of] == again[list_of]
        assert [part.get("@type") or part["type"] for part in parts] == [kind]
        assert [part | {"@context": 0} for part in parts] == [item | {"@context": 0} for item in whole[list_of]]


def test_a_reader_that_goes_away_gets_no_traceback(monkeypatch, rated):
    def gone(*_):
        raise BrokenPipeError

    monkeypatch.setattr("articles.management.commands.export.Command._write", gone)
    monkeypatch.setattr("articles.management.commands._pipes.os.dup2", lambda *_: None)
    monkeypatch.setattr("sys.stdout", open(os.devnull, "w"))  # noqa: SIM115  closed with the test
    with pytest.raises(SystemExit) as ended:
        call_command("export", "claims")
    assert ended.value.code == 141
