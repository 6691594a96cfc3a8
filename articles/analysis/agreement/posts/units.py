"""Read the body that a post is held in, and tell whether two bodies are two. Entry points: `read_unit`, `apart`.

"The county's director of health" and "director of the county hospital" are two posts though both are directors; "TIB
chief executive" and "chief executive of the bureau" are one. Bodies are apart by level (county, state, nation), by
kind (a hospital, a race) or by name, and only where both articles say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ...languages.english.bodies import BODY_HEADS
from ...languages.english.entities import countries
from ...languages.english.epithets import DESCRIBING
from ...languages.english.post_units import (
    EMERGENCIES,
    FIELD_OF,
    GENERIC_UNITS,
    IMPLIED,
    KINDS,
    LEVELS,
    NEAR_FIELDS,
    NO_FIELD,
    OFFICES,
    ONE_KIND,
    ONE_LEVEL,
    PHRASES,
    SECTIONS,
    WHOLE_FORCES,
)
from ...languages.english.posts import AREAS, EQUAL_AREAS, HEADS
from ...languages.english.synonyms import STOPWORDS
from ...words.wording import plain

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
    states: frozenset[str] = frozenset()  # whose post it is: "Norway's", "the Norwegian"
    seat: str = ""  # the place it is held for, as written: "Alba North"

    def joined(self, other: Unit) -> Unit:
        """Return what two wordings of one body tell together ("the NCSO", its long form)."""
        return Unit(
            self.levels | other.levels,
            self.kinds | other.kinds,
            self.names | other.names,
            self.initials | other.initials,
            self.proper or other.proper,
            self.fields | other.fields,
            self.states | other.states,
            self.seat or other.seat,
        )


NO_UNIT = Unit()


def read_unit(parts: Iterable[Sequence[str]], area: frozenset[str]) -> Unit:
    """Return the body named by these phrases ("the hospital's", "of the Port Authority"); `area`: the post's words."""
    levels, kinds, names, initials, proper = set(), set(), set(), set(), False
    fields: set[str] = set()
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
        if any(low in OFFICES | BODY_HEADS | SECTIONS for low in lows):
            fields |= fields_in(lows)
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


def fields_in(lows: Iterable[str]) -> frozenset[str]:
    """Return the fields of work that plain words tell ("aviation", "weather"), one word for all names of a field."""
    told = (low for low in lows if low in FIELD_OF or (low in AREAS and low not in OFFICES | NO_FIELD))
    return frozenset(
        "emergency" if low in EMERGENCIES else FIELD_OF.get(low, EQUAL_AREAS.get(low, low)) for low in told
    )


def far_fields(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether two bodies work in fields that have nothing to do with each other, as far as both are told."""
    return bool(one and two) and not any(a == b or frozenset((a, b)) in NEAR_FIELDS for a in one for b in two)


def _low(word: str) -> str:
    return re.sub(r"(?:'s?|')$", "", plain(word).replace(".", ""))


def _is_level(low: str, word: str) -> bool:
    return low in LEVELS and (low != "us" or word[:1].isupper())


def _is_name(word: str) -> bool:
    return word[:1].isupper() and _low(word) not in STOPWORDS


def _tells(low: str) -> bool:
    known = low in GENERIC_UNITS or low in LEVELS or low in HEADS or (low in KINDS and low in BODY_HEADS)
    return not known and low not in country_words() and low not in DESCRIBING and len(low) > 1


@lru_cache(maxsize=1)
def country_words() -> frozenset[str]:
    """Return the words of countries and of their people in plain letters."""
    return frozenset(plain(word) for name, others, people, _ in countries() for word in (name, *others, *people))


@lru_cache(maxsize=1)
def _states() -> tuple[re.Pattern[str], dict[str, str]]:
    known = {
        word: name for name, others, people, capitals in countries() for word in (name, *others, *people, *capitals)
    }
    row = "|".join(re.escape(word) for word in sorted(known, key=len, reverse=True))
    return re.compile(rf"\b({row})\b"), known


def states_in(text: str) -> Iterator[str]:
    """Yield the states that a phrase names, by country, people or capital."""
    pattern, known = _states()
    return (known[found.group(1)] for found in pattern.finditer(text))


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
    far = far_fields(one.fields, two.fields)
    return far or _other_level(one, two) or _other_kind(one, two) or _other_name(one, two, by_name)


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
    return not any(one_word(a, b) for a in one.names for b in two.names)


def _is_short(unit: Unit) -> bool:
    """Tell whether a body is known by initials only, which may be those of its name in another language."""
    return all(len(name) <= LONGEST_ACRONYM and not re.search(r"[aeiou]", name) for name in unit.names)


def one_word(one: str, two: str) -> bool:
    """Tell whether two words name one place or body: "Andalusia", "Andalusian"."""
    return one == two or (min(len(one), len(two)) >= SAME_BEGINNING and one[:SAME_BEGINNING] == two[:SAME_BEGINNING])
