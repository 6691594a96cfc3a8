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


def test_posts_of_a_speaker_come_and_go_and_the_undo_brings_them_back(as_editor, db):
    speaker = factories.SpeakerFactory(name="Ida Roth")
    path, post_of = f"speakers/{speaker.pk}/", {"title": "Mayor", "organization": "Tarnow", "from": "2020-01-31"}
    added = post(as_editor, f"{path}posts/", post_of, etag(speaker))
    assert added.status_code == 200, added.json()
    assert added.json()["posts"] == [{**post_of, "to": None}]
    wrong = post(as_editor, f"{path}remove-post/", {"title": "Senator"}, {"If-Match": added["ETag"]})
    assert wrong.status_code in (400, 422)
    gone = post(as_editor, f"{path}remove-post/", post_of, {"If-Match": added["ETag"]})
    assert gone.json()["posts"] == []
    assert post(as_editor, "undo/", {}).json()["taken_back"]
    assert as_editor.get(f"/api/v1/{path}").json()["posts"] == [{**post_of, "to": None}]


def test_an_article_is_moved_to_another_story_and_back(as_editor, story):
    article, other = bring_in(story).article, factories.StoryFactory()
    path, body = f"articles/{article.pk}/move/", {"story": other.slug}
    assert post(as_editor, path, body).status_code == 428
    moved = post(as_editor, path, body, etag(Article.objects.get(pk=article.pk)))
    assert moved.json()["story"] == other.slug
    told = post(as_editor, "undo/", {}).json()
    assert (told["taken_back"], told["page"].endswith(article.get_absolute_url())) == (True, True)
    assert as_editor.get(f"/api/v1/articles/{article.pk}/").json()["story"] == story.slug


def test_what_is_known_of_an_article_an_outlet_and_a_story_is_taken_back_step_by_step(as_editor, story):
    article = bring_in(story).article
    title, outlet = story.title, article.publisher
    steps = [
        (f"articles/{article.pk}/", {"byline": "Ida Roth"}, article),
        (f"articles/{article.pk}/", {"published": "2024-11-01"}, article),
        (f"publishers/{outlet.pk}/", {"name": "The Vistula"}, outlet),
        (f"stories/{story.slug}/", {"title": "Week two"}, story),
    ]
    for path, body, row in steps:
        row.refresh_from_db()
        path = path if row is not story else f"stories/{story.pk}/"
        assert as_editor.patch(f"/api/v1/{path}", body, format="json", headers=etag(row)).status_code == 200
    taken = [post(as_editor, "undo/", {}).json() for _ in steps]
    assert all(told["taken_back"] for told in taken)
    for row in (article, outlet, story):
        row.refresh_from_db()
    assert (article.byline, article.published, outlet.name, story.title) == (
        "",
        "2024-10-25",
        "The Vistula Post",
        title,
    )


def test_another_name_of_an_outlet_is_taken_away(as_editor, story):
    outlet = factories.PublisherFactory(name="Tidewater")
    added = post(as_editor, f"publishers/{outlet.pk}/aliases/", {"name": "TW"}, etag(outlet))
    gone = post(as_editor, f"publishers/{outlet.pk}/remove-alias/", {"name": "TW"}, {"If-Match": added["ETag"]})
    assert gone.status_code == 200, gone.json()
    assert "TW" not in gone.json()["aliases"]
