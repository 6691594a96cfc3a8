"""Read interviews and transcripts: what is answered or spoken without a verb of speech belongs to who is named.

Entry points: `answers_of`, which finds the answers, `interviewee`, who gives them, and `labelled`, whom a label names.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...languages.english.speech import INTERVIEWING, TALKING
from ...naming.name_words import initials
from ..grammar.tokens import Unit
from ..grammar.words import Token
from ..named.cast_list import Entity, Mention, Names

ANSWER = "answer"
FEWEST = 2  # questions that make an interview
FEWEST_UNQUOTED = 3  # questions that make one where answers stand without quotation marks
TURNS = 3  # paragraphs under a label that make a transcript
LONGEST_LABEL = 9  # words
LONGEST_INITIALS = 3
OWN_WORDS = frozenset(["i", "i'm", "i've", "i'd", "i'll", "me", "my", "we", "we're", "we've", "our", "us"])
LONGEST_ANSWER = 4  # paragraphs an answer has on average; an essay with questions in it has more between them
FIRST_PERSON = 0.5  # share of answers in which somebody speaks of himself; in an explainer nobody does


@dataclass(frozen=True, slots=True)
class Answer:
    """A stretch of the body that somebody says; `label` is where he is named, None for the one interviewed."""

    start: int
    end: int
    label: tuple[int, int] | None = None
    marked: bool = False  # under "A:", whatever verbs of speech stand in it


def answers_of(body: str, units: Sequence[Unit]) -> dict[int, Answer]:
    """Return, for the start of each unit that is an answer or a turn of a transcript, the stretch that is said."""
    for read in (_lettered, _transcribed):
        found = read(units)
        if len(found) >= FEWEST:
            return found
    return _quoted(body, units) or _unquoted(body, units)


def _transcribed(units: Sequence[Unit]) -> dict[int, Answer]:
    """Find the turns of a transcript: paragraphs that begin with the speaker's name and a colon."""
    paragraphs = list(_paragraphs(units))
    ends = [_label_end(paragraph[0].tokens) for paragraph in paragraphs]
    turns = Counter(
        _called(paragraph[0].tokens[:end]) for paragraph, end in zip(paragraphs, ends, strict=True) if end is not None
    )
    if len(turns) == 1:
        return _between_questions(paragraphs, ends)
    if sum(turns.values()) < TURNS or len(turns) < FEWEST or max(turns.values()) < FEWEST:
        return {}
    last = max(place for place, end in enumerate(ends) if end is not None)
    while len(paragraphs) > last + 1 and not _first_person(paragraphs[-1]):
        paragraphs.pop()  # "After the interview, the operator denied it"
    asking = _asking(paragraphs, ends)
    answers: dict[int, Answer] = {}
    label: tuple[int, int] | None = None
    for paragraph, end in zip(paragraphs, ends, strict=False):
        tokens = paragraph[0].tokens
        if end is not None:
            answers_here = _called(tokens[:end]) not in asking
            label = (tokens[0].start, tokens[end - 1].end) if answers_here else None
        for unit in paragraph if label else ():
            first = end + 1 if end is not None and unit is paragraph[0] else 0
            if len(unit.tokens) > first and unit.tokens[-1].tag != "?":
                answers[unit.start] = Answer(unit.tokens[first].start, unit.end, label)
    return answers


def _between_questions(paragraphs: Sequence[Sequence[Unit]], ends: Sequence[int | None]) -> dict[int, Answer]:
    """Find the answers of the only one who is labelled, where those who ask stand in paragraphs without a label."""
    labelled = [place for place, end in enumerate(ends) if end is not None]
    asked = [place for place in labelled if place and _is_question(paragraphs[place - 1])]
    if len(labelled) < FEWEST or 2 * len(asked) < len(labelled) or len(asked) < FEWEST:
        return {}
    answers: dict[int, Answer] = {}
    label: tuple[int, int] | None = None
    for place, (paragraph, end) in enumerate(zip(paragraphs, ends, strict=True)):
        if end is not None:
            label = (paragraph[0].tokens[0].start, paragraph[0].tokens[end - 1].end)
        elif place + 1 in labelled or not _first_person(paragraph):
            label = None  # a question, or what the paper adds in brackets
        for unit in paragraph if label is not None else ():
            first = end + 1 if end is not None and unit is paragraph[0] else 0
            if len(unit.tokens) > first:
                answers[unit.start] = Answer(unit.tokens[first].start, unit.end, label)
    return answers


def _is_question(paragraph: Sequence[Unit]) -> bool:
    return paragraph[-1].tokens[-1].tag == "?"


def _asking(paragraphs: Sequence[Sequence[Unit]], ends: Sequence[int | None]) -> set[str]:
    """Return the labels of who asks: most of whose turns end in a question, where others hardly ask."""
    turns: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for paragraph, end in zip(paragraphs, ends, strict=False):
        if end is not None:
            called = _called(paragraph[0].tokens[:end])
            turns[called] += 1
            asked[called] += paragraph[-1].tokens[-1].tag == "?"
    asking = {called for called in turns if 2 * asked[called] > turns[called]}
    return asking if len(asking) < len(turns) else set()


def _called(label: Sequence[Token]) -> str:
    """Return the last word of the name in a label: "holt" of "JANE HOLT, HOST"."""
    end = next((place for place, token in enumerate(label) if place and token.tag in ",("), len(label))
    return label[end - 1].low


def _label_end(tokens: Sequence[Token]) -> int | None:
    """Return where the colon of "JANE DOE, MAYOR: We" stands, None where the paragraph has no such label."""
    for place, token in enumerate(tokens[: LONGEST_LABEL + 1]):
        if token.tag == ":":
            comma = next((at for at, one in enumerate(tokens[:place]) if one.tag == ","), place)
            plain = not any(one.tag in "XZEBGW" and not one.capital for one in tokens[comma:place])
            named = place > 0 and plain and all(one.capital or one.tag in ".()-&PDC" for one in tokens[:comma])
            return place if named and tokens[0].capital and place + 1 < len(tokens) else None
        if token.tag in "?!;Q":
            return None
    return None


def _paragraphs(units: Sequence[Unit]) -> Iterator[list[Unit]]:
    paragraph: list[Unit] = []
    for unit in units:
        if paragraph and unit.paragraph != paragraph[0].paragraph:
            yield paragraph
            paragraph = []
        if unit.tokens:
            paragraph.append(unit)
    if paragraph:
        yield paragraph


def _unquoted(body: str, units: Sequence[Unit]) -> dict[int, Answer]:
    """Find the paragraphs between questions that stand alone, where whoever answers speaks of himself."""
    blocks: list[list[list[Unit]]] = []
    for paragraph in _paragraphs(units):
        if _asks(body, paragraph):
            blocks.append([])
        elif blocks:
            blocks[-1].append(paragraph)
    answered = [block for block in blocks if block]
    own = sum(any(_first_person(paragraph) for paragraph in block) for block in answered)
    length = sum(len(block) for block in answered)
    needed = 0.0 if blocks and _announced(units, blocks[0]) else FIRST_PERSON * len(answered)
    if len(answered) < FEWEST_UNQUOTED or own < needed or length > LONGEST_ANSWER * len(answered):
        return {}
    last = answered[-1]
    answered[-1] = last[:1] + [paragraph for paragraph in last[1:] if _first_person(paragraph)]
    said = (unit for block in answered for paragraph in block for unit in paragraph)
    return {unit.start: Answer(unit.start, unit.end) for unit in said}


def _announced(units: Sequence[Unit], first: Sequence[Sequence[Unit]]) -> bool:
    """Tell whether an interview is announced before the first answer: "She spoke to the Tribune in Emden"."""
    before = (unit for unit in units if not first or unit.start < first[0][0].start)
    words = [token.low for unit in before for token in unit.tokens]
    pairs = {f"{one} {two}" for one, two in itertools.pairwise(words)}
    return not INTERVIEWING.isdisjoint(words) or not TALKING.isdisjoint(pairs)


def _asks(body: str, paragraph: Sequence[Unit]) -> bool:
    asked = body[paragraph[-1].end - 1] == "?"
    return asked and not any(token.tag == "Q" for unit in paragraph for token in unit.tokens)


def _first_person(paragraph: Sequence[Unit]) -> bool:
    return any(token.low in OWN_WORDS for unit in paragraph for token in unit.tokens)


def labelled(names: Names, label: str) -> Entity | None:
    """Return who a transcript's label names: in full, by surname or by initials; None where nobody is known so."""
    words = label.split(",")[0].split("(")[0].split()
    if len(words) == 1 and words[0].isupper() and len(words[0]) <= LONGEST_INITIALS:
        full = (entity for entity in names.cast() if " " in entity.name)
        found = [entity for entity in full if initials(entity.name) == words[0]]
        found.sort(key=lambda entity: entity.person is False)
        if found:
            return found[0]
    return names.named(words) if words else None


def _lettered(units: Sequence[Unit]) -> dict[int, Answer]:
    """Find the paragraphs under "A:" where others stand under "Q:"."""
    answers: dict[int, Answer] = {}
    asked, answering, paragraph = 0, False, -1
    for unit in units:
        if unit.paragraph != paragraph:
            letter = _letter(unit)
            asked += letter == "q"
            answering = letter == "a" if letter else answering and asked > 0
            paragraph = unit.paragraph
        if answering and asked:
            first = (1 if unit.tokens[0].low == "a." else 2) if _letter(unit) == "a" else 0
            if len(unit.tokens) > first:
                answers[unit.start] = Answer(unit.tokens[first].start, unit.end, marked=True)
    return answers if asked >= FEWEST else {}


def _letter(unit: Unit) -> str:
    tokens = unit.tokens
    dotted = tokens and tokens[0].low in ("q.", "a.")
    if len(tokens) < 2 or not (tokens[1].tag in ":." or dotted) or not tokens[0].capital:
        return ""
    return {"q": "q", "question": "q", "a": "a", "answer": "a"}.get(tokens[0].low.rstrip("."), "")


def _quoted(body: str, units: Sequence[Unit]) -> dict[int, Answer]:
    """Find the paragraphs in quotation marks that follow a question in a paragraph of its own."""
    answers: dict[int, Answer] = {}
    questions, answering, paragraph = 0, False, -1
    for unit in units:
        whole = bool(unit.tokens) and all(token.tag == "Q" for token in unit.tokens)
        if unit.paragraph != paragraph:
            question = body[unit.end - 1] == "?" and not any(token.tag == "Q" for token in unit.tokens)
            questions += question
            answering = not question and whole and (answering or questions > 0)
            answering = answering or question
            paragraph = unit.paragraph
        if answering and whole:
            answers[unit.start] = Answer(unit.start, unit.end)
    return answers if questions >= FEWEST else {}


def interviewee(names: Names, place: int) -> Entity | None:
    """Return the person whom the words before the first answer are most about, of several the first.

    Where no first name, post or style tells who is a person, the first full name that a sentence is about is.
    """
    named: list[Entity] = []
    people: list[Mention] = []
    for mention in names.mentions:
        if mention.start >= place:
            break
        entity = mention.entity
        if entity.person or (entity.person is None and " " in entity.name and (entity.gender or entity.hint)):
            people.append(mention)
        elif entity.person is None and " " in entity.name and mention.subject:
            named.append(entity)
    if people:
        weight = Counter({id(one.entity): 0 for one in people})
        for one in people:
            weight[id(one.entity)] += 1 + one.subject
        return max(people, key=lambda one: weight[id(one.entity)]).entity
    return named[0] if named else None
