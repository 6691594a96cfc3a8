"""What a claim offers for comparison: its words, names, figures in their own clause. Entry point: `features_of`."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import lru_cache

from .counts import Figure, figures_of
from .languages.english.entities import countries
from .names import Register
from .reports import Report
from .spelling import skeleton
from .wording import Token, concepts, plain, tokens


@dataclass(frozen=True, slots=True)
class Features:
    """A claim as the comparison sees it."""

    report: Report
    tokens: tuple[Token, ...]
    words: frozenset[str]
    names: frozenset[str]
    figures: tuple[Figure, ...]
    runs: frozenset[tuple[str, str]] = frozenset()  # pairs of words in a row
    every: frozenset[str] = frozenset()  # words and names

    @property
    def key(self) -> int:
        """Return the claim's key."""
        return self.report.key


def features_of(report: Report, register: Register) -> Features:
    """Read what one claim offers for comparison; `register` gives names their common form."""
    text = report.claim.text
    found = tokens(text)
    names = _names(found, text, register)
    words = concepts(found) - names
    return Features(report, found, words, names, figures_of(report), _runs(found), words | names)


def _runs(found: tuple[Token, ...]) -> frozenset[tuple[str, str]]:
    stems = [token.stem for token in found]
    return frozenset(itertools.pairwise(stems))


def _names(found: tuple[Token, ...], text: str, register: Register) -> frozenset[str]:
    names: set[str] = set()
    for at, token in enumerate(found):
        if not token.text[0].isupper() or not token.content:
            continue
        if at == 0 and not (len(found) > 1 and found[1].text[0].isupper()) and token.low not in _country_names():
            continue
        names |= _name_forms(token, register)
    return frozenset(names)


def _name_forms(token: Token, register: Register) -> set[str]:
    if token.low in _country_names():
        return {"@" + _country_names()[token.low]}
    if token.text.isupper() and 2 <= len(token.text) <= 6:
        return {skeleton(word) for word in plain(register.canonical(token.text)).split() if len(word) > 2} or {
            token.low
        }
    return {skeleton(token.low)}


@lru_cache(maxsize=1)
def _country_names() -> dict[str, str]:
    rows = (
        (word, name) for name, others, people, capitals in countries() for word in (name, *others, *people, *capitals)
    )
    return {plain(word): name for word, name in rows if " " not in word}
