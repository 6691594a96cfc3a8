"""Find whom a description means that nobody was introduced by: "The former miner said", "The mother of three said".

Papers call a speaker anew by what the reader did not know yet. Such words fit nobody who was named so; they mean who
just spoke, else the person whom the article was last about. Entry point: `renamed`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english.epithets import PASTS, PLAYERS, TRADES_OF_PEOPLE, UNNAMED
from ...languages.english.titles import BODY_KINDS, KIN, SPOKES
from ..named.cast_list import Entity, Names
from ..named.posts import SCHOLARS
from ..named.prefixes import DEMONYMS, NATIVES
from .cataphora import gender_of
from .descriptions import Speaker
from .sorts import sort_meant

OF_STATES = frozenset(["diplomat", "official", "expert", "analyst", "lawyer", "judge", "officer", "student"])
NEAR = 700  # letters back to which a description reaches: three or four sentences


def renamed(names: Names, head: Sequence[str], place: int, last: Speaker, last_place: int) -> Entity | None:
    """Return whom the words of a definite description at `place` call anew, or None where they may mean another."""
    if not _calls_anew(head):
        return sort_meant(names, head, place)
    if last.name and last.entity is None and last.human and place - last_place < NEAR:
        return None  # somebody unnamed speaks
    near = [mention for mention in names.before(place) if mention.start > place - NEAR and mention.entity.person]
    about = next((mention for mention in near if mention.subject), None)
    if last.entity is not None and last.entity.person and place - last_place < NEAR:
        since = (
            about is not None and about.start > last_place
        )  # "Her colleague Jan Doe voted no. The retired miner said"
        return _fitting(about.entity if about is not None and since else last.entity, head)
    return _fitting(about.entity, head) if about is not None else None


def _fitting(entity: Entity, head: Sequence[str]) -> Entity | None:
    """Return the person unless the noun is for the other sex: no "sister" is called Rupert."""
    meant = gender_of(head)
    return entity if meant is None or entity.gender in (None, meant) else None


def calls_by_past(head: Sequence[str]) -> bool:
    """Tell whether somebody is called by what he was: "the former miner", "the ex-nurse"."""
    return any(word in PASTS or word.startswith("ex-") for word in head)


def _calls_anew(head: Sequence[str]) -> bool:
    noun = head[-1]
    if calls_by_past(head):
        return noun not in SPOKES and not noun.endswith("s")
    of_country = any(word.title() in DEMONYMS or word in NATIVES for word in head[:-1])
    if noun in BODY_KINDS or noun in SPOKES or noun.endswith("s") or (noun in UNNAMED and noun not in OF_STATES):
        return False
    if noun.endswith(SCHOLARS):
        return True  # "The neurologist stressed"
    return of_country or ((noun in KIN or noun in TRADES_OF_PEOPLE or noun in PLAYERS) and noun not in UNNAMED)
