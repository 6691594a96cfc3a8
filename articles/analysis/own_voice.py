"""Tell whom a claim rests on that an outlet makes in its own voice. Entry point: `own_voice_origin`.

The body's own acts and plans rest on the body; a count on its owner; an accusation without an accuser on the
prosecutors, where the story has some. Only bodies that the story names as sources are taken: in doubt nobody.
"""

from __future__ import annotations

import re

from .cast import PROSECUTORS, Cast
from .folding import fold
from .languages.english.own_voice import ACCUSED, NO_OWNER, OWN_ACT, WHOSE
from .reports import Report
from .wording import plain

LONGEST = 1200  # characters of a claim that are read
_DATELINE = re.compile(r"^[A-Z][^()]{0,80}\([^()]{1,40}\) ?(?:-+|--|–|—) ?")


def own_voice_origin(report: Report, cast: Cast) -> str | None:
    """Return whom an unattributed claim rests on by its own words, None where they do not say."""
    text = _DATELINE.sub("", fold(report.claim.text)[:LONGEST], count=1).lstrip("* ")
    for pattern in WHOSE:
        for found in pattern.finditer(text):
            if origin := cast.known(found["body"], report.article):
                return origin
    act = OWN_ACT.match(text)
    if act and plain(act["body"]).split()[0] not in NO_OWNER and (origin := cast.known(act["body"], report.article)):
        return origin
    return PROSECUTORS if ACCUSED.search(text) and cast.has(PROSECUTORS) else None
