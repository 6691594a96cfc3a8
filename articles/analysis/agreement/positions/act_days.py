"""Tell the day on which somebody did what a verb says. Entry point: `day_of`.

It stands beside the verb ("refused on Tuesday to"), at the head of the clause, or with the verb of saying behind what
is said; a day inside what is granted or denied is another one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...questions.features import Features
from ...spans import DateSpan
from ...words.wording import plain
from ..story import Days, published

BEFORE = 130  # characters before a verb in which the day of it stands
LATELY = 7  # days before publication within which a day at the end of a sentence can be that of the act
WIDEST = 31  # days; a wider span is no day of an act; "had refused in December" is told of a month
_TERM = re.compile(r"\b(?:until|till|by|from|since|before|after|for)\s(?:\w+\s)?$", re.IGNORECASE)
# "…, in a statement on Sunday": when it was said.
_OCCASION = re.compile(
    r",?\s(?:in|at|during|via|through)\s(?:an?|the|his|her|its|their)\s(?:\w+\s){0,3}?(?:statement|briefing|letter|interview|conference"
    r"|email|post|speech|message|note|filing|address|hearing|call|meeting|ceremony|bulletin|memo|appearance)\s(?:late\s)?(?:on\s)?$"
)
_AFTERWARD = re.compile(r";|\b(?:and|but) (?:he|she|it|they|the)\b")
_RELATIVE = re.compile(r"\b(?:who|which|that)\b(?![^,]*,)")


@dataclass(frozen=True)
class When:
    """The day of an act, whether it is stated, and the word that states it where it cannot be resolved."""

    days: Days | None = None
    stated: bool = False
    word: str = ""


def day_of(item: Features, text: str, cue: re.Match[str], at: int, issue: Days | None, *, fact: bool) -> When:
    """Return the day on which the act of a cue was done; what it is about begins at `at` of the folded text.

    A day at the end ("refused to leave the hall on Sunday") may be of either: then any day from it on is possible.
    What is admitted or denied (`fact`) has come before.
    """
    start = item.report.claim.start
    spans = [span for span in item.report.claim.dates if _dates_act(item, text, cue, at, span)]
    for span in sorted(spans, key=lambda span: abs(span.start - start - cue.start())):
        if not (span.first and span.last):
            return When(None, True, plain(span.text))
        if (span.last - span.first).days <= WIDEST:
            return When((span.first, span.last), True, plain(span.text))
    printed = published(item.report)
    if printed and issue and issue[0] < printed[0] and (printed[0] - issue[0]).days <= LATELY:
        return When((issue[0], printed[1]), fact)
    return When(printed)


def _dates_act(item: Features, text: str, cue: re.Match[str], at: int, span: DateSpan) -> bool:
    start = span.start - item.report.claim.start
    if _TERM.search(text[max(0, start - 14) : start]):
        return False
    if start < cue.start():
        lead = text[start : cue.start()]
        near = len(lead) <= BEFORE and not _RELATIVE.search(lead) and not _AFTERWARD.search(lead)
        return near or _with_speech(item, span, cue)
    between = text[cue.end() : start]
    beside = start < at or len(between.split()) <= 1 or _OCCASION.search(between) is not None
    return beside or _with_speech(item, span, cue)


def _with_speech(item: Features, span: DateSpan, cue: re.Match[str]) -> bool:
    """Tell whether a date stands with the verb of saying behind what is said."""
    found = item.report.claim.attribution
    if found is None or found.cue is None:
        return False
    content = min((part.start for part in found.content), default=found.cue.start)
    said = found.cue.start - item.report.claim.start
    if content < found.cue.start:
        return span.start > found.cue.end and said >= cue.start()
    return said < cue.start() and found.cue.end <= span.start < content
