"""Tell by its form what a word of doubtful class can be.

Entry points: `noun_like`, `third_person` and `many`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..languages.english.nouns import TRADES_IN_ING
from .words import Token


def noun_like(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a form in -ing stands where a noun can: behind an article, an owner, before "company"."""
    before = tokens[index - 1]
    return before.tag in "DP" or before.possessive or tokens[index].low in TRADES_IN_ING


def third_person(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a noun by its look is a verb behind "who": "who chairs the panel", "who co-founded it"."""
    token = tokens[index]
    verb = token.low.endswith(("s", "ed")) and not token.low.endswith("ss") and not token.possessive
    return verb and index > 0 and tokens[index - 1].low == "who"


def many(token: Token) -> bool:
    """Tell whether a word is a plural noun by its form, so no verb: "to suppliers"; "to focus" can be one."""
    return token.tag == "N" and token.low.endswith("s") and not token.low.endswith(("ss", "us", "is", "as"))
