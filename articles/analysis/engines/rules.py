"""The default engine: rules and measured word lists, nothing to install."""

from __future__ import annotations

from collections.abc import Sequence

from ..attribution.rules import find_attributions
from ..spans import Attribution, Quotation, Sentence


class RulesEngine:
    """Finds attributions by rules."""

    def find_attributions(
        self, body: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation]
    ) -> tuple[Attribution, ...]:
        """Return who says what in `body`."""
        return find_attributions(body, sentences, quotations)
