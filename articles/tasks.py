"""Work that runs in the background, as thin wrappers around services, and the reaper of what a killed worker left.

A killed worker leaves its task running for ever, and nothing is tried again by itself; so every task here can be run
twice without harm, and `reap` puts back what has run for too long. `import_run` and `relink_story` are the tasks.
"""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone
from django_tasks import task
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from .choices import RunState
from .models import ImportRun, Story
from .services.imports import work_run
from .services.link import relink

TOO_LONG = timedelta(minutes=30)  # the longest import seen, 1,000 articles on one core, takes about ten


@task()
def import_run(run_id: int) -> None:
    """Work an import, unless a person stopped it first; safe to run again."""
    run = ImportRun.objects.filter(pk=run_id, state__in=(RunState.WAITING, RunState.RUNNING)).first()
    if run is not None:
        work_run(run=run)


@task()
def relink_story(story_id: int) -> None:
    """Compare a story's claims again; safe to run again."""
    story = Story.objects.filter(pk=story_id).first()
    if story is not None:
        relink(story=story)


def reap(*, older_than: timedelta = TOO_LONG) -> int:
    """Put tasks that a killed worker left running back into the queue; return how many."""
    left = DBTaskResult.objects.filter(status=TaskResultStatus.RUNNING, started_at__lt=timezone.now() - older_than)
    return left.update(status=TaskResultStatus.READY, started_at=None)
