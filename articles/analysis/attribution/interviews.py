"""Read interviews: answers without a verb of speech belong to who is interviewed.

Entry points: `answers_of`, which finds the answers, and `interviewee`, who gives them.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..speakers import Entity, Names
from .tokens import Unit

ANSWER = "answer"
FEWEST = 2  # questions that make an interview


def answers_of(body: str, units: Sequence[Unit]) -> dict[int, tuple[int, int]]:
    """Return, for the start of each unit that is an answer, the stretch of the body that is said."""
    lettered = _lettered(units)
    return lettered if len(lettered) >= FEWEST else _quoted(body, units)


def _lettered(units: Sequence[Unit]) -> dict[int, tuple[int, int]]:
    """Find the paragraphs under "A:" where others stand under "Q:"."""
    answers: dict[int, tuple[int, int]] = {}
    asked, answering, paragraph = 0, False, -1
    for unit in units:
        if unit.paragraph != paragraph:
            letter = _letter(unit)
            asked += letter == "q"
            answering = letter == "a" if letter else answering and asked > 0
            paragraph = unit.paragraph
        if answering and asked:
            first = 2 if _letter(unit) == "a" else 0
            if len(unit.tokens) > first:
                answers[unit.start] = (unit.tokens[first].start, unit.end)
    return answers if asked >= FEWEST else {}


def _letter(unit: Unit) -> str:
    tokens = unit.tokens
    if len(tokens) < 2 or tokens[1].tag not in ":." or not tokens[0].capital:
        return ""
    return {"q": "q", "question": "q", "a": "a", "answer": "a"}.get(tokens[0].low, "")


def _quoted(body: str, units: Sequence[Unit]) -> dict[int, tuple[int, int]]:
    """Find the paragraphs in quotation marks that follow a question in a paragraph of its own."""
    answers: dict[int, tuple[int, int]] = {}
    questions, answering, paragraph = 0, False, -1
    for unit in units:
        whole = bool(unit.tokens) and all(token.tag == "Q" for token in unit.tokens)
        if unit.paragraph != paragraph:
            question = not any(token.tag == "Q" for token in unit.tokens) and body[unit.end - 1] == "?"
            questions += question
            answering = not question and whole and (answering or questions > 0)
            answering = answering or question
            paragraph = unit.paragraph
        if answering and whole:
            answers[unit.start] = (unit.start, unit.end)
    return answers if questions >= FEWEST else {}


def interviewee(names: Names, place: int) -> Entity | None:
    """Return the first person of the article that is named in full before the first answer."""
    for mention in names.mentions:
        if mention.start >= place:
            break
        entity = mention.entity
        if entity.person or (entity.person is None and " " in entity.name and entity.gender):
            return entity
    return None
