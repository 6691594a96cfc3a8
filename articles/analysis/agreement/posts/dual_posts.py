"""Tell which posts one person surely holds at once, and which nobody does. Entry points: `goes_together`, `surely_two`.

They are asked before the general comparison of heads, fields and bodies in `compatible`, which knows neither that a
party's chair sits in the cabinet nor that two professors of two subjects are two people.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from ...languages.english.post_pairs import MEMBERS, RANKS, TRADES
from ...languages.english.post_units import COMPASS, PARTIES
from ...languages.english.posts import AREAS
from ...languages.english.roles import AT_WORK, KIN, PASTIMES, ROLES, ROWS, RUNNERS, SERVANTS, SPORTS
from ...languages.english.team_posts import FAMILIES, PLAYERS
from .post_fields import BODY
from .post_words import ALL_HEADS
from .seats_apart import seats_apart
from .units import Unit, apart

UNION = "European Union"
Words = frozenset[str]
_SPOKESMAN = frozenset(["spokesman"])
_UNIFORMED = RANKS | {"captain", "commander"}
_FAITH = frozenset("imam rabbi vicar bishop archbishop cardinal pope priest pastor abbot chaplain".split())
_LED = _FAITH | {"captain", "commander", "conductor", "editor"}
_TOP = frozenset("president premier prime minister chancellor king".split())
_FIRM_TASKS = frozenset("executive financial operating marketing commercial legal risk human compliance sales".split())
_SUBJECTS = AREAS - frozenset("medical clinical academic student research head chief general university".split())
# One subject under two names, or two that one chair has.
_NEAR_SUBJECTS = tuple(
    frozenset(line.split())
    for line in (
        "medicine medical health surgery epidemiology virology immunology oncology cardiology pharmacy nutrition",
        "biology ecology zoology botany genetics environment climate agriculture forestry agronomy fisheries ocean",
        "geology geophysics seismology volcanology hydrology mining geography climatology climate environment ocean",
        "physics astronomy mathematics statistics engineering nuclear energy space chemistry",
        "law criminology policy political justice civil criminal",
        "economy finance business management trade marketing labor development statistics",
        "history archaeology literature linguistics languages philosophy theology religious culture anthropology",
        "sociology psychology criminology anthropology social education psychiatry neuroscience neurology",
        "software data information computer technology engineering artificial digital cyber",
        "journalism media communications information literature",
        "transport engineering planning architecture infrastructure",
    )
)
# A trade with one of these is a post: "team doctor", "school nurse", "union lawyer".
_PLACES_OF_WORK = frozenset("team club ship school company union prison court police airport".split())
_WORK_KINDS = {"club": ("team",), "school": ("school",), "prison": ("prison",)}
# Who presides over a house, as its speaker or his deputy, holds none of these.
_OF_ONE_SIDE = frozenset("whip majorityleader minorityleader oppositionleader minister premier".split())
_NO_CAPTAINS = frozenset("lieutenant admiral commodore colonel brigadier major sergeant corporal private".split())
_SIDES = frozenset(["victimslawyer", "defenselawyer", "companylawyer"])


class Held(Protocol):
    """What of a post counts: its words and the body it is held in."""

    @property
    def words(self) -> frozenset[str]:
        """The words that count."""

    @property
    def unit(self) -> Unit:
        """The body that it is held in."""


def is_role(post: Held) -> bool:
    """Tell whether somebody is only called by a part he has in the story, beside any post: a passenger, a sister."""
    head = post.words & ALL_HEADS
    return bool(head) and head <= ROLES


def other_roles(one: Held, two: Held) -> bool:
    """Tell whether nobody has both parts: a passenger and the driver, a patient and a nurse, a sister and a mother."""
    heads = one.words & ALL_HEADS, two.words & ALL_HEADS
    if heads[0] <= KIN and heads[1] <= KIN:
        return heads[0] != heads[1] and not _other_anchor(one.unit, two.unit)
    return any((heads[0] & row and heads[1] & other) or (heads[1] & row and heads[0] & other) for row, other in ROWS)


def _other_anchor(one: Unit, two: Unit) -> bool:
    """Tell whether two relatives are of two people by name ("Ada's mother", "Tom's sister")."""
    return bool(one.names and two.names) and not one.names & two.names


def goes_together(one: Held, two: Held) -> bool:
    """Tell whether who holds the first may well hold the second, whatever the heads, fields and bodies are."""
    first, second = one.words & ALL_HEADS, two.words & ALL_HEADS
    if BODY in one.words and (second & _LED or "oppositionleader" in second):
        return not (one.unit.kinds and two.unit.kinds and not one.unit.kinds & two.unit.kinds)
    if _also_holds(one.words, first, second) or _also_holds(two.words, second, first):
        return True
    if "chief" in first and "mission" in one.words | one.unit.fields and "ambassador" in second:
        return True
    if first & {"judge", "magistrate"} and ("chair" in second or BODY in two.words):
        return bool((two.unit.kinds | two.words) & {"inquiry", "court", "panel", "commission", "jury"})
    if "deputyleader" in first:
        return bool(second & (MEMBERS | {"mayor", "minister"}))
    if first == _SPOKESMAN and second and second <= _UNIFORMED:
        return not apart(_with_force(one.unit), _with_force(two.unit), by_name=False)
    if "captain" in first and "chief" in second and "fire" in two.words | two.unit.kinds:
        return bool(one.unit.kinds)  # "local brigade captain", "leads the fire crew"
    return (
        _is_of_party(one)
        and not _is_of_party(two)
        and bool(second & (_TOP | MEMBERS | {"mayor", "governor", "lawyer", "councilleader"}))
    )


def _also_holds(post: Words, first: Words, second: Words) -> bool:
    """Tell whether who does this work or sport has many another post; `first` and `second` are the heads of the two."""
    if first and first <= PLAYERS:
        return "captain" in second or any(first | second <= family for family in FAMILIES)
    if "volunteer" in first and len(first) > 1:
        return True  # "a volunteer lifeguard"
    if "shadowminister" in first:
        return not second & (_TOP | {"shadowminister"})
    if first <= PASTIMES and first:
        return bool(second) and second <= TRADES | SERVANTS and not second & AT_WORK
    return "chief" in first and bool(post & SPORTS) and "coach" in second  # "head of rugby"


def _is_of_party(post: Held) -> bool:
    return "party" in post.unit.kinds | post.words


def surely_two(one: Held, two: Held) -> bool:
    """Tell whether nobody holds both: two subjects, two sides of a court, two tasks in a firm, two grades."""
    heads = one.words & ALL_HEADS, two.words & ALL_HEADS
    if _other_subject(one.words, two.words) or _other_side(*heads) or _other_compass(one.unit, two.unit):
        return True
    if _other_work(_with_place(one), two.words, *heads):
        return True
    if heads[0] == heads[1] and heads[0] <= MEMBERS and _other_party(one.unit, two.unit):
        return True
    if seats_apart(one, two):
        return True
    if heads[0] == heads[1] == _SPOKESMAN and apart(_with_force(one.unit), _with_force(two.unit), by_name=False):
        return True
    if "un" in one.unit.kinds and UNION in two.unit.states:
        return True
    return heads[0] == {"representative"} and "world" in one.unit.levels and "ministry" in two.unit.kinds


def _other_work(one: Words, two: Words, first: Words, second: Words) -> bool:
    """Tell whether two kinds of work are never one person's; `first` and `second` are the heads."""
    if first == {"chiefscientist"} and "chief" in two and two & _FIRM_TASKS:
        return True
    if first == {"minister"} and "chief" in second and two & _FIRM_TASKS:
        return True
    if first == {"oppositionleader"} and (second & _TOP or two == {"chief", "executive"}):
        return True
    if first == {"shadowminister"} and second & _TOP:
        return True
    if "speaker" in first and second & _OF_ONE_SIDE:
        return True
    if first and first <= SERVANTS and second & RUNNERS:
        return True
    if first <= TRADES and one & _PLACES_OF_WORK and second - TRADES and not second <= RANKS:
        return not second & {"spokesman"}  # "team doctor", "assistant coach"
    return bool(first == {"captain"} and second and second <= _NO_CAPTAINS)


def _with_place(post: Held) -> Words:
    """Return the words of a post with the place of work that a trade has: "the team's doctor" is the team doctor."""
    return post.words | {word for kind in post.unit.kinds for word in _WORK_KINDS.get(kind, ())}


def _with_force(unit: Unit) -> Unit:
    army = {"military"} if "defense" in unit.fields else set()  # the ministry speaks for the army
    return replace(unit, kinds=unit.kinds | unit.fields & {"police", "prison", "fire"} | army)


def _other_party(one: Unit, two: Unit) -> bool:
    parties = one.names & PARTIES, two.names & PARTIES
    return bool(parties[0] and parties[1]) and not parties[0] & parties[1]


def _other_subject(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether two chairs or faculties are of two subjects that have little in common."""
    heads = one & ALL_HEADS, two & ALL_HEADS
    if heads[0] != heads[1] or not heads[0] & {"professor", "dean"}:
        return False
    fields = [(words & _SUBJECTS) - ALL_HEADS for words in (one, two)]
    if not (fields[0] and fields[1]) or fields[0] & fields[1]:
        return False
    return not any(near & fields[0] and near & fields[1] for near in _NEAR_SUBJECTS)


def _other_side(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether one speaks in court for the victims and the other for the accused or the firm."""
    return "victimslawyer" in one and bool(two & (_SIDES - {"victimslawyer"} | {"prosecutor", "judge"}))


def _other_compass(one: Unit, two: Unit) -> bool:
    """Tell whether two bodies of one kind are told apart by the compass or a number ("the Northern Fleet")."""
    sides = one.names & COMPASS, two.names & COMPASS
    return bool(one.kinds & two.kinds and sides[0] and sides[1]) and not sides[0] & sides[1]
