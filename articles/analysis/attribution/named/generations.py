"""Tell which of two who share a surname "the elder Doe" is, by whose son, niece or mother the article says one to be.

Entry point: `of_generation`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..grammar.phrase import Phrase
from ..grammar.words import Token
from .cast_list import Entity, Names

AGES = {"elder": True, "older": True, "senior": True, "younger": False, "junior": False}
YOUNG = "son|daughter|nephew|niece|grandson|granddaughter|stepson|stepdaughter"
OLD = "father|mother|uncle|aunt|grandfather|grandmother|stepfather|stepmother"
_KIN = re.compile(rf"(?P<owned>['’]s? (?:\w+ )?|\b(?:his|her) (?:\w+ )?)?\b(?:(?P<young>{YOUNG})|{OLD})\b")
FARTHEST = 300  # letters between the two names


def of_generation(body: str, tokens: Sequence[Token], phrase: Phrase, names: Names) -> Entity | None:
    """Return whom "the elder Doe" means, None where the phrase is another or the article does not tell."""
    words = tokens[phrase.start : phrase.head_end]
    if len(words) != 3 or words[0].low != "the" or words[1].low not in AGES or words[2].tag != "M":
        return None
    pair = sorted(names.namesakes(words[2].low), key=lambda one: one.first)
    if len(pair) != 2 or pair[1].first - pair[0].first > FARTHEST:
        return None
    found = _KIN.search(body[pair[0].first : pair[1].first].lower())
    if found is None:
        return None
    first_is_kin = found["owned"] is None  # "A Doe is the nephew of B Doe", not "A Doe's nephew, B Doe"
    first_older = first_is_kin != bool(found["young"])
    return pair[0] if first_older == AGES[words[1].low] else pair[1]
