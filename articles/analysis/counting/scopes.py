"""What narrows a figure down: plan or fact, change or total, rate, period, place, kind.

Read by `counts`, which gathers them in a Figure. Entry points: `sense_of`, `is_change`, `qualifiers_of`,
`qualifiers_clash`, `rate_of`, `period_of`, `places_of`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..languages.english.calendar import MONTHS, WEEKDAYS
from ..languages.english.measures import CAPACITY, KINDS_OF_PEOPLE, PLANNED, QUALIFIERS, SOUGHT
from ..words.spelling import skeleton
from ..words.wording import plain, stem, tokens

_RATE = re.compile(
    r"^\W*(?:[a-z-]+ ){0,3}?(?:per|an?|each|every)\s+(?:\w+\s)?"
    r"(?:second|minute|hour|day|night|week|month|quarter|year|person|head|capita|household|kilogram|liter|litre|ton|tonne|square|share|barrel|vote|patient|pupil|unit|game|match)\b"
    r"(?! (?:earlier|later|ago|before|after|on)\b)|"
    r"^\W*(?:[a-z-]+ ){0,2}?per\s+(?!cent\b)[a-z]+\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?<!said )(?<!says )(?<!reporters )(?<!told )"
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross|around|throughout|outside|from)\s+(?:the\s+)?"
    r"(?:(?:[a-z]+ ){0,2}"
    r"(?:city|town|capital|port|village|province|region|state|county|district|suburb|island) (?:of )?)?"
    r"((?:[A-Z][\w'-]+\s?){1,3})"
)


def sense_of(before: str, after: str) -> str:
    """Return the sense of a figure: actual, planned, capacity or sought.

    `before` and `after` are what its clause says on either side. What stands far behind a figure is said of something
    else ("214 players had signed its petition for the ban to be cut").
    """
    before, after = _MONTH_OF_MAY.sub(" ", before), _MONTH_OF_MAY.sub(" ", _PLANNED_OTHERS.sub(" ", after))
    if _SOUGHT_BY.search(before):
        return "sought"
    ahead = [token.low for token in tokens(before)][-AHEAD:]
    behind = [token.low for token in tokens(after)][:BEHIND]
    words = frozenset((*ahead, *behind)) - ({"could"} if _COULD_NOT.search(plain(before)) else frozenset())
    if _IN_PARLIAMENT.search(plain(f"{before} 0 {after}")):
        words -= {"seats"}
    if words & {"already", "now"} and not words & {"will", "expects", "plans"}:
        return "actual"
    if words & CAPACITY:
        return "capacity"
    if SOUGHT & frozenset(ahead) or (SOUGHT & frozenset(behind) and PASSIVE & frozenset(behind)):
        return "sought"
    if _TO_BE.match(plain(after)):
        return "planned"
    near = f"{' '.join(ahead)} 0 {' '.join(behind)}"
    return "planned" if words & PLANNED or _PLANNED_PHRASE.search(near) else "actual"


_MONTH_OF_MAY = re.compile(r"(?<=[\w,] )May\b")
# "Prosecutors asked the judges to send the banker to prison for 12 years": however far behind the verb.
_SOUGHT_BY = re.compile(
    r"\b(?:[Pp]rosecut(?:ors?|ion)|[Pp]laintiffs?|[Cc]laimants?|[Uu]nions?|[Ll]awyers?|[Tt]he (?:[Ss]tate|[Cc]rown))\b"
    r"(?: [\w'’-]+){0,6}? (?:asked|sought|seeks?|seeking|demand(?:s|ed)|request(?:s|ed)|urged|recommended|called for|"
    r"wants?|wanted)\b(?![^.;]*\b(?:but|and) (?:was|were|got|received|gave|handed)\b)[^.;]*$"
)
# "62,000 birds kept for the feast are to be put down": the verb of the figure, however far behind it.
_TO_BE = re.compile(
    r"(?: (?!that\b|which\b|who\b|after\b|as\b)[a-z'-]+){1,8}? "
    r"(?:(?:is|are) (?:to|due to|set to|going to|expected to) (?:be )?|will (?:be |now |soon )?)[a-z]+"
)
# "Eight of 14 planned gates were open", "120 planned operations had been canceled": what was planned, not how many.
_PLANNED_OTHERS = re.compile(
    r"^\W*of (?:the |its |their )?0\s+(?:[a-z-]+ ){0,3}?"
    r"(?:planned|scheduled|intended|proposed|promised|expected|pledged)\b|"
    r"^\s*(?:planned|scheduled)\b(?=(?: [a-z-]+){1,4}? (?:(?:had|have|has) been|were|was) "
    r"(?:cancel|postpon|call|scrap|delay|drop|ground|suspend|halt|axed|put|move|hit|affect))"
)
AHEAD = 8  # words of the clause before a figure that speak of it
BEHIND = 6  # words of the clause behind a figure that still speak of it
# Seats that are won hold nobody: "has taken 62 seats in the 120-member assembly".
_IN_PARLIAMENT = re.compile(
    r"\b(?:wins?|won|winning|took|taken|takes|lost|loses?|losing|gain(?:s|ed|ing)?|secur(?:es|ed)|clinch(?:es|ed)|"
    r"parliament\w*|assembl\w+|councils?|congress|senate|chamber|house|part(?:y|ies)|coalition|majority|mandates?|"
    r"legislatur\w+|elect\w+|alliance|opposition|lawmakers?|deput(?:y|ies)|bloc|mps)\b"
)
PASSIVE = frozenset("is are was were be been being".split())
_COULD_NOT = re.compile(r"\bcould(?: not|n't)\b")
_PLANNED_PHRASE = re.compile(
    r"\b(?:hop(?:e|es|ed|ing) to|(?:voted(?: [a-z0-9–-]+){0,4}?|decided|resolved|opted|vow(?:s|ed)|pledg(?:es|ed)|"
    r"promis(?:es|ed)|threaten(?:s|ed)|prepar(?:es|ed|ing)|proposes|proposed|intends|intended|wants|wanted) to|"
    r"pencil(?:s|led)? in|set to|going to|about to|is to|are to|was to|were to|"
    r"meant to|supposed to|intended to|designed to|"
    r"(?<!believed )(?<!known )(?<!said )(?<!thought )(?<!found )(?<!reported )(?<!feared )(?<!understood )"
    r"(?<!confirmed )(?<!turned out )(?<!proved )(?<!presumed )(?<!estimated )to be "
    r"(?:[a-z]+ed|built|spent|paid|cut|hired|sent|made|laid|sold|shut|lost|held|given|put)\b|"
    r"lined up|put aside|set(?:s|ting)? aside|on track|in the pipeline|"
    r"by (?:the end of|next)|next (?:year|month|week))\b"
)


_CHANGE_BEFORE = re.compile(
    r"\b(?:another|additional|extra|further|(?:rose|rise|risen|grew|grown|fell|fallen|dropped|declined|climbed|jumped|surged|increased|"
    r"decreased|shrank|slipped|gained|up|down|increase|drop|fall|growth|cut|reduced|lowered|raised) (?:by|of)|"
    r"(?:cut|cuts|cutting|lower(?:ed|s|ing)?|rais(?:ed|es|ing)|increas(?:ed|es|ing)|reduc(?:ed|es|ing)|trim(?:med|s)?|"
    r"slash(?:ed|es|ing)?|hik(?:ed|es|ing)|lift(?:ed|s|ing)?|boost(?:ed|s|ing)?|shorten(?:ed|s)?|extend(?:ed|s)?)"
    r" (?!to\b)(?:[\w'’%-]+ ){1,6}by|"
    r"(?:rose|fell|grew|climbed|jumped|dropped|was up|were up|is up|are up|was down|is down))\s+"
    r"(?:an?\s+|about\s+|some\s+|around\s+|nearly\s+)?$",
    re.IGNORECASE,
)
_CHANGE_AFTER = re.compile(
    r"^\s*(?:over|above|below|under|short of|ahead of|behind|beyond) (?:its|the|their|his|her|an?) "
    r"(?:[\w'’-]+ ){0,3}(?:budget|estimate|target|limit|plan|forecast|price|figure|goal|projection)s?\b|"
    r"^\s*(?:million\s+|billion\s+)?(?:more|additional|extra|further|fewer|others?)\b(?!\s+than)"
    r"(?!\s(?:\w+\s){1,4}than "
    r"(?:usual|normal|expected|average|ordinar|would|in (?:an? )?(?:normal|ordinar|average|typical)))",
    re.IGNORECASE,
)
# "An 8 percent drop", "a $40 million annual cut"; not "14 swing voters".
_CHANGE_NOUN = re.compile(
    r"(?:\s|-)(?:[a-z-]+ )?(?:rise|fall|drop|increase|decrease|decline|jump|slump|plunge|slide|dip|gain|surge|hike|"
    r"reduction|uplift|swing|leap|cut|downturn|upturn|contraction|growth)\b(?! to\b)",
    re.IGNORECASE,
)
_OF_MEASURE = re.compile(r"%|per ?cent|pct|point|[$€£¥₹]|million|billion|dollar|euro|pound", re.IGNORECASE)
# "Fourteen serious events on top of the nine published."
_ON_TOP = re.compile(
    r"(?: [a-z-]+){1,5}?,? (?:on top of|in addition to|over and above|besides) (?:the |its |his |her |their |those )?"
    r"(?:first |original |previous |earlier |roughly |about |some |around )?"
    r"(?:\d|[$£€]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b)",
    re.IGNORECASE,
)


def is_change(text: str, start: int, end: int) -> bool:
    """Tell whether a figure is an increment ("rose by 12", "12 more") and no total."""
    return bool(
        _CHANGE_BEFORE.search(text[max(0, start - 70) : start])
        or _CHANGE_AFTER.search(text[end : end + 40])
        or (_OF_MEASURE.search(text[start:end]) and _CHANGE_NOUN.match(text[end : end + 40]))
        or _ON_TOP.match(text[end : end + 90])
        or re.search(r"\b(?:another|additional|extra|further)\b", text[start:end], re.IGNORECASE)
    )


@lru_cache(maxsize=1)
def _qualifier_groups() -> dict[str, int]:
    return {word: at for at, group in enumerate((*QUALIFIERS, *KINDS_OF_PEOPLE)) for word in group.split()}


def qualifiers_of(near: str) -> frozenset[str]:
    """Return the words next to a figure that narrow down what it counts ("confirmed", "daily")."""
    return frozenset(token.low for token in tokens(near) if token.low in _qualifier_groups())


def qualifiers_clash(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether two figures carry different words of one group ("confirmed", "suspected").

    A word beside none is a narrower scope; but "six men" beside a bare "nine" may be one count.
    """
    if one == two:
        return False
    groups = _qualifier_groups()
    first, second = ({groups[word]: stem(word) for word in sorted(words)} for words in (one, two))
    asked = (first.keys() & second.keys()) | {at for at in first.keys() ^ second.keys() if at < len(QUALIFIERS)}
    return any(first.get(group) != second.get(group) for group in asked)


_DAY = re.compile(r"\b(?:day alone|that day|on the (?:first|second|last|opening|final|same) day)\b")
_PERIOD = re.compile(
    r"\b(?:in|over|within|during|past|last|previous|this|every)\s+(?:the\s+)?(?:last\s+|past\s+|previous\s+|first\s+|next\s+)?"
    r"(?:(\d+|[a-z]+)\s+)?(hour|day|week|month|quarter|year|decade|season|half)s?\b"
)


_SEASON = re.compile(
    r"(?<!\d )(?<!th )(?<!st )(?<!nd )(?<!rd )\b(?:in|during|over|throughout|of|for|last|this|past) (?:the )?"
    r"(?:whole |entire |month of |whole of )?"
    r"(january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|autumn|spring|"
    r"season)\b(?! \d)"
)
_NAMED = re.compile(
    r"\bU\.?S\.?\b|US\$|\bC\$|\bA\$|\bAU?\$|NZ\$|HK\$|S\$|American|Canadian|Australian|Danish|Swedish|Norwegian|Swiss|Czech"
)


def rate_of(after: str) -> str:
    """Return the unit that a figure is given per ("week"), or an empty string."""
    low = plain(after)
    short = _SHORT_RATE.match(low)
    if short:
        return SHORT_RATES[short.group(1)]
    found = _RATE.match(low)
    if found:
        return found.group().split()[-1]
    adverb = _ADVERB.match(low)
    return ADVERBS[adverb.group(1)] if adverb else ""


SHORT_RATES = {"h": "hour", "hr": "hour", "s": "second", "min": "minute", "d": "day", "day": "day", "yr": "year"}
_SHORT_RATE = re.compile(rf"/({'|'.join(SHORT_RATES)})\b")  # "86 µSv/h"
ADVERBS = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annually": "year"}
_ADVERB = re.compile(rf"^\W*(?:[a-z-]+ ){{0,3}}?({'|'.join(ADVERBS)})\b")


def period_of(clause: str) -> str:
    """Return the span of time that a figure counts over ("24 hour", "day"), or an empty string."""
    low = plain(clause)
    if _DAY.search(low):
        return "day"
    found = _PERIOD.search(low)
    if found:
        return f"{found.group(1) or ''} {found.group(2)}".strip()
    season = _SEASON.search(low)
    return season[1] if season else ""


def places_of(clause: str) -> frozenset[str]:
    """Return the places that a clause names, in a form without spelling differences."""
    found = (word for found in _PLACE.finditer(clause) for word in _words_of_place(found.group(1).split()))
    return frozenset(skeleton(word) for word in found)


def _words_of_place(words: list[str]) -> list[str]:
    """Return the first word of a place and what others may call it by: "Strathore Royal", "the Royal"."""
    if plain(words[0]).removesuffix("'s") in _TIMES:
        return []
    return [words[0], *(word for word in words[1:] if plain(word).removesuffix("'s") not in _TIMES)]


_TIMES = frozenset((*WEEKDAYS, *MONTHS))  # "at Monday's march" and "throughout Friday" are in no place


def names_currency(around: str) -> bool:
    """Tell whether the text says which of the currencies of one name is meant ("US$", "Danish crowns")."""
    return _NAMED.search(around) is not None
