"""Tell a note about the report from the report: who paid for it, who answers for it, how it was made; entry `note_of`.

Such notes are whole sentences and stand anywhere. They speak of the story, the page and its makers; a line in which
somebody says something, or that quotes, is news about them.
"""

from __future__ import annotations

import re
from functools import cache

from ...languages.english.furniture import REPORTS
from ...languages.english.notices import NOTES
from ..blocks import Block

FEWEST, LONGEST, SHORT = 3, 80, 22  # words
_REPORTS = re.compile(REPORTS)


def note_of(block: Block) -> str | None:
    """Return what sort of note a line is, None where it is none."""
    key = block.key
    if not FEWEST <= block.words <= LONGEST or '"' in key:
        return None
    seen = key.__contains__
    for reason, needles, pattern in _compiled():
        asked = any(map(seen, needles)) if needles else block.words <= SHORT
        if asked and pattern.search(key):
            return None if _REPORTS.search(key) else reason
    return None


@cache
def _compiled() -> tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...]:
    return tuple((reason, needles, re.compile(pattern)) for reason, needles, pattern in NOTES)
