"""Tell who does what a verb says, and whether two texts mean one actor. Entry points: `actor_of`, `same_actor`.

The subject stands before the verb: "Bluepipe, the company that maintains the pump, agreed". A pronoun and "the
company" are who the attribution says they are, else the subject of the sentence before. A person and the body he
speaks for are one actor; two persons, or two bodies with names of their own, never are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from ...languages.english.acts import HALLS, HOLDERS, SEATS
from ...languages.english.bodies import BODY_HEADS, CORPORATE, HONORIFICS, SPOKES
from ...languages.english.posts import EQUAL_POSTS, HEADS, NARROWING
from ...questions.features import Features
from ...words.spelling import skeleton
from ...words.wording import Token, plain, tokens
from ..dated.event_words import is_verb
from ..story import Story
from .subjects import is_pronoun, subject_of

# Posts of one word that outlets put for one another.
_ONE_WORD = {
    **{other: one for other, one in EQUAL_POSTS if " " not in other + one},
    "master": "captain",
    "boss": "chief",
    "head": "chief",
    "attorney": "lawyer",
    "counsel": "lawyer",
}
NAMED, ALIKE = 1.0, 0.6  # how sure it is that two actors are one: by name, by what they are called
POST_WORDS = frozenset(token.concept for token in tokens(" ".join(sorted(HEADS | NARROWING))))
_POSSESSIVE = ("'s", "’s", "s'", "s’")  # "Lauritzen's successor" is not Lauritzen
_SPOKES = frozenset(word for phrase in SPOKES for word in phrase.split())
_FIRM_ENDS = BODY_HEADS | CORPORATE - {"mills", "homes", "farms"}  # last names too
_VAGUE = frozenset("body office service group unit team chief official head own public national state".split())
_SPEAKERS = BODY_HEADS | POST_WORDS
_NAMELESS = _VAGUE | HONORIFICS
MOST_VERBS = 4  # of a sentence, of which one has a subject with a name
MOST_CALLED = 3  # last words of a subject without a name: "the glacier park"


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
        if _by_first_word(one, two) or _by_first_word(two, one):
            return ALIKE
        return ALIKE if _one_body(one, two) or _one_post(one, two) else 0.0
    return NAMED if _one_body(one, two) else _called_alike(one, two)


def _by_first_word(full: Actor, short: Actor) -> bool:
    """Tell whether a body of two names that look like a person's is called by the first: Talbrook Mutual, Talbrook."""
    return len(short.named) == 1 and not short.people and any(first in short.named for first, _ in full.full)


def _given_alike(one: Actor, two: Actor) -> bool:
    """Tell whether nobody of one last name has two given names: Petra Dunne is not Oskar Dunne."""
    for last in one.people & two.people:
        given = [{first[:1] for first, name in actor.full if name == last} for actor in (one, two)]
        if not all(given) or given[0] & given[1]:
            return True
    return False


def _one_body(one: Actor, two: Actor) -> bool:
    """Tell whether the name of one body stands in the other's: "the navy" and "the Danish Navy"."""
    if one.origin and one.origin == two.origin:
        return True
    short, long = sorted((one.named, two.named), key=len)
    called = [actor.called - _SPOKES - actor.named for actor in (one, two)]  # "a spokesman for Arden Partners"
    fields = called[0] - called[1] and called[1] - called[0]
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


def actor_of(item: Features, start: int, before: Callable[[], Actor], story: Story) -> Actor:
    """Return who does what the verb at `start` of a claim says; `before` tells who acts before it."""
    words = subject_of(item, start)
    speaker = _speaker(item, story)
    if _is_source(item, words):
        return _joined(_described(words, story), speaker)
    if words and not is_pronoun(words):
        return _described(words, story)
    return speaker if speaker.known and _speaks_of_himself(item, words, start) else before()


def _speaks_of_himself(item: Features, words: Sequence[Token], start: int) -> bool:
    """Tell whether a pronoun, or nobody, is the speaker: "I refuse", "she said that she refused", "he denied"."""
    found, at = item.report.claim.attribution, item.report.claim.start
    if not words or words[0].low in ("i", "we", "there"):
        return True
    return found is not None and found.cue is not None and found.cue.start - at <= start


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
    """Return the subject of the first verb that has one with a name; once for each claim of a story."""
    known: dict[int, Actor] = story.memo.setdefault("doers", {})
    if item.key not in known:
        verbs = (at for at in range(len(item.tokens)) if is_verb(item.tokens, at))
        found = (_described(subject_of(item, item.tokens[at].start), story) for at in islice(verbs, MOST_VERBS))
        known[item.key] = next((actor for actor in found if actor.known), NOBODY)
    return known[item.key]


def _speaker(item: Features, story: Story) -> Actor:
    found = item.report.claim.attribution
    if found is None:
        return NOBODY
    origin = story.origins.get(item.key)
    names = [name for name in (found.speaker, found.organization, origin) if name]
    human = [name for name in names if story.register.is_person(name) and plain(name.split()[-1]) not in _FIRM_ENDS]
    persons = [name.split() for name in human if name != found.organization]
    bodies = [name for name in names if name not in human]
    role = plain(found.role or "").split()
    return Actor(
        frozenset(skeleton(name[-1]) for name in persons),
        frozenset((skeleton(name[-2]), skeleton(name[-1])) for name in persons if len(name) > 1),
        frozenset(key for name in bodies for key in _name_keys(name.split())),
        frozenset(_one_word(word) for word in role if word in _SPEAKERS),
        origin,
        bool(_SPOKES & set(role)),
    )


def _name_keys(words: Sequence[str]) -> frozenset[str]:
    kept = (word for word in words if word[:1].isupper() and plain(word) not in _NAMELESS)
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
    called = frozenset(_one_word(word.low) for word in words if word.low in BODY_HEADS or word.concept in POST_WORDS)
    called = _seat(words) or called
    if not (people or named or called):
        called = frozenset(word.low for word in words[-MOST_CALLED:] if word.content and not is_pronoun([word]))
    return Actor(frozenset(people), frozenset(full), frozenset(named), called, None, bool(_SPOKES & lows))


def _seat(words: Sequence[Token]) -> frozenset[str]:
    """Return who holds the office whose seat speaks: "the presidential palace", "the president's office"."""
    lows = [word.low for word in words]
    if SEATS.isdisjoint(lows):
        return frozenset()
    hall = {"mayor"} if "hall" in lows and not HALLS.isdisjoint(lows) else set()
    return frozenset(HOLDERS[low] for low in lows if low in HOLDERS) | hall


def _one_word(word: str) -> str:
    """Return one word for a post that has several: "master" and "skipper" are the captain."""
    return _ONE_WORD.get(word, word)


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
    if not run or run[-1].low in _FIRM_ENDS:
        return []
    name, last_two = (" ".join(word.text for word in part) for part in (run, run[-2:]))
    known = story.register.is_person(name) or story.register.is_person(last_two)
    return [skeleton(word.low) for word in run[-2:]] if known else []
