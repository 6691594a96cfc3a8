"""Tell whether the words around a figure give it another scope than the story's. Entry point: `of_another_scope`.

The budget of a neighboring city, the count of another country's authority, an example reckoned out for one household,
the number of people who told a reporter something: none of them contradicts a figure of the story itself.
"""

from __future__ import annotations

import re
from collections import Counter

from ...counting.counts import Figure
from ...questions.features import Features
from ...words.folding import fold
from ...words.spelling import skeleton
from ...words.wording import plain
from ..story import Story
from .digits import closeness

LAST_HOUR = 12
BESIDE = 120  # characters on either side of a figure that say whose it is
_NEIGHBORS = re.compile(
    r"\b(?:[Nn]eighbou?ring|[Nn]earby|[Aa]djacent|[Aa]djoining|[Ss]ister|[Tt]win|[Oo]ther|[Aa]nother|[Ss]imilar|"
    r"[Cc]omparable|[Nn]ext-door) "
    r"(?:[a-z-]+ ){0,2}?(?:city|town|county|village|state|province|district|borough|region|country|municipality|"
    r"parish|port|island|suburb|school|hospital|club|company|plant|mill|mine|airport|university|council) "
    r"(?:of |called |,? )?(?P<name>(?:[A-Z][\w'-]+ ?){1,3})"
)
_SUCH = re.compile(
    r"\b(?:neighbou?ring|nearby|adjacent|adjoining|next-door|sister|twin) (?:[a-z-]+ ){0,2}?"
    r"(?:city|town|county|village|state|province|district|borough|region|country|municipality|parish|suburb|school|hospital|council)\b"
)
_SUPPOSED = r"(?:for|on|to|the owners? of|owners? of|someone with|anyone with)"
_PREMISE = re.compile(
    rf"\b{_SUPPOSED} (?:an?|each|every|someone|somebody|anyone|those|people|households?|families|homeowners?|"
    r"owners?|workers?|drivers?|couples?) (?:[a-z'-]+ ){0,5}?"
    r"(?:worth|valued at|assessed at|priced at|costing|earning|making|paying|who (?:earns?|makes?|pays?)|"
    r"(?:income|salary|pension|mortgage|loan|wage|bill|turnover) of)"
    r" (?:about |around |some |up to |at least |more than |less than |under |over )?$"
)
_PREMISE_ARTICLE = re.compile(rf"\b{_SUPPOSED} (?:an? |each |every )(?:[a-z'-]+ )?$")
_PREMISE_NOUN = re.compile(
    r"[ -](?:[a-z-]+ )?(?:home|house|apartment|flat|property|mortgage|loan|salary|income|car|bill|purchase|policy|"
    r"pension|household|wage|deposit)\b"
)
_TELLERS = re.compile(
    r"[ -](?:[a-z-]+ ){0,3}?(?:people|persons|sources?|officials?|executives?|employees?|diplomats?|lawyers?|bankers?|"
    r"aides?|insiders?|colleagues?|friends|others) "
    r"(?:(?:who (?:are|were) )?(?:familiar with|briefed on|close to|aware of|involved in)|"
    r"(?:with|who have|having) (?:direct |first-hand |detailed )?knowledge|who (?:asked|spoke|declined|requested|said))"
)
_TOLD_BY = re.compile(r"\b(?:according to|told by|confirmed by|citing) (?:the )?(?:other )?$")
_TELLER = re.compile(r"[ -](?:[a-z-]+ ){0,3}?(?:people|persons|sources?|officials?|executives?|diplomats?|lawyers?) ")
# "Shortly after ten on Tuesday", "at ten in the morning"; not "a toll that stood at ten on Tuesday".
_SHORTLY = re.compile(r"\b(?:shortly|just|soon|right|immediately|some time) (?:after|before|past) $")
_DAY_BEHIND = re.compile(
    r",? (?:(?:this|that|yesterday|the next|next) (?:morning|afternoon|evening|night)|last night|yesterday|"
    r"on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_AT = re.compile(r"\b(?:after|before|at|until|till|by|past|from|around|about|to) $")
_CLOCK_BEHIND = re.compile(r",? (?:o['’]?clock|in the (?:morning|afternoon|evening)|at night|local time)\b")
# What the sentence speaks of is an earlier matter that the story only remembers.
_OTHER_MATTER = re.compile(
    r"\bin (?:that|the (?:earlier|previous|older|other|first|latter)) case\b(?! [a-z]+ (?:is|was) )"
)
_SUPPOSES = re.compile(
    r"\W*if (?:so|not|(?:that|this|it|both|either|those (?:figures|numbers|counts)) "
    r"(?:is|are|were|proves?|turns? out) (?:to be )?(?:so|true|right|correct|accurate|confirmed|the case|borne out))\b"
)
_TIMES = re.compile(r"[ -](?:times|fold)\b(?: (?:as|that|more|the|higher|larger|bigger|over|what|its|their|this)\b)")


def of_another_scope(one: Features, first: Figure, two: Features, second: Figure, story: Story) -> bool:
    """Tell whether one of two figures is of a neighbor or an example, counts tellers, or is a factor."""
    sides = ((one, first, two), (two, second, one))
    if any(is_aside(item, figure) for item, figure, _ in sides):
        return True
    return _premises_differ(one, two) or any(_is_of_neighbor(item, other, story) for item, _, other in sides)


def is_aside(item: Features, figure: Figure) -> bool:
    """Tell whether a figure is the premise of an example, counts those who told something, or is a factor."""
    before, after = item.before(figure, BESIDE), item.behind(figure, BESIDE)
    if _SUPPOSES.match(plain(item.report.claim.text[:60])):
        return True
    if _is_clock(figure, before, after) or _OTHER_MATTER.search(plain(item.report.claim.text)):
        return True
    told = _TELLERS.match(after) or (_TOLD_BY.search(before) and _TELLER.match(after))
    factor = figure.dimension == "count" and _TIMES.match(after)
    return bool(told or factor) or is_premise(item, figure)


def _is_clock(figure: Figure, before: str, after: str) -> bool:
    """Tell whether a bare number is an hour of the day: "shortly after ten on Tuesday morning"."""
    bare = figure.dimension == "count" and (figure.low or 0.0) <= LAST_HOUR and figure.quantity.text.isalnum()
    shortly = _SHORTLY.search(before) and _DAY_BEHIND.match(after)
    return bare and bool(shortly or (_AT.search(before) and _CLOCK_BEHIND.match(after)))


def is_premise(item: Features, figure: Figure) -> bool:
    """Tell whether a figure is what an example supposes: "for a house worth $150,000", "on a $30,000 salary"."""
    before, after = item.before(figure, BESIDE), item.behind(figure, BESIDE)
    return bool(_PREMISE.search(before) or (_PREMISE_ARTICLE.search(before) and _PREMISE_NOUN.match(after)))


def _premises_differ(one: Features, two: Features) -> bool:
    """Tell whether both claims reckon out an example, from different premises."""
    premises = [[figure for figure in item.figures if is_premise(item, figure)] for item in (one, two)]
    return all(premises) and not any(closeness(x, y) != "apart" for x in premises[0] for y in premises[1])


def _is_of_neighbor(item: Features, other: Features, story: Story) -> bool:
    """Tell whether a claim speaks of a place or body that the story calls another one, and the other claim does not."""
    if _SUCH.search(plain(item.report.claim.text)) and not _SUCH.search(plain(other.report.claim.text)):
        return True
    return bool((item.names & _neighbors(story)) - other.wide)


def _neighbors(story: Story) -> frozenset[str]:
    """Return the names that a story gives to neighbors and others of a kind, if it seldom speaks of them."""
    if "neighbors" not in story.memo:
        texts = (fold(item.report.claim.text) for item in story.features)
        found = Counter(
            skeleton(word) for text in texts for name in _NEIGHBORS.finditer(text) for word in name["name"].split()
        )
        most = max(2, SELDOM * len(story.features))
        story.memo["neighbors"] = frozenset(word for word in found if story.spread.get(word, 0) <= most)
    known: frozenset[str] = story.memo["neighbors"]
    return known


SELDOM = 0.1  # of the claims of a story
