"""Read a sentence that nothing reports as what its subject says or thinks: "The mayor asked Manila for roofing".

A measured lexicon asks for a verb in one construction. Where it finds nothing, the main verb of the sentence may still
be one of speech or judgment with another complement, or say how somebody feels. Entry point: `statement_of`.
"""

from __future__ import annotations

from ...languages.english.lemmas import lemma
from ...languages.english.titles import BODIES, BODY_KINDS, DOCUMENTS
from ...languages.english.utterings import ASKING, BEING, HOLDING, STATES, UTTERING
from ..found import Found
from ..grammar.complements import look_after
from ..grammar.nouns import Tokens
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_before, verb_group
from ..grammar.subjects import opening_subject
from ..grammar.tokens import Unit
from .candidate import BE, NEGATIONS, Candidate
from .enacting import enacts
from .fragments import is_human

GROUPS = BODIES | BODY_KINDS.keys()
FOR = frozenset(["for", "on", "against", "to"])
SAID_IN = 0.5  # likelihood of such a reading
NEAR = 4  # words of adverbs and auxiliaries between subject and verb
FEW = 3  # words behind "was" in which the state stands


def statement_of(unit: Unit) -> Found | None:
    """Return the sentence as the words or the view of its subject, or None where its main verb tells of a deed."""
    tokens = unit.tokens
    subject = opening_subject(tokens)
    if subject is None or tokens[-1].tag == "?":
        return None
    verb = _verb(tokens, subject)
    if verb is None or not _says(tokens, subject, verb) or _is_deed(tokens, verb):
        return None
    end = len(tokens) - (tokens[-1].tag in ".!")
    first = verb if verb + 1 >= end else verb + 1
    candidate = Candidate(lemma(tokens[verb].low), "statement", (verb, verb + 1), subject, ())
    return Found(unit, candidate, [(tokens[first].start, tokens[end - 1].end)], SAID_IN)


def _is_deed(tokens: Tokens, verb: int) -> bool:
    """Tell whether the verb tells of a deed here: "called a meeting"."""
    word = lemma(tokens[verb].low)
    found = Candidate(word, "statement", (verb, verb + 1), None, ())
    return enacts(tokens, found, verb_group(tokens, verb), look_after(tokens, verb, word))


def _verb(tokens: Tokens, subject: Phrase) -> int | None:
    """Return the finite verb whose subject a phrase is."""
    for place in range(subject.end, min(len(tokens), subject.end + NEAR)):
        if tokens[place].tag in "EZB" or (tokens[place].low in BEING and not _helps(tokens, place)):
            before = phrase_before(tokens, verb_group(tokens, place))
            return place if before is not None and before.start == subject.start else None
        if tokens[place].tag not in "XA":
            return None
    return None


def _helps(tokens: Tokens, place: int) -> bool:
    """Tell whether a form of "be" only helps the verb behind it."""
    rest = tokens[place + 1 : place + FEW]
    return any(token.tag in "G" or (token.tag == "E" and token.low not in STATES) for token in rest)


def _says(tokens: Tokens, subject: Phrase, verb: int) -> bool:
    word = lemma(tokens[verb].low)
    group = tokens[verb_group(tokens, verb) : verb]
    if tokens[verb].low in BEING:
        last = tokens[subject.head_end - 1]
        one = (last.tag == "M" and not last.low.endswith("s")) or tokens[subject.start].low in ("he", "she")  # no crowd
        return (
            one
            and is_human(tokens, subject)
            and any(token.low in STATES for token in tokens[verb + 1 : verb + 1 + FEW])
        )
    if any(token.low in BE or token.low in NEGATIONS or token.low in DOUBTED for token in group):
        return False
    after = tokens[verb + 1] if verb + 1 < len(tokens) else None
    if _is_paper(tokens, subject):
        return word in HOLDING and after is not None and after.tag not in ".,"
    if not (is_human(tokens, subject) or _is_group(tokens, subject)):
        return False
    if word in ASKING:
        return any(token.low in FOR for token in tokens[verb + 1 : verb + 1 + NEAR])
    return word in UTTERING


DOUBTED = frozenset("to might may could would should will must can".split())


def _head(tokens: Tokens, phrase: Phrase) -> str:
    head = tokens[phrase.start : phrase.head_end]
    link = next((place for place, token in enumerate(head) if place and token.tag in "PEW"), len(head))
    return head[link - 1].low


def _is_paper(tokens: Tokens, phrase: Phrase) -> bool:
    return _head(tokens, phrase) in DOCUMENTS


def _is_group(tokens: Tokens, phrase: Phrase) -> bool:
    return _head(tokens, phrase) in GROUPS
