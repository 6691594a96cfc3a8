"""Find which body is called anew by its sort: "the aid group" after "Norland Red Cross", "the budget carrier".

Entry point: `sort_meant`. Papers vary a body's name by what the reader is to know of it. The words of such a
description are rarely those of the name, but the two go together: an aid group is called Cross, Relief or Rescue.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...languages.english.sorts import PUBLIC, SORTS, UNION_NAMES
from ...languages.english.titles import COMPANY_KINDS
from ...naming.name_words import is_person
from ..named.body_sorts import can_be_called
from ..named.cast_list import Entity, Mention, Names

FAR = 2500  # letters back to which a description reaches that goes with the name
NEAR = 900  # letters back to which one reaches that only does not contradict it
# An "energy regulator" or a "housing department" is no firm or charity of that field.
OF_STATES = frozenset("un u.n. aid relief humanitarian refugee".split())
GIANTS = frozenset("giant group charity company firm organization organisation nonprofit start-up startup".split())
BANDED = frozenset("union tank coalition campaign network alliance".split())
CALLED = (COMPANY_KINDS | GIANTS | BANDED) - {"team"}


def sort_meant(names: Names, head: Sequence[str], place: int) -> Entity | None:
    """Return the one body before a place that a description of its sort goes with, None where there are several."""
    kind, rest = head[-1], set(head[:-1])
    if not (kind in CALLED or (kind == "agency" and rest & OF_STATES)):
        return None
    able = [mention for mention in _bodies(names, place, FAR) if kind == "tank" or can_be_called(kind, mention.entity)]
    firm = kind in COMPANY_KINDS
    sorted_so = (mention.entity for mention in able if _goes_with(kind, rest, mention.entity))
    like = _only(entity for entity in sorted_so if not (firm and _public(entity)))
    if like is not None or not rest or not (kind in COMPANY_KINDS or kind in GIANTS):
        return like
    near = [mention for mention in able if mention.start > place - NEAR and not _public(mention.entity)]
    return _only(mention.entity for mention in near) if any(mention.subject for mention in near) else None


def _bodies(names: Names, place: int, reach: int) -> Iterator[Mention]:
    """Yield the mentions before a place that can be of a body: no person, no place, nobody's dateline."""
    for mention in names.before(place):
        entity = mention.entity
        dateline = mention.start == 0 and entity.name.isupper()
        if mention.start < place - reach or entity.person or entity.place or entity.role or dateline:
            continue
        if not is_person(entity.name.split()):
            yield mention


def _only(entities: Iterator[Entity]) -> Entity | None:
    """Return the only one of the entities, None where there are none or several."""
    found: list[Entity] = []
    for entity in entities:
        if not any(entity is one for one in found):
            found.append(entity)
    return found[0] if len(found) == 1 else None


def _goes_with(kind: str, rest: set[str], entity: Entity) -> bool:
    """Tell whether the words of a description and of a name belong together."""
    words = {word.lower().strip(".,'’") for word in entity.name.replace("-", " ").split()}
    if kind == "bank" and "central" in rest:
        return entity.name.startswith(("Bank of ", "National Bank of ")) or "reserve" in words
    if kind == "union" and not rest:
        return len(words & UNION_NAMES) > 1
    if kind == "tank":
        return "think" in rest and bool(words & SORTS["think"])
    return any(words & SORTS[word] for word in rest if word in SORTS)


def _public(entity: Entity) -> bool:
    return any(word.lower() in PUBLIC for word in entity.name.split())
