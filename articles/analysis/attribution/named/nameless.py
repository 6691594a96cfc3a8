"""Tell whether capitalized words name nobody: they open a sentence, or say whence somebody is.

Entry point: `is_nameless`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english.agencies import AGENCIES
from ...languages.english.epithets import LAWMAKERS, PARTISANS
from ...languages.english.nouns import OPENERS
from ...languages.english.ranks import INITIALS_OF_POSTS
from ...languages.english.speech import REPORT_NOUNS
from ...languages.english.titles import BODY_KINDS, DOCUMENTS, PLURAL_PEOPLE, POSTS
from ..grammar.words import Token
from .prefixes import NATIVES, ORIGINS

SITTING = PARTISANS | LAWMAKERS
COMMON = PLURAL_PEOPLE | DOCUMENTS | BODY_KINDS.keys()
HEAD = 200  # letters of a body in which a dateline stands


def is_nameless(tokens: Sequence[Token], start: int, end: int, small: set[str]) -> bool:
    """Tell whether one capitalized word names nobody: it opens the sentence, or is "the Spaniard"."""
    if end != start + 1:
        natives = " ".join(token.low for token in tokens[start:end]) in NATIVES
        sits = end == start + 2 and tokens[end - 1].low in SITTING  # "the Dublin TD"
        return (natives or sits) and start > 0 and tokens[start - 1].low == "the"  # "the South African"
    word = tokens[start]
    if word.low.endswith(ORIGINS) or (word.shouted and word.low in INITIALS_OF_POSTS):
        return True  # "the Basel-based company", "the PM"
    behind = start > 1 and tokens[0].start < HEAD and tokens[start - 1].tag in "-–—"  # "LONDON - Oil major Acme"
    if not start or behind:
        first, second = tokens[start + 1 : start + 2], tokens[start + 2 : start + 3]
        named = bool(second) and second[0].tag == "M" and first[0].tag == "N"
        trade = named and (first[0].low in BODY_KINDS or f"{word.low}s" in small)  # "Global lender Alba Bank"
        plural = bool(first) and word.low.endswith("s") and not word.low.endswith("ss") and first[0].low in PLURAL_VERBS
        return trade or word.low in small or _common(word) or (plural and not start)
    return tokens[start - 1].low == "the" and word.low in NATIVES


def _common(token: Token) -> bool:
    """Tell whether a capital only opens the sentence: "Police", "Officials", "Minutes", "Hackers", "Suggestions"."""
    low = token.low
    people = low.endswith(PEOPLE_ENDINGS) and low.title() not in AGENCIES and len(low) > SHORTEST_PEOPLE
    many = low.endswith("s") and (low[:-1] in POSTS or low[:-1] in REPORT_NOUNS)
    return low in COMMON or low in OPENERS or low in POSTS or many or people


PLURAL_VERBS = frozenset("are were have aren't weren't haven't".split())  # "Spores were found"
PEOPLE_ENDINGS = ("ers", "ors", "ists", "ents", "ians")  # "Hackers", "Investors", "Scientists", "Residents"
SHORTEST_PEOPLE = 6  # letters; shorter words with these endings are names as often as not
