"""An attribution in the making: what the readers of one unit hand to those who name the speaker.

Entry point: `Found`.
"""

from __future__ import annotations

from dataclasses import dataclass

from .constructions.candidate import Candidate
from .grammar.tokens import Unit


@dataclass(slots=True)
class Found:
    """An attribution in the making: spans of the body as pairs, the source's head apart."""

    unit: Unit
    candidate: Candidate
    content: list[tuple[int, int]]
    likelihood: float = 1.0
    carried: bool = False
    agreed: bool | None = None
    named: tuple[int, int] | None = None
    block: int | None = None
