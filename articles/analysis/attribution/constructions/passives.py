"""Read verbs of speech in the passive: "was rejected by Doe", "was told by officials that", "is expected to rise".

Entry points: `read_passive`, and `read_apposed` for "a figure confirmed by the port".
"""

from __future__ import annotations

from dataclasses import replace

from ...languages.english.speech import IDENTIFYING, MADE_KNOWN, RECIPIENT
from ..grammar.complements import After, content_end, look_after
from ..grammar.nouns import Tokens, is_day, noun_end, segment_start
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_after, phrase_before
from .candidate import Candidate

FAR = 14  # words behind "was described" in which "by" stands


def read_passive(tokens: Tokens, found: Candidate, group: int, after: After) -> Candidate | None:
    """Read "was reported by X", "is expected to rise", "was asked whether": nobody, or who stands after "by"."""
    found.construct = "passive:" + after.kind
    told = _told_by(tokens, found, group) or _made_known(tokens, found, group)
    if told is not None or after.kind in ("end", "comma"):
        return told
    subject = phrase_before(tokens, group)
    found.cue = (group, found.cue[1])
    if after.kind == "prep:by":
        found.source = phrase_after(tokens, after.start + 1)
        found.content = ((subject.start, subject.end),) if subject and found.source else ()
        return found
    right = (after.start, content_end(tokens, after.start, after.kind))
    if right[0] >= right[1]:
        return None
    whole = subject is not None and after.kind in ("to", "prep:as", "np", "ing")
    found.content = ((subject.start, subject.end), right) if subject and whole else (right,)
    return found


def _made_known(tokens: Tokens, found: Candidate, group: int) -> Candidate | None:
    """Read "Her death was announced on Monday by her son", "The cut was described as a blow by the union"."""
    subject = _told_thing(tokens, group) if found.lemma in MADE_KNOWN else None
    by = _by(tokens, found.cue[1]) if subject is not None else None
    source = _before_link(tokens, phrase_after(tokens, by + 1), found.lemma) if by is not None else None
    if subject is None or by is None or source is None or not _can_tell(tokens, source):
        return None
    if found.lemma in IDENTIFYING and not _identifies(tokens, source.end):
        return None
    found.cue, found.source, found.construct = (group, found.cue[1]), source, "made_known"
    if tokens[subject.start].low == "it" and source.end < len(tokens) and tokens[source.end].low == "that":
        found.content = ((source.end, content_end(tokens, source.end, "that")),)  # "It was confirmed by Acme that"
        return found
    content = ((subject.start, subject.end), (found.cue[1], by))
    found.content = (content if found.cue[1] < by else content[:1]) + _lent(tokens, source.end, found.lemma)
    return found


def read_apposed(tokens: Tokens, found: Candidate, subject: Phrase, group: int) -> Candidate | None:
    """Read "The ship carried 40 cars, a figure confirmed by the port": what stands before the comma is made known."""
    first = subject.start
    by = found.cue[1] < len(tokens) and tokens[found.cue[1]].low == "by" and tokens[found.cue[0]].tag == "E"
    told = by and found.lemma in AVOWING and group == found.cue[0] and first > 1 and tokens[first - 1].tag in ",-–—"
    worded = told and tokens[first].low in ("a", "an", "the", "something") and subject.head_end == group
    source = phrase_after(tokens, found.cue[1] + 1) if worded else None
    if source is None or not _can_tell(tokens, source) or tokens[group - 1].low not in TELLINGS:
        return None
    return replace(found, construct="made_known", source=source, content=((0, first - 1),))


# Verbs by which somebody stands for what was told, or against it, and words for what was told.
AVOWING = frozenset(
    ["confirm", "deny", "dispute", "acknowledge", "corroborate", "report", "disclose", "reveal", "reject"]
)
TELLINGS = frozenset(
    "condition claim figure fact detail allegation charge number account report version story sum estimate total count "
    "assertion rumour rumor accusation suggestion move decision plan date price toll finding something requirement "
    "arrangement amount link".split()
)
JUDGED = ("for", "over", "as")
# What leads to what is said, behind who says it: "was blamed by police on", "was accused by fans of"; else "as".
LENT = {"blame": ("on", "for"), "attribute": ("to",), "ascribe": ("to",), "accuse": ("of",)} | dict.fromkeys(
    ("praise", "criticize", "condemn", "slam", "blast", "mock", "ridicule", "denounce"), JUDGED
)


def _before_link(tokens: Tokens, source: Phrase | None, verb: str) -> Phrase | None:
    """Return the source without what is said: "by neighbors as Jane Doe", "by the union on the mayor"."""
    inside = range(source.start + 1, source.head_end) if source is not None else range(0)
    end = next((place for place in inside if tokens[place].low in LENT.get(verb, ("as",))), None)
    return source if source is None or end is None else Phrase(source.start, end, end)


def _identifies(tokens: Tokens, end: int) -> bool:
    """Tell whether a name follows "as": "named by police as the baker Jane Doe", not "as their new leader"."""
    start = end + (end < len(tokens) and tokens[end].tag == ",")
    if start + 1 >= len(tokens) or tokens[start].low != "as":
        return False
    head = tokens[start + 1 : noun_end(tokens, start + 1)]
    return any(token.tag == "M" and not token.possessive for token in head)


def _told_thing(tokens: Tokens, group: int) -> Phrase | None:
    """Return what was told of: "That was disputed", "The federation representing them was described"."""
    before = tokens[group - 1] if group else None
    if before is not None and before.low in POINTING:
        return Phrase(group - 1, group, group)
    subject = phrase_before(tokens, group)
    if subject is None or subject.end - subject.start > 1 or before is None or before.tag != "O":
        return subject
    start = segment_start(tokens, group)
    return Phrase(start, group, group) if tokens[start].tag in "DNM#" else subject


POINTING = frozenset("that this both neither all".split())


def _lent(tokens: Tokens, end: int, verb: str) -> tuple[tuple[int, int], ...]:
    """Return the words behind who tells: "was described by the minister, Jane Doe, as “a lobby”"."""
    start = end + (end < len(tokens) and tokens[end].tag == ",")
    links = LENT.get(verb, ("as",))
    if start + 1 >= len(tokens) or tokens[start].low not in links:
        return ()
    first = start + (tokens[start].low == "as")
    return ((first, content_end(tokens, first, "clause")),)


def _by(tokens: Tokens, start: int) -> int | None:
    """Return where "by" stands behind a verb, before any further clause."""
    for place in range(start, min(len(tokens) - 1, start + FAR)):
        if tokens[place].low == "by" and tokens[place + 1].tag in "DNM#O":
            return place
        if tokens[place].tag in ".;:,XZWS":
            return None
    return None


def _can_tell(tokens: Tokens, source: Phrase) -> bool:
    """Tell whether who stands behind "by" is no day or year: "confirmed by Friday", "announced by 2030"."""
    head = tokens[source.start : source.head_end]
    return not is_day(head[0]) and not all(token.tag == "#" for token in head)


def _told_by(tokens: Tokens, found: Candidate, group: int) -> Candidate | None:
    """Read "was told by officials that": who stands behind "by" says what follows."""
    place = found.cue[1]
    by = found.lemma in RECIPIENT and place < len(tokens) and tokens[place].low == "by"
    source = phrase_after(tokens, place + 1) if by else None
    if source is None:
        return None
    found.cue = (group, place)
    said = look_after(tokens, source.end - 1, "say")
    if said.kind not in ("that", "clause", "quote", "wh", "to"):
        return None
    found.source, found.construct = source, "told"
    found.content = ((said.start, content_end(tokens, said.start, said.kind)),)
    return found
