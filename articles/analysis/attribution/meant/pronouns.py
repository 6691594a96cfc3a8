"""Find whom "he", "she" and "it" mean among the names before them.

Entry points: `person_meant` and `body_opening`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ...languages.english.bodies import BODY_HEADS
from ...languages.english.names import LOOKS_MALE
from ..named.cast_list import Entity, Mention, Names


def person_meant(
    names: Names,
    place: int,
    gender: str,
    last: Entity | None,
    starts: Sequence[int],
    strict: bool,
    asking: Entity | None = None,
    spoke_at: int = 0,
) -> Entity | None:
    """Return who spoke last if the pronoun fits and nobody opened a sentence since, else who did, else the nearest.

    `starts` are the places where sentences begin: a subject of an earlier sentence does not win over a later name.
    `asking` is whoever put something to the one that is meant: after "Doe asked him", he is not Doe.
    `spoke_at` is where the sentence begins in which the last speaker spoke, be it as "the governor".
    `strict` asks for people known as such, whose first name does not speak against the pronoun.
    """
    last = None if last is asking else last
    fits = last is not None and last.person is not False and _fits(last, gender, strict)
    nearest: Entity | None = None
    border = 0
    for mention in names.before(place):
        entity = mention.entity
        if nearest is not None and not fits and mention.start < border:
            return nearest
        if fits and mention.start < spoke_at and last is not None and last.person:
            return last
        if entity is asking or not _may_be(mention, gender, strict, last):
            continue
        known = entity.person and entity.gender == gender
        if known and last is not None and last.person is None and last.gender is None:
            return entity  # "Acme praised Jane Doe. She said": who is known to be a woman, not what may be a firm
        if (fits and entity is last) or mention.subject:
            return entity
        if nearest is None:
            nearest, border = entity, starts[max(0, bisect_right(starts, mention.start) - 1)]
    spoke = last is not None and fits and bool(last.person or nearest is None)
    return last if spoke else nearest


def _may_be(mention: Mention, gender: str, strict: bool, last: Entity | None) -> bool:
    entity = mention.entity
    if entity.person is False or not _fits(entity, gender, strict):
        return False
    if entity.person or " " not in entity.name:
        return bool(entity.person)
    bodily = any(word in BODY_HEADS for word in entity.name.lower().split())
    return entity.gender is not None or entity is last or not (strict or bodily)


def _fits(entity: Entity, gender: str, strict: bool) -> bool:
    """Tell whether the gender agrees; strictly, a first name in -a of unknown gender is taken for a woman's."""
    if entity.gender is not None or not strict:
        return entity.gender in (None, gender)
    if entity.hint is not None:
        return entity.hint == gender
    return not (looks_female(entity.name) if gender == "he" else looks_male(entity.name))


def looks_female(name: str) -> bool:
    """Tell whether a full name's first name ends as women's mostly do: "Milena", but not "Luca"."""
    first = name.split(" ")[0].lower()
    return " " in name and first.endswith("a") and len(first) > FEW and first not in LOOKS_MALE


def looks_male(name: str) -> bool:
    """Tell whether a full name's first name ends as men's do in the south of Europe: "Tommaso", not "Keiko"."""
    first = name.split(" ")[0].lower()
    return " " in name and first.endswith("o") and not first.endswith(("ko", "yo")) and len(first) > FEW + 1


FEW = 2  # letters that a first name must have more than before its ending says anything


def body_opening(names: Names, start: int, place: int) -> Entity | None:
    """Return the body or country that opens the sentence between two places, or None."""
    opening = None
    for mention in names.before(place):
        if mention.start < start:
            break
        dateline = mention.start == 0 and mention.entity.name.isupper()
        if mention.subject and not mention.entity.person and not mention.entity.role and not dateline:
            opening = mention.entity
    return opening
