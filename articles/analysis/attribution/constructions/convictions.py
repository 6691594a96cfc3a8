"""Read what somebody is said to think by an adjective: "was adamant that", "was of the view that", "is hopeful of".

Entry point: `read_conviction`.
"""

from __future__ import annotations

from ...languages.english.complements import PART_OF_DAY
from ...languages.english.speech import CONVINCED, VIEWS
from ..grammar.clausal import is_clause
from ..grammar.complements import content_end
from ..grammar.nouns import Tokens, is_day
from ..grammar.phrases import phrase_before, verb_group
from .candidate import BE, NEGATIONS, Candidate


def read_conviction(tokens: Tokens, index: int) -> Candidate | None:
    """Return the candidate whose adjective or noun stands at `index` before "that"; None where nobody holds it."""
    if index < 2 or index + 2 >= len(tokens):
        return None
    opens = _past_day(tokens, index + 1)
    bare = tokens[index].low in CONVINCED and tokens[index + 1].tag in "DNMO" and is_clause(tokens, index + 1)
    if tokens[opens].low != "that" and not bare:
        return None
    be = _be_before(tokens, index)
    group = verb_group(tokens, be) if be else 0
    source = phrase_before(tokens, group) if group else None
    if source is None or tokens[source.start].low in ("it", "that", "there"):
        return None
    content = (opens, content_end(tokens, opens, "that"))
    negated = any(token.low in NEGATIONS for token in tokens[group:index])
    return Candidate("be " + tokens[index].low, "fixed", (be, index + 1), source, (content,), negated=negated)


def _past_day(tokens: Tokens, place: int) -> int:
    """Return the place of "that" behind a day: "was adamant on Monday night that"; else `place`."""
    later = place + (tokens[place].low == "on")
    if later + 1 >= len(tokens) or not is_day(tokens[later]):
        return place
    later += 1 + (tokens[later + 1].low in PART_OF_DAY)
    return later if later < len(tokens) and tokens[later].low == "that" else place


def _be_before(tokens: Tokens, index: int) -> int:
    """Return where "was" stands before "adamant" or "of the view", with an adverb between at most; 0 for nowhere."""
    place = index - 1
    if tokens[index].low in VIEWS:
        if [token.low for token in tokens[max(0, index - 2) : index]] != ["of", "the"]:
            return 0
        place = index - 3
    elif tokens[index].low not in CONVINCED:
        return 0
    while place > 0 and tokens[place].tag == "A":
        place -= 1
    return place if place > 0 and tokens[place].low in BE and tokens[place].low != "got" else 0
