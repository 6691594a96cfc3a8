"""Name the sorts of event that a text speaks of ("in handcuffs" and "custody": an arrest). Entry point: `frames`.

Outlets retell one fact in words that no list of synonyms joins. A sort of event is wider than a synonym: sharing one
is a sign that two claims answer one question, never a proof.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from ..languages.english.frames import FRAMES
from .wording import Token, stem

GAP = "_"
LONGEST_GAP = 2  # words that "_" stands for at most
Phrase = tuple[str, ...]
Form = Callable[[str], str]


def frames(found: Sequence[Token]) -> frozenset[str]:
    """Return the sorts of event that the words name, as "=arrest"."""
    return sorts_in(found, FRAMES)


def sorts_in(found: Sequence[Token], listing: str, form: Form = stem) -> frozenset[str]:
    """Return the sorts of a `listing`, written as FRAMES is, that the words name, each behind "=".

    `form` brings a word of the text and one of the listing to what they have in common.
    """
    stems = tuple(token.stem if form is stem else form(token.low) for token in found)
    held, words, phrases = frozenset(stems), _words(listing, form), _phrases(listing, form)
    names = {name for word in held if word in words for name in words[word]}
    for at, word in enumerate(stems):
        for phrase, needed, name in phrases.get(word, ()):
            if needed <= held and name not in names and _follows(phrase, stems, at):
                names.add(name)
    return frozenset(names)


def _follows(phrase: Phrase, stems: Sequence[str], at: int) -> bool:
    """Tell whether the words of a phrase follow each other from `at` on, gaps allowed where it has them."""
    room = 0
    for word in phrase:
        if word == GAP:
            room = LONGEST_GAP
            continue
        end = at + room + 1
        place = next((spot for spot in range(at, min(end, len(stems))) if stems[spot] == word), -1)
        if place < 0:
            return False
        at, room = place + 1, 0
    return True


@lru_cache(maxsize=4)
def _rows(listing: str) -> list[tuple[str, list[str]]]:
    rows = (line.partition(":") for line in listing.split("\n"))
    return [("=" + name, [part.strip() for part in listed.split("|")]) for name, _, listed in rows]


@lru_cache(maxsize=4)
def _words(listing: str, form: Form) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for name, (words, *_) in _rows(listing):
        for word in words.split():
            table[form(word)] = tuple(dict.fromkeys((*table.get(form(word), ()), name)))
    return table


@lru_cache(maxsize=4)
def _phrases(listing: str, form: Form) -> dict[str, list[tuple[Phrase, frozenset[str], str]]]:
    """Return by first word each phrase, the words it needs, and the sort of event it names."""
    table: dict[str, list[tuple[Phrase, frozenset[str], str]]] = {}
    for name, (_, *phrases) in _rows(listing):
        for phrase in phrases:
            words = tuple(word if word == GAP else form(word) for word in phrase.split())
            table.setdefault(words[0], []).append((words, frozenset(words) - {GAP}, name))
    return table
