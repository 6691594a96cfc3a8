"""Find whom a common noun means: "the minister", "the cleric", "the firm", "the 43-year-old".

Entry point: `described`. A post finds who holds it or one like it; a word for a body finds a body of that kind; a word
that any person can be called by finds who spoke last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...languages.english.epithets import LAWMAKERS, PARTISANS
from ...languages.english.nouns import PERSON_NOUNS
from ...languages.english.ranks import OUTLET_SORTS
from ...languages.english.titles import (
    ANYBODY,
    BODIES,
    BODY_KINDS,
    COMPANY_KINDS,
    DOCUMENTS,
    KIN,
    PLURAL_PEOPLE,
    POSTS,
    SPOKES,
)
from ...words.values import value
from ..grammar.words import Token
from ..named.body_sorts import can_be_called, kind_matches, named_so
from ..named.cast_list import OF_FIRMS, Entity, Mention, Names
from ..named.posts import is_parent
from ..named.prefixes import DEMONYMS, NATIVES
from .holders import like_holder, post_holder

_LINK = re.compile(r" (?:of|for|in|at|from|with|who|to|on)\b")


@value()
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
    def people(self) -> bool:
        """Tell whether several people without a name speak, whom "it" never means: "two survivors"."""
        head = _LINK.split(self.name or "", maxsplit=1)[0].split(" ")[-1].lower()
        return self.entity is None and self.plural and (head in PLURAL_PEOPLE or head.removesuffix("s") in PERSON_NOUNS)

    @property
    def bodily(self) -> bool:
        """Tell whether the speaker is worded as a body or a paper: "data authority", "report"."""
        head = _LINK.split(self.name or "", maxsplit=1)[0].split(" ")[-1].lower()
        return self.entity is None and (head in BODIES or head in BODY_KINDS or head in DOCUMENTS)


def can_speak(speaker: Speaker) -> bool:
    """Tell whether somebody is a person, or bears a name that is no body's or place's for sure."""
    entity = speaker.entity
    unsure = entity is not None and entity.person is None and not entity.place
    return speaker.human or unsure


def is_told_by_body(speaker: Speaker) -> bool:
    """Tell whether a body speaks: one named for sure, or worded as one ("the data authority"), no paper."""
    if speaker.entity is not None:
        firm = speaker.entity.person is None and " " not in speaker.entity.name and not speaker.entity.role
        return (firm or speaker.entity.person is False) and not speaker.entity.place
    head = _LINK.split(speaker.name or "", maxsplit=1)[0].split(" ")[-1].lower()
    return not speaker.role and (head in BODIES or head in BODY_KINDS) and head not in DOCUMENTS


NOBODY = Speaker()
POSTPOSED = frozenset("responsible familiar close present able unable due keen ready charged accused".split())


def head_words(words: Sequence[Token]) -> list[str]:
    """Return the modifiers and the noun of a phrase before its first preposition."""
    head: list[str] = []
    for token in words:
        if (token.tag in "PW(" or token.low in POSTPOSED) and head:
            break
        if (token.tag in "NMBZE" and not token.possessive) or token.low.endswith("-year-old"):
            head.append(token.low.rstrip("."))
    return head


def described(
    names: Names, head: Sequence[str], place: int, last: Speaker, owner: str | None = None, shouted: bool = False
) -> Entity | None:
    """Return who is meant by the words of a definite description at a place in the body, or None.

    `owner` is the body whose post it is: "the Pentagon's adviser" is nobody else's; `shouted`, that the noun stands in
    capitals, which may be the initials of a post: "the CP".
    """
    return (
        _aged(names, head, place, last)
        or post_holder(names, head, place, owner, shouted)
        or like_holder(names, head, place)
        or body_of_kind(names, head, place, last)
        or _anybody(names, head, place, last)
    )


def body_of_kind(names: Names, head: Sequence[str], place: int, last: Speaker) -> Entity | None:
    """Return the body that "the agency" or "the Ohio-based company" means: of that kind, else who spoke last."""
    kind = head[-1]
    if not (kind in BODY_KINDS or kind in BODIES) or kind in DOCUMENTS:
        return None
    rest = [word for word in head[:-1] if not word.endswith(("-based", "-owned", "-run", "-backed", "-led", "-listed"))]
    rest = [word for word in rest if word.title() not in DEMONYMS]  # "the German automaker"
    if len(rest) > 1:
        return None
    near_owner = _owning_firm(names, place) if kind in ("company", "firm") and not rest else None
    for mention in names.before(place):
        if mention is near_owner or (
            kind_matches(kind, mention.entity) and all(word in mention.entity.name.lower() for word in rest)
        ):
            if kind in SIDES and not rest:
                return _not_rival(names, mention, place)
            return mention.entity if rest else named_so(names, kind, mention, place)
    return _last_body(names, kind, place, last) if not rest else None


def _not_rival(names: Names, nearest: Mention, place: int) -> Entity:
    """Return the side written of, not its opponent: "Vale sold him. The game with Norton is off, the club said"."""
    if nearest.subject or nearest.owner:
        return nearest.entity
    near = (one for one in names.before(place) if one.start > place - NEAR and one.subject)
    able = (one.entity for one in near if not one.entity.person and _can_be_body(one))
    return next((one for one in able if one.person is False and can_be_called("club", one)), nearest.entity)


SIDES = frozenset(["club", "side", "team"])


def _owning_firm(names: Names, place: int) -> Mention | None:
    """Return the nearest firm whose product or people is written of: "Acme's drug failed, the company said"."""
    for mention in names.before(place):
        if mention.start < place - NEAR:
            return None
        if mention.subject and mention.entity.person:
            return None
        if _only_reports(mention.entity):
            continue
        able = not mention.entity.person and _can_be_body(mention) and _firm_like(mention.entity)
        if able and (mention.owner or mention.subject) and mention.entity.name.isalpha():
            return mention
    return None


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
    spoke = _spoken_for(names, kind, last) or _explained(names, kind, place)
    if kind in COMPANY_KINDS and (spoke is None or _only_reports(spoke)):
        spoke = _last_firm(names, kind, place) or spoke
    spoke = spoke or _about(names, kind, place)
    if spoke is not None or kind not in GENERIC_KINDS:
        return spoke
    near = (mention for mention in names.before(place) if mention.start > place - NEAR)
    bodies = (mention.entity for mention in near if mention.entity.person is False and _can_be_body(mention))
    return next((body for body in bodies if can_be_called(kind, body)), None)


def _about(names: Names, kind: str, place: int) -> Entity | None:
    """Return the body that the sentence before is about, where it can be called so: "the Alliance lost. The party"."""
    near = (one for one in names.before(place) if one.start > place - JUST and one.subject and _can_be_body(one))
    return next((one.entity for one in near if one.entity.person is False and can_be_called(kind, one.entity)), None)


def _explained(names: Names, kind: str, place: int) -> Entity | None:
    """Return the body that was just explained to be one: "Acme Care, the agency that employed her. The firm"."""
    near = (one.entity for one in names.before(place) if one.start > place - JUST and one.entity.described)
    return next((one for one in near if one.person is False and can_be_called(kind, one)), None)


JUST = 250  # letters of the sentence before


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
    firms = (item for item in firms if not _only_reports(item.entity))
    found = next((item for item in firms if can_be_called(kind, item.entity)), None)
    beside = (one for one in names.before(place) if found is not None and one.entity is not found.entity)
    joined = found is not None and any(
        0 <= one.start - found.end < JOINED or 0 <= found.start - one.end < JOINED for one in beside
    )
    return found.entity if found is not None and not joined else None


def _only_reports(entity: Entity) -> bool:
    """Tell whether a body is called an outlet, which reports of companies: "news agency Vega", "the daily, Morgen"."""
    return not entity.described.isdisjoint(OUTLETS) and entity.described.isdisjoint(COMPANY_KINDS - OUTLETS)


OUTLETS = OUTLET_SORTS | {"agency", "news agency", "outlet"}
JOINED = 6  # letters between two names that are one subject: "Acme and Zeta"


def _company_like(kind: str, entity: Entity) -> bool:
    """Tell whether a name of unknown sort that just spoke can be a company: nobody's post, no first name."""
    of_firm = not entity.role or entity.role.split(" ")[-1].lower() in OF_FIRMS  # "its developer, Acme,"
    return kind in COMPANY_KINDS and entity.person is None and of_firm and entity.gender is None


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
    for word in (" ".join(head[-2:]), head[-1]):  # "the South African", "the Spaniard"
        if word in NATIVES:
            return _native(names, word, place, last)
    if not (
        head[-1] in ANYBODY
        or head[-1] in PARTISANS
        or (head[-1] in LAWMAKERS and len(head) > 1)
        or is_parent(head[-1])
        or any(word.endswith(("-year-old", "-hander", "-footer")) for word in head)
    ):
        return None
    if last.entity is not None and (last.entity.person or (last.entity.person is None and " " in last.entity.name)):
        return last.entity
    near = [mention.entity for mention in names.before(place)]
    able = (one for one in near if one.person is None and " " in one.name and not one.place)
    return next((one for one in near if one.person), next(able, None))


def _aged(names: Names, head: Sequence[str], place: int, last: Speaker) -> Entity | None:
    """Return whom "the 51-year-old plumber" means: an age goes before a post that others may hold."""
    return _anybody(names, head, place, last) if head[0].endswith("-year-old") and len(head) > 1 else None


# Who speaks for another, whom the description then means: "His lawyer called it absurd. “No,” the Spaniard said".
FOR_OTHERS = SPOKES | KIN | frozenset("lawyer attorney solicitor barrister counsel agent manager".split())


def _native(names: Names, word: str, place: int, last: Speaker) -> Entity | None:
    """Return whom "the Spaniard" means: who is said to be of there, who spoke last, who has no post."""
    mentions = [one for one in names.before(place) if one.entity.person is not False]
    mentions = [one for one in mentions if one.entity.person or " " in one.entity.name]
    people = [one.entity for one in mentions]
    home = DEMONYMS.get(word.title(), word)
    of_there = [one for one in people if home in (one.organization or "") or word in (one.role or "").lower()]
    near = 1 if mentions and mentions[0].subject else 2  # a name within what the speaker said is passed over
    able = last.entity is not None and (last.entity.person or (last.entity.person is None and " " in last.entity.name))
    spoke = [last.entity] if last.entity is not None and able else []
    spoke = [one for one in spoke if not one.role or (one in people[:near] and one.role.split()[-1] not in FOR_OTHERS)]
    about = [one.entity for one in mentions[:1] if one.owner or (one.subject and not one.entity.role)]
    known = [one for one in people if one.person]
    bare = [one for group in (known, people) for one in group if not one.role]
    return next(iter([*of_there, *spoke, *about, *bare, *known, *people]), None)
