"""Find who holds a post that is named alone: "the minister", "the ADGP", "the Treasury boss", "the glaciologist".

Entry points: `post_holder`, `like_holder` for a word that stands for another post, `in_office`, `only_voice` and
`held_in`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...languages.english.epithets import CALLINGS, PASTS, PLAYERS, STATE_OFFICES
from ...languages.english.ranks import INITIALS_OF_POSTS, MINISTRIES
from ...languages.english.titles import KIN, LIKE_POSTS, POST_MODIFIERS, POSTS, SPOKES
from ..named.cast_list import Entity, Names
from ..named.posts import SCHOLARS, post_matches


def post_holder(
    names: Names, head: Sequence[str], place: int, owner: str | None = None, shouted: bool = False
) -> Entity | None:
    """Return who holds the post that the words name, of the owner if one is given."""
    if head[-1].endswith(SCHOLARS):
        scholar = _scholar(names, head[-1], place)
        if scholar is not None:
            return scholar
    if len(head) == 1 and (head[0] in INITIALS_OF_POSTS or (shouted and len(head[0]) < LONGEST_SHORT)):
        return _by_initials(names, head[0], place)
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


def _by_initials(names: Names, short: str, place: int) -> Entity | None:
    """Return who holds the post whose initials are given: "the ADGP" is the additional director general of police."""
    for mention in names.before(place):
        words = re.findall(r"\w+", mention.entity.role or "")
        letters = "".join(word[0] for word in words if word not in ("of", "and", "for", "the")).lower()
        if mention.entity.person and (letters.endswith(short) or short in [word.lower() for word in words]):
            return mention.entity
    return None


LONGEST_SHORT = 3  # letters of "the CP", whom no list knows
DEFENDING = frozenset(["defense", "defence"])
LAWYERS = frozenset("lawyer attorney solicitor barrister counsel".split())


def _holding(names: Names, words: Sequence[str], place: int, owner: str | None) -> Entity | None:
    before = (one.entity for one in names.before(place) if one.entity.person is not False)
    deputy = None
    for entity in (*before, *(entity for entity in names.cast() if entity.person)):
        if _holds(entity, words, owner):
            below = _stands_in(entity, words)
            if not below:
                return entity
            deputy = deputy or (entity if below in MAY_BE_CALLED_SO else None)
    return deputy


def _stands_in(entity: Entity, words: Sequence[str]) -> str:
    """Return the word by which a post is below the one that words name: "deputy mayor" for "the mayor"."""
    held = re.split(r"[\s-]+", (entity.role or "").lower())
    return next((word for word in held if word in BELOW and word not in words), "")


BELOW = frozenset(["deputy", "vice", "lieutenant", "assistant"])
MAY_BE_CALLED_SO = frozenset(["deputy", "assistant"])  # "the minister" may be a deputy minister, no vice-president


def _holds(entity: Entity, words: Sequence[str], owner: str | None) -> bool:
    if not entity.role or not (post_matches(words, entity.role) or _spoken_of(entity, words)):
        return False
    held = f"{entity.role} {entity.organization or ''} {entity.name}".lower()
    return owner is None or owner in held


def _spoken_of(entity: Entity, words: Sequence[str]) -> bool:
    """Tell whether the body narrows the post: "the union leader" is the leader of the Rail Union."""
    body = (entity.organization or "").lower().split()
    return len(words) > 1 and words[0] in body and post_matches(words[1:], entity.role)


def like_holder(names: Names, head: Sequence[str], place: int) -> Entity | None:
    """Return who holds a post that the word can stand for: a health secretary is a minister, a bishop a cleric."""
    if head[-1] == "peer":
        lords = (mention.entity for mention in names.before(place))
        return next((one for one in lords if one.name.split()[0].lower() in PEERS), None)
    likes = LIKE_POSTS.get(head[-1])
    if not likes:
        return None
    if head[-1] in BOSSES and len(head) == 2 and head[0] in MINISTRIES:
        return _minister(names, head[0], place)
    ranks = [word for word in head[:-1] if word in POST_MODIFIERS] if head[-1] in RANKED else []
    for mention in names.before(place):
        role = mention.entity.role
        if role is None or mention.entity.person is False or not all(word in role.lower() for word in ranks):
            continue
        if any(post_matches(word.split("_"), role) for word in likes):
            return mention.entity
    return None


def _minister(names: Names, field: str, place: int) -> Entity | None:
    """Return the minister of a field: "the Treasury boss" is the finance minister."""
    for mention in names.before(place):
        role = (mention.entity.role or "").lower()
        minister = mention.entity.person is not False and post_matches(
            ["minister"], role.replace("secretary", "minister")
        )
        if minister and any(word in role for word in MINISTRIES[field]):
            return mention.entity
    return None


BOSSES = frozenset("boss chief supremo czar tsar".split())
PEERS = frozenset("lord lady baroness baron viscount viscountess earl countess marquess duke duchess".split())


def in_office(names: Names, head: Sequence[str], place: int) -> Entity | None:
    """Return the person an office can mean that nobody is said to hold: named twice or more, without a post, nearest.

    A paper that calls her "the Transport Secretary" in its first line may never give her post beside her name.
    """
    if head[-1] not in CALLINGS or not PASTS.isdisjoint(head):
        return None
    mentions = [one for one in names.before(place) if one.entity.person is not False]
    near = [one.entity for one in mentions]
    bare = [entity for entity in near if not entity.role or entity.role.split()[-1] in KIN]
    about = [one.entity for one in mentions if one.subject]
    if head[-1] in PLAYERS and about and any(about[0] is entity for entity in bare):
        return about[0]  # he plays whom the sentence before is about
    people = [entity for entity in bare if entity.person]
    held = any(entity.person for entity in near)  # then a name of unknown sort is rather a place
    able = people if held else [entity for entity in bare if " " in entity.name and not entity.place]
    only = able[:1] if len({id(entity) for entity in able}) == 1 else []
    guessed = only and (head[-1] not in STATE_OFFICES or head[-1] in only[0].name.lower().split())
    return next((entity for entity in (*people, *only) if entity.times > 1 or guessed), None)


RANKED = frozenset(["minister", "secretary", "chief"])


def only_voice(names: Names, head: Sequence[str], whose: Entity | None = None) -> Entity | None:
    """Return the one spokesperson that the article names, whom "his spokesperson" then means; None if not one.

    One who is said to speak for a body is nobody else's: `whose` is the owner where he is known.
    """
    if not head or head[-1] not in SPOKES:
        return None
    voices = [entity for entity in names.cast() if entity.person and post_matches([head[-1]], entity.role)]
    if len(voices) == 1 and whose is not None and voices[0].organization and not _of_body(names, voices[0], whose):
        return None
    return voices[0] if len(voices) == 1 else None


def held_in(names: Names, head: Sequence[str], body: Entity | None) -> Entity | None:
    """Return who "its chairperson" is, be he named later: the one holder of the post in that body, else in none."""
    if head[-1] not in POSTS:
        return None
    holders = [one for one in names.cast() if one.person and one.role and post_matches([head[-1]], one.role)]
    able = [one for one in holders if body is not None and _of_body(names, one, body)]
    able = able or [one for one in holders if not one.organization]
    return able[0] if len(able) == 1 else None


def _of_body(names: Names, entity: Entity, body: Entity) -> bool:
    """Tell whether somebody's post is held in a body, as named in full, in short, or by its noun."""
    held = entity.organization or ""
    if names.named(held.split(" ")) is body:
        return True
    words = set(body.name.lower().split())
    return held.lower() in body.name.lower() or bool(words & set(held.lower().split()) - {"of", "the", "and", "for"})
