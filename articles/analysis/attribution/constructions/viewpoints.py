"""Read whose view a sentence gives without any verb of speech: "in Doe's view", "by her estimate", "as he sees it".

Entry points: `read_viewpoint` for nouns, `seen_so` for "as Doe sees it".
"""

from __future__ import annotations

from ...languages.english.closed import OWNERS
from ..grammar.complements import content_end
from ..grammar.nouns import Tokens
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_before
from .candidate import Candidate

VIEWPOINTS = frozenset(
    "view opinion estimation eyes mind reckoning estimate estimates calculation calculations count telling assessment "
    "judgment judgement analysis account recollection memory words tally".split()
)
LEADING = frozenset(["in", "by", "to", "on", "from"])
SEEING = frozenset(
    "sees saw see tells told tell has had puts put remembers remembered recalls recalled understands".split()
)


def read_viewpoint(tokens: Tokens, index: int) -> Candidate | None:
    """Return the candidate whose noun stands at `index` behind "in" or "by" and its owner; None for another."""
    owner = index - 1
    while owner > 0 and tokens[owner].tag == "N" and not tokens[owner].possessive and index - owner < OWN:
        owner -= 1
    if owner < 1:
        return None
    if tokens[owner].low in OWNERS:
        source: Phrase | None = Phrase(owner, owner + 1, owner + 1)
    else:
        owner = index - 1 if _of_many(tokens, index) else owner
        owned = tokens[owner].possessive or _of_many(tokens, index)
        source = phrase_before(tokens, owner + 1) if owned else None
    if source is None:
        return None
    first = source.start
    if tokens[first].low in LEADING and first + 1 < source.end:
        source = Phrase(first + 1, source.end, source.head_end)
    else:
        first -= 1
    if first < 0 or tokens[first].low not in LEADING:
        return None
    parts = _around(tokens, first, index + 1)
    return Candidate("according to", "fixed", (first, first + 1), source, parts) if parts else None


COUNTS = frozenset("count estimate estimates reckoning calculation calculations tally".split())


def _of_many(tokens: Tokens, index: int) -> bool:
    """Tell whether the owner is a plural, whose mark is lost: "by the unions' tally"."""
    owner = tokens[index - 1]
    named = owner.tag in "NM" and owner.low.endswith("s") and not owner.possessive and tokens[index].low in COUNTS
    first = index - 1
    while first and tokens[first].tag in "NM":
        first -= 1
    return named and tokens[first].low == "the" and first > 0 and tokens[first - 1].low == "by"


OWN = 3  # words of "own best" between the owner and the noun


def _around(tokens: Tokens, first: int, end: int) -> tuple[tuple[int, int], ...]:
    """Return what stands before and behind an aside from `first` to `end` between commas or at the edge."""
    closed = end >= len(tokens) or tokens[end].tag in ",."
    if not closed or (first and tokens[first - 1].tag not in ",C"):
        return ()
    last = first - (first > 0 and tokens[first - 1].tag == ",")
    parts = [(0, last)] if last > 1 else []
    start = end + 1
    if end < len(tokens) and tokens[end].tag == "," and start < len(tokens):
        parts.append((start, content_end(tokens, start, "clause")))
    return tuple(parts)


def seen_so(tokens: Tokens, index: int) -> Candidate | None:
    """Return the candidate of "As Doe sees it, the bridge is doomed"; None for another."""
    behind = index + 2
    if tokens[index].low not in SEEING or behind >= len(tokens) or tokens[index + 1].low != "it":
        return None
    source = phrase_before(tokens, index)
    first = source.start - 1 if source is not None else -1
    if source is None or first < 0 or tokens[first].low != "as":
        return None
    parts = _around(tokens, first, behind)
    return Candidate("put it", "fixed", (index, index + 2), source, parts) if parts else None
