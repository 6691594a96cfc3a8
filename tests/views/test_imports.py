"""Import: paste, upload, preview, correct, confirm; what cannot be read is said; drafts stay drafts."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from articles.models import Article, ImportRun, Story
from articles.services.articles import set_published
from articles.services.lines import flip_line
from tests import factories

TEXT = "River falls in the valley\n\nThe river fell by 40 centimeters on Monday, the mayor said. About 120 people returned."


def preview(client, **values):
    return client.post("/import/", {"new_story": "Valley"} | values)


def test_a_pasted_text_is_previewed_before_anything_is_stored(as_editor):
    response = preview(as_editor, text=TEXT)
    assert response.status_code == 302
    page = as_editor.get(response.url).content.decode()
    assert "River falls in the valley" in page
    assert "When was it published?" in page
    assert not Article.objects.exists()


def test_what_the_person_corrects_wins_over_what_was_detected(as_editor):
    run = ImportRun.objects.get(pk=preview(as_editor, text=TEXT).url.strip("/").split("/")[-1])
    row = run.rows.get()
    typed = {f"publisher-{row.pk}": "Valley Post", f"published-{row.pk}": "2024-05-06", f"was-published-{row.pk}": ""}
    response = as_editor.post(f"/import/{run.pk}/confirm/", typed)
    article = Article.objects.get()
    assert response.url == article.get_absolute_url()
    assert (article.outlet, article.published) == ("Valley Post", "2024-05-06")
    assert article.story.title == "Valley"
    assert article.claims.exists()


def test_many_files_come_in_at_once_and_a_bad_one_is_named(as_editor, story):
    files = [
        SimpleUploadedFile("one.txt", TEXT.encode()),
        SimpleUploadedFile(
            "two.json", b'{"text": "Nine boats sank on Friday, the coast guard said.", "headline": "Boats"}'
        ),
        SimpleUploadedFile("bad.json", b'{"text": '),
    ]
    response = as_editor.post("/import/", {"story": story.slug, "files": files}, follow=True)
    page = response.content.decode()
    assert "bad.json" in page
    run = ImportRun.objects.get()
    page = as_editor.post(f"/import/{run.pk}/confirm/", {}, follow=True).content.decode()
    assert "Undo takes this import back" in page
    assert Article.objects.count() == 2
    assert "Imported" in as_editor.get(f"/import/{ImportRun.objects.order_by('-pk').first().pk}/").content.decode()


def test_what_was_in_already_says_so_and_offers_no_undo(as_editor, story):
    for told in ("Imported. Undo takes it back.", "It was in already; nothing changed."):
        file = SimpleUploadedFile("one.txt", TEXT.encode())
        shown = as_editor.post("/import/", {"story": story.slug, "files": [file]})
        page = as_editor.post(f"{shown.url}confirm/", {}, follow=True).content.decode()
        assert told in page


def test_what_was_read_in_lately_is_told_by_its_first_file_and_what_was_not_imported_says_so(as_editor, story):
    files = [SimpleUploadedFile(f"{name}.txt", TEXT.encode()) for name in ("one", "two", "three")]
    preview(as_editor, new_story="", files=files)
    preview(as_editor, new_story="", story=story.slug, text=TEXT)
    page = " ".join(as_editor.get("/import/").content.decode().split())
    assert '">one.txt</a> <span class="tag">not imported yet</span> <span class="soft"> and 2 more, edda' in page
    assert f'">{story.title}</a> <span class="tag">not imported yet</span> <span class="soft">pasted' in page


def test_an_article_can_be_left_out_in_the_preview(as_editor, story):
    files = [SimpleUploadedFile(name, f"{name}: {TEXT}".encode()) for name in ("one.txt", "two.txt")]
    as_editor.post("/import/", {"story": story.slug, "files": files})
    run = ImportRun.objects.get()
    as_editor.post(f"/import/{run.pk}/confirm/", {f"take-{run.rows.first().pk}": "no"})
    assert [article.source for article in Article.objects.all()] == ["two.txt"]


def test_a_draft_stays_a_draft(as_editor, story):
    run = preview(as_editor, text=TEXT, story=story.slug, is_draft="on").url.strip("/").split("/")[-1]
    as_editor.post(f"/import/{run}/confirm/", {})
    assert Article.objects.get().is_draft


def test_the_new_text_of_a_draft_is_a_draft_unless_somebody_says_otherwise(as_editor, story):
    run = preview(as_editor, text=TEXT, story=story.slug, is_draft="on").url.strip("/").split("/")[-1]
    as_editor.post(f"/import/{run}/confirm/", {})
    page = as_editor.get(f"/articles/{Article.objects.get().pk}/?view=changes").content.decode()
    assert f"/import/?story={story.slug}&amp;draft=on" in page
    box = 'name="is_draft" id="id_is_draft"'
    assert f"{box} checked" in as_editor.get(f"/import/?story={story.slug}&draft=on").content.decode()
    assert f"{box} checked" not in as_editor.get(f"/import/?story={story.slug}").content.decode()


def test_a_drafts_preview_asks_for_no_outlet(as_editor, story):
    data = {"text": "The ferry sank on Monday, police said.", "story": story.slug, "is_draft": "on"}
    page = as_editor.post("/import/", data, follow=True).content.decode()
    assert "Import our draft" in page
    assert "who published it?" not in page


def test_a_text_without_a_story_gets_one_suggested(as_editor):
    told = "Dam near Kolvad bursts after rain. Engineers at Kolvad said the dam had cracks. The Kolvad council met."
    dam = factories.ArticleFactory(headline="Kolvad dam bursts", body=told)
    factories.ArticleFactory(headline="Bank raises rates", body="The central bank raised its rate. Lenders followed.")
    other = "Kolvad dam failure floods fields\n\nThe Kolvad dam had cracks, engineers said, and burst after rain."
    page = as_editor.post("/import/", {"text": other}, follow=True).content.decode()
    assert f'value="{dam.story.slug}" selected' in page
    run = ImportRun.objects.get()
    as_editor.post(f"/import/{run.pk}/confirm/", {"story": dam.story.slug})
    assert dam.story.articles.count() == 2


def test_a_text_that_no_story_reports_becomes_a_new_story_only_when_imported(as_editor):
    page = as_editor.post("/import/", {"text": TEXT}, follow=True).content.decode()
    assert "no story that we follow" in page
    assert not Story.objects.exists()
    run = ImportRun.objects.get()
    assert as_editor.post(f"/import/{run.pk}/confirm/", {}).status_code == 422
    as_editor.post(f"/import/{run.pk}/confirm/", {"new_story": "Valley"})
    assert Article.objects.get().story.title == "Valley"


def test_an_import_without_a_text_asks_for_it(as_editor, story):
    assert as_editor.post("/import/", {"story": story.slug, "text": "  "}).status_code == 422
    assert not ImportRun.objects.exists()


def test_a_checker_may_not_import(as_checker, story):
    assert as_checker.post("/import/", {"story": story.slug, "text": TEXT}).status_code == 403
    assert not ImportRun.objects.exists()


@pytest.mark.parametrize("address", ["http://127.0.0.1:8000/", "http://localhost/", "http://169.254.169.254/latest/"])
def test_an_address_inside_the_network_is_refused(as_editor, story, address):
    response = as_editor.post("/import/", {"story": story.slug, "url": address})
    assert response.status_code == 422
    assert f'value="{address}"' in response.content.decode()
    assert not ImportRun.objects.exists()


def test_what_was_typed_stays_where_the_import_is_refused(as_editor, story, monkeypatch):
    typed = {"text": TEXT, "url": "http://127.0.0.1/", "new_story": "The valley", "is_draft": "on"}
    page = as_editor.post("/import/", typed)
    shown = page.content.decode()
    assert page.status_code == 422
    assert "belongs to the inside of a network and is not fetched" in shown
    assert TEXT.splitlines()[0] in shown
    assert 'value="The valley"' in shown
    assert "checked" in shown
    assert as_editor.post("/import/", {"url": "no address"}).status_code == 422


def test_a_long_text_is_previewed_up_to_a_whole_word(as_editor, story):
    text = "Flood at Tarnow\n\n" + "The river rose to six meters on Monday, the water office said. " * 20
    page = as_editor.post("/import/", {"story": story.slug, "text": text}, follow=True)
    shown = page.context["rows"][0].beginning
    assert shown.endswith(" …")
    assert len(shown) <= 602
    assert page.context["rows"][0].body[: len(shown) - 1] == shown[:-1]


def test_a_preview_can_be_thrown_away(as_editor):
    url = preview(as_editor, text=TEXT).url
    page = as_editor.post(f"{url}stop/", follow=True).content.decode()
    assert "Thrown away. Nothing of it is in." in page
    assert url not in page  # the list of imports names what came in
    assert not Article.objects.exists()
    assert Story.objects.count() == 1


LONGER = TEXT + "\n\nThe bridge at the mill stays closed until Friday, and two schools with it, the county said."


@pytest.fixture
def pasted(as_editor):
    """A pasted article, and the preview of what the same outlet made of it later."""
    first = ImportRun.objects.get(pk=preview(as_editor, text=LONGER).url.strip("/").split("/")[-1])
    as_editor.post(f"/import/{first.pk}/confirm/")
    article = Article.objects.get()
    Article.objects.update(source="pasted yesterday.txt")  # two pastes of one second have one name
    address = as_editor.post("/import/", {"text": LONGER.replace("120", "150")}).url
    run = ImportRun.objects.get(pk=address.strip("/").split("/")[-1])
    return article, run, as_editor.get(address).content.decode()


def test_a_changed_text_that_is_pasted_again_is_a_new_text_of_its_article(as_editor, pasted):
    article, run, page = pasted
    assert "It looks like an article that is in already" in page
    chosen = {f"new-text-of-{run.rows.get().pk}": article.pk, "story": article.story.slug}
    response = as_editor.post(f"/import/{run.pk}/confirm/", chosen)
    assert Article.objects.get().current.number == 2
    assert response.url == f"{article.get_absolute_url()}?view=changes"


def test_a_changed_text_can_be_an_article_of_its_own(as_editor, pasted):
    article, run, _ = pasted
    as_editor.post(f"/import/{run.pk}/confirm/", {f"new-text-of-{run.rows.get().pk}": "", "story": article.story.slug})
    assert Article.objects.count() == 2


def test_a_new_text_goes_into_the_story_of_its_article(as_editor, pasted, story):
    article, run, _ = pasted
    chosen = {f"new-text-of-{run.rows.get().pk}": article.pk, "story": story.slug}
    response = as_editor.post(f"/import/{run.pk}/confirm/", chosen)
    assert response.status_code == 422
    assert "belongs to the story" in response.content.decode()


def test_another_outlets_report_is_no_new_text(as_editor, pasted):
    other = LONGER.replace("River falls", "By Our Reporter\n\nThe Mill Gazette\n\nWater sinks")
    factories.PublisherFactory(name="The Mill Gazette")
    Article.objects.update(publisher=factories.PublisherFactory(name="Valley Post"))
    page = as_editor.get(as_editor.post("/import/", {"text": other}).url).content.decode()
    assert "It looks like an article that is in already" not in page


def test_a_preview_proposes_the_outlet_that_the_file_name_tells(as_editor):
    upload = SimpleUploadedFile("04_harbor-post.txt", TEXT.encode())
    page = as_editor.get(preview(as_editor, files=[upload]).url).text
    assert 'value="Harbor Post"' in page
    assert "read from the file’s name" in page


MARKED = """---
title: River falls
date: 2024-05-06
---
*By Ann Lee*

The river **fell** by [40 centimeters](https://river.example/gauge) on Monday, the mayor said.

> About 120 people _returned_ to their homes.
"""


def test_markdown_is_read_without_its_marks_in_the_preview_the_import_and_whenever_it_is_read_again(
    as_editor, editor, story
):
    upload = SimpleUploadedFile("river.md", MARKED.encode())
    url = preview(as_editor, new_story="", story=story.slug, files=[upload]).url
    assert "fell by 40 centimeters" in as_editor.get(url).text
    as_editor.post(f"{url}confirm/", {})
    article = Article.objects.get()
    before = (article.current.number, article.current.body)
    assert before[1].endswith("The river fell by 40 centimeters on Monday, the mayor said.\n\n"
                              "About 120 people returned to their homes.")  # fmt: skip
    set_published(article=article, published="2024-05-07", by=editor)
    article.refresh_from_db()
    assert (article.current.number, article.current.body) == before
    claim = article.claims.get(text__contains="40 centimeters")
    assert claim.dates[0]["first"] == "2024-05-06"
    flip_line(article=article, line_text="By Ann Lee", label="text", by=editor)
    article.refresh_from_db()
    assert article.current.body == f"By Ann Lee\n\n{before[1]}"
