"""Read a claim as somebody's position: who acts, what is refused, what is given up. Entry point: `side_of`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ...languages.english.bodies import BODY_HEADS
from ...languages.english.deeds import marks_of
from ...languages.english.positions import (
    AFTER_SAYING,
    INTENDS,
    NOT,
    NOTHING_OF,
    OTHERS_ACT,
    REFUSED,
    REFUSES,
    TOLD_AS_PAST,
    TURNED_ROUND,
    WENT_BACK,
    WITHHELD,
)
from ...languages.english.posts import HEADS
from ...languages.english.states import CHANGES
from ...questions.features import Features
from ...spans import DateSpan
from ...vocabulary import Stance
from ...words.spelling import skeleton
from ...words.wording import Token, plain, tokens
from ..dated.event_words import is_verb, kinds_in
from ..story import Days, Story, disjoint, published
from .actors import POST_WORDS, doer_of
from .subjects import subject_of

_ACTOR_HEADS = BODY_HEADS | HEADS
FIRST = 2  # words behind a refusal, one of which has to be granted
SUBJECT = 6  # words within which a sentence has named who acts
OPENING = 8  # words within which it has named a body or a post
LONGEST_READ = 2000  # characters of a claim; what is longer is no sentence
CLAUSE = 12  # words of what is refused
LIGHT = frozenset(
    "need reason plan case intention question ground money want giv tak mak be hav get put com go see say tell day "
    "stag moment time point anything nothing something everything decid agree accept confirm announc propos offer call "
    "ask order claim report issu way part new first last people make".split()
)
_TO = re.compile(r"\bto (?:\w+ly )?$")
_RESOLVED = re.compile(
    r"\b(?:decid|vow|plan|pledg|promis|going|threaten|intend|agree|chose|choos|prepar)\w* to (?:\w+ly )?$"
)
_SAYING = re.compile(
    r"\s*(?:(?:on|in|again|repeatedly)(?: \w+)? )?(?:to )?(?:say|comment|answer|discuss|speak|talk|elaborate)\b"
)
_TERM = re.compile(r"\b(?:until|till|by|from|since|through) (?:\w+ )?$", re.IGNORECASE)
_LINK = re.compile(r"\s(?:in|on|at|for|of|by|with|from|to|into|about|over|near|as)\s")
_END = re.compile(
    r"[;:.!?](?:\s|$)|,[\"']?\s|"
    r"\s(?:but|and|while|although|though|because|after|before|until|when|which|who|saying|since)\s"
)

Refusal = tuple[str, tuple[str, ...]]


@dataclass(frozen=True)
class Side:
    """One claim as somebody's position: who acts, what is refused, what is intended."""

    item: Features
    actors: frozenset[str]
    text: str

    @cached_property
    def refused(self) -> tuple[Refusal, ...]:
        """Return each refusal of the actor: the words that say so, and of what is refused, in order."""
        return tuple(self._refusals(self.text))

    def _refusals(self, text: str) -> Iterator[Refusal]:
        for pattern in (REFUSES, WITHHELD, NOTHING_OF, REFUSED):
            for cue in pattern.finditer(text):
                before = text[max(0, cue.start() - 90) : cue.start()]
                if OTHERS_ACT.search(before) or (_TO.search(before) and not _RESOLVED.search(before)):
                    continue
                words = self._words_before(text, cue.start()) if pattern is REFUSED else self._words(text, cue.end())
                if words:
                    yield cue.group(), words

    def words_behind(self, start: int) -> tuple[str, ...]:
        """Return the words of meaning between a place of the text and the end of its clause, in order."""
        return self._words(self.text, start)

    def _words(self, text: str, start: int) -> tuple[str, ...]:
        clause = text[start : start + 120]
        stop = _END.search(clause)
        return self._content(clause[: stop.start()] if stop else clause)

    def _words_before(self, text: str, end: int) -> tuple[str, ...]:
        clause = text[max(0, end - 120) : end]
        stops = [stop.end() for stop in _END.finditer(clause)]
        return self._content(clause[stops[-1] if stops else 0 :])

    def _content(self, clause: str) -> tuple[str, ...]:
        kept = (token.concept for token in tokens(clause) if token.content and not token.low[0].isdigit())
        told = tuple(dict.fromkeys(word for word in kept if word not in LIGHT and word not in self.actors))[:CLAUSE]
        return told or tuple(sorted(f"~{kind}" for kind in kinds_in(clause)))

    @cached_property
    def said_on(self) -> tuple[Days, bool] | None:
        """Return the day of the statement and whether it is stated."""
        return said_on(self.item)

    @cached_property
    def intends(self) -> bool:
        """Tell whether the claim says what the actor means to do."""
        return self.item.report.claim.stance is Stance.PLANS or bool(INTENDS.search(whole_text(self.item)))

    @cached_property
    def words(self) -> frozenset[str]:
        """Return all words of the claim that do not only name the actor."""
        own = frozenset(token.concept for token in self.item.tokens if token.content) - self.actors
        marks = frozenset(mark for word in own for mark in marks_of(word))
        return self.item.words | own | marks | {f"~{kind}" for kind in kinds_in(self.item.report.claim.text)}

    @cached_property
    def states(self) -> frozenset[int]:
        """Return which of the contraries the claim tells as so: somebody stays, something goes on."""
        return frozenset(number for number, (pattern, _, _) in enumerate(CHANGES) if pattern.search(self.text))

    @cached_property
    def ends(self) -> frozenset[int]:
        """Return which of the contraries the claim tells as ended: somebody went, something was stopped."""
        return frozenset(number for number, (_, pattern, _) in enumerate(CHANGES) if pattern.search(self.text))

    @cached_property
    def turned_round(self) -> bool:
        """Tell whether it says so outright, so that what follows need not say on what."""
        return bool(TURNED_ROUND.search(self.text))

    @cached_property
    def retells(self) -> bool:
        """Tell whether it gives an earlier position beside what came of it."""
        return bool(TOLD_AS_PAST.search(self.text)) or self.after_saying

    @cached_property
    def after_saying(self) -> bool:
        """Tell whether what it denies is only what was said before: "after insisting that it would not"."""
        return bool(AFTER_SAYING.search(self.text))

    @cached_property
    def went_back(self) -> bool:
        """Tell whether it says that this goes against the actor's own word: "after promising not to"."""
        return bool(WENT_BACK.search(self.text))

    def silent(self, cue: str) -> bool:
        """Tell whether the refusal is only one to speak."""
        return _SAYING.match(self.text, self.text.find(cue) + len(cue)) is not None

    def core(self, cue: str, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return those of the refused words that stand before "in", "for" or "of": what, without where and for whom."""
        start = self.text.find(cue) + len(cue)
        link = _LINK.search(self.text, start + 1, start + 120)
        near = set(self._content(self.text[start : link.start()])) if link else set(words)
        return tuple(word for word in words if word in near) or words  # "a state of emergency"

    def open_to(self, words: set[str]) -> bool:
        """Tell whether the claim, with all that it quotes, has none of `words` under a refusal or a "not"."""
        whole = whole_text(self.item)
        bare = ((cue.group(), self._words(whole, cue.end())[:FIRST]) for cue in NOT.finditer(whole))
        return not any(words & set(refused) for _, refused in (*self._refusals(whole), *bare))


def side_of(item: Features, story: Story) -> Side:
    """Return what a claim offers as somebody's position."""
    text = _unquoted(item)
    return Side(item, actors_of(item, story) | _refusers(item, text), text)


def _refusers(item: Features, text: str) -> frozenset[str]:
    """Return the names of who refuses by a verb of its own: "a spokesman said | Nordal had no plans to sell"."""
    cues = [cue.start() for pattern in (REFUSES, WITHHELD) for cue in pattern.finditer(text)]
    words = [word for at in cues for word in subject_of(item, at) if word.text[0].isupper() and word.content]
    return frozenset(skeleton(word.low) for word in words if names_actor(word))


def actors_of(item: Features, story: Story) -> frozenset[str]:
    """Return the names by which a claim says who speaks or acts: the speaker, the origin, the names that open it."""
    found = item.report.claim.attribution
    names = [story.origins.get(item.key)] + ([found.speaker, found.organization] if found else [])
    known = {story.register.canonical(name) for name in names if name}
    last = {skeleton(name.split()[-1]) for name in known if name.split()}
    opening = item.tokens[:SUBJECT]
    named = {
        skeleton(token.low) for token in opening if token.text[0].isupper() and token.content and names_actor(token)
    }
    places = range(min(OPENING, len(item.tokens)))
    verb = next((at for at in places if "-" not in item.tokens[at].low and is_verb(item.tokens, at)), OPENING)
    common = {f"the {token.concept}" for token in item.tokens[:verb] if token.low in _ACTOR_HEADS}
    doer = doer_of(item, story)
    return frozenset(last | named | common | doer.people | doer.named)


def names_actor(token: Token) -> bool:
    """Tell whether a capitalized word is more than a post such as "Minister"."""
    return token.concept not in POST_WORDS


def whole_text(item: Features) -> str:
    """Return the claim in plain small letters, with all that it quotes."""
    return plain(item.report.claim.text[:LONGEST_READ])


def later_of(one: Side, two: Side) -> int:
    """Return 1 where the first claim is the later one, -1 where the second is, 0 where nothing tells."""
    days = one.said_on, two.said_on
    if days[0] and days[1] and days[0][1] and days[1][1]:
        if disjoint(days[0][0], days[1][0]):
            return 1 if days[0][0] > days[1][0] else -1
        if one.actors & two.actors:
            return 0  # one actor on one day: neither is the later position
    printed = one.item.report.published, two.item.report.published
    return 0 if printed[0] is None or printed[1] is None else (printed[0] > printed[1]) - (printed[0] < printed[1])


def said_on(item: Features) -> tuple[Days, bool] | None:
    """Return the day of the statement and whether it is stated: a date outside what is said, else the publication."""
    claim = item.report.claim
    content = claim.attribution.content if claim.attribution else ()
    for span in claim.dates:
        outside = not any(part.start <= span.start < part.end for part in content)
        if not content and _not_when_told(item, span):
            continue
        if span.first and span.last and outside and (span.last - span.first).days <= 3:
            return (span.first, span.last), True
    day = published(item.report)
    return (day, False) if day else None


def _not_when_told(item: Features, span: DateSpan) -> bool:
    """Tell whether a day in an outlet's own words is still to come, or a term: "until Monday"."""
    claim, printed = item.report.claim, item.report.published
    start = span.start - claim.start
    ahead = printed is not None and span.first is not None and span.first > printed
    return ahead or _TERM.search(claim.text[max(0, start - 12) : start]) is not None


def _unquoted(item: Features) -> str:
    claim = item.report.claim
    text = claim.text[:LONGEST_READ]
    for quote in claim.quotations:
        start, end = max(0, quote.start - claim.start), min(len(text), quote.end - claim.start)
        if not quote.scare and end - start > len(text) // 2:
            text = text[:start] + " " * (end - start) + text[end:]
    return plain(text)
