"""Bring the noun of an act to its verb: "dismissal" and "dismiss" tell one thing. Entry point: `act_of`.

The stems of `wording` take off inflection only, and Latin nouns change more than their ending ("submit", "submission").
"""

from __future__ import annotations

from functools import lru_cache

from ..languages.english import events, nominals
from ..languages.english.happenings import HAPPENINGS
from ..languages.english.synonyms import SYNONYM_GROUPS
from ..languages.english.verbs import BASE
from .wording import stem

SHORTEST = 5  # letters of a noun that has such an ending
SHORTEST_VERB = 3


@lru_cache(maxsize=16384)
def act_of(word: str) -> str:
    """Return the verb of which a lower-case noun names the act, an empty string for none that is known."""
    noun = word[:-1] if word.endswith("s") and not word.endswith("is") else word
    if len(noun) < SHORTEST or noun in nominals.NO_ACTS:
        return ""
    for ending, places in _endings():
        if noun.endswith(ending):
            root = noun.removesuffix(ending)
            for place in places:
                if len(root + place) >= SHORTEST_VERB and stem(root + place) in _known():
                    return root + place
    return ""


@lru_cache(maxsize=1)
def _endings() -> tuple[tuple[str, tuple[str, ...]], ...]:
    rows = (line.partition(":") for line in nominals.ENDINGS.splitlines())
    return tuple((ending, tuple(places.split())) for ending, _, places in rows)


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """Return the stems of all words that other lists of the language hold as verbs, or beside verbs."""
    lists = (SYNONYM_GROUPS, events.INCIDENTS, events.STEPS, events.PAIRED, HAPPENINGS)
    words = {word for text in lists for word in text.replace("_", " ").split() if word.isalpha()}
    return frozenset(stem(word) for word in words | BASE)
