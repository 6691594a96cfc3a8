"""Tell parts from wholes among the figures of a claim. Entry point: `share_of`.

"Nine of the 14 wells", "of the 64 sent, 39 were shot down", "all nine wells": what is a part in one outlet and all
there is in another is a disagreement that the digits do not show.
"""

from __future__ import annotations

import re

from ..languages.english.changes import NUMBER_WORDS
from ..languages.english.measures import GENERIC_NOUNS, PARTS
from ..spans import Quantity
from ..words.wording import plain, stem_concept

PART, WHOLE, ALL = "part", "whole", "all"
_OWNER = r"(?:the|its|his|her|their|our|all|some|about|nearly|a|an|more than)"
_NUMBER = rf"(?:\d|(?:{'|'.join(NUMBER_WORDS)})\b)"
# "2,340 of its members were on strike": who belongs to a body is no whole that is counted.
_OWN_PEOPLE = (
    r"(?:own )?(?:members|comrades|people|staff|employees|workers|colleagues|supporters|followers|fighters|soldiers|"
    r"troops|men|citizens|nationals|countrymen|compatriots)\b"
)
_PART_AFTER = re.compile(
    rf"\s+of (?:whom|them|those|these|the(?! (?:faithful|poor|needy|elderly|homeless|jobless|disabled)\b)|"
    rf"(?:its|his|her|their)(?! {_OWN_PEOPLE}))\b|"
    rf"(?:\s+[a-z]+)?\s+(?:out )?of (?:{_OWNER} )?(?:[\w'’.-]+ ){{0,3}}{_NUMBER}"
)
_OF_THESE = re.compile(
    r"(?:^|[.,;:–—] ?|\b(?:and|but|that|while) )of (?:these|those|them|which|whom)(?: [^,.;:\d]{1,50})?, "
    r"(?:only |just |at least |about |some |around |nearly |fewer than |more than )*$"
)
_PART_FAR = re.compile(
    r"[^,.;:\n]{0,60}\b(?:among (?:them|those)|"
    r"(?<!all )(?<!none )(?<!most )(?<!some )(?<!each )(?<!many )(?<!both )(?<!half )of them|included)\b"
)
_OF_BEFORE = re.compile(
    rf"(?:^|[,;:–—] ?|\b(?:that|and|but|said) )of (?:{_OWNER} )?(?:[\w'’-]+ )?{_NUMBER}[^.;:]{{1,110}}, "
    r"(?:only |just |at least |about |some |fewer than |more than )*$"
)
_WHOLE_BEHIND = re.compile(
    rf"(?: (?!(?:made|consist(?:s|ed|ing)|composed)\b)[\w'’-]+){{0,3}} (?:out )?of (?:{_OWNER} )?"
    r"(?:(?!(?:as|when|while|after|and|but|that|who)\b)[\w'’.-]+ ){0,3}$"
)
_WHOLE_AHEAD = re.compile(
    rf"(?:^|[.,;:–—] ?|\b(?:that|and|but|said) )of (?!(?:which|whom|them|these|those)\b)(?:{_OWNER} )?"
    r"(?:[\w'’-]+ ){0,2}$"
)
# "Most of the 6,400 were home": whoever that is true of, it is not all of them.
_SOME_OF = re.compile(
    r"\b(?:most|many|some|half|part|several|few|none|two[- ]thirds|"
    r"a (?:third|quarter|fifth|tenth|handful|majority|number)|the (?:rest|majority|remainder)|three[- ]quarters)"
    r" of (?:the|its|his|her|their|those|these)(?: [a-z]+)?\s$"
)
# "Four were islanders": a number alone, and what those are.
_ARE_SUCH = re.compile(
    r"\s(?:were|are)(?: all)? (?:(?:local|foreign|young|elderly|off-duty) )?(?:men|women|children|police|staff|"
    r"(?!(?:casualties|fatalities|deaths|cases|survivors|victims|hostages|prisoners|always|his|this|its|across|perhaps|besides|"
    r"sometimes|alas|homeless|unconscious|serious|dangerous|injuries|missing)\b)[a-z-]{4,}(?<!ou)(?<!s)s)\b"
)
_ALL = re.compile(r"\b(?:all|(?:all|each|every one) of (?:the|its|his|her|their)|the full|the entire)(?: [a-z]+)?\s$")
_OWNED = re.compile(r"(?:\b[\w-]+['’]s?|\b(?:its|his|her|their))\s$")
_ALONE = re.compile(r"\b(?:in|at|from) (?:[\w'’-]+ ){1,5}alone\b")  # "in the port of Lund alone 60,000 marched"
_OF_ALL = ("of these", "of those", "of them")  # belong to the first figure behind them
_INCLUDED = ("including", "among them", "among those", "included")


def share_of(item: Quantity, text: str, clause: int, at: int, ends: list[int]) -> str:
    """Return "part", "whole", "all" or "" for the figure at `at` of a claim; its clause begins at `clause`.

    `ends` are the ends of the claim's quantities. "Whole" is what a part is taken of and nothing else is said of;
    "all" is a figure that is said to be everything there is.
    """
    before, after = plain(text[:at]), text[at + len(item.text) : at + len(item.text) + 90]
    if _is_whole(text, at, ends) or _SOME_OF.search(before[-40:]):
        return WHOLE
    if _ALL.search(before[-40:]):
        return ALL
    far = _PART_FAR.match(after)
    own_part = far and not any(0 < end - at - len(item.text) <= far.end() for end in ends)  # "21 shut, nine of them"
    if own_part or _PART_AFTER.match(after) or _OF_BEFORE.search(before[-200:]) or _OF_THESE.search(before[-90:]):
        return PART
    if _ALONE.search(plain(text[clause:at])) or (item.unit is None and _ARE_SUCH.match(after)):
        return PART
    named = item.noun is not None and stem_concept(item.noun) not in GENERIC_NOUNS
    last = max((end for end in ends if clause < end <= at), default=clause)  # "in those three weeks 61 samples"
    starts = {part: last if part in _OF_ALL else clause for part in PARTS if not (named and part in _INCLUDED)}
    if any(part in plain(text[start:at]) for part, start in starts.items()):
        return PART
    return ALL if _OWNED.search(before[-30:]) else ""


def _is_whole(text: str, at: int, ends: list[int]) -> bool:
    last = max((end for end in ends if end <= at), default=None)
    if last is not None and at - last < 60 and _WHOLE_BEHIND.fullmatch(plain(text[last:at])):
        return True
    return _WHOLE_AHEAD.search(plain(text[max(0, at - 50) : at])) is not None and "," in text[at : at + 110]
