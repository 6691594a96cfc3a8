"""Fill in what a short sentence leaves to the one before it: noun, outcome and year. Entry point: `filled_in`.

"Nearly 90 died." after a sentence on 1998 is about 1998; "It had put the figure at 2.3 million" counts what the article
counted last; in "three more witnesses, making five" the five are witnesses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..languages.english.measures import COUNT_WORDS, FATES
from ..reports import Report
from ..words.wording import Token, stem_concept
from .counts import Figure
from .totals import other_year

SHORT = 12  # words up to which a sentence may lean on the one before it
VERY_SHORT = 8  # words up to which it does so without a word that says it
_LEANS = re.compile(
    r"(?:that|the same|those|in (?:that|those|the (?:latter|former|first|second|end))|then|there|"
    r"of (?:them|those|these)|it|they|he|she|his|her|its|their|both|another|"
    r"a (?:further|third)|at (?:that|the) time|back then)\b",
    re.IGNORECASE,
)

# "The hospital employs 1,860 people" is of today, whatever year the sentence before it is about.
_PRESENT = re.compile(
    r"\b(?:is|are|has|have|now|today|employs?|holds?|owns?|runs?|serves?|costs?|covers?|makes?|needs?)\b"
)


def filled_in(
    figures: Sequence[Figure], report: Report, found: Sequence[Token], earlier: Sequence[Figure], before: Report | None
) -> tuple[Figure, ...]:
    """Return the figures of a claim with what it leaves to the claim before it (`earlier`, `before`)."""
    return tuple(_filled(figure, figures, report, found, earlier, before) for figure in figures)


def _filled(
    figure: Figure,
    figures: Sequence[Figure],
    report: Report,
    found: Sequence[Token],
    earlier: Sequence[Figure],
    before: Report | None,
) -> Figure:
    year = _year(figure, report, found, before)
    if figure.change and _beside_another(figure, figures, earlier):
        figure = replace(figure, change=False)
    if figure.dimension != "count" or figure.noun:
        return replace(figure, year=year) if year != figure.year else figure
    if "attended" in figure.outcomes:
        return replace(
            figure, year=year, noun=stem_concept("people")
        )  # a crowd is of people, whatever was counted last
    leader = _leader(figure, figures, report, found, earlier)
    if leader is None:
        return replace(figure, year=year)
    counted = len(found) <= SHORT and any(token.low in COUNT_WORDS for token in found)
    outcomes = figure.outcomes or (leader.outcomes if leader in figures or counted else frozenset())
    return replace(figure, year=year, noun=leader.noun, outcomes=outcomes)


def _beside_another(figure: Figure, figures: Sequence[Figure], earlier: Sequence[Figure]) -> bool:
    """Tell whether "another 31 are missing" stands beside the count of another outcome and adds to none of its own."""
    others = [other for other in (*earlier, *figures) if other is not figure and other.dimension == "count"]
    fates = figure.outcomes & FATES
    return (
        bool(fates)
        and any(other.outcomes & FATES for other in others)
        and not any(other.outcomes & fates for other in others)
    )


def _leader(
    figure: Figure, figures: Sequence[Figure], report: Report, found: Sequence[Token], earlier: Sequence[Figure]
) -> Figure | None:
    """Return the count whose noun an elliptic figure shares: before it in the claim, else last in the one before."""
    own = [other for other in figures if other.quantity.start < figure.quantity.start and _names_noun(other)]
    if own:
        return own[-1]
    if len(found) > SHORT and not _LEANS.match(report.claim.text):
        return None
    return next((other for other in reversed(earlier) if _names_noun(other)), None)


def _names_noun(figure: Figure) -> bool:
    return figure.dimension == "count" and bool(figure.noun)


def _year(figure: Figure, report: Report, found: Sequence[Token], before: Report | None) -> str:
    if figure.year or before is None or report.claim.dates:
        return figure.year
    leans = len(found) <= VERY_SHORT or (len(found) <= SHORT and _LEANS.match(report.claim.text) is not None)
    leans = leans and _PRESENT.search(report.claim.text) is None
    return other_year(before.claim.text, before.published) if leans else ""
