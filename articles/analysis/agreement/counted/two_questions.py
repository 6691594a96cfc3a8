"""Tell what the words around two figures make of them: two things, though nearly all else is alike.

Entry point: `of_two_questions`. Those who remain of all who came, those who are left out of "all but", one span of days
and a longer one, the sums for the dead and for the injured, the closing prices of two days: a reader who looks at the
clause of each figure sees two questions there, and so no conflict.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...counting.counts import Figure
from ...counting.outcomes import outcome_words
from ...languages.english.measures import FATE_ORDER, GENERIC_NOUNS
from ...questions.features import Features
from ...words.wording import tokens
from ..positions.named_apart import counted_apart
from .aged import aged_two
from .chance_pairs import by_chance
from .clauses_apart import told_apart
from .contrasts import Clause, contrasted, substituted
from .digits import slipped, telling
from .intervals import ends
from .sameness import Match
from .votes import of_two_votes

SAID_OF_ALL = frozenset({"count", "percent", "age"})  # all else is measured: times, ways, sums, weights
REACH = 70  # characters on either side of a figure that are its clause, if nothing cuts it off
SURELY = 0.7  # likelihood from which words elsewhere in the claims say enough: 13 wrong flags below it, 2 right ones
HALF = 0.5  # what a figure has to tell before it is no chance that another is just the half of it
STEM = 4  # letters of a name that its people share with it ("Ruritania", "Ruritanian")


class Side(NamedTuple):
    """One figure of a match in its claim, and the other one."""

    item: Features
    own: Figure
    other: Figure
    other_item: Features


def of_two_questions(match: Match) -> bool:
    """Tell whether the clauses of two figures that lie apart say that they answer two questions."""
    if match.first.dimension == "age":
        return aged_two(match)
    if _owned_by_two(match) or _fates_of_sums(match) or contrasted(*_clauses(match)):
        return True
    if told_apart(match, *_clauses(match)) or by_chance(match):
        return True
    if slipped(match.first, match.second):
        return False
    both = (_substituted, _unsaid, _periods_differ, _priced_on_two_days, _held_by_two, _of_two_votes, _named_apart)
    either = (_holds_so_many, _is_rest, _remains, _bounds_out, _is_share_of, _averaged, _of_planned)
    return any(applies(match) for applies in both) or any(
        applies(side) and not applies(_turned(side)) for side in _sides(match) for applies in either
    )


def _sides(match: Match) -> Iterator[Side]:
    yield Side(match.one, match.first, match.second, match.two)
    yield Side(match.two, match.second, match.first, match.one)


def _turned(side: Side) -> Side:
    return Side(side.other_item, side.other, side.own, side.item)


_CUT = re.compile(r"[,;:()\n]|[.!?](?=\s|$)|\s(?:and|but|while|when|whereas|although)\s")


_FRONTED = re.compile(r"\s*(?:among|in|at|on|for|of|from|during|across|within|outside|under)\s[^,]{3,50},\s?$")


def clause_around(item: Features, figure: Figure) -> Clause:
    """Return what stands before and behind a figure in its clause, made plain."""
    before, behind = item.before(figure, REACH), item.behind(figure, REACH)
    cuts = [0, *(found.end() for found in _CUT.finditer(before))]
    last = before[cuts[-2] : cuts[-1]] if len(cuts) > 1 else ""
    fronted = _FRONTED.match(last) or (
        last and not before[cuts[-1] :].strip() and behind[:1] == ","
    )  # "men, 52%, want"
    stop = _CUT.search(behind)
    return before[cuts[-2 if fronted else -1] :], behind[: stop.start()] if stop else behind


def _unsaid(match: Match) -> bool:
    """Tell whether two measures share no word of their clauses: times and ways are many in any story."""
    first, second = match.first, match.second
    one_value = first.quantity.value == second.quantity.value
    if first.dimension in SAID_OF_ALL or match.likeness >= SURELY or one_value:
        return False
    shared = (first.words & second.words) | (first.close & second.close) | (first.outcomes & second.outcomes)
    return not shared - GENERIC_NOUNS


_HOLDING = re.compile(r"-?(?:seat(?:er)?|capacity|bed|room|berth|cell)\b")


def _holds_so_many(side: Side) -> bool:
    """Tell whether a figure says how many a place can hold: "the 52,000-seat Arden Bowl", and 47,316 came."""
    tail = side.own.quantity.text.lstrip("0123456789, ").lower() or side.item.behind(side.own, 12)
    return tail.startswith("-") and _HOLDING.match(tail) is not None


def _named_apart(match: Match) -> bool:
    """Tell whether the clause before each figure speaks of somebody or something else by name."""
    (before, _), (ahead, _) = _clauses(match)
    return counted_apart(match, (len(before), len(ahead)))


def _owned_by_two(match: Match) -> bool:
    """Tell whether names between figure and noun are two: "21 Danish diplomats", "12 Norwegian diplomats"."""
    first, second = ({name[:STEM] for name in figure.owners} for figure in (match.first, match.second))
    return bool(first and second) and not first & second


_HOLDS = re.compile(
    r"\b(?:ha(?:s|ve|d)|received|logged|recorded|registered|collected|employ(?:s|ed)|own(?:s|ed)|operat(?:es|ed)|"
    r"holds?|held|serv(?:es|ed)|runs?|ran) (?:been )?(?:about |some |around |nearly |almost |more than |at least )?$"
)


def _held_by_two(match: Match) -> bool:
    """Tell whether two named bodies each give what they have themselves: two regulators with reports, two firms."""
    sides = ((match.one, match.first), (match.two, match.second))
    if not all(_HOLDS.search(item.before(own, REACH)) for item, own in sides):
        return False
    return bool(match.one.names - match.two.wide and match.two.names - match.one.wide) and not (
        match.one.names & match.two.names
    )


def _periods_differ(match: Match) -> bool:
    """Tell whether two figures are counted over two spans of time: "in the 24 hours before", "over the week"."""
    first, second = match.first.period, match.second.period
    return bool(first and second) and first != second


def _fates_of_sums(match: Match) -> bool:
    """Tell whether one sum is for those whom one fate met, and the other for those of another fate."""
    if match.first.dimension in SAID_OF_ALL:
        return False
    one, two = (_fates(item, own) for item, own in ((match.one, match.first), (match.two, match.second)))
    return bool(one and two) and not one & two


_OF_SUMS = frozenset(FATE_ORDER) | {"hospital", "homeless", "laid off"}  # "be charged $9,250" charges nobody


def _fates(item: Features, figure: Figure) -> frozenset[str]:
    table, found = outcome_words(), tokens(" 0 ".join(clause_around(item, figure)))
    return frozenset(name for token in found for name in table.get(token.stem, ())) & _OF_SUMS


def _clauses(match: Match) -> tuple[Clause, Clause]:
    return clause_around(match.one, match.first), clause_around(match.two, match.second)


def _substituted(match: Match) -> bool:
    """Tell whether the clauses of both figures differ in a word that stands in the place of another."""
    if match.first.ballot.side and match.first.ballot.side == match.second.ballot.side:
        return False  # "73 deputies for", "71 in favour"
    return substituted(*_clauses(match))


_MARGIN = "margin"


def _of_two_votes(match: Match) -> bool:
    """Tell whether both figures are sides or margins of votes, and those are two."""
    voted = all(figure.ballot.side or _MARGIN in figure.outcomes for figure in (match.first, match.second))
    return voted and of_two_votes(match.one, match.two)


_MARKET = re.compile(
    r"\b(?:shares?|stocks?|scrip|index|futures|bonds?|yields?|barrel|crude|currency|exchange|bourse|ftse|nasdaq|dow)\b"
)
_SHARES_OF = re.compile(
    r"\b([A-Z][\w&-]+)(?:['’]s?)? (?:shares?|stocks?|scrip|bonds?)\b|"
    r"\b[Ss](?:hares?|tocks?|crip) (?:of|in) (?:[a-z]+ ){0,3}([A-Z][\w&-]+)"
)
_TRADED = re.compile(
    r"\b(?:clos(?:ed?|es|ing)|end(?:ed|s)|settl(?:ed|es)|trad(?:ed|es|ing)|finish(?:ed|es)|open(?:ed|s)|stood|fell|"
    r"rose|slipped|gained|lost|climbed|jumped|tumbled|plunged|slid|dropped|was|were|up|down)\b"
)


def _priced_on_two_days(match: Match) -> bool:
    """Tell whether both figures are prices of a market, of two names or printed on two days."""
    if match.first.dimension not in ("money", "percent", "count"):
        return False
    sides = ((match.one, match.first), (match.two, match.second))
    around = ["|".join((item.before(own, REACH), item.behind(own, REACH))) for item, own in sides]
    if not all(_MARKET.search(text) and _TRADED.search(text) for text in around):
        return False
    names = [_traded(item) for item in (match.one, match.two)]
    two_names = bool(names[0] and names[1]) and not names[0] & names[1]
    return two_names or match.one.report.published != match.two.report.published


def _traded(item: Features) -> frozenset[str]:
    """Return the beginnings of the names whose shares a claim speaks of."""
    found = _SHARES_OF.finditer(item.report.claim.text)
    return frozenset((match[1] or match[2])[:STEM].casefold() for match in found)


_REST = re.compile(r"\b(?:all|everybody|everyone|every one|nobody|none) (?:but|except)(?: for)?(?: the)? $")
_LEFT = re.compile(r"\b(?:still|remain(?:s|ed|ing|der)?|left|rest|yet|away|missing|outside|without)\b")


def _is_rest(side: Side) -> bool:
    """Tell whether a figure counts whom a sentence leaves out, and the other is not said to count those left."""
    if not _REST.search(side.item.before(side.own, 40)):
        return False
    return not _LEFT.search(" ".join(clause_around(side.other_item, side.other)))


_REMAINS = re.compile(r"\b(?:still|remain(?:s|ed|ing)?|(?:is|are|was|were|has|have) (?:been )?left|yet to)\b")


def _remains(side: Side) -> bool:
    """Tell whether a figure counts what is left of a larger one: "eleven were taken there", "four remain there"."""
    if side.own.dimension in ("percent", "age") or ends(side.own.quantity)[0] >= ends(side.other.quantity)[0]:
        return False
    return bool(_REMAINS.search(" ".join(clause_around(side.item, side.own)))) and not (
        _LEFT.search(" ".join(clause_around(side.other_item, side.other)))
    )


_NOBODY = re.compile(r"\b(?:none|nobody|no one|no \w+|not one|neither|never)(?: \w+){0,6} $")


def _bounds_out(side: Side) -> bool:
    """Tell whether a figure is what nothing went past, and the other one keeps to that: "none had more than 4"."""
    if side.own.quantity.comparator not in (">", ">="):
        return False
    most = ends(side.own.quantity)[0]
    return bool(_NOBODY.search(side.item.before(side.own, REACH))) and ends(side.other.quantity)[1] <= most


_ON_AVERAGE = re.compile(r"\b(?:on average|an average|averages?|averaged|typically|usually|normally|ordinarily)\b")


def _averaged(side: Side) -> bool:
    """Tell whether a figure is what is usual in a span of time ("on average, 90 ships a day")."""
    clause = f"{side.item.before(side.own, REACH)} {side.item.behind(side.own, REACH)}"
    return bool(side.own.rate) and not side.other.rate and bool(_ON_AVERAGE.search(clause))


_TO_COME = re.compile(r"[^.;:,]{0,40}, (?:would|will)\b")


def _of_planned(side: Side) -> bool:
    """Tell whether a figure is set beside a thing that is still to come ("a new stand, with 14,000 seats, would …")."""
    return (
        side.own.dimension != "age"
        and side.other.sense != "planned"
        and bool(_TO_COME.match(side.item.behind(side.own, REACH)))
    )


_HALVED = re.compile(
    r"\b(?:half|halves|1:1|one to one|equally|evenly|equal (?:groups|numbers|parts)|either arm|two arms)\b"
)


def _is_share_of(side: Side) -> bool:
    """Tell whether a claim says that the other figure is a share of its own: "1,240 patients, half of whom got it"."""
    own, other = side.own, side.other
    if own.quantity.value is None or other.quantity.value is None or telling(own) < HALF:
        return False
    told = (item for item in side.item.figures if item.dimension == "percent" and not item.derived)
    shares = [item.quantity.value for item in told if item.quantity.value]
    halved = [50.0] if _HALVED.search(side.item.behind(own, REACH)) else []
    return any(abs(own.quantity.value * share / 100.0 - other.quantity.value) < HALF for share in (*shares, *halved))
