"""Tell who does what a verb says, and whether two texts mean one actor. Entry points: `actor_of`, `same_actor`.

The subject stands before the verb: "Bluepipe, the company that maintains the pump, agreed". A pronoun and "the
company" are who the attribution says they are, else the subject of the sentence before. A person and the body he
speaks for are one actor; two persons, or two bodies with names of their own, never are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..features import Features
from ..folding import fold
from ..languages.english import acts as english
from ..languages.english.bodies import BODY_HEADS, HONORIFICS, SPOKES
from ..spelling import skeleton
from ..wording import Token, plain
from .event_words import is_verb
from .sides import POST_WORDS
from .story import Story

LONGEST = 260  # characters before a verb in which its subject stands
NAMED, ALIKE = 1.0, 0.6  # how sure it is that two actors are one: by name, by what they are called
_GIVEN = re.compile(r"[a-z]")
_WORD = re.compile(r"[\w'-]+")
_SPOKES = frozenset(word for phrase in SPOKES for word in phrase.split())
_VAGUE = frozenset("body office service group unit team chief official head own public national state".split())


@dataclass(frozen=True)
class Actor:
    """Who acts: the last names of persons with what stands before them, names of bodies, and common nouns."""

    people: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()  # capitalized words that are no person and no post
    called: frozenset[str] = frozenset()  # heads of bodies and posts: "government", "minister"
    origin: str | None = None
    spokes: bool = False

    @property
    def known(self) -> bool:
        """Tell whether anything says who it is."""
        return bool(self.people or self.named or self.called or self.origin)


def same_actor(one: Actor, two: Actor) -> float:
    """Return how sure it is that two actors are one, 0 to 1."""
    if one.people and two.people:
        if one.people & two.people:
            return NAMED
        return ALIKE if (one.spokes or two.spokes) and _one_body(one, two) else 0.0
    if one.origin and one.origin == two.origin:
        return NAMED
    if one.people or two.people:
        return ALIKE if _one_body(one, two) or _one_post(one, two) else 0.0
    return NAMED if _one_body(one, two) else _called_alike(one, two)


def _one_body(one: Actor, two: Actor) -> bool:
    """Tell whether the name of one body stands in the other's: "the navy" and "Lethmark Navy"."""
    if one.origin and one.origin == two.origin:
        return True
    short, long = sorted((one.named, two.named), key=len)
    return bool(short) and short <= long


def _one_post(one: Actor, two: Actor) -> bool:
    """Tell whether a post without a name is the one that the other is named with, and nothing tells them apart."""
    bare = two if one.people else one
    return bool(bare.called) and bare.called <= (one if bare is two else two).called and not bare.named


def _called_alike(one: Actor, two: Actor) -> float:
    """Return how sure "the government" is "the government": not where each has a name of its own."""
    if one.named and two.named:
        return 0.0
    return ALIKE if one.called and two.called and (one.called <= two.called or two.called <= one.called) else 0.0


def actor_of(item: Features, start: int, before: Actor, story: Story) -> Actor:
    """Return who does what the verb at `start` of the claim's text says; `before` is who acts in the sentence before."""
    words = subject_of(item, start)
    speaker = _speaker(item, story)
    if _is_source(item, words):
        return _joined(_described(words, story), speaker)
    if words and not is_pronoun(words):
        return _described(words, story)
    cue = item.report.claim.attribution.cue if item.report.claim.attribution else None
    cued = cue is not None and abs(cue.start - item.report.claim.start - start) < 3
    bare = not words or words[0].low == "there"
    return speaker if speaker.known and (cued or bare) else before


def subject_of(item: Features, start: int) -> list[Token]:
    """Return the words of the subject of the verb at `start` of the claim's text."""
    low, high = subject_span(fold(item.report.claim.text), start, item.tokens)
    return [token for token in item.tokens if low <= token.start < high]


def is_pronoun(words: Sequence[Token]) -> bool:
    """Tell whether a subject names nobody: "she", "who", "there"."""
    return not words or words[0].low in english.PRONOUNS or words[0].low == "there"


def _is_source(item: Features, words: Sequence[Token]) -> bool:
    """Tell whether a subject is the source that the attribution names."""
    found, at = item.report.claim.attribution, item.report.claim.start
    if found is None or found.source is None or not words:
        return False
    return found.source.start - at < words[-1].end and found.source.end - at > words[0].start


def opening_actor(item: Features, story: Story) -> Actor:
    """Return whom a claim is about: its speaker by name, or the subject of its first verb."""
    speaker = _speaker(item, story)
    if speaker.people or speaker.named:
        return speaker
    verb = next((at for at in range(len(item.tokens)) if is_verb(item.tokens, at)), None)
    return speaker if verb is None else _described(subject_of(item, item.tokens[verb].start), story)


def _speaker(item: Features, story: Story) -> Actor:
    found = item.report.claim.attribution
    if found is None:
        return Actor()
    origin = story.origins.get(item.key)
    names = [name for name in (found.speaker, found.organization) if name]
    person = frozenset(
        skeleton(name.split()[-1]) for name in names if story.register.is_person(name) and name != found.organization
    )
    bodies = [name for name in (*names, *([origin] if origin else [])) if not story.register.is_person(name)]
    named = frozenset(key for name in bodies for key in _name_keys(name.split()))
    role = plain(found.role or "")
    called = frozenset(word for word in _WORD.findall(role) if word in BODY_HEADS | POST_WORDS)
    return Actor(person, named, called, origin, bool(_SPOKES & set(role.split())))


def _name_keys(words: Sequence[str]) -> frozenset[str]:
    kept = (word for word in words if word[:1].isupper() and plain(word) not in _VAGUE | HONORIFICS)
    return frozenset(skeleton(word) for word in kept) - {""}


def _joined(one: Actor, two: Actor) -> Actor:
    return Actor(
        one.people | two.people,
        one.named | two.named - one.people,
        one.called | two.called,
        one.origin or two.origin,
        one.spokes or two.spokes,
    )


def _described(words: Sequence[Token], story: Story) -> Actor:
    """Read a subject: "Navy spokesman Commander Jonas Brekke", "the Spanish Tennis Federation", "the government"."""
    people: set[str] = set()
    named: set[str] = set()
    run: list[Token] = []
    for word in [*words, None]:
        if word is not None and word.text[0].isupper() and (not run or word.start - run[-1].end <= 2):
            run.append(word)
            continue
        _sort_run(run, people, named, story)
        run = [word] if word is not None and word.text[0].isupper() else []
    lows = {word.low for word in words}
    called = frozenset(word.low for word in words if word.low in BODY_HEADS or word.concept in POST_WORDS)
    return Actor(frozenset(people), frozenset(named - people), called, None, bool(_SPOKES & lows))


def _sort_run(run: Sequence[Token], people: set[str], named: set[str], story: Story) -> None:
    """Put a run of capitalized words under persons or bodies; posts before a name are neither."""
    kept = [word for word in run if word.low not in HONORIFICS and word.concept not in POST_WORDS and word.content]
    if not kept:
        return
    name = " ".join(word.text for word in kept)
    ends_in_body = kept[-1].low in BODY_HEADS
    last = skeleton(kept[-1].low)
    if not ends_in_body and (
        story.register.is_person(name) or story.register.is_person(" ".join(word.text for word in kept[-2:]))
    ):
        people.add(last)
        kept = kept[:-2]
    named |= {skeleton(word.low) for word in kept if word.low not in _VAGUE}


def subject_span(text: str, start: int, found: Sequence[Token]) -> tuple[int, int]:
    """Return where the subject of the verb at `start` of a folded text stands, as offsets; empty where none does."""
    low = max(0, start - LONGEST)
    stops = [match.end() for match in english.CLAUSE_START.finditer(text, low, start)]
    low = stops[-1] if stops else low
    segments = _segments(text, low, start)
    relative = _relative(text, segments, start)
    if relative is not None:
        return relative
    head = next((span for span in segments if _may_be_subject(text, span)), (start, start))
    return _before_verb(head, start, found)


def _segments(text: str, low: int, high: int) -> list[tuple[int, int]]:
    cuts = [low, *(low + match.end() for match in re.finditer(r",\s", text[low:high]))]
    return [(one, two) for one, two in zip(cuts, [*cuts[1:], high], strict=True) if two > one]


def _relative(text: str, segments: Sequence[tuple[int, int]], start: int) -> tuple[int, int] | None:
    """Return the noun before ", who agreed": the last name of the part before."""
    if not segments or not english.RELATIVE.match(text, segments[-1][0], start) or len(segments) < 2:
        return None
    if len(text[segments[-1][0] : start].split()) > 4:
        return None
    low, high = segments[-2]
    words = list(_WORD.finditer(text, low, high))
    run = len(words)
    while run and (words[run - 1].group()[:1].isupper() or run == len(words)) and len(words) - run < 6:
        run -= 1
    return (words[run].start(), high) if run < len(words) else None


def _may_be_subject(text: str, span: tuple[int, int]) -> bool:
    words = _WORD.findall(text[span[0] : span[1]])
    if not words or english.RELATIVE.match(text, span[0], span[1]):
        return False
    first = words[0].lower()
    return first not in english.LEADS_IN and not first.endswith("ing") and not first.endswith("ly")


def _before_verb(head: tuple[int, int], start: int, found: Sequence[Token]) -> tuple[int, int]:
    """Cut a stretch at its verbs: the subject stands between the last and the act, or before the first ("X rose and agreed")."""
    inside = [at for at, token in enumerate(found) if head[0] <= token.start < min(head[1], start)]
    verbs = [at for at in inside if is_verb(found, at) and not found[at].text[0].isupper()]
    if not verbs:
        return head
    after = [found[at] for at in inside if at > verbs[-1]]
    said = found[verbs[-1]].low in ("said", "says", "say", "saying", "told")
    elided = not after or all(not token.content for token in after) or after[-1].low in english.JOINS
    pronoun = [token for token in after if token.low in english.PRONOUNS]
    if said and (not elided or pronoun):
        return after[0].start, head[1]
    return head[0], found[verbs[0]].start
