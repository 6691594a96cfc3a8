"""The register of speakers: names, aliases, posts, whom they speak for. An alias added once is used everywhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from ..models import Claim, Post, Speaker


@dataclass(frozen=True, slots=True)
class SpeakerChange:
    """The speaker as it stands, and the claims whose speaker or origin the change moved."""

    speaker: Speaker
    claims: tuple[Claim, ...]


def create_speaker(*, name: str, by: Any, kind: str = "person", note: str = "") -> SpeakerChange:
    """Add a speaker to the register. Raises Invalid for a name that a speaker or an alias has already."""
    raise NotImplementedError


def rename_speaker(*, speaker: Speaker, name: str, by: Any, expected: int | None = None) -> SpeakerChange:
    """Change the canonical name; the old one stays as an alias."""
    raise NotImplementedError


def change_speaker(
    *, speaker: Speaker, by: Any, kind: str | None = None, note: str | None = None, expected: int | None = None
) -> SpeakerChange:
    """Change what kind of speaker it is, or the note."""
    raise NotImplementedError


def add_alias(*, speaker: Speaker, name: str, by: Any) -> SpeakerChange:
    """Add another name; Invalid where it means another speaker already (merge the two instead)."""
    raise NotImplementedError


def remove_alias(*, speaker: Speaker, name: str, by: Any) -> SpeakerChange:
    """Take a name away from a speaker."""
    raise NotImplementedError


def add_post(
    *,
    speaker: Speaker,
    title: str,
    by: Any,
    organization: str = "",
    start: date | None = None,
    end: date | None = None,
) -> Post:
    """Add a post with its first and last day. Raises Invalid where it ends before it starts."""
    raise NotImplementedError


def change_post(
    *, post: Post, by: Any, title: str, organization: str = "", start: date | None = None, end: date | None = None
) -> Post:
    """Change a post."""
    raise NotImplementedError


def remove_post(*, post: Post, by: Any) -> None:
    """Take a post away that was entered by mistake."""
    raise NotImplementedError


def merge_speakers(*, keep: Speaker, other: Speaker, by: Any) -> SpeakerChange:
    """Make one speaker of two: `other`'s names become aliases of `keep`, and its record points to it."""
    raise NotImplementedError


def set_speaks_for(*, speaker: Speaker, body: Speaker | None, by: Any, expected: int | None = None) -> SpeakerChange:
    """Say whose information a speaker passes on (None: only their own). Raises Invalid for a circle."""
    raise NotImplementedError
