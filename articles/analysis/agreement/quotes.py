"""Compare all direct quotations across articles word by word. Entry point: `quote_findings`.

Two quotations are one utterance when most content words of the shorter stand in the longer in the same order. What is
missing at the ends is a truncation; a changed modal, negation, number, name or other content word inside is a conflict.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ..alignment import Edit, align, core
from ..features import Features
from ..reports import Finding
from ..spans import Quotation, Span
from ..vocabulary import LinkKind, Relation
from ..wording import tokens
from .story import Story, who

SAME_UTTERANCE = 0.6  # share of the shorter quotation's content words found in the longer, in order
SHORT = 5  # content words; below it nearly all of them must be found
MOST_CHANGED = 0.34  # more words changed than this: two utterances, or two translations
LONGEST_CHANGE = 2  # content words in one place; where more are exchanged it is another sentence of like build
FEWEST_WORDS = 3
MOST_POSTINGS = 60


@dataclass(frozen=True)
class Twin:
    """One utterance as two articles quote it."""

    one: Features
    two: Features
    first: Quotation
    second: Quotation
    edits: tuple[Edit, ...]
    share: float

    @property
    def changed(self) -> tuple[Edit, ...]:
        """Return the changes that can alter the meaning."""
        return tuple(edit for edit in self.edits if edit.weight == "high")


def twins(story: Story) -> list[Twin]:
    """Return all pairs of quotations in two articles that are one utterance."""
    quotes = [(item, quote) for item in story.features for quote in quotations_of(item)]
    pairs = _candidates([quote for _, quote in quotes], [item.report.article for item, _ in quotes])
    found = (_twin(*quotes[one], *quotes[two]) for one, two in sorted(pairs))
    return [twin for twin in found if twin is not None]


def quotations_of(item: Features) -> list[Quotation]:
    """Return the claim's quotations, each cut to the part that lies in the claim."""
    claim = item.report.claim
    return [cut for quote in claim.quotations if (cut := _clipped(quote, claim.start, claim.end)) is not None]


def _clipped(quote: Quotation, start: int, end: int) -> Quotation | None:
    inner = quote.inner
    if start <= inner.start and inner.end <= end:
        return quote
    first, last = max(start, inner.start), min(end, inner.end)
    if first >= last:
        return None
    text = inner.text[first - inner.start : last - inner.start]
    return replace(quote, start=first, end=last, text=text, inner=Span(first, last, text))


def _candidates(quotes: Sequence[Quotation], articles: Sequence[int]) -> set[tuple[int, int]]:
    index: dict[str, list[int]] = defaultdict(list)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for at, quote in enumerate(quotes):
        for word in {token.stem for token in tokens(quote.inner.text) if token.content}:
            for other in index[word][-MOST_POSTINGS:]:
                shared[other, at] += articles[other] != articles[at]
            index[word].append(at)
    return {pair for pair, count in shared.items() if count}


def _twin(one: Features, first: Quotation, two: Features, second: Quotation) -> Twin | None:
    if not _may_match(first.inner.text, second.inner.text):
        return None
    edits = _inner(align(first.inner.text, second.inner.text))
    same = sum(_content(edit.a) for edit in edits if edit.op == "equal")
    shorter = min(_content(first.inner.text), _content(second.inner.text))
    changed = sum(max(_content(edit.a), _content(edit.b), 1) for edit in edits if edit.weight == "high")
    if min(len(quote.inner.text.split()) for quote in (first, second)) < FEWEST_WORDS or not shorter:
        return None
    if same < 2 and not (same and _speakers(one, two) and len(edits) <= 3):
        return None
    if any(min(_content(edit.a), _content(edit.b)) > LONGEST_CHANGE for edit in edits if edit.weight == "high"):
        return None
    needed = SAME_UTTERANCE if shorter > SHORT else 0.7 if shorter > 3 else 0.66
    if same / shorter < needed or changed > max(1.0, MOST_CHANGED * (same + changed)):
        return None
    whole = same == shorter == _content(first.inner.text) == _content(second.inner.text) and _speakers(one, two)
    if not (whole or _run(edits, same)):
        return None
    return Twin(one, two, first, second, edits, same / shorter)


@lru_cache(maxsize=16384)
def _may_match(first: str, second: str) -> bool:
    """Tell whether enough content words are in both at all: much cheaper than an alignment."""
    one, two = _bag(first), _bag(second)
    return sum(one[word] for word in one if word in two) >= SAME_UTTERANCE * min(_content(first), _content(second))


@lru_cache(maxsize=8192)
def _bag(text: str) -> dict[str, int]:
    bag: dict[str, int] = defaultdict(int)
    for word in text.split():
        bag[core(word)] += _content(word)
    return bag


@lru_cache(maxsize=65536)
def _content(text: str) -> int:
    return sum(token.content for token in tokens(text))


def _run(edits: Sequence[Edit], same: int) -> bool:
    """Ask for a run of three common words, or for five common words in all, or for nearly nothing else."""
    runs = [len(edit.a.split()) for edit in edits if edit.op == "equal"]
    return max(runs, default=0) >= 3 or sum(runs) >= 5 or (same > 0 and len(edits) <= 3)


def _speakers(one: Features, two: Features) -> bool:
    """Tell whether both quotations are given to one speaker."""
    names = [item.report.claim.attribution.speaker if item.report.claim.attribution else None for item in (one, two)]
    return names[0] is not None and names[0] == names[1]


def _inner(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """Drop what is missing at either end: a truncation, which changes nothing."""
    start, end = 0, len(edits)
    while start < end and _is_edge(edits[start]):
        start += 1
    while end > start and _is_edge(edits[end - 1]):
        end -= 1
    return tuple(edits[start:end])


def _is_edge(edit: Edit) -> bool:
    return edit.op in ("delete", "insert") or (edit.op == "replace" and len(edit.a.split()) != len(edit.b.split()))


def quote_findings(story: Story, found: Sequence[Twin]) -> Iterator[Finding]:
    """Yield agreement or difference of each utterance that two outlets quote."""
    for twin in found:
        relation = Relation.CONFLICTS if twin.changed else Relation.AGREES
        yield Finding(
            relation,
            LinkKind.QUOTE,
            twin.one.key,
            twin.two.key,
            (twin.first.text, twin.second.text),
            _explain(twin, story),
            round(twin.share, 2),
            _parts(twin),
            ((twin.one.key, twin.first.start, twin.first.end), (twin.two.key, twin.second.start, twin.second.end)),
        )


def _explain(twin: Twin, story: Story) -> str:
    one, two = (who(item.report, story.origins.get(item.key)) for item in (twin.one, twin.two))
    if not twin.changed:
        return f"{one} and {two} give the same quotation, “{_short(twin.first.inner.text)}”."
    words = "; ".join(f"“{edit.a or '(nothing)'}” against “{edit.b or '(nothing)'}”" for edit in twin.changed)
    return f"The same utterance in different words: {words}. First {one}, then {two}."


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:77].rsplit(" ", 1)[0] + " …"


def _parts(twin: Twin) -> tuple[tuple[str, str], ...]:
    changes = "; ".join(f"{edit.a} → {edit.b}" for edit in twin.edits if edit.op != "equal") or "none"
    return (("content words in common", f"{twin.share:.0%}"), ("changes", changes))
