"""The engines that find attributions: one interface, chosen by a setting and never by what is installed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ..spans import Attribution, Quotation, Sentence

ENGINES = ("rules", "spacy", "both")


class Engine(Protocol):
    """What an engine offers."""

    def find_attributions(
        self, body: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation]
    ) -> tuple[Attribution, ...]:
        """Return who says what in `body`."""


def engine_named(name: str) -> Engine:
    """Return the engine called `name`, one of ENGINES; raises ValueError that names the choices."""
    if name == "rules":
        from .rules import RulesEngine

        return RulesEngine()
    if name == "spacy":
        from .spacy import SpacyEngine

        return SpacyEngine()
    if name == "both":
        from .both import BothEngine

        return BothEngine()
    raise ValueError(f"No engine is called {name!r}; choose one of: {', '.join(ENGINES)}.")
