"""Tell a deed from words where one verb can be both: "called it a lie", "called a meeting"; and what must yet be said.

Entry point: `enacts`.
"""

from __future__ import annotations

from ...languages.english.enacting import CALLED_IN, COUNTED_DEEDS, DEONTIC, ENACTED, TIMES_DONE, WHITHER
from ..grammar.complements import After
from ..grammar.nouns import Tokens, is_day, noun_end
from .candidate import Candidate


def enacts(tokens: Tokens, found: Candidate, group: int, after: After) -> bool:
    """Tell whether the verb, whose group begins at `group`, tells of a deed, or of what somebody ought to say."""
    helpers = [token.low for token in tokens[group : found.cue[0]]]
    if not DEONTIC.isdisjoint(helpers) and tokens[group - 1].tag != "O":
        return True  # but "I must say"
    if found.lemma in COUNTED_DEEDS and after.kind == "to" and not TIMES_DONE.isdisjoint(helpers):
        return True
    objects = ENACTED.get(found.lemma)
    if objects is None or after.kind not in ("np", "clause") or tokens[after.start].tag == "O":
        return False
    end = _object_end(tokens, after.start)
    if tokens[end - 1].low in objects:
        return tokens[after.start].low != "the" and _closed(tokens, end, found.lemma)
    return found.lemma == "call" and tokens[end - 1].low in CALLED_IN and _goes_somewhere(tokens, end)


def _object_end(tokens: Tokens, start: int) -> int:
    """Return where the thing done ends, without what stands behind a preposition: "an extraordinary meeting"."""
    end = start + 1
    while end < len(tokens) and tokens[end].tag in "NMBG#" and not is_day(tokens[end]):
        end += 1
    return end


def _closed(tokens: Tokens, end: int, verb: str) -> bool:
    """Tell whether nothing is said of the thing: not "called the vote a farce", "declared the holiday over"."""
    if end >= len(tokens):
        return True
    token, behind = tokens[end], noun_end(tokens, end + 1)
    if verb == "call" and token.tag == "P" and behind < len(tokens) and tokens[behind].tag == "D":
        return False  # "called her vote for the war a mistake"
    return token.tag in ".,;:PGXSC-–—#(" or token.low in BEHIND or is_day(token)


BEHIND = frozenset(["to", "that", "which", "after", "last", "this"])


def _goes_somewhere(tokens: Tokens, end: int) -> bool:
    """Tell whether a person or body is called to a place or a task: "for talks", "into the squad", "out on strike"."""
    if end + 1 >= len(tokens) or tokens[end].low not in WHITHER:
        return False
    rest = noun_end(tokens, end + 1)
    return rest >= len(tokens) or tokens[rest].tag != "D"
