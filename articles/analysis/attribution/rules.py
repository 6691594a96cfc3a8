"""Put the attributions of one article together: candidates by the measured lexicon, quotations, carried speakers.

Entry point: `find_attributions`, the rules engine.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import accumulate

from ..languages.english.cues import VERBS, likelihood
from ..languages.english.lemmas import lemma
from ..languages.english.speech import SPEAKING
from ..spans import Attribution, Quotation, Sentence, Span
from ..vocabulary import Directness
from .constructions.candidate import Candidate
from .constructions.candidates import read_verb
from .constructions.fixed import FIXED, read_fixed
from .constructions.fragments import HEARD, read_hearing, read_tag, unclaimed
from .constructions.idioms import IDIOM_VERBS, read_idiom
from .constructions.interviews import ANSWER, answers_of
from .constructions.outlets import cited
from .constructions.performing import read_act
from .constructions.statements import statement_of
from .constructions.viewpoints import seen_so
from .found import Found
from .grammar.phrase import Phrase
from .grammar.phrases import phrase_before, verb_group
from .grammar.subjects import main_subject
from .grammar.tokens import Unit, read_units
from .grammar.words import Token
from .meant.carrying import carry, named_at
from .meant.clients import without_clients
from .meant.who import resolve

ANSWERED = Candidate("", ANSWER, (0, 0), None, ())  # a paragraph of an interview
UTTERANCES = frozenset(["comment", "statement", "remark", "reply", "response", "remarks", "comments", "words"])
READ_BY_WORD = frozenset(FIXED) | frozenset(HEARD)  # whatever their class is
MAX_INTRODUCTION = 30  # words before the colon that hands over to the next paragraph
_WORD = re.compile(r"[A-Za-z]++(?= )|\w(?:[\w'’-]*\w)?")
MIXED_WORDS = 3  # quoted words from which a content is mixed rather than indirect (CONTRACT)


def find_attributions(
    body: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation]
) -> tuple[Attribution, ...]:
    """Return who says what in `body`, in order of the cue, or of the content where there is no cue."""
    units = read_units(body, sentences, quotations)
    return assemble(body, units, [read_unit(unit) for unit in units], quotations)


def assemble(
    body: str, units: Sequence[Unit], readings: Sequence[list[Found]], quotations: Sequence[Quotation]
) -> tuple[Attribution, ...]:
    """Return the attributions of an article from what was found in each of its units."""
    found: list[Found] = []
    announced: Found | None = None
    before: Unit | None = None
    answers = answers_of(body, units)
    for unit, reading in zip(units, readings, strict=True):
        here = _distinct(reading)
        if announced is not None and _take_block(announced, unit):
            before = unit
            continue
        answer = answers.get(unit.start)
        if answer is not None and (
            answer.label or answer.marked or not any(item.candidate.lemma in SPEAKING for item in here)
        ):
            found.append(Found(unit, ANSWERED, [(answer.start, answer.end)], named=answer.label))
        elif here:
            found.extend(here)
        else:
            carry(found, unit, before)
        before = unit
        announced = _announces(unit)
        if announced is not None:
            found.append(announced)
    found = [item for item in found if item.content]
    attributions = [_attribution(body, item, quotations) for item in found]
    return tuple(resolve(body, units, found, attributions))


def read_unit(unit: Unit) -> list[Found]:
    """Return the attributions of one unit."""
    found = []
    citing = -1
    for candidate in candidates(unit, VERBS):
        chance = likelihood(candidate.lemma, candidate.construct)
        if chance is not None and candidate.cue[0] != citing:
            found.append(as_found(unit, candidate, chance))
            called_on = cited(unit.tokens, candidate)
            if called_on is not None:
                citing = called_on[0][0]
                found.append(_relayed(unit, found[-1], *called_on))
    fragment = unclaimed(unit, found) if "Q" in [token.tag for token in unit.tokens] else None
    further = fragment if fragment is not None or found else statement_of(unit)
    return _closed(unit, without_clients(unit, found if further is None else [*found, further]))


def _closed(unit: Unit, found: list[Found]) -> list[Found]:
    """End what somebody says where ", the statement said" behind it takes the whole for another's words."""
    for outer in found:
        content = outer.candidate.content[0] if outer.candidate.construct in ("left", "leftq") else (1, 0)
        if content[0] > 0:
            continue
        last = unit.tokens[content[1] - 1].end
        for inner in found:
            if inner.candidate.cue[0] < content[1] and inner is not outer:
                inner.content = [(start, min(end, last)) for start, end in inner.content if start < last]
    return found


def _relayed(unit: Unit, outlet: Found, cue: tuple[int, int], source: Phrase) -> Found:
    """Return what an outlet reports as the words of whom it cites."""
    candidate = Candidate("cite", "relayed", cue, source, outlet.candidate.content)
    return Found(unit, candidate, list(outlet.content), outlet.likelihood)


def as_found(unit: Unit, candidate: Candidate, chance: float) -> Found:
    """Return the candidate with its content as places in the body."""
    return Found(unit, candidate, [_span(unit.tokens, part) for part in candidate.content if part[0] < part[1]], chance)


def candidates(unit: Unit, verbs: Container[str] | None = None) -> Iterator[Candidate]:
    """Yield all that may report in a unit, likely or not, as the rules read it; of the verbs only `verbs`."""
    tokens, previous = unit.tokens, None
    quoted = "Q" in [token.tag for token in tokens]
    able = [each for each in enumerate(tokens) if each[1].tag in "EZBG" or each[1].low in READ_BY_WORD]
    for index, token in able:
        candidate = _read_at(tokens, index, previous, verbs)
        if not _reports(candidate) or (token.low == "told" and candidate is not None and candidate.source is None):
            tag = read_tag(tokens, index) if quoted and token.tag in "EZ" else None
            candidate = tag or (read_hearing(tokens, index) if token.low in HEARD else None) or candidate
        if candidate is None or not candidate.content:
            continue
        if _reports(candidate):
            _trim_left(tokens, candidate, previous)
            previous = previous if candidate.construct.startswith("ing:") else candidate
        yield candidate


def _read_at(
    tokens: Sequence[Token], index: int, previous: Candidate | None, verbs: Container[str] | None
) -> Candidate | None:
    """Return what begins at a word by the fixed frames, the idioms and the verbs of the lexicon."""
    token = tokens[index]
    candidate = read_fixed(tokens, index) if token.low in FIXED else None
    if candidate is None and token.tag in "EZBG":
        candidate = (read_idiom(tokens, index) if token.low in IDIOM_VERBS else None) or seen_so(tokens, index)
    if candidate is None and token.tag in "EZBG" and (verbs is None or lemma(token.low) in verbs):
        candidate = read_verb(tokens, index, previous)
        if not _reports(candidate):
            candidate = read_act(tokens, index, candidate) or candidate
    return candidate


def _reports(candidate: Candidate | None) -> bool:
    return candidate is not None and likelihood(candidate.lemma, candidate.construct) is not None


def _trim_left(tokens: Sequence[Token], candidate: Candidate, previous: Candidate | None) -> None:
    """Leave what an earlier verb of speech reports out of "…, she said" after a quotation of its own."""
    if not candidate.construct.startswith("left") or previous is None or previous.lemma not in SPEAKING:
        return
    left = candidate.content[0]
    if left[0] <= previous.cue[0] < left[1] - 1 and tokens[left[1] - 1].tag == "Q":
        candidate.content = ((left[1] - 1, left[1]), *candidate.content[1:])


def _span(tokens: Sequence[Token], part: tuple[int, int]) -> tuple[int, int]:
    return tokens[part[0]].start, tokens[part[1] - 1].end


def _distinct(found: list[Found]) -> list[Found]:
    """Leave out a second reading of the same content by the same source."""
    kept: list[Found] = []
    for item in found:
        if item.content and not any(_same(item, other) for other in kept):
            kept.append(item)
    return kept


def _same(item: Found, other: Found) -> bool:
    """Tell whether a later reading says nothing new: the same content, or "fear that" within "voiced fear that"."""
    if item.content == other.content:
        return item.candidate.construct != "relayed"
    mine, its = item.candidate.source, other.candidate.source
    noun = item.candidate.construct.startswith("noun")
    return (
        noun
        and mine is not None
        and its is not None
        and mine.start == its.start
        and any(start <= item.content[0][0] and item.content[0][1] <= end for start, end in other.content)
    )


def _announces(unit: Unit) -> Found | None:
    """Return an attribution without content for "She added:" at the end of a paragraph; the next one holds it."""
    tokens = unit.tokens
    if len(tokens) < 3 or tokens[-1].tag != ":" or len(tokens) > MAX_INTRODUCTION or tokens[0].low == "here":
        return None  # "Here's an excerpt:" leaves open who speaks in it
    for index in range(len(tokens) - 2, 0, -1):
        word = lemma(tokens[index].low)
        if tokens[index].tag in "EZBG" and word in SPEAKING:
            source = phrase_before(tokens, verb_group(tokens, index)) or main_subject(tokens, index)
            return Found(unit, Candidate(word, "block", (index, index + 1), source, ()), []) if source else None
    if tokens[-2].low in UTTERANCES:
        source, last = main_subject(tokens, len(tokens) - 1), len(tokens) - 1
        return Found(unit, Candidate("say", "block", (last - 1, last), source, ()), []) if source else None
    return None


def _take_block(announced: Found, unit: Unit) -> bool:
    """Give the paragraph after "She added:" to her; every sentence of it, or its quotation."""
    block = announced.block
    if block is not None and unit.paragraph != block:
        return False
    announced.block = unit.paragraph
    announced.content.append((unit.start, unit.end))
    return True


def _attribution(body: str, item: Found, quotations: Sequence[Quotation]) -> Attribution:
    candidate, tokens = item.candidate, item.unit.tokens
    content = tuple(Span.cut(body, *part) for part in _ordered(item.content))
    named = named_at(item)
    source = Span.cut(body, *named) if named else None
    cue = Span.cut(body, *_span(tokens, candidate.cue)) if candidate.cue[0] < candidate.cue[1] else None
    return Attribution(
        _manner(item, content, directness(body, content, quotations)),
        source,
        cue,
        content,
        negated=candidate.negated,
        agreed=item.agreed,
    )


def _manner(item: Found, content: Sequence[Span], read: Directness) -> Directness:
    """Return the directness; words quoted as the object of a verb that is none of speech are a part of what is said.

    "He praised “the quiet heroism of the crew”" tells of more than the quoted words.
    """
    candidate, tokens = item.candidate, item.unit.tokens
    if candidate.construct == ANSWER:
        return Directness.DIRECT  # the label or question over it stands for the marks; no reporter's verb is between
    last = tokens[candidate.cue[1] - 1] if candidate.cue[0] < candidate.cue[1] else None
    beside = last is not None and len(content) == 1 and 0 < content[0].start - last.end <= 2
    fragment = _WORD.search(content[0].text) if beside else None
    if read is not Directness.DIRECT or fragment is None:
        return read
    plain = candidate.construct in ("quote", "np") or candidate.construct.startswith("prep:")
    object_ = plain and fragment[0][0].islower() and candidate.lemma not in SPEAKING
    if not object_ and candidate.construct != "performing":
        return read
    return Directness.MIXED if len(_WORD.findall(content[0].text)) >= MIXED_WORDS else Directness.INDIRECT


def _ordered(parts: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    ordered: list[tuple[int, int]] = []
    for start, end in sorted(parts):
        if ordered and start < ordered[-1][1]:
            start = ordered[-1][1]
        if start < end:
            ordered.append((start, end))
    return ordered


def directness(body: str, content: Sequence[Span], quotations: Sequence[Quotation]) -> Directness:
    """Return whether the content is quoted wholly, in part, or not (CONTRACT "directness")."""
    inside = outside = 0
    for part in content:
        near = _near(quotations, part)
        if not near:
            outside += _WORD.search(body, part.start, part.end) is not None
            continue
        if any(quote.start <= part.start and part.end <= quote.end for quote in near):
            inside += len(part.text.split())
            continue
        quoted = sorted((quote.inner.start, quote.inner.end) for quote in near)
        firsts, lasts = [first for first, _ in quoted], [*accumulate((last for _, last in quoted), max)]
        places = [word.span() for word in _WORD.finditer(body, part.start, part.end)]
        within = len([1 for start, end in places if (at := bisect_right(firsts, start)) and end <= lasts[at - 1]])
        inside, outside = inside + within, outside + len(places) - within
    if inside and not outside:
        return Directness.DIRECT
    return Directness.MIXED if inside >= MIXED_WORDS else Directness.INDIRECT


def _near(quotations: Sequence[Quotation], part: Span) -> list[Quotation]:
    first = max(0, bisect_left(quotations, part.start, key=lambda item: item.start) - 1)
    near = []
    for quotation in quotations[first:]:
        if quotation.start >= part.end:
            break
        near.append(quotation)
    return near
