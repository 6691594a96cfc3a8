"""Find whom a common noun means: "the minister", "the cleric", "the firm", "the 43-year-old".

Entry point: `described`. A post finds who holds it or one like it; a word for a body finds a body of that kind; a word
that any person can be called by finds who spoke last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..languages.english.epithets import CALLINGS
from ..languages.english.nouns import PERSON_NOUNS
from ..languages.english.titles import (
    ANYBODY,
    BODIES,
    BODY_KINDS,
    COMPANY_KINDS,
    DOCUMENTS,
    LIKE_POSTS,
    POST_MODIFIERS,
    POSTS,
    SPOKES,
)
from ..posts import SCHOLARS, is_parent, post_matches
from ..speakers import Entity, Mention, Names, can_be_called, kind_matches
from .prefixes import DEMONYMS, NATIVES
from .words import Token

_LINK = re.compile(r" (?:of|for|in|at|from|with|who|to|on)\b")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: a name that stands alone, the post, the body spoken for."""

    name: str | None = None
    role: str | None = None
    organization: str | None = None
    entity: Entity | None = None
    plural: bool = False
    definite: bool = False

    @property
    def human(self) -> bool:
        """Tell whether "he" or "she" can mean the speaker: a person's name, a post, a word for a person."""
        if self.entity is not None:
            return self.entity.person is True
        head = _LINK.split(self.name or "", maxsplit=1)[0].split(" ")[-1].lower()
        return bool(self.role) or head in PERSON_NOUNS or head in POSTS

    @property
    def bodily(self) -> bool:
        """Tell whether the speaker is worded as a body or a paper: "data authority", "report"."""
        head = _LINK.split(self.name or "", maxsplit=1)[0].split(" ")[-1].lower()
        return self.entity is None and (head in BODIES or head in BODY_KINDS or head in DOCUMENTS)


NOBODY = Speaker()


def head_words(words: Sequence[Token]) -> list[str]:
    """Return the modifiers and the noun of a phrase before its first preposition."""
    head: list[str] = []
    for token in words:
        if token.tag in "PW(" and head:
            break
        if (token.tag in "NMBZE" and not token.possessive) or token.low.endswith("-year-old"):
            head.append(token.low.rstrip("."))
    return head


def described(names: Names, head: Sequence[str], place: int, last: Speaker, owner: str | None = None) -> Entity | None:
    """Return who is meant by the words of a definite description at a place in the body, or None.

    `owner` is the body whose post it is: "the Pentagon's adviser" is nobody else's.
    """
    return (
        _aged(names, head, place, last)
        or post_holder(names, head, place, owner)
        or _like_holder(names, head, place)
        or body_of_kind(names, head, place, last)
        or _anybody(names, head, place, last)
    )


def post_holder(names: Names, head: Sequence[str], place: int, owner: str | None = None) -> Entity | None:
    """Return who holds the post that the words name, of the owner if one is given."""
    if head[-1].endswith(SCHOLARS):
        scholar = _scholar(names, head[-1], place)
        if scholar is not None:
            return scholar
    if head[-1] not in POSTS and head[-1] not in SPOKES:
        return None
    side = DEFENDING if head[-1] in LAWYERS else frozenset()
    words = [word for word in head[:-1] if word in POST_MODIFIERS and word not in side] + [head[-1]]
    return _holding(names, words, place, owner)


def _scholar(names: Names, noun: str, place: int) -> Entity | None:
    """Return who is said to be of a field: "the glaciologist" is a professor of glaciology."""
    stem = noun[:-3]
    people = (mention.entity for mention in names.before(place) if mention.entity.person is not False)
    return next((one for one in people if stem in f"{one.role or ''} {one.organization or ''}".lower()), None)


DEFENDING = frozenset(["defense", "defence"])
LAWYERS = frozenset("lawyer attorney solicitor barrister counsel".split())


def _holding(names: Names, words: Sequence[str], place: int, owner: str | None) -> Entity | None:
    for mention in names.before(place):
        if mention.entity.person is not False and _holds(mention.entity, words, owner):
            return mention.entity
    return next((entity for entity in names.cast() if entity.person and _holds(entity, words, owner)), None)


def _holds(entity: Entity, words: Sequence[str], owner: str | None) -> bool:
    if not entity.role or not (post_matches(words, entity.role) or _spoken_of(entity, words)):
        return False
    held = f"{entity.role} {entity.organization or ''} {entity.name}".lower()
    return owner is None or owner in held


def _spoken_of(entity: Entity, words: Sequence[str]) -> bool:
    """Tell whether the body narrows the post: "the union leader" is the leader of the Rail Union."""
    body = (entity.organization or "").lower().split()
    return len(words) > 1 and words[0] in body and post_matches(words[1:], entity.role)


def _like_holder(names: Names, head: Sequence[str], place: int) -> Entity | None:
    """Return who holds a post that the word can stand for: a health secretary is a minister, a bishop a cleric."""
    if head[-1] == "peer":
        lords = (mention.entity for mention in names.before(place))
        return next((one for one in lords if one.name.split()[0].lower() in PEERS), None)
    likes = LIKE_POSTS.get(head[-1])
    if not likes:
        return None
    ranks = [word for word in head[:-1] if word in POST_MODIFIERS] if head[-1] in RANKED else []
    for mention in names.before(place):
        role = mention.entity.role
        if role is None or mention.entity.person is False or not all(word in role.lower() for word in ranks):
            continue
        if any(post_matches([word], role) for word in likes):
            return mention.entity
    return None


PEERS = frozenset("lord lady baroness baron viscount viscountess earl countess marquess duke duchess".split())


def in_office(names: Names, head: Sequence[str], place: int) -> Entity | None:
    """Return the person an office can mean that nobody is said to hold: named twice or more, without a post, nearest.

    A paper that calls her "the Transport Secretary" in its first line may never give her post beside her name.
    """
    if head[-1] not in CALLINGS:
        return None
    near = [one.entity for one in names.before(place) if one.entity.person is not False]
    bare = [entity for entity in near if not entity.role]
    people = [entity for entity in bare if entity.person]
    held = any(entity.person for entity in near)  # then a name of unknown sort is rather a place
    able = people if held else [entity for entity in bare if " " in entity.name and not entity.place]
    only = able[:1] if len({id(entity) for entity in able}) == 1 else []
    return next((entity for entity in (*people, *only) if entity.times > 1 or only), None)


RANKED = frozenset(["minister", "secretary", "chief"])


def only_voice(names: Names, head: Sequence[str]) -> Entity | None:
    """Return the one spokesperson that the article names, whom "his spokesperson" then means; None if not one."""
    if not head or head[-1] not in SPOKES:
        return None
    voices = [entity for entity in names.cast() if entity.person and post_matches([head[-1]], entity.role)]
    return voices[0] if len(voices) == 1 else None


def body_of_kind(names: Names, head: Sequence[str], place: int, last: Speaker) -> Entity | None:
    """Return the body that "the agency" or "the Ohio-based company" means: of that kind, else who spoke last."""
    kind = head[-1]
    if not (kind in BODY_KINDS or kind in BODIES) or kind in DOCUMENTS:
        return None
    rest = [word for word in head[:-1] if not word.endswith(("-based", "-owned", "-run", "-backed", "-led", "-listed"))]
    rest = [word for word in rest if word.title() not in DEMONYMS]  # "the German automaker"
    if len(rest) > 1:
        return None
    for mention in names.before(place):
        if kind_matches(kind, mention.entity) and all(word in mention.entity.name.lower() for word in rest):
            return mention.entity
    return _last_body(names, kind, place, last) if not rest else None


# Words that any body can be called by; "the army" or "the court" is never a union that spoke before.
LOOSE_KINDS = COMPANY_KINDS | frozenset(
    "agency organization organisation group body watchdog regulator association service network operator authority "
    "campaign institute paper newspaper daily broadcaster outlet magazine charity union federation department center "
    "centre bureau council ministry office board commission committee fund party club university foundation".split()
) - frozenset(["bank", "court", "police", "army", "military", "government", "hospital"])
GENERIC_KINDS = frozenset(
    "agency organization organisation group body watchdog regulator network operator company firm charity".split()
)
NEAR = 800  # letters back to which "the group" reaches


def _last_body(names: Names, kind: str, place: int, last: Speaker) -> Entity | None:
    """Return the body that spoke last, or for which the last one spoke; of a company the last subject."""
    if kind not in LOOSE_KINDS or kind == "team":  # a team of researchers is no hospital
        return None
    spoke = _spoken_for(names, kind, last) or (_last_firm(names, kind, place) if kind in COMPANY_KINDS else None)
    if spoke is not None or kind not in GENERIC_KINDS:
        return spoke
    near = (mention for mention in names.before(place) if mention.start > place - NEAR)
    bodies = (mention.entity for mention in near if mention.entity.person is False and _can_be_body(mention))
    return next((body for body in bodies if can_be_called(kind, body)), None)


def _spoken_for(names: Names, kind: str, last: Speaker) -> Entity | None:
    """Return the body that spoke last, or for which the last one spoke, where it can be called so."""
    entity = last.entity
    if entity is not None and not entity.place and (entity.person is False or _company_like(kind, entity)):
        return entity if can_be_called(kind, entity) else None
    held = names.named(last.organization.split(" ")) if last.organization else None
    return held if held is not None and held.person is not True and can_be_called(kind, held) else None


def _last_firm(names: Names, kind: str, place: int) -> Entity | None:
    """Return the last subject that can be a firm."""
    subjects = (mention for mention in names.before(place) if mention.subject and not mention.entity.person)
    firms = (item for item in subjects if _can_be_body(item) and _firm_like(item.entity))
    found = next((item for item in firms if can_be_called(kind, item.entity)), None)
    beside = (one for one in names.before(place) if found is not None and one.entity is not found.entity)
    joined = found is not None and any(
        0 <= one.start - found.end < JOINED or 0 <= found.start - one.end < JOINED for one in beside
    )
    return found.entity if found is not None and not joined else None


JOINED = 6  # letters between two names that are one subject: "Acme and Zeta"


def _company_like(kind: str, entity: Entity) -> bool:
    """Tell whether a name of unknown sort that just spoke can be a company: nobody's post, no first name."""
    return kind in COMPANY_KINDS and entity.person is None and not entity.role and entity.gender is None


def _firm_like(entity: Entity) -> bool:
    """Tell whether a name can be a firm's: one word, or known as a body; "Lena Vogt" is none."""
    return entity.person is False or " " not in entity.name


def _can_be_body(mention: Mention) -> bool:
    """Tell whether the name can be one of a body: no country, no dateline, nobody with a post."""
    entity = mention.entity
    dateline = mention.start == 0 and entity.name.isupper()
    return not (dateline or entity.role or entity.place)


def _anybody(names: Names, head: Sequence[str], place: int, last: Speaker) -> Entity | None:
    """Return whom a word for any person means: who spoke last, else the last person that opened a sentence."""
    if head[-1] in NATIVES:
        return _native(names, head[-1], place, last)
    if not (
        head[-1] in ANYBODY
        or is_parent(head[-1])
        or any(word.endswith(("-year-old", "-hander", "-footer")) for word in head)
    ):
        return None
    if last.entity is not None and last.entity.person is not False:
        return last.entity
    people = (mention.entity for mention in names.before(place) if mention.entity.person)
    return next(people, None)


def _aged(names: Names, head: Sequence[str], place: int, last: Speaker) -> Entity | None:
    """Return whom "the 51-year-old plumber" means: an age goes before a post that others may hold."""
    return _anybody(names, head, place, last) if head[0].endswith("-year-old") and len(head) > 1 else None


def _native(names: Names, word: str, place: int, last: Speaker) -> Entity | None:
    """Return whom "the Spaniard" means: who is said to be of there, who spoke last, who has no post."""
    people = [mention.entity for mention in names.before(place) if mention.entity.person is not False]
    people = [entity for entity in people if entity.person or " " in entity.name]
    home = DEMONYMS.get(word.title(), word)
    of_there = [one for one in people if home in (one.organization or "") or word in (one.role or "").lower()]
    spoke = [last.entity] if last.entity is not None and last.entity.person and not last.role else []
    return next(iter([*of_there, *spoke, *(one for one in people if not one.role), *people]), None)
