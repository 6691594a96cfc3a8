"""Find figures that one outlet tells of what another outlet gives a second figure for. Entry point: `mistold`.

"63 people were treated, 11 of them in a critical condition" and "63 people in a critical condition"; "12,400 were
vaccinated, short of the 20,000 planned" and "20,000 were vaccinated". The digits of the two outlets agree, so that no
comparison of figures shows that one took the whole for the part, or the plan for the deed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ...counting.counts import Figure
from ...counting.wholes import WHOLE
from ...languages.english.measures import GENERIC_NOUNS, LIGHT_VERBS
from ...languages.english.positions import PLANNED_DEED
from ...questions.features import Features
from ...vocabulary import Stance
from ...words.wording import plain, stem_concept, tokens
from ..story import Story
from .digits import TWO_DIGITS, closeness, same_currency, telling
from .elsewhere import is_aside
from .nouns import nouns_fit
from .sameness import figure_likeness

NEAR = 800  # characters back in which the whole stands of which a sentence gives a part
REACH = 60  # characters, about a clause
BEFORE, BEHIND = 120, 40  # characters around a figure in which words make it a share
SORT = "="  # begins the name of a sort of event
RARE = 1.0  # weight from which a word tells the part from the rest of its story
TELLING = 1.7  # weight from which it does in whatever claim
ONE_CLAIM = 0.3  # likelihood that both claims have figures of one thing, asked where it tells less
FEW = 3  # claims with a word that is rare in any story
AGAINST = 0.5
ONE_MATTER = 0.3  # likelihood that two claims have figures of one thing: of nine flags below it three were right
PARTS = (  # between a whole and its parts
    r"\b(?:includ\w+|among (?:them|those|whom)|of (?:whom|which|them|these|those)|made up of|"
    r"consist(?:s|ing|ed) of|compris\w+|composed of)\b"
)
_PART_BETWEEN, _PART_WORDS = re.compile(rf"{PARTS}|(?:--|[:(–—])\s*$"), re.compile(PARTS)
_OF_WHICH = re.compile(r"\W*of (?:which|whom|that|it|this|the (?:total|sum|money|amount|whole|package|fund))\b")
# "Of which 90 million is meant for shelters": nothing is done with it yet.
_MEANT = re.compile(
    r" (?:[a-z]+ )?(?:(?:is|are|was|were|will be|would be) )?"
    r"(?:meant|earmarked|intended|reserved|set aside|destined|due|to go|to be)\b"
)
# "From 24 seats to 21": the two ends of one change.
_FROM, _TO = (
    re.compile(r"\bfrom (?:its |their |the )?(?:current |present )?$"),
    re.compile(r"\bto (?:about |only |just )?$"),
)
_ALL_OF_WHICH = re.compile(r"[^.;:,\d]{0,40},? all of (?:which|whom|them)\b([^.;:]{3,80})")
_OR = re.compile(r"(?<![\w'’-])((?:[\w'’-]++ ){0,3}[\w'’-]++),? or ((?:[\w'’-]++ ?){1,4})")
_OF_THOSE = re.compile(r"\s+of (?:those|these|the same|all these|all those) [a-z]")
_SHARE = re.compile(r"\b(?:half|thirds?|quarters?|fifths?|percent|per cent|majority|most) of (?:them|these|those),? $")
_LARGEST = re.compile(
    r"\b(?:largest|biggest|larger|smaller|smallest|main|greatest) (?:single )?(?:share|part|portion|chunk|slice)\b|"
    r"\bof (?:it|this|that|which)\b|\bof (?:the|that|this) (?:money|sum|total|amount|number)\b"
)


class Given(NamedTuple):
    """What one article gives: `total`, and `own`, which is said of a part of it or of what was done of a plan."""

    item: Features
    total: Figure
    own: Figure
    marks: frozenset[str]  # what is said of `own` alone
    planned: bool


class Mistold(NamedTuple):
    """A figure of one claim, and the figure of another that is told of what the first one counts."""

    one: Features
    two: Features
    first: Figure
    second: Figure
    lead: str  # what went wrong, in words


AS_PART = "The whole is told as the part"
AS_DONE = "What was planned is told as done"
TENFOLD = 10.0


def mistold(story: Story) -> Iterator[Mistold]:
    """Yield each figure that another article tells of what a second figure counts, from the pairs of a story."""
    given: dict[int, list[Given]] = defaultdict(list)
    for found in (found for claims in story.articles.values() for found in _given_in(claims)):
        given[found.item.key].append(found)
    couples = ((one, two) for one, two, _ in story.couples() if one.report.article != two.report.article)
    for item, other in (sides for one, two in couples for sides in ((one, two), (two, one))):
        for found in given.get(item.key, ()):
            for figure in other.figures:
                told = Mistold(item, other, found.own, figure, AS_DONE if found.planned else AS_PART)
                if _is_told_of(found, figure, other, story) and _one_matter(told, story):
                    yield told


def _one_matter(found: Mistold, story: Story) -> bool:
    """Tell whether the claims have figures of one thing; the whole may stand in the claim before the part's."""
    claims = story.articles[found.one.report.article]
    at = claims.index(found.one)
    own = any(closeness(figure, found.second) != "apart" for figure in found.one.figures)
    keys = [one.key for one in (claims[at : at + 1] if own else claims[max(0, at - 1) : at + 1])]
    pairs = ((min(key, found.two.key), max(key, found.two.key)) for key in keys)
    return max(figure_likeness(story).get(pair, 0.0) for pair in pairs) >= ONE_MATTER


def _given_in(claims: tuple[Features, ...]) -> Iterator[Given]:
    row = sorted((item for item in claims if item.figures), key=lambda item: item.report.claim.start)
    for at, item in enumerate(row):
        for own in item.figures:
            for total in item.figures:
                if total is not own and total.dimension == own.dimension:
                    yield from _within(item, total, own)
            for before in row[:at]:
                if item.report.claim.start - before.report.claim.start < NEAR or own.part:
                    yield from _across(before, item, own)


def _within(item: Features, total: Figure, own: Figure) -> Iterator[Given]:
    """Yield the two figures of one sentence, if one is a part of the other or what was done of it."""
    named = total.noun == own.noun and (total.noun != "" or total.dimension not in ("count", "age", "time"))
    planned = named and total.sense == "planned" and own.sense == "actual"
    near = (total.low or 0.0) < TENFOLD * (own.high or own.low or 0.0)  # what was done is no small part of the plan
    planned = planned and near and _more(total, own) and not _OF_WHICH.match(item.behind(own, 20))
    planned = planned and not _MEANT.match(item.behind(own, BEHIND))
    planned = planned and not (_FROM.search(item.before(total, 24)) and _TO.search(item.before(own, 24)))
    if planned or (_more(total, own) and _parted(item, total, own)):
        yield _read(item, total, own, planned)


def _parted(item: Features, total: Figure, own: Figure) -> bool:
    if total.quantity.end > own.quantity.start:
        return own.part and total.share == WHOLE
    between = item.between(total, own)
    in_brackets = ")" in between  # "Osei (17 percent), Lindgren (14 percent)": each has its own
    return own.part or bool((_PART_WORDS if in_brackets else _PART_BETWEEN).search(between))


def _across(before: Features, item: Features, own: Figure) -> Iterator[Given]:
    """Yield a figure that the sentence before gives, of which this one gives a part."""
    near = item.report.claim.start - before.report.claim.start < NEAR
    parted = (own.part and not _has_whole(item, own)) or _is_largest(item, own) or _SHARE.search(item.before(own, 60))
    if parted:
        for total in before.figures:
            fits = total.dimension == own.dimension and (near or total.noun == own.noun)
            if fits and _more(total, own) and telling(total) >= TWO_DIGITS:
                yield _read(item, total, own, False)


def _has_whole(item: Features, own: Figure) -> bool:
    """Tell whether a sentence gives what `own` is a part of: "14 were hurt, six of them officers"."""
    beside = (figure for figure in item.figures if figure is not own and figure.dimension == own.dimension)
    return any(_more(figure, own) and _parted(item, figure, own) for figure in beside)


def _is_largest(item: Features, own: Figure) -> bool:
    """Tell whether words before a figure, or right behind it, make it a share of what the sentence before gives.

    "The largest share of the money, 1.4 million", "about 1.4 million of it"; not "62 million of debt, most of it …".
    """
    before, behind = item.before(own, BEFORE), item.behind(own, BEHIND)
    return bool(_LARGEST.search(before) or _LARGEST.match(behind.lstrip()))


def _more(total: Figure, own: Figure) -> bool:
    return (total.low or 0.0) > (own.high or own.low or 0.0)


def _read(item: Features, total: Figure, own: Figure, planned: bool) -> Given:
    mine, its, kept = _said_of(own), _said_of(total), item.said | {own.noun}
    if own.owners or _OF_THOSE.match(item.behind(own, BEHIND)):  # "four Dutch nationals", "four of those calls":
        mine -= {own.noun}  # the noun alone does not tell the part
    return Given(item, total, own, (mine - its) & kept, planned)


def _said_of(figure: Figure) -> frozenset[str]:
    near = frozenset(word for word in figure.close if not word.startswith(SORT))
    return (figure.words | near | figure.owners | {figure.noun}) - {""}


def _is_told_of(found: Given, figure: Figure, other: Features, story: Story) -> bool:
    """Tell whether a figure of another article is that of the whole, and what is said of it that of the part."""
    if not _fits(found, figure) or _known(found, other, story) or is_aside(other, figure):
        return False
    if found.planned:
        done = figure.sense == "actual" and nouns_fit(figure, found.own) and not figure.change
        if figure.dimension == "money":  # a price is not what was spent of it
            done = done and bool(_said_of(found.own) & _said_of(figure) - GENERIC_NOUNS - _light_verbs())
        return done and not may_have_come(found.item, other)
    if figure.sense == "planned" and not _is_planned(found):
        return False
    alike = _said_alike(found, figure, other, story) - _either(other) - _of_its_parts(other, figure)
    near = (
        figure_likeness(story).get((min(found.item.key, other.key), max(found.item.key, other.key)), 0.0) >= ONE_CLAIM
    )
    return bool(alike) and (near or any(_is_telling(word, story) for word in alike))


def _is_planned(found: Given) -> bool:
    """Tell whether a part is still to come; a part of what is planned is planned, too."""
    planned = "planned" in (found.own.sense, found.total.sense) or found.item.report.claim.stance is Stance.PLANS
    return planned or PLANNED_DEED.search(plain(found.item.report.claim.text)) is not None


def _fits(found: Given, figure: Figure) -> bool:
    """Tell whether a figure is the size of the whole and not of the part, and counts what either does."""
    total, own = found.total, found.own
    if figure.dimension != total.dimension or figure.share == WHOLE or figure.rate != own.rate:
        return False
    if not _is_same(total, figure) or _is_same(own, figure):
        return False
    if total.dimension == "money" and not same_currency(total, figure):
        return False
    return nouns_fit(figure, total) or nouns_fit(figure, own) or telling(total) >= TWO_DIGITS


def _said_alike(found: Given, figure: Figure, other: Features, story: Story) -> set[str]:
    """Return the words that tell the part from the whole and are said of the figure."""
    every = _ALL_OF_WHICH.match(other.behind(figure, 2 * REACH))
    said = _said_of(figure) | {token.concept for token in (tokens(every[1]) if every else ())}
    marks = found.marks & said - GENERIC_NOUNS - _light_verbs()
    hits = {word for word in marks if _is_rare(word, story)}
    own, total = found.own, found.total
    if own.noun != total.noun and figure.noun not in ("", own.noun):
        hits.discard(own.noun)  # "he and his three children are among 4,500 people"
    return hits


def _either(item: Features) -> frozenset[str]:
    """Return the words of alternatives: "in sports halls or with relatives" says of nobody that he was in a hall."""
    found = (word for match in _OR.finditer(plain(item.report.claim.text)) for word in match.groups())
    return frozenset(token.concept for text in found for token in tokens(text))


def _of_its_parts(item: Features, figure: Figure) -> frozenset[str]:
    """Return the words right around the parts that a claim gives of a figure: "23 reports, among them four deaths"."""
    parts = (own for own in item.figures if own is not figure and own.dimension == figure.dimension)
    parted = [own for own in parts if _more(figure, own) and _parted(item, figure, own)]
    return frozenset(word for own in parted for word in own.close) - figure.close


@lru_cache(maxsize=1)
def _light_verbs() -> frozenset[str]:
    return frozenset(map(stem_concept, LIGHT_VERBS))


def _is_telling(word: str, story: Story) -> bool:
    return story.word_weights.get(word, 1.0) >= TELLING or story.spread.get(word, 0) <= FEW


def _is_rare(word: str, story: Story) -> bool:
    return story.word_weights.get(word, 1.0) >= RARE or story.spread.get(word, 0) <= FEW


def may_have_come(item: Features, other: Features) -> bool:
    """Tell whether the other article is later and names no day before, so that the plan may be fulfilled by then."""
    first, second = item.report.published, other.report.published
    days = [span.last for span in other.report.claim.dates if span.last]
    return bool(first and second and second > first) and not any(first and day <= first for day in days)


def _is_same(one: Figure, two: Figure) -> bool:
    return closeness(one, two) in ("equal", "rounded") or one.quantity.value == two.quantity.value


def _known(found: Given, other: Features, story: Story) -> bool:
    """Tell whether the other article gives the part as well."""
    return any(
        figure.dimension == found.own.dimension
        and _is_same(figure, found.own)
        and (item is other or bool(found.marks & figure.words))
        for item in story.articles[other.report.article]
        for figure in item.figures
    )
