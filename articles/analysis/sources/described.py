"""Tell which body of a story a description means that no outlet writes in capitals. Entry point: `Descriptions.one`.

"The auditors", "the state auditor's office" and "the auditor's office" are one, "finance staff" are those of "the city
finance department", unless the story has two bodies that could be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..languages.english.allusions import LEADERS, MATTERS, OFFICERS, STAFF
from ..languages.english.bodies import BODY_HEADS, BODY_SYNONYMS, GENERIC_BODY_WORDS
from ..languages.english.titles import PLURAL_PEOPLE
from ..reports import Report
from ..spans import Attribution
from ..words.spelling import name_key
from .allusions import is_land

_PEOPLE = LEADERS | PLURAL_PEOPLE
_COPS = re.compile(r"\b(?:[Cc]op(?:per)?s|[Bb]obbies|(?:[Tt]he )?[Bb]oys in blue|[Tt]he [Oo]ld [Bb]ill)\b")
_LOCAL_FORCE = re.compile(
    r"(?:county|city|local|state|town|regional|metropolitan|borough|island|village|district|provincial)(?:'s)? "
    r"(?:police(?: force)?|force|constabulary)",
    re.IGNORECASE,
)
ROOT = 5  # letters by which "auditors", "audit" and "auditor's office" are of one matter


class Descriptions:
    """The bodies that a story's claims rest on, found by what a description says that they deal with."""

    def __init__(self, origins: Iterable[str]) -> None:
        """Take the names of origins that are no people."""
        self._matters = {name: found for name in sorted(origins) if (found := _matter(name)) and _is_body(name)}
        self._known: dict[str, str | None] = {}

    def one(self, phrase: str) -> str | None:
        """Return the one origin that a description means, None for a name, for several and for none."""
        if phrase not in self._known:
            self._known[phrase] = self._find(phrase)
        return self._known[phrase]

    def _find(self, phrase: str) -> str | None:
        first, _, rest = phrase.partition(" ")
        described = phrase.islower() or (first.istitle() and (not rest or rest.islower()))
        wanted = _matter(phrase) if described and not is_land(first) else frozenset()
        if not wanted:
            return None
        words = frozenset(name_key(phrase).split())
        head = name_key(phrase).split()[-1]
        people = head in OFFICERS or head in STAFF
        able = [
            name
            for name, held in self._matters.items()
            if (wanted <= held or held <= wanted) and (people or _is_part(words, head, name))
        ]
        widest = max(able, key=lambda name: (len(name_key(name).split()), len(name), name), default="")
        whole = frozenset(name_key(widest).split())
        return widest if able and all(whole.issuperset(name_key(name).split()) for name in able) else None


def _is_part(words: frozenset[str], head: str, name: str) -> bool:
    """Tell whether one of two descriptions with one head only says more: "county auditor" is no "state auditor"."""
    other = name_key(name).split()
    return other[-1] == head and (words.issubset(other) or words.issuperset(other))


def _is_body(name: str) -> bool:
    return any(word in BODY_HEADS for word in name_key(name).split())


def _matter(name: str) -> frozenset[str]:
    """Return the roots of the words that say what a body deals with; none where it is no body and nobody of one."""
    words = name_key(name).split()
    if not words or not (words[-1] in BODY_HEADS or words[-1] in OFFICERS or words[-1] in STAFF):
        return frozenset()
    said = (BODY_SYNONYMS.get(word, word) for word in words if word not in GENERIC_BODY_WORDS and word not in STAFF)
    return frozenset(word[:ROOT] for word in said if len(word) >= ROOT - 1 and word not in BODY_HEADS)


def lowered(name: str, found: Attribution, report: Report) -> str:
    """Return a description that opens a sentence in small letters: "port officials"."""
    first, _, rest = name.partition(" ")
    opens = found.source is not None and found.source.start == report.claim.start and name[1:2].islower()
    described = rest.islower() and rest in _PEOPLE and first.lower() in MATTERS
    return name[:1].lower() + name[1:] if opens and described else name


def spelled(name: str) -> str:
    """Return a description in one spelling ("organisers", "organizers")."""
    return name if name[:1].isupper() else name.replace("organis", "organiz").replace("defence", "defense")


def plainly(name: str) -> str:
    """Return "police" for what papers call them by turns: "cops", "the county force"."""
    name = _COPS.sub("police", name)
    return "police" if _LOCAL_FORCE.fullmatch(name) else name
