"""Learn from a story which words it counts money in, where no list knows them. Entry point: `with_monies`.

"14 million talens (3.1 million euros)" tells that a talen is money, and so in the next outlet's "a 14m-talen contract".
Without it those are 14 million things, and never set beside a sum in a known currency.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from .counts import Figure
from .languages.english.nouns import PLURAL_NOUNS
from .languages.english.synonyms import SYNONYM_GROUPS
from .languages.english.units import CURRENCY_WORDS, UNITS
from .wording import plain, stem_concept

_SCALE = r"(?:\s?(?:thousand|million|billion|trillion|m|mn|bn|tn))?"
_KNOWN = "|".join(sorted(map(re.escape, CURRENCY_WORDS), key=lambda word: (-len(word), word)))
_SUM = (
    r"(?:about |around |some |nearly |roughly |approximately |or |over |under |just )*"
    rf"(?:(?:us|au?|nz|hk|ca?)?[$€£¥₹₦]\s?\d|(?:usd|eur|gbp)\s?\d|\d[\d.,]*{_SCALE}[ -](?:us |u\.s\. )?(?:{_KNOWN})\b)"
)
_CONVERTED = re.compile(rf"\d[\d.,]*{_SCALE}[ -](?P<word>[a-z]{{3,20}})\s?\({_SUM}[^()]{{0,40}}\)")
_NO_MONEY = frozenset(UNITS) | PLURAL_NOUNS | frozenset(("million", "billion", "trillion", "thousand", *CURRENCY_WORDS))
_ORDINARY = frozenset(map(stem_concept, SYNONYM_GROUPS.split()))  # "850 workers (€3m)" learns nothing


def learned(texts: Iterable[str]) -> frozenset[str]:
    """Return the concepts of the words that stand between a number and its conversion into a known currency."""
    found = (match["word"] for text in texts if "(" in text for match in _CONVERTED.finditer(plain(text)))
    return frozenset(stem_concept(word) for word in found if word not in _NO_MONEY) - _ORDINARY


def with_monies(figures: Sequence[Figure], monies: frozenset[str]) -> tuple[Figure, ...]:
    """Return figures with each count of a learned money as a sum; the code is made of the word's first letters."""
    return tuple(_as_money(figure) if figure.noun in monies else figure for figure in figures)


def _as_money(figure: Figure) -> Figure:
    if figure.dimension != "count":
        return figure
    unit = figure.noun[:3].upper().ljust(3, "X")
    return replace(figure, dimension="money", noun="", quantity=replace(figure.quantity, unit=unit))
