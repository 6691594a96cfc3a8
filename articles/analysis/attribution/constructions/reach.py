"""Tell how far what is said reaches behind an object: past a relative clause, an aside, to its main verb.

Entry points: `spoken`, `past_aside` and `relative_end`.
"""

from __future__ import annotations

from ...languages.english.speech import PLAIN_SPEECH
from ..grammar.clausal import past_clause
from ..grammar.complements import content_end
from ..grammar.nouns import Tokens
from ..grammar.phrase import Phrase

PAST_ASIDE = {
    "accuse": "of",
    "expect": "to",
    "forecast": "to",
    "predict": "to",
    "project": "to",
    "want": "to",
    "urge": "to",
}
MAIN_VERBS = frozenset(["was", "were", "is", "are", "has", "have", "had", "will"])


def past_aside(tokens: Tokens, verb: str, kind: str, end: int) -> int:
    """Return where it ends behind an aside: "accuse Doe, who denies it, of theft", "expects sales, now low, to"."""
    link = PAST_ASIDE.get(verb)
    beyond = past_clause(tokens, end, link) if link is not None and kind in ("np", "clause") else 0
    return content_end(tokens, beyond, "clause") if beyond else end


def spoken(tokens: Tokens, word: str, start: int) -> bool:
    """Tell whether a clause without "that" begins with its pronoun: "added he would write", "warned they were few"."""
    plain = word in PLAIN_SPEECH and word not in ("say", "tell") and start + 1 < len(tokens)
    return plain and tokens[start].tag == "O" and tokens[start + 1].tag in "XEZ"


def relative_end(tokens: Tokens, source: Phrase, start: int, end: int) -> int:
    """Return where a relative clause is over: "the clerk who denied taking money was jailed"."""
    if tokens[source.end - 1].tag != "W":
        return end
    for place in range(start + 1, end):
        if tokens[place].low in MAIN_VERBS and tokens[place - 1].tag in "NM#":
            return place
    return end
