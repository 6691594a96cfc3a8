"""What two claims as a whole say of whether their figures answer one question: words, days, who counts.

Entry points: `signs_of_claims`, read once for all figures of two claims, and `counters`.
"""

from __future__ import annotations

import math
import re
from datetime import date

from ...counting.counts import Figure
from ...languages.english.measures import AUTHORITIES, CONCERNED, ORGANIZERS
from ...questions.features import Features
from ...questions.likeness import Weights, cosine
from ...words.wording import plain
from ..story import Story

_INVOLVED = ORGANIZERS | CONCERNED
FAR_DAYS = 30.0  # days from which two days are as far apart as can be
FEW = 10  # claims: fewer were not measured
MANY = 5.0  # logarithm of the number of claims from which more rivals make no difference
CROWD = 50  # people; smaller groups are counted alike


def signs_of_claims(one: Features, two: Features, story: Story) -> dict[str, float]:
    """Return the signs of two claims as a whole; read once where several of their figures are compared in a row."""
    last = story.memo.get("claims compared")
    if last is None or last[0] is not one or last[1] is not two:
        last = story.memo["claims compared"] = (one, two, _claim_signs(one, two, story))
    signs: dict[str, float] = last[2]
    return signs


def _claim_signs(one: Features, two: Features, story: Story) -> dict[str, float]:
    words, sorts = story.word_weights, story.frame_weights
    origins = story.origins.get(one.key), story.origins.get(two.key)
    return {
        "whole": cosine(one.every, two.every, words),
        "whole_frames": cosine(one.said_frames, two.said_frames, sorts),
        "context": _context(one, two, words),
        "names": cosine(one.names, two.names, words),
        "names_apart": float(bool(one.names and two.names) and not one.names & two.names),
        "origin": float(origins[0] is not None and origins[0] == origins[1]),
        "parties": float(None not in origins and origins[0] != origins[1]),
        "opposed": _opposed(origins),
        "tallies": float(None not in origins and origins[0] != origins[1] and _tallies(one) and _tallies(two)),
        "claims": min(1.0, math.log(max(FEW, len(story.features))) / MANY),
        **_places(one, two, story),
        "inside": float(one.report.article == two.report.article),
        **_days(one, two),
    }


def _places(one: Features, two: Features, story: Story) -> dict[str, float]:
    """Return whether both claims stand far up, and how far apart: papers tell one thing at one height."""
    first, second = story.places[one.key], story.places[two.key]
    return {"early": (1.0 - first) * (1.0 - second), "height": abs(first - second)}


_TALLY = re.compile(
    r"\b(?:count(?:s|ed|ing)?|tall(?:y|ied|ies)|estimat\w+|reckon\w*|puts?|put the|figures?|maintain\w*|insist\w*|"
    r"claim\w*|acknowledg\w*|conced\w+|admit\w*|stands? by|speaks? of|spoke of|pegg?ed|pegs|according to|attendance|"
    r"turnout|verified|compiled|recorded|registered|documented)\b"
)


def _tallies(item: Features) -> bool:
    """Tell whether a claim says in so many words that somebody counts."""
    return _TALLY.search(plain(item.report.claim.text)) is not None


def _opposed(origins: tuple[str | None, str | None]) -> float:
    """Tell whether one of two sources speaks for those concerned and the other one does not."""
    if None in origins or origins[0] == origins[1]:
        return 0.0
    sides = [bool(frozenset(_WORDS.findall(plain(origin or ""))) & (_INVOLVED)) for origin in origins]
    return float(sides[0] != sides[1])


_WORDS = re.compile(r"[a-z]+")


def _days(one: Features, two: Features) -> dict[str, float]:
    """Return how far apart the days are that both claims name, or a day that one names from its printing."""
    days = [named_days(item) for item in (one, two)]
    if all(days):
        gap = min(abs((first - second).days) for first in days[0] for second in days[1])
        return {"days_apart": min(gap, FAR_DAYS) / FAR_DAYS, "day_of_one": 0.0}
    item, found = (one, days[0]) if days[0] else (two, days[1])
    printed = item.report.published
    if not found or printed is None:
        return {"days_apart": 0.0, "day_of_one": 0.0}
    gap = min(abs((printed - day).days) for day in found)
    return {"days_apart": 0.0, "day_of_one": min(gap, FAR_DAYS) / FAR_DAYS}


def named_days(item: Features) -> tuple[date, ...]:
    """Return the days that a claim names, where it says them to the week."""
    spans = ((span.first or span.last, span.last) for span in item.report.claim.dates)
    return tuple(first for first, last in spans if first and last and (last - first).days <= 7)


def _context(one: Features, two: Features, words: Weights) -> float:
    return max(cosine(one.wide, two.every, words), cosine(one.every, two.wide, words))


def counters(first: Figure, second: Figure, origins: tuple[str | None, str | None]) -> float:
    """Tell whether the authorities and those who called people together count heads."""
    if first.dimension != "count" or min(first.low or 0.0, second.low or 0.0) < CROWD:
        return 0.0
    one, two = (frozenset(plain(origin or "").split()) for origin in origins)
    return float(bool((one & AUTHORITIES and two & ORGANIZERS) or (two & AUTHORITIES and one & ORGANIZERS)))
