"""Imports as rows: worked one by one, stopped, run again."""

import pytest

from articles.choices import RunState
from articles.models import Article, ImportRun
from articles.services import imports
from articles.services.errors import Invalid, NotAllowed
from articles.services.import_article import Given
from articles.services.imports import Waiting, start_run, stop_run, work_run
from articles.tasks import import_run, relink_story

from .texts import FLOOD, OTHER

pytestmark = pytest.mark.django_db


def items(*texts):
    return [Waiting(f"{at}.txt", text.encode()) for at, text in enumerate(texts)]


def test_each_row_says_what_became_of_it(story, editor):
    run = work_run(run=start_run(items=items(FLOOD, "", OTHER), by=editor, story=story))
    assert [row.status for row in run.rows.all()] == ["imported", "failed", "imported"]
    assert run.rows.all()[1].message
    assert (run.state, Article.objects.count()) == (RunState.DONE, 2)
    assert story.links.exists()


def test_a_row_tells_the_date_that_the_other_articles_gave(story, editor):
    agency = FLOOD.replace("At least", "TARNOW, Oct 25 (Agency) - At least")
    dated = Waiting("other.txt", OTHER.encode(), Given(published="2024-10-26"))
    run = work_run(run=start_run(items=[*items(agency), dated], by=editor, story=story))
    assert run.rows.first().message.endswith("; dated 25 October 2024 by the story's other articles")


def test_a_second_run_of_the_same_files_changes_nothing(story, editor):
    work_run(run=start_run(items=items(FLOOD), by=editor, story=story))
    again = work_run(run=start_run(items=items(FLOOD), by=editor, story=story))
    assert [row.status for row in again.rows.all()] == ["unchanged"]


def test_an_unexpected_error_fails_one_row_only(story, editor, monkeypatch):
    real = imports.import_article

    def breaks_on_other(**ask):
        if ask["source"] == "0.txt":
            raise RuntimeError("disk on fire")
        return real(**ask)

    monkeypatch.setattr(imports, "import_article", breaks_on_other)
    run = work_run(run=start_run(items=items(FLOOD, OTHER), by=editor, story=story))
    assert [row.status for row in run.rows.all()] == ["failed", "imported"]


def test_a_stopped_run_goes_on_where_it_was(story, editor, monkeypatch):
    run = start_run(items=items(FLOOD, OTHER), by=editor, story=story)
    real = imports._work_row

    def stops_after_it(number):
        row = real(number)
        stop_run(run=run, by=editor)
        return row

    monkeypatch.setattr(imports, "_work_row", stops_after_it)
    assert work_run(run=run).state == RunState.STOPPED
    assert Article.objects.count() == 1
    monkeypatch.setattr(imports, "_work_row", real)
    assert work_run(run=run).state == RunState.DONE
    assert Article.objects.count() == 2


def test_the_task_leaves_a_stopped_run_alone(story, editor):
    run = start_run(items=items(FLOOD), by=editor, story=story)
    stop_run(run=run, by=editor)
    import_run.enqueue(run.pk)
    assert not Article.objects.exists()
    other = start_run(items=items(FLOOD), by=editor, story=story)
    import_run.enqueue(other.pk)
    assert ImportRun.objects.get(pk=other.pk).state == RunState.DONE
    relink_story.enqueue(story.pk)


def test_what_the_importer_said_and_the_charset_are_kept(story, editor):
    text = "At least 300 people left Łódź on Monday, said Mayor José Núñez."
    waiting = Waiting("a.txt", text.encode("iso8859-2", "replace"), Given(headline="Łódź"), True, "iso8859-2")
    work_run(run=start_run(items=[waiting], by=editor, story=story))
    article = Article.objects.get()
    assert (article.headline, article.is_draft, "Łódź" in article.current.body) == ("Łódź", True, True)


def test_who_may_import_what(story, checker, editor):
    with pytest.raises(NotAllowed):
        start_run(items=items(FLOOD), by=checker, story=story)
    with pytest.raises(Invalid):
        start_run(items=[], by=editor, story=story)
