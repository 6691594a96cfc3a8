"""Open a story, rename it, remember who looked at it when."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_slug
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.text import slugify

from ..models import Story, StoryVisit
from . import history
from .deeds import noted, shortened
from .errors import Invalid, one_line
from .locking import locked
from .rights import require

LONGEST_TITLE = 200
LONGEST_SLUG = 80


@transaction.atomic
def create_story(*, title: str, by: Any = None, slug: str = "") -> Story:
    """Open a story; without a slug, one is made of the title and numbered where it is taken.

    Raises Invalid for an empty title, or a given slug that is taken or no slug.
    """
    require(by, "edit_stories")
    name = one_line(title, LONGEST_TITLE, "title")
    row = history.save(Story(title=name, slug=_slug(slug) if slug else _free_slug(name)), by=by, reason="opened")
    noted(f"Opened the story “{shortened(name)}”", by=by, kind="story_opened", story=row.pk, title=name)
    return row


@transaction.atomic
def rename_story(*, story: Story, title: str, by: Any, expected: int | None = None) -> Story:
    """Change a story's title; its slug, and so its address, stays."""
    require(by, "edit_stories")
    present = locked(story, expected)
    old, present.title = present.title, one_line(title, LONGEST_TITLE, "title")
    if present.title == old:
        return present
    words = f"Renamed the story “{shortened(old)}” to “{shortened(present.title)}”"
    noted(words, by=by, kind="story_title", story=present.pk, before=old, after=present.title)
    return history.save(present, "title", by=by, reason="renamed")


def record_visit(*, story: Story, user: Any) -> datetime | None:
    """Note that a person looks at a story now, and return when they looked last (None: never).

    One statement reads and one writes, without a transaction: of two first looks at once either may be noted.
    """
    own, now = StoryVisit.objects.filter(story=story, user=user), timezone.now()
    before = own.values_list("seen_at", flat=True).first()
    if before is not None:
        own.update(seen_at=now)
        return before
    with suppress(IntegrityError):
        StoryVisit(story=story, user=user, seen_at=now).save(force_insert=True)
    return None


def _slug(slug: str) -> str:
    try:
        validate_slug(slug)
    except ValidationError:
        raise Invalid("A short name has letters, digits, hyphens and underscores only.", "slug") from None
    if len(slug) > LONGEST_SLUG:
        raise Invalid(f"A short name has at most {LONGEST_SLUG} characters.", "slug")
    if Story.objects.filter(slug=slug).exists():
        raise Invalid("There is a story with this short name already.", "slug")
    return slug


def _free_slug(title: str) -> str:
    base = slugify(title)[: LONGEST_SLUG - 6].strip("-") or "story"
    taken = set(Story.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    number = next(n for n in range(1, len(taken) + 2) if (base if n == 1 else f"{base}-{n}") not in taken)
    return base if number == 1 else f"{base}-{number}"
