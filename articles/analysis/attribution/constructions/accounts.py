"""Read what somebody is said to say of himself: "By her own account she had no lessons". Entry point: `own_account`."""

from __future__ import annotations

from ...languages.english.closed import OWNERS
from ..grammar.complements import content_end
from ..grammar.nouns import Tokens
from ..grammar.phrase import Phrase
from .candidate import Candidate

ACCOUNTS = frozenset(
    "account admission reckoning estimate estimation telling description calculation count figures words".split()
)
LONGEST = 8  # words of "by the health ministry's own"


def own_account(tokens: Tokens, index: int) -> Candidate | None:
    """Return the candidate whose "by" stands at `index`: "was, by Doe's own admission, a mess"; None for another."""
    reach = range(index + 2, min(len(tokens) - 1, index + LONGEST))
    own = next((place for place in reach if tokens[place].low == "own"), 0)
    if not own or tokens[own + 1].low not in ACCOUNTS:
        return None
    named = tokens[own - 1].possessive and tokens[own - 1].tag == "M"  # "the agency's own" is traced as its paper
    if not (tokens[own - 1].low in OWNERS or named):
        return None
    start = own + 2 + (own + 2 < len(tokens) and tokens[own + 2].tag == ",")
    end = index - (index > 0 and tokens[index - 1].tag == ",")
    parts = [(0, end)] if end > 1 else []
    if start + 1 < len(tokens):
        parts.append((start, content_end(tokens, start, "clause")))
    return Candidate("according to", "fixed", (index, index + 1), Phrase(index + 1, own, own), tuple(parts))
