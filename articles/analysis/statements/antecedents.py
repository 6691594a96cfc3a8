"""Tell whom "he" or "she" means at the head of a sentence, for a summary that stands alone; entry point `Antecedents`.

Only the certain case is answered: the sentence before names one person, and the pronoun fits. Everything else stays as
it is written.
"""

from __future__ import annotations

import re

from ..languages.english.bodies import BODY_HEADS
from ..languages.english.names import FEMALE_NAMES, MALE_NAMES
from ..words.folding import fold

LONGEST = 1200  # characters of a sentence that are looked at
_NAME = re.compile(r"[A-Z][\w'-]+(?: (?:[A-Z]\.|de|da|van|von|al|bin|el|la|di|du))* [A-Z][\w'-]+(?: [A-Z][\w'-]+)?")
_LEADS = re.compile(r"(He|She|His|Her)\b(?! own\b)")
_AGED = re.compile(r", (?:aged )?\d{1,3},")
_GENDERS = {"He": MALE_NAMES, "His": MALE_NAMES, "She": FEMALE_NAMES, "Her": FEMALE_NAMES}


class Antecedents:
    """Goes through an article's sentences in order and remembers the last one, and whom its pronoun meant."""

    def __init__(self) -> None:
        """Start with nobody."""
        self.before = ""
        self.person: str | None = None

    def resolved(self, text: str) -> str:
        """Return a sentence with the person's name for the pronoun that opens it, then take note of the sentence."""
        match = _LEADS.match(fold(text[:LONGEST])) if text[:1] in ("H", "S") else None
        self.person = self._meant(match[1]) if match else None
        self.before = text
        return _named(text, match, self.person) if match and self.person else text

    def _meant(self, pronoun: str) -> str | None:
        people = people_in(fold(self.before[:LONGEST]))
        person = next(iter(people)) if len(people) == 1 else None if people else self.person
        return person if person is not None and _fits(pronoun, person) else None


def people_in(plain: str) -> set[str]:
    """Return the full names of people in a plain text: known first names, and names with an age after them."""
    return {match[0].removesuffix("'s") for match in _NAME.finditer(plain) if _person(match, plain)}


def _person(match: re.Match[str], plain: str) -> bool:
    words = match[0].lower().split()
    if any(word.removesuffix("'s") in BODY_HEADS for word in words):
        return False
    return words[0] in MALE_NAMES or words[0] in FEMALE_NAMES or _AGED.match(plain, match.end()) is not None


def _fits(pronoun: str, person: str) -> bool:
    first = person.split()[0].lower()
    known = first in MALE_NAMES or first in FEMALE_NAMES
    return first in _GENDERS[pronoun] or not known


def _named(text: str, match: re.Match[str], person: str) -> str:
    return person + ("'s" if match[1] in ("His", "Her") else "") + text[match.end() :]
