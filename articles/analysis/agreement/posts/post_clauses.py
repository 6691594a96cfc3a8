"""Read the post of a person from what a clause says he does. Entry point: `clause_posts`.

"Ada Osei, who looks after the press for the port", "who keeps the books of the club", "who has just been hired as team
doctor": half the desks tell a post by its deed, and such a post disagrees with another as well as a named one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ...languages.english.post_clauses import DEEDS, HIRED, PORTFOLIO
from .wordings import Wording, read_phrase

LONGEST = 90  # characters of what stands behind the deed
_WHO = re.compile(
    r"(?:,? (?:aged )?\d{1,3})?,? (?:who|and) "
    r"(?:also |now |currently |still |normally |usually |has long |himself |herself )?"
)
_JUST = re.compile(r"\b(?:just|recently|newly|only|lately|now|also|only just|since|already) ")
_HIRED = re.compile(rf"{HIRED}(?: [\w'-]+){{0,5}}? as (?:the |an? |its |their )?(?P<phrase>[^,;:.!?()\"“”]{{3,60}})")
_FIELD = re.compile(PORTFOLIO)
_DEEDS = tuple((re.compile(deed), post) for deed, post in DEEDS)
_BODY = re.compile(
    r"(?:[^,;:.!?()\"“”]{0,30}? )??(?:for|at|of|in|with|by|on behalf of) (?P<body>[^,;:.!?()\"“”]{3,50})"
)
_STOP = re.compile(r"[,;:.!?()\"“”]|$")


def clause_posts(rest: str, end: int) -> Iterator[tuple[Wording, int]]:
    """Yield the post that "who …" behind a name tells, with its place; `rest` is the text from `end`, the name's."""
    opened = _WHO.match(rest)
    if opened is None:
        return
    start = opened.end()
    clause = rest[start : start + LONGEST]
    bare = _JUST.sub("", clause)
    hired, field = _HIRED.match(bare), _FIELD.match(bare)
    if hired:
        found = list(read_phrase(hired["phrase"]))
    elif field:
        found = list(read_phrase(f"{field['field']} minister"))
    else:
        found = list(_done(bare))
    shown = clause[: _shown(clause)].rstrip()
    yield from ((replace(wording, text=shown), end + start) for wording, _ in found[:1])


def _done(clause: str) -> Iterator[tuple[Wording, int]]:
    """Read "looks after the press for the port" as the port's spokesman."""
    for deed, post in _DEEDS:
        found = deed.match(clause)
        if found:
            body = _BODY.match(clause, found.end())
            yield from read_phrase(f"{post} of {body['body']}" if body else post)
            return


def _shown(clause: str) -> int:
    found = _STOP.search(clause)
    return found.start() if found else len(clause)
