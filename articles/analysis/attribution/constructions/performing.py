"""Read verbs that report without being verbs of saying: forecasts that are "seen", thanks and orders in quoted words.

Entry points: `read_forecast` and `read_act`; None where the frame is not there.
"""

from __future__ import annotations

from dataclasses import replace

from ...languages.english.lemmas import lemma
from ...languages.english.speech import APOLOGIZING, PAPER_ACTS, PERFORMING
from ...languages.english.titles import BODY_KINDS, PLURAL_PEOPLE, POSTS
from ..grammar.complements import After, content_end
from ..grammar.nouns import Tokens, finite
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_before, verb_group
from ..meant.papers import is_paper
from .candidate import NEGATIONS, Candidate

ACTS = PERFORMING | PAPER_ACTS
REACH = 14  # words behind "sees" in which the figure or the year of a forecast stands
HORIZON = frozenset("by before until next this".split())
LEVELS = frozenset("at of to above below near under over".split())
SEERS = BODY_KINDS.keys() | PLURAL_PEOPLE | POSTS | {"body", "it", "he", "she", "they", "who", "which"}


def read_forecast(tokens: Tokens, found: Candidate, group: int, after: After) -> Candidate | None:
    """Return "sees" as a forecast, without content where it sees something else, or None."""
    return _foreseen(tokens, found, group, after) if found.lemma == "see" and not found.passive else None


def read_act(tokens: Tokens, index: int, read: Candidate | None) -> Candidate | None:
    """Return the verb at `index` as an act done in quoted words, or None; `read` is how it would report else."""
    word = lemma(tokens[index].low)
    if word not in ACTS or tokens[index].tag not in "EZB" or (read is not None and read.passive):
        return None
    return _performed(tokens, Candidate(word, "performing", (index, index + 1), None, ()), verb_group(tokens, index))


def _foreseen(tokens: Tokens, found: Candidate, group: int, after: After) -> Candidate | None:
    """Read "It now sees inflation averaging 3%"; "The clinic sees 40 patients a day" is none."""
    present = tokens[found.cue[0]].tag in "ZB" and after.kind in ("np", "clause", "that")
    source = phrase_before(tokens, group)
    if source is not None and not _can_foresee(tokens, source):
        return replace(found, content=())  # "Last year saw a drop", "the plan sees three wards merged"
    if source is None or not present:
        return None
    if not _ahead(tokens, after.start):
        return replace(found, content=()) if tokens[after.start].tag == "#" else None
    content = (after.start, content_end(tokens, after.start, "clause"))
    return replace(found, source=source, construct="seeing", content=(content,))


def _can_foresee(tokens: Tokens, source: Phrase) -> bool:
    """Tell whether a person or body is the subject, not a plan or a year that "sees" something happen."""
    head = tokens[source.start : source.head_end]
    return head[-1].tag == "M" or any(token.low in SEERS or token.tag in "MW" for token in head)


def _ahead(tokens: Tokens, start: int) -> bool:
    """Tell whether what is seen is a course of things: "growth of 2%", "prices climbing", "two cuts by June"."""
    counted = tokens[start].tag == "#"
    for place in range(start + 1, min(len(tokens), start + REACH)):
        token, before = tokens[place], tokens[place - 1]
        if token.tag in ",.;Q":
            return False
        if token.tag == "G" and before.tag in "NM" and not counted:
            return True
        if token.tag == "#" and before.low in LEVELS and not counted:
            return True
        if before.low in HORIZON and (token.tag in "#M" or token.low == "year"):
            return True
    return False


def _performed(tokens: Tokens, found: Candidate, group: int) -> Candidate | None:
    """Read "thanked drivers for “patience far beyond the call”": the act and the words are the subject's."""
    start = found.cue[1]
    end = content_end(tokens, start, "np") if start < len(tokens) else start
    fragment = next((place for place in range(start, end) if tokens[place].tag == "Q"), None)
    apologizing = found.lemma in APOLOGIZING
    if fragment is None and not (apologizing and start < end):
        return None
    between = tokens[start:fragment] if fragment is not None else ()
    apart = any(token.tag in ",:SW" for token in between) or finite(tokens, start, start + len(between))
    source = phrase_before(tokens, group)
    if source is None or (apart and tokens[start].low != "what"):
        return None
    if any(
        (token.low not in PERFECT and token.tag != "A") or token.low in NEGATIONS for token in tokens[group : start - 1]
    ):
        return None  # "will seek", "to blame", "did not give"
    if found.lemma in PAPER_ACTS and not is_paper(tokens, source):
        return None
    return replace(found, source=source, content=((start, end),))


PERFECT = frozenset(["has", "have", "had"])
