"""What narrows a figure down: plan or fact, change or total, part or whole, rate, period, place, kind.

Read by `counts`, which gathers them in a Figure. Entry points: `sense_of`, `is_change`, `is_part`, `qualifiers_of`,
`qualifiers_clash`, `rate_of`, `period_of`, `places_of`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .languages.english.measures import (
    CAPACITY,
    GENERIC_NOUNS,
    KINDS_OF_PEOPLE,
    PARTS,
    PLANNED,
    QUALIFIERS,
    SOUGHT,
)
from .spans import Quantity
from .spelling import skeleton
from .wording import plain, stem, stem_concept, tokens

_RATE = re.compile(
    r"^\W*(?:per|an?|each|every)\s+(?:\w+\s)?(?:second|minute|hour|day|night|week|month|quarter|year|person|head|"
    r"capita|household|kilogram|liter|litre|ton|tonne|square|share|barrel|vote|patient|pupil|unit|game|match)\b"
    r"(?! (?:earlier|later|ago|before|after|on)\b)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?<!said )(?<!says )(?<!reporters )(?<!told )"
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross|around|throughout|outside|from)\s+(?:the\s+)?((?:[A-Z][\w'-]+\s?){1,3})"
)


def sense_of(clause: str) -> str:
    """Return the sense of a figure from its clause: actual, planned, capacity or sought."""
    words = frozenset(token.low for token in tokens(clause))
    if words & {"already", "now"} and not words & {"will", "expects", "plans"}:
        return "actual"
    for name, listed in (("capacity", CAPACITY), ("sought", SOUGHT), ("planned", PLANNED)):
        if words & listed:
            return name
    return "planned" if _PLANNED_PHRASE.search(plain(clause)) else "actual"


_PLANNED_PHRASE = re.compile(
    r"\b(?:hop(?:e|es|ed|ing) to|pencil(?:s|led)? in|set to|going to|about to|is to|are to|was to|were to|"
    r"to be (?:built|spent|paid|cut|hired|sent|made)|lined up|put aside|set(?:s|ting)? aside|on track|in the pipeline|"
    r"by (?:the end of|next)|next (?:year|month|week))\b"
)


_CHANGE_BEFORE = re.compile(
    r"\b(?:another|additional|extra|further|(?:rose|rise|risen|grew|grown|fell|fallen|dropped|declined|climbed|jumped|surged|increased|"
    r"decreased|shrank|slipped|gained|up|down|increase|drop|fall|growth|cut|reduced|lowered|raised) (?:by|of)|"
    r"(?:rose|fell|grew|climbed|jumped|dropped|was up|were up|is up|are up|was down|is down))\s+"
    r"(?:an?\s+|about\s+|some\s+|around\s+|nearly\s+)?$",
    re.IGNORECASE,
)
_CHANGE_AFTER = re.compile(
    r"^\s*(?:million\s+|billion\s+)?(?:more|additional|extra|further|fewer|others?)\b(?!\s+than)", re.IGNORECASE
)


def is_change(text: str, start: int, end: int) -> bool:
    """Tell whether a figure is an increment ("rose by 12", "12 more") and no total."""
    return bool(
        _CHANGE_BEFORE.search(text[max(0, start - 40) : start])
        or _CHANGE_AFTER.search(text[end : end + 40])
        or re.search(r"\b(?:another|additional|extra|further)\b", text[start:end], re.IGNORECASE)
    )


_PART_AFTER = re.compile(
    r"\s+of (?:whom|them|those|these|the)\b|[^,.;:\n]{0,60}\b(?:among (?:them|those)|of them|included)\b"
)
_INCLUDED = ("including", "among them", "among those", "included")


def is_part(item: Quantity, text: str, clause: int, at: int) -> bool:
    """Tell whether a figure is a part of one before it; "including 25 crew" counts all of the crew and is none."""
    before, after = plain(text[clause:at]), text[at + len(item.text) : at + len(item.text) + 80]
    if item.of is not None or _PART_AFTER.match(after):
        return True
    named = item.noun is not None and stem_concept(item.noun) not in GENERIC_NOUNS
    return any(part in before for part in PARTS if not (named and part in _INCLUDED))


@lru_cache(maxsize=1)
def _qualifier_groups() -> dict[str, int]:
    return {word: at for at, group in enumerate((*QUALIFIERS, *KINDS_OF_PEOPLE)) for word in group.split()}


def qualifiers_of(near: str) -> frozenset[str]:
    """Return the words next to a figure that narrow down what it counts ("confirmed", "daily")."""
    return frozenset(token.low for token in tokens(near) if token.low in _qualifier_groups())


def qualifiers_clash(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether two figures carry different words of one group ("confirmed", "suspected").

    A word beside none is a narrower scope; but "six men" beside a bare "nine" may be one count.
    """
    if one == two:
        return False
    groups = _qualifier_groups()
    first, second = ({groups[word]: stem(word) for word in sorted(words)} for words in (one, two))
    asked = (first.keys() & second.keys()) | {at for at in first.keys() ^ second.keys() if at < len(QUALIFIERS)}
    return any(first.get(group) != second.get(group) for group in asked)


_DAY = re.compile(r"\b(?:day alone|that day|on the (?:first|second|last|opening|final|same) day)\b")
_PERIOD = re.compile(
    r"\b(?:in|over|within|during|past|last|previous|this|every)\s+(?:the\s+)?(?:last\s+|past\s+|previous\s+|first\s+|next\s+)?"
    r"(?:(\d+|[a-z]+)\s+)?(hour|day|week|month|quarter|year|decade|season|half)s?\b"
)


_NAMED = re.compile(
    r"\bU\.?S\.?\b|US\$|\bC\$|\bA\$|\bAU?\$|NZ\$|HK\$|S\$|American|Canadian|Australian|Danish|Swedish|Norwegian|Swiss|Czech"
)


def rate_of(after: str) -> str:
    """Return the unit that a figure is given per ("week"), or an empty string."""
    found = _RATE.match(plain(after))
    return found.group().split()[-1] if found else ""


def period_of(clause: str) -> str:
    """Return the span of time that a figure counts over ("24 hour", "day"), or an empty string."""
    low = plain(clause)
    if _DAY.search(low):
        return "day"
    found = _PERIOD.search(low)
    return f"{found.group(1) or ''} {found.group(2)}".strip() if found else ""


def places_of(clause: str) -> frozenset[str]:
    """Return the places that a clause names, in a form without spelling differences."""
    return frozenset(skeleton(found.group(1).split()[0]) for found in _PLACE.finditer(clause))


def names_currency(around: str) -> bool:
    """Tell whether the text says which of the currencies of one name is meant ("US$", "Danish crowns")."""
    return _NAMED.search(around) is not None
