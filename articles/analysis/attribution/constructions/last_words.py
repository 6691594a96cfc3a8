"""Read a quotation behind a colon at a sentence's end: whose words it is by what stands before.

Entry point: `said_last`.
"""

from __future__ import annotations

from ...languages.english.lemmas import lemma
from ...languages.english.speech import PLAIN_SPEECH, SPEAKING
from ..grammar.complements import content_end
from ..grammar.nouns import Tokens, is_day
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_after, phrase_before, verb_group
from .candidate import Candidate

LONGEST_LABEL = 14  # words before the colon of "Her coach, the Swede Jan Doe: “…”"


def said_last(tokens: Tokens, index: int) -> Candidate | None:
    """Read "Dr Doe urged caution: “…”": a quotation behind a colon at the end is the subject's."""
    last = index + 1
    while last < len(tokens) and tokens[last].tag in "Q.,":
        last += 1
    source = (
        (_weighed_by(tokens, index) or _topical(tokens, index) or _last_subject(tokens, index))
        if tokens[index + 1].tag == "Q" and last == len(tokens)
        else None
    )
    return (
        None
        if source is None
        else Candidate(
            ":", "quote", (index, index + 1), source, ((index + 1, content_end(tokens, index + 1, "colon")),)
        )
    )


def _weighed_by(tokens: Tokens, colon: int) -> Phrase | None:
    """Return the person in "For the baker, Jane Doe, the sums are plain: “…”"."""
    source = phrase_after(tokens, 1) if tokens[0].low == "for" and tokens[1].tag in "MD" else None
    if source is None or source.end >= colon or tokens[source.end].tag != ",":
        return None
    return source if any(token.tag == "M" and not is_day(token) for token in tokens[1 : source.end]) else None


def _topical(tokens: Tokens, colon: int) -> Phrase | None:
    """Return the name in "Jane Doe, on how it came about: “…”"."""
    comma = next((place for place in range(min(colon, LONGEST_LABEL)) if tokens[place].tag == ","), 0)
    named = comma > 1 and all(token.tag == "M" for token in tokens[:comma])
    return Phrase(0, comma, comma) if named and tokens[comma + 1].low in ("on", "about") else None


def _last_subject(tokens: Tokens, before: int) -> Phrase | None:
    """Return the subject of the nearest finite verb to the left that is in no relative clause."""
    for position in range(before - 1, 0, -1):
        if tokens[position].tag in "XEZ":
            subject = phrase_before(tokens, verb_group(tokens, position))
            if subject is not None and tokens[subject.start].tag != "W":
                speaks = lemma(tokens[position].low) in SPEAKING
                return subject if speaks else _reporting(tokens, subject.start) or subject
    return None


def _reporting(tokens: Tokens, start: int) -> Phrase | None:
    """Return who says of others how they are: "Doe said that people were afraid: “…”" is in her words."""
    verb = start - 1 - (tokens[start - 1].low == "that")
    said = verb > 0 and tokens[verb].tag in "EZ" and lemma(tokens[verb].low) in PLAIN_SPEECH
    return phrase_before(tokens, verb_group(tokens, verb)) if said else None
