"""Open a story, rename it, remember who looked at it when."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ..models import Story


def create_story(*, title: str, by: Any = None, slug: str = "") -> Story:
    """Open a story; without a slug, one is made of the title and numbered where it is taken.

    Raises Invalid for an empty title, or a given slug that is taken or no slug.
    """
    raise NotImplementedError


def rename_story(*, story: Story, title: str, by: Any, expected: int | None = None) -> Story:
    """Change a story's title; its slug, and so its address, stays."""
    raise NotImplementedError


def record_visit(*, story: Story, user: Any) -> datetime | None:
    """Note that a person looks at a story now, and return when they looked last (None: never)."""
    raise NotImplementedError
