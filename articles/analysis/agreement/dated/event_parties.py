"""Tell whose event it is: who gave evidence, under which state's law it came about. Entry points below.

Two people before one court are heard twice, on two days; a drug is approved by each country for itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ...languages.english.entities import countries
from ...languages.english.events import AUTHORITIES, REGULATORS, STATE_BY_STATE
from ...questions.features import Features
from ...words.spelling import skeleton
from ...words.wording import Token, plain
from .event_words import before_forum, kind_at

BEFORE_FORUM = 3  # words from "told" to "the inquest"
_DOTS = re.compile(r"(?<=\b[A-Z])\.(?=[A-Z]\b|[\s,;.)]|$)")


def witness_of(item: Features, found: Sequence[Token], head: int) -> str:
    """Return the last name of who is heard, where that is told by the verb of saying: "Ada Osei told the court"."""
    attribution = item.report.claim.attribution
    cue = attribution.cue if attribution else None
    heard = before_forum(found, head) or kind_at(found, head) == "hear"
    if attribution is None or cue is None or not attribution.speaker or not heard:
        return ""
    at = item.report.claim.start
    said = at + found[max(0, head - BEFORE_FORUM)].start <= cue.start <= at + found[head].start
    last = attribution.speaker.split()[-1]
    return skeleton(plain(last)) if said and last[:1].isupper() else ""


def states_of(clause: str, kinds: frozenset[str]) -> frozenset[str]:
    """Return the states by whose law something is approved, banned or put on sale, as far as the clause tells."""
    if not kinds & STATE_BY_STATE:
        return frozenset()
    text, table = _DOTS.sub("", clause), _table()
    return frozenset(
        table[name] for found in _named().finditer(text) if (name := found["in"] or found["by"] or found["of"])
    )


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    known = {word: name for name, others, people, _ in countries() for word in (name, *others, *people)}
    bodies = (line.partition(": ") for line in REGULATORS.strip().splitlines())
    return known | {name: state for state, _, names in bodies for name in names.split(", ")}


@lru_cache(maxsize=1)
def _named() -> re.Pattern[str]:
    """Match a state after "in" or as who acts, its agencies, and "French regulators"."""
    names = "|".join(_longest(word for name, others, _, _ in countries() for word in (name, *others)))
    people = "|".join(_longest(word for _, _, people, _ in countries() for word in people))
    bodies = "|".join(
        _longest(name for line in REGULATORS.strip().splitlines() for name in line.split(": ")[1].split(", "))
    )
    return re.compile(
        rf"(?:\b(?:in|across|throughout|within|by) (?:the )?|^(?:[Tt]he )?|(?<=, )(?:the )?)(?P<in>{names})\b(?!['’]s)|"
        rf"\b(?P<by>{bodies})\b|\b(?P<of>{people}) (?:[a-z]+ ){{0,2}}?(?:{AUTHORITIES})\b"
    )


def _longest(words: Iterable[str]) -> list[str]:
    return [re.escape(word) for word in sorted(set(words), key=len, reverse=True)]
