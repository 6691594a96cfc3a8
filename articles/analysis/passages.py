"""Cut the body into the stretches that may be claims, each with all that the earlier stages found in it.

A passage is one sentence. It is the part of one only where two statements of different sources, or with different
figures, are joined ("A said X, while B said Y"). Entry point: `passages_of`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from .folding import fold
from .spans import Attribution, DateSpan, Quantity, Quotation, Reading, Sentence, Span
from .vocabulary import LineLabel

MOST_SENTENCES = 400  # sentences one attribution or quotation may reach over; beyond this the marks are broken
MOST_SPANS = 60  # attributions or quotations looked at in one sentence
MAIN_SHARE = 0.45  # of a passage's own words that a content must hold before its speaker answers for the passage

AnySpan = TypeVar("AnySpan", bound=Span)
_WORD = re.compile(r"\w")
_JOINT = re.compile(r"(?P<joint>;|,? (?:while|whereas)|, (?:and|but|though|although|yet)) ", re.IGNORECASE)
_NEW_SUBJECT = re.compile(
    r"(?:in \w+ )?(?:[A-Z]\w+|the|a|an|its|his|her|their|it|he|she|they|another|others|some|about|at least|\d[\d,.]*) ?"
)


@dataclass(frozen=True)
class Passage(Span):
    """A stretch of the body that may be a claim.

    `attribution` is the one whose speaker answers for the passage, None for the outlet's own voice; `others` are
    the remaining ones that touch it. `opening` is the text of the sentence before this part of it.
    """

    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateSpan, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    attribution: Attribution | None = None
    others: tuple[Attribution, ...] = ()
    opening: str = ""

    @cached_property
    def plain(self) -> str:
        """The text with curly quotes, dashes and odd spaces made plain; as long as the text."""
        return fold(self.text)

    @cached_property
    def content(self) -> str:
        """What the attribution says in this passage, made plain; the whole text in the outlet's own voice."""
        return self._cut(self._content_spans()) if self.attribution else self.plain

    @cached_property
    def frame(self) -> str:
        """The words around what is said ("A spokesman denied that …"), or the whole text in the outlet's own voice."""
        if self.attribution is None:
            return self.plain
        return _without(self.plain, self.start, self._content_spans())

    @cached_property
    def unquoted(self) -> str:
        """The text outside quotation marks, made plain."""
        return _without(self.plain, self.start, [item for item in self.quotations if not item.scare])

    def _content_spans(self) -> list[Span]:
        spans = self.attribution.content if self.attribution else ()
        return [span for span in spans if span.overlaps(self)]

    def _cut(self, spans: Sequence[Span]) -> str:
        pieces = (self.plain[max(0, span.start - self.start) : span.end - self.start] for span in spans)
        return " … ".join(pieces)


def passages_of(reading: Reading) -> list[Passage]:
    """Return the passages in order; they do not overlap. Subheadings are left out."""
    index = _Index(reading)
    return [
        passage
        for number, sentence in enumerate(reading.sentences)
        if not index.is_subheading(sentence)
        for passage in index.passages(number, sentence)
    ]


class _Index:
    """Which spans touch which sentence, gathered once so that the whole takes linear time."""

    def __init__(self, reading: Reading) -> None:
        self.body = reading.body
        self.starts = [item.start for item in reading.sentences]
        self.ends = [item.end for item in reading.sentences]
        self.quantities = self._buckets([(item, item) for item in reading.quantities])
        self.dates = self._buckets([(item, item) for item in reading.dates])
        self.quotations = self._buckets([(item, item) for item in reading.quotations])
        self.attributions = self._buckets([(hull(item), item) for item in reading.attributions])
        self.subheadings = [line for line in reading.lines if line.label is LineLabel.SUBHEADING]
        self.heading_starts = [line.start for line in self.subheadings]

    def _buckets(self, items: list[tuple[Span, AnySpan]] | list[tuple[Span, Attribution]]) -> dict[int, list]:  # type: ignore[type-arg]
        buckets: dict[int, list[object]] = {}
        for place, item in items:
            first, last = bisect_right(self.ends, place.start), bisect_left(self.starts, place.end)
            for number in range(first, min(last, first + MOST_SENTENCES)):
                bucket = buckets.setdefault(number, [])
                if len(bucket) < MOST_SPANS:
                    bucket.append(item)
        return buckets

    def is_subheading(self, sentence: Sentence) -> bool:
        """Tell whether the sentence stands in a line that was labelled a subheading."""
        place = bisect_right(self.heading_starts, sentence.start) - 1
        return place >= 0 and sentence.start < self.subheadings[place].end

    def passages(self, number: int, sentence: Sentence) -> list[Passage]:
        """Return the sentence as one passage, or as the parts it joins."""
        attributions = self.attributions.get(number, [])
        quotations = self.quotations.get(number, [])
        quantities = self.quantities.get(number, [])
        cuts = joints(sentence, attributions, quotations, quantities)
        places = _trimmed(self.body, sentence, cuts)
        return [
            Passage(
                place.start, place.end, place.text,
                quantities=_inside(place, quantities),
                dates=_inside(place, self.dates.get(number, [])),
                quotations=tuple(item for item in quotations if item.overlaps(place)),
                opening=self.body[sentence.start : place.start],
                **_answering(place, attributions),
            )
            for place in places
        ]


def hull(attribution: Attribution) -> Span:
    """Return the smallest span that holds source, cue and content; its text is left empty."""
    parts = [part for part in (attribution.source, attribution.cue, *attribution.content) if part]
    if not parts:
        return Span(0, 0, "")
    return Span(min(part.start for part in parts), max(part.end for part in parts), "")


def _inside(place: Span, items: Sequence[AnySpan]) -> tuple[AnySpan, ...]:
    return tuple(item for item in items if item.overlaps(place))


def _without(plain: str, offset: int, spans: Sequence[Span]) -> str:
    pieces, last = [], 0
    for span in sorted(spans, key=lambda item: item.start):
        start, end = max(0, span.start - offset), max(0, span.end - offset)
        if start > last:
            pieces.append(plain[last:start])
        last = max(last, end)
    return " … ".join([*pieces, plain[last:]])


def _answering(place: Span, attributions: Sequence[Attribution]) -> dict[str, object]:
    """Choose the innermost attribution whose content is the larger part of the passage's own words."""
    shares = [(share_of(place, item), _reach(item), item) for item in attributions]
    able = [row for row in shares if row[0] >= MAIN_SHARE]
    if not able:
        return {"others": tuple(item for share, _, item in shares if share > 0)}
    chosen = min(able, key=lambda row: row[1])[2]
    return {"attribution": chosen, "others": tuple(row[2] for row in shares if row[2] is not chosen)}


def _reach(item: Attribution) -> int:
    return sum(span.end - span.start for span in item.content)


def share_of(place: Span, item: Attribution) -> float:
    """Return the share of the passage, source and cue apart, that is the attribution's content."""
    said = sum(_letters(place, span) for span in item.content)
    framing = sum(_letters(place, span) for span in (item.source, item.cue) if span)
    own = len(place.text) - framing
    return said / own if own > 0 else 0.0


def _letters(place: Span, span: Span) -> int:
    return max(0, min(place.end, span.end) - max(place.start, span.start))


def joints(
    sentence: Span, attributions: Sequence[Attribution], quotations: Sequence[Quotation], quantities: Sequence[Quantity]
) -> list[tuple[int, int]]:
    """Return where the sentence is cut in two: the stretch (the conjunction) between the parts; mostly none."""
    plain = fold(sentence.text)
    for match in _JOINT.finditer(plain):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if any(item.start < start < item.end for item in quotations):
            continue
        if _NEW_SUBJECT.match(plain, match.end()) and _two_statements(start, end, sentence, attributions, quantities):
            return [(start, end)]
    return []


def _two_statements(
    start: int, end: int, sentence: Span, attributions: Sequence[Attribution], quantities: Sequence[Quantity]
) -> bool:
    before = [item for item in attributions if item.source and item.source.end <= start and _ends_before(item, start)]
    after = [item for item in attributions if item.source and item.source.start >= end]
    if before and after:
        return {item.source.text for item in before if item.source} != {i.source.text for i in after if i.source}
    return False


def _ends_before(item: Attribution, place: int) -> bool:
    return all(span.end <= place + 1 for span in item.content)


def _trimmed(body: str, sentence: Span, cuts: list[tuple[int, int]]) -> list[Span]:
    edges = [sentence.start, *(place for cut in cuts for place in cut), sentence.end]
    places = [_trim(body, edges[i], edges[i + 1]) for i in range(0, len(edges), 2)]
    return [place for place in places if _WORD.search(place.text)]


def _trim(body: str, start: int, end: int) -> Span:
    text = body[start:end]
    left = len(text) - len(text.lstrip())
    return Span.cut(body, start + left, max(start + left, start + len(text.rstrip())))
