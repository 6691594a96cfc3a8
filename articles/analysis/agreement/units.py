"""Read the body that a post is held in, and tell whether two bodies are two. Entry points: `read_unit`, `apart`.

"The county's director of health" and "director of the county hospital" are two posts though both are directors; "TIB
chief executive" and "chief executive of the bureau" are one. Bodies are apart by level (county, state, nation), by
kind (a hospital, a race) or by name, and only where both articles say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..languages.english.bodies import BODY_HEADS
from ..languages.english.entities import countries
from ..languages.english.post_units import (
    EMERGENCIES,
    GENERIC_UNITS,
    IMPLIED,
    KINDS,
    LEVELS,
    NO_FIELD,
    OFFICES,
    ONE_KIND,
    ONE_LEVEL,
    PHRASES,
    WHOLE_FORCES,
)
from ..languages.english.posts import AREAS, EQUAL_AREAS, HEADS
from ..languages.english.synonyms import STOPWORDS
from ..wording import plain

SAME_BEGINNING = 4  # letters: "Andalusian" and "Andalusia"
LONGEST_ACRONYM = 6
FULL_NAME = 2  # capitalized words that name a body by themselves ("World Locust Watch")


@dataclass(frozen=True)
class Unit:
    """The body that a post is held in, as far as the wording tells."""

    levels: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()  # capitalized words of its name, in plain letters
    initials: frozenset[str] = frozenset()
    proper: bool = False  # a name with the word for a body in it ("Port Authority")
    fields: frozenset[str] = frozenset()  # of work: "aviation" of "the aviation authority"


NO_UNIT = Unit()


def read_unit(parts: Iterable[Sequence[str]], area: frozenset[str]) -> Unit:
    """Return the body named by these phrases ("the hospital's", "of the Port Authority"); `area`: the post's words."""
    levels, kinds, names, initials, proper, fields = set(), set(), set(), set(), False, set()
    for words in parts:
        lows = [_low(word) for word in words]
        pairs = list(zip(lows, words, strict=True))
        levels |= {LEVELS[low] for low, word in pairs if _is_level(low, word)}
        kinds |= set(_kinds(lows))
        is_body = any(word[:1].isupper() and low in BODY_HEADS for low, word in pairs)
        named = [word for word in words if _is_name(word)]
        names |= {low for word in named if _tells(low := _low(word)) and (is_body or low not in AREAS)}
        initials |= {"".join(word[0] for word in named).lower()} - {""}
        proper = proper or is_body
        if any(low in OFFICES for low in lows):
            fields |= {_field(low) for low in lows if low in AREAS and low not in OFFICES | NO_FIELD}
    kinds = kinds or {IMPLIED[word] for word in area if word in IMPLIED}
    if levels and not kinds and area & AREAS:
        kinds = {"government"}
    return Unit(
        frozenset(levels),
        frozenset(kinds),
        frozenset(names),
        frozenset(initials),
        proper and bool(names),
        frozenset(fields),
    )


def _field(low: str) -> str:
    return "emergency" if low in EMERGENCIES else EQUAL_AREAS.get(low, low)


def _low(word: str) -> str:
    return re.sub(r"(?:'s?|')$", "", plain(word).replace(".", ""))


def _is_level(low: str, word: str) -> bool:
    return low in LEVELS and (low != "us" or word[:1].isupper())


def _is_name(word: str) -> bool:
    return word[:1].isupper() and _low(word) not in STOPWORDS


def _tells(low: str) -> bool:
    known = low in GENERIC_UNITS or low in LEVELS or low in HEADS or (low in KINDS and low in BODY_HEADS)
    return not known and low not in _country_words() and len(low) > 1


def _country_words() -> frozenset[str]:
    return frozenset(plain(word) for name, others, people, _ in countries() for word in (name, *others, *people))


def _kinds(lows: Sequence[str]) -> Iterator[str]:
    text = f" {' '.join(lows)} "
    for phrase, kind in PHRASES.items():
        if f" {phrase} " in text:
            yield from kind.split()
            text = text.replace(f" {phrase} ", "  ")
    left = text.split()
    for at, low in enumerate(left):
        if low == "forces" or low == "force":
            before = left[at - 1] if at else ""
            yield "military" if before in WHOLE_FORCES else "branch"
        elif low in KINDS:
            yield from KINDS[low].split()


def apart(one: Unit, two: Unit, *, by_name: bool) -> bool:
    """Tell whether two posts are held in two bodies; `by_name`: also where only one has a word for a body."""
    fields = one.fields and two.fields and not one.fields & two.fields
    return bool(fields) or _other_level(one, two) or _other_kind(one, two) or _other_name(one, two, by_name)


def _other_level(one: Unit, two: Unit) -> bool:
    if not one.levels or not two.levels:
        return False
    return not any(a == b or frozenset((a, b)) in ONE_LEVEL for a in one.levels for b in two.levels)


def _other_kind(one: Unit, two: Unit) -> bool:
    if not one.kinds or not two.kinds:
        return False
    return not any(a == b or frozenset((a, b)) in ONE_KIND for a in one.kinds for b in two.kinds)


def _other_name(one: Unit, two: Unit, by_name: bool) -> bool:
    told = all(unit.proper or len(unit.names) >= FULL_NAME for unit in (one, two)) and (one.proper or two.proper)
    if not one.names or not two.names or not (by_name or told):
        return False
    if any(_is_short(unit) for unit in (one, two)) or one.names & two.initials or two.names & one.initials:
        return False
    return not any(_one_word(a, b) for a in one.names for b in two.names)


def _is_short(unit: Unit) -> bool:
    """Tell whether a body is known by initials only, which may be those of its name in another language."""
    return all(len(name) <= LONGEST_ACRONYM and not re.search(r"[aeiou]", name) for name in unit.names)


def _one_word(one: str, two: str) -> bool:
    return one == two or (min(len(one), len(two)) >= SAME_BEGINNING and one[:SAME_BEGINNING] == two[:SAME_BEGINNING])
