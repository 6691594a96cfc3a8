"""Tell whether a figure counts less than it seems, or was taken at the other end of a way than the other one.

Entry points: `set_apart`, `told_of_whole`.
"""

from __future__ import annotations

import re

from ...counting.counts import Figure
from ...counting.outcomes import outcome_words
from ...languages.english.measures import GENERIC_NOUNS
from ...questions.features import Features
from ...words.wording import tokens
from ..story import Story
from .nouns import one_family
from .sameness import Match

REACH = 90  # characters before a figure in which the people counted with it are named
BESIDE = 60  # characters on either side of a measure that may say at which end of a way it was taken
NEAR = 60  # characters between a toll and the clause that says who came on top
_NAME = r"(?:[A-Z][\w'’.-]+ )*[A-Z][\w'’.-]+"
_NAMES = re.compile(rf"((?:{_NAME}, )*{_NAME}),? and (?:the |his |her |their |its )?(?:other )?$")
_ALONG_WITH = re.compile(r"\b(?:with|alongside|beside|besides) (?:the |his |her )?(?:other )?$")
_WITH_THEM = re.compile(
    r"\s(?:of (?:his|her) )?(?:[a-z]+ )?"
    r"(?:others?|more|colleagues|friends|companions|comrades|fellow|associates|allies)\b"
)
_SETS_OUT = re.compile(
    r"\b(?:left|leaving|departed|departing|departure|set (?:out|off|sail)|sailed|took off|take-?off|lift(?:ed)? ?-?off|"
    r"launch(?:ed|ing)?|at the start|blasted off)\b"
)
_ARRIVES = re.compile(
    r"\b(?:reach(?:ed|ing|es)|arriv(?:ed|es|ing|al)|land(?:ed|s|ing)|touch(?:ed|es|ing) ?down|touchdown|came down|"
    r"splash(?:ed)? ?down|docked|docking)\b"
)
_AFTER = re.compile(r"\W*after (?:a further )?$")
_TOLL = re.compile(r"\b(?:toll|tally|death count|number of (?:dead|deaths|victims|fatalities))\b")
_WHICH_ONES = re.compile(r" (?:[a-z]+ )?(?:who|that|which) (?:(?:had|have|has|were|was|been|are) )*([a-z]+)")


def set_apart(match: Match, story: Story) -> bool:
    """Tell whether the clause of a figure says that it counts less, or something else, than the other one."""
    first, second = match.first, match.second
    if first.dimension not in ("count", "money", "percent", "age"):
        return _of_two_ends(match)
    if first.dimension != "count":
        return False
    sides = ((match.one, first, match.two), (match.two, second, match.one))
    return _of_two_compounds(match) or any(
        _beside_names(item, own, other) or _on_top(item, own, story) for item, own, other in sides
    )


def _of_two_ends(match: Match) -> bool:
    """Tell whether one thing is measured as it sets out, and as it arrives: "weighed 90 tonnes on landing"."""
    sides = ((match.one, match.first), (match.two, match.second))
    clauses = [f"{item.before(own, BESIDE)} 0 {item.behind(own, BESIDE)}" for item, own in sides]
    ends = [(bool(_SETS_OUT.search(clause)), bool(_ARRIVES.search(clause))) for clause in clauses]
    return set(ends) == {(True, False), (False, True)}


def _beside_names(item: Features, own: Figure, other: Features) -> bool:
    """Tell whether the other claim counts those named before a figure, too: "Ada Osei and four colleagues", "five"."""
    at, end = item.place_of(own)
    text = item.report.claim.text
    lead, after = text[max(0, at - REACH) : at], text[end : end + REACH]
    named, along = _NAMES.search(lead), _ALONG_WITH.search(lead)
    if not (named or along) or not _WITH_THEM.match(after):
        return False
    total = (own.low or 0.0) + (named[1].count(", ") if named else 0) + 1
    return any(figure.low == total and figure.dimension == own.dimension for figure in other.figures)


def _of_two_compounds(match: Match) -> bool:
    """Tell whether one figure says what a thing is like and the other counts no such parts: "the 340-page report"."""
    first, second = match.first, match.second
    apart = first.noun != second.noun and not one_family(first.noun, second.noun)
    general = {first.noun, second.noun} & (GENERIC_NOUNS | {""})
    return apart and not general and (_is_compound(match.one, first) or _is_compound(match.two, second))


def _is_compound(item: Features, figure: Figure) -> bool:
    return re.match(r"-[a-z]", item.behind(figure, 2)) is not None


def _on_top(item: Features, own: Figure, story: Story) -> bool:
    """Tell whether a clause only says who was added to the toll just given: "the toll stood at 11, after two died"."""
    claim = item.report.claim
    if not _AFTER.fullmatch(item.before(own, NEAR)) or not claim.text[:1].islower():
        return False
    before = (row for row in story.articles[item.report.article] if 0 <= claim.start - row.report.claim.end < NEAR)
    return any(
        figure.dimension == "count" and (figure.low or 0.0) > (own.low or 0.0)
        for row in before
        if _TOLL.search(row.report.claim.text.lower())
        for figure in row.figures
    )


def told_of_whole(item: Features, whole: Figure) -> frozenset[str]:
    """Return the outcome that only says which ones the whole are: "eight of the 14 who died lived here"."""
    found = _WHICH_ONES.match(item.behind(whole, 40))
    return (
        frozenset().union(*(outcome_words().get(word.stem, ()) for word in tokens(found[1]))) if found else frozenset()
    )


_SUCH_OF_THEM = re.compile(r"(?: of [^,.;:\d]{1,40}?)? (?:were|are) (?:all )?((?:[a-z-]+ ){0,2}?[a-z-]+)")


def of_one_sort(match: Match) -> bool:
    """Tell whether a part is said to be of the sort that the other claim counts: "three were children"."""
    sides = ((match.one, match.first, match.second), (match.two, match.second, match.first))
    return any(
        own.part
        and other.noun not in GENERIC_NOUNS | {""}
        and (found := _SUCH_OF_THEM.match(item.behind(own, 60))) is not None
        and other.noun in {token.concept for token in tokens(found[1])}
        for item, own, other in sides
    )
