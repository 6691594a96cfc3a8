"""Read what an act is about: "to publish the contract", "that the fence had been cut". Entry point: `issue_of`.

Of a deed, the verb and its object count, without where and for whom; of a fact, all words of the clause.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ..features import Features
from ..languages.english import acts as english
from ..spelling import skeleton
from ..wording import Token, stem_concept
from .sides import LIGHT
from .story import Days

LONGEST = 170  # characters of what is granted or denied
CARRIED = 130  # characters behind "an invitation" in which it is said to what
_TO = re.compile(r"\sto (?=[a-z])")
_OF = re.compile(r"\s(?:of|for)\s")
_LINK = re.compile(
    r"\s(?:in|on|at|for|of|by|with|from|to|into|about|over|near|as|against|through|under|within|without|that|during)\s"
)
_LEAD = re.compile(r"\s*(?:(?:late|early|again)\s)?(?:on\s)?$")
_JOINT = re.compile(r"\s*(?:to|on|for|of|with|from|at|the|an?|any|all)\s")
_BEFORE_VERB = re.compile(r"\b(?:to|will|would|shall|not|never|won't|n't|'ll)\s?$", re.IGNORECASE)
_PARTICIPLE = re.compile(r"\s*\w+ing\b")
_PARTICLES = frozenset("in up out down off over back on through".split())
_PRONOUN_OBJECT = re.compile(r"\b(?:him|her|it|them|this|that)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Issue:
    """What an act is about: all its words, those of the core, the verb that heads it, and days set for it."""

    words: frozenset[str] = frozenset()
    core: tuple[str, ...] = ()
    head: str = ""
    days: Days | None = None
    bare: bool = False  # a pronoun stands for the rest

    @property
    def objects(self) -> frozenset[str]:
        """Return the words of the core beside its verb."""
        return frozenset(self.core[1:] if self.head else self.core)


def issue_of(item: Features, text: str, at: int, names: frozenset[str], *, deed: bool) -> Issue:
    """Return what stands behind the cue of an act at `at` of the folded text; `names` are the actor's own."""
    at = _past_day(item, text, at)
    end = _clause_end(text, at)
    if deed:
        at, end = _carried(text, at, end)
    found = _content(item, at, end, names)
    link = _first_link(text[at:end])
    near = [token for token in found if link is None or token.start < at + link]
    core = tuple(_concept(token) for token in near)
    head = core[0] if core and deed and _heads(text, at) else ""
    if head in _set(english.TAKING) and len(core) > 1:
        core, head = core[1:], ""
    words = frozenset(_concept(token) for token in found if token.stem not in LIGHT)
    bare = _PRONOUN_OBJECT.search(text, at, end) is not None
    return Issue(words, core, head, _days(item, at, end), bare)


def said_before(item: Features, text: str, start: int, names: frozenset[str]) -> Issue:
    """Return what stands before its speaker: "The dam was full, the mayor confirmed"."""
    comma = text.find(",")
    if not 0 < comma < start:
        return Issue()
    found = _content(item, 0, comma, names)
    return Issue(frozenset(_concept(token) for token in found if token.stem not in LIGHT), (), "")


def _heads(text: str, at: int) -> bool:
    """Tell whether the words begin with a verb: after "to" or "will not", or with a participle."""
    return _BEFORE_VERB.search(text[max(0, at - 10) : at]) is not None or _PARTICIPLE.match(text, at) is not None


def _past_day(item: Features, text: str, at: int) -> int:
    """Skip the day between a cue and what it is about: "rejected on Monday the …"."""
    claim = item.report.claim
    for span in claim.dates:
        start = span.start - claim.start
        if at <= start <= at + 14 and _LEAD.match(text[at:start]):
            return span.end - claim.start
    return at


def _clause_end(text: str, at: int) -> int:
    stop = english.CLAUSE_END.search(text, at, at + LONGEST)
    return stop.start() if stop else min(len(text), at + LONGEST)


def _carried(text: str, at: int, end: int) -> tuple[int, int]:
    """Go on from "an invitation from the envoy, …, to resume talks" to what was invited to."""
    while lead := _JOINT.match(text, at, end):
        at = lead.end() - 1
    words = list(re.finditer(r"[\w'-]+", text[at:end]))[:3]
    carrier = next((word for word in words if stem_concept(word.group()) in _set(english.CARRIERS)), None)
    if carrier is None:
        return at, end
    start = at + carrier.end()
    of, to = _OF.search(text, start, end), _TO.search(text, start, start + CARRIED)
    link = of if of and (to is None or of.start() < to.start()) else to
    return (link.end(), _clause_end(text, link.end())) if link else (at, end)


def _first_link(clause: str) -> int | None:
    for link in _LINK.finditer(clause):
        lead = clause[: link.start()].split()
        if len(lead) > 1 or (lead and link.group().strip() not in _PARTICLES):
            return link.start()
    return None


def _content(item: Features, low: int, high: int, names: frozenset[str]) -> list[Token]:
    dated = [
        (span.start - item.report.claim.start, span.end - item.report.claim.start) for span in item.report.claim.dates
    ]
    return [
        token
        for token in item.tokens
        if low <= token.start < high
        and token.content
        and not token.low[0].isdigit()
        and skeleton(token.low) not in names
        and not any(start <= token.start < end for start, end in dated)
    ]


def _days(item: Features, low: int, high: int) -> Days | None:
    claim = item.report.claim
    for span in claim.dates:
        if low <= span.start - claim.start < high and span.first and span.last:
            return span.first, span.last
    return None


def _concept(token: Token) -> str:
    return _families().get(token.concept, token.concept)


@lru_cache(maxsize=1)
def _families() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in english.DEEDS.split("\n"):
        words = line.split()
        for word in words:
            table.setdefault(stem_concept(word), f"={words[0]}")
    return table


@lru_cache(maxsize=8)
def _set(words: str) -> frozenset[str]:
    return frozenset(_families().get(stem_concept(word), stem_concept(word)) for word in words.split())
