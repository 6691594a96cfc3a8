"""Read the verbs of a unit from a dependency parse: the same candidates as `candidates`, from grammar not from order.

Entry point: `read_parsed`. It needs no parser to be imported: it is given parsed tokens (spaCy's attributes `i`, `idx`,
`dep_`, `pos_`, `lemma_`, `head`, `children`, `left_edge`, `right_edge`; labels of spaCy's English models).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ...languages.english.lemmas import lemma
from ..grammar.complements import content_end
from ..grammar.phrase import Phrase
from ..grammar.words import Token
from .candidate import NEGATIONS, Candidate

SUBJECTS = frozenset(("nsubj", "nsubjpass"))
CLAUSES = ("ccomp", "xcomp", "dobj", "prep", "attr", "oprd", "acomp")


def read_parsed(tokens: Sequence[Token], offset: int, doc: Sequence[Any]) -> Iterator[Candidate]:
    """Yield how each verb of the unit would report; `offset` is where the parsed text begins in the body."""
    places = _Places(tokens, offset)
    for word in doc:
        if word.pos_ not in ("VERB", "AUX") or not word.text[:1].isalpha():
            continue
        cue = places.at(word)
        if cue is not None and tokens[cue].tag != "Q":
            candidate = _candidate(tokens, places, word, cue)
            if candidate is not None:
                yield candidate


class _Places:
    """Finds our tokens for the parser's."""

    def __init__(self, tokens: Sequence[Token], offset: int) -> None:
        self.offset = offset
        self.index: dict[int, int] = {}
        for number, token in enumerate(tokens):
            for place in range(token.start, token.end):
                self.index[place] = number

    def at(self, word: Any) -> int | None:
        """Return our token that holds the first letter of the parser's."""
        return self.index.get(self.offset + word.idx)

    def span(self, word: Any) -> tuple[int, int] | None:
        """Return our tokens for all that hangs on a word."""
        first, last = self.at(word.left_edge), self.at(word.right_edge)
        return (first, last + 1) if first is not None and last is not None and first <= last else None


def _candidate(tokens: Sequence[Token], places: _Places, word: Any, cue: int) -> Candidate | None:
    subject = _subject(word)
    content = _complement(tokens, places, word, cue)
    if content is None:
        return None
    kind, parts = content
    found = Candidate(lemma(tokens[cue].low), "parsed:" + kind, (cue, cue + 1), None, parts)
    found.negated = any(child.dep_ == "neg" for child in word.children) or any(
        token.low in NEGATIONS for token in tokens[max(0, cue - 2) : cue]
    )
    found.passive = any(child.dep_ in ("auxpass", "nsubjpass") for child in word.children)
    if found.passive:
        found.construct = "parsed:passive:" + kind
        return found
    span = places.span(subject) if subject is not None else None
    if span is not None and not span[0] <= cue < span[1]:
        found.source = _phrase(tokens, span)
    return found


def _phrase(tokens: Sequence[Token], span: tuple[int, int]) -> Phrase:
    """Return the subject's phrase; its head ends at the first comma or relative pronoun."""
    start, end = span
    while end > start + 1 and tokens[end - 1].tag in ",":
        end -= 1
    head = next((place for place in range(start + 1, end) if tokens[place].tag in ",W-–—"), end)
    return Phrase(start, end, head)


def _subject(word: Any) -> Any | None:
    """Return the subject of a verb, borrowed from the verb it hangs on where it has none of its own."""
    for _ in range(4):
        own = next((child for child in word.children if child.dep_ in SUBJECTS), None)
        if own is not None:
            return own
        if word.dep_ == "acl":
            return word.head
        if word.dep_ not in ("conj", "xcomp", "advcl", "pcomp", "ccomp", "prep", "aux") or word.head is word:
            return None
        word = word.head
    return None


def _complement(
    tokens: Sequence[Token], places: _Places, word: Any, cue: int
) -> tuple[str, tuple[tuple[int, int], ...]] | None:
    """Return the sort of complement and its tokens."""
    if word.dep_ == "parataxis":
        return _parenthesis(places, word)
    children = [child for child in word.children if child.dep_ in CLAUSES]
    for dep in CLAUSES:
        for child in children:
            if child.dep_ == dep:
                read = _child(tokens, places, word, child, cue)
                if read is not None:
                    return read
    return None


def _parenthesis(places: _Places, word: Any) -> tuple[str, tuple[tuple[int, int], ...]] | None:
    whole, own = places.span(word.head), places.span(word)
    if whole is None or own is None or not whole[0] < own[0]:
        return None
    parts = ((whole[0], own[0]), (own[1], whole[1])) if own[1] < whole[1] else ((whole[0], own[0]),)
    return "left", parts


def _child(
    tokens: Sequence[Token], places: _Places, word: Any, child: Any, cue: int
) -> tuple[str, tuple[tuple[int, int], ...]] | None:
    span = places.span(child)
    if span is None:
        return None
    if span[1] <= cue:
        return ("left", (_stripped(tokens, span),)) if child.dep_ == "ccomp" else None
    if span[0] <= cue:
        if child.dep_ != "ccomp":
            return None
        own_start = (
            min((places.span(item) or span)[0] for item in word.children if item.dep_ in SUBJECTS)
            if any(item.dep_ in SUBJECTS for item in word.children)
            else cue
        )
        return (
            ("left", (_stripped(tokens, (span[0], min(own_start, cue))), _stripped(tokens, (cue + 1, span[1]))))
            if span[0] < min(own_start, cue)
            else None
        )
    return _right(tokens, places, word, child, (max(span[0], cue + 1), span[1]))


def _right(
    tokens: Sequence[Token], places: _Places, word: Any, child: Any, span: tuple[int, int]
) -> tuple[str, tuple[tuple[int, int], ...]] | None:
    dep = child.dep_
    if dep == "prep":
        kind = "prep:" + child.lower_
        span = (span[0] + 1, span[1])
    elif dep == "ccomp":
        kind = "that" if tokens[span[0]].low == "that" else "clause"
    elif dep == "xcomp":
        kind = "to" if tokens[span[0]].low == "to" else "ing"
    else:
        kind = "np"
        span = (
            span[0],
            max(
                [
                    span[1],
                    *(
                        _reach(places, item)
                        for item in word.children
                        if item.i > child.i and item.dep_ in ("prep", "xcomp", "ccomp", "oprd")
                    ),
                ]
            ),
        )
    tail = places.span(word)
    if tail is not None and kind in ("that", "clause"):
        span = (span[0], max(span[1], min(tail[1], content_end(tokens, span[0], kind))))
    part = _stripped(tokens, span)
    return (kind, (part,)) if part[0] < part[1] else None


def _reach(places: _Places, word: Any) -> int:
    span = places.span(word)
    return span[1] if span else 0


def _stripped(tokens: Sequence[Token], span: tuple[int, int]) -> tuple[int, int]:
    start, end = span
    while end > start and tokens[end - 1].tag in ".,;:-–—":
        end -= 1
    while start < end and tokens[start].tag in ",;:-–—":
        start += 1
    return start, end
