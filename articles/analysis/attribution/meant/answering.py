"""Name who answers for what a spokesperson without a name says: the body that speaks through him.

Entry point: `answerable`.
"""

from __future__ import annotations

from ...languages.english.titles import BODIES, POSTS, SPOKES
from ..named.cast_list import Names
from .descriptions import Speaker

VOICES = SPOKES | {"representative"}


def answerable(names: Names, speaker: Speaker) -> str | None:
    """Return the speaker's name; of a spokesperson without a name the body that speaks through him."""
    named = _department(names, speaker)
    if named is not None:
        return named
    body = speaker.organization
    if speaker.entity is not None or not speaker.role or not body or speaker.role.split()[0].lower() not in VOICES:
        return speaker.name
    held = names.named(body.split(" "))
    worded = any(word[:1].isupper() for word in body.split(" "))
    if speaker.name in SPOKES:
        return body  # "The water board says … A spokeswoman told us"
    if not (worded or _only_one(names, body)) or (held is not None and held.person) or _is_post(body):
        return speaker.name  # "the council's spokesperson" of no council that is sure, "Jane Doe's spokesman"
    return held.name if held is not None else body


def _department(names: Names, speaker: Speaker) -> str | None:
    """Return the body in "Department of Health spokesperson", whose name has a preposition of its own."""
    words = (speaker.name or "").split(" ")
    if speaker.entity is not None or len(words) < SHORTEST or words[-1].lower() not in VOICES:
        return None
    held = names.named(words[:-1])
    return held.name if held is not None and held.person is False and "of" in words else None


SHORTEST = 4  # words


def _is_post(body: str) -> bool:
    """Tell whether a spokesperson speaks for somebody named by his post alone: "the Minister", "the Lord Mayor"."""
    words = body.lower().split(" ")
    return words[-1] in POSTS and words[-1] not in BODIES


def _only_one(names: Names, body: str) -> bool:
    """Tell whether a body is the only one of its kind that the article names: one bank, one union.

    Councils are often several, of which only one is named.
    """
    kind = body.split(" ")[-1].lower()
    if kind == "council":
        return False
    named = {entity.name for entity in names.cast() if entity.name.split(" ")[-1].lower() == kind}
    return not body[:1].islower() and len(named) == 1
