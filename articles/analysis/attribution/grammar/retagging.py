"""Read small words that are mostly of another class: "has yet to", "A and B both deny", "union leader Per Aasen".

Entry point: `retagged`, for the words of `RETAGGED`.
"""

from __future__ import annotations

from ...languages.english.closed import DAYS
from .words import Token, third_base

GIVEN_TOO = frozenset(["may", "will", "per", "an", "so", "do", "even"])  # first names as well
RETAGGED = GIVEN_TOO | frozenset(
    ["yet", "neither", "both", "all", "each", "warning", "i", "retired", "elected", "first", "second", "far", "since"]
)
HEARD = frozenset(["told", "tells", "telling", "with", "by", "the"])


def retagged(tokens: list[Token], index: int) -> str:
    """Return the class of a word of `RETAGGED` by what stands beside it."""
    token, before = tokens[index], tokens[index - 1]
    if token.low in GIVEN_TOO:
        return _first_name(tokens, index)
    if token.low == "i":  # in small letters it is an outlet's name
        return "M" if not token.capital and before.low in HEARD else token.tag
    if token.low in ("retired", "elected"):  # "said retired Gen. Doe"
        named = index + 1 < len(tokens) and tokens[index + 1].tag == "M" and third_base(before.low) != before.low
        return "N" if named and before.tag in "EZ" else token.tag
    if token.low in ("first", "second", "far", "all") and token.capital:  # "the National First Aid Museum"
        opens = token.low == "all" and before.low == "the"
        follows = index + 1 < len(tokens) and tokens[index + 1].tag == "M"
        named = before.tag == "M" and before.capital and before.low not in DAYS  # "Shelter First"
        inside = named or (opens and follows)
        return "M" if inside else token.tag
    if token.low == "neither" and before.tag in "NM,)":  # "the spokesman, Jan Doe, neither confirmed nor denied it"
        return "A" if index + 1 < len(tokens) and tokens[index + 1].tag in "EZB" else token.tag
    if token.low == "since":  # "has since confirmed", "was since replaced"
        helps = before.tag == "X" and index + 1 < len(tokens) and tokens[index + 1].tag in "EXA"
        return "A" if helps else token.tag
    if token.low in ("yet", "neither"):
        return "A" if before.tag == "X" else token.tag
    return _warned(tokens, index) if token.low == "warning" else _shared(tokens, index)


def opens_inverted(tokens: list[Token]) -> bool:
    """Tell whether a sentence begins with a verb of speech and its speaker: "Added Jane Doe: “…”"."""
    if len(tokens) < OPENING or tokens[0].tag != "M" or tokens[0].low not in ADDED or tokens[1].tag != "M":
        return False
    end = next((place for place in range(1, min(len(tokens), LONGEST_NAME)) if tokens[place].tag != "M"), 1)
    return tokens[end].tag == ":"


ADDED = frozenset("added replied wrote asked tweeted continued concluded countered quipped recalled said".split())
OPENING, LONGEST_NAME = 4, 6  # words of "Added Doe: “…”", and of a name


def _warned(tokens: list[Token], index: int) -> str:
    """Read "took the other view, warning of a flood"."""
    token, before = tokens[index], tokens[index - 1]
    behind = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return "G" if before.low == "as" or (before.tag == "," and behind in ("of", "about", "against")) else token.tag


def _shared(tokens: list[Token], index: int) -> str:
    """Read "A and B both deny"."""
    token, before = tokens[index], tokens[index - 1]
    after = tokens[index + 1].tag if index + 1 < len(tokens) else ""
    return "A" if before.tag in "NMO" and after != "" and after in "ZBEX" else token.tag


def _first_name(tokens: list[Token], index: int) -> str:
    """Read "Det Sgt Will Harmer" and "union leader Per Aasen"."""
    token, before = tokens[index], tokens[index - 1]
    follows = index + 1 < len(tokens) and tokens[index + 1].tag == "M"
    apposed = token.low == "even" and before.tag == ","  # "the site manager, Even Doe,"
    named = token.low == "may" or (follows and (token.low == "will" or before.tag in "NM" or apposed))
    return "M" if token.capital and named else token.tag
