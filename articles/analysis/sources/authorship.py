"""Tell whose "the report" and "an independent review" of a story are. Entry point: `Authors`.

Somewhere an outlet says who led the inquiry or wrote the report; where all name one person or body, what the paper is
quoted for is his in every outlet. A paper that a word of its own tells apart ("the incident report") is left alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable

from ..languages.english.allusions import SELF_NAMED
from ..reports import Report
from ..words.folding import fold
from ..words.wording import plain

INQUIRIES = frozenset({"review", "inquiry", "enquiry", "investigation", "probe", "audit", "study", "survey"})
OUTCOMES = frozenset({"report", "findings", "conclusions", "verdict"})  # of any of these
# Words before a paper that tell it from no other.
COMMON = frozenset(
    "the a an this that its final full independent official public external internal interim new damning scathing "
    "bombshell critical devastating long-awaited latest first second separate major landmark joint published explosive "
    "shocking blistering hard-hitting summary written much-awaited".split()
)
_PAPER = rf"(?P<paper>{'|'.join(sorted(INQUIRIES | OUTCOMES))})"
_TITLE = r"(?:(?:[Pp]rof|[Dd]r|Sir|Dame|Lord|Lady|Mr|Mrs|Ms|Professor|Judge|Justice)\.? )?"
_NAME = rf"(?P<name>{_TITLE}[A-Z][\w&'-]*(?: (?:of |for |and |the )?[A-Z][\w&'-]*){{0,5}}?)"
_WROTE = "(?:led|leads|chaired|chairs|headed|heads|wrote|conducted|carried out|ran)"
_TOLD = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_NAME}'s? (?:[a-z-]+ ){{0,3}}?{_PAPER}\b",
        rf"\b{_PAPER}(?: [a-z]+){{0,5}}?,? (?:by|under) (?:the |an? )?(?:[a-z-]+ ){{0,4}}?{_NAME}(?=[,.;:]| [a-z]|$)",
        rf"\b{_NAME}, who (?:[a-z]+ ){{0,2}}?{_WROTE} (?:the |an? |its |this )?(?:[\w-]+ ){{0,3}}?{_PAPER}\b",
    )
)
_LED = re.compile(r"\b(?:led|headed|chaired|who|under)\b")


class Authors:
    """Who wrote the papers of one story."""

    def __init__(
        self, reports: Iterable[Report], known: Callable[[str, int], str | None], sources: Collection[str]
    ) -> None:
        """Read who is told to have written what; `known` gives the story's name of somebody, one of `sources`."""
        self._of: dict[str, set[str]] = defaultdict(set)
        for report in reports:
            text = fold(report.claim.text)
            for found in (match for pattern in _TOLD for match in pattern.finditer(text)):
                if found["paper"] in SELF_NAMED and not _LED.search(found.group()):
                    continue  # "an inquiry by the ministry" is not the ministry
                if (author := known(found["name"], report.article)) in sources and author:
                    self._of[found["paper"]].add(author)

    def of(self, phrase: str) -> str | None:
        """Return the one author of a paper that a phrase names by nothing but its sort."""
        *before, paper = plain(phrase).split() or [""]
        if paper not in INQUIRIES | OUTCOMES or not set(before) <= COMMON:
            return None
        sorts = INQUIRIES | OUTCOMES if paper in OUTCOMES else OUTCOMES | {paper}
        authors = {author for sort in sorts for author in self._of.get(sort, ())}
        return authors.pop() if len(authors) == 1 else None
