"""A stretch of words that names somebody, as token numbers of its unit; entry point `Phrase`."""

from __future__ import annotations

from ...words.values import value


@value()
class Phrase:
    """A noun phrase: `start` to `end` with its appositives; `head_end` is where the first of them begins."""

    start: int
    end: int
    head_end: int
