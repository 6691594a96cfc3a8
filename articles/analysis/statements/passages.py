"""Cut the body into the stretches that may be claims, each with all that the earlier stages found in it.

A passage is one sentence. It is the part of one only where two statements of different sources, or with different
figures, are joined ("A said X, while B said Y"). Entry point: `passages_of`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from ..datelines import HEAD, length_of
from ..spans import Attribution, DateSpan, Quantity, Quotation, Reading, Sentence, Span
from ..vocabulary import LineLabel
from ..words.cues import LONGEST, Cue, lists_in
from ..words.folding import fold
from ..words.remembered import once
from ..words.values import value
from .joints import joints
from .voices import answering, heard, hull, own_count

MOST_SENTENCES = 400  # sentences one attribution or quotation may reach over; beyond this the marks are broken
MOST_SPANS = 60  # attributions or quotations looked at in one sentence

Item = TypeVar("Item")
AnySpan = TypeVar("AnySpan", bound=Span)
_WORD = re.compile(r"\w")


@value(slots=False)
class Passage(Span):
    """A stretch of the body that may be a claim.

    `attribution` is the one whose speaker answers for the passage, None for the outlet's own voice.
    `partial` is true for a part of a sentence; `heard` is who is said to state a fact of the outlet's own voice.
    """

    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateSpan, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    attribution: Attribution | None = None
    partial: bool = False
    heard: Attribution | None = None

    @once
    def plain(self) -> str:
        """The text with curly quotes, dashes and odd spaces made plain; as long as the text."""
        return fold(self.text)

    @once
    def head(self) -> str:
        """As much of the plain text as patterns look at."""
        return self.plain[:LONGEST]

    @once
    def low(self) -> str:
        """`head` in lower case, for patterns: those that ignore case take twice the time. Offsets may differ."""
        return self.head.lower()

    @once
    def lists(self) -> int:
        """Which word lists have a word in `head`, as bits."""
        return lists_in(self.head)

    @once
    def said(self) -> list[tuple[int, int]]:
        """Where in `plain` stands what is said: the content, or in the outlet's own voice what is quoted."""
        spans: Sequence[Span] = [item for item in self.quotations if not item.scare]
        if self.attribution:
            spans = self.attribution.content
        places = ((max(0, span.start - self.start), min(len(self.text), span.end - self.start)) for span in spans)
        return sorted((start, end) for start, end in places if start < end)

    @once
    def content(self) -> str:
        """What the attribution says in this passage, made plain; the whole text in the outlet's own voice."""
        return " … ".join(self.plain[start:end] for start, end in self.said) if self.attribution else self.plain

    @once
    def unquoted(self) -> str:
        """The plain text with every quotation blanked out, so that offsets stay."""
        quoted = sorted([item for item in self.quotations if not item.scare])
        if not quoted:
            return self.plain
        pieces, last = [], 0
        for item in quoted:
            start, end = max(last, item.start - self.start), max(last, min(len(self.text), item.end - self.start))
            pieces += [self.plain[last:start], " " * (end - start)]
            last = end
        return "".join([*pieces, self.plain[last:]])

    def frames(self, cue: Cue, aside: re.Pattern[str] | None = None) -> str | None:
        """Return the first match that is not all within what is said ("A spokesman *denied* that …"), or None.

        A match that stands right after `aside` ("X, who *declined* to be named, said …") is passed over.
        """
        for match in cue.finditer(self.head, self.lists) if cue.may_be_in(self.lists) else ():
            if aside and aside.search(self.plain[max(0, match.start() - 30) : match.start()]):
                continue
            if not any(start <= match.start() and match.end() <= end for start, end in self.said):
                return match.group()
        return None


def passages_of(reading: Reading) -> list[Passage]:
    """Return the passages in order; they do not overlap. Subheadings are left out."""
    index = _Index(reading)
    return [
        passage
        for number, sentence in enumerate(_without_datelines(reading.sentences))
        if not index.is_subheading(sentence)
        for passage in index.passages(number, sentence)
    ]


def _without_datelines(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """Yield the sentences, those that open the first paragraphs from behind their dateline on: it claims nothing."""
    last = -1
    for sentence in sentences:
        opens = last < sentence.paragraph < HEAD
        last = sentence.paragraph
        skipped = length_of(sentence.text, first=sentence.paragraph < 2) if opens else 0
        if skipped:
            skipped += len(sentence.text) - skipped - len(sentence.text[skipped:].lstrip())
            sentence = replace(sentence, start=sentence.start + skipped, text=sentence.text[skipped:])
        yield sentence


class _Index:
    """Which spans touch which sentence, gathered once so that the whole takes linear time."""

    def __init__(self, reading: Reading) -> None:
        self.body = reading.body
        sentences = reading.sentences
        self.quantities = _touching(sentences, reading.quantities, _itself)
        self.dates = _touching(sentences, reading.dates, _itself)
        self.quotations = _touching(sentences, reading.quotations, _itself)
        self.attributions = _touching(sentences, reading.attributions, hull)
        self.subheadings = [line for line in reading.lines if line.label is LineLabel.SUBHEADING]
        self.heading_starts = [line.start for line in self.subheadings]

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
        passages = []
        for place in places:
            counted, quoted = _inside(place, quantities), _inside(place, quotations)
            speaks = (place.start > sentence.start and own_count(place)) or answering(place, attributions)
            passages.append(
                Passage(
                    place.start,
                    place.end,
                    place.text,
                    quantities=counted,
                    dates=_inside(place, self.dates.get(number, [])),
                    quotations=quoted,
                    attribution=speaks,
                    partial=len(places) > 1,
                    heard=None if speaks else _heard(place, attributions, counted, quoted),
                )
            )
        return passages


def _heard(
    place: Span, attributions: Sequence[Attribution], counted: Sequence[Span], quoted: Sequence[Quotation]
) -> Attribution | None:
    """Return who is said to state a fact of the outlet's own voice."""
    facts = (*counted, *(item for item in quoted if not item.scare))
    return heard(place, attributions, facts) if attributions else None


def _itself(span: Span) -> Span:
    return span


def _touching(
    sentences: Sequence[Sentence], items: Sequence[Item], place_of: Callable[[Item], Span]
) -> dict[int, list[Item]]:
    """Return for each sentence's number the items that touch it."""
    starts, ends = [item.start for item in sentences], [item.end for item in sentences]
    found: dict[int, list[Item]] = defaultdict(list)
    for item in items:
        place = place_of(item)
        first, last = bisect_right(ends, place.start), bisect_left(starts, place.end)
        for number in range(first, min(last, first + MOST_SENTENCES)):
            if len(found[number]) < MOST_SPANS:
                found[number].append(item)
    return found


def _inside(place: Span, items: Sequence[AnySpan]) -> tuple[AnySpan, ...]:
    start, end = place.start, place.end
    return tuple([item for item in items if item.start < end and start < item.end])


def _trimmed(body: str, sentence: Span, cuts: list[tuple[int, int]]) -> list[Span]:
    if not cuts:
        return [Span(sentence.start, sentence.end, sentence.text)] if _WORD.search(sentence.text) else []
    edges = [sentence.start, *(place for cut in cuts for place in cut), sentence.end]
    places = [_trim(body, edges[i], edges[i + 1]) for i in range(0, len(edges), 2)]
    return [place for place in places if _WORD.search(place.text)]


def _trim(body: str, start: int, end: int) -> Span:
    text = body[start:end]
    left = len(text) - len(text.lstrip())
    return Span.cut(body, start + left, max(start + left, start + len(text.rstrip())))
