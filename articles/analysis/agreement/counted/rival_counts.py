"""Find the count of a party that stands against another one. Entry points: `rival_counts`, `claimed_of_enemy`.

A union and a company count the strikers, organizers and police the marchers, relatives and a ministry the dead. Their
words have little in common, so that the likeness of two claims says little, and the later of two such counts is no
update. What tells is who counts, that the same befell those who are counted, and that nothing excuses the difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...counting.counts import Figure
from ...languages.english.measures import GENERIC_NOUNS, OFFICIAL, PARTIES, PROTEST_NOUNS, ROLE_NOUNS
from ...questions.features import Features
from ...words.wording import plain, stem_concept
from ..story import Story, disjoint
from ..timing import as_of
from .digits import closeness
from .excuses import excused
from .figures import fates_clash, figure_odds, outcomes_clash
from .nouns import one_family
from .sameness import Match

# Logarithm of the odds that two figures answer one question. On 63 stories, 24 of 27 pairs of counts of one fate do
# from the first value up, if both sources are known, else from the second. Counts of no named fate ask for more.
SAME_FATE, NO_SOURCE, NO_FATE = -2.0, -1.3, 0.0
# Of a crowd that an official body gives, and a count of a party that says of whom it is no more than "people".
CROWD = -1.3
INSIDE = 0.0  # odds asked of two counts that one outlet sets side by side
LEAST = 2  # "one" is seldom a count
RIVAL = 0.6  # likelihood that is given to such a pair
FAR = 1  # days from which two stated days are two events
_SAYS = re.compile(
    r"\b(?:says?|said|claim\w*|insist\w*|maintain\w*|count(?:s|ed)|estimat\w+|reckon\w*|puts?|tall(?:y|ies|ied)|"
    r"kn[eo]w|tells?|told|sp[eo]aks?|spoke|according to|recorded|registered|documented|verified|compiled|certified)\b"
)
_COUNTED = re.compile(
    r"\b(?:count(?:s|ed)?|tall(?:y|ies|ied)|estimat\w+|reckon\w*|puts?|speaks? of|spoke of|there were|were there|"
    r"claim\w*|it was)\b"
)
# Whoever kills the other side's counts them as it likes: no later count of the same body.
_ENEMY = re.compile(
    r"\b(?:its|their|our|his) (?:[a-z]+ )?"
    r"(?:troops|forces|fighters|soldiers|men|army|units|gunners|pilots|warplanes|drones) (?:had |have )?"
    r"(?:killed|eliminated|destroyed|shot down|captured|wiped out|taken prisoner)\b|"
    r"\b(?:claim(?:s|ed)? to have|(?:said|says?|claim(?:s|ed)?)(?: that)? (?:it|they)(?: had| have)?) "
    r"(?:killed|eliminated|destroyed|shot down|captured|wiped out)\b"
)
_ATTENDED = "attended"
_WORDS = re.compile(r"[a-z]+")
_ALSO = frozenset(map(stem_concept, ("member", "worker", "student", "teacher", *PROTEST_NOUNS)))
_PEOPLE = GENERIC_NOUNS | ROLE_NOUNS | _ALSO | {""}


def rival_counts(story: Story) -> Iterator[Match]:
    """Yield the two counts that a party and somebody else give in two articles, the likeliest for each count."""
    parties = {item.key: _is_party(item, story) for item in story.features if item.figures}
    best: dict[tuple[int, int, int], tuple[float, Match]] = {}
    for one, two, _ in story.couples():
        if not _may_differ(one, two, parties, story):
            continue
        for odds, match in _pairs(one, two, story):
            item, own = (one, match.first) if parties[one.key] else (two, match.second)
            other = two if item is one else one
            place = item.key, own.quantity.start, other.report.article
            if place not in best or odds > best[place][0]:
                best[place] = odds, match
    yield from (match for _, match in best.values())


def _is_party(item: Features, story: Story) -> bool:
    """Tell whether a claim is that of a party, by the words that name its source."""
    found = item.report.claim.attribution
    named = [found.source.text if found.source else "", found.speaker, found.role, found.organization] if found else []
    if not found and (subject := _SUBJECT.match(item.report.claim.text)):
        named.append(subject.group(1))
    heads = (_head(plain(name)) for name in (*named, story.origins.get(item.key)) if name)
    words = {word for head in heads for word in _WORDS.findall(head)}
    return bool(words & PARTIES) and not words & OFFICIAL


_SUBJECT = re.compile(r"([^,.;:\d]{4,60}?) (?:said|says|spoke|speaks?|counted|counts?|claim(?:s|ed)?|put)\b")
_SPEAKS_FOR = re.compile(
    r".*?\b(?:spokes\w+|leaders?|head|chair\w*|president|secretary|director|officials?) (?:of|for|at) "
)
_MORE = re.compile(r" (?:of|against|for|at|in|from|outside|near|that|who|which) ")


def _head(name: str) -> str:
    """Return of a source's name what says what it is: "organizers", of those of a rally against the governor."""
    return _MORE.split(_SPEAKS_FOR.sub("", name), maxsplit=1)[0]


def _may_differ(one: Features, two: Features, parties: dict[int, bool], story: Story) -> bool:
    """Tell whether two claims rest on two sources of which one is a party that says how many."""
    if not (one.figures and two.figures):
        return False
    if parties[one.key] == parties[two.key] or _one_origin(one, two, story):
        return False
    item = one if parties[one.key] else two
    return _SAYS.search(plain(item.report.claim.text)) is not None


def _one_origin(one: Features, two: Features, story: Story) -> bool:
    return story.origins.get(one.key) == story.origins.get(two.key)


def _pairs(one: Features, two: Features, story: Story) -> Iterator[tuple[float, Match]]:
    known = None not in (story.origins.get(one.key), story.origins.get(two.key))
    inside = one.report.article == two.report.article
    for first in filter(_is_count, one.figures):
        for second in filter(_is_count, two.figures):
            if not _comparable(first, second) or _of_two_days(one, first, two, second):
                continue
            odds, asked = figure_odds(first, second, one, two, story), _asked(first, second, known)
            crowd = known and asked is not None and _of_one_crowd((one, first), (two, second))
            asked = min(asked, CROWD) if crowd and asked is not None else asked
            asked = INSIDE if inside and asked is not None else asked
            match = Match(one, two, first, second, RIVAL, "apart")
            if asked is not None and odds >= asked and not excused(match, story):
                yield odds, match


def _is_count(figure: Figure) -> bool:
    plain_count = figure.dimension == "count" and figure.sense in ("actual", "planned") and not figure.change
    return plain_count and (figure.low or figure.high or 0.0) >= LEAST


def _comparable(first: Figure, second: Figure) -> bool:
    if (
        first.sense != second.sense
        or first.year != second.year
        or first.rate != second.rate
        or fates_clash(first, second)
    ):
        return False
    return closeness(first, second) == "apart" and not outcomes_clash(first, second)


def _asked(first: Figure, second: Figure, known: bool) -> float | None:
    """Return the odds asked of two counts, None where they count two sorts of things."""
    named = one_family(first.noun, second.noun) or (_CASE in (first.noun, second.noun) and _both_ill(first, second))
    people = first.noun in _PEOPLE and second.noun in _PEOPLE
    if first.outcomes & second.outcomes and (named or people):
        return SAME_FATE if known else NO_SOURCE
    if first.noun == second.noun not in _PEOPLE and known and not (first.outcomes or second.outcomes):
        return CROWD
    return NO_FATE if (named or people) and known else None


def _of_one_crowd(*sides: tuple[Features, Figure]) -> bool:
    """Tell whether one claim says how many came to something, and the other only how many its source counted."""
    came = [_ATTENDED in figure.outcomes for _, figure in sides]
    if came == [True, True] or not any(came):
        return False
    item, figure = sides[came.index(False)]
    return not figure.outcomes and _COUNTED.search(plain(item.report.claim.text)) is not None


def claimed_of_enemy(item: Features) -> bool:
    """Tell whether a claim says whom or what its source did away with: "its troops killed 23 soldiers"."""
    return _ENEMY.search(plain(item.report.claim.text)) is not None


def _both_ill(first: Figure, second: Figure) -> bool:
    return "infected" in first.outcomes & second.outcomes  # "41 cases" are whoever falls ill


_CASE = stem_concept("case")


def _of_two_days(one: Features, first: Figure, two: Features, second: Figure) -> bool:
    """Tell whether both claims state days that lie apart: what happened on Tuesday, and on Thursday elsewhere."""
    (days, stated), (others, also) = as_of(one, first), as_of(two, second)
    if not (days and others and stated and also and disjoint(days, others)):
        return False
    return max((others[0] - days[1]).days, (days[0] - others[1]).days) > FAR
