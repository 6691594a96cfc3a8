"""Work that runs in the background, as thin wrappers around services, and the reaper of what a killed worker left."""

from __future__ import annotations

from django_tasks import task

from .models import ImportRun, Story
from .services.imports import work_run
from .services.link import relink


@task()
def import_run(run_id: int) -> None:
    """Work an import; safe to run again."""
    work_run(run=ImportRun.objects.get(pk=run_id))


@task()
def relink_story(story_id: int) -> None:
    """Compare a story's claims again; safe to run again."""
    relink(story=Story.objects.get(pk=story_id))
