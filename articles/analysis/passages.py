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
from .languages.english.checkable import FINITE_VERB
from .languages.english.parties import OWN_COUNT
from .spans import Attribution, DateSpan, Quantity, Quotation, Reading, Sentence, Span
from .vocabulary import Directness, LineLabel

MOST_SENTENCES = 400  # sentences one attribution or quotation may reach over; beyond this the marks are broken
MOST_SPANS = 60  # attributions or quotations looked at in one sentence
LONGEST = 1200  # characters of a passage that patterns look at: no sentence of a newsroom is longer
MAIN_SHARE = 0.45  # of a passage's own words that a content must hold before its speaker answers for the passage

NO_VOICE = frozenset({"i", "we", "you", "it", "one", "there", "i've", "we've", "this", "that", "which"})  # sources that name nobody

AnySpan = TypeVar("AnySpan", bound=Span)
_WORD = re.compile(r"\w")
_JOINT = re.compile(r"(?:(?P<strong>;|,? (?:while|whereas)|, but)|, (?:and|though|although|yet)) ", re.IGNORECASE)
_NO_SUBJECT = re.compile(
    r"(?:\w+ing|\w+ed|not|only|also|down|up|from|to|with|was|were|is|are|has|had|will|rose|fell|which|who|in|at|by|on|for"
    r"|then|still|said|says|including|compared|than)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Passage(Span):
    """A stretch of the body that may be a claim.

    `attribution` is the one whose speaker answers for the passage, None for the outlet's own voice.
    `partial` is true for a part of a sentence.
    """

    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateSpan, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    attribution: Attribution | None = None
    partial: bool = False

    @cached_property
    def plain(self) -> str:
        """The text with curly quotes, dashes and odd spaces made plain; as long as the text."""
        return fold(self.text)

    @cached_property
    def said(self) -> list[tuple[int, int]]:
        """Where in `plain` stands what is said: the content, or in the outlet's own voice what is quoted."""
        spans: Sequence[Span] = [item for item in self.quotations if not item.scare]
        if self.attribution:
            spans = self.attribution.content
        places = ((max(0, span.start - self.start), min(len(self.text), span.end - self.start)) for span in spans)
        return sorted((start, end) for start, end in places if start < end)

    @cached_property
    def content(self) -> str:
        """What the attribution says in this passage, made plain; the whole text in the outlet's own voice."""
        return " … ".join(self.plain[start:end] for start, end in self.said) if self.attribution else self.plain

    @cached_property
    def unquoted(self) -> str:
        """The plain text with every quotation blanked out, so that offsets stay."""
        pieces, last = [], 0
        for item in sorted(item for item in self.quotations if not item.scare):
            start, end = max(last, item.start - self.start), max(last, min(len(self.text), item.end - self.start))
            pieces += [self.plain[last:start], " " * (end - start)]
            last = end
        return "".join([*pieces, self.plain[last:]])

    def frames(self, pattern: re.Pattern[str], aside: re.Pattern[str] | None = None) -> str | None:
        """Return the first match that begins outside what is said ("A spokesman *denied* that …"), or None.

        A match that stands right after `aside` ("X, who *declined* to be named, said …") is passed over.
        """
        for match in pattern.finditer(self.plain[:LONGEST]):
            if aside and aside.search(self.plain[max(0, match.start() - 30) : match.start()]):
                continue
            if not any(start <= match.start() < end for start, end in self.said):
                return match.group()
        return None


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
                quotations=_inside(place, quotations),
                attribution=(place.start > sentence.start and own_count(place)) or _answering(place, attributions),
                partial=len(places) > 1,
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


def _answering(place: Span, attributions: Sequence[Attribution]) -> Attribution | None:
    """Choose the innermost speaker whose words are the larger part of the passage; of his attributions, the first.

    One without any source ("is said to be") is the outlet's own hearsay, unless words are quoted; "I think" outside
    quotation marks is the author's.
    """
    voiced = [item for item in attributions if _has_voice(item)]
    groups: dict[str, list[Attribution]] = {}
    for item in voiced:
        groups.setdefault(_source(item), []).append(item)
    able = [group for group in groups.values() if sum(share_of(place, item) for item in group) >= MAIN_SHARE]
    at_home = [group for group in able if any(item.source and place.covers(item.source) for item in group)]
    chosen = min(at_home or able, key=_least_reach, default=None)
    return chosen and next((item for item in chosen if share_of(place, item) > 0), None)


def _has_voice(item: Attribution) -> bool:
    if item.source is None:
        return item.directness is not Directness.INDIRECT
    return item.directness is Directness.DIRECT or fold(item.source.text).lower() not in NO_VOICE


def _least_reach(group: list[Attribution]) -> int:
    return max(sum(span.end - span.start for span in item.content) for item in group)


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
    plain = fold(sentence.text)[:LONGEST]
    for match in _JOINT.finditer(plain):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if any(item.start < start < item.end for item in quotations):
            continue
        two_figures = match["strong"] and not _NO_SUBJECT.match(plain, match.end())
        if _two_sources(start, end, attributions) or (
            two_figures and _two_figures(plain, match, sentence.start, quantities)
        ):
            return [(start, end)]
    return []


def _two_sources(start: int, end: int, attributions: Sequence[Attribution]) -> bool:
    sourced = [item for item in attributions if item.source and item.content]
    before = {_source(item) for item in sourced if _source_end(item) <= start and item.content[0].start < start}
    after = {_source(item) for item in sourced if _source_end(item) > end and _begins(item) >= end}
    return bool(before and after) and before.isdisjoint(after)


def _source(item: Attribution) -> str:
    return item.speaker or (item.source.text if item.source else "")


def _source_end(item: Attribution) -> int:
    return item.source.end if item.source else 0


def _begins(item: Attribution) -> int:
    return min(item.source.start if item.source else 0, *(span.start for span in item.content))


def _two_figures(plain: str, match: re.Match[str], offset: int, quantities: Sequence[Quantity]) -> bool:
    before = any(item.end <= offset + match.start() for item in quantities)
    after = any(item.start >= offset + match.end() for item in quantities)
    parts = plain[: match.start()], plain[match.end() :]
    return before and after and all(FINITE_VERB.search(part) for part in parts)


def own_count(place: Span) -> Attribution | None:
    """Return the attribution of a part that names who counts ("the Red Cross put the number at 1,400"), or None."""
    match = OWN_COUNT.match(fold(place.text[:LONGEST]))
    if match is None:
        return None
    source, cue = (
        Span(place.start + match.start(name), place.start + match.end(name), place.text[slice(*match.span(name))])
        for name in ("source", "cue")
    )
    name = source.text.removeprefix("the ").removeprefix("The ")
    content = Span(cue.end + 1, place.end, place.text[match.end("cue") + 1 :])
    return Attribution(Directness.INDIRECT, source, cue, (content,), speaker=name, chain=(name,))


def _trimmed(body: str, sentence: Span, cuts: list[tuple[int, int]]) -> list[Span]:
    edges = [sentence.start, *(place for cut in cuts for place in cut), sentence.end]
    places = [_trim(body, edges[i], edges[i + 1]) for i in range(0, len(edges), 2)]
    return [place for place in places if _WORD.search(place.text)]


def _trim(body: str, start: int, end: int) -> Span:
    text = body[start:end]
    left = len(text) - len(text.lstrip())
    return Span.cut(body, start + left, max(start + left, start + len(text.rstrip())))
