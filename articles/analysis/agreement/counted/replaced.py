"""Find figures that a claim itself gives as replaced: "25%, up from the 10% first offered".

Entry points: `replaced` for two figures that lie apart, `retold` for what a story says of earlier figures, `withdrawn`
and `dwindled` for a claim that takes a figure back and one that counts who is left; `of_two_things` and `other_chance`
for none of these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...counting.counts import Figure
from ...counting.wholes import WHOLE
from ...languages.english.measures import GENERIC_NOUNS
from ...questions.features import Features
from ...words.wording import plain
from ..story import Story
from .digits import TWO_DIGITS, closeness, same_currency, telling
from .elsewhere import of_another_scope
from .excuses import gives
from .intervals import ends
from .nouns import nouns_fit
from .sameness import Match, best_matches

BETWEEN = 70  # characters between a figure and the one it replaces
ADDED_UP = 0.6  # likelihood of a figure that another article's addition gives
BEHIND = 50  # characters behind the old figure that may say when it held
_REVISES = re.compile(
    r"\b(?:correct\w*|revis\w+|rais\w+|lower\w*|updat\w+|up from|down from|instead of|rather than|not [\d$£€]|"
    r"and not|had (?:put|given|stated|said|reported)|earlier (?:put|gave|said)|from an earlier|initially|originally|"
    r"at first)\b"
)
# Between the new figure and the old one.
_FROM = re.compile(
    r"\b(?:(?:up|down|rais\w+|increas\w+|lower\w*|reduc\w+|cut|revis\w+|chang\w+|extend\w+|higher|more|less|fewer) "
    r"(?:\w+ ){0,2}?(?:from|than)|"
    r"instead of|rather than|compared (?:with|to)|against|replac\w+|in place of|not)\b"
)
# Beside the old figure: it no longer holds.
_NO_LONGER = re.compile(
    r"\b(?:first|initially|originally|previously|earlier|at first|until (?:then|now)|old|previous|original|initial|"
    r"(?:had|was|were) (?:\w+ )?(?:announced|offered|planned|promised|given|stated|put|reported|expected|estimated)|"
    r"(?:announced|offered|planned|promised|given|stated|reported|expected|estimated) (?:on|last|in|a)\b)"
)


# "Up from 3,100 this morning", "against 2.1 meters at dawn on Tuesday": an earlier hour or day of the same week.
_CLOCK = r"(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m)?|noon|midday|midnight|dawn|dusk|breakfast|lunchtime|teatime|nightfall)"
_EARLIER = re.compile(
    r"\W*(?:(?:[a-z-]+ ){0,3}?)(?:(?:earlier |early |late )?(?:this|on|in the|that) "
    r"(?:morning|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|small hours)\b(?! of\b)|"
    rf"(?:at|by|before|around) {_CLOCK}\b|overnight\b|last night\b|yesterday\b|"
    r"(?:the )?(?:night|day|evening|week(?:end)?) (?:before|earlier)\b|the previous (?:day|night|evening|week)\b|"
    r"(?:an?|one|two|three|four|five|six|\d) (?:hours?|days?|weeks?) (?:ago|earlier|before)\b)"
)
_SINCE_THEN = re.compile(
    r"\b(?:up|down|(?:rose|risen|fell|fallen|grew|grown|climbed|dropped|shrank|increased|eased)(?: [a-z]+)?|"
    r"more|less|fewer|higher|lower) (?:from|than)\b|\b(?:compared (?:with|to)|against)\b"
)


def of_two_things(match: Match, story: Story) -> bool:
    """Tell whether two figures that look like an earlier and a later one are of two things, so that none replaces.

    One is a part and the other answers to its whole, or only what a part is taken of, or of a neighbor. None of 11 such
    updates on 81 stories was right.
    """
    first, second = match.first, match.second
    sides = ((match.one, first, second), (match.two, second, first))
    if any(_answers_whole(item, own, other) for item, own, other in sides):
        return True
    if (first.share == WHOLE) != (second.share == WHOLE) and not first.outcomes & second.outcomes:
        return True
    return of_another_scope(match.one, first, match.two, second, story)


def _answers_whole(item: Features, own: Figure, other: Figure) -> bool:
    """Tell whether a claim gives the whole of which `own` is a part, and the other figure counts that whole's sort."""
    if other.part or own.noun == other.noun:
        return False
    wholes = (figure for figure in item.figures if figure.noun == other.noun != "" and not figure.part)
    return any(
        figure.dimension == own.dimension
        and ends(figure.quantity)[0] > ends(own.quantity)[0]
        and (own.part or _INCLUDING.fullmatch(item.between(figure, own)))
        for figure in wholes
    )


_INCLUDING = re.compile(
    r"[^.;:\d]{0,60}\b(?:including|among (?:them|those|whom)|of (?:whom|them|which|those))\b[^.;:\d]{0,30}"
)


class Retold(NamedTuple):
    """A new figure, the claim that gives it, and the claim and figure of another article that it replaces."""

    one: Features
    two: Features
    first: Figure
    second: Figure
    likeness: float


def replaced(match: Match) -> int:
    """Return 1 if the first claim takes the second's figure back ("3.6 percent, not 3.9"), -1 the other way, else 0."""
    sides = ((match.one, match.first, match.second, 1), (match.two, match.second, match.first, -1))
    return next((way for item, own, other, way in sides if _takes_back(item, own, other)), 0)


def _takes_back(item: Features, own: Figure, other: Figure) -> bool:
    if _grew(item, own, other) or _shrank(item, own, other):
        return True
    told = gives(item, own, other) and _REVISES.search(plain(item.report.claim.text)) is not None
    return told or any(
        nouns_fit(old, other) and same_currency(old, other) and closeness(old, other) in ("equal", "rounded")
        for old in olds_of(item, own)
    )


def other_chance(match: Match) -> bool:
    """Tell whether one claim gives both shares, and the other one of them: "a one in three chance that it fails"."""
    if match.first.dimension != "percent" or match.near != "apart" or replaced(match):
        return False
    return gives(match.one, match.first, match.second) or gives(match.two, match.second, match.first)


_LEAVING = re.compile(r"\b(?:leav(?:ing|es)|left|remain\w*|still|down to|bringing|cutting)\b")


def _shrank(item: Features, own: Figure, other: Figure) -> bool:
    """Tell whether a claim says how many went off the other figure: "thirty came home, leaving 54 in captivity"."""
    gap = (other.low or 0.0) - (own.low or 0.0)
    if gap <= 0 or own.dimension != other.dimension or not _LEAVING.search(item.before(own, BEHIND)):
        return False
    return any(figure is not own and figure.dimension == own.dimension and figure.low == gap for figure in item.figures)


def _grew(item: Features, own: Figure, other: Figure) -> bool:
    """Tell whether a claim says how many came on top of the other figure: "now 26, after four more died"."""
    gap = (own.low or 0.0) - (other.low or 0.0)
    running = own.running and own.dimension == other.dimension == "count"
    return gap > 0 and running and any(figure.change and figure.low == gap for figure in item.figures)


def olds_of(item: Features, own: Figure) -> Iterator[Figure]:
    """Yield the figures of a claim that it gives as those that `own` replaces."""
    for old in item.figures:
        gap = item.between(own, old)
        if old is own or old.dimension != own.dimension or not 0 < len(gap) < BETWEEN or closeness(old, own) != "apart":
            continue
        near = gap[-20:] + item.behind(old, BEHIND).split(",")[0]
        told = _FROM.search(gap) and _NO_LONGER.search(near)
        since = _SINCE_THEN.search(gap) and old.quantity.start > own.quantity.start
        if told or (since and _then(item, old)):
            yield old


def _then(item: Features, old: Figure) -> bool:
    """Tell whether a figure is said to be of an earlier hour or day; of another year it is no earlier count."""
    return not old.year and _EARLIER.match(item.behind(old, BEHIND)) is not None


def retold(story: Story) -> Iterator[Retold]:
    """Yield what a claim gives as replaced, for each claim of another article that has the old figure."""
    yield from _added_up(story)
    for match in best_matches(story):
        if match.near not in ("equal", "rounded") or match.one.report.article == match.two.report.article:
            continue
        sides = ((match.one, match.first, match.two, match.second), (match.two, match.second, match.one, match.first))
        for item, old, other, figure in sides:
            for new in item.figures:
                if old in olds_of(item, new) and not any(closeness(new, given) != "apart" for given in other.figures):
                    yield Retold(item, other, new, figure, match.likeness)


def _added_up(story: Story) -> Iterator[Retold]:
    """Yield a total and the figure that it had before, where a claim tells the total and what came on top.

    "40 more left, taking the total to 90" replaces another article's 50.
    """
    sums = [
        (item, total, more, (total.low or 0.0) - (more.low or 0.0))
        for item in story.features
        for total in item.figures
        for more in item.figures
        if total.running and more.change and more is not total and total.dimension == more.dimension == "count"
    ]
    for item, total, more, before in sums:
        for other in story.features:
            if before <= 0 or other.report.article == item.report.article or not _may_be_earlier(other, item, story):
                continue
            for figure in other.figures:
                fits = figure.dimension == "count" and not figure.change and nouns_fit(total, figure)
                if fits and nouns_fit(more, figure) and figure.quantity.value == before and _tells(figure, total):
                    yield Retold(item, other, total, figure, ADDED_UP)


def _tells(figure: Figure, total: Figure) -> bool:
    """Tell whether an earlier count is hardly another one by chance: of two digits, or of the same fate or thing."""
    same_thing = figure.noun == total.noun != "" and figure.noun not in GENERIC_NOUNS
    return telling(figure) >= TWO_DIGITS or bool(figure.outcomes & total.outcomes) or same_thing


def _may_be_earlier(other: Features, item: Features, story: Story) -> bool:
    printed = other.report.published, item.report.published
    pair = min(other.key, item.key), max(other.key, item.key)
    return pair in story.pairs and not (printed[0] and printed[1] and printed[0] > printed[1])


_WITHDRAWS = re.compile(
    r"\b(?:withdr[ae]wn?|withdraws|retract\w*|took back|taken back|takes back|recant\w*|disown\w*|walked back|"
    r"back(?:ed|s)? away from|no longer (?:stands? by|claims?|says?|maintains?))\b"
    r"(?: (?:its|his|her|their|the|an?|from))?(?: [a-z-]+){0,2}? ?"
    r"(?:claims?|figures?|counts?|statements?|reports?|allegations?|estimates?|assertions?|tall(?:y|ies)|numbers?|that)\b"
)


def withdrawn(match: Match, order: int | None) -> bool:
    """Tell whether the later claim takes back what the earlier one says, in its own words."""
    later, earlier = (match.one, match.two) if order == 1 else (match.two, match.one)
    texts = [plain(item.report.claim.text) for item in (later, earlier)]
    return bool(order) and bool(_WITHDRAWS.search(texts[0])) and not _WITHDRAWS.search(texts[1])


_REMAINS = re.compile(r"\s*(?:[a-z-]+ ){0,4}?(?:(?:is|are|was|were) still|still|remain(?:s|ed)?|(?:is|are) yet to)\b")


def dwindled(match: Match, order: int) -> bool:
    """Tell whether the later claim counts those of whom something is still so: "four remain in hospital"."""
    sides = ((match.one, match.first), (match.two, match.second))
    (item, figure), (earlier, other) = sides if order > 0 else sides[::-1]
    fewer = figure.dimension == "count" and ends(figure.quantity)[1] < ends(other.quantity)[0]
    return fewer and _is_left(item, figure) and not _is_left(earlier, other)


def _is_left(item: Features, figure: Figure) -> bool:
    return _REMAINS.match(item.behind(figure, 60)) is not None
