"""Tell by the words beside a name whether it is a person, a body or a place. Entry point: `note_kind`."""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english.epithets import BUSINESSES
from ...languages.english.ranks import OUTLET_SORTS
from ...languages.english.titles import BODY_KINDS, KIN
from ..grammar.words import Token
from .cast_list import Entity
from .datelines import is_dateline


def note_kind(tokens: Sequence[Token], start: int, end: int, entity: Entity) -> None:
    """Note by the words beside a name what it is: "in Port Hallam", "the Ridgeway", "Acme, which", "Jo Vass, 27,"."""
    _note_sort(tokens, start, end, entity)
    if tokens[end - 1].possessive and end < len(tokens) and tokens[end].low in KIN and entity.person is None:
        entity.person = True  # "Elsie's son Martin"
    if end < len(tokens) and tokens[end].tag == "N" and tokens[end].low in BEHIND_NAMES and entity.person is None:
        entity.person = False  # "the Rytas newspaper", "European Reserve board member Jane Doe"
    before = tokens[start - 1] if start else None
    follows = tokens[end] if end < len(tokens) else None
    bare = before is None or before.tag not in "PD"
    if bare and follows is not None and follows.tag in ",(" and entity.person is None:
        entity.person = _explained(tokens, end + 1)
    if tokens[end - 1].possessive or (follows is not None and follows.tag in "NMBG"):
        return
    if _opens_dateline(tokens, start, end):
        entity.place, entity.person = True, False
    elif before is not None and before.low in PLACING and not _felt(tokens, start):
        entity.place = entity.place or entity.person is None
        entity.person = False
    elif before is not None and before.low == "the" and entity.person is None:
        entity.person = False


def note_business(tokens: Sequence[Token], start: int, entity: Entity) -> None:
    """Note what sort of firm opens a sentence before its name: "Insurer Acme Mutual", "Owners Portside Holdings"."""
    low = tokens[start].low
    if low in BUSINESSES and entity.person is None:
        entity.person = False
        entity.described.add(low if low in BODY_KINDS else low.removesuffix("s"))


def _note_sort(tokens: Sequence[Token], start: int, end: int, entity: Entity) -> None:
    """Note what sort of body a name is called beside it: "insurer Acme", "Acme, the regulator,", "Acme, a bus firm"."""
    before = tokens[start - 1] if start else None
    if before is not None and before.tag == "N" and not before.possessive and before.low in BODY_KINDS:
        entity.described.add(before.low)
        if entity.person is None and before.low in FIRMS and " " not in entity.name:
            entity.person = False  # "Ferry firm Nordlys", "insurer Acme"
    sort = _sort_before(tokens, start, end)
    if sort is not None:
        entity.described.add(sort)
    if end + 2 >= len(tokens) or tokens[end].tag != "," or tokens[end + 1].low not in ("the", "a", "an"):
        return
    place = end + 2
    while place < len(tokens) and place < end + LONGEST_SORT and tokens[place].tag in "NMGE#":
        place += 1
    noun = tokens[place - 1]
    closed = place < len(tokens) and tokens[place].tag in ",.PWS"
    if closed and noun.tag == "N" and noun.low in BODY_KINDS and not noun.possessive:
        entity.described.add(noun.low)
        entity.person = False


def _sort_before(tokens: Sequence[Token], start: int, end: int) -> str | None:
    """Return what a name between commas is called before it: "The operator, Acme Docks, said"."""
    if start < 3 or end >= len(tokens) or tokens[start - 1].tag != "," or tokens[end].tag != ",":
        return None
    noun = tokens[start - 2]
    named = noun.tag == "N" and noun.low in BODY_KINDS and not noun.possessive
    return noun.low if named and tokens[start - 3].tag in "DN" else None


def _explained(tokens: Sequence[Token], place: int) -> bool | None:
    """Return what an age, "who" or "which" behind a name's comma says of it: a person, a body, or nothing."""
    if place >= len(tokens):
        return None
    first = tokens[place]
    if first.low == "which":
        return False
    aged = first.tag == "#" and first.low.isdigit() and len(first.low) < 3
    closed = place + 1 < len(tokens) and tokens[place + 1].tag in ",.)"
    return True if first.low == "who" or (aged and closed) else None


def _opens_dateline(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether a name at the head of a body is where it was written: "BOSTON (AP)", "LONDON - ", "Mumbai: "."""
    if start or tokens[0].start >= HEAD or end >= len(tokens):
        return False
    return (tokens[0].shouted and tokens[end].tag in "(-–—,") or (tokens[end].tag == ":" and is_dateline(tokens, end))


def _felt(tokens: Sequence[Token], start: int) -> bool:
    return start > 1 and tokens[start - 2].low in FELT


BEHIND_NAMES = OUTLET_SORTS | {"board"}
# Words for firms that nobody is called by, as a builder, a producer or a publisher is.
FIRMS = BODY_KINDS.keys() & frozenset(
    "firm company retailer airline bank newspaper charity manufacturer carmaker automaker chipmaker drugmaker "
    "planemaker supermarket chain lender insurer startup start-up carrier utility conglomerate shipbuilder "
    "steelmaker".split()
)
LONGEST_SORT = 9  # words of "a state-owned long-distance bus operator"
HEAD = 200  # letters of a body in which a dateline stands
PLACING = frozenset(["in", "near", "outside", "across", "throughout", "within", "inside"])
FELT = frozenset(
    "confidence trust trusts faith belief believe believes interest interested share shares stake stakes stock stocks "
    "bond bonds equity holding holdings investment investments investor investors shareholder shareholders invest "
    "invested invests trading position partner".split()
)
