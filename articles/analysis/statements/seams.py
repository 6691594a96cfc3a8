"""Find where a sentence goes on to a second statement that has a figure or a time of its own. Entry point: `seams`.

"The mill lost 38 million last year, and a fifth of its looms are idle" answers two questions, and as one claim it can
stand beside the answers to only one of them. Over half of the pairs lost to a wrong group stood in such sentences. A
second statement keeps its subject: "which" and a bare verb ("and was fined") go on with the first one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..languages.english import seams as words
from ..languages.english.checkable import FINITE_VERB
from ..spans import Quantity, Quotation

SHORTEST = 18  # characters of a part that stands alone
BEFORE_WHEN = 30  # and of one before "when" or "after": "four were hurt when the bridge gave way" is one statement
FAR = 400  # characters back in which its verb stands
_OWN_SUBJECT = re.compile(rf"(?:\w[\w'’.%-]* ){{1,6}}?{words.AUXILIARIES} ", re.IGNORECASE)
_AND = re.compile(r",? (?:and|but) ", re.IGNORECASE)
_WHOSE = re.compile(r", (?=(?:whose|where) )", re.IGNORECASE)
_WHEN = re.compile(rf",? (?=(?:{words.HOW_LONG} )?{words.CLAUSE_OPENERS} )", re.IGNORECASE)
_OPENS = re.compile(rf"(?:\w+ )?{words.CLAUSE_OPENERS} ", re.IGNORECASE)
_NO_SUBJECT = re.compile(rf"\b{words.NO_SUBJECT}\b.*", re.IGNORECASE)
_ADVERB = re.compile(rf"{words.ADVERBS} ", re.IGNORECASE)
# What follows must be a statement: "police said 12 men" and "four women were held" have one verb.
_SAID = re.compile(rf"^.{{0,160}}?\b{words.SAYING}(?: that)? (?=\w)", re.IGNORECASE)
_TIME, _TIME_LOW = re.compile(words.TIMES, re.IGNORECASE), re.compile(words.TIMES)


def seams(
    plain: str, offset: int, quotations: Sequence[Quotation], quantities: Sequence[Quantity]
) -> list[tuple[int, int]]:
    """Return the stretches (", and ") at which a folded sentence that begins at `offset` is cut; mostly none.

    Each part holds a verb, and a figure or a time.
    """
    low = plain.lower()
    joined = [joint for joint in _JOINING if any(map(low.__contains__, joint[1]))]
    if not joined or (len(quantities) < 2 and not _TIME_LOW.search(low)):
        return []  # without two figures or a time one part at least says nothing that can be compared
    figures = [(item.start - offset, item.end - offset) for item in quantities]
    quoted = [(item.start - offset, item.end - offset) for item in quotations]
    cuts: list[tuple[int, int]] = []
    begins = 0
    for start, end in sorted(place for places, _ in joined for place in places(plain)):
        if start <= begins or _inside(start, quoted) or _inside(start, figures) or _in_brackets(plain[:start]):
            continue
        if _stands(plain, begins, start, figures) and _stands(plain, end, len(plain), figures):
            cuts.append((offset + start, offset + end))
            begins = end
    return cuts


def _added(plain: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches between a statement and what may be another one: ", and "."""
    for match in _AND.finditer(plain):
        before = plain[max(0, match.start() - FAR) : match.start()]
        if _own_clause(plain[match.end() :]) and FINITE_VERB.found(_SAID.sub("", before)):
            yield match.span()


def _said_of(plain: str) -> Iterator[tuple[int, int]]:
    """Yield the same before "whose" and "where"."""
    for match in _WHOSE.finditer(plain):
        if not _goes_back(plain[match.end() :]):
            yield match.span()


def _timed(plain: str) -> Iterator[tuple[int, int]]:
    """Yield the same before "after", "because" and the like."""
    for match in _WHEN.finditer(plain):
        after = plain[match.end() :]
        opens = _OPENS.match(after)
        if opens and match.start() >= BEFORE_WHEN and _has_subject(after[opens.end() :]):
            yield match.span()


# Where second statements are looked for, and what stands in lower case wherever one is found: this is asked first.
_JOINING = (
    (_added, (" and ", " but ")),
    (_said_of, (", whose ", ", where ")),
    (_timed, tuple(f" {word} " for word in words.CLAUSE_OPENERS.removeprefix("(?:").removesuffix(")").split("|"))),
)


def _own_clause(after: str) -> bool:
    """Tell whether a subject and its verb follow: "17 are missing", not "has been unable"."""
    adverb = _ADVERB.match(after)
    clause = after[adverb.end() if adverb else 0 :]
    return _OWN_SUBJECT.match(clause) is not None and not FINITE_VERB.found(clause.split(" ", 1)[0])


def _has_subject(after: str) -> bool:
    """Tell whether a subject and its verb follow "after" or "when": not "after a debate of 14 hours"."""
    if _OWN_SUBJECT.match(after):
        return True
    clause = _NO_SUBJECT.sub("", re.split(r"[,;:]", after, maxsplit=1)[0]).split()[1:6]
    return FINITE_VERB.found(" ".join(clause))


def _goes_back(after: str) -> bool:
    """Tell whether the sentence takes up its first statement again behind a relative clause."""
    _, comma, rest = after.partition(", ")
    return bool(comma) and FINITE_VERB.found(rest)


def _stands(plain: str, start: int, end: int, figures: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a stretch of the sentence says something that can be compared."""
    part = plain[start:end]
    if len(part) < SHORTEST or not FINITE_VERB.found(part):
        return False
    return any(start <= first and last <= end for first, last in figures) or _TIME.search(part) is not None


def _inside(at: int, stretches: Sequence[tuple[int, int]]) -> bool:
    return any(start < at < end for start, end in stretches)


def _in_brackets(before: str) -> bool:
    return before.rfind("(") > before.rfind(")")
