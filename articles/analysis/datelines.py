"""Read the dateline that opens a report: where it was written, the day, who sends it; `dateline_of`, `length_of`.

"NAIROBI, 13 Nov 2025 (PAW) -", "Docket News (March 13, 2026, 8:40 PM EDT) --", "TUMARI (Cordaya), May 19 2025 (AA).-",
"DRENOV, February 11. /KTA/." The forms are those of the agencies' own copy and of the AP Stylebook (datelines).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .words.folding import fold

LONGEST = 160  # characters
HEAD = 3  # paragraphs in which a dateline stands
_MONTH = r"(?:(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[A-Za-z]{0,6}\.?)"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,? )?"
_YEAR = r"(?:(?:, ?| )(?P<year>(?:19|20)\d\d)\b)?"
_DATE = rf"{_WEEKDAY}(?:{_NUMBER}[ .]{{1,2}}(?:of )?{_MONTH}|{_MONTH} {_NUMBER}){_YEAR}"
_HOUR = r"(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\b\.?)?(?: (?:[A-Z]{2,4}|local|hrs|hours))?)?"
_NO_PLACE = r"(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}day\b|(?:By|On|In|At|From|Since|Until|Till|After|Before)\b)"
_PLACES = rf"(?:{_NO_PLACE}[A-Z][\w.'’-]*\)?[ /,(]{{1,3}}|[-|] ){{1,8}}"
_AGENCY = r"(?:[\s,.]{0,2}(?:\([^()]{2,60}\)|/[^/]{2,40}/))?"
_CLOSE = r"[\s]?(?:\.?[-–—:]{1,3}(?=\s|$)|(?<=[)/])\.?(?=\s)|\.?$)"
_FORMS = (
    re.compile(rf"\(?{_PLACES}(?P<date>{_DATE})\)?{_HOUR}\)?{_AGENCY}{_CLOSE}"),
    re.compile(rf"{_PLACES}\(?(?:[^()]{{1,40}}[,;] )?(?P<date>{_DATE}){_HOUR}\){_CLOSE}"),
)
_DIGIT = re.compile(r"\d")
# "TARNOW (Agency) —", "PORT ALBA, Marenia —", "Accra (Agency) –", "(Agency) -": no day, but a dash and a new sentence.
_CAPITALS = r"[A-Z][A-Z.'’-]*[A-Z.](?:[ /][A-Z][A-Z.'’-]*[A-Z.]){0,4}"
_NAMES = r"[A-Z][\w.'’-]+(?:[ /][A-Z][\w.'’-]+){0,3}"
_SENDER = r"(?:\([A-Z][\w.&'’/ -]{1,40}\)|/[A-Z][^/]{1,40}/)"
_DASH = r"\s?\.?(?:[-–—]{1,2}|(?<=[ )])_)\s{1,2}(?=[\"'A-Z0-9])"
_UNDATED = re.compile(
    rf"(?:{_CAPITALS}(?:, ?{_NAMES}){{0,2}}(?:,?\s{_SENDER})?|(?:{_NAMES}(?:, ?{_NAMES}){{0,2}},?\s)?{_SENDER}){_DASH}"
)


class Dateline(NamedTuple):
    """A dateline: its date as written, whether that names a year, and where the line ends."""

    date: str
    has_year: bool
    end: int


def dateline_of(text: str) -> Dateline | None:
    """Return the dateline with a day that `text` opens with, None where it opens otherwise."""
    head = text[:LONGEST]
    if not _DIGIT.search(head):
        return None
    head = fold(head)
    match = next((match for form in _FORMS if (match := form.match(head))), None)
    return Dateline(match["date"], match["year"] is not None, match.end()) if match else None


# Of a report's first line only: "New Delhi: Eleven wagons ...", "Kampala, Uganda | THE WIRE | Eleven wagons ...".
_OPENING = re.compile(
    r"(?:[A-Z][\w.'’-]+(?:,? [A-Z][\w.'’-]+){0,3}: |[A-Z][^|:.]{2,60} \| [A-Z][^|:.]{2,60} \| )(?!I\b)(?=[A-Z\d])"
)
FEWEST = 8  # words behind such an opening


def length_of(text: str, *, first: bool = False) -> int:
    """Return how many characters of `text` are the dateline that it opens with, dated or not; 0 for none.

    `first` says that no more than its standfirst stands above it; then a place and a colon are a dateline.
    """
    dated = dateline_of(text)
    undated = None if dated else _UNDATED.match(fold(text[:LONGEST]))
    if first and not dated and not undated and text.count(" ") >= FEWEST:
        undated = _OPENING.match(fold(text[:LONGEST]))
    end = dated.end if dated else undated.end() if undated else 0
    return end if text[end:].strip() else 0
