"""One word with its coarse class, and the class a word has by its form; entry points `Token` and `open_class`."""

from __future__ import annotations

from dataclasses import dataclass

from ...languages.english.closed import NOT_ADVERB, NOT_GERUND
from ...languages.english.verbs import BASE, NOT_PAST, PAST, THIRD
from ...spans import Quotation


@dataclass(slots=True)
class Token:
    """A word, a mark or a whole quotation, with its place in the body."""

    start: int
    end: int
    low: str
    tag: str
    capital: bool = False
    possessive: bool = False
    shouted: bool = False
    quotation: Quotation | None = None


def open_class(low: str) -> str:
    """Return E, Z, B, G, A or N by the form of a word in small letters."""
    if "-" in low and low.rpartition("-")[2] in NOT_PAST:
        return "N"  # "a cattle-feed executive"
    if low in PAST or (low.endswith("ed") and len(low) > 3 and low not in NOT_PAST):
        return "E"
    if low in THIRD or (low.endswith("s") and not low.endswith("ss") and third_base(low) in BASE):
        return "Z"
    if low in BASE:
        return "B"
    if low.endswith("ing") and len(low) > 4 and low not in NOT_GERUND:
        return "G"
    return "A" if low.endswith("ly") and low not in NOT_ADVERB else "N"


def third_base(low: str) -> str:
    """Return the base of a third person form: "says" gives "say", "denies" gives "deny"."""
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("shes", "ches", "sses", "xes", "zes")):
        return low[:-2]
    return low[:-1]
