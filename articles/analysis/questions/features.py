"""What a claim offers for comparison: its words, names, sorts of event, figures in their own clause.

Entry points: `features_of` for one claim, `in_context` for the claims of a story.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ..counting.counts import Figure, figures_of
from ..counting.derived import derived
from ..counting.ellipsis import filled_in
from ..counting.monies import learned, with_monies
from ..languages.english.entities import countries
from ..names import Register
from ..reports import Report
from ..words.frames import frames
from ..words.spelling import skeleton
from ..words.wording import Token, concepts, plain, tokens

NEARBY = 400  # characters between the beginnings of two claims of which one goes on with the other


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
    frames: frozenset[str] = frozenset()  # sorts of event that the claim speaks of
    said: frozenset[str] = frozenset()  # words and names of what is said, without who says it
    said_frames: frozenset[str] = frozenset()
    wide: frozenset[str] = frozenset()  # words and names of the claim and of the one before it in the article

    @property
    def key(self) -> int:
        """Return the claim's key."""
        return self.report.key

    def place_of(self, figure: Figure) -> tuple[int, int]:
        """Return where in the claim's text a figure begins and ends."""
        start = self.report.claim.start
        return figure.quantity.start - start, figure.quantity.end - start

    def before(self, figure: Figure, reach: int) -> str:
        """Return the last `reach` characters before a figure, made plain."""
        at, _ = self.place_of(figure)
        return plain(self.report.claim.text[max(0, at - reach) : max(0, at)])

    def behind(self, figure: Figure, reach: int) -> str:
        """Return the first `reach` characters behind a figure, made plain."""
        _, end = self.place_of(figure)
        return plain(self.report.claim.text[end : end + reach])

    def between(self, first: Figure, second: Figure) -> str:
        """Return what stands between two figures, the first of which stands first, made plain."""
        return plain(self.report.claim.text[self.place_of(first)[1] : self.place_of(second)[0]])


def features_of(report: Report, register: Register) -> Features:
    """Read what one claim offers for comparison; `register` gives names their common form."""
    text = report.claim.text
    found = tokens(text)
    names = _names(found, text, register)
    words = concepts(found) - names
    every, sorts = words | names, frames(found)
    said = [token for token in found if _is_said(token, report)]
    known = every, sorts
    if len(said) < len(found):
        content = (concepts(said) - names) | (names & {form for token in said for form in _name_forms(token, register)})
        known = (content, frames(said)) if content else known
    figures = figures_of(report)
    figures = (*figures, *derived(figures, text, report.claim.start))
    return Features(report, found, words, names, figures, _runs(found), every, sorts, *known, wide=every)


def _is_said(token: Token, report: Report) -> bool:
    """Tell whether a word belongs to what the claim says and not to who says it."""
    claim = report.claim
    content = claim.attribution.content if claim.attribution else ()
    at = claim.start + token.start
    return not content or any(span.start <= at < span.end for span in content)


def in_context(features: Sequence[Features]) -> tuple[Features, ...]:
    """Return the claims of a story, each with the words of the claim before it in the same article."""
    monies = learned(item.report.claim.text for item in features)
    found = _with_before(features)
    found = (_in_monies(item, monies) for item in found) if monies else found
    return tuple(sorted(found, key=lambda item: item.key))


def _in_monies(item: Features, monies: frozenset[str]) -> Features:
    claim = item.report.claim
    return replace(item, figures=with_monies(item.figures, monies, claim.text, claim.start))


def _with_before(features: Sequence[Features]) -> Iterator[Features]:
    row = sorted(features, key=lambda item: (item.report.article, item.report.claim.start, item.key))
    for earlier, item in zip([None, *row], row, strict=False):
        near = (
            earlier is not None
            and earlier.report.article == item.report.article
            and item.report.claim.start - earlier.report.claim.start < NEARBY
        )
        if near and earlier:
            figures = filled_in(item.figures, item.report, item.tokens, earlier.figures, earlier.report)
            yield replace(item, wide=item.every | earlier.every, figures=figures)
        else:
            yield replace(item, figures=filled_in(item.figures, item.report, item.tokens, (), None))


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
