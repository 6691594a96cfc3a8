"""Read verbs that report without being verbs of saying: forecasts that are "seen", thanks and orders in quoted words.

Entry point: `read_act`; None where the frame is not there.
"""

from __future__ import annotations

from dataclasses import replace

from ..languages.english.speech import APOLOGIZING, PERFORMING
from ..languages.english.titles import BODY_KINDS, PLURAL_PEOPLE, POSTS
from .candidate import Candidate
from .complements import After, content_end
from .nouns import Tokens, finite
from .phrases import Phrase, phrase_before

REACH = 14  # words behind "sees" in which the figure or the year of a forecast stands
HORIZON = frozenset("by before until next this".split())
LEVELS = frozenset("at of to above below near under over".split())
SEERS = BODY_KINDS.keys() | PLURAL_PEOPLE | POSTS | {"body", "it", "he", "she", "they", "who", "which"}


def read_act(tokens: Tokens, found: Candidate, group: int, after: After) -> Candidate | None:
    """Return the verb as a forecast or as an act done in quoted words, or None."""
    if found.passive or tokens[found.cue[0]].tag not in "EZB":
        return None
    if found.lemma == "see":
        return _foreseen(tokens, found, group, after)
    if found.lemma in PERFORMING:
        return _performed(tokens, found, group)
    return None


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
    apart = fragment is not None and (tokens[fragment - 1].tag in ",:" or finite(tokens, start, fragment))
    if apart and tokens[start].low != "what":
        return None
    source = phrase_before(tokens, group)
    return replace(found, source=source, construct="performing", content=((start, end),)) if source else None
