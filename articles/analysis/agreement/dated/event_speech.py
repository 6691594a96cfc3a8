"""Tell whether a date is that of saying something, and not of what is said. Entry points: `is_cue`, `speaks`."""

from __future__ import annotations

from collections.abc import Sequence

from ...questions.features import Features
from ...spans import Span
from ...words.wording import Token


def is_cue(item: Features, at: int) -> bool:
    """Tell whether the word at `at` of a claim says that somebody spoke: its day is no day of what he spoke of."""
    cue = _cue(item)
    return cue is not None and cue.start <= item.report.claim.start + at < cue.end


def speaks(item: Features, found: Sequence[Token], borders: tuple[int, int]) -> bool:
    """Tell whether the clause of a date that stands outside what is said holds the verb of saying, or may hold it."""
    return _cue(item) is None or any(is_cue(item, found[at].start) for at in range(*borders))


def _cue(item: Features) -> Span | None:
    attribution = item.report.claim.attribution
    return attribution.cue if attribution else None
