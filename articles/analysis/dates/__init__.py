"""Find the dates of an English body and the days they can mean; `find_dates` is the entry.

Each expression is read where it begins: named dates (absolute), dates told from the publication day (relative). What
stands before widens, cuts or opens the interval: "early", "the end of", "between", "since", "by", "until".
"""

from __future__ import annotations

from datetime import date

from ..spans import DateSpan
from ..words.tokens import Tokens, tokenize
from .phrases import OPENERS, THIRDS, read_phrase
from .resolve import Context
from .starts import AFTER_ARTICLES, DATE_STARTS

__all__ = ["find_dates"]

STARTS = DATE_STARTS | OPENERS | frozenset(THIRDS)
DIGITS = frozenset("0123456789")


def find_dates(body: str, *, published: date | None) -> tuple[DateSpan, ...]:
    """Return the date expressions of `body` in order, with closed intervals of days; see CONTRACT "Date".

    Without `published` the dates that need it are found but unresolved: both ends null. Never raises for any text.
    """
    t = tokenize(body)
    context = Context(published)
    spans: list[DateSpan] = []
    after = 0
    for i in _candidates(t):
        found = read_phrase(t, i, context) if i >= after else None
        if found is None:
            continue
        first, last = found.days
        if first is not None and first == last:
            context.anchor = first
        context.reached = first or last or context.reached
        start, end = t.start[found.first], t.end[found.end - 1]
        if not spans or spans[-1].end <= start:
            spans.append(DateSpan(start, end, body[start:end], first, last))
        after = max(found.end, i + 1)
    return tuple(spans)


def _candidates(t: Tokens) -> list[int]:
    """Return the tokens at which a date may begin; half of them were articles before their next word was asked."""
    return [
        i
        for i, low in zip(range(len(t)), t.low, strict=False)
        if (low in STARTS and (low not in AFTER_ARTICLES or t.low[i + 1] in AFTER_ARTICLES[low])) or low[0] in DIGITS
    ]
