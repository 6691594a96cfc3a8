"""Tell that one count holds the people of a row beside the other one: "a man and two women" are the three who died.

Entry point: `of_one_row`. Who stands in the row without a figure ("a man", "her son") counts as one.
"""

from __future__ import annotations

import re

from ...counting.counts import Figure
from ...languages.english.measures import GENERIC_NOUNS
from ...languages.english.nouns import PERSON_NOUNS
from ...languages.english.titles import KIN
from ...questions.features import Features
from .nouns import nouns_fit
from .sameness import Match

REACH = 60  # characters of a row before and behind a figure
MOST = 4  # people who are told one by one
_ONE = "|".join(sorted(PERSON_NOUNS | KIN))
_SOMEBODY = rf"(?:an?|the|one|another|his|her|their)\s(?:[\w-]{{1,20}}\s){{0,2}}?(?:{_ONE})"
_BEFORE = re.compile(rf"((?:\b{_SOMEBODY},?\s){{1,{MOST}}}(?:and|plus)\s)$")
_BEHIND = re.compile(rf"\s(?:[\w-]{{1,20}}\s){{0,2}}?[\w-]{{1,20}}((?:,? (?:and|plus)|,) {_SOMEBODY}){{1,{MOST}}}\b")
_EACH = re.compile(rf"\b{_SOMEBODY}\b")


def of_one_row(match: Match) -> bool:
    """Tell whether the smaller count and those told one by one beside it make up the larger one."""
    sides = ((match.one, match.first), (match.two, match.second))
    (item, small), (_, large) = sorted(sides, key=lambda side: side[1].low or 0.0)
    if {small.dimension, large.dimension} != {"count"} or not 0 < (large.low or 0.0) - (small.low or 0.0) <= MOST:
        return False
    people = large.noun in GENERIC_NOUNS | {""} or nouns_fit(small, large)
    return people and _beside(item, small) == (large.low or 0.0) - (small.low or 0.0)


def _beside(item: Features, figure: Figure) -> int:
    """Return how many people stand in one row with a figure, told one by one."""
    rows = (_BEFORE.search(item.before(figure, REACH)), _BEHIND.match(item.behind(figure, REACH)))
    return sum(len(_EACH.findall(row.group())) for row in rows if row)
