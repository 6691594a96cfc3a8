"""Find the quantities of an English body: number, hedge, unit and what is counted; `find_quantities` is the entry.

The tokens are walked once. Where a number may begin, an amount is read (numbers, units, shares), joined to a range
(ranges), hedged (hedges) and given its noun (nouns); what only looks like a quantity is refused (exclusions).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from ..languages.english.numbers import ONES, PARTS, SCALES, TENS, VAGUE_LEADS, VAGUE_SCALES, VULGAR
from ..languages.english.units import CODES, DOLLARS, PREFIX_CODES, SYMBOLS, UNITS
from ..spans import DateSpan, Quantity
from ..words.tokens import Tokens, tokenize
from .amounts import Amount, read_amount
from .build import build, build_range
from .exclusions import is_excluded
from .hedges import read_hedges
from .ranges import read_range
from .scores import excluded_end
from .shares import MULTIPLES
from .units import UNLISTED, unlisted_currency

_STARTS = (
    frozenset(ONES)
    | frozenset(TENS)
    | frozenset(SCALES)
    | frozenset(VAGUE_SCALES)
    | VAGUE_LEADS
    | frozenset(PARTS)
    | frozenset(VULGAR)
    | frozenset(SYMBOLS)
    | frozenset(MULTIPLES)
    | frozenset({"couple", "minus", "negative"})
)
_FIGURES = frozenset("0123456789")
_DISTANCE = re.compile(r"(?!an? |one )[\w ]{1,30} later$", re.IGNORECASE)
_LEADS = (
    CODES
    | frozenset(DOLLARS)
    | frozenset(code.lower() for code in PREFIX_CODES)
    | frozenset({"a", "an", "gh", "-", "+"})
)
_AFTER_ARTICLE = frozenset(SCALES) | frozenset(UNITS) | frozenset(PARTS) | VAGUE_LEADS | {"couple"}


def find_quantities(body: str, *, dates: Sequence[DateSpan] = ()) -> tuple[Quantity, ...]:
    """Return the quantities of `body` in order, none overlapping another or one of the `dates`.

    Only a distance in time is both: "16 days later" is a day and 16 days. Values are
    in the unit as written; see CONTRACT "Quantity". Never raises for any text.
    """
    t = tokenize(body)
    taken = sorted((span.start, span.end) for span in dates if not _DISTANCE.match(span.text))
    found: list[Quantity] = []
    i = floor = 0
    for start in _candidates(t):
        if start < i:
            continue
        inside = _date_end(taken, t.start[start])
        if inside is not None:
            i = floor = _step_to(t, start, inside)
            continue
        quantity, i = _read_at(t, start, floor)
        if quantity is not None and not _touches(taken, quantity):
            found.append(quantity)
            floor = i
    return tuple(found)


def _candidates(t: Tokens) -> list[int]:
    """Return the tokens at which a quantity may begin; nine in ten tokens are passed over here."""
    words = zip(range(len(t)), t.low, strict=False)
    return [
        i
        for i, low in words
        if low in _STARTS
        or low[-1] in _FIGURES
        or (low in _LEADS and _leads(t, i))
        or (len(low) in UNLISTED and t.at(i + 1)[:1] in _FIGURES and unlisted_currency(t, i))
    ]


def _leads(t: Tokens, i: int) -> bool:
    """Tell whether an article, a sign or a currency code stands before something that can be an amount."""
    after = t.at(i + 1)
    if t.low[i] in {"a", "an"}:
        return after in _AFTER_ARTICLE or after == "$"
    return after[:1] in _FIGURES or after in {"$", "=", ".", "€", "£", "¢", "₵"}


def _date_end(taken: Sequence[tuple[int, int]], offset: int) -> int | None:
    k = bisect_right(taken, (offset, len(taken) + offset + 10**9)) - 1
    return taken[k][1] if k >= 0 and taken[k][0] <= offset < taken[k][1] else None


def _step_to(t: Tokens, i: int, offset: int) -> int:
    while i < len(t) and t.start[i] < offset:
        i += 1
    return i


def _touches(taken: Sequence[tuple[int, int]], quantity: Quantity) -> bool:
    k = bisect_right(taken, (quantity.end, -1)) - 1
    return k >= 0 and taken[k][1] > quantity.start


def _read_at(t: Tokens, i: int, floor: int) -> tuple[Quantity | None, int]:
    """Return the quantity at token `i`, if one begins there, and the token to go on with."""
    figure = i + 1 if t.low[i] in {"+", "-"} and t.glued(i + 1) else i
    if t.at(figure)[:1].isdigit():
        skip = excluded_end(t, figure)
        if skip is not None:
            return None, skip
    amount = read_amount(t, i)
    if amount is None or (amount.kind != "share" and is_excluded(t, i)):
        return None, i + 1
    return _finish(t, amount, floor)


def _finish(t: Tokens, amount: Amount, floor: int) -> tuple[Quantity | None, int]:
    joined = read_range(t, amount, floor)
    if joined is not None:
        return build_range(t, joined, read_hedges(t, joined.high, joined.high.first), floor)
    hedge = read_hedges(t, amount, floor)
    if amount.kind == "one unit" and hedge.comparator == "=":
        return None, amount.first + 1
    return build(t, amount, hedge), max(hedge.end, amount.end)
