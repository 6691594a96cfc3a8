"""Tell counts apart that only chance sets side by side in long articles. Entry point: `by_chance`.

An article of a thousand words has a dozen small counts, and two of them have the same digits in another order, or lie
one apart, in any two articles. What they count, or what is said of it, has to tie them.
"""

from __future__ import annotations

import re

from ...counting.counts import Figure
from ...questions.features import Features
from ...words.wording import stem_concept
from .digits import TWO_DIGITS, closeness, digits_of, slipped, telling
from .intervals import ends
from .nouns import alike, nouns_fit
from .sameness import Match

SMALL = 10.0  # counts below it stand in every other sentence
FEW_DIGITS = 2  # that change places by chance
SORT = "="  # begins the name of a sort of event
SORTS = 2  # of event; one has its like in any clause
ROW = 120  # characters behind a count in which those counted are named
_PEOPLE = stem_concept("people")
_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){0,3}"
_ROW = re.compile(rf"(?: [\w'’-]+){{1,5}}?(?:,| -+| [–—]|:) ((?:{_NAME}, ){{0,8}}{_NAME},? and {_NAME})")


def by_chance(match: Match) -> bool:
    """Tell whether nothing but their digits ties two counts, or their names tell two groups apart."""
    first, second = match.first, match.second
    if first.dimension != "count" or first.ballot.side or second.ballot.side:
        return False
    short = max(len(digits_of(first)), len(digits_of(second))) <= FEW_DIGITS
    if (short or not slipped(first, second)) and not _tied(match):
        return True
    small = max(ends(first.quantity)[1], ends(second.quantity)[1]) < SMALL
    each = first.noun in second.words and second.noun in first.words  # "six of the victims were tourists"
    other = not (each or _PEOPLE in (first.noun, second.noun) or nouns_fit(first, second))
    return small and (other or _of_other_people(match))


def _tied(match: Match) -> bool:
    """Tell whether what two counts count, or what is said of them, makes one question of both."""
    first, second = match.first, match.second
    heads = {first.noun, second.noun} == {"", _PEOPLE}  # "150 people", "400 were there"
    sorts = any(own.part and other.noun in own.close for own, other in ((first, second), (second, first)))
    nouns = heads or sorts or alike(first.noun, second.noun)
    return nouns or bool(_said_of_both(first, second)) or _share_a_figure(match)


def _said_of_both(first: Figure, second: Figure) -> frozenset[str]:
    """Return what is said of both counts, beside their nouns."""
    shared = first.words & second.words | first.close & second.close | first.outcomes & second.outcomes
    sorts = frozenset(word for word in shared if word.startswith(SORT))
    return shared - {first.noun, second.noun} - (sorts if len(sorts) < SORTS else frozenset())


def _share_a_figure(match: Match) -> bool:
    """Tell whether both claims give one figure that is no chance: "27 of its 94 cars", "72 of the 94 wagons"."""
    told = [figure for figure in match.one.figures if telling(figure) >= TWO_DIGITS]
    return any(closeness(figure, other) == "equal" for figure in told for other in match.two.figures)


def _of_other_people(match: Match) -> bool:
    """Tell whether both claims name those counted, and nobody is in both rows: "two aides, Ada Osei and Tom Lind"."""
    one, two = (_named(item, own) for item, own in ((match.one, match.first), (match.two, match.second)))
    return bool(one and two) and not one & two


def _named(item: Features, own: Figure) -> frozenset[str]:
    """Return the last names of a row of people behind a count."""
    _, end = item.place_of(own)
    found = _ROW.match(item.report.claim.text[end : end + ROW])
    names = re.split(r",? and |, ", found[1]) if found else []
    return frozenset(name.split()[-1] for name in names)
