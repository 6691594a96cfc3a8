"""What each figure of a claim counts, read in its own clause. Entry point: `figures_of`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ..languages.english.entities import countries
from ..reports import Report
from ..spans import Quantity
from ..words.frames import frames
from ..words.spelling import skeleton
from ..words.wording import concepts, stem_concept, tokens
from . import ballots
from .ages import age_of
from .degrees import WEATHER, is_difference
from .measured import bounds, dimension_of, in_base
from .outcomes import outcomes_of
from .running import goes_on
from .scopes import is_change, names_currency, period_of, places_of, qualifiers_of, rate_of, sense_of
from .totals import noun_before, year_at
from .untold import untold
from .wholes import PART, WHOLE, share_of


@dataclass(frozen=True, slots=True)
class Figure:
    """One quantity of a claim with what its own clause says of it.

    `low` and `high` are in the base unit of `dimension` (counts and money: as they are), before any tolerance.
    """

    quantity: Quantity
    dimension: str
    low: float | None
    high: float | None
    noun: str
    words: frozenset[str]
    outcomes: frozenset[str]
    sense: str  # actual, planned, capacity, sought
    change: bool
    share: str  # "part", "whole" (of a part), "all", or empty
    rate: str  # "a week", "per person"; empty for a plain amount
    currency_named: bool  # the text says which of the currencies of one name
    qualifiers: frozenset[str]
    places: frozenset[str]
    running: bool  # the words say that the count goes on ("so far", "rose to")
    year: str  # another year than that of publication, where the clause names one
    period: str  # "24 hour", "week": the span of time that is counted over, where the clause names one
    frames: frozenset[str] = frozenset()  # sorts of event that the clause speaks of
    close: frozenset[str] = frozenset()  # words and sorts of event right around the figure
    owners: frozenset[str] = frozenset()  # names between the figure and its noun ("17 Danish ships")
    ballot: ballots.Ballot = ballots.NONE  # which side of a vote, or whose poll
    derived: bool = False  # reckoned out from two figures of the claim

    @property
    def part(self) -> bool:
        """Tell whether the figure is a part of another one."""
        return self.share == PART


@lru_cache(maxsize=1)
def nationalities() -> frozenset[str]:
    """Return the concepts of words that name a people ("Koreans")."""
    return frozenset(stem_concept(word) for _, _, people, _ in countries() for word in people)


NO_NOUNS = frozenset("kill die number figure toll tally count total other latter rest more our".split()) | {"kil"}
_CLOCK = re.compile(r"\d{1,2}[.:]\d\d")  # opens an entry of a live report
BEFORE, AFTER = 5, 8  # words next to a figure
_BREAK = re.compile(
    r"[,;:()\n–—]\s|\s[–—-]+\s|\s(?:and|but|while|with|after|as|when|which|who|where|or|"
    r"than(?! (?:usual|normal|expected|average|ordinar|would|in (?:an? )?(?:normal|ordinar|average|typical))))\s",
    re.IGNORECASE,
)


def figures_of(report: Report) -> tuple[Figure, ...]:
    """Return the figures of a claim, each read in its own clause."""
    claim = report.claim
    counted = (*claim.quantities, *ballots.tallies(claim.text, claim.start))
    counted = (*counted, *untold(claim.text, counted, claim.start))
    inside = [(item.start - claim.start, item.end - claim.start) for item in counted]
    cuts, bare = _cuts(claim.text, inside), _blanked(claim.text, inside)
    quoted = [(quote.start - claim.start, quote.end - claim.start) for quote in claim.quotations]
    return tuple(
        _figure(
            item,
            item.start - claim.start,
            claim.text,
            _unquoted(bare, quoted, item.start - claim.start),
            cuts,
            year_at(claim.text, bare, cuts, item.start - claim.start, report.published),
            [end for _, end in inside],
        )
        for item in counted
        if not _CLOCK.fullmatch(item.text) or item.start > claim.start
    )


def _unquoted(text: str, quoted: list[tuple[int, int]], at: int) -> str:
    """Return the text without quotations that the figure is not part of: their words are about something else."""
    for start, end in quoted:
        start, end = max(0, start), min(len(text), end)
        if start < end and not start <= at < end:
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _blanked(text: str, inside: list[tuple[int, int]]) -> str:
    """Return the text with its quantities blanked out: "million dollars" in common means nothing."""
    for start, end in inside:
        text = text[:start] + "0".ljust(end - start) + text[end:]
    return text


def _cuts(text: str, inside: list[tuple[int, int]]) -> list[tuple[int, int]]:
    ends = [found.start() for found in _BREAK.finditer(text)]
    ends = [end for end in ends if not any(start < end < stop for start, stop in inside)]
    return list(zip([0, *ends], [*ends, len(text)], strict=True))


def _figure(
    item: Quantity, at: int, text: str, bare: str, cuts: list[tuple[int, int]], year: str, stops: list[int]
) -> Figure:
    start, end = next((cut for cut in cuts if cut[0] <= at < cut[1]), (0, len(text)))
    clause, after = bare[start:end], at + len(item.text)
    wide = _wider(bare, cuts, (start, end), at)
    dimension = dimension_of(item)[0]
    aged = age_of(text, at, item)
    if aged:
        dimension = "age"
    elif dimension == "degree" and WEATHER.search(bare):
        dimension = "temperature"
    if dimension == "temperature" and is_difference(text, at, after):
        dimension = f"{item.unit} difference"  # 2 degrees in one scale are no 2 degrees in another, nor a reading
    low, high = bounds(item)
    owned = _is_property(text, at, item)
    noun = aged or _noun(item.noun or noun_before(bare[start:at]))
    share = share_of(item, text, start, at, stops)
    asked = dimension in _VOTED and share != WHOLE  # all that sit there voted on no side
    ballot = ballots.ballot_of(text, at, after, dimension == "percent") if asked else ballots.NONE
    cast = "actual" if ballot.side and not _STILL_TO_VOTE.search(text) else ""  # "voted 61-38 to hold it again"
    return Figure(
        item,
        dimension,
        None if low is None else in_base(item, low),
        None if high is None else in_base(item, high),
        noun,
        concepts(tokens(wide)),
        frozenset()
        if owned
        else outcomes_of(item, (clause, at - start), wide, bare, text, dimension, noun)
        - (_CARRIED if ballot.side else frozenset()),
        cast or _holding(text, after) or _promised(bare, at, dimension) or _sense(bare, cuts, (start, end), at, after),
        is_change(text, at, after),
        share,
        "number" if _FOR_EVERY.search(text[max(0, at - 24) : at]) else rate_of(text[after : after + 60]),
        names_currency(text[max(0, at - 3) : after + 20]),
        qualifiers_of(bare[max(start, at - 15) : min(end, after + 30)]),
        places_of(clause),
        not owned and goes_on(f"{wide} {bare[at : at + 90]}", bare[start:at], dimension),
        year,
        period_of(f"{text[start:at]} {text[after:end]}" if dimension == "time" else text[_fronted(text, start) : end]),
        frames(tokens(wide)),
        _close(bare, at, end),
        _owners(text[after : after + 60]),
        ballot,
    )


_FRONTED = re.compile(
    r"(?:^|[.;:]\s|\b(?:said|and|but) )(?:[Oo]ver|[Ii]n|[Dd]uring|[Ss]ince|[Ww]ithin|[Ff]or|[Aa]cross)"
    r"\s[^,;:]{3,40},?\s?$"
)


def _fronted(text: str, start: int) -> int:
    """Return where a clause begins with what stands ahead of it: "Over the past ten years, 231 died"."""
    found = _FRONTED.search(text[:start]) if text[start : start + 1] == "," else None
    return found.start() if found else start


_HOLDING = re.compile(r"-(?:seat(?:er)?|capacity|bed(?:room)?|room|berth|place|cell|space)s?\b", re.IGNORECASE)


def _holding(text: str, after: int) -> str:
    """Return "capacity" for how many a place can hold ("the 52,000-seat Arden Bowl"), "actual" for who sits in a body.

    "The nine-member board voted to sell" plans no members.
    """
    tail = text[after - 1 : after + 12].lstrip("0123456789, ")
    if _SITTING.match(text[after : after + 12]) or _SITTING.search(text[max(0, after - 12) : after]):
        return "actual"
    return "capacity" if _HOLDING.match(tail) else ""


_SITTING = re.compile(r"-(?:member|strong|person|judge|nation|party)\b", re.IGNORECASE)
_DETERMINED = re.compile(r"\b(?:an?|the|its|his|her|their|our|this|that|each|every)\s$", re.IGNORECASE)


def _is_property(text: str, at: int, item: Quantity) -> bool:
    """Tell whether a figure only says what a thing is like ("both reactors at the 2,120-MW station are shut")."""
    if dimension_of(item)[0] == "time":
        return False  # "an 18-year prison term" says how long he was jailed
    return "-" in item.text and item.unit is not None and _DETERMINED.search(text[max(0, at - 8) : at]) is not None


def _sense(bare: str, cuts: list[tuple[int, int]], own: tuple[int, int], at: int, after: int) -> str:
    """Return the sense of a figure; "and make 45,000 a month" goes on with the plan of the clause before it."""
    if _JAILED.match(bare[after:]):
        return "actual"  # "he would spend 17 years behind bars" is what the court ruled
    sense = sense_of(bare[own[0] : at], bare[after : own[1]])
    index = cuts.index(own) if own in cuts else 0
    if sense != "actual" or not index or not _GOES_ON.match(bare[own[0] : own[1]]):
        return sense
    earlier = sense_of(bare[cuts[index - 1][0] : cuts[index - 1][1]], "")
    return earlier if earlier == "planned" else sense


_PROMISES = re.compile(
    r"\b(?:announc|promis|pledg|offer|approv|unveil|earmark|allocat|commit|set aside|award|agree|grant)\w*"
    r"(?: (?!had\b|has\b|was\b|were\b)[a-z'-]+){0,6} $",
    re.IGNORECASE,
)


def _promised(bare: str, at: int, dimension: str) -> str:
    """Return that a sum is still to be paid where somebody announces or offers it."""
    promised = dimension == "money" and _PROMISES.search(bare[max(0, at - 80) : at])
    return "planned" if promised else ""


_JAILED = re.compile(
    r"(?:['’]s?)? (?:behind bars|in (?:prison|jail|custody|a cell)|imprisonment|jail|prison|of imprisonment|inside)\b"
)
_STILL_TO_VOTE = re.compile(
    r"\b(?:need(?:s|ed)?|necessary|required|would|will|expect\w*|likely|majority of|short of)\b"
)
_VOTED = frozenset({"count", "percent"})
_CARRIED = frozenset({"aboard"})  # a motion is carried, too
_FOR_EVERY = re.compile(r"\b(?:for|in|out of) (?:each|every)\s$|\b(?:one|1) in\s$", re.IGNORECASE)
_GOES_ON = re.compile(r"\s*(?:and|or|then)\s+(?!\w+(?:ed|ing|s)\b)[a-z]+\s")
_NAMED = re.compile(
    r"\s*(?:(?!(?:from|in|at|of|to|by|near|on|with|for|and|as|after|before|over|against)\b)[a-z-]+ )?"
    r"((?:[A-Z][\w'’-]+ ){1,3})[a-z]"
)


def _owners(after: str) -> frozenset[str]:
    """Return the names between a figure and its noun ("17 Danish ships")."""
    found = _NAMED.match(after)
    return frozenset(skeleton(word) for word in found.group(1).split()) if found else frozenset()


def _noun(text: str) -> str:
    """Return the concept of what is counted; "the number", "dead" name nothing that others would name by a noun."""
    noun = stem_concept(text)
    return "" if noun in NO_NOUNS else noun


def _close(bare: str, at: int, end: int) -> frozenset[str]:
    """Return the words and sorts of event next to a figure: five words before it, eight after it in its clause."""
    around = (*tokens(bare[max(0, at - 60) : at])[-BEFORE:], *tokens(bare[at : max(end, at)])[:AFTER])
    return concepts(around) | frames(around)


_APPOSITION = re.compile(
    r"\W*(?:an?|the|his|her|its|their|on|by|in|at|from|with|for|according|most|many|some) ", re.IGNORECASE
)


def _wider(text: str, cuts: list[tuple[int, int]], own: tuple[int, int], at: int) -> str:
    """Return the clause, and where it has no verb of its own the next one ("31 people, among them 4, died")."""
    index = cuts.index(own) if own in cuts else 0
    following = [text[start:end] for start, end in cuts[index + 1 : index + 4]]
    kept = [clause for clause in following if not any(char.isdigit() for char in clause)]
    before = text[cuts[index - 1][0] : cuts[index - 1][1]] if index else ""
    return " ".join(
        [
            *([before] if not any(char.isdigit() for char in before) else []),
            text[own[0] : own[1]],
            *kept[: 2 if kept and _APPOSITION.match(kept[0]) else 1],
        ]
    )
