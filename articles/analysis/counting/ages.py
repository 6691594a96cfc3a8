"""Tell ages from other counts: "Jane Doe, 39", "a 39-year-old", "a girl of 14", "Doe is 29". Entry point: `age_of`."""

from __future__ import annotations

import re

from ..spans import Quantity
from ..words.spelling import skeleton

_AGE_BEFORE = re.compile(r"([A-Z][\w'’-]+),\s+(?:who is\s+)?(?:aged\s+)?$")
_AGE_TOLD = re.compile(r"\b([A-Z][\w'’-]+)(?:, (?:who|which)\b[^.;:]{0,90},)? (?:is|was|turned|turns) (?:now |aged )?$")
_AGED_ONE = re.compile(r"\b([A-Z][\w'’-]+), (?:an?|the) $")
_AGE_ENDS = re.compile(r"[,.;:)]|\s[-–—]\s")
_AGE_OF = re.compile(
    r"\b(?:girl|boy|man|woman|child|teenager|youth|lad|son|daughter|baby|toddler|pupil|student)\s+(?:of|aged)\s+$",
    re.IGNORECASE,
)
OLDEST = 120  # years
_WHO_IS = re.compile(r"\b(?:who|he|she|[Hh]e|[Ss]he)(?:[’']s|,? (?:is|was|turned|turns))(?: now| just| only| aged)? $")
_AGE_STANDS = re.compile(
    r"(?:[.,;:)]|$|\s(?:according|and|but|when|at the time|this|next|on|in|last|with|had|has|was|is|told|"
    r"said|will)\b)"
)
SOMEONE = "someone"  # whose name the sentence does not give: "the 13-year-old from Lund"
_OF_PERSON = re.compile(
    r"[-\s]*(?:old\b)?(?:[,.;:)?!\"”]|\s+(?:from|who|whose|was|is|has|had|said|says|told|of|in|at|with|and|after|when|will|"
    r"did|won|took|made|came|went|died|"
    r"(?:[a-z-]+\s){0,2}(?:man|woman|boy|girl|child|teenager|youth|student|pupil|schoolboy|schoolgirl|mother|father|son|"
    r"daughter|driver|suspect|victim|player|striker|midfielder|defender|goalkeeper|singer|actor|actress|worker|farmer|"
    r"teacher|doctor|nurse|officer|soldier|pilot|patient|passenger|resident|local|native|brother|sister|uncle|aunt|"
    r"grandmother|grandfather|pensioner|widow|widower|tourist|hiker|climber|swimmer|cyclist|pedestrian|motorist|"
    r"apprentice|trainee|politician|lawyer|businessman|businesswoman|writer|author|artist|scientist|champion|veteran|"
    r"newcomer|defendant|accused|gunman|attacker|prodigy|coach|rider|runner))\b)"
)
_AGE_AFTER = re.compile(r"^(?:,|\s*[-‐‑]?years?[-‐‑\s]old\b)")


_AT_AGE = re.compile(r"\b(?:at|of) the age of\s+$|\bat age\s+$", re.IGNORECASE)
# "Has died aged 87", "died in her sleep at 78": of whom the sentence speaks.
_DIED_AT = re.compile(
    r"\b(?:died|dies|passed away)(?: (?:peacefully|suddenly|(?:at )?home|in (?:his|her) sleep|in hospital|yesterday|"
    r"on [A-Z][a-z]+day|in [A-Z][a-z]+)){0,3} at (?:just |only )?$|\bdead at (?:just |only )?$|\baged (?:just |only )?$"
)
_AN_AGE = re.compile(r"(?:[.,;:)]|$|\s(?:after|from|of|following|in|on|at|and|when)\b)")
_FIRST_NAME = re.compile(r"\b(?:[A-Z][\w'’-]+ )+([A-Z][\w'’-]+)")
_AGE_UNITS = frozenset({None, "year", "month", "week", "day"})
_OPENS_AT = re.compile(r"(?:^|[.!?”\"]\s)\W*At\s+$")
_THEN_NAME = re.compile(r", (?:[A-Z][a-z]+ )+")  # "At 87, Dr Jane Doe is the oldest"


def age_of(text: str, at: int, item: Quantity) -> str:
    """Return the surname of the person whose age this is, SOMEONE where it names nobody, or nothing."""
    if item.unit not in _AGE_UNITS:
        return ""  # "turnout was 38.6 per cent, she said"
    opens = _OPENS_AT.search(text[max(0, at - 12) : at]) and _THEN_NAME.match(text, at + len(item.text))
    if opens or _AT_AGE.search(text[max(0, at - 24) : at]):
        return SOMEONE
    after = text[at + len(item.text) : at + len(item.text) + 12]
    return _died_at(text, at, item, after) or _age_told(text, at, item, after)


def _age_told(text: str, at: int, item: Quantity, after: str) -> str:
    before = _AGE_BEFORE.search(text[max(0, at - 40) : at])
    if _AGE_OF.search(text[max(0, at - 24) : at]):
        return "of " + skeleton(text[max(0, at - 24) : at].split()[-2])
    if before and (_AGE_ENDS.match(after) or "old" in item.text or _AGE_AFTER.match(after)):
        return skeleton(before.group(1))
    told = _AGE_TOLD.search(text[max(0, at - 140) : at]) or _AGED_ONE.search(text[max(0, at - 60) : at])
    if told and ("old" in item.text or _AGE_AFTER.match(after) or (item.unit is None and after[:1] in ".,;")):
        return skeleton(told.group(1))
    if item.unit is None and _WHO_IS.search(text[max(0, at - 24) : at]) and _AGE_STANDS.match(after):
        named = re.findall(r"\b[A-Z][\w'’-]+ ([A-Z][\w'’-]+)", text[max(0, at - 60) : at])
        return skeleton(named[-1]) if named and (item.value or 0) <= OLDEST else SOMEONE
    if "year-old" in item.text or (_AGE_AFTER.match(after) and not after.startswith(",")):
        names = re.findall(r"\b(?:[A-Z][\w'’-]+ )+([A-Z][\w'’-]+)", text[max(0, at - 60) : at + 90])
        unnamed = SOMEONE if _OF_PERSON.match(text[at + len(item.text) : at + len(item.text) + 60]) else ""
        return skeleton(names[0]) if names else unnamed
    return ""


def _died_at(text: str, at: int, item: Quantity, after: str) -> str:
    """Return whose age at death a figure is: "Jane Doe, who sang the part for years, has died aged 87"."""
    if item.unit not in (None, "year") or not _DIED_AT.search(text[max(0, at - 70) : at]) or not _AN_AGE.match(after):
        return ""
    beside = _AGE_BEFORE.search(text[max(0, at - 40) : at])  # "Ada and Tom Osei, aged 16 and 13"
    named = beside or _FIRST_NAME.search(text[:at])
    return skeleton(named.group(1)) if named else SOMEONE


def is_named(noun: str) -> bool:
    """Tell whether the noun of an age is somebody's name, and not "someone" or "of girl"."""
    return noun != SOMEONE and not noun.startswith("of ")
