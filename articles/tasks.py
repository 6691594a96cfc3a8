"""Work that runs in the background, as thin wrappers around services, and the second try of what a killed worker left.

A killed worker leaves its task running for ever, and nothing is tried again by itself; so every task here can be run
twice without harm, and `reap` puts back what was left or failed. `import_run` and `relink_story` are the tasks;
`manage.py work_tasks` runs them and calls `reap`.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Iterable
from datetime import timedelta

from django.conf import settings
from django.core.cache import cache
from django.utils import timezone
from django_tasks import task
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from .choices import RunState
from .models import Article, ImportRun, Story
from .services.imports import work_run
from .services.link import relink

# A worker of this machine is known to be dead at once, by its process number; of another machine's only the time tells.
# Chosen, not measured: 1,000 articles take 5 to 10 minutes on one core, and a second run of a live task does no harm.
TOO_LONG = timedelta(hours=2)
MOST_TRIES = 3  # a task that killed three workers would kill the fourth
PAUSE = timedelta(minutes=1)  # before what failed is tried again, once for each try
HEARTBEAT = "worker-alive"
SILENT = 90  # seconds after which a worker counts as gone; it beats every 20


@task()
def import_run(run_id: int) -> None:
    """Work an import, unless a person stopped it first; safe to run again."""
    run = ImportRun.objects.filter(pk=run_id, state__in=(RunState.WAITING, RunState.RUNNING)).first()
    if run is not None:
        work_run(run=run)


@task()
def relink_story(story_id: int, article_id: int | None = None) -> None:
    """Compare a story's claims again, or one article's with the others; safe to run again."""
    story = Story.objects.filter(pk=story_id).first()
    if story is not None:
        relink(story=story, articles=None if article_id is None else Article.objects.filter(pk=article_id))


def compare_later(article: Article) -> None:
    """Queue the comparison of an article in which a person marked a claim or moved its borders."""
    relink_story.enqueue(article.story_id, article.pk)


def compare_stories_later(stories: Iterable[int]) -> None:
    """Queue the comparison of stories in which an outlet or a speaker got another name."""
    for number in stories:
        relink_story.enqueue(number)


def reap(*, older_than: timedelta = TOO_LONG) -> int:
    """Put tasks of killed workers and tasks that failed back into the queue, each three times at most; return how many.

    What failed waits a minute longer with every try.
    """
    now = timezone.now()
    dead = [row for row in DBTaskResult.objects.running() if _is_dead(row, older_than)]
    failed = DBTaskResult.objects.failed().filter(finished_at__gt=now - timedelta(days=1))
    again = [row for row in (*dead, *failed) if len(row.worker_ids) < MOST_TRIES]
    for row in again:
        DBTaskResult.objects.filter(pk=row.pk, status=row.status).update(
            status=TaskResultStatus.READY, started_at=None, finished_at=None,
            run_after=now if row.status == TaskResultStatus.RUNNING else now + len(row.worker_ids) * PAUSE,
        )  # fmt: skip
    given_up = [row.pk for row in dead if row not in again]
    DBTaskResult.objects.filter(pk__in=given_up).update(status=TaskResultStatus.FAILED, finished_at=now)
    return len(again)


def worker_name() -> str:
    """Return what this process is called as a worker: its machine and its process number."""
    return f"{socket.gethostname()[:40]}:{os.getpid()}"


def beat() -> None:
    """Say that a worker is alive."""
    cache.set(HEARTBEAT, True, SILENT)


def worker_is_missing() -> bool:
    """Tell whether tasks wait in the database and no worker said lately that it is alive."""
    in_database = settings.TASKS["default"]["BACKEND"].startswith("django_tasks_db.")
    return in_database and not cache.get(HEARTBEAT)


def _is_dead(row: DBTaskResult, older_than: timedelta) -> bool:
    machine, _, process = (row.worker_ids[-1] if row.worker_ids else "").rpartition(":")
    if machine == worker_name().rpartition(":")[0] and process.isdecimal() and not _lives(int(process)):
        return True
    return row.started_at is None or row.started_at < timezone.now() - older_than


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        pass
    return True
