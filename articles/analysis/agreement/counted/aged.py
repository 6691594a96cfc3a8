"""Tell the ages of two people apart. Entry point: `aged_two`."""

from __future__ import annotations

import re

from ...counting.ages import is_named
from ...counting.counts import Figure
from ...languages.english.roles import KIN
from ...questions.features import Features
from ...words.spelling import skeleton
from .sameness import Match

AGED = 90  # characters on either side of an age in which the whole name stands
NEAR = 70  # characters on either side in which it is told whose relative somebody is
_FULL_NAME = re.compile(r"\b([A-Z][\w'’-]+)(?= ([A-Z][\w'’-]+))")
_ADDRESSES = frozenset("Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady Prof Professor".split())
_RELATIVES = "|".join(sorted(KIN | {"child", "children", "baby", "twin"}))
_BEHIND = re.compile(rf"[-‐‑\s]*(?:years?[-‐‑\s])?(?:old[-‐‑\s])?(?:{_RELATIVES})s?\b")
_BEFORE = re.compile(rf"\b(?:{_RELATIVES})s?\b[^.;:]*$")


def aged_two(match: Match) -> bool:
    """Tell whether two ages are of two people: of one surname and two first names, or of a man and somebody's son."""
    sides = ((match.one, match.first), (match.two, match.second))
    one, two = (_first_names(item, own) for item, own in sides)
    if one and two:
        return not one & two
    (mine, its), (named, beside) = ([told(*side) for side in sides] for told in (_is_relative, _is_named))
    return (mine and not its and beside and not named) or (its and not mine and named and not beside)


def _first_names(item: Features, figure: Figure) -> frozenset[str]:
    start, end = item.place_of(figure)
    found = _FULL_NAME.finditer(item.report.claim.text[max(0, start - AGED) : end + AGED])
    named = (match.groups() for match in found)
    return frozenset(first for first, last in named if skeleton(last) == figure.noun and first not in _ADDRESSES)


def _is_named(_: Features, own: Figure) -> bool:
    return is_named(own.noun)


def _is_relative(item: Features, own: Figure) -> bool:
    """Tell whether an age is said of somebody's relative: "a 15-year-old son", "his aunt, who is 51"."""
    return bool(_BEHIND.match(item.behind(own, NEAR)) or _BEFORE.search(item.before(own, NEAR)))
