"""Tell whom a claim rests on that an outlet makes in its own voice. Entry point: `own_voice_origin`.

The body's own acts and plans rest on the body; a count on its owner; what somebody in office orders or promises on him;
an accusation without an accuser on the prosecutors, where the story has some. Only those whom the story names as
sources are taken, but for one who reckons in the sentence itself: in doubt nobody.
"""

from __future__ import annotations

import re

from ..languages.english.own_voice import ACCUSED, DECREE, NO_OWNER, OWN_ACT, RECKONS, WHOSE
from ..reports import Report
from ..words.folding import fold
from ..words.wording import plain
from .cast import PROSECUTORS, Cast

LONGEST = 1200  # characters of a claim that are read
_DATELINE = re.compile(r"^[A-Z][^()]{0,80}\([^()]{1,40}\) ?(?:-+|--|–|—) ?")
PRONOUNS = frozenset({"it", "he", "she", "they"})


def own_voice_origin(report: Report, cast: Cast) -> str | None:
    """Return whom an unattributed claim rests on by its own words, None where they do not say."""
    text = _DATELINE.sub("", fold(report.claim.text)[:LONGEST], count=1).lstrip("* ")
    for pattern in WHOSE:
        for found in pattern.finditer(text):
            if origin := _known(found["body"], report, cast):
                return origin
    if origin := _actor(text, report, cast):
        return origin
    return PROSECUTORS if ACCUSED.search(text) and cast.has(PROSECUTORS) else None


def _known(phrase: str, report: Report, cast: Cast) -> str | None:
    """Return the source that a phrase names, or what stands in it behind the last article ("even the agency")."""
    return cast.known(phrase, report.article) or cast.known(phrase.rpartition(" the ")[2], report.article)


def _actor(text: str, report: Report, cast: Cast) -> str | None:
    """Return whose act or count the sentence tells of, by its subject."""
    act, decree, count = OWN_ACT.match(text), DECREE.match(text), RECKONS.match(text)
    for found in (act, count):
        if found and plain(found["body"]) in PRONOUNS:
            return cast.just_said(report, plain(found["body"]))
    if act and plain(act["body"]).split()[0] not in NO_OWNER and (origin := cast.known(act["body"], report.article)):
        return origin
    if decree and (holder := cast.in_office(decree["body"], report.article)):
        return holder
    return cast.counting(count["body"], report.article) if count else None
