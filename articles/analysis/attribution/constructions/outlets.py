"""Read what outlets tell: news of their own, and what they report citing somebody.

Entry points: `own_news` and `cited`.
"""

from __future__ import annotations

from ...languages.english.agencies import AGENCIES
from ...languages.english.speech import CITING, OUTLET_WORDS
from ...languages.english.titles import BODIES, BODY_KINDS, PLURAL_PEOPLE, POSTS, SPOKES
from ..grammar.nouns import Tokens
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_after
from .candidate import Candidate

FAR = 60  # tokens behind the outlet's verb in which "citing" stands
REPORTING = frozenset(["report", "say", "write", "announce", "reveal", "according to", "claim", "publish", "broadcast"])
CITED_HEADS = POSTS | PLURAL_PEOPLE | SPOKES | BODY_KINDS.keys() | frozenset("source sources people person".split())


def own_news(tokens: Tokens, subject: Phrase, found: Candidate) -> bool:
    """Tell whether an outlet tells its own news: "The Lantern can reveal", "this newspaper has learned"."""
    head = tokens[subject.start : subject.head_end]
    paper = head[0].low == "this" or (head[0].low == "the" and len(head) <= LONGEST_OUTLET)
    named = head[-1].low in OUTLETS or (head[-1].tag == "M" and head[-1].low not in BODIES_BUT_OUTLETS)
    between = tokens[subject.head_end : found.cue[0]]
    if not named or not all(token.tag in "XA" for token in between):
        return False
    if found.lemma in ("reveal", "disclose", "report", "confirm"):
        return any(token.low == "can" for token in between) and (paper or head[-1].tag == "M")
    perfect = any(token.low in ("has", "have") for token in between)
    return paper and ((found.lemma == "learn" and perfect) or (found.lemma == "understand" and not between))


LONGEST_OUTLET = 4  # words of "The Evening Courier"
OUTLETS = frozenset("newspaper paper website magazine newsroom broadcaster outlet programme program site".split())
BODIES_BUT_OUTLETS = (
    (BODIES | BODY_KINDS.keys())
    - OUTLETS
    - frozenset("press times post journal news tribune guardian herald records media".split())
)


def cited(tokens: Tokens, found: Candidate) -> tuple[tuple[int, int], Phrase] | None:
    """Return cue and phrase of whom an outlet calls on: "Tanpress reports, citing the head of the guard, Jane Doe"."""
    if found.lemma not in REPORTING or found.source is None or not _is_outlet(tokens, found):
        return None
    last = min(len(tokens) - 1, max(found.cue[1], found.source.end) + FAR)
    for place in (0, *range(min(found.cue[1], found.source.start), last)):
        width = _citing(tokens, place)
        source = phrase_after(tokens, place + width) if width else None
        if source is not None and _answers(tokens, source):
            return (place, place + width), source
    return None


def _citing(tokens: Tokens, place: int) -> int:
    """Return how many words of "citing", "with reference to", "which cited" stand at `place`, else 0."""
    low = [token.low for token in tokens[place : place + 3]]
    if low[0] in CITING and (not place or tokens[place - 1].tag in ",EZM"):
        return 1
    if low[:2] == ["referring", "to"] or (low[0] in ("which", "who") and low[1:2] in (["cited"], ["quoted"])):
        return 2
    return 3 if low in (["with", "reference", "to"], ["in", "reference", "to"]) else 0


def _answers(tokens: Tokens, source: Phrase) -> bool:
    """Tell whether a person or body is cited, not a reason: "citing safety concerns"."""
    head = tokens[source.start : source.head_end]
    link = next((place for place, token in enumerate(head) if place and token.tag in "PEA"), len(head))
    return any(token.low in CITED_HEADS for token in head[:link]) or head[link - 1].tag == "M"


def _is_outlet(tokens: Tokens, found: Candidate) -> bool:
    """Tell whether an outlet is the source: an agency, words such as "portal", or a bare name that reports."""
    assert found.source is not None
    head = tokens[found.source.start : found.source.head_end]
    worded = any(token.low in OUTLET_WORDS or token.low.title() in AGENCIES for token in head)
    bare = all(token.tag in "MD" for token in head) and not any(token.low in POSTS for token in head)
    return worded or (bare and found.lemma == "report")
