"""Read what an act is about: "to publish the contract", "that the fence had been cut". Entry point: `issue_of`.

Of a deed, the verb and its object count, without where and for whom; of a fact, all words of the clause.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ...languages.english import acts as english
from ...questions.features import Features
from ...words.spelling import skeleton
from ...words.wording import Token, stem_concept
from ..story import Days, days_in
from .sides import LIGHT

LONGEST = 170  # characters of what is granted or denied
OCCASION = 60  # characters of "in a statement to reporters"
CARRIED = 130  # characters behind "an invitation" in which it is said to what
_TO = re.compile(r"\sto (?=[a-z])")
_THAT = re.compile(r"(?: (?:by|from|of) [\w' -]{2,40}?)? that\s")
_OF = re.compile(r"\s(?:of|for)\s")
_LINK = re.compile(
    r"\s(?:in|on|at|for|of|by|with|from|to|into|about|over|near|as|against|through|under|within|without|that|during)\s"
)
_LEAD = re.compile(r"\s*(?:(?:late|early|again)\s)?(?:on\s)?$")
_JOINT = re.compile(r"\s*(?:to|on|for|of|with|from|at|the|an?|any|all)\s")
_BEFORE_VERB = re.compile(r"\b(?:to|will|would|shall|not|never|won't|n't|'ll)\s?$", re.IGNORECASE)
_PARTICIPLE = re.compile(r"\s*\w+ing\b")
_PARTICLES = frozenset("in up out down off over back on through".split())
# "To publish it", "to allow that"; not "her report", "partnerships that bestow rights".
_PRONOUN_OBJECT = re.compile(
    r"\b(?:(?:him|it|them)\b|(?:her|this|that)(?=[.,;:\"')]|\s*$|\s(?:\w+ly|on|in|at|by|for|with|to|from|up|down|out|off|back|again|until|till|before|after|and|or|but|as|because|when|while|over)\b))",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Issue:
    """What an act is about. `core` is the verb of a deed (`head`) and its object, `of` what stands behind "of".

    `names` are those of the core, `days` the day set for it; `bare`: a pronoun stands for the rest.
    """

    words: frozenset[str] = frozenset()
    core: tuple[str, ...] = ()
    head: str = ""
    of: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    days: Days | None = None
    bare: bool = False
    asked: frozenset[str] = frozenset()  # words of the sentences before, where it may be told what is meant
    universal: bool = False  # "that anyone": whatever fits is contradicted

    @property
    def told(self) -> bool:
        """Tell whether anything is said of what it is about."""
        return bool(self.words or self.core)

    @property
    def objects(self) -> frozenset[str]:
        """Return the words of the core beside its verb, and what stands behind "of"."""
        return frozenset(self.core[1:] if self.head else self.core) | self.of


def issue_of(item: Features, text: str, span: tuple[int, int | None], names: frozenset[str], *, deed: bool) -> Issue:
    """Return what stands behind the cue of an act, from `span` of the folded text on; `names` are the actor's own."""
    opened = at = _past_day(item, text, span[0])
    end = _clause_end(text, at) if span[1] is None else span[1]
    if deed:
        at, end = _carried(text, at, end)
    found = _content(item, at, end, names)
    near, rest = _cut(text[at:end], at, found)
    core = tuple(concept_of(token) for token in near)
    head = core[0] if core and deed and _heads(text, at) else ""
    if head in deeds_named(english.TAKING) and len(core) > 1:
        core, head = core[1:], ""
    named = [token for token in _content(item, opened, at, names) + near if token.text[0].isupper()]
    return Issue(
        frozenset(concept_of(token) for token in found if token.stem not in LIGHT),
        core,
        head,
        frozenset(concept_of(token) for token in [*rest, *_possessive(near)] if token.stem not in LIGHT),
        frozenset(skeleton(token.low) for token in named),
        days_in(item.report, at, end),
        _PRONOUN_OBJECT.search(text, at, end) is not None,
        frozenset(),
        english.UNIVERSAL.search(text, at, end) is not None,
    )


def carried_only(issue: Issue) -> bool:
    """Tell whether nothing is told but that there was a request or an offer."""
    return bool(issue.core) and not (issue.of or issue.names) and set(issue.core) <= deeds_named(english.CARRIERS)


def _possessive(words: list[Token]) -> list[Token]:
    return [token for token in words if token.text.endswith(("'s", "’s"))]


def _cut(clause: str, at: int, found: list[Token]) -> tuple[list[Token], list[Token]]:
    """Part the words of a clause: those of the core, and those behind "of" that tell which one is meant.

    Where the core says next to nothing ("take part in the blockade"), what follows is the core.
    """
    links = [*_links(clause), (len(clause), "")]
    for place, (start, _) in enumerate(links):
        near = [token for token in found if token.start < at + start]
        if any(token.stem not in LIGHT for token in near) or place == len(links) - 1:
            break
    following = links[place + 1][0] if place + 1 < len(links) else len(clause)
    of = links[place][1] in ("of", "for")
    return near, [token for token in found if of and at + start <= token.start < at + following]


def _links(clause: str) -> list[tuple[int, str]]:
    found = []
    for link in _LINK.finditer(clause):
        lead, word = clause[: link.start()].split(), link.group().strip()
        if len(lead) > 1 or (lead and word not in _PARTICLES):
            found.append((link.start(), word))
    return found


def said_before(item: Features, text: str, start: int, names: frozenset[str]) -> Issue:
    """Return what stands before its speaker: "The dam was full, the mayor confirmed"."""
    comma = text.find(",")
    if not 0 < comma < start:
        return Issue()
    found = _content(item, 0, comma, names)
    return Issue(frozenset(concept_of(token) for token in found if token.stem not in LIGHT))


def _heads(text: str, at: int) -> bool:
    """Tell whether the words begin with a verb: after "to" or "will not", or with a participle."""
    return _BEFORE_VERB.search(text[max(0, at - 10) : at]) is not None or _PARTICIPLE.match(text, at) is not None


def _past_day(item: Features, text: str, at: int) -> int:
    """Skip the day between a cue and what it is about: "rejected on Monday the …", "said in a statement that"."""
    claim = item.report.claim
    occasion = english.OCCASION.match(text, at, at + OCCASION)
    at = occasion.end() if occasion else at
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
    carrier = next((word for word in words if deeds_named(word.group()) & deeds_named(english.CARRIERS)), None)
    if carrier is None:
        return at, end
    start = at + carrier.end()
    of, to = _OF.search(text, start, end), _TO.search(text, start, start + CARRIED)
    that = _THAT.match(text, start, end)
    link = that or (of if of and (to is None or of.start() < to.start()) else to)
    return (link.end(), _clause_end(text, link.end())) if link else (at, end)


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
        and not english.UNIVERSAL.fullmatch(token.low)
        and skeleton(token.low) not in names
        and not any(start <= token.start < end for start, end in dated)
    ]


def concept_of(token: Token) -> str:
    """Return the concept of a word, one for all words that outlets put for one another."""
    return family_of(token.concept)


def family_of(concept: str) -> str:
    """Return the concept that stands for all that outlets put for one another."""
    return _families().get(concept, concept)


@lru_cache(maxsize=1)
def _families() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in english.DEEDS.split("\n"):
        words = line.split()
        for word in words:
            table.setdefault(stem_concept(word), f"={words[0]}")
    return table


@lru_cache(maxsize=1024)
def deeds_named(words: str) -> frozenset[str]:
    """Return the concepts of a row of words, one for all words that outlets put for one another."""
    return frozenset(_families().get(stem_concept(word), stem_concept(word)) for word in words.split())
