"""Tell where a figure counts those who came ("drew 300 people", "5,000 filled the square"). Entry point: `crowd_of`.

Papers seldom say "attended". What they say names a gathering, or what a gathering does, right beside the figure.
"""

from __future__ import annotations

import re

from ..languages.english.measures import GENERIC_NOUNS, PROTEST_NOUNS, ROLE_NOUNS
from ..words.wording import plain, stem_concept

NEAR = 90  # characters on either side of the figure
CAME = frozenset({"attended"})
NOBODY = frozenset[str]()
_CROWD = "fan mourner worshipper pilgrim citizen member marcher spectator reveler well-wisher believer voter striker"
_PEOPLE = GENERIC_NOUNS | PROTEST_NOUNS | ROLE_NOUNS | frozenset(map(stem_concept, _CROWD.split()))
_MEETING = (
    r"(?:demo(?:nstration)?|protest|march|rall(?:y|ies)|vigil|hearing|meeting|concert|gig|festival|funeral|procession|"
    r"parade|gathering|match|game|stadium|arena|ground|square|chamber|courthouse|cathedral)s?\b"
)
_BEFORE = re.compile(
    r"\b(?:drew|draws?|drawn|attract\w*|brought (?:out|together)|pulled in|(?:was|were) attended by) "
    r"(?:a crowd of |an? \w+ )?(?:about |around |some |nearly |almost |over |more than |only |just |an estimated )*$|"
    rf"\b(?:crowd|attendance|gate|turnout|numbers|{_MEETING})[^.;:]{{0,50}}\b(?:at|of|was|were|as) "
    r"(?:about |around |some |nearly |almost |over |more than |only |just |an estimated )*$"
)
_BEHIND = re.compile(
    r"\s*(?:[a-z-]+ ){0,3}?(?:had |have |has )?(?:stood|stand|gathered|massed|march\w*|rall(?:y|ied)|filled|packed|"
    r"crammed|crowded|squeezed|flocked|thronged|streamed|poured|turned (?:out|up)|assembled|demonstrated|protested|"
    r"came(?: to (?:the|a)| out)?|took part|lined the|took to the|descended on)\b|"
    rf"\s*(?:[a-z-]+ )?(?:were |was )?(?:at|in|inside|outside|for|to) (?:[\w'-]+ ){{0,3}}{_MEETING}"
)


def crowd_of(clause: str, at: int, dimension: str, noun: str) -> frozenset[str]:
    """Return that people came, where the figure at `at` of its clause counts them; `clause` has its figures blanked."""
    if dimension != "count" or (noun and noun not in _PEOPLE):
        return NOBODY
    before = plain(clause[max(0, at - NEAR) : at])
    behind = " ".join(plain(clause[at + 1 : at + 1 + NEAR]).split())
    return CAME if _BEFORE.search(before) or _BEHIND.match(f" {behind}") else NOBODY
