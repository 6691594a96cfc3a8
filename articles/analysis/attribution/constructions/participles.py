"""Find who speaks by a participle: "people saying", "Doe put out a note saying", "it ends with Doe saying".

Entry point: `speaker_of`. A participle without a comma follows whom it belongs to, unless that is what its speaker put
out, when he did, or where he was.
"""

from __future__ import annotations

from ...languages.english.nouns import PERSON_NOUNS
from ...languages.english.titles import BODIES, BODY_KINDS, DOCUMENTS, PLURAL_PEOPLE, POSTS
from ..grammar.nouns import TIMES, Tokens
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_after, phrase_before
from ..grammar.subjects import main_subject
from ..grammar.words import Token
from .candidate import Candidate
from .reach import writer

PUT_OUT = frozenset(
    "statement letter email e-mail tweet message memo note petition post release posting column op-ed".split()
)  # "issued a statement calling"
PEOPLE = POSTS | PERSON_NOUNS | PLURAL_PEOPLE
SPEAKERS = PEOPLE | BODIES | BODY_KINDS.keys() | DOCUMENTS


def speaker_of(tokens: Tokens, found: Candidate, group: int, previous: Candidate | None) -> Phrase | None:
    """Return who speaks by the participle `found`, whose verb group begins at `group`."""
    near = phrase_before(tokens, group) if group and tokens[group - 1].tag not in ",-–—" else None
    if near is not None and tokens[group - 1].tag in "NM":
        near = writer(tokens, near) or near
        beside = _with_somebody(tokens, near)
        if beside is not None or not (near.start and _acts(tokens, near, group)):
            return beside or near
    if previous is not None:
        return previous.source
    return main_subject(tokens, group) or _later_subject(tokens, found) or _opening(tokens, group)


def _with_somebody(tokens: Tokens, near: Phrase) -> Phrase | None:
    """Return the person in "The clip ends with Jane Doe saying"."""
    links = (place for place in range(near.start + 1, near.head_end - 1) if tokens[place].low == "with")
    link = next(links, None)
    if link is None or near.head_end != near.end or tokens[link - 1].low in PEOPLE:
        return None
    named = all(token.tag == "M" for token in tokens[link + 1 : near.end])
    bodily = any(token.low in BODIES for token in tokens[link + 1 : near.end])
    return Phrase(link + 1, near.end, near.end) if named and not bodily else None


def _acts(tokens: Tokens, near: Phrase, group: int) -> bool:
    """Tell whether the subject of the sentence speaks, not what stands right before the participle."""
    head = _head(tokens, near)
    subject = main_subject(tokens, group)
    if tokens[group - 1].low in PUT_OUT or head.low in PUT_OUT or head.low in TIMES:
        return subject is None or not _thing(tokens, subject)
    named = any(token.tag == "M" for token in tokens[near.start : near.end])
    if not _thing(tokens, near) or named or tokens[near.start - 1].tag != "P":
        return False
    return subject is not None and tokens[subject.start].tag in "MO"  # "Doe walked out of the hall saying"


def _head(tokens: Tokens, phrase: Phrase) -> Token:
    """Return the noun of a phrase before what says more of it."""
    ends = (place for place in range(phrase.start + 1, phrase.head_end) if tokens[place].tag in "PE")
    return tokens[next(ends, phrase.head_end) - 1]


def _thing(tokens: Tokens, phrase: Phrase) -> bool:
    """Tell whether a phrase words neither somebody nor a body nor a paper: "the hall", "the backlash"."""
    head = _head(tokens, phrase)
    return head.tag == "N" and head.low not in SPEAKERS and head.low.removesuffix("s") not in SPEAKERS


def _later_subject(tokens: Tokens, found: Candidate) -> Phrase | None:
    """Return the subject after a leading participle: "Citing costs, the council dropped it"."""
    for position in range(found.cue[1], len(tokens) - 1):
        quoted = tokens[position].tag == "Q" and tokens[position + 1].tag in "MO"  # "Citing “costs,” Doe dropped it"
        if tokens[position].tag == "," or quoted:
            return phrase_after(tokens, position + 1)
    return None


def _opening(tokens: Tokens, group: int) -> Phrase | None:
    """Return whom a sentence opens with, be its verb unknown: "Jane Doe, the mayor, nuanced it, saying"."""
    phrase = phrase_after(tokens, 0) if tokens[0].tag in "MD" else None
    return phrase if phrase is not None and phrase.end < group and not _thing(tokens, phrase) else None


def past_object(tokens: Tokens, subject: Phrase) -> Phrase:
    """Return who speaks behind the object of another verb: "It needs new rules and Jane Doe said"."""
    start = subject.start
    if not start or tokens[start - 1].tag not in "EZB":
        return subject
    joined = (place for place in range(start + 1, subject.head_end - 1) if tokens[place].low in ("and", "but"))
    link = next(joined, None)
    if link is None or any(token.tag == "M" or token.low in SPEAKERS for token in tokens[start:link]):
        return subject
    right = tokens[link + 1 : subject.head_end]
    human = right[0].tag == "M" or (right[0].tag in "D#" and right[-1].low in PEOPLE)
    return Phrase(link + 1, subject.end, subject.head_end) if human else subject
