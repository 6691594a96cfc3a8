"""Reckon what a claim asserts as so and as not so. Entry point: `agree_on_it`.

Who denies that a thing was done, who says that it was not, and who says that none was hold one position; who denies
that a box was unsealed says that it was sealed. A denial, a "not" and a negative prefix each turn a word round, and the
verb of admission does not: "conceded that the files were not locked". What two claims assert alike is no conflict.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...languages.english import assertions as english
from ...questions.features import Features
from ...words.folding import fold
from ...words.wording import Token, stem_concept
from ..dated.event_words import is_verb
from ..story import Story
from .sides import LIGHT

LONGEST = 1200  # characters of a claim; what is longer is no sentence
REACH = 8  # words behind a "not" that it turns round, where the clause does not end before
FEWEST = 2  # words that are no verb, denied by both
LEAD = 90  # characters of what "is out of the question"
SHORTEST = 4  # letters behind a prefix


class Word(NamedTuple):
    """A word of meaning: whether it is told as so, what turned it round, and whether it is what is told or of what."""

    concept: str
    so: bool
    turned: int
    verb: bool


def agree_on_it(one: Features, two: Features, story: Story) -> bool:
    """Tell whether two claims assert or deny the same in other words, and nothing that the other says is not so."""
    first, second = told_by(one, story), told_by(two, story)
    alike = [pair for pair in _pairs(first, second) if pair[0].so == pair[1].so]
    if any(a.so != b.so and (a.verb or b.verb) for a, b in _pairs(first, second)):
        return False
    turned = [(a, b) for a, b in alike if a.turned or b.turned]
    if any(a.verb and b.verb for a, b in turned):
        return True
    denied = {a.concept for a, b in turned if a.turned and b.turned and not a.so}
    return len(denied) >= FEWEST


def told_by(item: Features, story: Story) -> tuple[Word, ...]:
    """Return the words of meaning of a claim, each with what is asserted of it; read once for a story."""
    known: dict[int, tuple[Word, ...]] = story.memo.setdefault("assertions", {})
    if item.key not in known:
        text = fold(item.report.claim.text)
        known[item.key] = tuple(_words(text, item.tokens)) if len(text) <= LONGEST else ()
    return known[item.key]


def _pairs(one: Sequence[Word], two: Sequence[Word]) -> Iterator[tuple[Word, Word]]:
    """Yield the words that both tell; the last of each where a claim tells one twice."""
    first, second = ({word.concept: word for word in side} for side in (one, two))
    for concept, word in first.items():
        if concept in second:
            yield word, second[concept]


def _words(text: str, found: Sequence[Token]) -> Iterator[Word]:
    turns = [*_denials(text), *_negations(text, found)]
    for at, token in enumerate(found):
        if not token.content or token.low[0].isdigit() or token.text[0].isupper():
            continue
        count = sum(low <= token.start < high for low, high in turns)
        base = _without_prefix(token)
        yield Word(base or token.concept, (count + bool(base)) % 2 == 0, count + bool(base), _is_told(found, at))


def _is_told(found: Sequence[Token], at: int) -> bool:
    """Tell whether a word is what is told of something: a verb in any form, or a state of it."""
    before = found[at - 1].low if at else ""
    led = before in english.LEADS or before.endswith("n't")
    return found[at].stem not in LIGHT and (led or is_verb(found, at) or found[at].low.endswith("ed"))


def _denials(text: str) -> Iterator[tuple[int, int]]:
    """Yield where it stands what is denied: behind the verb to the end of its clause, or what somebody is asked of."""
    for cue in english.DENIES.finditer(text):
        aside = english.ASIDE.match(text, cue.end())
        stop = english.DENIED_TO.search(text, aside.end() if aside else cue.end())
        yield cue.end(), stop.start() if stop else len(text)
    for cue in english.ASKED_OF.finditer(text):
        yield cue.span("thing")
    for cue in english.UNTHINKABLE.finditer(text):
        begun = english.OPENED.finditer(text, max(0, cue.start() - LEAD), cue.start())
        yield max((mark.end() for mark in begun), default=0), cue.start()


def _negations(text: str, found: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield where it stands what a "not" turns round."""
    for at, token in enumerate(found):
        if (token.low in english.NOTS or token.low.endswith("n't")) and not english.NO_PROOF.match(text, token.end):
            last = found[min(len(found) - 1, at + REACH)].end
            stop = english.CLAUSE_END.search(text, token.end, last)
            done = at > 0 and token.low in english.NONE_OF and token.start - found[at - 1].end == 1
            yield (found[at - 1].start if done else token.end), stop.start() if stop else last


def _without_prefix(token: Token) -> str:
    """Return what a word with a negative prefix is the contrary of: "sealed" of "unsealed", or nothing."""
    cut = english.PREFIXED.match(token.low)
    base = token.low[cut.end() :] if cut else ""
    return stem_concept(base) if len(base) >= SHORTEST and token.low not in english.NO_PREFIX else ""
