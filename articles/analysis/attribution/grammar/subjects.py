"""Find whom a whole sentence is about: the subject of its main clause, behind what opens the sentence.

Entry points: `main_subject`, for any verb that has none of its own, and `opening_subject`, for a pronoun that follows;
`is_measure` and `is_count` for figures that are no subject.
"""

from __future__ import annotations

from ...languages.english.nouns import PERSON_NOUNS
from ...languages.english.units import UNITS
from .nouns import Tokens, is_day
from .phrase import Phrase
from .phrases import phrase_before, verb_group
from .words import Token

LEADING = frozenset("PSGEA#")  # classes of words that open an adverbial: "In a statement", "When asked", "Citing costs"
SQUARED = frozenset(["sq", "square", "cubic"])  # "of more than 100 sq m"
MAX_LEAD = 40  # words before the main clause
CLAUSAL = frozenset(["that", "which"])


def main_subject(tokens: Tokens, before: int) -> Phrase | None:
    """Return the subject of the main clause left of `before`: "As talks failed, the envoy left, saying"."""
    for start in _clause_starts(tokens, before):
        subject = _subject(tokens, start, before)
        if subject is not None:
            return subject
    return None


def opening_subject(tokens: Tokens) -> Phrase | None:
    """Return the subject of the main clause of a whole unit, or None."""
    return main_subject(tokens, len(tokens))


def introduces_somebody(tokens: Tokens) -> bool:
    """Tell whether a sentence brings in one person without a name: "a 29-year-old man", not "a driver, Jan Doe,"."""
    for place, token in enumerate(tokens[:-1]):
        if token.low not in ("a", "an"):
            continue
        end = place + 1
        while end < len(tokens) and tokens[end].tag in "N#":
            end += 1
        named = end < len(tokens) and any(one.tag == "M" for one in tokens[end : end + 2])
        if tokens[end - 1].low in PEOPLE and not named:
            return True
    return False


PEOPLE = PERSON_NOUNS | frozenset(
    "suspect teenager motorist pedestrian cyclist hiker boy girl father mother pensioner tourist farmer fisherman "
    "sailor engineer clerk trader guard prisoner inmate bystander neighbour neighbor relative villager".split()
)


def _clause_starts(tokens: Tokens, before: int) -> list[int]:
    """Return where the main clause may begin: after each comma behind an adverbial, else at the head."""
    first = 1 if tokens and tokens[0].tag == "C" else 0
    counted = first + 1 < len(tokens) and tokens[first].tag == "#" and tokens[first + 1].low == "of"
    if before <= first or counted or not _leads(tokens[first]):
        return [first]
    commas = [place + 1 for place in range(first, min(before - 1, MAX_LEAD)) if tokens[place].tag == ","]
    return [place for place in commas if tokens[place].tag in "DNMO#"] + [first]


def _leads(token: Token) -> bool:
    return (token.tag in LEADING and not (token.tag == "#" and not token.low.isalpha())) or is_day(token)


def _subject(tokens: Tokens, start: int, before: int) -> Phrase | None:
    """Return the subject of the first finite verb behind `start`; of a past form that can be a participle at last."""
    doubtful: Phrase | None = None
    for position in range(start + 1, before):
        if tokens[position].tag not in "XZEB":
            continue
        group = verb_group(tokens, position)
        subject = phrase_before(tokens, group) if group > start else None
        if subject is None or subject.start < start or _relative(tokens[subject.start]):
            continue
        if not _participle(tokens, position):
            return subject
        doubtful = doubtful or subject
    return doubtful


def _participle(tokens: Tokens, position: int) -> bool:
    """Tell whether a past form can say more of the noun before it: "a statement released by the firm"."""
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    if tokens[position].tag != "E" or tokens[position - 1].tag != "N" or following is None:
        return False
    return following.low in ("by", "in", "on", "with", "at", "from") or is_day(following)


def _relative(token: Token) -> bool:
    return token.tag == "W" or token.low in CLAUSAL


def is_measure(tokens: Tokens, subject: Phrase) -> bool:
    """Tell whether a distance or a time stands before the verb: "…, 210 kilometers to the south, said the mayor"."""
    figure = tokens[subject.start].tag == "#" and subject.start + 1 < len(tokens)
    return figure and (tokens[subject.start + 1].low in UNITS or tokens[subject.start + 1].low in SQUARED)


def is_count(tokens: Tokens, subject: Phrase, verb: int) -> bool:
    """Tell whether a figure stands before a participle and a noun: "1,200 suspected cases"."""
    bare = all(token.tag == "#" for token in tokens[subject.start : subject.end])
    return bare and tokens[verb].tag == "E" and verb + 1 < len(tokens) and tokens[verb + 1].tag == "N"
