"""Read quotations that no known verb of speech reports: "an insider dished", "She captioned it “…”", "because he “…”".

Whoever does something beside his own words says them, be the verb in no list. Entry points: `read_tag`, for a verb
right beside a quotation, `read_hearing` for what a court heard, and `unclaimed`, for words quoted in a sentence that
nobody is read to say.
"""

from __future__ import annotations

import re

from ...languages.english.lemmas import lemma
from ...languages.english.nouns import PERSON_NOUNS
from ...languages.english.speech import LENDING
from ...languages.english.titles import BODIES, BODY_KINDS, DOCUMENTS, PLURAL_PEOPLE, POSTS
from ..found import Found
from ..grammar.complements import content_end
from ..grammar.nouns import Tokens, is_day, segment_start
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_after, phrase_before, verb_group
from ..grammar.subjects import main_subject
from ..grammar.tokens import Unit
from ..grammar.words import Token
from ..meant.cataphora import names_person
from .candidate import BE, NEGATIONS, Candidate

OPEN = frozenset(",?!…—–-")  # how a quotation ends that a tag follows
WORDS = 3  # quoted words from which they are somebody's
PEOPLE = POSTS | PERSON_NOUNS | PLURAL_PEOPLE
SPEAKERS = PEOPLE | BODIES | BODY_KINDS.keys() | DOCUMENTS
_WORD = re.compile(r"\w[\w'’-]*")


def read_tag(tokens: Tokens, index: int) -> Candidate | None:
    """Return the verb at `index` as one that closes a quotation, known or not: "“…,” an insider dished"."""
    token = tokens[index]
    if token.tag not in "EZ" or token.low in BE or lemma(token.low) in LENDING:
        return None
    group = verb_group(tokens, index)
    if group < 1 or any(one.low in BE or one.low in NEGATIONS for one in tokens[group:index]):
        return None
    found = Candidate(lemma(token.low), "tagged", (index, index + 1), None, ())
    if group == index and _open(tokens, index - 1) and index + 1 < len(tokens) and tokens[index + 1].tag in "DNMO#":
        source = phrase_after(tokens, index + 1)
        found.inverted = True
        left = index
    else:
        source = phrase_before(tokens, group)
        left = source.start if source is not None else 0
    if source is None or not left or not _open(tokens, left - 1) or not is_human(tokens, source):
        return None
    found.source, found.content = source, ((0, left - (tokens[left - 1].tag == ",")),)
    return found


def read_hearing(tokens: Tokens, index: int) -> Candidate | None:
    """Return what a body hears behind its words: "…, an inquest heard", "…, the court was told on Monday"."""
    group = verb_group(tokens, index)
    told = any(one.low in BE for one in tokens[group:index])
    if told != (tokens[index].low == "told") or any(one.low in NEGATIONS for one in tokens[group:index]):
        return None
    source = phrase_before(tokens, group)
    if source is not None and index + 1 < len(tokens) and tokens[index + 1].low == "that":
        return _heard_that(tokens, index, source)
    if source is None or not source.start or tokens[source.start - 1].tag not in ",Q":
        return None
    hearing = any(token.low in HEARERS for token in tokens[source.start : source.head_end])
    rest = tokens[index + 1 :]
    more = any(token.tag in "XZEQSWG" or token.low in ("of", "about", "that", "how") for token in rest)
    if not hearing or more or tokens[source.start].tag not in "DNM":
        return None
    left = source.start - (tokens[source.start - 1].tag == ",")
    return Candidate("hear", "tagged", (index, index + 1), source, ((0, left),))


def _heard_that(tokens: Tokens, index: int, source: Phrase) -> Candidate | None:
    """Return what a body hears behind its verb: "The court heard that", "Jurors were told that"."""
    if not any(token.low in HEARERS for token in tokens[source.start : source.head_end]):
        return None
    end = content_end(tokens, index + 1, "that")
    return Candidate("hear", "tagged", (index, index + 1), source, ((index + 1, end),))


HEARD = frozenset(["heard", "hears", "told"])
HEARERS = frozenset(
    "court tribunal inquest inquiry enquiry jury jurors hearing committee commission panel judge judges magistrate "
    "magistrates sheriff coroner bench arbitrator mps senators lawmakers councillors peers members meeting conference "
    "parliament senate council assembly audience delegates investors shareholders reporters".split()
)


def _open(tokens: Tokens, place: int) -> bool:
    """Tell whether a quotation stands at a place that ends as one does before "she said"."""
    if place > 0 and tokens[place].tag == "," and tokens[place - 1].tag == "Q":
        return place == 1 and _size(tokens[0]) >= WORDS
    quotation = tokens[place].quotation
    return quotation is not None and quotation.inner.text[-1:] in OPEN


def _size(token: Token) -> int:
    return len(_WORD.findall(token.quotation.inner.text)) if token.quotation is not None else 0


def is_human(tokens: Tokens, phrase: Phrase) -> bool:
    """Tell whether a phrase words somebody who can speak: a name, a pronoun for a person, a noun for people."""
    first = tokens[phrase.start]
    if first.tag == "O":
        return first.low in ("he", "she", "they", "one")
    head = tokens[phrase.start : phrase.head_end]
    link = next((place for place, token in enumerate(head) if place and token.tag in "PEW"), len(head))
    last = head[link - 1]
    if last.tag == "M" and not is_day(last):
        return True
    able = last.low in PEOPLE or last.low.endswith(AGENTS) or names_person([last.low])
    return last.tag in "NMB" and able and first.tag in "DNM#"


AGENTS = ("er", "or", "ist", "ian", "man", "woman", "ant", "ee", "source", "pal", "friend", "insider", "fan", "aide")


def unclaimed(unit: Unit, found: list[Found]) -> Found | None:
    """Return the words quoted in a sentence that nothing reports, as those of whom the clause is about.

    Titles, single words and quotations that are a whole sentence are left out.
    """
    tokens = unit.tokens
    for place, token in enumerate(tokens):
        if token.tag != "Q" or not place or not _said(token) or _covered(token, found):
            continue
        return _beside(unit, place)
    return None


def _said(token: Token) -> bool:
    """Tell whether a quotation is a piece of what somebody said: several words, no title of a work."""
    assert token.quotation is not None
    words = _WORD.findall(token.quotation.inner.text)
    long = [word for word in words if len(word) > len("with")]
    titled = len(words) > 1 and sum(word[0].isupper() for word in long) * 2 > len(long) and words[0][0].isupper()
    return len(words) >= WORDS and not titled


def _covered(token: Token, found: list[Found]) -> bool:
    return any(start <= token.start and token.end <= end for item in found for start, end in item.content)


def _beside(unit: Unit, quote: int) -> Found | None:
    """Return the clause around a quotation as the words of its subject, where that can speak."""
    tokens = unit.tokens
    for place in range(quote - 1, max(0, segment_start(tokens, quote) - 1), -1):
        if tokens[place].tag not in "EZX" or tokens[place].low in BE:
            continue
        group = verb_group(tokens, place)
        subject = phrase_before(tokens, group)
        if subject is None:
            subject = main_subject(tokens, group)
        if subject is None or tokens[subject.start].tag == "W" or not _speaks(tokens, subject):
            return None
        candidate = Candidate(lemma(tokens[place].low), "fragment", (place, place + 1), subject, ())
        end = content_end(tokens, place + 1, "clause")
        return Found(unit, candidate, [(tokens[place].start, tokens[end - 1].end)], 0.5)
    return None


def _speaks(tokens: Tokens, phrase: Phrase) -> bool:
    head = tokens[phrase.start : phrase.head_end]
    link = next((place for place, token in enumerate(head) if place and token.tag in "PEW"), len(head))
    return is_human(tokens, phrase) or head[link - 1].low in SPEAKERS
