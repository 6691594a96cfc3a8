"""Tell who does what a verb says, and whether two texts mean one actor. Entry points: `actor_of`, `same_actor`.

The subject stands before the verb: "Bluepipe, the company that maintains the pump, agreed". A pronoun and "the
company" are who the attribution says they are, else the subject of the sentence before. A person and the body he
speaks for are one actor; two persons, or two bodies with names of their own, never are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..features import Features
from ..folding import fold
from ..languages.english import acts as english
from ..languages.english.bodies import BODY_HEADS, HONORIFICS, SPOKES
from ..languages.english.posts import HEADS, NARROWING
from ..spelling import skeleton
from ..wording import Token, plain, tokens
from .event_words import is_verb
from .story import Story

LONGEST = 260  # characters before a verb in which its subject stands
NAMED, ALIKE = 1.0, 0.6  # how sure it is that two actors are one: by name, by what they are called
POST_WORDS = frozenset(token.concept for token in tokens(" ".join(sorted(HEADS | NARROWING))))
SPEECH = frozenset("said says say saying told tells insisted insists added claimed claims".split())
_WORD = re.compile(r"[\w'-]+")
_NOUN = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|(?:[A-Z][\w'-]*\s)+|[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\b")
_POSSESSIVE = ("'s", "’s", "s'", "s’")  # "Lauritzen's successor" is not Lauritzen
_COMMA = re.compile(r",\s")
_SPOKES = frozenset(word for phrase in SPOKES for word in phrase.split())
_VAGUE = frozenset("body office service group unit team chief official head own public national state".split())
MOST_VERBS = 4  # of a sentence, of which one has a subject with a name
MOST_RELATIVE = 4  # words between ", who" and the verb
MOST_CALLED = 3  # last words of a subject without a name: "the glacier park"
MOST_NAME = 6  # words before ", who" that are the name


@dataclass(frozen=True)
class Actor:
    """Who acts: last names of persons (and with their given names), names of bodies, and common nouns."""

    people: frozenset[str] = frozenset()
    full: frozenset[tuple[str, str]] = frozenset()
    named: frozenset[str] = frozenset()  # capitalized words that are no person and no post
    called: frozenset[str] = frozenset()  # heads of bodies and posts: "government", "minister"
    origin: str | None = None
    spokes: bool = False

    @property
    def known(self) -> bool:
        """Tell whether anything says who it is."""
        return bool(self.people or self.named or self.called or self.origin)


NOBODY = Actor()


def same_actor(one: Actor, two: Actor) -> float:
    """Return how sure it is that two actors are one, 0 to 1."""
    if one.people and two.people:
        if one.people & two.people:
            return NAMED if _given_alike(one, two) else 0.0
        return ALIKE if (one.spokes or two.spokes) and _one_body(one, two) else 0.0
    if one.origin and one.origin == two.origin:
        return NAMED
    if one.people or two.people:
        return ALIKE if _one_body(one, two) or _one_post(one, two) else 0.0
    return NAMED if _one_body(one, two) else _called_alike(one, two)


def _given_alike(one: Actor, two: Actor) -> bool:
    """Tell whether nobody of one last name has two given names: Petra Dunne is not Oskar Dunne."""
    for last in one.people & two.people:
        given = [{first[:1] for first, name in actor.full if name == last} for actor in (one, two)]
        if not all(given) or given[0] & given[1]:
            return True
    return False


def _one_body(one: Actor, two: Actor) -> bool:
    """Tell whether the name of one body stands in the other's: "the navy" and "Lethmark Navy"."""
    if one.origin and one.origin == two.origin:
        return True
    short, long = sorted((one.named, two.named), key=len)
    fields = one.called - two.called and two.called - one.called
    return bool(short) and short <= long and not fields


def _one_post(one: Actor, two: Actor) -> bool:
    """Tell whether a post without a name is the one that the other is named with, and nothing tells them apart."""
    bare, full = (two, one) if one.people else (one, two)
    return bool(bare.called) and bare.called <= full.called and not bare.named


def _called_alike(one: Actor, two: Actor) -> float:
    """Return how sure "the government" is "the government": not where each has a name of its own."""
    if one.named and two.named:
        return 0.0
    return ALIKE if one.called and two.called and (one.called <= two.called or two.called <= one.called) else 0.0


def actor_of(item: Features, start: int, before: Actor, story: Story) -> Actor:
    """Return who does what the verb at `start` of a claim says; `before` acts in the sentence before."""
    words = subject_of(item, start)
    speaker = _speaker(item, story)
    if _is_source(item, words):
        return _joined(_described(words, story), speaker)
    if words and not is_pronoun(words):
        return _described(words, story)
    return speaker if speaker.known and _speaks_of_himself(item, words, start) else before


def _speaks_of_himself(item: Features, words: Sequence[Token], start: int) -> bool:
    """Tell whether a pronoun, or nobody, is the speaker: "I refuse", "she said that she refused", "he denied"."""
    found, at = item.report.claim.attribution, item.report.claim.start
    if not words or words[0].low in ("i", "we", "there"):
        return True
    return found is not None and found.cue is not None and found.cue.start - at <= start


def subject_of(item: Features, start: int) -> list[Token]:
    """Return the words of the subject of the verb at `start` of the claim's text."""
    spans = list(_subject_spans(fold(item.report.claim.text), start, item.tokens))
    return [token for token in item.tokens if any(low <= token.start < high for low, high in spans)]


def is_pronoun(words: Sequence[Token]) -> bool:
    """Tell whether a subject names nobody: "she", "who", "there"."""
    return not words or words[0].low in english.PRONOUNS or words[0].low in ("i", "we", "there")


def _is_source(item: Features, words: Sequence[Token]) -> bool:
    """Tell whether a subject is the source that the attribution names."""
    found, at = item.report.claim.attribution, item.report.claim.start
    if found is None or found.source is None or not words:
        return False
    return found.source.start - at < words[-1].end and found.source.end - at > words[0].start


def opening_actor(item: Features, story: Story) -> Actor:
    """Return whom a claim is about: its speaker by name, or the subject of its first verb."""
    speaker = _speaker(item, story)
    return speaker if speaker.people or speaker.named else doer_of(item, story)


def doer_of(item: Features, story: Story) -> Actor:
    """Return the subject of the first verb that has one with a name."""
    verbs = [at for at in range(len(item.tokens)) if is_verb(item.tokens, at)][:MOST_VERBS]
    found = (_described(subject_of(item, item.tokens[at].start), story) for at in verbs)
    return next((actor for actor in found if actor.people or actor.named or actor.called), NOBODY)


def _speaker(item: Features, story: Story) -> Actor:
    found = item.report.claim.attribution
    if found is None:
        return NOBODY
    origin = story.origins.get(item.key)
    names = [name for name in (found.speaker, found.organization, origin) if name]
    persons = [name.split() for name in names if story.register.is_person(name) and name != found.organization]
    bodies = [name for name in names if not story.register.is_person(name)]
    role = plain(found.role or "").split()
    return Actor(
        frozenset(skeleton(name[-1]) for name in persons),
        frozenset((skeleton(name[-2]), skeleton(name[-1])) for name in persons if len(name) > 1),
        frozenset(key for name in bodies for key in _name_keys(name.split())),
        frozenset(word for word in role if word in BODY_HEADS | POST_WORDS),
        origin,
        bool(_SPOKES & set(role)),
    )


def _name_keys(words: Sequence[str]) -> frozenset[str]:
    kept = (word for word in words if word[:1].isupper() and plain(word) not in _VAGUE | HONORIFICS)
    return frozenset(skeleton(word) for word in kept) - {""}


def _joined(one: Actor, two: Actor) -> Actor:
    return Actor(
        one.people | two.people,
        one.full | two.full,
        (one.named | two.named) - one.people - two.people,
        one.called | two.called,
        one.origin or two.origin,
        one.spokes or two.spokes,
    )


def _described(words: Sequence[Token], story: Story) -> Actor:
    """Read a subject: "Navy spokesman Commander Jonas Brekke", "the Spanish Tennis Federation", "the government"."""
    people: set[str] = set()
    full: set[tuple[str, str]] = set()
    named: set[str] = set()
    for run in _runs(words):
        last = _person(run, story)
        if last and run[-1].text.endswith(_POSSESSIVE):
            continue
        if last:
            people.add(last[-1])
            full |= {(last[0], last[-1])} if len(last) > 1 else set()
        named |= {skeleton(word.low) for word in run if word.low not in _VAGUE} - set(last)
    lows = {word.low for word in words}
    called = frozenset(word.low for word in words if word.low in BODY_HEADS or word.concept in POST_WORDS)
    if not (people or named or called):
        called = frozenset(word.low for word in words[-MOST_CALLED:] if word.content and not is_pronoun([word]))
    return Actor(frozenset(people), frozenset(full), frozenset(named), called, None, bool(_SPOKES & lows))


def _runs(words: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield the capitalized words that stand together, without posts and titles."""
    run: list[Token] = []
    for word in words:
        if not word.text[0].isupper() or (run and word.start - run[-1].end > 2):
            yield run
            run = []
        if word.text[0].isupper() and word.low not in HONORIFICS and word.concept not in POST_WORDS and word.content:
            run.append(word)
    yield run


def _person(run: Sequence[Token], story: Story) -> list[str]:
    """Return the given and last name of the person that ends a run of capitalized words, if one does."""
    if not run or run[-1].low in BODY_HEADS:
        return []
    name, last_two = (" ".join(word.text for word in part) for part in (run, run[-2:]))
    known = story.register.is_person(name) or story.register.is_person(last_two)
    return [skeleton(word.low) for word in run[-2:]] if known else []


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
    yield _before_verb(parts[at], start, found)
    if at + 1 < len(parts) and _is_name_beside(text, parts[at], parts[at + 1], start):
        yield parts[at + 1]


def _parts(text: str, start: int) -> list[tuple[int, int]]:
    """Return the stretches between commas from the beginning of a verb's clause on, without a clause set before it."""
    low = max(0, start - LONGEST)
    stop = next(reversed(list(english.CLAUSE_START.finditer(text, low, start))), None)
    low = stop.end() if stop else low
    cuts = [low, *(match.end() for match in _COMMA.finditer(text, low, start))]
    parts = [(one, two) for one, two in zip(cuts, [*cuts[1:], start], strict=True) if two > one]
    aside = stop is not None and stop["joint"] and text[: stop.start()].rstrip()[-1:] in (",", "")
    return parts[1:] if aside and len(parts) > 1 else parts


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
    bare = not any(word[:1].isupper() for word in _WORD.findall(text[head[0] : head[1]])[-2:])
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
    first = words[0].lower()
    return first not in english.LEADS_IN and not first.endswith(("ing", "ly"))


def _before_verb(head: tuple[int, int], start: int, found: Sequence[Token]) -> tuple[int, int]:
    """Cut a stretch at its verbs: "The ministry said the mayor | refused", "Ada Roe rose and | agreed"."""
    inside = [at for at, token in enumerate(found) if head[0] <= token.start < min(head[1], start)]
    verbs = [at for at in inside if is_verb(found, at) and not found[at].text[0].isupper()]
    if not verbs:
        return head
    after = [found[at] for at in inside if at > verbs[-1]]
    said = any(found[at].low in SPEECH for at in verbs[-1:])
    if said and any(token.content or token.low in english.PRONOUNS for token in after):
        return after[0].start, head[1]
    return head[0], found[verbs[0]].start
