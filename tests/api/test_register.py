"""Writing over REST: speakers, outlets, and the lines of an article."""

from articles.models import Article, Speaker
from tests import factories
from tests.services.texts import bring_in

from .sending import etag, post


def test_speakers_are_made_renamed_and_given_aliases(as_editor, db):
    made = post(as_editor, "speakers/", {"name": "Harbor Authority", "kind": "organization"})
    assert made.status_code == 201, made.json()
    path = f"/api/v1/speakers/{made.json()['id']}/"
    renamed = as_editor.patch(path, {"name": "Port Authority"}, format="json", headers={"If-Match": made["ETag"]})
    assert renamed.json()["name"] == "Port Authority"
    assert "Harbor Authority" in renamed.json()["aliases"]
    added = post(as_editor, f"speakers/{made.json()['id']}/aliases/", {"name": "PA"}, {"If-Match": renamed["ETag"]})
    assert "PA" in added.json()["aliases"]
    body = {"name": "PA"}
    gone = post(as_editor, f"speakers/{made.json()['id']}/remove-alias/", body, {"If-Match": added["ETag"]})
    assert gone.json()["aliases"] == ["Harbor Authority"]
    city = factories.SpeakerFactory(name="City Hall")
    for wanted in (city, None):
        body = {"speaks_for": wanted and wanted.pk}
        gone = as_editor.patch(path, body, format="json", headers={"If-Match": gone["ETag"]})
        assert gone.status_code == 200, gone.json()
        assert Speaker.objects.get(name="Port Authority").speaks_for == wanted


def test_a_line_is_turned_into_furniture_and_the_undo_brings_it_back(as_editor, story):
    article = bring_in(story).article
    line = next(line["text"] for line in article.current.lines if "40 million" in line["text"])
    path, body = f"articles/{article.pk}/lines/", {"line": line, "label": "furniture"}
    assert post(as_editor, path, body).status_code == 428
    answer = post(as_editor, path, body, etag(Article.objects.get(pk=article.pk)))
    assert answer.status_code == 200, answer.json()
    assert "40 million" not in answer.json()["body"]
    undone = post(as_editor, "undo/", {}).json()
    assert undone["taken_back"]
    assert undone["page"].endswith(f"/articles/{article.pk}/")
    assert "40 million" in as_editor.get(f"/api/v1/articles/{article.pk}/").json()["body"]
    wrong = post(as_editor, path, {"line": line, "label": "date"}, etag(Article.objects.get(pk=article.pk)))
    assert wrong.status_code == 400


def test_outlets_are_renamed_given_names_and_merged(as_editor, story):
    keep, other = factories.PublisherFactory(name="Tidewater"), factories.PublisherFactory(name="Tidewater News")
    article = factories.ArticleFactory(publisher=other, story=story)
    path, tag = f"/api/v1/publishers/{keep.pk}/", '"1"'
    for body in ({"name": "The Tidewater"}, {"domain": "tidewater.example"}):
        changed = as_editor.patch(path, body, format="json", headers={"If-Match": tag})
        assert changed.status_code == 200, changed.json()
        tag = changed["ETag"]
    named = post(as_editor, f"publishers/{keep.pk}/aliases/", {"name": "TW"}, {"If-Match": tag})
    merged = post(as_editor, f"publishers/{keep.pk}/merge/", {"other": other.pk}, {"If-Match": named["ETag"]})
    assert merged.status_code == 200, merged.json()
    told = merged.json()
    assert (told["name"], told["domain"]) == ("The Tidewater", "tidewater.example")
    assert told["aliases"] == ["TW", "Tidewater", "Tidewater News"]
    assert as_editor.get(f"/api/v1/articles/{article.pk}/").json()["publisher"] == "The Tidewater"
    assert as_editor.get(f"/api/v1/publishers/{other.pk}/").json()["merged_into"] == keep.pk
    for name in ("The Tidewater", "tidewater", "TIDEWATER NEWS"):
        found = as_editor.get("/api/v1/articles/", {"publisher": name}).json()["results"]
        assert [row["id"] for row in found] == [article.pk], name
