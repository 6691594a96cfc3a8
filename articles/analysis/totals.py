"""What the words around a figure say of its total and its time. Entry points: `noun_before`, `other_year`, `RAISED`."""

from __future__ import annotations

import re
from datetime import date

from .wording import plain

RAISED = re.compile(
    r"\b(?:climb\w*|rose|risen|rais\w+|revis\w+|gr[eo]wn?|increas\w+|jump\w*|gone up|went up|updat\w+)\b"
    r"[^.;:\n]{0,80}\bto\W+$"
)
_NUMBER_OF = re.compile(
    r"\b(?:number|total|count|tally|figure|toll) of ((?:[a-z-]+ ){0,2}?)([a-z-]+s|people)\b"
    r"[^.;:\n]{0,60}\b(?:to|at|reached|is|was|stood)\W+$"
)


def noun_before(before: str) -> str:
    """Return what is counted in "raised the number of customers affected to ..."."""
    found = _NUMBER_OF.search(plain(before))
    return found.group(2) if found else ""


_YEAR = re.compile(r"\b(?:in|of|during|from)\s+(?:\w+\s)?((?:19|20)\d\d)\b")


def other_year(text: str, published: date | None) -> str:
    """Return the one other year that a claim speaks of ("in 1974", "last year"), or an empty string."""
    years = set(_YEAR.findall(text))
    if re.search(r"\blast year\b", text, re.IGNORECASE):
        years.add(str(published.year - 1) if published else "last")
    years -= {str(published.year)} if published else set()
    return years.pop() if len(years) == 1 else ""
