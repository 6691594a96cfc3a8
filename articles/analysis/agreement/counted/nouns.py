"""Tell whether the nouns of two counts can mean one set. Entry points below."""

from __future__ import annotations

from functools import lru_cache

from ...counting.counts import Figure, nationalities
from ...languages.english.measures import (
    CAPTIVE_NOUNS,
    FIGHTER_NOUNS,
    GENERIC_NOUNS,
    KINDS_OF_PEOPLE,
    PROTEST_NOUNS,
    ROLE_NOUNS,
    SUBSET_NOUNS,
    THING_NOUNS,
    WORK_NOUNS,
)
from ...words.wording import stem_concept

FAMILIES = (ROLE_NOUNS, CAPTIVE_NOUNS, WORK_NOUNS, FIGHTER_NOUNS, PROTEST_NOUNS, *THING_NOUNS)


@lru_cache(maxsize=1)
def _families() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(name for word in words for name in (word, stem_concept(word))) for words in FAMILIES)


@lru_cache(maxsize=1)
def _kinds() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(map(stem_concept, row.split())) for row in KINDS_OF_PEOPLE)


def kinds_differ(first: Figure, second: Figure) -> bool:
    """Tell whether two counts name two kinds of people that exclude each other (passengers, crew)."""
    one, two = first.noun, second.noun
    return one != two and any(one in kinds and two in kinds for kinds in _kinds())


def people_and_things(first: Figure, second: Figure) -> bool:
    """Tell whether one figure counts people, and the other houses, vehicles, companies or the like."""
    sorts = ["people" if noun in PERSONS else "thing" if noun in THINGS else "" for noun in (first.noun, second.noun)]
    return first.dimension == "count" and set(sorts) == {"people", "thing"}


PERSONS = frozenset(map(stem_concept, "people person man woman child resident adult".split()))
THINGS = frozenset(
    map(
        stem_concept,
        "home house property dwelling building structure vehicle car automobile lorry truck bus ship vessel boat shop "
        "store branch outlet page drone missile rocket tree hectare bridge road flight plane aircraft train "
        "signature".split(),
    )
)


def nouns_fit(first: Figure, second: Figure) -> bool:
    """Tell whether the nouns of two counts can mean one set."""
    if first.dimension != "count":
        return True
    return first.noun == second.noun or _can_be_one(first.noun, second.noun)


def one_family(one: str, two: str) -> bool:
    """Tell whether papers use two nouns, as concepts, by turns for one thing; a general word is of no family."""
    if one == two:
        return one not in GENERIC_NOUNS | {""}
    return any(one in family and two in family for family in _families())


LAST_PART = 4  # letters of a noun that another one may end in: gate, floodgate


def _compound(one: str, two: str) -> bool:
    """Tell whether one noun only says more than the other: boat and lifeboat, house and farmhouse."""
    short, long = sorted((one, two), key=len)
    return len(short) >= LAST_PART and long.endswith(short) and len(long) - len(short) > 2


def alike(one: str, two: str) -> bool:
    """Tell whether two nouns name one sort of thing by themselves, so that no other word has to: not people, miners."""
    return bool(one and two) and (one == two or one_family(one, two) or _compound(one, two))


@lru_cache(maxsize=16384)  # the nouns of a story are few, the pairs of its figures many
def _can_be_one(one: str, two: str) -> bool:
    if not one or not two:
        return True
    if one_family(one, two) or _compound(one, two):
        return True
    if one in nationalities() or two in nationalities():
        return True  # "12,000 North Koreans" can be soldiers
    general = [noun in GENERIC_NOUNS for noun in (one, two)]
    return (general[0] and two not in SUBSET_NOUNS) or (general[1] and one not in SUBSET_NOUNS)
