"""Tell whether a date is that of saying something, and not of what is said. Entry points: `is_cue`, `speaks`,
`said_then`, `is_silent`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...languages.english import events as english
from ...questions.features import Features
from ...spans import DateSpan, Span
from ...words.wording import Token
from .event_words import base_of, kind_at

SILENCE = 70  # characters before a date in which somebody says nothing
_SILENT = re.compile(english.SILENT)


def is_cue(item: Features, at: int) -> bool:
    """Tell whether the word at `at` of a claim says that somebody spoke: its day is no day of what he spoke of."""
    cue = _cue(item)
    return cue is not None and cue.start <= item.report.claim.start + at < cue.end


def speaks(item: Features, found: Sequence[Token], borders: tuple[int, int]) -> bool:
    """Tell whether the clause of a date that stands outside what is said holds the verb of saying, or may hold it."""
    return _cue(item) is None or any(is_cue(item, found[at].start) for at in range(*borders))


def said_then(found: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether a day is that of saying something: "said on Friday that the port would reopen"."""
    that = last < len(found) and found[last].low == "that"
    led = range(max(0, first - 1), first + 1)
    said = any(base_of(found[at]) in english.SAYS for at in led)
    return that and said and not any(kind_at(found, at) == "notify" for at in led)


def is_silent(item: Features, span: DateSpan) -> bool:
    """Tell whether somebody said nothing that day: "declined to comment when contacted on Monday"."""
    claim = item.report.claim
    at = span.start - claim.start
    return _SILENT.search(claim.text, max(0, at - SILENCE), at) is not None


def _cue(item: Features) -> Span | None:
    attribution = item.report.claim.attribution
    return attribution.cue if attribution else None
