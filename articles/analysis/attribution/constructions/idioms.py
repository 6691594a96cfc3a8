"""Read idioms by which somebody says or judges: "took issue with", "made it clear that", "pointed the finger at".

Entry point: `read_idiom`, for the words of `IDIOM_VERBS`.
"""

from __future__ import annotations

from ...languages.english.idioms import ATTITUDES, IDIOMS
from ..grammar.complements import content_end
from ..grammar.nouns import Tokens, is_day
from ..grammar.phrases import phrase_before, verb_group
from ..grammar.subjects import main_subject
from .candidate import BE, NEGATIONS, Candidate

IDIOM_VERBS = IDIOMS.keys()
LONGEST = 4  # words of "out in favor of"


def read_idiom(tokens: Tokens, index: int) -> Candidate | None:
    """Return the candidate whose verb at `index` begins an idiom that says something, or None."""
    end = _idiom_end(tokens, index)
    return _of_subject(tokens, index, end) if end else None


def read_attitude(tokens: Tokens, index: int) -> Candidate | None:
    """Return the candidate of "is against the pier" and "remains unconvinced by the plan"; None for another."""
    be = index - 1
    while be > 0 and tokens[be].tag == "A":
        be -= 1
    if be < 1 or (tokens[be].low not in BE and tokens[be].low not in STAYING):
        return None
    for size in (3, 2, 1):
        words = " ".join(token.low for token in tokens[index : index + size])
        if words in ATTITUDES:
            return _of_subject(tokens, be, index + size)
    return None


STAYING = frozenset("remains remain remained".split())


def _idiom_end(tokens: Tokens, index: int) -> int:
    tails = IDIOMS.get(tokens[index].low, frozenset())
    words = [token.low for token in tokens[index + 1 : index + 1 + LONGEST]]
    for size in range(LONGEST, 0, -1):
        if " ".join(words[:size]) in tails:
            return index + 1 + size
    return 0


def _of_subject(tokens: Tokens, verb: int, end: int) -> Candidate | None:
    """Return the candidate whose words behind the idiom are its subject's."""
    group = verb_group(tokens, verb)
    subject = phrase_before(tokens, group) if group else None
    if subject is None and group and tokens[group - 1].low in ("and", "but", ","):
        subject = main_subject(tokens, group)
    dated = end < len(tokens) and tokens[end - 1].tag == "P" and is_day(tokens[end])  # "insisted on Thursday"
    if dated or subject is None or end >= len(tokens):
        return None
    if tokens[subject.start].low in ("it", "there", "that", "this", "which"):
        return None
    content = (end, content_end(tokens, end, "clause"))
    negated = any(token.low in NEGATIONS for token in tokens[group:verb])
    if content[0] >= content[1]:
        return None
    return Candidate(tokens[verb].low, "performing", (verb, end), subject, (content,), negated=negated)
