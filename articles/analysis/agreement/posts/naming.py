"""Find the persons that a text names, as far as the register of the story knows them. Entry point: `names_in`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...languages.english.bodies import BODY_HEADS
from ...languages.english.synonyms import STOPWORDS
from ...languages.english.titles import PLURAL_PEOPLE
from ...names import Register
from ...words.folding import fold
from ...words.wording import plain

_NAME = re.compile(
    r"(?:[A-Z]\.\s?){0,3}[A-Z][\w'’-]+(?:\s+(?:[A-Z][\w'’-]+|[A-Z]\.|(?:van|von|de|der|al|bin|ole|arap|ould|ibn|bint)\b))*"
)
_INITIALS = re.compile(r"(?:[A-Z]\.\s?){1,3}[A-Z][a-z'-]+$")  # "R. K. Bhandari"
PLACED = frozenset("at in near outside around across".split())
_PLACE = re.compile(r"\b(?:[Aa]t|[Ii]n|[Nn]ear|[Oo]utside|[Aa]round|[Aa]cross)\s$")


def names_in(text: str, register: Register) -> Iterator[tuple[str, int]]:
    """Yield each person that a text names, by the one name the register has, with the place of the name."""
    for match in _NAME.finditer(fold(text)):
        first, _, rest = match.group().partition(" ")
        opener = plain(first) in STOPWORDS and bool(rest)
        name = re.sub(r"'s?$", "", rest if opener else match.group())
        place = plain(first) in PLACED if opener else _PLACE.search(text[max(0, match.start() - 10) : match.start()])
        if is_named(name, register) and not place:
            yield register.canonical(name), match.start() + (len(first) + 1 if opener else 0)


def is_named(name: str, register: Register) -> bool:
    """Tell whether this is a person by name, and no body, no "Texas governor", no "letter to the board"."""
    words = name.split()
    return (
        0 < len(words) <= 5
        and (register.is_person(name) or bool(_INITIALS.match(name)))
        and all(word[:1].isupper() or len(word) < 4 for word in words)
        and not any(word in BODY_HEADS or {word, f"{word}s"} & PLURAL_PEOPLE for word in plain(name).split())
    )
