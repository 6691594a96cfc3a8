"""Word a post that stands before a name: its short forms, its capitals, and what it takes from the body before it.

Entry points: `in_full`, `with_rank` and `plain_role`.
"""

from __future__ import annotations

import re

from ...languages.english.epithets import PARTIES, PASTS
from ...languages.english.ranks import BEFORE_BODIES, SEEKING
from ...languages.english.titles import SHORT_POSTS
from .posts import seeks

BEFORE_STYLES = PASTS | PARTIES


def in_full(role: str) -> str:
    """Return a post with its short form written out: "Republican Gov.", "Former Rep."; "Lt. Gov." stays as it is."""
    *before, last = role.split()
    if any(word.lower() not in BEFORE_STYLES for word in before):
        return role
    return " ".join([*before, SHORT_POSTS.get(last.lower().rstrip("."), last)])


def with_rank(role: str | None, held_in: str | None, noun: str) -> tuple[str | None, str | None]:
    """Give to the post what stands before a body: "Outgoing White House adviser", "Norland Senate candidate"."""
    rank, _, rest = (held_in or "").partition(" ")
    ranked = bool(rest) and rank.lower() in BEFORE_BODIES
    if ranked and role:
        role, held_in = f"{rank.lower()} {role}", rest
    if held_in and role and noun in SEEKING and seeks(held_in):
        opening = f"{rank.lower()} " if ranked else ""
        role, held_in = f"{opening}{held_in} {role.removeprefix(opening)}", None
    return role, held_in


def plain_role(role: str | None) -> str | None:
    """Return a post in small letters, but for parties and what is written in capitals: "MP", "CEO"."""
    if role is None:
        return None
    words = re.sub(r"\s+", " ", role).split(" ")
    return " ".join(word if _stays(word) else word[0].lower() + word[1:] for word in words)


def _stays(word: str) -> bool:
    return (word.isupper() and len(word) > 1) or word.lower() in PARTIES
