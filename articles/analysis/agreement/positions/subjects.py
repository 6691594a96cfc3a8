"""Find the subject of a verb: who does what it says. Entry point: `subject_of`.

It stands before the verb in its clause, whatever is set between them or before them in commas: "On Tuesday, in Brod,
Bluepipe, the company that maintains the pump, agreed".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...languages.english import acts as english
from ...questions.features import Features
from ...words.folding import fold
from ...words.wording import Token
from ..dated.event_words import is_verb

LONGEST = 260  # characters before a verb in which its subject stands
MOST_RELATIVE = 4  # words between ", who" and the verb
MOST_NAME = 6  # words before ", who" that are the name
SPEECH = frozenset("said says say saying told tells insisted insists added claimed claims".split())
_TIMES = frozenset("morning evening night afternoon yesterday today".split())
_WORD = re.compile(r"[\w'-]+")
_COMMA = re.compile(r",\s")
_NOUN = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|(?:[A-Z][\w'-]*\s)+|[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\b")


def subject_of(item: Features, start: int) -> list[Token]:
    """Return the words of the subject of the verb at `start` of the claim's text."""
    spans = list(_subject_spans(fold(item.report.claim.text), start, item.tokens))
    return [token for token in item.tokens if any(low <= token.start < high for low, high in spans)]


def is_pronoun(words: Sequence[Token]) -> bool:
    """Tell whether a subject names nobody: "she", "who", "there"."""
    return not words or words[0].low in english.PRONOUNS or words[0].low in ("i", "we", "there")


def _subject_spans(text: str, start: int, found: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield where the subject of the verb at `start` of a folded text stands, with a name set beside it."""
    parts = _parts(text, start)
    relative = _relative(text, parts, start)
    if relative is not None:
        yield relative
        return
    parts = [_without_day(text, part) for part in parts]
    at = next((at for at, part in enumerate(parts) if _may_be_subject(text, part)), None)
    if at is None:
        yield from _last_noun(text, parts[-1:])
        return
    span = _before_verb(parts[at], start, found)
    yield span if span[0] < span[1] else _before_insertion(text, parts[at][0])
    if at + 1 < len(parts) and _is_name_beside(text, parts[at], parts[at + 1], start):
        yield parts[at + 1]


def _before_insertion(text: str, inside: int) -> tuple[int, int]:
    """Return what stands before an insertion: "Bluepipe, | the company that | maintains the pump, agreed"."""
    comma = text.rfind(", ", max(0, inside - LONGEST), inside)
    low = max(0, comma - LONGEST)
    stop = next(reversed(list(english.CLAUSE_START.finditer(text, low, max(low, comma)))), None)
    return (stop.end() if stop else text.rfind(", ", low, max(low, comma)) + 1, max(0, comma))


def _parts(text: str, start: int) -> list[tuple[int, int]]:
    """Return the stretches between commas from the beginning of a verb's clause on, without a clause set before it."""
    low = max(0, start - LONGEST)
    stop = next(reversed(list(english.CLAUSE_START.finditer(text, low, start))), None)
    low = stop.end() if stop else low
    cuts = [low, *(match.end() for match in _COMMA.finditer(text, low, start))]
    parts = [(one, two) for one, two in zip(cuts, [*cuts[1:], start], strict=True) if two > one]
    aside = stop is not None and stop["joint"] and text[: stop.start()].rstrip()[-1:] in (",", "")
    return parts[1:] if aside and len(parts) > 1 else parts


def _past_days(words: Sequence[Token]) -> Token:
    """Return the first word of a subject behind a verb of saying: "said on Tuesday the board"."""
    days = [at for at, word in enumerate(words) if word.low.endswith("day") or word.low in _TIMES]
    at = days[-1] + 1 if days else 0
    return words[at] if at < len(words) else words[-1]


def _without_day(text: str, part: tuple[int, int]) -> tuple[int, int]:
    day = english.LEADING_DAY.match(text, part[0], part[1])
    return (day.end(), part[1]) if day and day.end() < part[1] else part


def _last_noun(text: str, parts: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the last noun with its article, or the last name: "In a letter to staff the mayor …"."""
    for low, high in parts:
        heads = list(_NOUN.finditer(text, low, high))
        if heads:
            yield heads[-1].start(), high


def _is_name_beside(text: str, head: tuple[int, int], beside: tuple[int, int], start: int) -> bool:
    """Tell whether a part in commas is the name of what stands before it: "The mill's owner, Kettil Brand, …"."""
    words = _WORD.findall(text[beside[0] : beside[1]])
    bare = not any(word[:1].isupper() for word in _WORD.findall(text[head[0] : head[1]])[-1:])
    named = 0 < len(words) <= MOST_NAME and all(word[:1].isupper() for word in words[-2:])
    return bare and named and beside[1] < start + 1


def _relative(text: str, parts: Sequence[tuple[int, int]], start: int) -> tuple[int, int] | None:
    """Return the noun before ", who agreed": the last name of the part before."""
    if len(parts) < 2 or not english.RELATIVE.match(text, parts[-1][0], start):
        return None
    if len(text[parts[-1][0] : start].split()) > MOST_RELATIVE:
        return None
    low, high = parts[-2]
    words = list(_WORD.finditer(text, low, high))[-MOST_NAME:]
    while len(words) > 1 and not words[0].group()[:1].isupper():
        words = words[1:]
    return (words[0].start(), high) if words else None


def _may_be_subject(text: str, part: tuple[int, int]) -> bool:
    words = _WORD.findall(text[part[0] : part[1]])
    if not words or english.RELATIVE.match(text, part[0], part[1]):
        return False
    first, second = words[0].lower(), words[1].lower() if len(words) > 1 else ""
    return first not in english.LEADS_IN and (second in SPEECH or not first.endswith(("ing", "ly")))


def _before_verb(head: tuple[int, int], start: int, found: Sequence[Token]) -> tuple[int, int]:
    """Cut a stretch at its verbs: "The ministry said the mayor | refused", "Ada Roe rose and | agreed"."""
    inside = [at for at, token in enumerate(found) if head[0] <= token.start < min(head[1], start)]
    verbs = [at for at in inside if is_verb(found, at) and not found[at].text[0].isupper()]
    if not verbs:
        return head
    after = [found[at] for at in inside if at > verbs[-1]]
    said = any(found[at].low in SPEECH for at in verbs[-1:])
    if said and any(token.content or is_pronoun([token]) for token in after):
        return (after[-1] if is_pronoun(after[-1:]) else _past_days(after)).start, head[1]
    return head[0], found[verbs[0]].start
