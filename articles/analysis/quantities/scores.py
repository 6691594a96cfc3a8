"""Step over groups of figures that are no quantities: scores, seasons, telephones; `excluded_end` is the entry."""

from __future__ import annotations

from ..languages.english.numbers import PHONE_WORDS, SCORE_WORDS
from ..words.tokens import Tokens
from .context import FIRST_YEAR, LAST_YEAR, counts_something


def excluded_end(t: Tokens, i: int) -> int | None:
    """Return the token behind a score, a season or a telephone number that begins at token `i`."""
    if t.low[i] in {"zero", "nil"}:
        return None
    if is_phone(t.raw[i]) or (t.at(i - 1) == "+" and t.at(i + 1).isdigit() and t.gap(i + 1) == " "):
        return _past_digits(t, i)
    j, groups = i, 0
    while t.at(j).isdigit() and t.at(j + 1) == "-" and t.glued(j + 1) and t.glued(j + 2) and t.at(j + 2).isdigit():
        j, groups = j + 2, groups + 1
    if groups == 0:
        return None
    return j + 1 if groups > 1 or _is_score(t, i, j) else None


def is_phone(text: str) -> bool:
    """Tell whether a figure begins with 0, as telephone numbers and codes do."""
    return len(text) > 1 and text[0] == "0" and text.isdigit()


def _past_digits(t: Tokens, i: int) -> int:
    """Return the token behind "01632 960 001": groups of digits, spaces and hyphens between."""
    j = i + 1
    while t.at(j).isdigit() or (t.at(j) == "-" and t.at(j + 1).isdigit()):
        j += 1
    return j


def _is_score(t: Tokens, i: int, j: int) -> bool:
    """Tell "2-1", "6-4 6-3", "2019-20" and "52-48" from "5-7 people" and "10-15 minutes"."""
    first, last = t.raw[i], t.raw[j]
    if t.glued(j + 1) and t.at(j + 1)[:1].isalpha():
        return False
    if (
        (len(first) == 4 and FIRST_YEAR <= int(first) <= LAST_YEAR and len(last) == 2)
        or len(first) > 6
        or len(last) > 6
    ):
        return True
    if len(first) == 3 and len(last) == 4:
        return True
    if t.at(i - 1) in PHONE_WORDS or t.at(j + 1) in SCORE_WORDS or int(first) >= int(last):
        return t.at(i - 1) not in {"$", "£", "€"} or int(first) >= int(last)
    return (
        t.at(i - 1) not in {"$", "£", "€"} and not counts_something(t, j) and t.at(i - 1) not in {"aged", "ages", "age"}
    )
