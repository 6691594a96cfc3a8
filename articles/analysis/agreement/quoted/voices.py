"""Tell two speakers of one quotation apart who are not both named. Entry points: `voice_of`, `voices_apart`.

"The mayor" and "the fire chief" are two people, a ministry and a company two bodies, a passenger is no captain. What is
known of a named speaker are all posts that the story gives him. General words ("a source", "officials") tell nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ...languages.english.post_pairs import TRADES
from ...languages.english.voice_groups import (
    BODY_GROUPS,
    CIVILIANS,
    KIN,
    NEAR_GROUPS,
    NOBODY,
    PHRASE_GROUPS,
    POST_GROUPS,
)
from ...names import is_spoke_role
from ...questions.features import Features
from ...spans import Attribution, Quotation
from ...words.folding import fold
from ...words.wording import plain
from ..posts.compatible import incompatible
from ..posts.naming import is_named
from ..posts.post_words import ALL_HEADS
from ..posts.posts import Post, all_posts
from ..posts.units import NO_UNIT
from ..posts.wordings import Wording, read_phrase
from ..story import Story
from .firmness import PRONOUNS, is_handed_on, stands_beside
from .named_bodies import NamedBody, are_two_bodies, read_body, told_words

LONGEST = 7  # words that describe a speaker
_TAIL = re.compile(r"\b(?:of|for|in|at|on|from|that|which|who|whose|where|near)\b.*")
_SPEAKS = {"spokesman", "spokeswoman", "spokesperson"}


@dataclass(frozen=True)
class Voice:
    """Who speaks: a person by name or by post, a body, or somebody of a crowd."""

    label: str
    name: str = ""
    posts: tuple[Wording | Post, ...] = ()
    groups: frozenset[str] = frozenset()
    civilian: str = ""
    body: bool = False
    named: NamedBody | None = None  # a body by its name in full
    guess: str = ""  # the name that the reader has worked out for a post


def voice_of(item: Features, quote: Quotation, firm: str | None, story: Story) -> Voice | None:
    """Return who speaks as far as the article tells, `firm` by name; None where nobody can be told by it."""
    found = item.report.claim.attribution
    if firm:
        return _person(firm, item, story)
    if found is None or found.source is None or found.cue is None or not stands_beside(found, item, quote):
        return None
    if is_handed_on(found.source, item, story) or len(found.chain) > 1:
        return None
    source = fold(found.source.text)
    if found.speaker and is_named(found.speaker, story.register):  # worked out, and not surely: only the words count
        told = _described(source, found)
        return replace(told, guess=story.register.canonical(found.speaker)) if told and told.posts else None
    if plain(source) in ("it", "they") and found.speaker:
        source = fold(found.speaker)
    return _described(source, found, read_body(source, story.register))


def _person(name: str, item: Features, story: Story) -> Voice:
    person = story.register.canonical(name)
    posts = [post for post in all_posts(story) if post.person == person]
    groups = {group for post in posts for group in _groups_of(post)}
    found = item.report.claim.attribution
    if found and found.speaker and story.register.canonical(found.speaker) == person:
        texts = (found.organization, found.role, found.source.text if found.source else None)
        groups |= {group for text in texts if text for group in _groups_in(fold(text))}
    told = tuple(post for post in posts if not post.standing)
    firm = len(person.split()) == 1 and not told and bool(groups)  # "the firm Transandes"
    return Voice(name, person, told, frozenset(groups), body=firm)


def _described(text: str, found: Attribution, named: NamedBody | None = None) -> Voice | None:
    """Read "the fire chief", "a police spokesman", "the Ministry of Water", "one passenger"."""
    if named is not None:
        return Voice(text, groups=frozenset(_groups_in(text)), body=True, named=named)
    words = plain(text).replace(",", " ").split()
    if not words or len(words) > LONGEST or (len(words) == 1 and words[0] in PRONOUNS):
        return None
    head = _TAIL.sub("", " ".join(words)).split()[-1:]
    if not head or head[0] in NOBODY:
        return None
    if head[0] in CIVILIANS:
        return Voice(text, civilian=head[0])
    posts = tuple(wording for wording, _ in read_phrase(text))
    groups = frozenset({*_groups_in(text), *(group for post in posts for group in _groups_of(post))})
    speaks = is_spoke_role(found.role) or head[0] in _SPEAKS
    body = head[0] in BODY_GROUPS or _phrased(" ".join(words)) != "" or speaks
    if not posts and not (body and groups):
        return None
    return Voice(text, posts=() if body else posts, groups=groups, body=body)


def _phrased(text: str) -> str:
    return next((group for phrase, group in PHRASE_GROUPS.items() if phrase in text), "")


def _groups_in(text: str) -> Iterable[str]:
    """Return the groups of the bodies that a phrase names: "the Ministry of Water", "hospital spokesman"."""
    low = plain(text)
    phrased = _phrased(low)
    if phrased:
        return [phrased]
    words = [re.sub(r"'s?$", "", word) for word in low.replace(",", " ").split()]
    return [BODY_GROUPS[word] for word in words if word in BODY_GROUPS][-1:]


def _groups_of(post: Wording | Post) -> Iterable[str]:
    own = [POST_GROUPS[word] for word in post.words if word in POST_GROUPS]
    kinds = {"ministry": "state", "government": "state", "navy": "army", "military": "army", "branch": "army"}
    return own or [
        kinds.get(kind, BODY_GROUPS.get(kind, "")) for kind in post.unit.kinds if kind in kinds or kind in BODY_GROUPS
    ]


def voices_apart(one: Voice, two: Voice) -> bool:
    """Tell whether two voices cannot be one: two posts, two bodies, or a civilian and who holds an office."""
    if (one.guess or two.guess) and (one.guess or one.name) == (two.guess or two.name):
        return False
    if one.civilian or two.civilian:
        return _other_civilian(one, two)
    if one.named and two.named:
        return are_two_bodies(one.named, two.named)
    if one.body or two.body:
        if told_words(one.label) & told_words(two.label):
            return False  # "the nurses' union", "the College of Ward Nurses"
        return far_groups(one.groups, two.groups)
    if one.name and two.name:
        return False  # told by the names
    return _other_posts(one, two)


def _other_civilian(one: Voice, two: Voice) -> bool:
    if one.civilian and two.civilian:
        return {one.civilian, two.civilian} <= KIN and one.civilian != two.civilian
    other = two if one.civilian else one
    exact = any(not post.words & ALL_HEADS <= TRADES for post in other.posts)
    return other.body or (exact and not (one.name or (two.name and not other.groups)))


def far_groups(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether no group of the first is one of the second, or near it."""
    return bool(one and two) and not any(a == b or frozenset((a, b)) in NEAR_GROUPS for a in one for b in two)


def _other_posts(one: Voice, two: Voice) -> bool:
    """Tell whether no post of the first can be one of the second; a trade by itself tells too little."""
    if not one.posts or not two.posts:
        return False
    for voice in (one, two):
        if not voice.name and all(post.words & ALL_HEADS <= TRADES and post.unit == NO_UNIT for post in voice.posts):
            told = all(post.words & ALL_HEADS <= TRADES for post in (two if voice is one else one).posts)
            if told or (one.name or two.name):
                return False
    return all(incompatible(first, second) for first in one.posts for second in two.posts)
