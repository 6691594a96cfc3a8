"""Read the figures of votes and polls: which side of a vote, in which body, asked by whom. Entry point: `ballot_of`.

"91 to 84" holds two answers to two questions, "31 votes to nine" on a party's board a third and a fourth; a poll of one
house does not contradict the poll of another.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..languages.english.ballots import BODIES, NO_POLLSTERS
from ..languages.english.changes import NUMBER_WORDS
from ..spans import Quantity
from ..words.spelling import skeleton
from ..words.wording import plain

FOR, AGAINST, ABSTAINED = "for", "against", "abstained"
REACH = 70  # characters beside a figure that may say which side of a vote it is
_NUMBER = rf"(?:\d[\d,]*|(?:{'|'.join(NUMBER_WORDS)}))"
_WHO = r"(?: (?:votes?|ballots?|[a-z]+s|people))?"
_VOTE = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|ballot(?:s|ed)?|motion|resolution|no[- ]confidence|abstain\w*|abstentions?|in favou?r|"
    r"decision|ruling|verdict|for and [\w-]+ (?:\w+ )?against|(?:pass|adopt|approv|reject|clear)(?:ed|es|s)?|"
    r"(?:members|councill?ors|mps|lawmakers|deputies|senators|judges|delegates|directors|trustees) "
    r"(?:backed|supported|opposed|dissented)|"
    r"(?:defeated|carried|(?:threw|thrown|turned|struck) (?:it |them )?(?:out|down))(?: [\w'’-]+){0,8}? by \d+ to \d+"
    r")\b"
)
_PAIRED_AHEAD = re.compile(rf"{_WHO} ?(?:to|-|–|against|versus|for and) ?{_NUMBER}\b")
_PAIRED_BEHIND = re.compile(rf"\b{_NUMBER}{_WHO} ?(?:to|-|–|against|versus|for and) ?$")
_TALLY = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|split|decided|ruled|approved|passed|rejected|backed|adopted|carried)"
    r"(?: (?:by|of|was|stood at|went|narrowly|unanimously|it|down|the \w+|in favou?r)){0,4},? "
    r"(\d{1,3})[-–—](\d{1,3})\b(?![-–—/]\d)"
    r"|(?<![\d-])\b(\d{1,3})[-–—](\d{1,3}) (?:vote|decision|ruling|ballot|split|majority|verdict)\b"
)
_SPAN = re.compile(r"\b(?:from|between)\s(?:\w+\s)?$")  # "rose from 84 to 91 votes" is no tally
# Who they are that voted: "of the 26 council members", "members of the Monetary Council"; no other figure between.
_VOTERS = (
    rf"(?: (?:out )?of (?:the|its|their)(?: {_NUMBER})?)?"
    rf"(?: (?!(?:and|but|while|with|who|to)\b|{_NUMBER}\b)[a-z'’-]+){{0,6}}?"
)
_HAVING = r"(?: (?:had|have|has|is|are|was|were)(?: (?:understood|said|thought|known|believed|reported) to have)?)?"
_SIDES = (
    (ABSTAINED, re.compile(rf"{_WHO}(?: \w+)?? (?:abstain\w*|abstentions?)\b| abstentions?\b")),
    (AGAINST, re.compile(rf"{_WHO}(?: \w+)?? (?:against|no\b|(?:voted|were|was) (?:against|no\b)|opposed|rejected)")),
    (FOR, re.compile(rf"{_WHO}(?: \w+)?? (?:for|in favou?r|yes|(?:voted|were|was) (?:for|in favou?r|yes)|backed)\b")),
    (ABSTAINED, re.compile(rf"{_VOTERS}{_HAVING} abstained\b")),
    (AGAINST, re.compile(rf"{_VOTERS}{_HAVING} (?:(?:voted |been )?against|(?:voted|said) no|dissented|opposed)\b")),
    (
        FOR,
        re.compile(
            rf"{_VOTERS}{_HAVING} (?:voted for|(?:voted |been )?in favou?r|(?:voted|said) yes|backed|supported)\b"
        ),
    ),
)
_ALL = re.compile(r"\ball $")
_OF_GROUP = re.compile(r" [a-z]+ (?:of|from) ")  # "all 23 members of the league": others voted, too
_ALL_BUT = re.compile(r"\b(?:all|everybody|everyone) (?:but|except)(?: for)? $")
_POLL = re.compile(r"\b(?:polls?|polled|polling|pollsters?|surveys?|surveyed)\b", re.IGNORECASE)
_NAME = r"(?:[A-Z][\w&’'-]*)(?: (?:[A-Z][\w&’'-]*|&)){0,4}"
_ASKED_BY = re.compile(
    r"\b(?:(?:polls?|surveys?|survey work|polling|surveyed|polled|questioned)(?: (?:of|among) [^,.;]{1,40}?)?,? "
    r"(?:(?:published|commissioned|carried out|done) )?(?:by|from|for|at)|pollsters?) (?:the )?"
    rf"(?:(?:pollster|broadcaster|institute|paper|newspaper|firm|daily|agency|weekly) )?({_NAME})"
    rf"(?:,? (?:for|with|and) (?:the )?(?:[a-z]+ ){{0,2}}({_NAME}))?"
)
_NAMED_POLL = re.compile(rf"\b({_NAME})(?:['’]s)? (?:[a-z-]+ ){{0,2}}?(?:opinion )?(?:polls?|surveys?|polling)\b")


class Ballot(NamedTuple):
    """What a figure is in a vote or a poll; everything empty for a figure of neither."""

    side: str = ""  # for, against, abstained
    bodies: frozenset[str] = frozenset()  # sorts of body that votes
    pollsters: frozenset[str] = frozenset()  # who asked, or for whom


NONE = Ballot()


def ballot_of(text: str, at: int, end: int, share: bool) -> Ballot:
    """Return what the figure at `at` to `end` of a claim is in a vote, or, where it is a share, in a poll."""
    if share:
        return Ballot(pollsters=_pollsters(text)) if _POLL.search(text) else NONE
    if not _VOTE.search(plain(text)):
        return NONE
    side = _side(plain(text[max(0, at - REACH) : at]), plain(text[end : end + REACH]))
    return Ballot(side, bodies_of(text)) if side else NONE


def tallies(text: str, start: int = 0) -> list[Quantity]:
    """Return both numbers of each tally that a hyphen joins: "voted 6-3", "a 31–9 vote"; `text` begins at `start`.

    They are no quantities of a claim, as a score is none, but two outlets can differ in them.
    """
    if not _VOTE.search(text):
        return []
    found = (match.span(group) for match in _TALLY.finditer(text) for group in range(1, 5) if match.group(group))
    return [
        Quantity(start + at, start + end, text[at:end], value=float(text[at:end]), noun="vote") for at, end in found
    ]


def clash(one: Ballot, two: Ballot) -> bool:
    """Tell whether two figures are of two sides of a vote, of two bodies' votes, or of two houses' polls."""
    if one.side and two.side and one.side != two.side:
        return True
    pairs = (one.bodies, two.bodies), (one.pollsters, two.pollsters)
    return any(bool(first and second) and not first & second for first, second in pairs)


def bodies_of(text: str) -> frozenset[str]:
    """Return the sorts of body that a sentence lets vote: "parliament", "senate", "council", "board" …"""
    words = set(re.findall(r"[a-z]+", plain(text)))
    return frozenset(name for name, members in BODIES.items() if words & members)


def _side(before: str, after: str) -> str:
    if _PAIRED_AHEAD.match(after) and not _SPAN.search(before):
        return FOR
    behind = _PAIRED_BEHIND.search(before)
    if behind and not _SPAN.search(before[: behind.start()]):
        return AGAINST
    if _ALL_BUT.search(before) or (_ALL.search(before) and _OF_GROUP.match(after)):
        return ""
    return next((side for side, pattern in _SIDES if pattern.match(after)), "")


def _pollsters(text: str) -> frozenset[str]:
    found = [name for match in _ASKED_BY.finditer(text) for name in match.groups() if name]
    found += [match.group(1) for match in _NAMED_POLL.finditer(text)]
    words = {word.casefold().removesuffix("'s").removesuffix("’s") for name in found for word in name.split()}
    return frozenset(map(skeleton, words - NO_POLLSTERS)) - {""}
