"""Background work: what a killed worker left is tried again, three times at most; a page says when nobody works."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from articles import tasks
from articles.choices import RunState
from articles.models import Article, ImportRun
from articles.services import imports
from articles.services.imports import Waiting, start_run

from .services.texts import FLOOD, OTHER

NOBODY = 2**22 + 1  # above the largest process number of Linux
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def queue(settings):
    cache.delete(tasks.HEARTBEAT)
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


@pytest.fixture
def run(story, editor):
    items = [Waiting(f"{at}.txt", text.encode()) for at, text in enumerate((FLOOD, OTHER))]
    return start_run(items=items, by=editor, story=story)


def left_by(worker, *, ago=timedelta(0), tries=1):
    """Return the one queued task as a worker leaves it that is killed while running it."""
    DBTaskResult.objects.update(status="RUNNING", started_at=timezone.now() - ago, worker_ids=[worker] * tries)
    return DBTaskResult.objects.get()


def here(process):
    return f"{tasks.worker_name().rpartition(':')[0]}:{process}"


def test_what_a_killed_worker_of_this_machine_left_is_tried_again_at_once(run):
    tasks.import_run.enqueue(run.pk)
    left_by(here(NOBODY))
    assert tasks.reap() == 1
    assert DBTaskResult.objects.get().status == "READY"


@pytest.mark.parametrize(("ago", "again"), [(timedelta(minutes=5), 0), (timedelta(hours=3), 1)])
def test_a_worker_of_another_machine_is_given_time(run, ago, again):
    tasks.import_run.enqueue(run.pk)
    left_by("elsewhere:1", ago=ago)
    assert tasks.reap() == again


def test_what_a_living_worker_runs_is_left_alone(run):
    tasks.import_run.enqueue(run.pk)
    left_by(tasks.worker_name())
    assert tasks.reap() == 0


def test_a_task_that_killed_three_workers_is_given_up(run):
    tasks.import_run.enqueue(run.pk)
    left_by(here(NOBODY), tries=3)
    assert tasks.reap() == 0
    assert DBTaskResult.objects.get().status == "FAILED"
    assert tasks.reap() == 0


def test_a_failed_task_waits_before_it_is_tried_again(run):
    tasks.import_run.enqueue(run.pk)
    DBTaskResult.objects.update(status="FAILED", finished_at=timezone.now(), worker_ids=["a"])
    assert tasks.reap() == 1
    assert DBTaskResult.objects.get().run_after > timezone.now() + timedelta(seconds=30)


@pytest.mark.django_db(transaction=True, serialized_rollback=True)  # a worker closes its connection
def test_the_command_finishes_an_import_whose_worker_was_killed_between_two_articles(run, monkeypatch):
    tasks.import_run.enqueue(run.pk)
    imports._work_row(run.rows.first().pk)
    ImportRun.objects.update(state=RunState.RUNNING)
    left_by(here(NOBODY))
    compared = []
    real = imports.relink
    monkeypatch.setattr(imports, "relink", lambda **ask: compared.extend(ask["articles"]) or real(**ask))
    call_command("work_tasks", "--batch")
    run.refresh_from_db()
    assert (run.state, DBTaskResult.objects.get().status) == (RunState.DONE, "SUCCESSFUL")
    assert sorted(article.source for article in compared) == ["0.txt", "1.txt"]
    assert Article.objects.count() == 2
    assert run.story.links.exists()


def test_an_import_that_nobody_works_says_so(run, client, editor):
    tasks.import_run.enqueue(run.pk)
    client.force_login(editor)
    address = f"/import/{run.pk}/?started=1"
    assert "work_tasks" in client.get(address).content.decode()
    tasks.beat()
    assert "work_tasks" not in client.get(address).content.decode()


@pytest.mark.django_db(transaction=True, serialized_rollback=True)  # a worker closes its connection
def test_a_claim_marked_by_hand_is_compared_later(run, client, editor, story):
    imports.work_run(run=run)
    article = Article.objects.get(source="0.txt")
    client.force_login(editor)
    at = article.current.body.index("since 2010")
    client.post(f"/articles/{article.pk}/claims/", {"start": at, "end": at + 10})
    queued = DBTaskResult.objects.get()
    assert (queued.task_path, queued.args_kwargs["args"]) == ("articles.tasks.relink_story", [story.pk, article.pk])
    claim = article.claims.get(by_hand=True)
    assert not claim.keys.exists()
    call_command("work_tasks", "--batch")
    assert claim.keys.exists()
