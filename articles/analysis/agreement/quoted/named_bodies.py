"""Tell two bodies apart that speak under their full names. Entry points: `read_body`, `are_two_bodies`.

"The College of Ward Nurses" and "the Patients' Forum" are two bodies though neither is of a kind that excludes the
other: their names have no word in common. Offices of the state are the exception, since translations and house styles
give one of them several names; they are two only where their fields of work are far apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...languages.english.bodies import BODY_HEADS, GENERIC_BODY_WORDS
from ...languages.english.voice_groups import CIVIL_HEADS, OFFICIAL_HEADS, PLAIN_IN_NAMES
from ...names import Register
from ...words.folding import fold
from ...words.wording import concepts, plain, tokens
from ..posts.units import far_fields, fields_in

FEWEST_CAPITALS, MOST_WORDS = 2, 9  # of a name in full
_SMALL = frozenset("of the and for in & on to de la du des".split())
_HEADS = (BODY_HEADS | CIVIL_HEADS | OFFICIAL_HEADS) - {"body", "force", "guard", "assembly"}


@dataclass(frozen=True)
class NamedBody:
    """A body by its name in full: the one name for it, the words that tell it, and whether it is an office."""

    name: str
    words: frozenset[str]
    initials: str
    official: bool
    fields: frozenset[str]


def read_body(text: str, register: Register) -> NamedBody | None:
    """Return the body that a source names in full ("The Harbor Pilots' Guild, which …"), or None."""
    name = re.sub(r"^[Tt]he\s+", "", fold(text).split(",")[0].strip())
    words = name.split()
    capitals = [word for word in words if word[:1].isupper()]
    lows = [re.sub(r"'s?$", "", plain(word)) for word in words]
    if len(capitals) < FEWEST_CAPITALS or len(words) > MOST_WORDS or len(capitals) + _small(words) < len(words):
        return None
    first = lows[: lows.index("of")] if "of" in lows else lows
    heads = {lows[-1], *first[-1:]} & _HEADS
    if not heads:
        return None
    own = concepts(tokens(name)) - concepts(tokens(" ".join(_HEADS | PLAIN_IN_NAMES | GENERIC_BODY_WORDS)))
    initials = "".join(word[0] for word in capitals).lower()
    return NamedBody(register.canonical(name), own, initials, bool(heads & OFFICIAL_HEADS), fields_in(lows))


def _small(words: list[str]) -> int:
    return sum(word in _SMALL for word in words)


def are_two_bodies(one: NamedBody, two: NamedBody) -> bool:
    """Tell whether two names in full are those of two bodies."""
    if one.name == two.name or not one.words or not two.words or one.words & two.words:
        return False
    if one.initials in plain(two.name).split() or two.initials in plain(one.name).split():
        return False
    if one.official and two.official:
        return far_fields(one.fields, two.fields)
    return True


def told_words(text: str) -> frozenset[str]:
    """Return the words by which a description of a body could be known in its name ("the nurses' union")."""
    return concepts(tokens(fold(text))) - concepts(tokens(" ".join(_HEADS | PLAIN_IN_NAMES | GENERIC_BODY_WORDS)))
