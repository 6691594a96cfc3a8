"""Read a claim as what somebody grants, refuses, admits, denies or leaves open. Entry point: `acts_of`.

An act is a cue ("refused"), who does it, what it is about (the words of its complement) and the day it was done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..features import Features
from ..folding import fold
from ..languages.english import acts as english
from ..languages.english.positions import NO_EVIDENCE
from ..spans import DateSpan
from ..wording import Token, plain
from .actors import Actor, actor_of, is_pronoun, opening_actor, subject_of
from .sides import LIGHT, said_on
from .story import Days, Story

LONGEST = 2000  # characters of a claim; what is longer is no sentence
COMPLEMENT = 170  # characters of what is granted or denied
BEFORE_TO = 60  # characters between "agreed" and "to", and between a cue and the day it was done
DAY_BEFORE = 110  # characters before a cue in which the day it was done stands
WIDEST = 3  # days; a wider span is no day of an act
_TO = re.compile(r"\s(?:not |never )?to (?=[a-z])")
_THAT = re.compile(r"\s(?:that|to the effect that|of)\s")
_FIRST_THAT = re.compile(r"[^.;:\"]{0,70}?\bthat\s")
_TERM = re.compile(r"\b(?:until|till|by|from|since|before|after|last|next|for)\s(?:\w+\s)?$", re.IGNORECASE)
_PARTICLE = frozenset("in up out down off over back on through".split())
_LINK = re.compile(
    r"\s(?:in|on|at|for|of|by|with|from|to|into|about|over|near|as|against|through|under|within|without)\s"
)
_ENDS_ED = re.compile(r"(?:ed|en|wn|ne)$")
_DETERMINER = re.compile(r"\b(?:the|an?|its|his|her|their|this|that|newly|previously)\s$", re.IGNORECASE)
_RESOLVED = re.compile(
    r"\b(?:decid|vow|plan|pledg|promis|threaten|intend|chose|choos|prepar|continu|going|had|has|have)\w* to (?:\w+ly )?$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|get|got)(?: \w+ly| not)? $", re.IGNORECASE)

GRANT, REFUSE, ADMIT, DENY, NONE, OPEN, SILENT = (
    "grants",
    "refuses",
    "admits",
    "denies",
    "no evidence",
    "open",
    "silent",
)
_FAMILIES = (
    (SILENT, english.SAYS_NOTHING),
    (OPEN, english.OPEN),
    (NONE, NO_EVIDENCE),
    (DENY, english.DENIES),
    (REFUSE, english.REFUSES),
    (ADMIT, english.ADMITS),
    (GRANT, english.GRANTS),
)


@dataclass(frozen=True)
class Act:
    """One act of one actor: `core` is what without where and for whom, `head` its first word, the verb of a deed."""

    item: Features
    sort: str
    cue: str
    start: int
    actor: Actor
    words: frozenset[str]
    core: tuple[str, ...]
    days: Days | None
    stated: bool
    once: bool
    weekday: str = ""

    @property
    def head(self) -> str:
        """Return the first word of the complement."""
        return self.core[0] if self.core else ""


@dataclass(frozen=True)
class Scene:
    """What the sentence before leaves behind: who acts, and the day that it states."""

    actor: Actor = Actor()
    days: Days | None = None


def acts_of(item: Features, before: Scene, story: Story) -> tuple[Act, ...]:
    """Return what the actors of a claim do; `before` is what the claim before it leaves behind."""
    return tuple(_acts(item, before, story))


def scene_of(item: Features, before: Scene, story: Story) -> Scene:
    """Return what a claim leaves behind for a sentence that goes on with "she"."""
    actor, said = opening_actor(item, story), said_on(item)
    return Scene(actor if actor.known else before.actor, said[0] if said and said[1] else None)


def _acts(item: Features, before: Scene, story: Story) -> Iterator[Act]:
    text = fold(item.report.claim.text[:LONGEST])
    taken: list[tuple[int, int]] = []
    for sort, pattern in _FAMILIES:
        for cue in pattern.finditer(text):
            if any(low < cue.end() and cue.start() < high for low, high in taken):
                continue
            taken.append(cue.span())
            act = _act(item, text, sort, cue, before, story)
            if act is not None:
                yield act


def _act(item: Features, text: str, sort: str, cue: re.Match[str], before: Scene, story: Story) -> Act | None:
    if not _is_his(text, sort, cue):
        return None
    at = _complement_at(text, sort, cue)
    if at is None:
        return None
    actor = actor_of(item, cue.start(), before.actor, story)
    words, core = _complement(item, text, at, sort, cue, actor)
    if not actor.known or not (words or core):
        return None
    days, stated, weekday = _day(item, text, cue, at)
    if not stated and before.days and is_pronoun(subject_of(item, cue.start())):
        days, stated = before.days, True
    once = english.ONCE.search(text[max(0, cue.start() - 40) : cue.start()]) is not None
    return Act(item, sort, cue.group(), cue.start(), actor, words, core, days, stated, once, weekday)


def _is_his(text: str, sort: str, cue: re.Match[str]) -> bool:
    """Tell whether a cue is an act of its subject: not asked of him, not negated, not done to him."""
    lead = text[max(0, cue.start() - 45) : cue.start()]
    if sort == NONE or cue.group().lower().startswith(("no ", "little ", "not ", "untrue", "nothing")):
        return True
    if _DETERMINER.search(lead) and sort in (GRANT, REFUSE, OPEN):
        return False
    if _RESOLVED.search(lead):
        return True
    return english.NOT_HIS.search(lead) is None or cue.group()[:1].isspace() or "'s " in cue.group()[:3]


def _complement_at(text: str, sort: str, cue: re.Match[str]) -> int | None:
    """Return where it begins what is granted or denied; None for a verb that lacks what it needs."""
    rest = text[cue.end() : cue.end() + COMPLEMENT]
    if sort in (ADMIT, DENY, NONE):
        that = _FIRST_THAT.match(rest)
        return cue.end() + (that.end() if that else 0)
    if sort == SILENT or cue.group().endswith(" to"):
        return cue.end()
    stop = english.CLAUSE_END.search(rest)
    to = _TO.search(rest, 0, min(BEFORE_TO + 20, stop.start() if stop else BEFORE_TO + 20))
    wants_to = sort == GRANT and cue.groupdict().get("to")
    if wants_to or (
        sort == REFUSE
        and re.match(r"refus|declin|no |little |\w+(?: [\w.,-]+){0,6}? (?:not|never)$", cue.group(), re.IGNORECASE)
    ):
        if to is not None:
            return cue.end() + to.end()
        return None if wants_to else cue.end()
    return cue.end()


def _complement(
    item: Features, text: str, at: int, sort: str, cue: re.Match[str], actor: Actor
) -> tuple[frozenset[str], tuple[str, ...]]:
    rest = text[at : at + COMPLEMENT]
    stop = english.CLAUSE_END.search(rest)
    end = at + (stop.start() if stop else len(rest))
    found = _content(item, at, end, actor)
    if not found and sort in (ADMIT, DENY):
        return _said_before(item, text, cue, actor), ()
    link = _first_link(text[at:end])
    core = [token for token in found if token.start < at + link] if link is not None else found
    words = {token.concept for token in found if token.concept not in LIGHT}
    return frozenset(words), tuple(dict.fromkeys(token.concept for token in core))


def _first_link(clause: str) -> int | None:
    for link in _LINK.finditer(clause):
        lead = clause[: link.start()].split()
        if len(lead) > 1 or (lead and link.group().strip() not in _PARTICLE):
            return link.start()
    return None


def _content(item: Features, low: int, high: int, actor: Actor) -> list[Token]:
    claim = item.report.claim
    dated = [(span.start - claim.start, span.end - claim.start) for span in claim.dates]
    own = actor.people | actor.named
    return [
        token
        for token in item.tokens
        if low <= token.start < high
        and token.content
        and not token.low[0].isdigit()
        and plain(token.low) not in own
        and not any(start <= token.start < end for start, end in dated)
    ]


def _said_before(item: Features, text: str, cue: re.Match[str], actor: Actor) -> frozenset[str]:
    """Return the words of what stands before its speaker: "The dam was full, the mayor confirmed"."""
    comma = text.find(",")
    if not 0 < comma < cue.start():
        return frozenset()
    return frozenset(token.concept for token in _content(item, 0, comma, actor) if token.concept not in LIGHT)


def _day(item: Features, text: str, cue: re.Match[str], at: int) -> tuple[Days | None, bool, str]:
    """Return the day of an act and whether it is stated, with the word that states it; else the day of publication."""
    claim = item.report.claim
    spans = [(span, span.start - claim.start) for span in claim.dates]
    near = [(abs(start - cue.start()), span) for span, start in spans if _dates_act(text, cue, at, span, start, item)]
    for _, span in sorted(near, key=lambda pair: pair[0]):
        if span.first and span.last:
            if (span.last - span.first).days <= WIDEST:
                return (span.first, span.last), True, plain(span.text)
        elif plain(span.text):
            return None, True, plain(span.text)
    published = item.report.published
    return ((published, published) if published else None), False, ""


def _dates_act(text: str, cue: re.Match[str], at: int, span: DateSpan, start: int, item: Features) -> bool:
    """Tell whether a date says when the act was done: beside the cue, at the head of the clause, or with "said"."""
    if _TERM.search(text[max(0, start - 14) : start]) and not re.match(r"last|this", plain(span.text)):
        return False
    if cue.end() <= start:
        between = text[cue.end() : start]
        if start < at or (at == cue.end() and len(between.split()) <= 1):
            return True
        return _with_speech(item, span, cue)
    head = text[max(0, start - DAY_BEFORE) : cue.start()]
    return (
        cue.start() - start <= DAY_BEFORE
        and not re.search(r"\b(?:who|which|that)\b", text[start : cue.start()])
        and bool(head)
    )


def _with_speech(item: Features, span: DateSpan, cue: re.Match[str]) -> bool:
    """Tell whether a date stands with the verb of saying behind what is said."""
    found = item.report.claim.attribution
    if found is None or found.cue is None:
        return False
    content_first = bool(found.content) and min(part.start for part in found.content) < found.cue.start
    return content_first and span.start > found.cue.end and found.cue.start - item.report.claim.start >= cue.start()
