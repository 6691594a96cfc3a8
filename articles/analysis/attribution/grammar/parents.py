"""Read "Mother of two Jane Doe" as "Mother-of-two Jane Doe": one word for what somebody is.

Entry point: `with_parents`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...languages.english.numbers import ONES
from ...languages.english.titles import KIN
from .words import Token

PARENTS = (KIN & {"mother", "father", "mum", "mom", "mam", "dad", "grandmother", "grandfather", "gran"}) | {"parent"}


def with_parents(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens with "mother of two" as one, which a hyphen joins elsewhere."""
    if PARENTS.isdisjoint([token.low for token in tokens]):
        return [*tokens]
    kept: list[Token] = []
    for token in tokens:
        joins = len(kept) > 1 and token.low in ONES and kept[-1].low == "of" and kept[-2].low in PARENTS
        if not joins:
            kept.append(token)
            continue
        low, tag = f"{kept[-2].low}-of-{token.low}", "M" if kept[-2].capital else "N"
        kept[-2:] = [replace(kept[-2], end=token.end, low=low, tag=tag)]
    return kept
