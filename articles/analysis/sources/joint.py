"""Read sources that are no one name: two joined by "and", a party's tag. Entry points: `joined` and `before_tag`."""

from __future__ import annotations

import re

from ..languages.english.entities import BODIES as WORLD_BODIES
from ..words.folding import fold
from .allusions import is_place
from .roster import Roster
from .tellings import has_head

_JOINED = re.compile(
    r"(?:states of |counties of |senators )?(?P<one>[A-Z][^,;]{1,60}?) and (?P<two>(?:the )?[A-Z][^,;]{1,60})"
)
_TAG = re.compile(r"(?:D|R|I|Dem|Rep|Lab|Con|LD|DFL)-[A-Z][A-Za-z]{0,8}\.?(?:[A-Z]\.?)?")
_BEFORE_TAG = r"\b(?P<name>[A-Z][^\W\d_]+(?: (?:[A-Z]\. )?[A-Z][\w'-]+){1,3}),? \(?"


def joined(name: str, roster: Roster) -> str | None:
    """Return two sources that speak as one in one order and by their full names, None where it is no such pair."""
    pair = _JOINED.fullmatch(name)
    if pair is None or " and " in pair["two"] or (has_head(name) and roster.bodies.knows(roster.name(name))):
        return None  # "Velden Fire and Rescue Service"
    one, two = (_either(part, roster) for part in pair.groups())
    return " and ".join(sorted((one, two))) if one and two and one != two else None


def _either(name: str, roster: Roster) -> str | None:
    """Return the full name of one of two joined sources, None where it is neither somebody nor a place."""
    known = roster.name(name)
    somebody = known in roster.people or roster.bodies.knows(known) or known in WORLD_BODIES
    return known if somebody or is_place(name) else None


def before_tag(name: str, text: str) -> str:
    """Return whose party a tag tells ("D-Va." behind "Rep. Ada Osei"), the name itself where it is no tag."""
    short = name.rstrip(".")
    if not _TAG.fullmatch(name) and not _TAG.fullmatch(short):
        return name
    found = re.search(_BEFORE_TAG + re.escape(short), fold(text))
    return found["name"] if found else ""
