"""Find who answers for a paper: a letter's writer, a report's author, whose "advice" is given behind a colon.

Entry points: `author`, `putting_out`, `owner_of_message`, `is_paper`; `finds` and `paper_speaks` for who is the
subject.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english.closed import OWNERS
from ...languages.english.speech import EXAMINATIONS, FINDERS, MESSAGES, WRITTEN
from ...languages.english.titles import BODIES, BODY_KINDS, DOCUMENTS
from ..grammar.nouns import Tokens, is_day
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_after
from ..grammar.words import Token


def author(tokens: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Return who wrote the paper that the phrase words: "a letter sent by the governor, Jane Doe, to the ministry"."""
    head = next((place for place in range(phrase.start, phrase.end) if tokens[place].tag in "PE,"), phrase.end)
    if head in (phrase.start, phrase.end) or tokens[head - 1].low not in MADE:
        return None
    for place in range(head, min(phrase.end, head + WITHIN)):
        token = tokens[place]
        if token.low in ("by", "from") and (
            place == head
            or tokens[place - 1].low in WRITTEN
            or _day_between(tokens, place)
            or (token.low == "by" and _addressed(tokens[head:place]))
        ):
            named = phrase_after(tokens, place + 1)
            if named is not None and any(one.possessive for one in tokens[named.start : named.head_end - 1]):
                return None  # "a paper by Doe's group" is not Doe's
            return None if named is None else Phrase(named.start, min(named.end, phrase.end), named.head_end)
        if token.tag in ",;:" and place > head:
            return None
    return None


def _addressed(between: Sequence[Token]) -> bool:
    """Tell whether only whom or what a paper is for stands before "by": "a report to the meeting by the treasurer"."""
    return between[0].tag == "P" and all(token.tag in "PDNMA#" for token in between)


MADE = DOCUMENTS | frozenset("count tally headcount recount estimate calculation census poll projection".split())
COUNTED = MADE | EXAMINATIONS
WITHIN = 8  # words between a paper and who wrote it: "a report published last week by"


def _day_between(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether only a time stands between participle and "by": "released on Monday by"."""
    start = place - 1
    while start and tokens[start].tag in "MPNA#" and place - start < WITHIN:
        start -= 1
    return tokens[start].low in WRITTEN


def owner_within(tokens: Sequence[Token], phrase: Phrase) -> int | None:
    """Return where the owner of a paper ends whom somebody owns: "his group's own count", "her lawyer's report"."""
    owned = tokens[phrase.start].low in OWNERS
    cut = (place for place in range(phrase.start, phrase.head_end) if tokens[place].tag in "PE,")
    head = next(cut, phrase.head_end)
    if not owned or tokens[head - 1].low not in COUNTED:
        return None
    inner = (place + 1 for place in range(phrase.start + 1, head - 1) if tokens[place].possessive)
    return next((end for end in inner if tokens[end - 1].tag == "N"), None)


def putting_out(tokens: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Return the body in "an embassy statement" and "the army communique": whose statement it is."""
    made = (place for place in range(phrase.start + 1, phrase.head_end) if tokens[place].tag in "EP")
    last = next(made, phrase.head_end) - 1  # "a club statement carried by the news agency"
    if tokens[last].low not in PUT_OUT or last - phrase.start not in (2, 3) or tokens[phrase.start].tag != "D":
        return None
    body = tokens[last - 1]
    named = body.tag == "N" and not body.possessive and (body.low in BODIES or body.low in BODY_KINDS)
    plain = all(token.tag == "N" and not token.possessive for token in tokens[phrase.start + 1 : last])
    return Phrase(phrase.start, last, last) if named and plain else None


PUT_OUT = frozenset("statement communique communiqué release announcement bulletin circular".split())


def is_paper(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether the phrase words a paper, to which "it" can go back: "The statement read … It added"."""
    head = next(
        (place for place in range(phrase.start, phrase.head_end) if tokens[place].tag in "PE,"), phrase.head_end
    )
    return head > phrase.start and tokens[head - 1].low in DOCUMENTS


def owner_of_message(tokens: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Return whose "advice", "verdict" or "reply" the words behind a colon are."""
    head = next((place for place in range(phrase.start, phrase.head_end) if tokens[place].tag == "P"), phrase.head_end)
    if head == phrase.start or tokens[head - 1].low not in MESSAGES:
        return None
    dated = head + 1 < phrase.head_end and is_day(tokens[head + 1])  # "Doe's remark from Monday"
    if head < phrase.head_end and tokens[head].low in ("from", "of", "by") and not dated:
        return phrase_after(tokens, head + 1)
    owner = next((place for place in range(phrase.start, head) if tokens[place].possessive), None)
    if owner is not None:
        return Phrase(phrase.start, owner + 1, owner + 1)
    first = tokens[phrase.start].low in OWNERS
    return Phrase(phrase.start, phrase.start + 1, phrase.start + 1) if first else None


MAX_INSERTION = 10  # words between a paper and "that": "an audit, released by the state on Jan. 29, that found"


def finds(tokens: Tokens, subject: Phrase) -> bool:
    """Tell whether a paper or whoever examines things is the subject: the audit, the tribunal, Judge Doe."""
    head = tokens[subject.start : subject.head_end]
    link = next((place for place, token in enumerate(head) if place and token.tag in "PE"), len(head))
    finder = any(token.low in FINDERS for token in head[:link])
    return finder or paper_speaks(tokens, subject) or of_paper(tokens, subject)


def paper_speaks(tokens: Tokens, subject: Phrase) -> bool:
    """Tell whether papers or pictures are the subject."""
    head = tokens[subject.start : subject.head_end]
    last = next((place for place, token in enumerate(head) if place and token.tag in "PEO"), len(head))
    return head[last - 1].low in DOCUMENTS


def of_paper(tokens: Tokens, subject: Phrase) -> bool:
    """Tell whether "that" or "which" says more of a paper: "an audit, released on Friday, that found"."""
    if tokens[subject.start].low not in ("that", "which"):
        return False
    before = tokens[max(0, subject.start - MAX_INSERTION) : subject.start]
    nouns = [token for token in before if token.tag in "NM"]
    inserted = before[-1:] and before[-1].tag == ","
    return any(token.low in DOCUMENTS for token in (nouns if inserted else nouns[-1:]))
