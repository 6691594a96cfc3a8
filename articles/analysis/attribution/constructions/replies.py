"""Read words that are called somebody's: "“…,” was Doe's reply", "Her verdict was “…”", "as she puts it".

Entry points: `read_reply`, for the noun, `read_manner` and `put_so`, for the aside behind a quotation.
"""

from __future__ import annotations

from ...languages.english.closed import OWNERS
from ..grammar.complements import content_end
from ..grammar.nouns import Tokens
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_after, phrase_before
from .candidate import Candidate

BEING = frozenset("is was came ran comes reads read".split())
LONGEST_NOUN = 4  # words between the owner and "reply": "Doe's only public reply"


def read_reply(tokens: Tokens, index: int) -> Candidate | None:
    """Return the candidate whose quotation stands beside "was" and somebody's `index` noun: "reply", "verdict"."""
    begin = index
    while (
        begin > 0
        and index - begin < LONGEST_NOUN
        and tokens[begin - 1].tag in "NA#"
        and not tokens[begin - 1].possessive
    ):
        begin -= 1
    source = _owner(tokens, begin) or _sender(tokens, begin, index)
    if source is None:
        return None
    first = min(source.start, begin - (begin > 0 and tokens[begin - 1].tag == "D"))
    if first > 1 and tokens[first - 1].low in BEING and tokens[first - 2].tag in "Q,":
        before = next((place for place in (first - 2, first - 3) if place >= 0 and tokens[place].tag == "Q"), None)
        return (
            None if before is None else Candidate("say", "quoted", (first - 1, index + 1), source, ((0, before + 1),))
        )
    after = max(index + 1, source.end)
    if after + 2 < len(tokens) and tokens[after].low in BEING:
        return _tells(tokens, index, after, source)
    return None


def read_manner(tokens: Tokens, index: int) -> Candidate | None:
    """Return the candidate of "“…,” is how Doe puts it", whose "how" stands at `index`; None for another."""
    quote = index - 2 - (index > 2 and tokens[index - 2].tag == ",")
    if quote or tokens[0].tag != "Q" or tokens[index - 1].low not in BEING:
        return None
    source = phrase_after(tokens, index + 1)
    verb = source.end + (source.end < len(tokens) and tokens[source.end].tag == ",") if source is not None else 0
    if source is None or verb >= len(tokens) or tokens[verb].low not in PUTTING:
        return None
    return Candidate("say", "quoted", (verb, verb + 1), source, ((0, 1),))


PUTTING = frozenset("puts put describes described sums summed explains explained recalls remembers sees saw".split())


def _tells(tokens: Tokens, index: int, be: int, source: Phrase) -> Candidate | None:
    """Read what stands behind "Her verdict was": a quotation, "that" and a clause."""
    kind = "quote" if tokens[be + 1].tag == "Q" else tokens[be + 1].low
    if kind not in ("quote", "that"):
        return None
    return Candidate("say", "quoted", (index, be + 1), source, ((be + 1, content_end(tokens, be + 1, kind)),))


def _owner(tokens: Tokens, begin: int) -> Phrase | None:
    """Return whose reply it is: "Doe's", "her"."""
    if not begin:
        return None
    before = tokens[begin - 1]
    if before.low in OWNERS:
        return Phrase(begin - 1, begin, begin)
    return phrase_before(tokens, begin) if before.possessive else None


def _sender(tokens: Tokens, begin: int, index: int) -> Phrase | None:
    """Return from whom it comes: "the reply from Doe", "the verdict of the mayor"."""
    of = index + 1
    bare = begin == index and tokens[index].low == "word"  # "Word from the palace is that"
    the = begin > 0 and tokens[begin - 1].low == "the"
    if not (the or bare) or of + 1 >= len(tokens) or tokens[of].low not in ("from", "of"):
        return None
    return phrase_after(tokens, of + 1)
