"""Find in a clause what tells its event from others of its sort: "another", "the second". Entry point: `marks_of`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...languages.english import events as english
from ...words.wording import Token
from .event_words import concept_of, kind_at

MARKED = 3  # words behind "another" in which what it counts stands
FOUR_DIGITS = 4  # of a year
COUNTS = frozenset("two three four five six seven eight nine ten eleven twelve several dozens".split())
COUNTING = frozenset(["second", "other"])
_MARKS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in english.OTHER_TIME)


def marks_of(
    found: Sequence[Token],
    borders: tuple[int, int],
    head: int,
    kinds: frozenset[str],
    things: frozenset[str],
    clause: str,
) -> frozenset[str]:
    """Return the marks of the event at `head`; an ordinal, "more" or "another" only where it counts it or its thing."""
    low, high = borders
    places = range(low, min(high, len(found) - 1))
    ordinals = (at + 1 for at in places if found[at].low in english.ORDINALS)
    counted = [at + 2 * _is_round(found, at) for at in ordinals]
    numbered = any(kind_at(found, at) in kinds or concept_of(found[at]) in things for at in counted)
    named = {
        name
        for name, pattern in _MARKS
        if (match := pattern.search(clause))
        and (name not in COUNTING or _counts(found, found[low].start + match.end(), head, kinds, things))
    }
    return frozenset(named | ({"second"} if numbered else set()))


def _is_round(found: Sequence[Token], at: int) -> bool:
    """Tell whether "a second" counts rounds of something: "a second round of talks"."""
    return found[at].low in english.ROUNDS and at + 2 < len(found) and found[at + 1].low == "of"


def _counts(found: Sequence[Token], end: int, head: int, kinds: frozenset[str], things: frozenset[str]) -> bool:
    """Tell whether a mark that ends at `end` counts the event or its thing: not in "is not seeking another term"."""
    behind = [at for at, token in enumerate(found) if token.start >= end][:MARKED]
    if any(concept_of(found[at]) in things or found[at].low.isdigit() for at in behind):
        return True
    return head in behind or any(kind_at(found, at) in kinds - {""} for at in behind)


def first_of_several(one: Sequence[Token], two: Sequence[Token]) -> bool:
    """Tell whether one text has the first of what another counts several of: "opened the first", "opened 11 shops"."""
    return bool(_firsts(one) & _several(two) or _firsts(two) & _several(one))


def _firsts(found: Sequence[Token]) -> frozenset[str]:
    """Return the verbs right before "the first", "her first"."""
    return frozenset(
        found[at - 2].concept for at in range(2, len(found)) if found[at].low == "first" and found[at - 2].content
    )


def _several(found: Sequence[Token]) -> frozenset[str]:
    """Return the verbs right before a count of more than one."""
    rows = zip(found, found[1:], found[2:], strict=False)
    return frozenset(
        verb.concept
        for verb, count, thing in rows
        if verb.content and _is_several(count.low) and thing.text[0].islower()
    )


def _is_several(word: str) -> bool:
    """Tell whether a word counts more than one: "11", "two"; no year."""
    return word in COUNTS or (word.isdigit() and len(word) < FOUR_DIGITS and word != "1")
