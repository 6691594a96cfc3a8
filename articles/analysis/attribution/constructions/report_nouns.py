"""Read nouns that report: "his claim that the wall was weak", "a warning by the agency that it would fall".

Entry point: `read_noun`.
"""

from __future__ import annotations

from ..grammar.complements import content_end
from ..grammar.nouns import Tokens, noun_end
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_after, phrase_before, verb_group
from ..grammar.words import Token
from .candidate import Candidate


def read_noun(tokens: Tokens, index: int) -> Candidate | None:
    """Read "his claim that", "a warning by the agency that"."""
    following = index + 1
    source: Phrase | None = None
    if following < len(tokens) and tokens[following].low in ("by", "from", "of"):
        source = phrase_after(tokens, following + 1)
        following = noun_end(tokens, following + 1) if source else following
    if following >= len(tokens) or tokens[following].low not in ("that", "of", "to", "about", "for"):
        return None
    if tokens[following].low == "that" and following + 1 < len(tokens) and tokens[following + 1].tag == "E":
        return None  # "a report that warned of fatigue" is not what the report says
    if source is None:
        source = _owner(tokens, index)
    content = (following, content_end(tokens, following, "np"))
    construct = "noun:" + tokens[following].low
    return Candidate(tokens[index].low, construct, (index, index + 1), source, (content,))


def _modifies(token: Token) -> bool:
    """Tell whether a word stands between owner and noun: "Doe's long-held belief"."""
    return not token.possessive and (token.tag in "NA#" or token.low in ("a", "the", "no", "any", "little"))


def _owner(tokens: Tokens, index: int) -> Phrase | None:
    position = index - 1
    while position > 0 and _modifies(tokens[position]):
        position -= 1
    if position < 0:
        return None
    if tokens[position].low in ("his", "her", "their", "its", "my", "our"):
        return Phrase(position, position + 1, position + 1)
    if tokens[position].possessive:
        return phrase_before(tokens, position + 1)
    return phrase_before(tokens, verb_group(tokens, position)) if tokens[position].tag in "EZB" else None
