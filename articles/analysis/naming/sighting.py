"""One thing that a place in a text tells of a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one place in a text tells.

    `kind` is person, body, alias (`name` = `other`), speaks (for the body `other`), holds (the post
    `other`) or kind (`name` is called `other`).
    """

    kind: str
    name: str
    other: str = ""
