"""Imports from the web pages, as rows: `start_run` stores what is to be read, `work_run` does the work."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..models import ImportRun, Story
from .import_article import Given


@dataclass(frozen=True, slots=True)
class Waiting:
    """One file or pasted text that waits: its name, its bytes and what the importer said of it."""

    source: str
    data: bytes
    given: Given = field(default_factory=Given)
    is_draft: bool = False


def start_run(*, items: Iterable[Waiting], by: Any, story: Story) -> ImportRun:
    """Store an import with one row an item, and return it; nothing is read yet. The caller queues `tasks.import_run`.

    Raises Invalid where there is no item.
    """
    raise NotImplementedError


def work_run(*, run: ImportRun) -> ImportRun:
    """Import the rows that wait, each atomic, then compare the story. Can be stopped at any moment and run again."""
    raise NotImplementedError


def stop_run(*, run: ImportRun, by: Any) -> ImportRun:
    """Ask an import to stop after the row it is at."""
    raise NotImplementedError
