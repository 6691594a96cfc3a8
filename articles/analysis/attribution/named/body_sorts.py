"""Tell whether a common word for a body ("the agency", "the watchdog") can stand for a name of the article.

Entry points: `kind_matches`, `can_be_called` and `named_so`.
"""

from __future__ import annotations

from ...languages.english.bodies import CORPORATE
from ...languages.english.sorts import ALIKE
from ...languages.english.titles import BODY_KINDS, COMPANY_KINDS, FIELDS
from .cast_list import Entity, Mention, Names


def kind_matches(kind: str, entity: Entity) -> bool:
    """Tell whether a common word for a body ("the agency") can stand for the entity."""
    if entity.person:
        return False
    if not entity.described.isdisjoint(ALIKE.get(kind, (kind,))):
        return True
    words = [word.lower().rstrip(".") for word in entity.name.split()]
    named = kind in words or not BODY_KINDS.get(kind, frozenset()).isdisjoint(words)
    return named and can_be_called(kind, entity)


def named_so(names: Names, kind: str, nearest: Mention, place: int) -> Entity:
    """Return a body that has the very noun in its name: "the agency" is the Space Agency, not the nearer Bureau."""
    if kind in nearest.entity.name.lower().split() or kind in nearest.entity.described:
        return nearest.entity
    near = (one.entity for one in names.before(place) if not one.entity.person)
    return next((one for one in near if kind in one.name.lower().split() and kind_matches(kind, one)), nearest.entity)


def can_be_called(kind: str, entity: Entity) -> bool:
    """Tell whether the head of a body's name allows the word: "Lenz Government Hospital" is no government."""
    words = [word.lower().rstrip(".") for word in entity.name.split()]
    link = next((place for place, word in enumerate(words) if place and word in ("of", "for")), len(words))
    while link > 1 and words[link - 1] in LEGAL_FORMS:
        link -= 1
    head = words[link - 1]
    if kind in WATCHING and head in CORPORATE:
        return False  # no bank or airline is "the watchdog"
    if kind in FIRMS_ONLY and link == len(words) > 1 and head in WATCHERS:
        return False
    if kind in NAMED_SO and entity.name.isupper() and entity.name.isalpha() and kind[0].upper() not in entity.name:
        return False  # "the ministry" is no NTU
    if kind == "ministry" and not _may_be_ministry(entity.name):
        return False
    if kind in NARROW and not entity.described.isdisjoint(PLAIN_FIRMS) and kind not in entity.described | {*words}:
        return False  # "Acme, the company that makes it": no bank
    if head not in BODY_KINDS or head == kind or kind in LIKE_ANY_BODY:
        return True
    return head in BODY_KINDS.get(kind, frozenset()) or (kind in FIRMS_ONLY and head in FIRMS_ONLY)


def _may_be_ministry(name: str) -> bool:
    """Tell whether a name can be a ministry's: it tells its field or a body's noun, or is one of initials."""
    words = name.split()
    initials = any(sum(letter.isupper() for letter in word) > 1 for word in words)
    return initials or any(word.lower() in FIELDS or word.lower() in BODY_KINDS for word in words)


NARROW = frozenset(["bank", "airline", "hospital", "university"])
PLAIN_FIRMS = frozenset(["company", "firm"])
WATCHING = frozenset(
    "watchdog regulator ministry department court police council tribunal inspectorate commission ombudsman "
    "parliament".split()
)
NAMED_SO = frozenset("ministry department council court university parliament government treasury police".split())
WATCHERS = frozenset(
    "office commission inspectorate ministry department authority council court police ombudsman directorate registry "
    "tribunal parliament senate agency bureau".split()
)
FIRMS_ONLY = COMPANY_KINDS - {"club", "team", "charity", "newspaper"}
LEGAL_FORMS = frozenset("inc corp corporation ltd llc plc co group holdings company limited ag sa gmbh".split())
# Words for bodies of every sort: a ministry, a union and a club are each an "organization".
LIKE_ANY_BODY = frozenset(
    "agency organization organisation group body watchdog regulator network service authority".split()
)
