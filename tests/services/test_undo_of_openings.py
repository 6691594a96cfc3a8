"""One step back where a story was opened and where articles came in: nothing is lost, and the same files come in again."""

from __future__ import annotations

import pytest

from articles.choices import ArticleState, LinkState, State
from articles.models import Article, Claim, Deed, ImportRun, Link, Story
from articles.services.articles import set_details, withdraw_article
from articles.services.assignments import assign
from articles.services.claims import add_claim
from articles.services.comments import comment
from articles.services.errors import Invalid
from articles.services.imports import Waiting, start_run, stop_run, work_run
from articles.services.links import decide_link
from articles.services.moving import move_to_story
from articles.services.stories import create_story, rename_story
from articles.services.ticks import tick
from articles.services.tombstones import TAKEN_BACK
from articles.services.undo import undo_last
from articles.services.verdicts import record_verdict
from tests.factories import StoryFactory

from .texts import FLOOD, OTHER, bring_in

pytestmark = pytest.mark.django_db


def imported(story, by, *texts, draft=False):
    """Import texts as the pages do, each as a file with a number."""
    items = [Waiting(f"{at}.txt", text.encode(), is_draft=draft) for at, text in enumerate(texts)]
    run = work_run(run=start_run(items=items, by=by, story=story))
    return [row.article for row in run.rows.all()]


def test_a_story_that_was_opened_by_mistake_goes(editor):
    row = create_story(title="Flood in Tarnow", by=editor)
    undone = undo_last(by=editor)
    assert (str(undone), undone.where) == ("Taken back: Opened the story “Flood in Tarnow”.", "")
    assert not Story.objects.filter(pk=row.pk).exists()
    assert row.history.first().history_type == "-"


def test_a_story_in_which_articles_stood_stays(editor):
    row = create_story(title="Flood in Tarnow", by=editor)
    article = bring_in(row).article
    move_to_story(article=article, story=StoryFactory(), by=None)
    with pytest.raises(Invalid, match="Articles came into this story"):
        undo_last(by=editor)
    assert Story.objects.filter(pk=row.pk).exists()


def test_a_story_that_somebody_renamed_stays(editor, administrator):
    rename_story(story=create_story(title="Flood", by=editor), title="Flood in Tarnow", by=administrator)
    with pytest.raises(Invalid, match="renamed since"):
        undo_last(by=editor)


def test_a_story_into_which_an_import_waits_stays_until_that_is_thrown_away(editor):
    row = create_story(title="Flood", by=editor)
    run = start_run(items=[Waiting("a.txt", FLOOD.encode())], by=editor, story=row)
    with pytest.raises(Invalid, match="waits or is under way"):
        undo_last(by=editor)
    stop_run(run=run, by=editor)
    undo_last(by=editor)
    run.refresh_from_db()
    assert (run.story, bytes(run.rows.get().data)) == (None, FLOOD.encode())


def test_an_import_is_taken_back_in_one_step_and_its_texts_stay_stored(story, editor):
    here = bring_in(story, source="here.txt").article
    came_in = imported(story, editor, FLOOD, OTHER)
    assert Link.objects.exists()
    undone = undo_last(by=editor)
    assert undone.words == f"Import of 2 articles into “{story}”"
    assert (undone.instead, undone.where, undone.stories) == ("", story.get_absolute_url(), (story.pk,))
    rows = Article.objects.filter(pk__in=[row.pk for row in came_in])
    assert {(row.state, row.withdrawn_reason, row.withdrawn_by) for row in rows} == {
        (ArticleState.WITHDRAWN, TAKEN_BACK, editor)
    }
    assert all(bytes(row.current.received) for row in rows)
    assert set(Claim.objects.filter(article__in=rows).values_list("state", flat=True)) == {State.WITHDRAWN}
    assert not Link.objects.filter(first__article__in=rows).exists()
    assert not Article.objects.get(pk=here.pk).withdrawn
    with pytest.raises(Invalid, match="nothing of yours"):
        undo_last(by=editor)


def test_the_same_files_bring_back_what_was_taken_back(story, editor):
    [before] = imported(story, editor, FLOOD)
    claims = list(before.claims.values_list("pk", "state"))
    undo_last(by=editor)
    [after] = imported(story, editor, FLOOD)
    assert after.pk == before.pk
    assert (after.state, after.withdrawn_reason, after.withdrawn_by) == (ArticleState.ANALYZED, "", None)
    assert list(after.claims.values_list("pk", "state")) == claims
    assert ImportRun.objects.order_by("pk").last().rows.get().message.startswith("brought back: ")
    undo_last(by=editor)
    after.refresh_from_db()
    assert after.withdrawn


def test_a_draft_that_was_none_comes_in_again_as_an_article(story, editor):
    imported(story, editor, FLOOD, draft=True)
    undo_last(by=editor)
    assert [row.is_draft for row in imported(story, editor, FLOOD)] == [False]


def test_an_article_that_was_withdrawn_for_a_reason_stays_withdrawn(story, editor):
    [article] = imported(story, editor, FLOOD)
    withdraw_article(article=article, by=editor, reason="Legal takedown.")
    imported(story, editor, FLOOD)
    article.refresh_from_db()
    assert article.withdrawn


WORK = {
    "verdict": lambda claim, by: record_verdict(claim=claim, by=by, rating="verified"),
    "assignment": lambda claim, by: assign(claim=claim, to=by, by=by),
    "remark": lambda claim, by: comment(claim=claim, by=by, text="Ask the office."),
    "tick": lambda claim, by: tick(claim=claim, item="number", by=by),
    "mark": lambda claim, by: add_claim(article=claim.article, start=0, end=5, by=by),
    "details": lambda claim, by: set_details(article=claim.article, by=by, byline="Ada Moe"),
    "conflict": lambda claim, by: decide_link(
        link=Link.objects.filter(state=LinkState.SUGGESTED).first(), by=by, answer="not_conflict", reason="No."
    ),
    "move": lambda claim, by: move_to_story(article=claim.article, story=StoryFactory(), by=by),
    "text": lambda claim, by: bring_in(
        claim.article.story, FLOOD.replace("300", "400"), source=claim.article.source, by=by
    ),
}


@pytest.mark.parametrize("work", WORK)
def test_an_import_on_which_a_colleague_worked_stays_whole(work, story, editor, administrator):
    first, _ = imported(story, editor, FLOOD, OTHER)
    WORK[work](first.claims.filter(text__contains="300").first(), administrator)
    with pytest.raises(Invalid, match="Somebody worked on “"):
        undo_last(by=editor)
    assert not Article.objects.filter(state=ArticleState.WITHDRAWN).exists()


def test_a_new_text_stays_and_is_told(story, editor):
    imported(story, editor, FLOOD)
    imported(story, editor, FLOOD.replace("300", "400"))
    undone = undo_last(by=editor)
    assert undone.words.startswith("Import of a new text of “Hundreds flee")
    assert "bring the old one in again" in undone.instead
    imported(story, editor, FLOOD.replace("300", "500"), OTHER)
    assert "articles that came with them" in undo_last(by=editor).instead


def test_an_import_that_changed_nothing_is_no_step(story, editor):
    imported(story, editor, FLOOD)
    before = Deed.objects.count()
    imported(story, editor, FLOOD)
    assert Deed.objects.count() == before


def test_an_import_that_is_worked_twice_is_one_step(story, editor):
    run = start_run(items=[Waiting("a.txt", FLOOD.encode())], by=editor, story=story)
    work_run(run=run)
    work_run(run=run)
    assert Deed.objects.filter(by=editor).count() == 1
