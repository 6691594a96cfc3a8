"""What the words around a figure say of its total and its time.

Entry points: `noun_before`, `year_at`, `RAISED`, `FALLEN`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from ..words.wording import plain

RAISED = re.compile(
    r"\b(?:climb\w*|rose|risen|rais\w+|revis\w+|gr[eo]wn?|increas\w+|jump\w*|gone up|went up|updat\w+|"
    r"widen(?:ed|s)|expand(?:ed|s)|extended|broadened|lengthened|mounted|ballooned|swell(?:ed)?|swollen)\b"
    r"[^.;:\n]{0,80}\bto(?: take in| include| cover| reach)?\W+$|"
    r"\b(?:increas|rais|improv|revis|sweeten|upgrad|lower|reduc|updat|new|fresh|high|low|latest)\w* "
    r"(?:offer|bid|estimate|figure|count|tally|toll|total|forecast|target|proposal|demand)s? "
    r"(?:of|at|was|is|stands at)\W+$"
)
FALLEN = re.compile(
    r"\b(?:has|have|had)(?: since| now| already)? (?:fallen|dropped|shrunk|dwindled|eased|narrowed|slowed|sunk|"
    r"come down|gone down) to\W+$|"
    r"\b(?:shrank|shrunk|narrowed|dwindled|whittled)(?: down)?(?: [a-z]+)? to(?: just| only| about)?\W+$|"
    r"\b(?:cut|reduced|trimmed|lowered) (?:its|the|their|his|her) (?:[a-z'-]+ ){1,6}to(?: just| only| about)?\W+$"
)
# "Taking the toll to three", "which makes five in all".
SUMS_UP = re.compile(
    r"\b(?:tak|bring|push|lift|rais)(?:es?|ing|s)? (?:the|its|their|his|her) (?:[a-z'-]+ ){1,6}?to\W+"
    r"(?:about |some |at least )?$|"
    r"(?:^|[,;:.] ?|\b(?:which|that|this) )(?:now )?mak(?:es?|ing)(?: it| a total of| altogether| that)?\W+$"
)
_NUMBER_OF = re.compile(
    r"\b(?:number|total|count|tally|figure|toll) of (?:the )?((?:[a-z-]+ ){0,2}?)"
    r"((?!\w+(?:[ou]s|ss|is)\b)[a-z-]+s|people|crew|staff|police|personnel|troops|(?:wo)?men|children|cattle|sheep|"
    r"(?P<befell>dead|deceased|killed|fatalities|injured|hurt|wounded|missing|sick|ill|homeless|jobless|unemployed|displaced|infected|arrested|hospitali[sz]ed)"
    r"(?! (?!(?:was|is|has|stands|rises|reaches)\b)[a-z]+s\b))\b"
    r"[^.;:\n]{0,60}\b(?:to|at|reached|is|was|stood|hit|passed|topped|exceeded|past|above)\W+"
    r"(?:about |some |around |nearly )?$"
)


def noun_before(before: str) -> str:
    """Return what is counted in "raised the number of customers affected to ..."."""
    found = _NUMBER_OF.search(plain(before))
    if found and found["befell"]:
        return "people"
    return found.group(2) if found else ""


_YEAR = re.compile(
    r"\b(?:in|of|for|during|from|since|until|back in|after|before|year to|year ending|year ended)\s+"
    r"(?:\w+\s)?((?:19|20)\d\d)\b|"
    r"\((?:\w+,? )?((?:19|20)\d\d)\)|\b(?:the|that|its|their)\s((?:19|20)\d\d)\s[a-z]",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(year|decade)s?\s+(?:ago|earlier)\b"
)
MAY_NAME_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\byear|\bdecade")
_NUMBERS = "a two three four five six seven eight nine ten".split()


# "The worst since 2019" says how long ago there was worse, not when these were counted.
_NOT_SINCE = re.compile(
    r"\b(?:worst|best|most|least|first|only|record|[a-z]{3,12}est)\b[^.;:]{0,60}?"
    r"\b(?:since|in (?:(?:more than|over|nearly|almost|about|the last|the past) )?(?:a|two|three|four|five|\d{1,3})\b)"
    r"[^.;:,]{0,24}?(?:(?:19|20)\d\d|years?|decades?)\b",
    re.IGNORECASE,
)


def other_year(text: str, published: date | None) -> str:
    """Return the one other year that a claim speaks of ("in 1974", "last year"), or an empty string."""
    text = _NOT_SINCE.sub(" ", text)
    years = {year for found in _YEAR.findall(text) for year in found if year}
    low = plain(text)
    if "last year" in low or "the year before" in low or "a year earlier" in low:
        years.add(str(published.year - 1) if published else "last")
    if "next year" in low:
        years.add(str(published.year + 1) if published else "next")
    for count, unit in _AGO.findall(low):
        years.add(_ago(count, unit, published))
    years -= {str(published.year)} if published else set()
    return years.pop() if len(years) == 1 else _first_of(text, years)


def _first_of(text: str, years: set[str]) -> str:
    """Return the first of several years that events of one clause are set in ("stolen in 2012, found in 2014")."""
    found = _IN_YEAR.findall(text)
    return found[0] if len(found) > 1 and set(found) == years else ""


_IN_YEAR = re.compile(r"\bin ((?:19|20)\d\d)\b", re.IGNORECASE)


def _ago(count: str, unit: str, published: date | None) -> str:
    number = int(count) if count.isdigit() else _NUMBERS.index("a" if count == "one" else count) + 1
    back = number * (10 if unit == "decade" else 1)
    return str(published.year - back) if published else f"{back} ago"


def _year_of(text: str, clause: str, cuts: Sequence[str], published: date | None) -> str:
    """Return the other year that a figure holds for: that of its clause, else that of a clause without figures.

    `cuts` are the other clauses of `text`, with every figure blanked to 0.
    """
    own = other_year(clause, published)
    if own or "this year" in plain(clause):
        return own
    return other_year(text, published) if not any(_bears_figure(cut, published) for cut in cuts) else ""


def _bears_figure(cut: str, published: date | None) -> bool:
    return bool(_FIGURE.search(cut)) and bool(other_year(cut, published))


_FIGURE = re.compile(r"(?<!\d)0(?!\d)")


def year_at(text: str, bare: str, cuts: list[tuple[int, int]], at: int, published: date | None) -> str:
    """Return the other year that the figure at `at` holds for, or an empty string."""
    if not MAY_NAME_YEAR.search(text):
        return ""
    text, bare = _of_figures(text, bare)
    own = next((cut for cut in cuts if cut[0] <= at < cut[1]), (0, len(text)))
    opening = _OPENS_WITH_YEAR.match(text)
    if opening and own[0] > 0 and not MAY_NAME_YEAR.search(text[own[0] : own[1]]):
        return opening.group(1) if published is None or opening.group(1) != str(published.year) else ""
    told = _WHEN_BEFORE.search(text[max(0, own[0] - 12) : own[0] + 8])
    if told:
        return told.group(1) if published is None or told.group(1) != str(published.year) else ""
    others = [bare[start:end] for start, end in cuts if (start, end) != own]
    return _year_of(text, text[own[0] : own[1]], others, published)


# The year of a thing or a report, and of no figure: "rooms that had stood since 2004", "revealed last year that".
_OF_THING = re.compile(
    r"\b(?:that|which|who)\s(?:(?!\d)[\w'’-]+\s){1,5}?(?:in|since|from|until)\s(?:the\s)?"
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid)\s)?"
    r"(?:19|20)\d\d\b|"
    r"\b(?:revealed|disclosed|reported|announced|warned|said|wrote|published|found|told|promised|admitted)\s"
    r"(?:[a-z]+\s){0,2}?(?:last year|a year (?:ago|earlier)|in (?:[A-Z][a-z]+ )?(?:19|20)\d\d) that\b"
)


def _of_figures(text: str, bare: str) -> tuple[str, str]:
    """Return a claim, and it with every figure blanked, without the years of things that it speaks of."""
    for found in _OF_THING.finditer(bare):
        gap = " " * len(found.group())
        text = text[: found.start()] + gap + text[found.end() :]
        bare = bare[: found.start()] + gap + bare[found.end() :]
    return text, bare


_WHEN_BEFORE = re.compile(r"\b((?:19|20)\d\d), (?:when|as)\b")  # "since 2011, when a coaster spilled 2,700 barrels"
_OPENS_WITH_YEAR = re.compile(r"\W*(?:Back )?(?:In|During)(?: \w+)? ((?:19|20)\d\d)\b")  # holds for the whole sentence
